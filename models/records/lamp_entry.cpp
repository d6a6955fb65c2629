// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/lamp_entry.h"

namespace yumiao::records {

template <>
const RecordDescription &description<LampEntry>()
{
    static const RecordDescription it{RecordKind::LampEntry, "lamp_entry", "lamp-entries",
        QT_TRANSLATE_NOOP("record", "Lamp of a measure"),
        {
            field<&LampEntry::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure"), Required),
            field<&LampEntry::date>("date", QT_TRANSLATE_NOOP("field", "Seen on"), Required),
            field<&LampEntry::lamp>("lamp", QT_TRANSLATE_NOOP("field", "Lamp"), Required),
            field<&LampEntry::cause>("cause", QT_TRANSLATE_NOOP("field", "Cause"), Required),
            field<&LampEntry::since>("since", QT_TRANSLATE_NOOP("field", "Since")),
            field<&LampEntry::due>("due", QT_TRANSLATE_NOOP("field", "Due")),
            field<&LampEntry::days>("days", QT_TRANSLATE_NOOP("field", "Days left")),
            field<&LampEntry::percentDone>("percent_done", QT_TRANSLATE_NOOP("field", "Done"))
                .in(QT_TRANSLATE_NOOP("unit", "%")),
            field<&LampEntry::pointsBehind>("points_behind", QT_TRANSLATE_NOOP("field", "Points behind schedule")),
        },
        {}, "lamp"};
    return it;
}

} // namespace yumiao::records
