// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inclusive/own_loans.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The loans of an institution that the bank's list and the own drawdowns do not agree about, a line each.
class OwnLoansModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ContractColumn, ListColumn, DrawnColumn, CountingColumn, CauseColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLoans(std::vector<inclusive::LoanDifference> loans);
    void retranslate();
    /// Null where the row is none.
    [[nodiscard]] RecordId enterprise(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const inclusive::LoanDifference &it, int column) const;
    std::vector<inclusive::LoanDifference> m_loans;
};

} // namespace yumiao::ui::pages
