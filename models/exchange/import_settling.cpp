// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_settling.h"

#include "models/exchange/import_repeats.h"
#include "models/exchange/request_course_told.h"
#include "models/records/field_text.h"
#include "models/records/retirement.h"
#include "models/records/validity.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

/// The heading of the column that holds a field; its name where the sheet has none.
QString headingOf(const HeaderRow &header, const records::Field &field)
{
    const auto column = std::find_if(header.columns.begin(), header.columns.end(),
        [&](const RecognisedColumn &it) { return it.isUsed() && it.field == QLatin1String(field.name); });
    return column == header.columns.end() ? QString::fromLatin1(field.name) : column->heading.shown();
}

records::Values merged(const records::Values &now, const ImportRow &row, ImportStrategy strategy)
{
    records::Values values = now;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!row.values[i])
            continue;
        const records::Value &wished = *row.values[i];
        const bool blank = records::isUnknown(wished);
        const bool keep = (blank && strategy != ImportStrategy::Replace)
            || (strategy == ImportStrategy::FillBlanks && !records::isUnknown(now[i]));
        if (!keep)
            values[i] = wished;
    }
    return values;
}

} // namespace

RowSettling::RowSettling(
    const ImportWish &wish, const ImportMatch &match, const ImportNames &names, RecordIdSource &ids, ImportPlan &plan)
    : m_description(records::descriptionOf(wish.kind))
    , m_strategy(wish.strategy)
    , m_match(match)
    , m_names(names)
    , m_ids(ids)
    , m_plan(plan)
{
}

const store::StoredRow *RowSettling::found(ImportRow &row) const
{
    const auto answer = m_match.find(row);
    if (answer)
        return *answer;
    row.problems.push_back({row.number, {}, answer.error().what,
        answer.error().detail.value(QStringLiteral("value")).toString(), answer.error().detail});
    return nullptr;
}

/// What the values would make of a record, checked as the ledger will.
void RowSettling::refuseInvalid(const records::Values &after, ImportRow &row) const
{
    for (const records::Problem &problem : records::problemsOf(m_description, after)) {
        const records::Field &field = m_description.fields[static_cast<size_t>(problem.field)];
        row.problems.push_back({row.number, headingOf(m_plan.header, field), problem.what,
            records::valueToText(field, after[static_cast<size_t>(problem.field)]), problem.detail});
    }
}

void RowSettling::refuseTakenKey(const records::Values &after, RecordId own, ImportRow &row) const
{
    const auto *holder = m_match.keyHolder(after, own);
    if (!holder)
        return;
    const QString value = records::textIn(after[static_cast<size_t>(businessKey(m_description).front())]);
    row.problems.push_back({row.number, {}, QStringLiteral("key.taken"), value,
        {{QStringLiteral("value"), value}, {QStringLiteral("holder"), holder->id.toText()}}});
}

/// What is out of use stays where it stands already and is put nowhere else.
void RowSettling::refuseRetired(const changes::RecordChange &change, ImportRow &row) const
{
    for (const changes::FieldChange &it : change.fields) {
        const records::Field &field = m_description.fields[static_cast<size_t>(it.field)];
        if (!records::namesWhatIsInUse(m_description.kind, field) || records::isUnknown(it.after))
            continue;
        if (const auto label = m_names.retired(RecordId(records::numberIn(it.after))))
            row.problems.push_back({row.number, headingOf(m_plan.header, field), QStringLiteral("reference.retired"),
                *label, {{QStringLiteral("value"), *label}}});
    }
}

/// Another name of an enterprise that is there, most likely: an officer decides.
void RowSettling::refuseDouble(const records::Values &after, ImportRow &row) const
{
    const auto textOf = [&](const char *field) {
        return records::textIn(after[static_cast<size_t>(m_description.indexOf(QLatin1String(field)))]);
    };
    const QString name = textOf("name");
    const auto found = m_doubles->sureDoublesOf({{}, name, textOf("credit_code"), textOf("registration_number")}, 1);
    if (found.empty())
        return;
    const store::PossibleDouble &it = found.front();
    row.problems.push_back({row.number, {}, QStringLiteral("row.possible_double"), name,
        {{QStringLiteral("value"), name}, {QStringLiteral("other_name"), it.name},
            {QStringLiteral("other_code"), it.creditCode}, {QStringLiteral("holder"), it.enterprise.toText()},
            {QStringLiteral("grade"), rules::gradeCode(it.judgement.grade)},
            {QStringLiteral("ground"), rules::groundCode(it.judgement.ground)}}});
}

/// A second row for the same record: nothing of it is guessed.
bool RowSettling::isRepeated(const changes::RecordChange &change, const records::Values &after, ImportRow &row)
{
    int other = row.number;
    if (!change.created)
        other = m_changedBy.try_emplace(change.id, row.number).first->second;
    else if (businessKey(m_description).empty())
        other = m_new.try_emplace(after, row.number).first->second;
    if (other == row.number)
        return false;
    row.problems.push_back(
        {row.number, {}, QStringLiteral("row.duplicate"), {}, {{QStringLiteral("other_row"), other}}});
    return true;
}

void RowSettling::setAside(const ImportRow &row)
{
    ++m_plan.refused;
    m_plan.problems.insert(m_plan.problems.end(), row.problems.begin(), row.problems.end());
}

std::vector<changes::RecordChange> RowSettling::broughtAlong(
    RecordId id, bool isNew, const records::Values &after, ImportRow &row)
{
    if (m_requests && isNew)
        return stepsTold(records::recordFrom<records::ServiceRequest>(id, after), row, m_plan.header, m_requests->note,
            m_requests->today, m_ids);
    if (!m_needs)
        return {};
    return m_needs->changesOf(
        records::recordFrom<records::FinancingNeed>(id, after), row, m_plan.header, m_names, m_ids);
}

/// A step that the course of an application does not have.
void RowSettling::refuseMove(const changes::RecordChange &change, const records::Values &before,
    const records::Values &after, ImportRow &row) const
{
    if (!m_moves || change.created)
        return;
    auto problem = m_moves->problemOf(change, before, after);
    if (!problem)
        return;
    problem->row = row.number;
    problem->column = headingOf(m_plan.header, m_description.fields[static_cast<size_t>(problem->field)]);
    row.problems.push_back(std::move(*problem));
}

void RowSettling::take(changes::RecordChange change, const std::vector<changes::RecordChange> &along)
{
    if (m_moves && ApplicationMoves::moves(change))
        m_plan.set.reason = m_moves->note();
    if (!change.fields.empty())
        m_plan.set.changes.push_back(std::move(change));
    for (const changes::RecordChange &it : along) {
        if (it.created)
            ++m_plan.beside[it.kind];
        m_plan.set.changes.push_back(it);
    }
}

void RowSettling::settle(ImportRow &row)
{
    const store::StoredRow *stored = row.problems.empty() ? found(row) : nullptr;
    const records::Values before = stored ? stored->values : records::Values(m_description.fields.size());
    records::Values after = merged(before, row, m_strategy);
    if (row.problems.empty()) {
        m_match.keepNameAsItStands(before, after);
        refuseInvalid(after, row);
        refuseTakenKey(after, stored ? stored->id : RecordId(), row);
        if (!stored && m_doubles && row.problems.empty())
            refuseDouble(after, row);
    }
    if (!row.problems.empty())
        return setAside(row);
    auto change = changes::difference(m_description.kind, stored ? stored->id : m_ids.next(), before, after);
    change.created = !stored;
    const std::vector<changes::RecordChange> along = broughtAlong(change.id, change.created, after, row);
    refuseMove(change, before, after, row);
    if (!row.problems.empty())
        return setAside(row);
    if (change.fields.empty() && along.empty()) {
        ++m_plan.unchanged;
        return;
    }
    refuseRetired(change, row);
    if (!row.problems.empty() || isRepeated(change, after, row))
        return setAside(row);
    ++(stored ? m_plan.changed : m_plan.created);
    take(std::move(change), along);
}

} // namespace yumiao::exchange
