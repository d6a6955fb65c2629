// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/requests/requests_page.h"

namespace yumiao::ui::pages {

/// 走访: every visit. Ctrl+N opens the one form of a visit; the route 走访/new does too.
class VisitsPage final : public ServicePage {
    Q_OBJECT
public:
    explicit VisitsPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;

protected:
    void add() override;

private:
    store::Ticket m_reading; ///< of the visit whose enterprise is prepared for
};

/// 按企业看走访: each enterprise with its last visit, how long ago it was, who went and how often problems were raised;
/// 180 天未走访 and 在培未走访 are commands, with the days of visit.overdue_days.
class VisitedFirmsPage final : public ServicePage {
    Q_OBJECT
public:
    explicit VisitedFirmsPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    /// The days after which a visit is due; nothing until they are read, or when none are set.
    [[nodiscard]] std::optional<int> overdueDays() const { return m_days.value(); }

protected:
    void add() override;

private:
    [[nodiscard]] QString filterOf(bool onLadder) const;
    void showDue(bool onLadder);
    [[nodiscard]] QString whyNoDays() const;

    AsyncValue<int> m_days;
};

} // namespace yumiao::ui::pages
