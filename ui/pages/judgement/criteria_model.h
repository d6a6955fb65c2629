// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/criterion_lines.h"

#include <QAbstractItemModel>

namespace yumiao::ui::pages {

/// The criteria of a judgement as a tree: members and rows of score tables stand below theirs.
class CriteriaModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { VerdictColumn, ConditionColumn, ActualColumn, RequiredColumn, ClauseColumn, ColumnCount };
    using QAbstractItemModel::QAbstractItemModel;
    void setLines(std::vector<words::CriterionLine> lines);
    [[nodiscard]] const std::vector<words::CriterionLine> &lines() const { return m_lines; }
    /// The line of an index of this model.
    [[nodiscard]] const words::CriterionLine &lineAt(const QModelIndex &index) const;
    /// Of a line by its place among lines().
    [[nodiscard]] QModelIndex indexOf(int line, int column = 0) const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const words::CriterionLine &line, int column) const;
    [[nodiscard]] QString toolTipOf(const words::CriterionLine &line, int column) const;
    [[nodiscard]] QVariant marksOf(const words::CriterionLine &line, int column) const;

    std::vector<words::CriterionLine> m_lines;
    std::vector<std::vector<int>> m_children; ///< by line + 1; 0: those of the tier itself
    std::vector<int> m_rows;                  ///< of each line below its parent
};

} // namespace yumiao::ui::pages
