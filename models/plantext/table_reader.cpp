// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/table_reader.h"

#include "models/plantext/clause_filler.h"
#include "models/plantext/date_finder.h"
#include "models/plantext/unit_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;
using records::DutyRole;

enum class Column { Unknown, Number, Task, Detail, Lead, Responsible, Support, Due, Leader, Person };

Column columnOf(QStringView head)
{
    const auto names = [&](const char16_t *pattern) {
        return QRegularExpression(QString::fromUtf16(pattern)).match(head).hasMatch();
    };
    if (names(u"序号|编号"))
        return Column::Number;
    if (names(u"领导"))
        return Column::Leader;
    if (names(u"责任人|联系人"))
        return Column::Person;
    if (names(u"牵头|主办"))
        return Column::Lead;
    if (names(u"配合|协办|协助|参与"))
        return Column::Support;
    if (names(u"单位|部门|主体"))
        return Column::Responsible;
    if (names(u"时限|时间|期限"))
        return Column::Due;
    if (names(u"内容|举措|目标|要求|标准"))
        return Column::Detail;
    if (names(u"任务|事项|项目|措施|工作|条款"))
        return Column::Task;
    return Column::Unknown;
}

std::vector<Stretch> cellsOf(const PlanSource &source, Stretch line)
{
    std::vector<Stretch> cells;
    qsizetype from = line.at;
    for (qsizetype i = line.at; i <= line.end(); ++i) {
        if (i < line.end() && source.text[i] != u'\t')
            continue;
        cells.push_back({from, i - from});
        from = i + 1;
    }
    return cells;
}

struct RowReader {
    const PlanSource &source;
    const std::vector<Column> &columns;
    FoundTable &table;

    void read(const Paragraph &line);
    void takeCell(Column column, Stretch cell, ReadClause &clause);
    void takeUnits(Stretch cell, DutyRole first, DutyRole others, ReadClause &clause);
};

void RowReader::takeUnits(Stretch cell, DutyRole first, DutyRole others, ReadClause &clause)
{
    bool isFirst = true;
    for (ReadUnit &unit : unitsInList(source.text, source.narrowText, cell, others)) {
        const bool known = std::any_of(
            clause.units.begin(), clause.units.end(), [&](const ReadUnit &it) { return it.name == unit.name; });
        if (known || unit.name.size() < 2 || unit.name.size() > 30) {
            table.doubts.push_back({known ? u"units.repeated"_s : u"units.unclear"_s, unit.where, unit.name});
            continue;
        }
        unit.role = isFirst ? first : others;
        isFirst = false;
        clause.units.push_back(unit);
    }
}

void RowReader::takeCell(Column column, Stretch cell, ReadClause &clause)
{
    const QString said = source.written(cell);
    PieceKind kind = PieceKind::ClauseText;
    switch (column) {
    case Column::Unknown:
        kind = PieceKind::NotUnderstood;
        break;
    case Column::Number:
        clause.label = said;
        kind = PieceKind::ClauseTitle;
        break;
    case Column::Task:
        clause.title = said.left(60);
        kind = PieceKind::ClauseTitle;
        break;
    case Column::Detail:
        clause.text = clause.text.isEmpty() ? said : clause.text + u'\n' + said;
        clause.bodyAt = clause.bodyAt.length > 0 ? clause.bodyAt : cell;
        break;
    case Column::Lead:
    case Column::Responsible:
        kind = PieceKind::Units;
        takeUnits(cell, DutyRole::Lead, column == Column::Lead ? DutyRole::Lead : DutyRole::Support, clause);
        table.leadAssumed = table.leadAssumed || (column == Column::Responsible && clause.units.size() > 1);
        break;
    case Column::Support:
        kind = PieceKind::Units;
        takeUnits(cell, DutyRole::Support, DutyRole::Support, clause);
        break;
    case Column::Due: {
        const auto dates = findDates(source.narrowText, cell);
        const bool isKnown = !dates.empty() && dates.back().day.isValid();
        if (isKnown)
            clause.due = dates.back().day;
        else if (!said.isEmpty())
            table.doubts.push_back({u"date.relative"_s, cell, said});
        break;
    }
    case Column::Leader:
        clause.leader = said;
        kind = PieceKind::Units;
        break;
    case Column::Person:
        clause.person = said;
        kind = PieceKind::Units;
        break;
    }
    table.pieces.emplace_back(cell, kind);
}

void RowReader::read(const Paragraph &line)
{
    ReadClause clause;
    clause.where = line.where;
    const std::vector<Stretch> cells = cellsOf(source, line.where);
    std::vector<Stretch> told;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Column column = i < columns.size() ? columns[i] : Column::Unknown;
        takeCell(column, cells[i], clause);
        if (column == Column::Task || column == Column::Detail)
            told.push_back(cells[i]);
    }
    const bool hasDetail = !clause.text.isEmpty();
    for (const Stretch cell : told) {
        if (hasDetail && source.written(cell) == clause.title)
            continue;
        auto measures = measuresIn(source, cell, {}, clause.due, table.doubts);
        std::move(measures.begin(), measures.end(), std::back_inserter(clause.measures));
    }
    if (clause.title.isEmpty())
        clause.title = clause.text.left(40);
    if (clause.text.isEmpty())
        clause.text = clause.title;
    if (!clause.title.isEmpty())
        table.rows.push_back(std::move(clause));
}

} // namespace

std::optional<FoundTable> readTable(const PlanSource &source, std::span<const Paragraph> lines)
{
    FoundTable table;
    std::vector<Column> columns;
    for (const Stretch cell : cellsOf(source, lines.front().where))
        columns.push_back(columnOf(source.words(cell)));
    const auto has = [&](std::initializer_list<Column> any) {
        return std::find_first_of(columns.begin(), columns.end(), any.begin(), any.end()) != columns.end();
    };
    if (lines.size() < 2 || !has({Column::Task, Column::Detail}) || !has({Column::Lead, Column::Responsible}))
        return std::nullopt;
    const std::vector<Stretch> heads = cellsOf(source, lines.front().where);
    table.pieces.emplace_back(lines.front().where, PieceKind::TableHead);
    for (size_t i = 0; i < heads.size(); ++i)
        if (columns[i] == Column::Unknown && heads[i].length > 0)
            table.doubts.push_back({u"table.column"_s, heads[i], source.written(heads[i])});
    RowReader reader{source, columns, table};
    for (const Paragraph &line : lines.subspan(1))
        reader.read(line);
    return table;
}

} // namespace yumiao::plantext
