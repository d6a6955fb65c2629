// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/corrections.h"

#include "models/plantext/numbering.h"

#include <algorithm>

namespace yumiao::plantext {
namespace {

using records::DutyRole;

template <typename T>
T *placeIn(std::vector<T> &all, int index)
{
    return index >= 0 && static_cast<size_t>(index) < all.size() ? &all[static_cast<size_t>(index)] : nullptr;
}

ReadClause *clauseAt(PlanReading &reading, int chapter, int clause)
{
    ReadChapter *in = placeIn(reading.chapters, chapter);
    return in ? placeIn(in->clauses, clause) : nullptr;
}

void addUnits(ReadClause &to, const std::vector<ReadUnit> &more)
{
    for (ReadUnit unit : more) {
        const bool known
            = std::any_of(to.units.begin(), to.units.end(), [&](const ReadUnit &it) { return it.name == unit.name; });
        if (known)
            continue;
        if (!to.units.empty())
            unit.role = DutyRole::Support;
        to.units.push_back(unit);
    }
}

} // namespace

bool renameUnit(PlanReading &reading, int chapter, int clause, int unit, const QString &name)
{
    ReadClause *in = clauseAt(reading, chapter, clause);
    ReadUnit *it = in ? placeIn(in->units, unit) : nullptr;
    const QString wanted = name.simplified();
    if (!it || wanted.size() < 2 || wanted.size() > 30)
        return false;
    const bool taken = std::any_of(in->units.begin(), in->units.end(),
        [&](const ReadUnit &other) { return &other != it && other.name == wanted; });
    if (!taken)
        it->name = wanted;
    return !taken;
}

bool removeUnit(PlanReading &reading, int chapter, int clause, int unit)
{
    ReadClause *in = clauseAt(reading, chapter, clause);
    if (!in || !placeIn(in->units, unit))
        return false;
    in->units.erase(in->units.begin() + unit);
    const bool hasLead
        = std::any_of(in->units.begin(), in->units.end(), [](const ReadUnit &it) { return it.role == DutyRole::Lead; });
    if (!hasLead && !in->units.empty())
        in->units.front().role = DutyRole::Lead;
    return true;
}

bool makeLead(PlanReading &reading, int chapter, int clause, int unit)
{
    ReadClause *in = clauseAt(reading, chapter, clause);
    if (!in || !placeIn(in->units, unit))
        return false;
    for (ReadUnit &it : in->units)
        it.role = DutyRole::Support;
    std::rotate(in->units.begin(), in->units.begin() + unit, in->units.begin() + unit + 1);
    in->units.front().role = DutyRole::Lead;
    return true;
}

bool setTargetKind(PlanReading &reading, int chapter, int clause, int measure, records::TargetKind kind)
{
    ReadClause *in = clauseAt(reading, chapter, clause);
    ReadMeasure *it = in ? placeIn(in->measures, measure) : nullptr;
    if (!it)
        return false;
    if (kind == records::TargetKind::Qualitative) {
        it->value.reset();
        it->unit.clear();
        it->targetAt = {};
    } else if (!it->value && kind != records::TargetKind::Zero) {
        return false;
    }
    if (kind == records::TargetKind::Zero)
        it->value = Quantity();
    it->kind = kind;
    return true;
}

bool joinWithAbove(PlanReading &reading, int chapter, int clause)
{
    ReadClause *above = clauseAt(reading, chapter, clause - 1);
    const ReadClause *it = clauseAt(reading, chapter, clause);
    if (!above || !it)
        return false;
    above->text += u'\n' + it->label + it->title + (it->text == it->title ? QString() : u'\n' + it->text);
    above->where.length = std::max(above->where.end(), it->where.end()) - above->where.at;
    above->bodyAt.length = std::max(above->bodyAt.end(), it->bodyAt.end()) - above->bodyAt.at;
    addUnits(*above, it->units);
    above->measures.insert(above->measures.end(), it->measures.begin(), it->measures.end());
    auto &all = reading.chapters[static_cast<size_t>(chapter)].clauses;
    all.erase(all.begin() + clause);
    numberClauses(reading);
    return true;
}

bool splitBefore(PlanReading &reading, int chapter, int clause, int measure)
{
    ReadClause *it = clauseAt(reading, chapter, clause);
    if (!it || measure < 1 || !placeIn(it->measures, measure))
        return false;
    const Stretch from = it->measures[static_cast<size_t>(measure)].where;
    if (from.at <= it->bodyAt.at || from.at >= it->bodyAt.end())
        return false;
    ReadClause second = *it;
    second.label.clear();
    second.title = second.measures[static_cast<size_t>(measure)].text.left(40);
    second.where = {from.at, it->where.end() - from.at};
    second.bodyAt = {from.at, it->bodyAt.end() - from.at};
    second.measures.erase(second.measures.begin(), second.measures.begin() + measure);
    it->measures.resize(static_cast<size_t>(measure));
    it->where.length = from.at - it->where.at;
    it->bodyAt.length = from.at - it->bodyAt.at;
    it->text = reading.at(it->bodyAt).trimmed();
    second.text = reading.at(second.bodyAt).trimmed();
    auto &all = reading.chapters[static_cast<size_t>(chapter)].clauses;
    all.insert(all.begin() + clause + 1, std::move(second));
    numberClauses(reading);
    return true;
}

} // namespace yumiao::plantext
