// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"
#include "models/records/request_choices.h"

namespace yumiao::records {

/// Within how many days a request is taken up, first replied to and settled (时限模板). The office says which it works
/// by; a day of nothing sets no term for that node.
struct ClockTemplate {
    RecordId id;
    QString code;
    QString title;
    std::optional<RequestKind> requestKind; ///< nothing: all kinds that have no template of their own
    std::optional<DayCount> count;
    std::optional<qint64> acceptDays;  ///< until the bureau has accepted it, counted from the day it was received
    std::optional<qint64> replyDays;   ///< until it is being handled and the enterprise knows by whom
    std::optional<qint64> answerDays;  ///< until it is answered
    std::optional<qint64> complexDays; ///< the same for a complex matter
    QDate validFrom;                   ///< of the day on which the request was received
    QDate validTo;
    QString source;
    std::optional<Confidence> confidence;
    friend bool operator==(const ClockTemplate &, const ClockTemplate &) = default;
};
template <>
const RecordDescription &description<ClockTemplate>();

} // namespace yumiao::records
