// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "models/store/query.h"

namespace yumiao::figures {

/// `which`, or when it is null the plan whose time contains `on`, else the one issued last; nothing in a base without
/// plan. Error: record.missing.
[[nodiscard]] Result<std::optional<records::Plan>> planInForce(
    const store::Session &session, QDate on, RecordId which = {});

/// The records of one plan, read once and sorted under their parents.
class PlanSheets {
public:
    [[nodiscard]] static Result<PlanSheets> read(const store::Session &session, RecordId plan);

    [[nodiscard]] const std::vector<records::Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] std::vector<records::Clause> clausesOf(RecordId chapter) const { return m_clauses.value(chapter); }
    [[nodiscard]] std::vector<records::Measure> measuresOf(RecordId clause) const { return m_measures.value(clause); }
    [[nodiscard]] std::vector<DutyHolder> dutiesOf(RecordId clause) const { return m_duties.value(clause); }
    /// In the order of their days.
    [[nodiscard]] const std::vector<records::MeasureReport> &reportsOf(RecordId measure) const;

private:
    std::vector<records::Chapter> m_chapters;
    QHash<RecordId, std::vector<records::Clause>> m_clauses;
    QHash<RecordId, std::vector<records::Measure>> m_measures;
    QHash<RecordId, std::vector<DutyHolder>> m_duties;
    QHash<RecordId, std::vector<records::MeasureReport>> m_reports;
};

} // namespace yumiao::figures
