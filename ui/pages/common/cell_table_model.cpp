// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/cell_table_model.h"

namespace yumiao::ui::pages {

void CellTableModel::setTable(QStringList headings, std::vector<Row> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell &cell = m_rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    const bool isNumber = cell.key.typeId() == QMetaType::LongLong;
    if (role == SortRole)
        return cell.key.isValid() ? cell.key : QVariant(cell.text);
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(cell.text) : QVariant();
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace yumiao::ui::pages
