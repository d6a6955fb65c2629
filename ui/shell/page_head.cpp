// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_head.h"

#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yumiao::ui::shell {

namespace {
constexpr int pageHeadHeight = 46;
constexpr int switchesAt = 2; // behind title and count
} // namespace

PageHead::PageHead(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_count(new widgets::ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("pageHead"));
    setMinimumHeight(pageHeadHeight);
    m_title->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    theme::setFontRole(m_title, theme::FontRole::H1);
    theme::setFontRole(m_count, theme::FontRole::Small);
    theme::setTone(m_count, "t2");
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(14);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
}

void PageHead::showPage(Page *page)
{
    if (m_page) {
        const Parts before = m_parts.value(m_page);
        for (QWidget *part : {before.switches, before.actions}) {
            if (part)
                part->hide();
        }
    }
    m_page = page;
    if (!m_parts.contains(page)) {
        Parts parts{page->headSwitches(), page->headActions()};
        if (parts.switches)
            m_row->insertWidget(switchesAt, parts.switches);
        if (parts.actions)
            m_row->addWidget(parts.actions);
        m_parts.insert(page, parts);
    }
    const Parts parts = m_parts.value(page);
    for (QWidget *part : {parts.switches, parts.actions}) {
        if (part)
            part->show();
    }
    refresh();
}

void PageHead::refresh()
{
    if (!m_page)
        return;
    m_title->setText(m_page->title());
    m_count->setWhole(m_page->countText());
}

} // namespace yumiao::ui::shell
