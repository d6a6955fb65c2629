// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/task_step.h"

namespace yumiao::records {

template <>
const RecordDescription &description<TaskStep>()
{
    static const RecordDescription it{RecordKind::TaskStep, "task_step", "task-steps",
        QT_TRANSLATE_NOOP("record", "Step of a task"),
        {
            field<&TaskStep::task>("task", QT_TRANSLATE_NOOP("field", "Task"), Required),
            field<&TaskStep::from>("from_stage", QT_TRANSLATE_NOOP("field", "Taken from")),
            field<&TaskStep::stage>("stage", QT_TRANSLATE_NOOP("field", "Step"), Required),
            field<&TaskStep::date>("date", QT_TRANSLATE_NOOP("field", "Date of the step"), Required),
            field<&TaskStep::responsible>("responsible", QT_TRANSLATE_NOOP("field", "In charge then")),
            field<&TaskStep::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau")),
            field<&TaskStep::by>("by_person", QT_TRANSLATE_NOOP("field", "By whom")).upTo(60),
            field<&TaskStep::note>("note", QT_TRANSLATE_NOOP("field", "Result, note or reason")).asLongText(),
            field<&TaskStep::due>("due", QT_TRANSLATE_NOOP("field", "New term or answer by")),
            field<&TaskStep::dueBefore>("due_before", QT_TRANSLATE_NOOP("field", "Term before")),
            field<&TaskStep::level>("level", QT_TRANSLATE_NOOP("field", "Level of supervision")),
            field<&TaskStep::number>("number", QT_TRANSLATE_NOOP("field", "Number of the slip")).upTo(40),
            field<&TaskStep::cause>("cause", QT_TRANSLATE_NOOP("field", "Cause")),
        },
        {}, "stage"};
    return it;
}

} // namespace yumiao::records
