// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_documents.h"
#include "models/eligibility/pack_draft.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/rulebook/draft_check.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QTreeView;

namespace yumiao::ui::pages {

class RuleForm;
class RuleTreeModel;

/// What is opened in the editor of rule documents.
struct EditedDocument {
    QJsonObject rules;
    std::optional<records::RuleDocument> record; ///< of a document that is kept already
    QString basedOn;                             ///< of a new one
    QJsonObject stood{};                         ///< what the changes are told against, when it is not `rules`
    QString unreadable{};                        ///< instead of the rules: what is kept and is no JSON
};

/// The editor of one of the office's rule documents: its conditions as a tree with a form beside it, or the text
/// itself. What is typed is read at once; the first fault is said at its line. Saving is one change set.
class PackEditor final : public QDialog {
    Q_OBJECT
public:
    PackEditor(PageNeeds needs, EditedDocument document, QWidget *parent);
    ~PackEditor() override;

    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] RuleTreeModel &model() const { return *m_model; }
    [[nodiscard]] RuleForm &form() const { return *m_form; }
    [[nodiscard]] QPlainTextEdit &text() const { return *m_text; }
    [[nodiscard]] QTabWidget &sides() const { return *m_sides; }
    [[nodiscard]] const eligibility::PackDraft &draft() const { return m_draft; }
    /// What the last check found; nothing while one is under way.
    [[nodiscard]] const std::optional<DraftCheck> &found() const { return m_check; }
    [[nodiscard]] QString statusText() const;

    /// Goes to the line of a path.
    void goTo(const QString &path);
    void addCondition();
    void addConditionAs(const QJsonObject &condition);
    void removeCurrent();
    void duplicateCurrent();
    void moveCurrent(int step);
    void undo();
    void redo();
    void save();
    void reject() override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeText();
    void setWords();
    void showDraft();
    void showCurrent();
    void showActions();
    void draftChanged();
    void textChanged();
    bool takeText();
    void turnSide(int side);
    void check();
    void showCheck();
    void markTextLine(int line);
    void write();
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] QByteArray currentText() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const QJsonObject &stood() const;

    PageNeeds m_needs;
    EditedDocument m_document;
    eligibility::PackDraft m_draft;
    RuleTreeModel *m_model;
    QTabWidget *m_sides;
    QTreeView *m_tree;
    RuleForm *m_form;
    QScrollArea *m_formArea;
    QPlainTextEdit *m_text;
    QLabel *m_status;
    QLabel *m_examples;
    QPushButton *m_go;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QTimer m_wait; ///< typing rests
    std::optional<DraftCheck> m_check;
    QString m_shownText;      ///< as it was put in
    bool m_showing = false;   ///< the text is being put in, not typed
    bool m_textTyped = false; ///< the text is ahead of the draft
    bool m_saveAfter = false; ///< saving waits for the check
    bool m_writing = false;
    store::Ticket m_ticket;
    store::Ticket m_writeTicket;
};

} // namespace yumiao::ui::pages
