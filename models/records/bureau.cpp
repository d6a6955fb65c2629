// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Bureau>()
{
    static const RecordDescription it{RecordKind::Bureau, "bureau", "bureaus", QT_TRANSLATE_NOOP("record", "Bureau"),
        {
            field<&Bureau::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(60),
            field<&Bureau::fullName>("full_name", QT_TRANSLATE_NOOP("field", "Full name")).upTo(100),
            field<&Bureau::fullNameConfidence>("full_name_confidence", QT_TRANSLATE_NOOP("field", "Confidence")),
            field<&Bureau::orderNo>("order_no", QT_TRANSLATE_NOOP("field", "Order")).between(1, 999),
            field<&Bureau::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&Bureau::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
        },
        {{"name"}}, "name"};
    return it;
}

} // namespace yumiao::records
