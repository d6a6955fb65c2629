// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/judging.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// Which cells of a preview are shown.
enum class Shown { Changes, ChangedSince, Refused, Equal };

/// What would become of each field: record, field, old value, new value, and in words whether it is written. The
/// record's column carries the tick. Refused cells come with their reason as a sentence part.
class JudgedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RecordColumn, FieldColumn, OldColumn, NewColumn, StateColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCells(records::RecordKind kind, std::vector<staging::JudgedCell> cells);
    [[nodiscard]] const std::vector<staging::JudgedCell> &cells() const { return m_cells; }
    void show(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }
    [[nodiscard]] int countOf(Shown shown) const;
    /// The cell of a row.
    [[nodiscard]] const staging::JudgedCell &cellAt(int row) const;
    /// Ticks or unticks rows; those that cannot be written stay as they are.
    void setChosen(const QList<int> &rows, bool chosen);
    /// Marks what the ledger refused (markRefused()); how many.
    int takeRefusal(const Error &error);
    /// Every refused cell for the clipboard, tab separated with headings.
    [[nodiscard]] QString refusedText() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticked();

private:
    void sift();
    [[nodiscard]] QString text(const staging::JudgedCell &cell, int column) const;
    [[nodiscard]] QString fieldText(const staging::JudgedCell &cell) const;
    [[nodiscard]] QString valueText(
        const staging::JudgedCell &cell, const records::Value &value, const QString &label) const;
    [[nodiscard]] QString recordText(const staging::JudgedCell &cell) const;
    [[nodiscard]] QString stateText(const staging::JudgedCell &cell) const;
    [[nodiscard]] QString reasonText(const staging::JudgedCell &cell) const;

    records::RecordKind m_kind = records::RecordKind::Enterprise;
    Shown m_shown = Shown::Changes;
    std::vector<staging::JudgedCell> m_cells;
    std::vector<size_t> m_rows; ///< the shown ones
};

} // namespace yumiao::ui::pages
