// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/resource_table.h"

#include "models/base/csv_text.h"

#include <QFile>

#include <algorithm>

namespace yumiao::plan {
namespace {

tl::unexpected<Error> withPath(Error error, const QString &path)
{
    error.detail.insert(QStringLiteral("path"), path);
    return failure(std::move(error));
}

} // namespace

Result<QList<QStringList>> resourceRows(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Internal, QStringLiteral("resource.missing"), {{QStringLiteral("path"), path}});
    auto rows = csvRows(QString::fromUtf8(file.readAll()));
    if (!rows)
        return withPath(rows.error(), path);
    const auto places = csvColumns(rows->value(0), columns);
    if (!places)
        return withPath(places.error(), path);
    const qsizetype widest = columns.isEmpty() ? 0 : *std::max_element(places->begin(), places->end());
    QList<QStringList> table;
    table.reserve(rows->size());
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QStringList &row = rows->at(i);
        if (row.size() <= widest)
            return failure(Fault::Internal, QStringLiteral("resource.short_row"),
                {{QStringLiteral("path"), path}, {QStringLiteral("row"), i}});
        QStringList cells;
        cells.reserve(columns.size());
        for (const qsizetype place : *places)
            cells.append(row.at(place));
        table.append(cells);
    }
    return table;
}

} // namespace yumiao::plan
