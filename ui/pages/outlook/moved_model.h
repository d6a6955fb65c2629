// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/outlook.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The enterprises of a comparison that made one move.
class MovedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, BeforeColumn, AfterColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const cultivation::DistrictComparison> comparison);
    void setMove(cultivation::Move move);
    [[nodiscard]] const cultivation::DistrictComparison *comparison() const { return m_comparison.get(); }
    [[nodiscard]] cultivation::Move move() const { return m_move; }
    /// The enterprise of a row; null outside.
    [[nodiscard]] const cultivation::Moved *movedAt(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::shared_ptr<const cultivation::DistrictComparison> m_comparison;
    cultivation::Move m_move = cultivation::Move::Gains;
    std::vector<size_t> m_rows;
};

} // namespace yumiao::ui::pages
