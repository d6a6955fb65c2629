// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/tier_risk.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

class LongQuestion;
class RiskModel;

/// The tiers that may be lost (梯次风险), the most urgent first, and what cannot be told.
class RiskPane final : public QWidget {
    Q_OBJECT
public:
    RiskPane(PageNeeds needs, QWidget *parent);
    ~RiskPane() override;

    void setBook(std::shared_ptr<const cultivation::RuleBook> book);
    /// Asks for the day that is chosen.
    void look();
    void setOn(QDate day);
    void retranslate();
    [[nodiscard]] RiskModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] LongQuestion &question() const { return *m_question; }

private:
    void buildUp();
    void showReason();
    void openCurrent();
    [[nodiscard]] QString pictureText() const;

    PageNeeds m_needs;
    std::shared_ptr<const cultivation::RuleBook> m_book;
    RiskModel *m_model;
    QLabel *m_onLabel;
    QDateEdit *m_on;
    LongQuestion *m_question;
    QTableView *m_table;
    QPlainTextEdit *m_why;
    QPushButton *m_open;
    QPushButton *m_export;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
