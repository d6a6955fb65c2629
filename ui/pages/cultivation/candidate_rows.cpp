// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/candidate_rows.h"

#include "models/cultivation/enterprise_facts.h"
#include "models/items/next_tier_cells.h"
#include "models/items/row_reading.h"
#include "ui/pages/cultivation/candidate_wish.h"
#include "ui/words/gap_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using cultivation::DistrictStandings;
using items::Column;
using items::Row;
using records::RecordKind;
using Standings = std::shared_ptr<const DistrictStandings>;

Column toldColumn(const char *name, const char *title, records::FieldType type, int width)
{
    Column column;
    column.field.name = name;
    column.field.title = title;
    column.field.type = type;
    column.field.flags = records::Derived;
    column.isTold = true;
    column.width = width;
    return column;
}

std::vector<Column> candidateColumns()
{
    auto columns = items::columnsOf(RecordKind::Enterprise, {QStringLiteral("name"), QStringLiteral("town")});
    for (Column &column : columns)
        column.editable = false;
    columns.front().width = 180;
    columns.back().width = 84;
    columns.push_back(
        toldColumn(CandidateRows::Conditions, QT_TRANSLATE_NOOP("field", "Conditions"), records::FieldType::Text, 132));
    columns.push_back(toldColumn(CandidateRows::Gap, QT_TRANSLATE_NOOP("field", "Gap"), records::FieldType::Text, 210));
    columns.push_back(toldColumn(
        CandidateRows::Missing, QT_TRANSLATE_NOOP("field", "Evidence missing"), records::FieldType::Integer, 64));
    return columns;
}

/// What a job on a lane needs.
struct CandidateReading {
    Standings standings;
    std::vector<Column> columns;
    QString ladder;
    QString tier;
};

void fillRow(Row &row, const CandidateReading &reading, const cultivation::JudgedTier &tier,
    const cultivation::EnterpriseFacts &known)
{
    const auto assessment
        = assess(*tier.rules.rules, known.facts, {reading.standings->on(), eligibility::Procedure::New});
    const auto standing = cultivation::standingOf(assessment);
    for (size_t i = 0; i < reading.columns.size(); ++i) {
        items::Cell &cell = row.cells[i];
        const QString name = reading.columns[i].name();
        if (name == QLatin1String(CandidateRows::Conditions)) {
            cell.value = items::lettersOf(standing);
            cell.label = words::standingText(*tier.tier, standing, reading.standings->on());
        } else if (name == QLatin1String(CandidateRows::Gap)) {
            cell.label = words::gapText(known.facts.catalogue(), assessment);
            cell.value = cell.label;
        } else if (name == QLatin1String(CandidateRows::Missing)) {
            const auto missing = static_cast<qint64>(assessment.missing().size());
            cell.value = missing;
            cell.label = QString::number(missing);
        }
    }
}

Result<std::vector<Row>> readCandidates(
    const store::Session &session, const CandidateReading &reading, const std::vector<RecordId> &ids)
{
    auto rows = items::readRows(session, RecordKind::Enterprise, reading.columns, ids, reading.standings->on());
    if (!rows)
        return rows;
    const auto place = reading.standings->placeOf(reading.ladder, reading.tier);
    if (!place)
        return rows;
    const auto known = cultivation::factsOf(session, ids, reading.standings->on());
    if (!known)
        return failure(known.error());
    auto next = known->begin(); // the same order, without those that are gone
    for (Row &row : *rows) {
        if (next == known->end() || next->enterprise.id != row.id || row.isGone())
            continue;
        fillRow(row, reading, reading.standings->tiers()[*place], *next);
        ++next;
    }
    return rows;
}

/// By name or town the base knows the order; by the number of missing proofs and the gap the standings do.
Result<std::vector<RecordId>> sortedBy(const store::Session &session, const DistrictStandings &standings, size_t place,
    std::vector<RecordId> nearest, const items::ListQuestion &question)
{
    if (question.sort.empty())
        return nearest;
    const store::SortKey &key = question.sort.front();
    if (key.field != QLatin1String("name") && key.field != QLatin1String("town")) {
        const auto missing = [&](RecordId id) { return standings.find(id, place)->missing; };
        if (key.field == QLatin1String(CandidateRows::Missing))
            std::stable_sort(nearest.begin(), nearest.end(), [&](RecordId a, RecordId b) {
                return key.descending ? missing(a) > missing(b) : missing(a) < missing(b);
            });
        else if (key.descending)
            std::reverse(nearest.begin(), nearest.end());
        return nearest;
    }
    store::Query query{RecordKind::Enterprise, {}, {}, question.on};
    query.sort = {key};
    const auto order = store::ids(session, query);
    if (!order)
        return order;
    const QSet<RecordId> wanted(nearest.begin(), nearest.end());
    std::vector<RecordId> sorted;
    std::copy_if(
        order->begin(), order->end(), std::back_inserter(sorted), [&](RecordId id) { return wanted.contains(id); });
    return sorted;
}

Result<items::Spine> readCandidateSpine(
    const store::Session &session, const CandidateReading &reading, const items::ListQuestion &question)
{
    items::Spine spine;
    if (!reading.standings) {
        spine.isProvisional = true;
        return spine;
    }
    const CandidateWish wish = wishOf(question);
    const auto place = reading.standings->placeOf(wish.ladder, wish.tier);
    if (!place)
        return spine;
    auto ids = sortedBy(session, *reading.standings, *place,
        reading.standings->candidates(*place, wish.candidacy, wish.nearness), question);
    if (!ids)
        return failure(ids.error());
    spine.ids = *std::move(ids);
    for (const qint64 count : reading.standings->counts(*place, wish.candidacy))
        spine.all += count;
    auto head = readCandidates(session, reading, items::headOf(spine.ids));
    if (!head)
        return failure(head.error());
    spine.head = *std::move(head);
    return spine;
}

} // namespace

CandidateRows::CandidateRows(store::Workspace &workspace, items::StandingsShelf &standings)
    : RowSource(candidateColumns())
    , m_workspace(workspace)
    , m_standings(standings)
{
    connect(&standings, &items::StandingsShelf::changed, this, [this] {
        Q_EMIT rowsChanged();
        Q_EMIT renewed();
    });
}

store::Ticket CandidateRows::spine(const items::ListQuestion &question, QObject *context, SpineReply reply)
{
    const CandidateWish wish = wishOf(question);
    m_ladder = wish.ladder;
    m_tier = wish.tier;
    return m_workspace.read(
        context,
        [reading = CandidateReading{m_standings.standings(), columns(), m_ladder, m_tier}, question](
            store::Session &session) { return readCandidateSpine(session, reading, question); },
        std::move(reply));
}

store::Ticket CandidateRows::rows(const std::vector<RecordId> &ids, QDate, QObject *context, RowsReply reply)
{
    return m_workspace.read(
        context,
        [reading = CandidateReading{m_standings.standings(), columns(), m_ladder, m_tier}, ids](
            store::Session &session) { return readCandidates(session, reading, ids); },
        std::move(reply));
}

void CandidateRows::edit(
    RecordId, const Column &column, const records::Value &, const QString &, QObject *, DoneReply reply)
{
    reply(failure(Fault::Invalid, QStringLiteral("field.unknown"), {{QStringLiteral("field"), column.name()}}));
}

items::Affected CandidateRows::affectedBy(const changes::ChangeSet &, const items::ListQuestion &) const
{
    return {}; // the standings follow what is written, and this follows the standings
}

} // namespace yumiao::ui::pages
