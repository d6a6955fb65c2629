// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_csv.h"

#include "models/exchange/csv_writer.h"

namespace yumiao::exchange {

Result<QByteArray> recordCsv(const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids,
    const std::vector<int> &columns, const FieldTitle &title)
{
    const auto &description = records::descriptionOf(kind);
    std::vector<TableColumn> wanted;
    for (const int column : columns)
        wanted.push_back({description.fields[static_cast<size_t>(column)], column});
    const RecordTable table(session, kind, std::move(wanted), QDate());
    const auto rows = table.rows(ids);
    if (!rows)
        return failure(rows.error());
    QStringList headings;
    for (const SheetColumn &column : table.columns(title))
        headings.append(column.heading);
    return csvOf(headings, *rows);
}

} // namespace yumiao::exchange
