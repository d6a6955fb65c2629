// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/step_words.h"

#include "models/store/query.h"
#include "ui/forms/display.h"
#include "ui/pages/history/history_words.h"

#include <QCoreApplication>
#include <QSet>

namespace yumiao::ui::pages {
namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::StepWords)
};

Result<std::vector<NamedStep>> named(const store::Session &session, std::vector<store::UndoStep> steps)
{
    QHash<records::RecordKind, QSet<RecordId>> wanted;
    for (const store::UndoStep &step : steps)
        for (const changes::RecordChange &change : step.set.changes)
            wanted[change.kind].insert(change.id);
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    std::vector<NamedStep> all;
    for (store::UndoStep &step : steps) {
        QString label;
        if (!step.set.changes.empty())
            label = labels->value(step.set.changes.front().kind).value(step.set.changes.front().id);
        all.push_back({std::move(step), label});
    }
    return all;
}

Result<std::optional<NamedStep>> namedStep(const store::Session &session, std::optional<RecordId> id)
{
    if (!id)
        return std::optional<NamedStep>();
    auto step = store::undoStep(session, *id);
    if (!step)
        return failure(step.error());
    std::vector<store::UndoStep> one;
    one.push_back(*std::move(step));
    return named(session, std::move(one)).map([](std::vector<NamedStep> it) {
        return std::optional<NamedStep>(std::move(it.front()));
    });
}

bool removes(const changes::RecordChange &change)
{
    return change.fields.size() == 1 && change.fields.front().field == changes::RemovedMark;
}

/// One record: what became of it.
QString recordWords(const changes::RecordChange &change, const QString &label)
{
    const items::DisplayText texts = forms::display();
    const QString kind = texts.kindTitle(change.kind);
    const QString who = label.isEmpty() ? kind : label;
    if (change.created)
        return StepWords::tr("registered: %1, %2", "kind of record, name").arg(kind, who);
    if (removes(change))
        return (records::isUnknown(change.fields.front().after)
                ? StepWords::tr("restored: %1, %2", "kind of record, name")
                : StepWords::tr("removed: %1, %2", "kind of record, name"))
            .arg(kind, who);
    if (change.fields.size() == 1) {
        const auto field = static_cast<size_t>(change.fields.front().field);
        return StepWords::tr("%1 of %2", "field, name")
            .arg(texts.title(records::descriptionOf(change.kind).fields[field]), who);
    }
    return StepWords::tr("%n field(s) of %1", nullptr, static_cast<int>(change.fields.size())).arg(who);
}

} // namespace

Result<std::vector<NamedStep>> readSteps(const store::Session &session, int most)
{
    auto steps = store::undoSteps(session, most);
    if (!steps)
        return failure(steps.error());
    return named(session, *std::move(steps));
}

Result<NextSteps> readNextSteps(const store::Session &session)
{
    const auto state = store::undoState(session);
    if (!state)
        return failure(state.error());
    const auto undo = namedStep(session, state->undo ? std::optional(state->undo->id) : std::nullopt);
    if (!undo)
        return failure(undo.error());
    const auto redo = namedStep(session, state->redo ? state->redo->undoes : std::nullopt);
    if (!redo)
        return failure(redo.error());
    return NextSteps{*undo, *redo};
}

QString stepWords(const NamedStep &step)
{
    const changes::ChangeSet &set = step.step.set;
    if (set.changes.empty())
        return actionWord(set.action);
    const changes::RecordChange &first = set.changes.front();
    const auto records = static_cast<int>(step.step.records);
    if (records == 1)
        return recordWords(first, step.label);
    if (set.action == QLatin1String("import"))
        return StepWords::tr("imported: %n record(s)", nullptr, records);
    if (set.action == QLatin1String("merge"))
        return StepWords::tr("merged: %1 (%n record(s))", nullptr, records).arg(step.label);
    if (step.label.isEmpty())
        return StepWords::tr("%1: %n record(s)", "what was done", records).arg(actionWord(set.action));
    return StepWords::tr("%1: %n record(s), first %2", "what was done, name", records)
        .arg(actionWord(set.action), step.label);
}

} // namespace yumiao::ui::pages
