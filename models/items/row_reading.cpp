// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/row_reading.h"

#include "models/store/query.h"
#include "models/store/retired.h"

#include <algorithm>

namespace yumiao::items {
namespace {

/// Gives every cell of a reference column the label of what it names.
Done addLabels(const store::Session &session, const std::vector<Column> &columns, std::vector<Row> &rows, QDate on)
{
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].field.type != records::FieldType::Reference || !columns[column].isRead)
            continue;
        QSet<RecordId> named;
        for (const Row &row : rows)
            if (!row.isGone() && !records::isUnknown(row.cells[column].value))
                named.insert(RecordId(records::numberIn(row.cells[column].value)));
        if (named.isEmpty())
            continue;
        const records::RecordKind kind = *columns[column].field.target;
        const std::vector<RecordId> ids(named.begin(), named.end());
        const auto labels = store::labels(session, kind, ids);
        const auto retired = store::retiredAmong(session, kind, ids, on);
        if (!labels || !retired)
            return failure(labels ? retired.error() : labels.error());
        for (Row &row : rows) {
            if (row.isGone())
                continue;
            const RecordId id(records::numberIn(row.cells[column].value));
            row.cells[column].label = labels->value(id);
            row.cells[column].isRetired = retired->contains(id);
        }
    }
    return {};
}

} // namespace

Result<std::vector<Row>> readRows(const store::Session &session, records::RecordKind kind,
    const std::vector<Column> &columns, const std::vector<RecordId> &ids, QDate on)
{
    const auto isAsked = [](const Column &column) { return !column.isTold && (column.isRead || !column.isDerived()); };
    QStringList fields;
    for (const Column &column : columns)
        if (isAsked(column))
            fields.append(column.name());
    const auto found = store::liveFieldsOf(session, kind, ids, fields, on);
    if (!found)
        return failure(found.error());
    std::vector<Row> rows(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        rows[i].id = ids[i];
        const auto values = found->constFind(ids[i]);
        if (values == found->constEnd())
            continue;
        size_t at = 0;
        for (const Column &column : columns)
            rows[i].cells.push_back({isAsked(column) ? (*values)[at++] : records::Value(), {}});
    }
    if (const Done done = addLabels(session, columns, rows, on); !done)
        return failure(done.error());
    return rows;
}

std::vector<RecordId> headOf(const std::vector<RecordId> &ids)
{
    return {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min(HeadRows, ids.size()))};
}

} // namespace yumiao::items
