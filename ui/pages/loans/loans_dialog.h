// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loans/resolutions.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/loans/loan_list_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

class CountedLink;
class LoanFilter;

/// 到期续贷日历 by month, or 逾期和问题贷款: read on the lane, searched, sorted, printed, exported; a loan of the
/// calendar is opened, of a troubled one the officer enters what was settled, and opens the settlements that no loan of
/// the list could be given. Not modal; deletes itself when closed.
class LoansDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Show { Calendar, Troubled };
    LoansDialog(PageNeeds needs, Show show, QWidget *parent);
    ~LoansDialog() override;

    [[nodiscard]] LoanListModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// The months of the calendar with what falls due in each; the first row is all of them.
    [[nodiscard]] QTableView &months() const { return *m_months; }
    /// The record of the chosen loan of the calendar.
    void openLoan();
    /// The loans that are shown, as they will be printed.
    void showPaper();
    /// The form of a settlement of the chosen loan.
    void enterSettlement();
    void exportList();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Facts {
        loans::Maturities maturities;
        std::vector<loans::TroubledLoan> troubled;
        std::vector<records::LoanResolution> unassigned;
    };
    void buildUp();
    [[nodiscard]] QLayout *buildFoot();
    void activate();
    void chooseOne();
    void fillMonths();
    [[nodiscard]] loans::Maturities shownMaturities() const;
    void take(const Result<Facts> &facts);
    void setWords();
    void showState();
    void showUnassigned();

    PageNeeds m_needs;
    Show m_show;
    LoanListModel *m_model;
    LoanFilter *m_sorted;
    CellTableModel *m_monthRows;
    AsyncValue<Facts> m_facts;
    QLabel *m_title;
    QLineEdit *m_search;
    QTableView *m_months;
    QTableView *m_table;
    QLabel *m_state;
    CountedLink *m_unassigned;
    QPushButton *m_open;
    QPushButton *m_settle;
    QPushButton *m_print;
    QPushButton *m_export;
    std::vector<records::LoanResolution> m_withoutLoan;
    std::optional<Error> m_fault;
    bool m_known = false;
};

} // namespace yumiao::ui::pages
