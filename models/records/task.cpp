// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/task.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Task>()
{
    static const RecordDescription it{RecordKind::Task, "task", "tasks", QT_TRANSLATE_NOOP("record", "Task"),
        {
            field<&Task::title>("title", QT_TRANSLATE_NOOP("field", "Matter"), Required | Searchable).upTo(200),
            field<&Task::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind")),
            field<&Task::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau in charge")),
            field<&Task::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure")),
            field<&Task::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise")),
            field<&Task::assigned>("assigned", QT_TRANSLATE_NOOP("field", "Assigned on")),
            field<&Task::due>("due", QT_TRANSLATE_NOOP("field", "Due")),
            field<&Task::completed>("completed", QT_TRANSLATE_NOOP("field", "Completed on")),
            field<&Task::snoozedTo>("snoozed_to", QT_TRANSLATE_NOOP("field", "Snoozed until")),
            field<&Task::outcome>("outcome", QT_TRANSLATE_NOOP("field", "Outcome")).asLongText(),
            field<&Task::source>("source", QT_TRANSLATE_NOOP("field", "Source")),
            field<&Task::document>("document", QT_TRANSLATE_NOOP("field", "Document number")).upTo(60),
            field<&Task::request>("request", QT_TRANSLATE_NOOP("field", "Request")),
            field<&Task::visit>("visit", QT_TRANSLATE_NOOP("field", "Visit")),
            field<&Task::supporting>("supporting", QT_TRANSLATE_NOOP("field", "Supporting bureau")),
            field<&Task::target>("target", QT_TRANSLATE_NOOP("field", "Quantified target")).upTo(200),
            field<&Task::leader>("leader", QT_TRANSLATE_NOOP("field", "Leader in charge")).upTo(60),
            field<&Task::contact>("contact", QT_TRANSLATE_NOOP("field", "Person in charge")).upTo(60),
            field<&Task::closesOn>("closes_on", QT_TRANSLATE_NOOP("field", "Done when there is")),
            field<&Task::wantedCertificate>("wanted_certificate", QT_TRANSLATE_NOOP("field", "Wanted certificate")),
        },
        {}, "title"};
    return it;
}

} // namespace yumiao::records
