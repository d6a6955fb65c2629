// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/import_preview.h"

#include "models/store/query.h"

#include <QSet>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using store::LabelsByKind;

std::optional<RecordKind> targetOf(RecordKind kind, const changes::FieldChange &field)
{
    return field.field < 0 ? std::nullopt
                           : records::descriptionOf(kind).fields[static_cast<size_t>(field.field)].target;
}

/// The names of the records a set changes and of those they refer to; new ones bring their own.
Result<LabelsByKind> labelsFor(const store::Session &session, const changes::ChangeSet &set, size_t most)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    size_t seen = 0;
    for (const changes::RecordChange &change : set.changes) {
        if (++seen > most)
            break;
        if (!change.created)
            wanted[change.kind].insert(change.id);
        for (const changes::FieldChange &field : change.fields)
            if (const auto target = targetOf(change.kind, field))
                for (const records::Value *value : {&field.before, &field.after})
                    if (!records::isUnknown(*value))
                        wanted[*target].insert(RecordId(records::numberIn(*value)));
    }
    return store::labelsByKind(session, wanted);
}

/// What names a new record: its own label field, else the enterprise it belongs to.
QString nameOfNew(const ImportLine &line)
{
    const auto &description = records::descriptionOf(line.kind);
    const int own = description.indexOf(QLatin1String(description.label));
    QString owner;
    for (const ImportLine::Field &field : line.fields) {
        if (field.field == own && field.afterLabel.isEmpty())
            return records::textIn(field.after);
        if (description.fields[static_cast<size_t>(field.field)].target == RecordKind::Enterprise)
            owner = field.afterLabel;
    }
    return owner;
}

ImportLine lineOf(const changes::RecordChange &change, const LabelsByKind &labels)
{
    ImportLine line{change.kind, change.created, labels.value(change.kind).value(change.id), {}};
    for (const changes::FieldChange &field : change.fields) {
        if (field.field < 0)
            continue;
        ImportLine::Field shown{field.field, field.before, field.after, {}, {}};
        if (const auto target = targetOf(change.kind, field)) {
            shown.beforeLabel = labels.value(*target).value(RecordId(records::numberIn(field.before)));
            shown.afterLabel = labels.value(*target).value(RecordId(records::numberIn(field.after)));
        }
        line.fields.push_back(std::move(shown));
    }
    if (line.label.isEmpty())
        line.label = nameOfNew(line);
    return line;
}

} // namespace

Result<ImportTrial> tryImport(
    const store::Session &session, const exchange::ImportWish &wish, RecordIdSource &ids, size_t most)
{
    auto plan = exchange::planImport(session, wish, ids, session.stop());
    if (!plan)
        return failure(plan.error());
    const auto labels = labelsFor(session, plan->set, most);
    if (!labels)
        return failure(labels.error());
    ImportTrial trial;
    for (const changes::RecordChange &change : plan->set.changes)
        if (trial.lines.size() < most)
            trial.lines.push_back(lineOf(change, *labels));
    trial.plan = std::make_shared<exchange::ImportPlan>(*std::move(plan));
    return trial;
}

} // namespace yumiao::ui::pages
