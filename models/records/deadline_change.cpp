// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/deadline_change.h"

namespace yumiao::records {

template <>
const RecordDescription &description<DeadlineChange>()
{
    static const RecordDescription it{RecordKind::DeadlineChange, "deadline_change", "deadline-changes",
        QT_TRANSLATE_NOOP("record", "Change of a deadline"),
        {
            field<&DeadlineChange::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure"), Required),
            field<&DeadlineChange::before>("due_before", QT_TRANSLATE_NOOP("field", "Deadline before")),
            field<&DeadlineChange::after>("due_after", QT_TRANSLATE_NOOP("field", "Deadline after"), Required),
            field<&DeadlineChange::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason"), Required).upTo(400),
            field<&DeadlineChange::decidedOn>(
                "decided_on", QT_TRANSLATE_NOOP("field", "Date of the decision"), Required),
            field<&DeadlineChange::decidedBy>("decided_by", QT_TRANSLATE_NOOP("field", "Decided by")).upTo(100),
        },
        {}, "reason"};
    return it;
}

} // namespace yumiao::records
