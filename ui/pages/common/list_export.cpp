// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/list_export.h"

#include "models/exchange/record_csv.h"
#include "models/store/safe_file.h"
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

Result<int> writeRecords(
    const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, const QString &path)
{
    std::vector<int> columns;
    for (size_t i = 0; i < records::descriptionOf(kind).fields.size(); ++i)
        columns.push_back(static_cast<int>(i));
    return exchange::recordCsv(session, kind, ids, columns, words::fieldTitle)
        .and_then([&](const QByteArray &csv) { return store::writeWholeFile(path, csv); })
        .map([&] { return static_cast<int>(ids.size()); });
}

} // namespace

void exportRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, std::vector<RecordId> ids,
    const QString &suggestedName)
{
    const auto path = needs.prompt.fileToSave({ExportWords::tr("Export the list"), suggestedName,
        {ExportWords::tr("Tables (*.csv)")}, QStringLiteral("csv")});
    if (!path)
        return;
    // The ticket lives in its own answer: an export goes on when the officer turns to another page.
    auto ticket = std::make_shared<store::Ticket>();
    *ticket = needs.workspace.readLong(
        context,
        [kind, ids = std::move(ids), path = *path](
            store::Session &session) { return writeRecords(session, kind, ids, path); },
        [needs, ticket, path = *path](const Result<int> &written) {
            if (written)
                needs.announce(ExportWords::tr("%n row(s) written to %1", nullptr, *written).arg(path), {});
            else
                sayError(needs, written.error());
        });
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
