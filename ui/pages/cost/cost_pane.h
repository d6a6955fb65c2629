// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_marks.h"
#include "models/cost/cost_reading.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::widgets {
class WrappedLabel;
}

namespace yumiao::ui::pages {

class CostBar;
struct CostBarData;
class CostPartsModel;

/// 全口径融资成本 of one application: what it costs a year, as a bar with its marks and as lines; the ways to enter the
/// lines, to compare offers and to the paper. Reads again when something of it was written.
class CostPane final : public QWidget {
    Q_OBJECT
public:
    explicit CostPane(PageNeeds needs, QWidget *parent = nullptr);
    ~CostPane() override;

    /// The application that is shown; the null id: none.
    void setApplication(RecordId application);
    [[nodiscard]] RecordId application() const { return m_application; }
    /// What is shown; nothing before it was read.
    [[nodiscard]] const std::optional<cost::CostAnswer> &answer() const { return m_shown; }
    [[nodiscard]] CostBar &bar() const { return *m_bar; }
    [[nodiscard]] CostPartsModel &model() const { return *m_model; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString message() const;
    /// Opens the dialog of the lines, that of the offers, and the paper.
    void editLines();
    void compareOffers();
    void showPaper();

Q_SIGNALS:
    /// What is shown is another.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One reading: the cost and the prime rate of the day.
    struct Reading {
        cost::CostAnswer answer;
        std::optional<Rate> primeRate;
    };
    void buildUp();
    void ask();
    void take(const Result<Reading> &reading);
    void showCost();
    void fitTable();
    void setWords();
    [[nodiscard]] QString methodLine() const;
    [[nodiscard]] QString spoken(const CostBarData &shownBar) const;

    PageNeeds m_needs;
    RecordId m_application;
    std::optional<cost::CostAnswer> m_shown;
    std::optional<Error> m_fault;
    std::optional<Rate> m_primeRate;
    AsyncValue<Reading> m_reading;
    AsyncValue<cost::AverageCost> m_average;
    CostPartsModel *m_model;
    QLabel *m_title;
    QLabel *m_method;
    QLabel *m_flow;
    QLabel *m_headline;
    CostBar *m_bar;
    widgets::WrappedLabel *m_message;
    QTableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_compare;
    QPushButton *m_paper;
};

/// What the menu 业务 has of the cost of the application that `application` names; the null id: none is chosen.
[[nodiscard]] QList<shell::Command> costCommands(
    PageNeeds needs, QWidget *parent, std::function<RecordId()> application);

} // namespace yumiao::ui::pages
