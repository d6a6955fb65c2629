// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/workbench/kpi_cards.h"
#include "ui/pages/workbench/workbench_facts.h"
#include "ui/shell/page.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <optional>

namespace yumiao::ui::pages {

class ChartPanel;
class TaskSteps;
class TodoPanel;
class WorkbenchHead;

/// 工作台 (ui.md 4.1): what must be done now, and will the plan's targets be reached.
class WorkbenchPage final : public shell::Page {
    Q_OBJECT
public:
    explicit WorkbenchPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildUp();
    void wireUp();
    void refresh();
    void take(const Result<WorkbenchFacts> &facts);
    void takeCharts(const Result<QList<figures::ChartData>> &charts);
    void showCards();
    void openCard(size_t card);
    void fitWidth();
    void go(const shell::Route &route);
    [[nodiscard]] QList<shell::Command> newCommands();
    void showNewMenu();
    void snooze();
    void complete();
    void refuse(const QString &reason) const;
    /// Why the current item cannot be put off or closed here; empty when it can.
    [[nodiscard]] QString whyNoTask() const;

    PageNeeds m_needs;
    TaskSteps *m_steps;
    std::array<widgets::KpiCard *, KpiCards> m_cards{};
    std::array<CardFacts, KpiCards> m_cardFacts;
    TodoPanel *m_todo;
    QWidget *m_right;
    QGridLayout *m_cardGrid = nullptr;
    QBoxLayout *m_below = nullptr; ///< list and charts: side by side, or one above the other
    QList<ChartPanel *> m_charts;
    std::optional<WorkbenchFacts> m_facts;
    WorkbenchHead *m_head = nullptr;
    int m_cardsPerRow = 0;
    QDate m_on;
    store::Ticket m_factsTicket;
    store::Ticket m_chartsTicket;
};

} // namespace yumiao::ui::pages
