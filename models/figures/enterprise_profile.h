// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_records.h"
#include "models/figures/size_profile.h"
#include "models/rules/figure_notices.h"
#include "models/rules/ladder.h"
#include "models/rules/lamp.h"
#include "models/store/query.h"

namespace yumiao::figures {

/// One year's figures with the share that the drawer prints under the bar.
struct YearOfFigures {
    records::AnnualFigures figures;
    std::optional<Rate> rdShare; ///< R&D expense of revenue, rounded towards zero; nothing when either is unknown or 0
};

struct CertificateStanding {
    records::Certificate certificate;
    bool holds = false;
    std::optional<rules::LampAnswer> lamp;
};

/// From `day` on the enterprise stood on this rung (nothing: on none), by its certificates alone.
struct RungStep {
    QDate day;
    std::optional<rules::Rung> rung;
};

struct ApplicationStanding {
    records::FinancingApplication application;
    QString institution;
    std::optional<rules::LampAnswer> lamp; ///< only when it is stuck
    std::vector<records::CreditLine> lines;
    std::vector<records::Drawdown> drawdowns; ///< by day
    Money paidOut;
};

struct TaskStanding {
    records::Task task;
    QString bureau;
    rules::LampAnswer lamp;
};

/// Why an enterprise has something open (未了事项).
enum class MatterKind { CertificateEnds, FinancingUnderWay, FinancingStuck, TaskOpen, NotVisited, FiguresMissing };
struct OpenMatter {
    MatterKind kind = MatterKind::TaskOpen;
    records::RecordKind recordKind = records::RecordKind::Enterprise;
    RecordId id; ///< the record concerned; of NotVisited and FiguresMissing the enterprise
    QDate day;   ///< deadline, last valid day, since when; of NotVisited the last visit
    std::optional<rules::LampAnswer> lamp;
};

/// Everything that the drawer shows of one enterprise on a day.
struct EnterpriseProfile {
    records::Enterprise enterprise;
    QDate on;
    QString town;
    bool townRetired = false; ///< the town is out of use on the day
    QString industry;
    bool industryRetired = false; ///< the industry, likewise
    bool inRegister = false;
    SizeProfile size; ///< for statistics, on the day
    std::optional<rules::Rung> tier;
    std::vector<RungStep> rungHistory;             ///< oldest first; up to the day
    std::vector<YearOfFigures> years;              ///< oldest first
    std::vector<CertificateStanding> certificates; ///< those that hold first, then by issue, newest first
    std::vector<records::FinancingNeed> needs;     ///< newest first
    std::vector<ApplicationStanding> applications; ///< newest first
    std::vector<TaskStanding> tasks;               ///< open ones first, then by deadline
    std::vector<records::Visit> visits;            ///< newest first
    std::vector<records::NamePeriod> formerNames;
    std::vector<OpenMatter> openMatters; ///< most urgent first
    rules::FigureLimits figureLimits;    ///< by which the yearly figures are looked at
    std::vector<OtherRecords> others;    ///< records of further kinds that refer to the enterprise
    store::LabelsByKind labels;          ///< of what those refer to, by kind
};

/// Errors: record.missing, threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<EnterpriseProfile> enterpriseProfile(const store::Session &session, RecordId enterprise, QDate on);

/// The same as the record and all that belongs to it stood at the end of a past day, rules and lamps as of that day.
/// Names of towns, bureaus and banks are those of today. Errors: also record.not_yet, record.removed_then.
[[nodiscard]] Result<EnterpriseProfile> pastEnterpriseProfile(
    const store::Session &session, RecordId enterprise, QDate day);

/// The rung of every day up to `on`, as the days on which it changed; empty while there never was one.
[[nodiscard]] std::vector<RungStep> rungHistory(const std::vector<records::Certificate> &certificates, QDate on);

} // namespace yumiao::figures
