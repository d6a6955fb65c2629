// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/history/step_words.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The undo list: what each step did, how many records, when, by whom; steps that are undone say so and are quiet.
class StepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, RecordsColumn, AtColumn, AuthorColumn, StateColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setSteps(std::vector<NamedStep> steps);
    /// Null outside the list.
    [[nodiscard]] const NamedStep *step(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const NamedStep &step, int column) const;
    std::vector<NamedStep> m_steps;
};

} // namespace yumiao::ui::pages
