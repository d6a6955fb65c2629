// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/scale_entry.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ScaleEntry>()
{
    static const RecordDescription it{RecordKind::ScaleEntry, "scale_entry", "scale-entries",
        QT_TRANSLATE_NOOP("record", "Above-scale entry"),
        {
            field<&ScaleEntry::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&ScaleEntry::state>("state", QT_TRANSLATE_NOOP("field", "Above-scale state"), Required),
            field<&ScaleEntry::date>("date", QT_TRANSLATE_NOOP("field", "State since"), Required),
            field<&ScaleEntry::route>("route", QT_TRANSLATE_NOOP("field", "Way of listing")),
            field<&ScaleEntry::sector>("sector", QT_TRANSLATE_NOOP("field", "Statistical sector")),
            field<&ScaleEntry::batch>("batch", QT_TRANSLATE_NOOP("field", "Batch")).upTo(60),
            field<&ScaleEntry::opinion>("opinion", QT_TRANSLATE_NOOP("field", "Opinion of the review")).asLongText(),
            field<&ScaleEntry::exitReason>("exit_reason", QT_TRANSLATE_NOOP("field", "Reason for leaving the list")),
            field<&ScaleEntry::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "date"};
    return it;
}

} // namespace yumiao::records
