// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/inclusive/inclusive_model.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

/// 两增两控 of a month by institution, by the definition of its year. Not modal; deletes itself when closed.
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
