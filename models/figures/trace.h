// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"

namespace yumiao::figures {

/// One record on the way between a clause and the proof (条款—举措—单位—任务—企业—佐证), as a line of a tree.
struct TraceLine {
    int depth = 0;
    records::RecordKind kind = records::RecordKind::Clause;
    RecordId id;
    QString title; ///< as people know the record
    QDate day;     ///< the one that counts: due of a measure or task, as of a report, when a visit was
    QString note;  ///< evidence that a report names; the outcome of a task or request
    std::optional<rules::Lamp> lamp;
    std::optional<records::DutyRole> role; ///< of a bureau
    bool isProof = false;                  ///< a report that names evidence, a declared fact, a file
    friend bool operator==(const TraceLine &, const TraceLine &) = default;
};

/// Down: the clause of the plan in force, its bureaus, its measures; under a measure its reports, tasks and requests;
/// under these the enterprise with what proves something of it. Errors: record.missing (`id`), threshold.missing,
/// workspace.*.
[[nodiscard]] Result<std::vector<TraceLine>> traceOfClause(const store::Session &session, qint64 number, QDate on);
/// Up: the enterprise; the measures that tasks and requests did something for it under, each with its clause and
/// bureaus; tasks and requests of no measure; visits and proofs. Errors: record.missing, workspace.*.
[[nodiscard]] Result<std::vector<TraceLine>> traceOfEnterprise(
    const store::Session &session, RecordId enterprise, QDate on);

/// Where the chain is broken.
enum class TraceGapKind {
    ClauseWithoutEvidence, ///< open measures, and no report of this quarter names evidence
    BureauWithoutReport,   ///< leads open measures and reported none of them this quarter
    MeasureWithoutDate,    ///< open, and neither the plan nor the bureau says by when
    EnterpriseUntouched,   ///< in the register, no visit, task or request for trace.untouched_days
};
constexpr int TraceGapKinds = 4;
[[nodiscard]] QLatin1String gapCode(TraceGapKind kind);

struct TraceGap {
    TraceGapKind kind = TraceGapKind::ClauseWithoutEvidence;
    records::RecordKind record = records::RecordKind::Clause;
    RecordId id;
    QString title;
    friend bool operator==(const TraceGap &, const TraceGap &) = default;
};
struct TraceGaps {
    QDate on;
    QDate quarter;                    ///< its first day
    std::optional<int> untouchedDays; ///< nothing where no limit is in force: enterprises are not looked at then
    std::vector<TraceGap> gaps;       ///< in the order of the plan, then enterprises by name
    std::array<qint64, TraceGapKinds> counts{}; ///< of all, also of what is not listed
};
/// At most `mostEnterprises` of the last kind are listed; all are counted.
[[nodiscard]] Result<TraceGaps> traceGaps(const store::Session &session, QDate on, qint64 mostEnterprises = 200);

} // namespace yumiao::figures
