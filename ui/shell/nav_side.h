// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/nav_list.h"
#include "ui/shell/page.h"

#include <QFrame>

#include <vector>

namespace yumiao::ui::shell {

class PlanClock;

/// The left side: pages, plan clock, and the pages of the foot. 164 wide, or 46 with icons only.
class NavSide final : public QFrame {
    Q_OBJECT
public:
    explicit NavSide(QWidget *parent = nullptr);
    void setPages(const std::vector<PageEntry> &pages);
    void setCurrent(const QByteArray &id);
    void setBadge(const QByteArray &id, NavBadge badge);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] PlanClock &clock() const { return *m_clock; }
Q_SIGNALS:
    void chosen(const QByteArray &id);
    void planActivated();

private:
    void fitWidth();

    NavList *m_pages;
    PlanClock *m_clock;
    NavList *m_foot;
    bool m_narrow = false;
};

} // namespace yumiao::ui::shell
