// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/policyfit/fit_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace yumiao::ui::pages {

/// 政策适用 of one application: a line a policy; Enter or a double click opens its conditions. For the detail of S4.
class PolicyFitPane final : public QWidget {
    Q_OBJECT
public:
    explicit PolicyFitPane(PageNeeds needs, QWidget *parent = nullptr);
    ~PolicyFitPane() override;

    /// Whose policies are shown; the null id: nobody's.
    void setApplication(RecordId application);
    [[nodiscard]] FitModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }

Q_SIGNALS:
    /// The answer is there, or why it is not.
    void answered();
    /// An officer asked for the clause of the plan of a line.
    void clauseChosen(int clause);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void setWords();
    void showDay();
    void open(const QModelIndex &index);
    void fitHeight();

    PageNeeds m_needs;
    RecordId m_application;
    FitModel *m_model;
    QLabel *m_title;
    QLabel *m_note;
    QTableView *m_table;
    QTimer m_settle;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
