// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/cost_line.h"

namespace yumiao::records {

template <>
const RecordDescription &description<CostLine>()
{
    static const RecordDescription it{RecordKind::CostLine, "cost_line", "cost-lines",
        QT_TRANSLATE_NOOP("record", "Cost line"),
        {
            field<&CostLine::application>("application", QT_TRANSLATE_NOOP("field", "Application"), Required),
            field<&CostLine::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of cost"), Required),
            field<&CostLine::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount each time"), Required).atLeast(0),
            field<&CostLine::timing>("timing", QT_TRANSLATE_NOOP("field", "Paid when"), Required),
            field<&CostLine::paidOn>("paid_on", QT_TRANSLATE_NOOP("field", "Paid on")),
            field<&CostLine::payee>("payee", QT_TRANSLATE_NOOP("field", "Paid to")).upTo(100),
            field<&CostLine::compulsory>("compulsory", QT_TRANSLATE_NOOP("field", "Asked for as a condition")),
            field<&CostLine::cleared>("cleared", QT_TRANSLATE_NOOP("field", "Removed or refunded on")),
            field<&CostLine::source>("source", QT_TRANSLATE_NOOP("field", "Source")).upTo(200),
            field<&CostLine::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "kind"};
    return it;
}

} // namespace yumiao::records
