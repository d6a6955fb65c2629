// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/outlook.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QTableView;

namespace yumiao::ui::pages {

class LongQuestion;
class MovedModel;

/// The district by two sets of rules or on two days (时光对比): who gains, who falls, and by which conditions.
class ComparePane final : public QWidget {
    Q_OBJECT
public:
    ComparePane(PageNeeds needs, QWidget *parent);
    ~ComparePane() override;

    /// The rules that may be chosen.
    void setBook(std::shared_ptr<const cultivation::RuleBook> book);
    /// Chooses: codes of documents (empty: the rules in force) and days.
    void choose(const QString &tier, const cultivation::OutlookSide &left, const cultivation::OutlookSide &right);
    void compare();
    void focusFirst();
    [[nodiscard]] bool hasBook() const { return m_book != nullptr; }
    void showMove(cultivation::Move move);
    void retranslate();
    [[nodiscard]] MovedModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] LongQuestion &question() const { return *m_question; }
    [[nodiscard]] QString reasonText() const;

private:
    /// The choice of one side.
    struct SideChoice {
        QLabel *label = nullptr;
        QComboBox *rules = nullptr;
        QDateEdit *on = nullptr;
    };
    void buildUp();
    [[nodiscard]] SideChoice makeSide();
    void fillRules(QComboBox &box);
    void fillTiers();
    void showCounts();
    void showReason();
    void openCurrent();
    [[nodiscard]] cultivation::OutlookSide sideOf(const SideChoice &choice) const;

    PageNeeds m_needs;
    std::shared_ptr<const cultivation::RuleBook> m_book;
    MovedModel *m_model;
    QLabel *m_tierLabel;
    QComboBox *m_tier;
    QComboBox *m_procedure;
    SideChoice m_left;
    SideChoice m_right;
    QPushButton *m_compare;
    LongQuestion *m_question;
    QTabBar *m_moves;
    QTableView *m_table;
    QPlainTextEdit *m_why;
    QPushButton *m_open;
    QPushButton *m_export;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
