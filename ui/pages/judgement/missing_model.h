// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/judged_answer.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// What is missing to judge (缺证据): the fact, what would prove it, and what can be done about it at once.
class MissingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FactColumn, ProofColumn, EnterColumn, AttachColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setAnswer(const SharedAnswer &answer);
    [[nodiscard]] eligibility::FactRef factAt(int row) const { return m_missing[static_cast<size_t>(row)]; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const eligibility::FactRef &ref, int column) const;
    SharedAnswer m_answer;
    std::vector<eligibility::FactRef> m_missing;
};

/// The ways to the tier (差距), the cheapest first, and what stands after each.
class WaysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WayColumn, AfterColumn, TryColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setAnswer(const SharedAnswer &answer);
    [[nodiscard]] const eligibility::Way &wayAt(int row) const { return m_ways[static_cast<size_t>(row)]; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    SharedAnswer m_answer;
    std::vector<eligibility::Way> m_ways;
};

} // namespace yumiao::ui::pages
