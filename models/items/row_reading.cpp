// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/row_reading.h"

#include "models/records/retirement.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::items {
namespace {

/// How a record is shown where another one names it.
struct Named {
    QString label;
    bool isRetired = false;
};

/// Label and last day in one reading: a frame waits for it.
Result<QHash<RecordId, Named>> readNamed(
    const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, QDate on)
{
    const auto &description = records::descriptionOf(kind);
    const int lastDay = records::retiringField(kind);
    QStringList fields{QString::fromLatin1(description.label)};
    if (lastDay >= 0)
        fields.append(QString::fromLatin1(description.fields[static_cast<size_t>(lastDay)].name));
    const auto found = store::fieldsOf(session, kind, ids, fields, on);
    if (!found)
        return failure(found.error());
    QHash<RecordId, Named> named;
    for (size_t i = 0; i < ids.size(); ++i) {
        Named &it = named[ids[i]];
        it.label = records::textIn((*found)[i].front());
        if (lastDay < 0)
            continue;
        records::Values values(description.fields.size());
        values[static_cast<size_t>(lastDay)] = (*found)[i].back();
        it.isRetired = records::isRetired(kind, values, on);
    }
    return named;
}

/// Gives every cell of a reference column the label of what it names.
Done addLabels(const store::Session &session, const std::vector<Column> &columns, std::vector<Row> &rows, QDate on)
{
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].field.type != records::FieldType::Reference || !columns[column].isRead)
            continue;
        QSet<RecordId> ids;
        for (const Row &row : rows)
            if (!row.isGone() && !records::isUnknown(row.cells[column].value))
                ids.insert(RecordId(records::numberIn(row.cells[column].value)));
        if (ids.isEmpty())
            continue;
        const auto named = readNamed(session, *columns[column].field.target, {ids.begin(), ids.end()}, on);
        if (!named)
            return failure(named.error());
        for (Row &row : rows) {
            if (row.isGone())
                continue;
            const Named it = named->value(RecordId(records::numberIn(row.cells[column].value)));
            row.cells[column].label = it.label;
            row.cells[column].isRetired = it.isRetired;
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
