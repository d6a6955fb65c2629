// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/plan.h"
#include "models/rules/duty_signal.h"
#include "models/store/session.h"

#include <vector>

namespace yumiao::figures {

/// A bureau under a clause, with its name.
struct DutyHolder {
    RecordId bureau;
    QString name;
    records::DutyRole role = records::DutyRole::Lead;
    qint64 order = 0;
};

struct MeasureProgress {
    records::Measure measure;
    std::optional<records::MeasureReport> latest; ///< up to the day
    std::optional<qint64> percent;                ///< a completed measure has 100
    std::optional<Quantity> value;                ///< newest cumulative value reported, else the value of the period
    QDate due;                                    ///< the deadline in force; may be unknown
    rules::LampAnswer lamp;
    rules::DutySignal signal; ///< the same lamp with its cause
};

struct ClauseProgress {
    records::Clause clause;
    std::vector<DutyHolder> duties; ///< in the plan's order: who leads stands first
    std::vector<MeasureProgress> measures;
    rules::LampCounts lamps{};
    std::optional<rules::Lamp> lamp; ///< worst of its measures
    std::optional<double> percent;   ///< mean of the known completions of its measures
    QDate due;                       ///< latest deadline of its measures

    /// Nullptr where the plan names nobody.
    [[nodiscard]] const DutyHolder *lead() const;
};

struct ChapterProgress {
    records::Chapter chapter;
    std::vector<ClauseProgress> clauses;
    rules::LampCounts lamps{};
    std::optional<rules::Lamp> lamp;
    std::optional<double> percent;
};

/// What one bureau carries. Its sign is that of the measures it leads; where it leads none, of those it supports.
struct BureauLoad {
    RecordId bureau; ///< null: measures for which the plan names nobody
    QString name;
    qint64 leadClauses = 0;
    qint64 supportClauses = 0;
    rules::LampCounts lead{};
    rules::LampCounts support{};
    [[nodiscard]] qint64 leadMeasures() const;
    [[nodiscard]] qint64 supportMeasures() const;
    [[nodiscard]] std::optional<rules::Lamp> worst() const;
    [[nodiscard]] qint64 worstCount() const;
};

/// The plan as a tree on one day.
struct PlanProgress {
    records::Plan plan; ///< id null: the base holds no plan
    QDate on;
    std::optional<rules::Elapsed> elapsed; ///< 序时
    std::vector<ChapterProgress> chapters;
    std::vector<BureauLoad> bureaus; ///< by measures led, then supported
    BureauLoad unassigned;           ///< 未指明单位
    rules::LampCounts lamps{};
    std::optional<double> percent;
    qint64 measures = 0;
    qint64 clauses = 0;

    [[nodiscard]] const ClauseProgress *clauseOf(RecordId measure) const;
    [[nodiscard]] const MeasureProgress *findMeasure(QStringView code) const;
};

/// `which` null: the plan whose time contains `on`, else the one issued last. Error: threshold.missing, record.missing.
[[nodiscard]] Result<PlanProgress> planProgress(const store::Session &session, QDate on, RecordId which = {});

/// The measures of the plan that show this lamp (or any), of one lead bureau (or of all). Give `unassigned` as the
/// bureau for those for which the plan names nobody.
[[nodiscard]] Counted countedMeasures(
    const PlanProgress &progress, std::optional<rules::Lamp> lamp, const BureauLoad *lead = nullptr);

/// Measure codes in the order of the plan: both parts as numbers (07-2 before 07-10).
[[nodiscard]] bool isEarlierCode(const QString &a, const QString &b);

} // namespace yumiao::figures
