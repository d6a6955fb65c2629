// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_book.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace yumiao::ui::pages {

class ComparePane;
class RiskPane;

/// The district under other rules or on another day, and the tiers at risk. Not modal; deletes itself when closed.
class OutlookDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Side { Compare, Risk };
    OutlookDialog(PageNeeds needs, Side first, QWidget *parent);
    ~OutlookDialog() override;

    [[nodiscard]] ComparePane &comparePane() const { return *m_compare; }
    [[nodiscard]] RiskPane &riskPane() const { return *m_risk; }
    [[nodiscard]] QTabWidget &sides() const { return *m_sides; }
    [[nodiscard]] bool isReady() const { return m_book != nullptr; }

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void read();
    void showBook();

    PageNeeds m_needs;
    std::shared_ptr<const cultivation::RuleBook> m_book;
    QTabWidget *m_sides;
    ComparePane *m_compare;
    RiskPane *m_risk;
    QLabel *m_leftOut;
    bool m_riskAsked = false;
    store::Ticket m_ticket;
};

/// What the menus have of the comparison and the risks.
[[nodiscard]] QList<shell::Command> outlookCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
