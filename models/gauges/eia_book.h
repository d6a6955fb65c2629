// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/eia_days.h"
#include "models/gauges/sum_share.h"
#include "models/store/session.h"

namespace yumiao::gauges {

struct EiaLine {
    records::EiaCase it;
    QString developer; ///< the enterprise, or the name
    EiaTerm term;
};

/// What became of the cases of one kind that were decided in the year up to the day.
struct EiaKindTotals {
    records::EiaKind kind = records::EiaKind::Report;
    std::vector<RecordId> decided;
    std::vector<RecordId> judged; ///< of which the days and the limit are known
    qint64 usedDays = 0;          ///< of those judged
    qint64 legalDays = 0;
    std::vector<RecordId> withinAim;
    std::vector<RecordId> late; ///< after the legal limit
    std::vector<RecordId> open; ///< accepted up to the day and not decided
    [[nodiscard]] std::optional<Quantity> meanDays() const;
    /// The days that were used in percent of those that the law allows (03-7).
    [[nodiscard]] std::optional<Quantity> shareOfLegal() const;
};

/// The approvals of environmental reports (环评审批) as they stand on a day: open cases first, each part by the day of
/// acceptance, and the sums by kind in the order of the kinds.
struct EiaBook {
    QDate on;
    std::optional<Quantity> aimShare; ///< percent of the legal limit that the plan allows
    std::vector<EiaLine> lines;
    std::vector<EiaKindTotals> kinds;
};

[[nodiscard]] EiaBook bookOf(std::vector<EiaLine> lines, std::optional<Quantity> aimShare, QDate on);
/// Cases that were accepted up to the day. Errors: cancelled, workspace.*.
[[nodiscard]] Result<EiaBook> eiaBook(const store::Session &session, QDate on);

} // namespace yumiao::gauges
