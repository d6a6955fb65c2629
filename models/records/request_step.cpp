// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/request_step.h"

namespace yumiao::records {

template <>
const RecordDescription &description<RequestStep>()
{
    static const RecordDescription it{RecordKind::RequestStep, "request_step", "request-steps",
        QT_TRANSLATE_NOOP("record", "Step of a request"),
        {
            field<&RequestStep::request>("request", QT_TRANSLATE_NOOP("field", "Request"), Required),
            field<&RequestStep::stage>("stage", QT_TRANSLATE_NOOP("field", "Step"), Required),
            field<&RequestStep::date>("date", QT_TRANSLATE_NOOP("field", "Date of the step"), Required),
            field<&RequestStep::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau")),
            field<&RequestStep::note>("note", QT_TRANSLATE_NOOP("field", "Answer, note or reason")).asLongText(),
            field<&RequestStep::satisfaction>("satisfaction", QT_TRANSLATE_NOOP("field", "Satisfaction")),
            field<&RequestStep::due>("due", QT_TRANSLATE_NOOP("field", "New term")),
        },
        {}, "stage"};
    return it;
}

} // namespace yumiao::records
