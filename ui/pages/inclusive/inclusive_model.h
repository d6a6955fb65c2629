// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inclusive/inclusive_report.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// 两增两控: institution, balance, accounts, a column for each check of the year, own loans.
class InclusiveModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, BalanceColumn, AccountsColumn, FirstCheckColumn };
    static constexpr int OwnColumns = 2; ///< behind the checks: the bank's list, the drawdowns of this base
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(std::optional<inclusive::Report> report);
    [[nodiscard]] const std::optional<inclusive::Report> &report() const { return m_report; }
    /// Why a cell says what it says: arithmetic, line, source, missing returns; of the last
    /// columns what the bank's list and the drawdowns hold, counted by the scope.
    [[nodiscard]] QString explanation(const QModelIndex &index) const;
    /// Null where the row is none.
    [[nodiscard]] const inclusive::Row *row(int place) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int checks() const;
    [[nodiscard]] QString text(const inclusive::Row &row, int column) const;
    [[nodiscard]] QString cellExplanation(const inclusive::Check &check, const inclusive::Cell &cell) const;
    [[nodiscard]] QString nameOf(RecordId institution) const;
    std::optional<inclusive::Report> m_report;
};

} // namespace yumiao::ui::pages
