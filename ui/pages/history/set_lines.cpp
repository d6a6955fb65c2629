// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/set_lines.h"

#include "models/store/history.h"
#include "models/store/query.h"
#include "models/store/undo.h"

#include <QSet>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

std::vector<SetLine> linesOf(const changes::ChangeSet &set, size_t most, qint64 &left)
{
    std::vector<SetLine> lines;
    for (const changes::RecordChange &change : set.changes)
        for (const changes::FieldChange &field : change.fields) {
            if (lines.size() < most)
                lines.push_back(
                    {change.kind, change.id, {}, change.created, field.field, field.before, field.after, {}, {}});
            else
                ++left;
        }
    return lines;
}

/// The kind that the values of a line refer to.
std::optional<RecordKind> targetOfLine(const SetLine &line)
{
    if (line.field == changes::RemovedMark)
        return std::nullopt;
    return records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)].target;
}

using Wanted = QHash<RecordKind, QSet<RecordId>>;
using Labels = store::LabelsByKind;

Result<Labels> labelsOf(const store::Session &session, const std::vector<SetLine> &lines)
{
    Wanted wanted;
    for (const SetLine &line : lines) {
        wanted[line.kind].insert(line.record);
        if (const auto target = targetOfLine(line))
            for (const records::Value *value : {&line.before, &line.after})
                if (!records::isUnknown(*value))
                    wanted[*target].insert(RecordId(records::numberIn(*value)));
    }
    return store::labelsByKind(session, wanted);
}

} // namespace

Result<SetView> readSet(const store::Session &session, RecordId id, size_t most)
{
    auto set = store::loadChangeSet(session, id);
    if (!set)
        return failure(set.error());
    const auto undone = store::isUndone(session, id);
    if (!undone)
        return failure(undone.error());
    SetView view;
    view.records = static_cast<qint64>(set->changes.size());
    view.undone = *undone;
    view.lines = linesOf(*set, most, view.left);
    set->changes.clear();
    view.head = *std::move(set);
    const auto labels = labelsOf(session, view.lines);
    if (!labels)
        return failure(labels.error());
    for (SetLine &line : view.lines) {
        line.label = labels->value(line.kind).value(line.record);
        if (const auto target = targetOfLine(line)) {
            line.beforeLabel = labels->value(*target).value(RecordId(records::numberIn(line.before)));
            line.afterLabel = labels->value(*target).value(RecordId(records::numberIn(line.after)));
        }
    }
    return view;
}

} // namespace yumiao::ui::pages
