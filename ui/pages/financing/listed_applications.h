// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/financing/funnel_facts.h"
#include "ui/shell/route.h"

#include <optional>

namespace yumiao::ui::pages {

/// Which applications the list shows. The funnel counts those made up to a day, and so does every choice made here.
class ListedApplications {
public:
    /// Those under way: what the page begins with.
    explicit ListedApplications(QDate today);

    [[nodiscard]] static ListedApplications all(QDate today);
    [[nodiscard]] static ListedApplications inStage(rules::StageGroup stage, QDate today);
    /// Those that a number of the funnel of a year counts.
    [[nodiscard]] static ListedApplications inFunnel(const financing::FunnelChoice &choice, QDate today);
    /// What a route of the page asks for: 融资//…filter, 融资/approved, 融资/2022-reached-approved (also -here-,
    /// -left-, of any stage, and behind it the id of an institution or none), 融资/all, 融资/under_way, 融资/2022-0087
    /// (number or id), and without anything those under way. Error: those of store::parseFilter().
    [[nodiscard]] static Result<ListedApplications> of(const shell::Route &route, QDate today);

    /// The same with these further conditions instead of those it has.
    [[nodiscard]] ListedApplications narrowed(const store::Filter &further) const;
    /// All applications with the further conditions of this list.
    [[nodiscard]] ListedApplications widened(QDate today) const { return all(today).narrowed(m_further); }

    [[nodiscard]] const store::Filter &filter() const { return m_filter; }
    /// The conditions beside the stage or the number.
    [[nodiscard]] const store::Filter &further() const { return m_further; }
    [[nodiscard]] bool isAll() const { return m_filter.isAll(); }
    [[nodiscard]] std::optional<rules::StageGroup> stage() const { return m_stage; }
    /// What of the funnel is listed; nothing: the list does not come from there.
    [[nodiscard]] const std::optional<financing::FunnelChoice> &choice() const { return m_choice; }
    /// Opens this list again.
    [[nodiscard]] shell::Route route() const;
    /// The stage, status or number in words, for its chip: 状态 and 在办. Empty when nothing of that narrows the list.
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString value() const;

private:
    QString m_key; ///< of the route
    std::optional<rules::StageGroup> m_stage;
    std::optional<financing::FunnelChoice> m_choice;
    bool m_isUnderWay = true;
    store::Filter m_base;    ///< what the key says
    store::Filter m_further; ///< beside it
    store::Filter m_filter;  ///< both
};

} // namespace yumiao::ui::pages
