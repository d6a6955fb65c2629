// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loans/maturities.h"
#include "models/loans/troubled_loans.h"
#include "ui/pages/common/cell_table_model.h"

namespace yumiao::ui::pages {

/// Loans a line each: those that fall due (到期续贷日历), or those overdue and in trouble (逾期、问题贷款) in the 21
/// columns of 银行贷款明细 and what became of them.
class LoanListModel final : public CellTableModel {
    Q_OBJECT
public:
    using CellTableModel::CellTableModel;

    void setMaturities(loans::Maturities maturities);
    void setTroubled(std::vector<loans::TroubledLoan> troubled);
    /// Headings and choices in the present language.
    void retranslate();
    /// The troubled loan of a row; nothing in the calendar.
    [[nodiscard]] const loans::TroubledLoan *troubledAt(const QModelIndex &index) const;
    /// The loan of a row of the calendar; nothing of those in trouble.
    [[nodiscard]] const loans::Maturity *maturityAt(const QModelIndex &index) const;
    /// How many fall due within so many days.
    [[nodiscard]] int countWithin(int days) const;
    [[nodiscard]] const loans::Maturities &maturities() const { return m_maturities; }
    [[nodiscard]] const std::vector<loans::TroubledLoan> &troubled() const { return m_troubled; }
    [[nodiscard]] Money total() const;

private:
    void fillMaturities();
    void fillTroubled();

    bool m_isCalendar = true;
    loans::Maturities m_maturities;
    std::vector<loans::TroubledLoan> m_troubled;
};

} // namespace yumiao::ui::pages
