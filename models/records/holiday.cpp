// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/holiday.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Holiday>()
{
    static const RecordDescription it{RecordKind::Holiday, "holiday", "holidays",
        QT_TRANSLATE_NOOP("record", "Holiday"),
        {
            field<&Holiday::day>("day", QT_TRANSLATE_NOOP("field", "Day"), Required),
            field<&Holiday::kind>("kind", QT_TRANSLATE_NOOP("field", "Off or working"), Required),
            field<&Holiday::title>("title", QT_TRANSLATE_NOOP("field", "Holiday"), Required | Searchable).upTo(60),
            field<&Holiday::source>("source", QT_TRANSLATE_NOOP("field", "Source")).upTo(200),
        },
        {{"day"}}, "title"};
    return it;
}

} // namespace yumiao::records
