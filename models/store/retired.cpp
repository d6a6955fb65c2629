// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retired.h"

#include "models/store/ledger_problem.h"
#include "models/store/query.h"

namespace yumiao::store {
namespace {

using changes::FieldChange;
using changes::RecordChange;
using records::RecordKind;

constexpr qsizetype MostNamed = 20; ///< more would only repeat the sentence

/// The kind of the option that a changed field names.
std::optional<RecordKind> optionNamed(RecordKind kind, const FieldChange &field)
{
    if (field.field == changes::RemovedMark || records::isUnknown(field.after))
        return std::nullopt;
    const records::Field &shape = records::descriptionOf(kind).fields[static_cast<size_t>(field.field)];
    return records::namesWhatIsInUse(kind, shape) ? shape.target : std::nullopt;
}

template <typename Visit>
void eachOptionNamed(const std::vector<RecordChange> &applied, Visit visit)
{
    for (const RecordChange &change : applied)
        for (const FieldChange &field : change.fields)
            if (const auto target = optionNamed(change.kind, field))
                visit(change, field, *target, RecordId(records::numberIn(field.after)));
}

using Retired = QHash<RecordKind, QSet<RecordId>>;

Result<Retired> retiredNamed(const Session &session, const std::vector<RecordChange> &applied, QDate on)
{
    Retired named;
    eachOptionNamed(applied,
        [&](const RecordChange &, const FieldChange &, RecordKind target, RecordId id) { named[target].insert(id); });
    Retired retired;
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        auto among = retiredAmong(session, it.key(), {it->begin(), it->end()}, on);
        if (!among)
            return failure(among.error());
        if (!among->isEmpty())
            retired.insert(it.key(), *std::move(among));
    }
    return retired;
}

/// What the records said that the set removes: a merged record takes it over.
Result<std::vector<StoredRow>> goneWith(
    const Session &session, const std::vector<RecordChange> &applied, RecordKind kind)
{
    std::vector<RecordId> gone;
    for (const RecordChange &change : applied)
        for (const FieldChange &field : change.fields)
            if (change.kind == kind && field.field == changes::RemovedMark && !records::isUnknown(field.after))
                gone.push_back(change.id);
    return rows(session, kind, gone);
}

} // namespace

Result<QSet<RecordId>> retiredAmong(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, QDate on)
{
    QSet<RecordId> retired;
    if (!records::retires(kind) || ids.empty())
        return retired;
    const auto stored = rows(session, kind, ids);
    if (!stored)
        return failure(stored.error());
    for (const StoredRow &row : *stored)
        if (records::isRetired(kind, row.values, on))
            retired.insert(row.id);
    return retired;
}

Result<QVariantList> newlyNamedRetired(const Session &session, const std::vector<RecordChange> &applied, QDate on)
{
    QVariantList problems;
    const auto retired = retiredNamed(session, applied, on);
    if (!retired)
        return failure(retired.error());
    const auto labels = labelsByKind(session, *retired);
    if (!labels)
        return failure(labels.error());
    if (retired->isEmpty())
        return problems;
    QHash<RecordKind, Result<std::vector<StoredRow>>> gone;
    Done read;
    eachOptionNamed(applied, [&](const RecordChange &change, const FieldChange &field, RecordKind target, RecordId id) {
        if (!read || problems.size() >= MostNamed || !retired->value(target).contains(id))
            return;
        if (!gone.contains(change.kind))
            gone.insert(change.kind, goneWith(session, applied, change.kind));
        const auto &took = *gone.find(change.kind);
        if (!took) {
            read = failure(took.error());
            return;
        }
        const bool isTakenOver = std::any_of(took->begin(), took->end(),
            [&](const StoredRow &row) { return row.values[static_cast<size_t>(field.field)] == field.after; });
        if (!isTakenOver)
            problems.append(problemDetail(records::descriptionOf(change.kind), change.id,
                {field.field, QStringLiteral("reference.retired"),
                    {{QStringLiteral("value"), labels->value(target).value(id)}}}));
    });
    if (!read)
        return failure(read.error());
    return problems;
}

} // namespace yumiao::store
