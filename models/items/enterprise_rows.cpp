// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/enterprise_rows.h"

#include "models/items/field_edit.h"
#include "models/items/next_tier_cells.h"
#include "models/items/row_reading.h"

#include <array>

namespace yumiao::items {
namespace {

using records::RecordKind;
using store::RegisterIndex;
using store::RegisterQuestion;
using store::Session;

/// The order as the index knows it; nothing when it has to be asked of SQL.
std::optional<std::vector<store::RegisterSortKey>> memoryOrder(const std::vector<store::SortKey> &sort)
{
    std::vector<store::RegisterSortKey> keys;
    for (const store::SortKey &key : sort) {
        const auto by = store::registerSortOf(key.field);
        if (!by)
            return std::nullopt;
        keys.push_back({*by, key.descending});
    }
    return keys;
}

bool isByNextTier(const std::vector<store::SortKey> &sort)
{
    return !sort.empty() && sort.front().field == QLatin1String(NextTierField);
}

Result<RegisterQuestion> registerQuestion(
    const Session &session, const ListQuestion &wished, const NextTierReading &nextTier)
{
    RegisterQuestion question;
    question.text = wished.text;
    for (auto it = wished.chosen.cbegin(); it != wished.chosen.cend(); ++it)
        if (const auto facet = store::facetOf(it.key()))
            question.chosen[static_cast<size_t>(*facet)] = it.value();
    const auto order = memoryOrder(wished.sort);
    if (order)
        question.sort = *order;
    else
        question.sort = {{store::RegisterSort::AsGiven, false}};
    if (wished.filter.isAll() && order)
        return question;
    store::Query query{RecordKind::Enterprise, wished.filter, {}, wished.on};
    const bool byNextTier = isByNextTier(wished.sort);
    query.sort = order || byNextTier ? std::vector<store::SortKey>{{QStringLiteral("id"), false}} : wished.sort;
    auto within = store::ids(session, query);
    if (!within)
        return failure(within.error());
    if (byNextTier)
        nextTier.sort(*within, wished.sort.front().descending);
    question.within = *std::move(within);
    return question;
}

struct RegisterWish {
    ListQuestion question;
    std::vector<Column> columns;
    RegisterShelf::Reader reader;
    NextTierReading nextTier;
};

Result<store::RegisterAnswer> answerFromBase(const Session &session, const RegisterQuestion &question, QDate on)
{
    return store::registerThresholds(session, on).and_then([&](const store::RegisterThresholds &thresholds) {
        return store::answerBySql(session, question, on, thresholds);
    });
}

bool isFor(const std::shared_ptr<const RegisterIndex> &index, QDate on)
{
    return index && index->on() == on;
}

Result<store::RegisterAnswer> answerTo(const Session &session, const std::shared_ptr<const RegisterIndex> &index,
    const RegisterQuestion &question, QDate on)
{
    if (isFor(index, on))
        return index->answer(question, session.stop());
    return answerFromBase(session, question, on);
}

/// The rows, with what the index keeps out of the index: looking it up takes most of the time of reading them.
Result<std::vector<Row>> readRegisterRows(const Session &session, const std::shared_ptr<const RegisterIndex> &index,
    const std::vector<Column> &columns, const std::vector<RecordId> &ids, QDate on)
{
    const auto facts = index && index->on() == on ? index->factsOf(ids) : std::nullopt;
    if (!facts)
        return readRows(session, RecordKind::Enterprise, columns, ids, on);
    std::vector<Column> others = columns;
    for (Column &column : others)
        column.isRead = column.isRead && !store::RegisterFacts().find(column.name());
    auto rows = readRows(session, RecordKind::Enterprise, others, ids, on);
    if (!rows)
        return rows;
    for (size_t i = 0; i < rows->size(); ++i)
        for (size_t at = 0; at < (*rows)[i].cells.size(); ++at)
            if (const auto *value = (*facts)[i].find(columns[at].name()); value && columns[at].isRead)
                (*rows)[i].cells[at].value = *value;
    return rows;
}

/// Says of each row how the search found it.
Done addMatches(const Session &session, const QString &text, std::vector<Row> &rows)
{
    std::vector<RecordId> ids;
    for (const Row &row : rows)
        ids.push_back(row.id);
    const auto matches = store::matchedTexts(session, ids, text);
    if (!matches)
        return failure(matches.error());
    for (Row &row : rows)
        if (const auto it = matches->constFind(row.id); it != matches->constEnd())
            row.match = *it;
    return {};
}

Result<Spine> readRegisterSpine(const Session &session, const RegisterWish &wish)
{
    const auto question = registerQuestion(session, wish.question, wish.nextTier);
    if (!question)
        return failure(question.error());
    const auto index = wish.reader.current(session);
    if (!index)
        return failure(index.error());
    const bool inMemory = isFor(*index, wish.question.on);
    auto answer = answerTo(session, *index, *question, wish.question.on);
    if (!answer)
        return failure(answer.error());
    if (session.stop().stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    auto head = readRegisterRows(session, *index, wish.columns, headOf(answer->ids), wish.question.on);
    if (!head)
        return failure(head.error());
    if (const Done done = addMatches(session, question->text, *head); !done)
        return failure(done.error());
    wish.nextTier.fill(wish.columns, *head, wish.question.on);
    Spine spine;
    spine.ids = std::move(answer->ids);
    spine.all = answer->all;
    spine.similar = answer->similar;
    spine.facets = std::move(answer->facets);
    if (inMemory)
        spine.sums = {{QStringLiteral("revenue"), answer->revenue, answer->revenueKnown}};
    spine.medianRdShare = answer->rdShareMedian;
    spine.head = *std::move(head);
    spine.isProvisional = *index == nullptr;
    return spine;
}

Result<Spine> readRegisterBeginning(const Session &session, const std::vector<Column> &columns, QDate on)
{
    Spine spine;
    auto ids = store::searchIds(session, {}, static_cast<int>(HeadRows));
    if (!ids)
        return failure(ids.error());
    auto head = readRows(session, RecordKind::Enterprise, columns, *ids, on);
    if (!head)
        return failure(head.error());
    spine.ids = *std::move(ids);
    spine.head = *std::move(head);
    spine.isProvisional = true;
    return spine;
}

/// Kinds whose records decide how an enterprise stands in the register.
bool belongsToRegister(RecordKind kind)
{
    return kind == RecordKind::Enterprise || kind == RecordKind::AnnualFigures || kind == RecordKind::Certificate
        || kind == RecordKind::Visit || kind == RecordKind::FinancingApplication || kind == RecordKind::Task
        || kind == RecordKind::Town || kind == RecordKind::Industry;
}

} // namespace

std::vector<Column> EnterpriseRows::usualColumns()
{
    auto columns = columnsOf(RecordKind::Enterprise,
        {QStringLiteral("name"), QStringLiteral("town"), QStringLiteral("tier"), QStringLiteral("revenue"),
            QStringLiteral("rd_share"), QStringLiteral("last_visit")});
    constexpr std::array widths{187, 80, 96, 80, 72, 86}; // ui.md 4.2
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].width = widths[i];
    return columns;
}

Column EnterpriseRows::nextTierColumn()
{
    Column column;
    column.field.name = NextTierField;
    column.field.title = QT_TRANSLATE_NOOP("field", "Next tier");
    column.field.type = records::FieldType::Text;
    column.field.flags = records::Derived;
    column.isTold = true;
    column.width = 71; // ui.md 4.2
    return column;
}

EnterpriseRows::EnterpriseRows(
    store::Workspace &workspace, RegisterShelf &shelf, std::vector<Column> columns, Translate translate)
    : RowSource(std::move(columns))
    , m_workspace(workspace)
    , m_shelf(shelf)
    , m_translate(std::move(translate))
{
    connect(&workspace, &store::Workspace::committed, this, &RowSource::committed);
    connect(&shelf, &RegisterShelf::loaded, this, &RowSource::renewed);
}

void EnterpriseRows::useStandings(StandingsShelf &standings, TellStanding tell)
{
    m_standings = &standings;
    m_tell = std::move(tell);
    connect(&standings, &StandingsShelf::changed, this, &RowSource::rowsChanged);
}

NextTierReading EnterpriseRows::nextTierReading() const
{
    return {m_standings ? m_standings->standings() : nullptr, m_tell};
}

store::Ticket EnterpriseRows::spine(const ListQuestion &question, QObject *context, SpineReply reply)
{
    m_text = question.text;
    return m_workspace.read(
        context,
        [wish = RegisterWish{question, columns(), m_shelf.reader(), nextTierReading()}](
            Session &session) { return readRegisterSpine(session, wish); },
        [shelf = QPointer(&m_shelf), reply = std::move(reply)](Result<Spine> spine) {
            if (shelf)
                shelf->ensure();
            reply(std::move(spine));
        });
}

std::optional<store::Ticket> EnterpriseRows::beginning(const ListQuestion &question, QObject *context, SpineReply reply)
{
    const bool isWhole
        = question.text.isEmpty() && question.chosen.isEmpty() && question.filter.isAll() && question.sort.empty();
    if (!isWhole || m_shelf.index())
        return std::nullopt;
    return m_workspace.read(
        context,
        [columns = columns(), on = question.on](
            Session &session) { return readRegisterBeginning(session, columns, on); },
        std::move(reply));
}

store::Ticket EnterpriseRows::rows(const std::vector<RecordId> &ids, QDate on, QObject *context, RowsReply reply)
{
    return m_workspace.read(
        context,
        [columns = columns(), reader = m_shelf.reader(), nextTier = nextTierReading(), ids, on, text = m_text](
            Session &session) {
            return reader.current(session)
                .and_then([&](const auto &index) { return readRegisterRows(session, index, columns, ids, on); })
                .and_then([&](std::vector<Row> read) -> Result<std::vector<Row>> {
                    if (const Done done = addMatches(session, text, read); !done)
                        return failure(done.error());
                    nextTier.fill(columns, read, on);
                    return read;
                });
        },
        std::move(reply));
}

void EnterpriseRows::edit(RecordId id, const Column &column, const records::Value &before, const QString &text,
    QObject *context, DoneReply reply)
{
    writeFieldEdit(
        m_workspace, {RecordKind::Enterprise, id, column.place, before, text}, m_translate, context, std::move(reply));
}

Affected EnterpriseRows::affectedBy(const changes::ChangeSet &set, const ListQuestion &question) const
{
    Affected affected;
    affected.spine = !question.filter.isAll(); // a filter may look at anything; asking costs milliseconds
    for (const changes::RecordChange &change : set.changes) {
        affected.spine = affected.spine || belongsToRegister(change.kind);
        if (change.kind == RecordKind::Enterprise)
            affected.rows.push_back(change.id);
        else
            affected.allRows = affected.allRows || belongsToRegister(change.kind);
    }
    return affected;
}

Result<qint64> countListed(const Session &session, const RegisterShelf::Reader &reader, ListQuestion question)
{
    question.sort.clear();
    const auto asked = registerQuestion(session, question, {});
    if (!asked)
        return failure(asked.error());
    const auto index = reader.current(session);
    if (!index)
        return failure(index.error());
    return answerTo(session, *index, *asked, question.on).map([](const store::RegisterAnswer &answer) {
        return static_cast<qint64>(answer.ids.size());
    });
}

} // namespace yumiao::items
