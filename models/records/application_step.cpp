// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/application_step.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ApplicationStep>()
{
    static const RecordDescription it{RecordKind::ApplicationStep, "application_step", "application-steps",
        QT_TRANSLATE_NOOP("record", "Step of a financing application"),
        {
            field<&ApplicationStep::application>("application", QT_TRANSLATE_NOOP("field", "Application"), Required),
            field<&ApplicationStep::stage>("stage", QT_TRANSLATE_NOOP("field", "Stage"), Required),
            field<&ApplicationStep::date>("date", QT_TRANSLATE_NOOP("field", "Date of the step"), Required),
            field<&ApplicationStep::handledBy>("handled_by", QT_TRANSLATE_NOOP("field", "Handled by (office)"))
                .upTo(100),
            field<&ApplicationStep::note>("note", QT_TRANSLATE_NOOP("field", "Note or reason")).asLongText(),
            field<&ApplicationStep::refusalReason>("refusal_reason", QT_TRANSLATE_NOOP("field", "Reason it failed")),
            field<&ApplicationStep::nextDue>("next_due", QT_TRANSLATE_NOOP("field", "Next due on")),
            field<&ApplicationStep::batch>("batch", QT_TRANSLATE_NOOP("field", "List it is on")),
        },
        {}, "stage"};
    return it;
}

} // namespace yumiao::records
