// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/loan_resolution.h"

namespace yumiao::records {

template <>
const RecordDescription &description<LoanResolution>()
{
    static const RecordDescription it{RecordKind::LoanResolution, "loan_resolution", "loan-resolutions",
        QT_TRANSLATE_NOOP("record", "Settlement of a troubled loan"),
        {
            field<&LoanResolution::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&LoanResolution::institution>("institution", QT_TRANSLATE_NOOP("field", "Institution")),
            field<&LoanResolution::contractNumber>("contract_number", QT_TRANSLATE_NOOP("field", "Contract number"))
                .upTo(80),
            field<&LoanResolution::trouble>(
                "trouble", QT_TRANSLATE_NOOP("field", "Overdue or non-performing"), Required),
            field<&LoanResolution::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount in trouble")).atLeast(0),
            field<&LoanResolution::resolved>("resolved", QT_TRANSLATE_NOOP("field", "Amount settled")).atLeast(0),
            field<&LoanResolution::resolvedOn>("resolved_on", QT_TRANSLATE_NOOP("field", "Settled on")),
            field<&LoanResolution::way>("way", QT_TRANSLATE_NOOP("field", "Way of recovery")),
            field<&LoanResolution::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "trouble"};
    return it;
}

} // namespace yumiao::records
