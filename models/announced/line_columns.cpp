// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/line_columns.h"

#include "models/base/chinese_date.h"
#include "models/base/credit_code.h"
#include "models/exchange/formula_guard.h"
#include "models/exchange/header_row.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace yumiao::announced {
namespace {

using namespace Qt::StringLiterals;

/// The fields that a list may have columns for, by the names of the import.
enum ListColumn { NameColumn, CodeColumn, TownColumn, NumberColumn, FromColumn, ToColumn, ColumnCount };
using Places = std::array<int, ColumnCount>;

class Headings {
public:
    [[nodiscard]] static Result<Headings> load()
    {
        const auto aliases = exchange::AliasTable::load();
        if (!aliases)
            return failure(aliases.error());
        const auto fields = [](const QStringList &names) {
            std::vector<exchange::KnownField> known;
            for (const QString &name : names)
                known.push_back({name, {}});
            return known;
        };
        return Headings(exchange::ColumnRecogniser({u"certificates"_s,
                            fields({u"enterprise.name"_s, u"enterprise.credit_code"_s, u"certificate_number"_s,
                                u"issued"_s, u"valid_to"_s}),
                            *aliases, {}}),
            exchange::ColumnRecogniser(
                {u"enterprises"_s, fields({u"name"_s, u"credit_code"_s, u"town"_s}), *aliases, {}}));
    }
    /// The columns of a row of headings; nothing when it names neither the enterprise nor its code.
    [[nodiscard]] std::optional<Places> places(const QStringList &cells) const
    {
        static const QHash<QString, ListColumn> columns{{u"enterprise.name"_s, NameColumn}, {u"name"_s, NameColumn},
            {u"enterprise.credit_code"_s, CodeColumn}, {u"credit_code"_s, CodeColumn}, {u"town"_s, TownColumn},
            {u"certificate_number"_s, NumberColumn}, {u"issued"_s, FromColumn}, {u"valid_to"_s, ToColumn}};
        std::vector<exchange::Heading> headings;
        for (const QString &cell : cells)
            headings.push_back({{}, cell});
        Places found;
        found.fill(-1);
        for (const exchange::ColumnRecogniser *recogniser : {&m_certificates, &m_enterprises})
            for (const exchange::RecognisedColumn &column : recogniser->recognise(headings))
                if (const auto it = columns.constFind(column.field);
                    column.isUsed() && it != columns.cend() && found[*it] < 0)
                    found[*it] = column.source;
        const bool named = found[NameColumn] >= 0 || found[CodeColumn] >= 0;
        return named ? std::optional(found) : std::nullopt;
    }

private:
    Headings(exchange::ColumnRecogniser certificates, exchange::ColumnRecogniser enterprises)
        : m_certificates(std::move(certificates))
        , m_enterprises(std::move(enterprises))
    {
    }
    exchange::ColumnRecogniser m_certificates;
    exchange::ColumnRecogniser m_enterprises;
};

bool looksLikeCode(const QString &cell)
{
    static const QRegularExpression form(u"^(?=.*\\d)[0-9A-Z]{15,20}$"_s);
    return form.match(CreditCode::normalised(cell)).hasMatch();
}

bool looksLikeOrdinal(const QString &cell)
{
    static const QRegularExpression form(u"^[（(]?(?:\\d{1,6}|[①-⑳])[)）.、．]?$"_s);
    return form.match(cell).hasMatch();
}

bool looksLikeFirm(const QString &cell)
{
    static const QRegularExpression form(
        u"(?:公司|集团|厂|中心|合作社|商行|商店|经营部|工作室|事务所|研究院|研究所|合伙\\)?）?|分店|门市|农场|酒店|医院)$"_s);
    return form.match(cell).hasMatch();
}

/// "2022-08-01至2025-07-31" in one cell, or one day. A month without a day ends on its last day where it is an end.
void readDays(const QString &text, bool isEnd, ListedLine &line)
{
    static const QRegularExpression between(u"\\s*(?:至|到|~|～|——|—|--)\\s*"_s);
    const QStringList sides = text.split(between, Qt::SkipEmptyParts);
    if (sides.size() == 2 && isEnd) {
        readDays(sides[0], false, line);
        return readDays(sides[1], true, line);
    }
    if (text.trimmed().isEmpty())
        return;
    QDate &into = isEnd ? line.validTo : line.validFrom;
    if (const auto day = readDate(text))
        into = *day;
    else if (const auto month = readDate(text, {true, false, false}))
        into = isEnd ? month->addMonths(1).addDays(-1) : *month;
    else
        line.badDate = text;
}

/// Names that were stretched over two cells by a blank inside them come together: 某某食品 有限公司.
void joinStretchedNames(QStringList &cells)
{
    static const QRegularExpression tail(u"^(?:有限|责任|股份|集团)*公司$"_s);
    for (qsizetype i = cells.size() - 1; i > 0; --i)
        if (tail.match(cells[i]).hasMatch() && !looksLikeFirm(cells[i - 1]))
            cells[i - 1] += cells.takeAt(i);
}

/// What a line without headings says: told by how its cells look.
ListedLine guessed(const ListedCells &row)
{
    ListedLine line;
    line.row = row.row;
    QStringList rest;
    for (const QString &written : row.cells) {
        const QString cell = withoutNumbering(written);
        if (line.code.isEmpty() && looksLikeCode(cell))
            line.code = cell;
        else if (const auto day = readDate(cell))
            (line.validFrom.isValid() ? line.validTo : line.validFrom) = *day;
        else if (!cell.isEmpty() && !looksLikeOrdinal(cell))
            rest.append(cell);
    }
    joinStretchedNames(rest);
    const auto firm = std::find_if(rest.begin(), rest.end(), looksLikeFirm);
    if (firm != rest.end())
        line.name = *firm;
    else if (!rest.isEmpty())
        line.name = rest.front();
    for (const QString &cell : rest)
        if (cell != line.name && line.town.isEmpty())
            line.town = cell;
    return line;
}

QString cellAt(const QStringList &cells, int place)
{
    return place < 0 ? QString() : cells.value(place).trimmed();
}

ListedLine placed(const ListedCells &row, const Places &places)
{
    ListedLine line;
    line.row = row.row;
    line.name = withoutNumbering(cellAt(row.cells, places[NameColumn]));
    line.code = cellAt(row.cells, places[CodeColumn]);
    line.town = cellAt(row.cells, places[TownColumn]);
    line.certificateNumber = cellAt(row.cells, places[NumberColumn]);
    readDays(cellAt(row.cells, places[FromColumn]), false, line);
    readDays(cellAt(row.cells, places[ToColumn]), true, line);
    return line;
}

bool isTotal(const QStringList &cells)
{
    static const QRegularExpression total(u"^(?:合计|总计|小计|共计)"_s);
    return !cells.isEmpty() && total.match(cells.front()).hasMatch();
}

} // namespace

QStringList cellsOfLine(const QString &line)
{
    static const QRegularExpression commas(u"[,，;；]"_s);
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    QStringList cells;
    if (line.contains(u'\t'))
        cells = line.split(u'\t');
    else if (line.contains(commas))
        cells = line.split(commas);
    else
        cells = line.split(blanks);
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
        cell = exchange::unguarded(cell);
    }
    return cells;
}

QString withoutNumbering(const QString &text)
{
    static const QRegularExpression numbering(
        u"^(?:[（(]\\s*\\d{1,6}\\s*[)）]|\\d{1,6}\\s*[、)）]|\\d{1,6}\\s*[.．](?!\\d)|[①-⑳]|[一二三四五六七八九十]+、)\\s*"_s);
    QString name = text.trimmed();
    return name.remove(numbering).trimmed();
}

Result<std::vector<ListedLine>> linesOf(const std::vector<ListedCells> &rows)
{
    const auto headings = Headings::load();
    if (!headings)
        return failure(headings.error());
    std::optional<Places> places;
    std::vector<ListedLine> lines;
    for (const ListedCells &row : rows) {
        if (const auto found = headings->places(row.cells)) {
            if (!places)
                lines.clear(); // what stands above the headings is the title
            places = found;
            continue;
        }
        if (isTotal(row.cells))
            continue;
        ListedLine line = places ? placed(row, *places) : guessed(row);
        if (!line.name.isEmpty() || !line.code.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace yumiao::announced
