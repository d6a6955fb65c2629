// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_side.h"

#include "ui/shell/plan_clock.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace yumiao::ui::shell {

namespace {
NavEntry navEntryOf(const PageEntry &page)
{
    return {page.id, page.title(), page.icon, page.shortcut.toString(QKeySequence::NativeText)};
}
} // namespace

NavSide::NavSide(QWidget *parent)
    : QFrame(parent)
    , m_pages(new NavList(this))
    , m_clock(new PlanClock(this))
    , m_foot(new NavList(this))
{
    setObjectName(QStringLiteral("navSide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_pages);
    column->addStretch(1);
    column->addWidget(m_clock);
    column->addWidget(m_foot);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &NavSide::fitWidth);
    for (const NavList *list : {m_pages, m_foot})
        connect(list, &NavList::chosen, this, &NavSide::chosen);
    connect(m_clock, &QAbstractButton::clicked, this, &NavSide::planActivated);
}

void NavSide::setPages(const std::vector<PageEntry> &pages)
{
    m_pages->setAccessibleName(tr("Pages"));
    m_foot->setAccessibleName(tr("Records and log"));
    QList<NavEntry> upper;
    QList<NavEntry> foot;
    NavGroup before = NavGroup::Main;
    for (const PageEntry &page : pages) {
        if (!page.under.isEmpty())
            continue;
        QList<NavEntry> &list = page.group == NavGroup::Foot ? foot : upper;
        NavEntry entry = navEntryOf(page);
        entry.lineBefore = page.group == NavGroup::Foot ? foot.isEmpty() : !upper.isEmpty() && page.group != before;
        list.push_back(entry);
        before = page.group;
    }
    m_pages->setEntries(upper);
    m_foot->setEntries(foot);
    fitWidth();
}

void NavSide::setCurrent(const QByteArray &id)
{
    m_pages->setCurrent(id);
    m_foot->setCurrent(id);
}

void NavSide::setBadge(const QByteArray &id, NavBadge badge)
{
    m_pages->setBadge(id, badge);
    m_foot->setBadge(id, badge);
}

void NavSide::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_pages->setNarrow(narrow);
    m_foot->setNarrow(narrow);
    m_clock->setNarrow(narrow);
    fitWidth();
}

void NavSide::fitWidth()
{
    m_pages->updateGeometry();
    m_foot->updateGeometry();
    setFixedWidth(qMax(m_pages->sizeHint().width(), m_foot->sizeHint().width()));
}

} // namespace yumiao::ui::shell
