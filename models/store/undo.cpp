// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undo.h"

#include "models/changes/encoding.h"
#include "models/store/history.h"
#include "models/store/keeping.h"
#include "models/store/lamp_keeping.h"

namespace yumiao::store {
namespace {

constexpr int StepsAtOnce = 100;
constexpr int LooksBack = 1000; // sets that undo and redo search for their next step

const QLatin1String UndoAction("undo");
const QLatin1String RedoAction("redo");
const QLatin1String NewAction("new");

bool isStep(const changes::ChangeSet &head)
{
    return !head.undoes && head.action != NewAction && head.action != LampsAction;
}

Result<Receipt> takeBack(Session &session, RecordId id, const QString &author, QLatin1String action, const Clock &clock)
{
    const auto set = loadChangeSet(session, id);
    if (!set)
        return failure(set.error());
    const auto undone = isUndone(session, id);
    if (!undone)
        return failure(undone.error());
    if (*undone)
        return failure(
            Fault::Conflict, QStringLiteral("change_set.already_undone"), {{QStringLiteral("id"), id.toText()}});
    const auto kept = keptRecords(session, *set);
    if (!kept)
        return failure(kept.error());
    changes::ChangeSet back = changes::inverse(*set, QStringLiteral("%1 %2").arg(action, id.toText()));
    back.author = author;
    back.action = action;
    back.source = set->source;
    std::vector<HeldField> held;
    std::erase_if(back.changes, [&](const changes::RecordChange &change) {
        if (!kept->contains(change.id))
            return false;
        held.push_back({change.kind, change.id, changes::RemovedMark, records::textValue(back.reason), {}});
        return true;
    });
    return commit(session, std::move(back), clock, OnConflict::Hold).map([&](Receipt receipt) {
        receipt.held.insert(receipt.held.end(), held.begin(), held.end());
        return receipt;
    });
}

/// The first change alone: an import has thousands.
Result<UndoStep> withFirstChange(const Session &session, UndoStep step)
{
    auto query = session.run(QStringLiteral("SELECT body FROM change_record WHERE change_set = ? ORDER BY seq LIMIT 1"),
        {step.set.id.value()});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return step;
    auto change = changes::decoded(query->value(0).toByteArray());
    if (!change)
        return failure(change.error());
    step.set.changes.push_back(*std::move(change));
    return step;
}

} // namespace

Result<bool> isUndone(const Session &session, RecordId changeSet)
{
    const auto takers = session.all(QStringLiteral("SELECT id FROM change_set WHERE undoes = ?"), {changeSet.value()},
        [](const QSqlQuery &query) { return RecordId(query.value(0).toLongLong()); });
    if (!takers)
        return failure(takers.error());
    for (const RecordId taker : *takers) {
        const auto undone = isUndone(session, taker);
        if (!undone || !*undone)
            return undone.map([](bool takerUndone) { return !takerUndone; });
    }
    return false;
}

Result<UndoState> undoState(const Session &session)
{
    const auto heads = newestHeads(session, LooksBack);
    if (!heads)
        return failure(heads.error());
    UndoState state;
    bool stepsSince = false;
    for (const changes::ChangeSet &head : *heads) {
        const bool redoable = head.action == UndoAction && !stepsSince && !state.redo;
        if (!redoable && !isStep(head))
            continue;
        const auto undone = isUndone(session, head.id);
        if (!undone)
            return failure(undone.error());
        if (redoable && !*undone)
            state.redo = head;
        if (isStep(head)) {
            stepsSince = stepsSince || !*undone;
            if (!*undone) {
                state.undo = head;
                break;
            }
        }
    }
    return state;
}

Result<std::vector<UndoStep>> undoSteps(const Session &session, int most)
{
    std::vector<UndoStep> steps;
    std::optional<RecordId> before;
    while (true) {
        const auto lines = historyPage(session, QString(), before, StepsAtOnce);
        if (!lines)
            return failure(lines.error());
        for (const HistoryLine &line : *lines) {
            before = line.head.id;
            if (!isStep(line.head))
                continue;
            auto step = withFirstChange(session, {line.head, line.records, line.undone});
            if (!step)
                return failure(step.error());
            steps.push_back(*std::move(step));
            if (static_cast<int>(steps.size()) >= most)
                return steps;
        }
        if (static_cast<int>(lines->size()) < StepsAtOnce)
            return steps;
    }
}

Result<UndoStep> undoStep(const Session &session, RecordId changeSet)
{
    const auto head = findHead(session, changeSet);
    if (!head)
        return failure(head.error());
    if (!*head)
        return failure(
            Fault::NotFound, QStringLiteral("change_set.missing"), {{QStringLiteral("id"), changeSet.toText()}});
    const auto records = session.number(
        QStringLiteral("SELECT count(*) FROM change_record WHERE change_set = ?"), {changeSet.value()});
    const auto undone = isUndone(session, changeSet);
    if (!records || !undone)
        return failure(records ? undone.error() : records.error());
    return withFirstChange(session, {**head, *records, *undone});
}

Result<Receipt> undo(Session &session, std::optional<RecordId> changeSet, const QString &author, const Clock &clock)
{
    if (!changeSet) {
        const auto state = undoState(session);
        if (!state)
            return failure(state.error());
        if (!state->undo)
            return failure(Fault::NotFound, QStringLiteral("undo.nothing"));
        changeSet = state->undo->id;
    }
    return takeBack(session, *changeSet, author, UndoAction, clock);
}

Result<Receipt> redo(Session &session, const QString &author, const Clock &clock)
{
    const auto state = undoState(session);
    if (!state)
        return failure(state.error());
    if (!state->redo)
        return failure(Fault::NotFound, QStringLiteral("redo.nothing"));
    return takeBack(session, state->redo->id, author, RedoAction, clock);
}

} // namespace yumiao::store
