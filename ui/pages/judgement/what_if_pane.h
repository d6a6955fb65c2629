// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/tried_facts.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace yumiao::ui::widgets {
class ElidedLabel;
class WrappedLabel;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class FactSpin;

/// 试算: other values for the facts that decide, and what would come of them. It only computes: nothing is written.
class WhatIfPane final : public QFrame {
    Q_OBJECT
public:
    explicit WhatIfPane(QWidget *parent);
    /// What was typed stays where the same rules look at the same facts.
    void setAnswer(SharedAnswer answer);
    /// Types the values of a way.
    void load(const eligibility::Way &way);
    /// Back to what is known.
    void reset();
    /// The criterion whose bar is shown, if it has one.
    void setCriterion(const eligibility::Criterion *criterion);
    void retranslate();

    /// What differs from what is known.
    [[nodiscard]] std::vector<eligibility::Change> changes() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const TryBar &bar() const { return *m_bar; }
    /// The box of a fact by its name ("rd_expense@2021"); null when it is not offered.
    [[nodiscard]] FactSpin *spin(const QString &fact) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One thing to try: a widget, how it is set and what it says.
    struct Row {
        QString name;
        QWidget *editor;
        std::function<void(const records::Value &)> set;
        std::function<records::Value()> value;
        eligibility::Change known; ///< the fact with its present value, or the act
        bool isAct = false;
    };
    void buildUp();
    void makeRows();
    void addFactRow(eligibility::FactRef ref, int line);
    void addActRow(const eligibility::Change &act, int line);
    [[nodiscard]] QWidget *makeSpin(const eligibility::FactKind &kind, Row &row);
    [[nodiscard]] QWidget *makeChoice(const eligibility::FactKind &kind, Row &row);
    void compute();
    void place();

    SharedAnswer m_answer;
    const eligibility::Criterion *m_criterion = nullptr;
    std::vector<Row> m_rows;
    bool m_filling = false;
    QLabel *m_title;
    widgets::ElidedLabel *m_note;
    QPushButton *m_reset;
    QWidget *m_body = nullptr;
    QGridLayout *m_fields = nullptr;
    QGridLayout *m_place;
    TryBar *m_bar;
    QLabel *m_sign;
    widgets::WrappedLabel *m_sentence;
};

} // namespace yumiao::ui::pages
