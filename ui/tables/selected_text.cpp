// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/selected_text.h"

#include "models/items/window_model.h"

namespace yumiao::ui::tables {
namespace {

using ItemRole = items::WindowModel::Role;

QString oneLine(QString text)
{
    for (const char sign : {'\t', '\n', '\r'})
        text.replace(QLatin1Char(sign), QLatin1Char(' '));
    return text;
}

QString cellText(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    if (index.data(ItemRole::UnknownRole).toBool())
        return {};
    const QVariant whole = index.data(ItemRole::TextRole);
    return oneLine(whole.isValid() ? whole.toString() : index.data(Qt::DisplayRole).toString());
}

QString headLine(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList heads;
    for (const int column : columns)
        heads.append(oneLine(model.headerData(column, Qt::Horizontal).toString()));
    return heads.join(QLatin1Char('\t'));
}

} // namespace

QString tabbedText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines{headLine(model, columns)};
    for (const int row : rows) {
        if (model.index(row, 0).data(ItemRole::LoadingRole).toBool())
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model, row, column));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString tabbedText(const items::WindowModel &model, const std::vector<items::Row> &rows, const QList<int> &columns)
{
    QStringList lines{headLine(model, columns)};
    for (const items::Row &row : rows) {
        if (row.isGone())
            continue;
        QStringList cells;
        for (const int column : columns) {
            const items::Cell &cell = row.cells[static_cast<size_t>(column)];
            const records::Field &field = model.columns()[static_cast<size_t>(column)].field;
            cells.append(records::isUnknown(cell.value)
                    ? QString()
                    : oneLine(model.display().shown(field, cell.value, cell.label)));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace yumiao::ui::tables
