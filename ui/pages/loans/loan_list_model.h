// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loans/maturities.h"
#include "models/loans/troubled_loans.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// Loans a line each: those that fall due (到期续贷日历), or those overdue and in trouble (逾期、问题贷款).
class LoanListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void setMaturities(loans::Maturities maturities);
    void setTroubled(std::vector<loans::TroubledLoan> troubled);
    /// Headings and choices in the present language.
    void retranslate();
    /// The troubled loan of a row; nothing in the calendar.
    [[nodiscard]] const loans::TroubledLoan *troubledAt(const QModelIndex &index) const;
    /// How many fall due within so many days.
    [[nodiscard]] int countWithin(int days) const;
    [[nodiscard]] const loans::MaturityDays &days() const { return m_maturities.days; }
    [[nodiscard]] Money total() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QVariant key; ///< numbers and days sort as such
    };
    void fill();
    void fillMaturities();
    void fillTroubled();
    static Cell wan(const std::optional<Money> &amount);

    bool m_isCalendar = true;
    loans::Maturities m_maturities;
    std::vector<loans::TroubledLoan> m_troubled;
    QStringList m_headings;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace yumiao::ui::pages
