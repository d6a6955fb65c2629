// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/shown_rows_file.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/store/safe_file.h"
#include "ui/pages/common/say.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct RowsWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Outlook)
};

std::vector<exchange::Cell> textCells(const QStringList &row)
{
    std::vector<exchange::Cell> cells;
    for (const QString &text : row)
        cells.push_back({text.isEmpty() ? exchange::CellKind::Empty : exchange::CellKind::Text, text, {}});
    return cells;
}

template <typename Writer>
Done pourRows(const QList<QStringList> &rows, Writer &writer, const Cancel &cancel)
{
    for (const QStringList &row : rows) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        if (const Done done = writer.write(textCells(row)); !done)
            return done;
    }
    return writer.finish();
}

Done csvRows(const QStringList &headings, const QList<QStringList> &rows, const QString &path, const Cancel &cancel)
{
    const auto file = store::openForFilling(path);
    if (!file)
        return failure(file.error());
    exchange::CsvWriter writer(**file);
    if (const Done done = writer.write(headings); !done)
        return done;
    if (const Done done = pourRows(rows, writer, cancel); !done)
        return done;
    if (!(*file)->flush())
        return failure(
            Fault::DiskFull, QStringLiteral("file.write_failed"), {{QStringLiteral("reason"), (*file)->errorString()}});
    return {};
}

Done xlsxRows(const QStringList &headings, const QList<QStringList> &rows, const QString &sheet, const QString &path,
    const Cancel &cancel)
{
    std::vector<exchange::SheetColumn> columns;
    for (const QString &heading : headings)
        columns.push_back({heading, records::FieldType::Text});
    const auto writer = exchange::XlsxWriter::open(path, sheet, columns);
    if (!writer)
        return failure(writer.error());
    return pourRows(rows, **writer, cancel);
}

} // namespace

Result<qint64> writeTextRows(const QStringList &headings, const QList<QStringList> &rows, const QString &sheet,
    const QString &path, const Cancel &cancel)
{
    const bool xlsx = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    if (!xlsx && !path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("xlsx, csv")}});
    const Done done = store::writeFileWith(path, [&](const QString &temporary) {
        return xlsx ? xlsxRows(headings, rows, sheet, temporary, cancel) : csvRows(headings, rows, temporary, cancel);
    });
    return done.map([&] { return static_cast<qint64>(rows.size()); });
}

void exportShownRows(
    const PageNeeds &needs, QObject *context, const QAbstractItemModel &model, const QString &suggestedName)
{
    const auto path = needs.prompt.fileToSave({RowsWords::tr("Export the list"), suggestedName,
        {RowsWords::tr("Workbooks (*.xlsx)"), RowsWords::tr("Tables (*.csv)")}, QStringLiteral("xlsx")});
    if (!path)
        return;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells);
    }
    // The ticket lives in its own answer: an export goes on when the officer turns to something else.
    auto ticket = std::make_shared<store::Ticket>();
    *ticket = needs.workspace.readLong(
        context,
        [headings, rows, sheet = suggestedName, path = *path](
            store::Session &session) { return writeTextRows(headings, rows, sheet, path, session.stop()); },
        [needs, ticket, path = *path](const Result<qint64> &written) {
            if (!written)
                return sayError(needs, written.error());
            if (needs.announce)
                needs.announce(
                    RowsWords::tr("%n row(s) written to %1", nullptr, static_cast<int>(*written)).arg(path), {});
        });
}

} // namespace yumiao::ui::pages
