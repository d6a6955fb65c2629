// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_printer.h"
#include "ui/pages/planner/window_models.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace yumiao::ui::forms {
class FormRow;
}
namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// 申报窗口倒排: the days of a window counted back from its closing, and who can still make it. Windows of the office
/// and those that the ladders propose are chosen, changed and saved; nothing is written before the button. Not modal;
/// deletes itself when closed.
class PlannerDialog final : public QDialog {
    Q_OBJECT
public:
    PlannerDialog(PageNeeds needs, QWidget *parent);
    ~PlannerDialog() override;

    [[nodiscard]] WindowStepModel &steps() const { return *m_steps; }
    [[nodiscard]] WindowCandidateModel &candidates() const { return *m_candidates; }
    [[nodiscard]] QComboBox &windows() const { return *m_windows; }
    [[nodiscard]] QComboBox &tiers() const { return *m_tiers; }
    [[nodiscard]] QSpinBox &evidenceDays() const { return *m_evidenceDays; }
    [[nodiscard]] QSpinBox &failingDays() const { return *m_failingDays; }
    [[nodiscard]] forms::FormRow &row(const char *field) const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isBusy() const { return m_busy || m_settle.isActive(); }
    /// The window as the form says it. Errors: of a field that cannot be read.
    [[nodiscard]] Result<records::ApplicationWindow> window() const;
    void save();
    void exportPlan();
    void printPlan();
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the dialog is made from, read at once.
    struct Ground {
        std::shared_ptr<const cultivation::RuleBook> book;
        rules::WorkingDays days;
        cultivation::WindowPace pace;
        std::vector<records::ApplicationWindow> windows; ///< of the office, then the proposals
        records::ApplicationWindow blank;                ///< a new one, with the days that the program proposes
    };
    [[nodiscard]] static Result<Ground> groundOf(store::Session &session, QDate today);
    void buildUp();
    QWidget *buildForm();
    QTableView *buildTable(QAbstractTableModel *model, const QList<int> &widths);
    void orderTabs();
    void wireUp();
    void setWords();
    void askGround();
    void takeGround(Result<Ground> ground);
    void fillWindows();
    void fillTiers();
    [[nodiscard]] int nextWindow() const;
    void chooseWindow();
    void plan();
    void askCandidates();
    void follow();
    void showSegments();
    void showState();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] cultivation::WindowPace pace() const;

    PageNeeds m_needs;
    std::unique_ptr<PaperPrinter> m_printer;
    std::optional<Ground> m_ground;
    RecordId m_chosen; ///< the saved window in the form; null: a new one
    WindowStepModel *m_steps;
    WindowCandidateModel *m_candidates;
    QLabel *m_title;
    QLabel *m_windowsLabel;
    QComboBox *m_windows;
    QLabel *m_tiersLabel;
    QComboBox *m_tiers;
    std::vector<forms::FormRow *> m_rows;
    QLabel *m_evidenceLabel;
    QSpinBox *m_evidenceDays;
    QLabel *m_failingLabel;
    QSpinBox *m_failingDays;
    QTableView *m_stepTable;
    widgets::SegmentedButtons *m_segments;
    QTableView *m_candidateTable;
    QLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_save;
    QPushButton *m_close;
    QTimer m_settle;
    bool m_busy = false;
    std::optional<Error> m_fault;
    QString m_pack;
    store::Ticket m_groundTicket;
    store::Ticket m_ticket;
};

/// The commands of the page 梯度培育 for windows.
[[nodiscard]] QList<shell::Command> plannerCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
