// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include <algorithm>

namespace yumiao::ui::shell {

PageStack::PageStack(std::vector<PageEntry> entries, QWidget *parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
{
    setObjectName(QStringLiteral("pages"));
}

const PageEntry *PageStack::entryFor(const Route &route) const
{
    const PageEntry *usual = nullptr;
    for (const PageEntry &page : m_entries) {
        if (!page.places.contains(route.place))
            continue;
        if (page.takes && page.takes(route))
            return &page;
        if (!page.takes && !usual)
            usual = &page;
    }
    return usual;
}

const PageEntry *PageStack::entry(const QByteArray &id) const
{
    const auto it
        = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &page) { return page.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

Page *PageStack::showPage(const QByteArray &id)
{
    const PageEntry *found = entry(id);
    if (!found || !found->make)
        return nullptr;
    Page *page = m_made.value(id);
    if (!page) {
        page = found->make(this);
        m_made.insert(id, page);
        addWidget(page);
        Q_EMIT pageMade(page);
    }
    m_current = id;
    setCurrentWidget(page);
    updateGeometry();
    return page;
}

QSize PageStack::minimumSizeHint() const
{
    const Page *page = currentPage();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QStackedWidget::minimumSizeHint();
}

Page *PageStack::currentPage() const
{
    return m_made.value(m_current);
}

} // namespace yumiao::ui::shell
