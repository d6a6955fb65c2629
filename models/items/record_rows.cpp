// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/record_rows.h"

#include "models/items/field_edit.h"
#include "models/items/row_reading.h"
#include "models/store/derived_fields.h"

#include <algorithm>

namespace yumiao::items {
namespace {

using records::RecordKind;
using store::Filter;
using store::Session;

/// What the search text finds among the fields of the kind itself.
Filter ownTextFilter(RecordKind kind, const QString &text)
{
    std::vector<Filter> any;
    const auto &description = records::descriptionOf(kind);
    for (const records::Field &field : description.fields)
        if (field.flags.testFlag(records::Searchable) || qstrcmp(field.name, description.label) == 0)
            if (field.type == records::FieldType::Text || field.type == records::FieldType::LongText)
                any.push_back(Filter::condition(QString::fromLatin1(field.name), store::Comparison::Contains, {text}));
    return Filter::any(std::move(any));
}

/// The ids of `found` that belong to one of the enterprises that the text finds.
Result<QSet<RecordId>> idsByEnterprise(
    const Session &session, RecordKind kind, const std::vector<RecordId> &found, const QString &text)
{
    const auto enterprises = store::searchIds(session, text, 0, false);
    if (!enterprises)
        return failure(enterprises.error());
    const QSet<RecordId> named(enterprises->begin(), enterprises->end());
    const auto owners = store::fieldsOf(session, kind, found, {QStringLiteral("enterprise")}, QDate(2000, 1, 1));
    if (!owners)
        return failure(owners.error());
    QSet<RecordId> belonging;
    for (size_t i = 0; i < found.size(); ++i)
        if (named.contains(RecordId(records::numberIn((*owners)[i].front()))))
            belonging.insert(found[i]);
    return belonging;
}

Done keepMatching(const Session &session, store::Query query, const QString &text, std::vector<RecordId> &found)
{
    QSet<RecordId> matching;
    if (const Filter own = ownTextFilter(query.kind, text); !own.isAll()) {
        query.filter = Filter::all({query.filter, own});
        const auto ids = store::ids(session, query);
        if (!ids)
            return failure(ids.error());
        matching = QSet<RecordId>(ids->begin(), ids->end());
    }
    if (records::descriptionOf(query.kind).indexOf(QLatin1String("enterprise")) >= 0) {
        const auto byEnterprise = idsByEnterprise(session, query.kind, found, text);
        if (!byEnterprise)
            return failure(byEnterprise.error());
        matching.unite(*byEnterprise);
    }
    std::erase_if(found, [&](RecordId id) { return !matching.contains(id); });
    return {};
}

/// What the filter and the search text find, in the order of the query.
Result<std::vector<RecordId>> listedIds(const Session &session, const store::Query &query, const QString &text)
{
    auto ids = store::ids(session, query);
    if (!ids)
        return ids;
    if (const QString sought = text.trimmed(); !sought.isEmpty())
        if (const Done done = keepMatching(session, query, sought, *ids); !done)
            return failure(done.error());
    return ids;
}

/// Sums over what was found; with a search text the rows themselves are added up.
Result<std::vector<ColumnSum>> sumsOf(
    const Session &session, const store::Query &query, const std::vector<RecordId> &found, const QStringList &summed)
{
    std::vector<ColumnSum> sums;
    for (const QString &field : summed)
        sums.push_back({field, 0, 0});
    if (sums.empty())
        return sums;
    const auto values = store::fieldsOf(session, query.kind, found, summed, query.on);
    if (!values)
        return failure(values.error());
    for (const records::Values &row : *values) {
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i].sum += records::numberIn(row[i]);
            sums[i].known += records::isUnknown(row[i]) ? 0 : 1;
        }
    }
    return sums;
}

struct SpineWish {
    RecordKind kind;
    Filter scope;
    ListQuestion question;
    std::vector<Column> columns;
    QStringList summed;
    RecordRows::TellRows tell;
};

Result<std::vector<Row>> readToldRows(const Session &session, RecordKind kind, const std::vector<Column> &columns,
    const RecordRows::TellRows &tell, const std::vector<RecordId> &ids, QDate on)
{
    auto rows = readRows(session, kind, columns, ids, on);
    if (!rows || !tell)
        return rows;
    if (const Done told = tell(session, columns, *rows, on); !told)
        return failure(told.error());
    return rows;
}

Result<Spine> readSpine(const Session &session, const SpineWish &wish)
{
    store::Query query{wish.kind, wish.scope, wish.question.sort, wish.question.on};
    const auto all = store::count(session, query);
    if (!all)
        return failure(all.error());
    query.filter = Filter::all({wish.scope, wish.question.filter});
    auto ids = listedIds(session, query, wish.question.text);
    if (!ids)
        return failure(ids.error());
    auto sums = sumsOf(session, query, *ids, wish.summed);
    if (!sums)
        return failure(sums.error());
    auto head = readToldRows(session, wish.kind, wish.columns, wish.tell, headOf(*ids), query.on);
    if (!head)
        return failure(head.error());
    Spine spine;
    spine.ids = *std::move(ids);
    spine.all = *all;
    spine.sums = *std::move(sums);
    spine.head = *std::move(head);
    return spine;
}

} // namespace

Result<qint64> countListed(const Session &session, RecordKind kind, const ListQuestion &question)
{
    const store::Query query{kind, question.filter, {}, question.on};
    if (question.text.trimmed().isEmpty())
        return store::count(session, query);
    return listedIds(session, query, question.text).map([](const std::vector<RecordId> &ids) {
        return static_cast<qint64>(ids.size());
    });
}

bool looksAt(const Filter &filter, QStringView field)
{
    if (filter.kind == Filter::Kind::Condition && filter.field == field)
        return true;
    return std::any_of(
        filter.parts.begin(), filter.parts.end(), [&](const Filter &part) { return looksAt(part, field); });
}

bool looksElsewhere(RecordKind kind, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Related || filter.kind == Filter::Kind::Count)
        return true;
    if (filter.kind == Filter::Kind::Condition)
        return filter.field.contains(QLatin1Char('.')) || store::findDerived(kind, filter.field) != nullptr;
    return std::any_of(
        filter.parts.begin(), filter.parts.end(), [&](const Filter &part) { return looksElsewhere(kind, part); });
}

RecordRows::RecordRows(store::Workspace &workspace, Options options, Translate translate)
    : RowSource(std::move(options.columns))
    , m_workspace(workspace)
    , m_kind(options.kind)
    , m_scope(std::move(options.scope))
    , m_summed(std::move(options.summed))
    , m_tell(std::move(options.tell))
    , m_translate(std::move(translate))
{
    connect(&workspace, &store::Workspace::committed, this, &RowSource::committed);
}

store::Ticket RecordRows::spine(const ListQuestion &question, QObject *context, SpineReply reply)
{
    return m_workspace.read(
        context,
        [wish = SpineWish{m_kind, m_scope, question, columns(), m_summed, m_tell}](
            Session &session) { return readSpine(session, wish); },
        std::move(reply));
}

store::Ticket RecordRows::rows(const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply)
{
    return m_workspace.read(
        context,
        [kind = m_kind, columns = columns(), tell = m_tell, ids, on](
            Session &session) { return readToldRows(session, kind, columns, tell, ids, on); },
        std::move(reply));
}

void RecordRows::edit(RecordId id, const Column &column, const records::Value &before, const QString &text,
    QObject *context, DoneReply reply)
{
    writeFieldEdit(m_workspace, {m_kind, id, column.place, before, text}, m_translate, context, std::move(reply));
}

Affected RecordRows::affectedBy(const changes::ChangeSet &set, const ListQuestion &question) const
{
    Affected affected;
    const auto &description = records::descriptionOf(m_kind);
    const auto decides = [&](int field) {
        if (field == changes::RemovedMark)
            return true;
        const QString name = QString::fromLatin1(description.fields[static_cast<size_t>(field)].name);
        return !question.text.isEmpty() || looksAt(m_scope, name) || looksAt(question.filter, name)
            || m_summed.contains(name)
            || std::any_of(question.sort.begin(), question.sort.end(),
                [&](const store::SortKey &key) { return key.field == name; });
    };
    const bool derivedOrder = std::any_of(question.sort.begin(), question.sort.end(),
        [&](const store::SortKey &key) { return description.indexOf(QStringView(key.field)) < 0; });
    affected.spine = derivedOrder || looksElsewhere(m_kind, m_scope) || looksElsewhere(m_kind, question.filter);
    for (const changes::RecordChange &change : set.changes) {
        if (change.kind != m_kind) {
            affected.allRows = true; // labels and derived cells may show it
            continue;
        }
        affected.rows.push_back(change.id);
        affected.spine = affected.spine || change.created
            || std::any_of(change.fields.begin(), change.fields.end(),
                [&](const changes::FieldChange &field) { return decides(field.field); });
    }
    return affected;
}

} // namespace yumiao::items
