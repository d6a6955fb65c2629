// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/usual_columns.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr qsizetype ColumnsAtFirst = 9;

/// The first one stays in sight.
QStringList usualColumns(RecordKind kind, const QString &place)
{
    switch (kind) {
    case RecordKind::ServiceRequest: // ui.md 4.6
        return {QStringLiteral("lamp"), QStringLiteral("number"), QStringLiteral("enterprise"), QStringLiteral("title"),
            QStringLiteral("kind"), QStringLiteral("in_charge"), QStringLiteral("supporting"),
            QStringLiteral("received"), QStringLiteral("due_in_force"), QStringLiteral("stage")};
    case RecordKind::Visit:
        return {QStringLiteral("enterprise"), QStringLiteral("town"), QStringLiteral("visited"),
            QStringLiteral("days_since"), QStringLiteral("visitors"), QStringLiteral("bureau"),
            QStringLiteral("method"), QStringLiteral("problems"), QStringLiteral("requests_heard")};
    case RecordKind::Enterprise: // by its visits
        if (place != QStringLiteral("走访企业"))
            return {};
        return {QStringLiteral("name"), QStringLiteral("town"), QStringLiteral("tier"), QStringLiteral("last_visit"),
            QStringLiteral("visit_gap"), QStringLiteral("last_visitors"), QStringLiteral("visit_problems")};
    default:
        return {};
    }
}

} // namespace

std::vector<items::Column> listedColumns(RecordKind kind, const QString &place)
{
    const QStringList usual = usualColumns(kind, place);
    std::vector<items::Column> columns = items::columnsOf(kind, usual);
    for (items::Column &column : items::allColumns(kind))
        if (!usual.contains(column.name()))
            columns.push_back(std::move(column));
    return columns;
}

QStringList hiddenAtFirst(RecordKind kind, const QString &place, const std::vector<items::Column> &columns)
{
    const QStringList usual = usualColumns(kind, place);
    const bool roomForAll = static_cast<qsizetype>(columns.size()) <= ColumnsAtFirst;
    QStringList hidden;
    qsizetype shown = 0;
    for (const items::Column &column : columns) {
        const bool isLong = column.field.type == records::FieldType::LongText && !roomForAll;
        const bool isShown = usual.isEmpty() ? !isLong && shown < ColumnsAtFirst : usual.contains(column.name());
        if (isShown)
            ++shown;
        else
            hidden.append(column.name());
    }
    return hidden;
}

} // namespace yumiao::ui::pages
