// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/targets/target_model.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::charts {
class ChartWidget;
}

namespace yumiao::ui::pages {

/// 目标: every number that a measure of any plan wants, over time: actual, planned pace, target and where it ends at
/// this pace, with the pace that would be needed. Not modal; deletes itself when closed.
class TargetsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `measure`: the one that is shown first, by its code ("02-3"); empty: the first.
    TargetsDialog(PageNeeds needs, const QString &measure, QWidget *parent);
    ~TargetsDialog() override;

    [[nodiscard]] TargetModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] charts::ChartWidget &chart() const { return *m_chart; }
    [[nodiscard]] QString sentence() const;
    /// Shows a target by the code of its measure.
    void choose(const QString &measure);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void ask();
    void askChart();
    void showSentence();
    [[nodiscard]] const figures::TargetTrack *current() const;

    PageNeeds m_needs;
    QString m_wanted; ///< the measure to stand on after the next answer
    TargetModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    charts::ChartWidget *m_chart;
    QLabel *m_sentence;
    QLabel *m_note;
    QPushButton *m_measures;
    QPushButton *m_close;
    QTimer m_settle;
    std::optional<Error> m_fault;
    store::Ticket m_ticket;
    store::Ticket m_chartTicket;
};

/// The commands of the page 梯度培育 for targets.
[[nodiscard]] QList<shell::Command> targetCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
