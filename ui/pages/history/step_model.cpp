// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/step_model.h"

#include "models/items/shown_number.h"
#include "ui/forms/display.h"
#include "ui/theme/tokens.h"

namespace yumiao::ui::pages {

void StepModel::setSteps(std::vector<NamedStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

const NamedStep *StepModel::step(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_steps.size() ? &m_steps[static_cast<size_t>(row)] : nullptr;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString StepModel::textOf(const NamedStep &step, int column) const
{
    switch (column) {
    case WhatColumn:
        return stepWords(step);
    case RecordsColumn:
        return items::shownCount(step.step.records);
    case AtColumn:
        return forms::display().instant(step.step.set.at);
    case AuthorColumn:
        return step.step.set.author;
    case StateColumn:
        return step.step.undone ? tr("Undone") : tr("Stands");
    default:
        return {};
    }
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const NamedStep *it = step(index.row());
    if (!index.isValid() || !it)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(*it, index.column());
    case Qt::ToolTipRole:
        return textOf(*it, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole:
        return it->step.undone ? QVariant(theme::current().colour("t3")) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == RecordsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == RecordsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Step"), tr("Records"), tr("When"), tr("By"), tr("State")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace yumiao::ui::pages
