// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_documents.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTreeView;

namespace yumiao::ui::pages {

class DocumentModel;
class PackEditor;
class RuleTreeModel;
struct EditedDocument;

/// The rule documents (规则文件): those of the program and the office's own, each with its conditions. Here they are
/// copied, edited, put out of use, written to files and read from them. Not modal; deletes itself when closed.
class RulebookDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RulebookDialog(PageNeeds needs, QWidget *parent);
    ~RulebookDialog() override;

    [[nodiscard]] DocumentModel &documents() const { return *m_documents; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] RuleTreeModel &rules() const { return *m_rules; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    /// The editor that is open; null when there is none.
    [[nodiscard]] PackEditor *editor() const;

    void choose(int row);
    void copyCurrent();
    void makeNew();
    void editCurrent();
    void turnState();
    void showHistory();
    void exportCurrent();
    void importFile();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void read();
    void showCurrent();
    void showActions();
    void openEditor(EditedDocument document);
    void openImported(const QByteArray &text);
    void writeChange(changes::RecordChange change, const QString &said);
    [[nodiscard]] const cultivation::BookDocument *current() const;

    PageNeeds m_needs;
    DocumentModel *m_documents;
    RuleTreeModel *m_rules;
    QTableView *m_table;
    QTreeView *m_tree;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_copy;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_history;
    QPushButton *m_export;
    QPushButton *m_import;
    QString m_wanted; ///< code to stand on after the next reading
    store::Ticket m_ticket;
    store::Ticket m_fileTicket;
};

/// What the menus have of the rule documents.
[[nodiscard]] QList<shell::Command> rulebookCommands(PageNeeds needs, QWidget *parent);

} // namespace yumiao::ui::pages
