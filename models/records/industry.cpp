// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/industry.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Industry>()
{
    static const RecordDescription it{RecordKind::Industry, "industry", "industries",
        QT_TRANSLATE_NOOP("record", "Industry"),
        {
            field<&Industry::code>("code", QT_TRANSLATE_NOOP("field", "Code"), Required).upTo(8),
            field<&Industry::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(100),
            field<&Industry::level>("level", QT_TRANSLATE_NOOP("field", "Rank")),
            field<&Industry::parent>("parent", QT_TRANSLATE_NOOP("field", "Parent")),
            field<&Industry::section>("section", QT_TRANSLATE_NOOP("field", "Section")).upTo(1),
            field<&Industry::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&Industry::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
        },
        {{"code"}}, "name"};
    return it;
}

} // namespace yumiao::records
