// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recognition_step.h"

namespace yumiao::records {

template <>
const RecordDescription &description<RecognitionStep>()
{
    static const RecordDescription it{RecordKind::RecognitionStep, "recognition_step", "recognition-steps",
        QT_TRANSLATE_NOOP("record", "Step of a recognition"),
        {
            field<&RecognitionStep::recognition>(
                "recognition", QT_TRANSLATE_NOOP("field", "Case of recognition"), Required),
            field<&RecognitionStep::stage>("stage", QT_TRANSLATE_NOOP("field", "Step"), Required),
            field<&RecognitionStep::date>("date", QT_TRANSLATE_NOOP("field", "Date of the step"), Required),
            field<&RecognitionStep::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
            field<&RecognitionStep::note>("note", QT_TRANSLATE_NOOP("field", "Note or reason")).asLongText(),
            field<&RecognitionStep::handledBy>("handled_by", QT_TRANSLATE_NOOP("field", "Handled by (office)"))
                .upTo(100),
            field<&RecognitionStep::nextDue>("next_due", QT_TRANSLATE_NOOP("field", "Next due on")),
            field<&RecognitionStep::certificate>("certificate", QT_TRANSLATE_NOOP("field", "Certificate")),
        },
        {}, "stage"};
    return it;
}

} // namespace yumiao::records
