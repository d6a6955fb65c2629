// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/list_export.h"

#include "models/exchange/record_file.h"
#include "ui/pages/common/say.h"
#include "ui/tables/record_table.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <memory>

namespace yumiao::ui::pages {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Export)
};

std::optional<QString> fileFor(const PageNeeds &needs, const QString &question, const QString &suggestedName)
{
    return needs.prompt.fileToSave({question, suggestedName,
        {ExportWords::tr("Workbooks (*.xlsx)"), ExportWords::tr("Tables (*.csv)")}, QStringLiteral("xlsx")});
}

void sayRows(const PageNeeds &needs, const QString &path, const Result<qint64> &written)
{
    if (!written)
        sayError(needs, written.error());
    else if (needs.announce)
        needs.announce(ExportWords::tr("%n row(s) written to %1", nullptr, static_cast<int>(*written)).arg(path), {});
}

} // namespace

QStringList shownColumns(const tables::RecordTable &table)
{
    QStringList shown;
    for (const QString &column : table.columns())
        if (table.isColumnVisible(column))
            shown.append(column);
    return shown;
}

void exportRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, std::vector<RecordId> ids,
    const QStringList &columns, const QString &suggestedName, std::vector<exchange::TableColumn> told)
{
    const auto path = fileFor(needs, ExportWords::tr("Export the list"), suggestedName);
    if (!path)
        return;
    exchange::ListFile list{kind, std::move(ids), columns, needs.workspace.clock().today(),
        words::recordTitle(records::descriptionOf(kind)), words::fieldTitle, std::move(told)};
    // The ticket lives in its own answer: an export goes on when the officer turns to another page.
    auto ticket = std::make_shared<store::Ticket>();
    *ticket = needs.workspace.readLong(
        context,
        [list = std::move(list), path = *path](
            store::Session &session) { return exchange::writeListFile(session, list, path, {}, session.stop()); },
        [needs, ticket, path = *path](const Result<qint64> &written) { sayRows(needs, path, written); });
}

void exportSheet(const PageNeeds &needs, const QString &question, exchange::TextSheet sheet)
{
    const auto path = fileFor(needs, question, sheet.title);
    if (!path)
        return;
    auto ticket = std::make_shared<store::Ticket>(); // as above
    *ticket = needs.workspace.readLong(
        &needs.workspace,
        [sheet = std::move(sheet), path = *path](store::Session &session) {
            return exchange::writeTextSheet(path, sheet, session.stop()).map([&] {
                return static_cast<qint64>(sheet.rows.size());
            });
        },
        [needs, ticket, path = *path](const Result<qint64> &written) { sayRows(needs, path, written); });
}

exchange::TextSheet shownSheet(const QAbstractItemModel &model, const QString &title)
{
    exchange::TextSheet sheet{title, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        sheet.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        sheet.rows.push_back(cells);
    }
    return sheet;
}

void sayCopies(const PageNeeds &needs, tables::RecordTable &table)
{
    QObject::connect(&table, &tables::RecordTable::copied, &table, [needs](qsizetype rows, qsizetype ofSelected) {
        if (!needs.announce)
            return;
        const auto count = static_cast<int>(rows);
        needs.announce(rows < ofSelected
                ? ExportWords::tr("Only the first %n of %1 selected rows were copied", nullptr, count).arg(ofSelected)
                : ExportWords::tr("%n row(s) copied with headings", nullptr, count),
            {});
    });
    QObject::connect(
        &table, &tables::RecordTable::copyFailed, &table, [needs](const Error &error) { sayError(needs, error); });
}

} // namespace yumiao::ui::pages
