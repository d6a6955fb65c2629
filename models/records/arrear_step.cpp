// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/arrear_step.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ArrearStep>()
{
    static const RecordDescription it{RecordKind::ArrearStep, "arrear_step", "arrear-steps",
        QT_TRANSLATE_NOOP("record", "Step of an amount in arrears"),
        {
            field<&ArrearStep::arrear>("arrear", QT_TRANSLATE_NOOP("field", "Amount in arrears"), Required),
            field<&ArrearStep::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of step"), Required),
            field<&ArrearStep::date>("date", QT_TRANSLATE_NOOP("field", "Date of the step"), Required),
            field<&ArrearStep::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount paid or promised")).atLeast(1),
            field<&ArrearStep::promised>("promised", QT_TRANSLATE_NOOP("field", "Promised by")),
            field<&ArrearStep::proof>("proof", QT_TRANSLATE_NOOP("field", "Proof")).upTo(200),
            field<&ArrearStep::note>("note", QT_TRANSLATE_NOOP("field", "Note")).asLongText(),
        },
        {}, "kind"};
    return it;
}

} // namespace yumiao::records
