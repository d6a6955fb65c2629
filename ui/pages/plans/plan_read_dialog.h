// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planimport/plan_takeover.h"
#include "models/planimport/plan_text_file.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/plans/reading_model.h"
#include "ui/shell/command.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace yumiao::ui::pages {

/// Reads the text of an official plan (方案): pasted or opened at the left, what was found in it as a tree at the
/// right, what was not understood below. The officer puts right units, kinds of targets and clauses, then takes the
/// plan over in one step. A change of the text reads it anew. Not modal; deletes itself when closed.
class PlanReadDialog final : public QDialog {
    Q_OBJECT
public:
    PlanReadDialog(PageNeeds needs, QWidget *parent);
    ~PlanReadDialog() override;

    [[nodiscard]] const plantext::PlanReading &reading() const { return m_reading; }
    [[nodiscard]] ReadingModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] QPlainTextEdit &text() const { return *m_text; }
    [[nodiscard]] QLineEdit &titleLine() const { return *m_title; }
    [[nodiscard]] QLineEdit &numberLine() const { return *m_number; }
    [[nodiscard]] QListWidget &doubts() const { return *m_doubts; }
    [[nodiscard]] QComboBox &kinds() const { return *m_kinds; }
    [[nodiscard]] QPushButton &button(const char *name) const;
    [[nodiscard]] QString message() const;
    /// A file is being read, or a reading waits for the officer to stop typing.
    [[nodiscard]] bool isBusy() const { return m_busy || m_asking || m_settle.isActive(); }
    void openFile(const QString &path);
    void takeOver();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void layOut();
    void wireUp();
    void setWords();
    void readText();
    void askGround();
    void showReading(const ReadingModel::Place &current);
    void showMarks();
    void showState();
    void showPlaceInText(plantext::Stretch where);
    /// Runs a correction and shows its result; says so when it made no sense.
    void correct(bool done, const ReadingModel::Place &then);
    void write(changes::ChangeSet set);
    void say(const QString &text, bool bad);
    [[nodiscard]] ReadingModel::Place current() const;

    PageNeeds m_needs;
    plantext::PlanReading m_reading;
    planimport::KnownGround m_ground;
    QString m_source; ///< name of the opened file; empty for pasted text
    int m_numberedByWord = 0;
    ReadingModel *m_model;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_editionLabel;
    QLineEdit *m_edition;
    QLabel *m_counts;
    QTreeView *m_tree;
    QPushButton *m_lead;
    QPushButton *m_remove;
    QPushButton *m_join;
    QPushButton *m_split;
    QComboBox *m_kinds;
    QLabel *m_doubtsLabel;
    QListWidget *m_doubts;
    QLabel *m_message;
    QPushButton *m_close;
    QPushButton *m_take;
    QTimer m_settle;
    bool m_busy = false;
    bool m_asking = false;    ///< what the workspace knows of the text is being read
    bool m_hasGround = false; ///< and was read: only then can the plan be taken over
    bool m_writing = false;
    bool m_taken = false;
    store::Ticket m_fileTicket;
    store::Ticket m_groundTicket;
};

/// The command of the page 任务 that opens the dialog.
[[nodiscard]] QList<shell::Command> planReadCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
