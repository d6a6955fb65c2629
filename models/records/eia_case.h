// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/gauge_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// The approval of the environmental report or form of a project (环评审批): when it was accepted and decided, and the
/// days between that do not count, because experts judged, a hearing was held or papers were missing.
struct EiaCase {
    RecordId id;
    QString project;
    QString number;
    Ref<RecordKind::Enterprise> enterprise;
    QString developer; ///< 建设单位
    std::optional<EiaKind> kind;
    QDate accepted;
    QDate decided;
    std::optional<EiaOutcome> outcome;
    std::optional<qint64> stoppedDays; ///< working days
    QString stopReason;
    std::optional<qint64> legalDays; ///< where it is another than that of the kind
    QString remarks;
    friend bool operator==(const EiaCase &, const EiaCase &) = default;
};
template <>
const RecordDescription &description<EiaCase>();

} // namespace yumiao::records
