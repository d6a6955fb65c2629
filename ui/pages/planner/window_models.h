// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/window_candidates.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The steps of a window in the order of time, with weekdays and holidays.
class WindowStepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StepColumn, FromColumn, ToColumn, DaysColumn, NoteColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(cultivation::WindowPlan plan, rules::WorkingDays days);
    [[nodiscard]] const cultivation::WindowPlan &plan() const { return m_plan; }
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] std::vector<QStringList> cells() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(size_t row, int column) const;
    cultivation::WindowPlan m_plan;
    rules::WorkingDays m_days;
};

/// Who can still make a window, must hurry, or cannot, with the reason.
class WindowCandidateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, ChanceColumn, NeededColumn, SpareColumn, NoteColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setCandidates(std::vector<cultivation::WindowCandidate> candidates);
    [[nodiscard]] const std::vector<cultivation::WindowCandidate> &candidates() const { return m_candidates; }
    /// Judges all anew where only the pace changed.
    void judge(const cultivation::WindowPlan &plan, const cultivation::WindowPace &pace, QDate today,
        const rules::WorkingDays &days);
    /// Nothing: all.
    void show(std::optional<cultivation::Chance> chance);
    [[nodiscard]] std::optional<cultivation::Chance> shown() const { return m_shown; }
    [[nodiscard]] int countOf(std::optional<cultivation::Chance> chance) const;
    [[nodiscard]] RecordId enterpriseAt(int row) const;
    [[nodiscard]] QStringList headings() const;
    /// Of the rows that are shown.
    [[nodiscard]] std::vector<QStringList> cells() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();
    [[nodiscard]] QString text(const cultivation::WindowCandidate &it, int column) const;
    std::vector<cultivation::WindowCandidate> m_candidates;
    std::optional<cultivation::Chance> m_shown;
    std::vector<size_t> m_rows;
};

} // namespace yumiao::ui::pages
