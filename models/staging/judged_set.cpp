// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/judged_set.h"

#include <QHash>
#include <QSet>

namespace yumiao::staging {

changes::ChangeSet changeSetOf(records::RecordKind kind, const std::vector<JudgedCell> &cells)
{
    changes::ChangeSet set;
    QHash<RecordId, size_t> known;
    for (const JudgedCell &cell : cells) {
        if (!cell.isToBeWritten())
            continue;
        if (!known.contains(cell.id)) {
            known.insert(cell.id, set.changes.size());
            set.changes.push_back({kind, cell.id, false, {}});
        }
        set.changes[known.value(cell.id)].fields.push_back({cell.field, cell.before, cell.after});
    }
    return set;
}

Tally tallyOf(const std::vector<JudgedCell> &cells)
{
    Tally tally;
    QSet<RecordId> records;
    for (const JudgedCell &cell : cells) {
        if (cell.isToBeWritten()) {
            ++tally.changes;
            records.insert(cell.id);
        } else if (cell.canBeChosen()) {
            ++tally.leftOut;
        }
        tally.changedSince += cell.verdict == Verdict::ChangedSince ? 1 : 0;
        tally.equal += cell.verdict == Verdict::Equal ? 1 : 0;
        tally.refused += cell.verdict == Verdict::Refused ? 1 : 0;
    }
    tally.records = static_cast<int>(records.size());
    return tally;
}

} // namespace yumiao::staging
