// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_sheet.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/store/safe_file.h"

namespace yumiao::exchange {
namespace {

std::vector<Cell> textCells(const QStringList &texts)
{
    std::vector<Cell> cells;
    for (const QString &text : texts)
        cells.push_back({text.isEmpty() ? CellKind::Empty : CellKind::Text, text, {}});
    return cells;
}

Done writeXlsx(const QString &temporary, const TextSheet &sheet, const Cancel &cancel)
{
    std::vector<SheetColumn> columns;
    for (const QString &heading : sheet.headings)
        columns.push_back({heading, records::FieldType::Text});
    const auto writer = XlsxWriter::open(temporary, sheet.title, columns);
    if (!writer)
        return failure(writer.error());
    for (const QStringList &row : sheet.rows) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        if (const Done done = (*writer)->write(textCells(row)); !done)
            return done;
    }
    return (*writer)->finish();
}

} // namespace

Done writeTextSheet(const QString &path, const TextSheet &sheet, const Cancel &cancel)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return store::writeFileWith(
            path, [&](const QString &temporary) { return writeXlsx(temporary, sheet, cancel); });
    if (!path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("xlsx, csv")}});
    std::vector<std::vector<Cell>> rows;
    for (const QStringList &row : sheet.rows)
        rows.push_back(textCells(row));
    if (cancel.stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    return store::writeWholeFile(path, csvOf(sheet.headings, rows));
}

} // namespace yumiao::exchange
