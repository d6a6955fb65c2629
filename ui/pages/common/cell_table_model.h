// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace yumiao::ui::pages {

/// A small table of texts as a window shows it. Numbers and days sort by their keys, not by their letters.
class CellTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;
    struct Cell {
        QString text;
        QVariant key{}; ///< a number is shown at the right
    };
    using Row = std::vector<Cell>;
    using QAbstractTableModel::QAbstractTableModel;

    /// Every row has a cell for each heading.
    void setTable(QStringList headings, std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace yumiao::ui::pages
