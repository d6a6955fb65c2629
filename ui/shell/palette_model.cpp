// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

namespace yumiao::ui::shell {

void PaletteModel::setGroups(const QList<Group> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_rows.clear();
    for (qsizetype g = 0; g < groups.size(); ++g) {
        if (groups.at(g).items.isEmpty())
            continue;
        m_rows.push_back({g, -1});
        for (qsizetype i = 0; i < groups.at(g).items.size(); ++i)
            m_rows.push_back({g, i});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const PaletteItem *PaletteModel::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).item < 0)
        return nullptr;
    return &m_groups.at(m_rows.at(row).group).items.at(m_rows.at(row).item);
}

QByteArray PaletteModel::groupOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_groups.at(m_rows.at(row).group).id : QByteArray();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Group &group = m_groups.at(m_rows.at(index.row()).group);
    const PaletteItem *item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item ? item->text : group.title;
    case Qt::AccessibleTextRole:
        if (!item)
            return group.title;
        return QStringList{item->lead, item->text, item->detail, item->keys, item->disabledReason}
            .join(QLatin1Char(' '))
            .simplified();
    case HeadingRole:
        return !item;
    case NoteRole:
        return item ? QString() : group.note;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}

int PaletteModel::nextItem(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_rows.size(); at += step) {
        if (itemAt(at))
            return at;
    }
    return -1;
}

} // namespace yumiao::ui::shell
