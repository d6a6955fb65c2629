// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/threshold.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Threshold>()
{
    static const RecordDescription it{RecordKind::Threshold, "threshold", "thresholds",
        QT_TRANSLATE_NOOP("record", "Threshold"),
        {
            field<&Threshold::code>("code", QT_TRANSLATE_NOOP("field", "Threshold code"), Required).upTo(80),
            field<&Threshold::value>("value", QT_TRANSLATE_NOOP("field", "Value"), Required),
            field<&Threshold::unit>("unit", QT_TRANSLATE_NOOP("field", "Unit")).upTo(20),
            field<&Threshold::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&Threshold::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&Threshold::source>("source", QT_TRANSLATE_NOOP("field", "Basis")).upTo(200),
            field<&Threshold::confidence>("confidence", QT_TRANSLATE_NOOP("field", "Confidence")),
        },
        {{"code", "valid_from"}}, "code"};
    return it;
}

} // namespace yumiao::records
