// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/visit.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Visit>()
{
    static const RecordDescription it{RecordKind::Visit, "visit", "visits", QT_TRANSLATE_NOOP("record", "Visit"),
        {
            field<&Visit::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Visit::visited>("visited", QT_TRANSLATE_NOOP("field", "Visited on"), Required),
            field<&Visit::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Visiting bureau")),
            field<&Visit::visitors>("visitors", QT_TRANSLATE_NOOP("field", "Visiting office")).upTo(100),
            field<&Visit::method>("method", QT_TRANSLATE_NOOP("field", "Method")),
            field<&Visit::situation>("situation", QT_TRANSLATE_NOOP("field", "Situation")).asLongText(),
            field<&Visit::problems>("problems", QT_TRANSLATE_NOOP("field", "Problems raised")).asLongText(),
            field<&Visit::followUp>("follow_up", QT_TRANSLATE_NOOP("field", "Follow-up")).asLongText(),
        },
        {}, "visited"};
    return it;
}

} // namespace yumiao::records
