// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::charts {

void ChartTableModel::setData(figures::ChartData data)
{
    beginResetModel();
    m_data = std::move(data);
    endResetModel();
}

figures::Counted ChartTableModel::counted(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.column() == 0)
        return {};
    return seriesOf(index.column()).values.value(index.row()).counted;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ChartWords::placeCount(m_data);
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size() + m_data.beside.size()) + 1;
}

const figures::ChartSeries &ChartTableModel::seriesOf(int column) const
{
    const qsizetype series = column - 1;
    return series < m_data.series.size() ? m_data.series.at(series) : m_data.beside.at(series - m_data.series.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.column() > m_data.series.size())
        return besideCell(seriesOf(index.column()), index.row(), role);
    if (index.column() > 0)
        return seriesCell(index.column() - 1, index.row(), role);
    return role == Qt::DisplayRole ? QVariant(ChartWords::placeName(m_data, index.row())) : QVariant();
}

QVariant ChartTableModel::seriesCell(int series, int row, int role) const
{
    const std::optional<double> value = valueAt(m_data, series, row);
    switch (role) {
    case Qt::DisplayRole:
        if (!value && !m_data.dates.isEmpty())
            return ChartWords::nothing(); // a line does not go that far: there is nothing to find out
        return value ? numberText(shownNumber(m_data, series, *value), true) : ChartWords::unknown();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return ChartWords::markText(m_data, series, row).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case ValueRole:
        return value ? QVariant(*value) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::besideCell(const figures::ChartSeries &beside, int row, int role) const
{
    const std::optional<double> value = beside.values.value(row).value;
    switch (role) {
    case Qt::DisplayRole:
        return value ? numberText(*value, true) : ChartWords::unknown();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return ChartWords::besideText(m_data, beside, row).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case ValueRole:
        return value ? QVariant(*value) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? ChartWords::firstHeading(m_data) : words::shown(seriesOf(section).name);
}

} // namespace yumiao::ui::charts
