// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/announced_set.h"
#include "ui/pages/announced/announced_model.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class AnnouncedForm;

/// A published list (公告名单) compared with the register before anything is written: pasted or from a file. Where the
/// program does not know whom a line means the officer says it: 1 to 6 choose a candidate, N adds the enterprise,
/// Delete leaves the line out, Backspace takes the decision back. All certificates are one change set. Not modal;
/// deletes itself when closed.
class AnnouncedDialog final : public QDialog {
    Q_OBJECT
public:
    AnnouncedDialog(PageNeeds needs, QWidget *parent);
    ~AnnouncedDialog() override;

    [[nodiscard]] AnnouncedModel &model() const { return *m_model; }
    [[nodiscard]] AnnouncedForm &form() const { return *m_form; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QPlainTextEdit &text() const { return *m_text; }
    [[nodiscard]] QPushButton &applyButton() const { return *m_apply; }
    [[nodiscard]] QString message() const;
    /// A comparison is under way or waits for the officer to stop typing.
    [[nodiscard]] bool isBusy() const { return m_busy || m_settle.isActive(); }
    void openFile(const QString &path);
    /// What an officer decides of the current line.
    void decide(const announced::Decision &decision);
    void forgetDecision();
    void saveProblems();
    /// Ctrl+Enter and the button: enters what is decided.
    void apply();
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void buildTable();
    void wireUp();
    void setWords();
    void askRules();
    void judge();
    void take(Result<announced::Reconciliation> answer, const announced::AnnouncedWish &wish);
    void showSegments();
    void showState();
    void showCandidates();
    void say(const QString &text, bool bad);
    void write(announced::AnnouncedSet made);
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] int toEnter() const;
    [[nodiscard]] QString source() const;

    PageNeeds m_needs;
    std::optional<announced::AnnouncedList> m_file; ///< instead of the pasted text
    announced::AnnouncedWish m_wish;                ///< of the comparison that is shown
    announced::Decisions m_decisions;
    AnnouncedModel *m_model;
    AnnouncedForm *m_form;
    QLabel *m_title;
    QLabel *m_pasteLabel;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    widgets::SegmentedButtons *m_segments;
    QProgressBar *m_progress;
    QTableView *m_table;
    QLabel *m_candidatesLabel;
    QListWidget *m_candidates;
    QCheckBox *m_addUnknown;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_apply;
    QTimer m_settle;
    QTimer m_poll;
    std::shared_ptr<std::atomic<int>> m_percent;
    bool m_busy = false;
    bool m_writing = false;
    std::optional<Error> m_fault;
    QString m_done; ///< what was entered last, until the next change
    store::Ticket m_rules;
    store::Ticket m_ticket;
};

/// The commands of the page 梯度培育 for announced lists.
[[nodiscard]] QList<shell::Command> announcedCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
