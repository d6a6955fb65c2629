// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_list.h"

#include "models/announced/line_columns.h"
#include "models/exchange/cell_reading.h"
#include "models/exchange/sheet.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace yumiao::announced {
namespace {

tl::unexpected<Error> tooManyLines()
{
    return failure(Fault::Invalid, QStringLiteral("announced.too_many"), {{QStringLiteral("most"), MostLines}});
}

Result<AnnouncedList> listOfRows(const std::vector<ListedCells> &rows, const QString &source)
{
    auto lines = linesOf(rows);
    if (!lines)
        return failure(lines.error());
    if (lines->empty())
        return failure(Fault::Invalid, QStringLiteral("announced.empty"));
    return AnnouncedList{source, *std::move(lines)};
}

ListedCells cellsOfRow(const exchange::Row &row)
{
    ListedCells cells{row.number, {}};
    for (const exchange::Cell &cell : row.cells)
        cells.cells.append(exchange::readText(cell).value_or(cell.text));
    if (cells.cells.size() == 1) // a list of plain lines in a file
        cells.cells = cellsOfLine(cells.cells.front());
    return cells;
}

} // namespace

Result<AnnouncedList> listFromText(QStringView text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r|\\x{2028}|\\x{2029}"));
    const QStringList written = text.toString().split(lineEnd);
    std::vector<ListedCells> rows;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i].trimmed().isEmpty())
            continue;
        if (static_cast<qsizetype>(rows.size()) == MostLines)
            return tooManyLines();
        rows.push_back({static_cast<int>(i + 1), cellsOfLine(written[i])});
    }
    return listOfRows(rows, {});
}

Result<AnnouncedList> listFromFile(const QString &path, const Cancel &cancel)
{
    const auto sheet = exchange::openSheet(path, {}, cancel);
    if (!sheet)
        return failure(sheet.error());
    std::vector<ListedCells> rows;
    for (;;) {
        const auto row = (*sheet)->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if (static_cast<qsizetype>(rows.size()) == MostLines)
            return tooManyLines();
        rows.push_back(cellsOfRow(**row));
    }
    return listOfRows(rows, QFileInfo(path).fileName());
}

} // namespace yumiao::announced
