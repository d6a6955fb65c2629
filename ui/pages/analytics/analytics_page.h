// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace yumiao::ui::charts {
class ChartTableModel;
class ChartWidget;
} // namespace yumiao::ui::charts
namespace yumiao::ui::shell {
class StatePanel;
}

namespace yumiao::ui::pages {

class AnalyticsBar;
class QuestionList;

/// 统计分析 (ui.md 4.7): one question, one chart, and the table behind it. Every bar, point and number opens its rows.
class AnalyticsPage final : public shell::Page {
    Q_OBJECT
public:
    explicit AnalyticsPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    /// 统计分析/enterprises_target?2022-06-30: the chart, and the day when it is not today.
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeRight();
    void dressTable();
    void fitRows();
    void wireUp();
    void restoreSizes();
    void chooseDay(QDate day);
    void refresh();
    void take(const Result<figures::ChartData> &chart);
    void showTitle();
    void selectCell(int series, int index);
    void openCell(const QModelIndex &index);
    void openCounted(const figures::Counted &counted);
    void save();
    void say(const QString &sentence) const;

    PageNeeds m_needs;
    QuestionList *m_questions;
    AnalyticsBar *m_bar;
    charts::ChartWidget *m_chart;
    charts::ChartTableModel *m_model;
    QTableView *m_table;
    QSplitter *m_across;
    QSplitter *m_down;
    QStackedWidget *m_stack; ///< chart and table, or what went wrong
    shell::StatePanel *m_state;
    QDate m_today;
    QDate m_day;
    bool m_wanted = false; ///< something changed while the page was not in front
    store::Ticket m_chartTicket;
    store::Ticket m_openTicket;
    store::Ticket m_saveTicket;
};

} // namespace yumiao::ui::pages
