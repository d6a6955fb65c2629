// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/chapter.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Chapter>()
{
    static const RecordDescription it{RecordKind::Chapter, "chapter", "chapters",
        QT_TRANSLATE_NOOP("record", "Chapter"),
        {
            field<&Chapter::plan>("plan", QT_TRANSLATE_NOOP("field", "Plan"), Required),
            field<&Chapter::no>("no", QT_TRANSLATE_NOOP("field", "No."), Required).between(1, 999),
            field<&Chapter::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required).upTo(200),
        },
        {{"plan", "no"}}, "title"};
    return it;
}

} // namespace yumiao::records
