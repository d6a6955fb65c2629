// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The lines of a cost as the table under the bar has them: interest, fees, the sum, subsidies, what is left.
class CostPartsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindColumn, ShareColumn, AmountColumn, NoteColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCost(std::optional<cost::AllInCost> cost);
    void retranslate();
    /// The cost line of a row; the null id for interest and sums.
    [[nodiscard]] RecordId lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A line, or a sum where `part` is none.
    struct Row {
        int part = -1;
        bool net = false; ///< of a sum: after subsidies
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant colour(const Row &row, int column) const;

    std::optional<cost::AllInCost> m_cost;
    std::vector<Row> m_rows;
};

} // namespace yumiao::ui::pages
