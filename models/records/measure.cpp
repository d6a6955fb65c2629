// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/measure.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Measure>()
{
    static const RecordDescription it{RecordKind::Measure, "measure", "measures",
        QT_TRANSLATE_NOOP("record", "Measure"),
        {
            field<&Measure::clause>("clause", QT_TRANSLATE_NOOP("field", "Clause"), Required),
            field<&Measure::code>("code", QT_TRANSLATE_NOOP("field", "Measure code"), Required | Searchable).upTo(20),
            field<&Measure::text>("text", QT_TRANSLATE_NOOP("field", "Measure text"), Required | Searchable)
                .asLongText(),
            field<&Measure::targetKind>("target_kind", QT_TRANSLATE_NOOP("field", "Kind of target")),
            field<&Measure::targetValue>("target_value", QT_TRANSLATE_NOOP("field", "Target")),
            field<&Measure::targetUnit>("target_unit", QT_TRANSLATE_NOOP("field", "Unit of target")).upTo(40),
            field<&Measure::targetDue>("target_due", QT_TRANSLATE_NOOP("field", "Due by the plan")),
            field<&Measure::indicator>("indicator", QT_TRANSLATE_NOOP("field", "Indicator")).asLongText(),
            field<&Measure::ownTarget>("own_target", QT_TRANSLATE_NOOP("field", "Own target")).upTo(200),
            field<&Measure::due>("due", QT_TRANSLATE_NOOP("field", "Due")),
            field<&Measure::completed>("completed", QT_TRANSLATE_NOOP("field", "Completed on")),
            field<&Measure::responsible>("responsible", QT_TRANSLATE_NOOP("field", "Responsible office")).upTo(60),
            field<&Measure::targetYearly>("target_yearly", QT_TRANSLATE_NOOP("field", "Day of every year")).upTo(5),
            field<&Measure::leader>("leader", QT_TRANSLATE_NOOP("field", "Responsible leader")).upTo(60),
            field<&Measure::person>("person", QT_TRANSLATE_NOOP("field", "Responsible person")).upTo(60),
        },
        {{"clause", "code"}}, "code"};
    return it;
}

} // namespace yumiao::records
