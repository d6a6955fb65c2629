// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/list_sheet.h"

#include "models/cost/cost_reading.h"
#include "models/figures/counted.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using financing::CaseFacts;
using financing::CourseBook;
using records::ApplicationStep;
using records::RecordKind;

/// The records of a kind by their ids.
template <typename R>
Result<QHash<RecordId, R>> byId(const store::Session &session, const std::vector<RecordId> &ids)
{
    return store::rows(session, records::description<R>().kind, ids).map([](const auto &rows) {
        QHash<RecordId, R> found;
        for (const store::StoredRow &row : rows)
            found.insert(row.id, records::recordFrom<R>(row.id, row.values));
        return found;
    });
}

/// The case as its course tells it.
ListedCase courseOfCase(const CourseBook &book, const CaseFacts &facts, RecordId list)
{
    ListedCase it;
    it.application = facts.application;
    it.standing = financing::standingOf(*book.rules, facts, book.limits, book.lists, book.on);
    it.outcome = financing::outcomeOf(*book.rules, it.standing);
    const bool ownOnly = facts.steps.size() == 1 && facts.steps.front().id.isNull();
    it.gaps = financing::gapsOf(*book.rules, facts, ownOnly, book.on);
    it.institution = book.institutions.value(facts.application.institution.id);
    for (const ApplicationStep &step : facts.steps) {
        if (step.date > book.on)
            continue;
        if (!list.isNull() && step.batch.id == list)
            it.step = step.id;
        if (it.outcome == financing::ListOutcome::Refused && step.stage == it.standing.stage)
            it.reason = step.refusalReason;
    }
    return it;
}

/// What was granted and paid out.
Done addMoney(const store::Session &session, std::vector<ListedCase> &cases, QDate on)
{
    std::vector<RecordId> ids;
    for (const ListedCase &it : cases)
        ids.push_back(it.application.id);
    const auto known = cost::costRecordsOf(session, ids, on);
    if (!known)
        return failure(known.error());
    for (const cost::CostRecords &records : *known) {
        const auto at = std::find(ids.begin(), ids.end(), records.application.id);
        ListedCase &it = cases[static_cast<size_t>(at - ids.begin())];
        it.granted = records.grantedAmount;
        it.grantedOn = records.granted;
        it.rate = records.grantedRate ? records.grantedRate : it.application.rate;
        for (const records::Drawdown &paid : records.drawdowns) {
            it.paid = it.paid.value_or(Money()) + paid.amount.value_or(Money());
            if (!it.paidOn.isValid() || paid.drawn < it.paidOn)
                it.paidOn = paid.drawn;
            if (paid.rate)
                it.rate = paid.rate;
        }
    }
    return {};
}

/// The enterprises and needs, and the names that they refer to.
Done addOwners(const store::Session &session, std::vector<ListedCase> &cases)
{
    std::vector<RecordId> enterprises;
    std::vector<RecordId> needs;
    for (const ListedCase &it : cases) {
        enterprises.push_back(it.application.enterprise.id);
        if (!it.application.need.id.isNull())
            needs.push_back(it.application.need.id);
    }
    const auto firms = byId<records::Enterprise>(session, enterprises);
    if (!firms)
        return failure(firms.error());
    const auto wishes = byId<records::FinancingNeed>(session, needs);
    if (!wishes)
        return failure(wishes.error());
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const records::Enterprise &it : *firms) {
        wanted[RecordKind::Town].insert(it.town.id);
        wanted[RecordKind::Industry].insert(it.industry.id);
    }
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    for (ListedCase &it : cases) {
        it.enterprise = firms->value(it.application.enterprise.id);
        it.need = wishes->value(it.application.need.id);
        it.town = labels->value(RecordKind::Town).value(it.enterprise.town.id);
        it.industry = labels->value(RecordKind::Industry).value(it.enterprise.industry.id);
    }
    return {};
}

Result<ListSheet> filled(
    const store::Session &session, const records::FinancingBatch &list, const std::vector<RecordId> &ids, QDate on)
{
    ListSheet sheet;
    sheet.list = list;
    sheet.on = on;
    const auto labels = store::labelsByKind(
        session, {{RecordKind::Bureau, {list.bureau.id}}, {RecordKind::Institution, {list.institution.id}}});
    if (!labels)
        return failure(labels.error());
    sheet.bureau = labels->value(RecordKind::Bureau).value(list.bureau.id);
    sheet.institution = labels->value(RecordKind::Institution).value(list.institution.id);
    const auto filter = financing::filterOf({ids, {}});
    if (!filter)
        return sheet; // nobody stands on it
    const auto book = financing::readCourses(session, *filter, on);
    if (!book)
        return failure(book.error());
    sheet.due = financing::dueOfList(*book, list);
    for (const CaseFacts &facts : book->cases) {
        sheet.cases.push_back(courseOfCase(*book, facts, list.id));
        sheet.all.add(facts.application);
    }
    if (const Done done = addMoney(session, sheet.cases, on); !done)
        return failure(done.error());
    if (const Done done = addOwners(session, sheet.cases); !done)
        return failure(done.error());
    return sheet;
}

} // namespace

qint64 ListSheet::count(financing::ListOutcome outcome) const
{
    return std::count_if(cases.begin(), cases.end(), [outcome](const ListedCase &it) { return it.outcome == outcome; });
}

Result<ListSheet> listSheet(const store::Session &session, RecordId list, QDate on)
{
    const auto found = store::find<records::FinancingBatch>(session, list);
    if (!found)
        return failure(found.error());
    const auto steps = store::load<ApplicationStep>(
        session, {RecordKind::ApplicationStep, equals("batch", list.toText()), {{QStringLiteral("id"), false}}, on});
    if (!steps)
        return failure(steps.error());
    std::vector<RecordId> ids;
    for (const ApplicationStep &step : *steps)
        if (step.date <= on && std::find(ids.begin(), ids.end(), step.application.id) == ids.end())
            ids.push_back(step.application.id);
    return filled(session, *found, ids, on);
}

Result<ListSheet> proposedSheet(const store::Session &session, records::BatchKind kind, QDate on)
{
    const auto proposed = financing::proposedFor(session, kind, on);
    if (!proposed)
        return failure(proposed.error());
    const auto number = financing::nextListNumber(session, kind, on);
    if (!number)
        return failure(number.error());
    records::FinancingBatch next;
    next.kind = kind;
    next.number = *number;
    next.date = on;
    return filled(session, next, proposed->ids, on);
}

} // namespace yumiao::figures
