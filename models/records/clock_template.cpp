// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/clock_template.h"

namespace yumiao::records {
namespace {

constexpr qint64 MostClockDays = 1000;

} // namespace

template <>
const RecordDescription &description<ClockTemplate>()
{
    static const RecordDescription it{RecordKind::ClockTemplate, "clock_template", "clock-templates",
        QT_TRANSLATE_NOOP("record", "Time limits of requests"),
        {
            field<&ClockTemplate::code>("code", QT_TRANSLATE_NOOP("field", "Code of the time limits"), Required)
                .upTo(60),
            field<&ClockTemplate::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required).upTo(100),
            field<&ClockTemplate::requestKind>("request_kind", QT_TRANSLATE_NOOP("field", "Kind of request")),
            field<&ClockTemplate::count>("counted_in", QT_TRANSLATE_NOOP("field", "Days counted as"), Required),
            field<&ClockTemplate::acceptDays>("accept_days", QT_TRANSLATE_NOOP("field", "Days to accept"))
                .between(0, MostClockDays),
            field<&ClockTemplate::replyDays>("reply_days", QT_TRANSLATE_NOOP("field", "Days to reply first"))
                .between(0, MostClockDays),
            field<&ClockTemplate::answerDays>("answer_days", QT_TRANSLATE_NOOP("field", "Days to answer"))
                .between(0, MostClockDays),
            field<&ClockTemplate::complexDays>(
                "complex_days", QT_TRANSLATE_NOOP("field", "Days to answer a complex matter"))
                .between(0, MostClockDays),
            field<&ClockTemplate::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&ClockTemplate::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&ClockTemplate::source>("source", QT_TRANSLATE_NOOP("field", "Basis")).upTo(200),
            field<&ClockTemplate::confidence>("confidence", QT_TRANSLATE_NOOP("field", "Confidence")),
        },
        {{"code", "valid_from"}}, "title"};
    return it;
}

} // namespace yumiao::records
