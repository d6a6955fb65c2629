// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/town.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Town>()
{
    static const RecordDescription it{RecordKind::Town, "town", "towns", QT_TRANSLATE_NOOP("record", "Town"),
        {
            field<&Town::code>("code", QT_TRANSLATE_NOOP("field", "Code"), Required).upTo(12),
            field<&Town::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(60),
            field<&Town::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind")),
            field<&Town::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&Town::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&Town::successor>("successor", QT_TRANSLATE_NOOP("field", "Successor")),
            field<&Town::note>("note", QT_TRANSLATE_NOOP("field", "Note")).upTo(300),
        },
        {{"code"}}, "name"};
    return it;
}

} // namespace yumiao::records
