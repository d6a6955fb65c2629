// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/reconciliation.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// A reconciled list, line by line: what stands in it, what it means, whom in the register, what that one holds, and
/// why. Shows all lines, those of one outcome, or the holders that are not on the list.
class AnnouncedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        RowColumn,
        ListedColumn,
        CodeColumn,
        OutcomeColumn,
        EnterpriseColumn,
        HeldColumn,
        NoteColumn,
        Columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setReconciliation(announced::Reconciliation reconciliation);
    [[nodiscard]] const announced::Reconciliation &reconciliation() const { return m_reconciliation; }
    /// The rows of the list changed what they mean; the shown rows stay where they are until show() sifts anew.
    void update(const std::function<void(announced::Reconciliation &)> &change);
    /// Nothing: all lines. Otherwise "missing" or the code of an outcome.
    void show(const QByteArray &shown);
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }
    /// How many rows show() of this would give.
    [[nodiscard]] int countOf(const QByteArray &shown) const;
    /// The line of a row; null for one that is not on the list.
    [[nodiscard]] const announced::ReconciledLine *lineAt(int row) const;
    [[nodiscard]] RecordId enterpriseAt(int row) const;
    /// The cells of every row that is shown or, of no `shown`, of those that were not entered, with the reason; for a
    /// sheet.
    [[nodiscard]] std::vector<QStringList> problemRows() const;
    [[nodiscard]] QStringList headings() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();
    [[nodiscard]] QString textOf(const announced::ReconciledLine &line, int column) const;
    [[nodiscard]] QString textOf(const announced::MissingHolder &holder, int column) const;
    [[nodiscard]] QString noteOf(const announced::ReconciledLine &line) const;

    announced::Reconciliation m_reconciliation;
    QByteArray m_shown;
    std::vector<size_t> m_rows;
};

/// The word of an outcome in filters: its code.
[[nodiscard]] QByteArray outcomeCode(announced::Outcome outcome);
inline constexpr const char *MissingHolders = "missing";

} // namespace yumiao::ui::pages
