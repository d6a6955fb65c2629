// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/window_models.h"

#include "ui/pages/planner/window_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using cultivation::WindowCandidate;

QVariant shownText(const QString &text, int role)
{
    if (role == Qt::ToolTipRole)
        return text.toHtmlEscaped(); // a tip guesses whether its text is markup
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
}

} // namespace

void WindowStepModel::setPlan(cultivation::WindowPlan plan, rules::WorkingDays days)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_days = std::move(days);
    endResetModel();
}

QStringList WindowStepModel::headings() const
{
    return {tr("Step"), tr("From"), tr("To"), tr("Days"), tr("Note")};
}

QString WindowStepModel::text(size_t row, int column) const
{
    const cultivation::PlannedStep &step = m_plan.steps[row];
    switch (static_cast<Column>(column)) {
    case StepColumn:
        return stepTitle(step.step);
    case FromColumn:
        return step.from == step.to && step.workingDays == 0 ? QString() : plannedDay(step.from, m_days);
    case ToColumn:
        return plannedDay(step.to, m_days);
    case DaysColumn:
        return step.workingDays > 0 ? QString::number(step.workingDays) : QString();
    case NoteColumn:
        return stepNote(m_plan, row, m_days);
    case Columns:
        break;
    }
    return {};
}

std::vector<QStringList> WindowStepModel::cells() const
{
    std::vector<QStringList> rows;
    for (size_t row = 0; row < m_plan.steps.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells.append(text(row, column));
        rows.push_back(std::move(cells));
    }
    return rows;
}

void WindowStepModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int WindowStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps.size());
}

int WindowStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WindowStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return shownText(text(static_cast<size_t>(index.row()), index.column()), role);
}

QVariant WindowStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section < Columns;
    return shown ? QVariant(headings().at(section)) : QVariant();
}

void WindowCandidateModel::setCandidates(std::vector<WindowCandidate> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    sift();
    endResetModel();
}

void WindowCandidateModel::judge(const cultivation::WindowPlan &plan, const cultivation::WindowPace &pace, QDate today,
    const rules::WorkingDays &days)
{
    beginResetModel();
    for (WindowCandidate &it : m_candidates)
        cultivation::judgeChance(it, plan, pace, today, days);
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
        [](const WindowCandidate &a, const WindowCandidate &b) { return a.chance < b.chance; });
    sift();
    endResetModel();
}

void WindowCandidateModel::show(std::optional<cultivation::Chance> chance)
{
    beginResetModel();
    m_shown = chance;
    sift();
    endResetModel();
}

void WindowCandidateModel::sift()
{
    m_rows.clear();
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (!m_shown || m_candidates[i].chance == *m_shown)
            m_rows.push_back(i);
}

int WindowCandidateModel::countOf(std::optional<cultivation::Chance> chance) const
{
    return static_cast<int>(std::count_if(m_candidates.begin(), m_candidates.end(),
        [&](const WindowCandidate &it) { return !chance || it.chance == *chance; }));
}

RecordId WindowCandidateModel::enterpriseAt(int row) const
{
    return row < 0 || row >= rowCount() ? RecordId() : m_candidates[m_rows[static_cast<size_t>(row)]].enterprise;
}

QStringList WindowCandidateModel::headings() const
{
    return {tr("Enterprise"), tr("Credit code"), tr("Chance"), tr("Needs"), tr("To spare"), tr("Reason")};
}

QString WindowCandidateModel::text(const WindowCandidate &it, int column) const
{
    const bool counted
        = it.reason == cultivation::ChanceReason::None || it.reason == cultivation::ChanceReason::TooLate;
    switch (static_cast<Column>(column)) {
    case NameColumn:
        return it.name;
    case CodeColumn:
        return it.creditCode;
    case ChanceColumn:
        return chanceTitle(it.chance);
    case NeededColumn:
        return counted ? QString::number(it.needed) : QString();
    case SpareColumn:
        return counted ? QString::number(it.spare()) : QString();
    case NoteColumn:
        return chanceNote(it);
    case Columns:
        break;
    }
    return {};
}

std::vector<QStringList> WindowCandidateModel::cells() const
{
    std::vector<QStringList> rows;
    for (const size_t at : m_rows) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells.append(text(m_candidates[at], column));
        rows.push_back(std::move(cells));
    }
    return rows;
}

void WindowCandidateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int WindowCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WindowCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant WindowCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == NeededColumn || index.column() == SpareColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return shownText(text(m_candidates[m_rows[static_cast<size_t>(index.row())]], index.column()), role);
}

QVariant WindowCandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section < Columns;
    return shown ? QVariant(headings().at(section)) : QVariant();
}

} // namespace yumiao::ui::pages
