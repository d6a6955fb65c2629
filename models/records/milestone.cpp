// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/milestone.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Milestone>()
{
    static const RecordDescription it{RecordKind::Milestone, "milestone", "milestones",
        QT_TRANSLATE_NOOP("record", "Milestone"),
        {
            field<&Milestone::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure"), Required),
            field<&Milestone::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required).upTo(200),
            field<&Milestone::due>("due", QT_TRANSLATE_NOOP("field", "Due"), Required),
            field<&Milestone::completed>("completed", QT_TRANSLATE_NOOP("field", "Completed on")),
            field<&Milestone::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "title"};
    return it;
}

} // namespace yumiao::records
