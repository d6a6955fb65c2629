// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"

#include <QAbstractTableModel>

namespace yumiao::ui::charts {

/// The values behind a chart: a row for each date or category, a column for each series and for each that stands
/// beside.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The raw number (double), invalid when unknown.
    static constexpr int ValueRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setData(figures::ChartData data);
    using QAbstractTableModel::setData;
    /// The records behind a cell; an empty kind for the first column and for an invalid index.
    [[nodiscard]] figures::Counted counted(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const figures::ChartSeries &seriesOf(int column) const;
    [[nodiscard]] QVariant seriesCell(int series, int row, int role) const;
    [[nodiscard]] QVariant besideCell(const figures::ChartSeries &beside, int row, int role) const;

    figures::ChartData m_data;
};

} // namespace yumiao::ui::charts
