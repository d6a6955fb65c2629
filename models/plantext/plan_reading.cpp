// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/plan_reading.h"

#include <QSet>

namespace yumiao::plantext {

PlanReading::Counts PlanReading::counts() const
{
    Counts counts;
    QSet<QString> names;
    counts.chapters = static_cast<int>(chapters.size());
    for (const ReadChapter &chapter : chapters)
        for (const ReadClause &clause : chapter.clauses) {
            ++counts.clauses;
            counts.clausesWithUnits += clause.units.empty() ? 0 : 1;
            for (const ReadUnit &unit : clause.units) {
                names.insert(unit.name);
                ++(unit.role == records::DutyRole::Lead ? counts.lead : counts.support);
            }
            for (const ReadMeasure &measure : clause.measures)
                counts.targets += measure.kind == records::TargetKind::Qualitative ? 0 : 1;
        }
    counts.units = static_cast<int>(names.size());
    return counts;
}

} // namespace yumiao::plantext
