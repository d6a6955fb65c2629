// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/compare_model.h"

#include "ui/theme/fonts.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

const QString DiffersSign = QStringLiteral("≠");

/// A cell of pasted text: a tab or a line end would begin another cell.
QString oneCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

void CompareModel::setProfiles(const std::vector<figures::EnterpriseProfile> &profiles)
{
    beginResetModel();
    m_names.clear();
    for (const figures::EnterpriseProfile &profile : profiles)
        m_names.append(profile.enterprise.name);
    m_all = compareRows(profiles);
    choose();
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool only)
{
    if (only == m_only)
        return;
    beginResetModel();
    m_only = only;
    choose();
    endResetModel();
}

void CompareModel::choose()
{
    m_rows = m_only ? onlyDifferences(m_all) : m_all;
}

int CompareModel::differing() const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const CompareRow &row) { return row.differs; }));
}

int CompareModel::compared() const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const CompareRow &row) { return !row.heading; }));
}

QString CompareModel::text() const
{
    QStringList lines{(QStringList{QString(), tr("Field")} + m_names).join(QLatin1Char('\t'))};
    for (const CompareRow &row : m_rows) {
        QStringList cells{row.differs ? DiffersSign : QString(), oneCell(row.title)};
        for (const QString &cell : row.cells)
            cells.append(oneCell(cell));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEnterprise + static_cast<int>(m_names.size());
}

QString CompareModel::cellText(const QModelIndex &index) const
{
    const CompareRow &row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == SignColumn)
        return row.differs ? DiffersSign : QString();
    return index.column() == FieldColumn ? row.title : row.cells.value(index.column() - FirstEnterprise);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(index);
    case Qt::AccessibleTextRole:
        if (index.column() == SignColumn && !row.heading)
            return row.differs ? tr("differs") : tr("the same");
        return cellText(index);
    case DiffersRole:
        return row.differs;
    case HeadingRole:
        return row.heading;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == SignColumn)
        return role == Qt::DisplayRole ? QString() : tr("Difference");
    return section == FieldColumn ? tr("Field") : m_names.value(section - FirstEnterprise);
}

} // namespace yumiao::ui::pages
