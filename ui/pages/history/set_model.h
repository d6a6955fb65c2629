// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/history/set_lines.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// What a change set changed, field by field: record, field, before, after. The record stands in its first line.
class SetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordColumn, FieldColumn, BeforeColumn, AfterColumn };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<SetLine> lines);
    [[nodiscard]] const std::vector<SetLine> &lines() const { return m_lines; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    std::vector<SetLine> m_lines;
};

} // namespace yumiao::ui::pages
