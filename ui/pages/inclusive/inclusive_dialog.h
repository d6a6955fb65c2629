// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/inclusive/inclusive_model.h"
#include "ui/pages/inclusive/own_loans_model.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::forms {
class RecordDialog;
}

namespace yumiao::ui::pages {

/// 两增两控 of a month by institution, by the definition of its year; below the loans that the bank's list and the own
/// records do not agree about. A return is entered here, and all of it goes on paper. Not modal; deletes itself when
/// closed.
class InclusiveDialog final : public QDialog {
    Q_OBJECT
public:
    InclusiveDialog(PageNeeds needs, QWidget *parent);
    ~InclusiveDialog() override;

    [[nodiscard]] InclusiveModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QDateEdit &month() const { return *m_month; }
    [[nodiscard]] QComboBox &scope() const { return *m_scope; }
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] OwnLoansModel &loans() const { return *m_loans; }
    /// The form for the return of the chosen institution: a new one, or the one that is there.
    void enterReturn();
    void showPaper();

Q_SIGNALS:
    /// The answer is there, or why it is not.
    void answered();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void connectAll();
    void setWords();
    void ask();
    void showDefinition();
    void showExplanation();
    void showLoans();
    void openEnterprise(const QModelIndex &index);
    [[nodiscard]] int chosenRow() const;

    PageNeeds m_needs;
    InclusiveModel *m_model;
    QLabel *m_title;
    QLabel *m_definition;
    QLabel *m_monthName;
    QDateEdit *m_month;
    QLabel *m_scopeName;
    QComboBox *m_scope;
    QTableView *m_table;
    QLabel *m_explanation;
    OwnLoansModel *m_loans;
    QLabel *m_loansTitle;
    QTableView *m_loanTable;
    QPushButton *m_enter;
    QPushButton *m_paper;
    QPushButton *m_returns;
    QPushButton *m_export;
    QPushButton *m_close;
    QTimer m_settle;
    std::optional<Error> m_fault;
    store::Ticket m_ticket;
};

/// The commands of the page 融资 for 两增两控.
[[nodiscard]] QList<shell::Command> inclusiveCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
