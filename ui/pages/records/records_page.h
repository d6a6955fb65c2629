// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/view_definition.h"
#include "models/items/window_model.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QPushButton;
class QSplitter;

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

class BulkEdits;
class CellEdits;
class RecordsBar;
class ViewBox;

/// The page of any kind of record: search and filter, table with editing in place, register, remove with a reason,
/// export. As 记录 it shows every kind (记录/certificate?…), with a place of its own one kind only (走访/<id>?…).
class RecordsPage : public shell::Page {
    Q_OBJECT
public:
    /// `place` is the first word of its routes. On 记录 the officer chooses the kind; `kind` is the first one.
    RecordsPage(PageNeeds needs, records::RecordKind kind, QString place, QWidget *parent = nullptr);
    ~RecordsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headSwitches() override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    [[nodiscard]] records::RecordKind kind() const { return m_kind; }
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] ViewBox *views() const;
    [[nodiscard]] RecordsBar &bar() const { return *m_bar; }
    [[nodiscard]] items::WindowModel &model() const { return *m_model; }

protected:
    void retranslate() override;
    /// A pane at the right of the list; it becomes the page's.
    void setSide(QWidget *side);
    /// What stands before the views in the head; nothing for most kinds.
    [[nodiscard]] virtual QWidget *makeHeadSwitch(QWidget *) { return nullptr; }
    [[nodiscard]] const PageNeeds &needs() const { return m_needs; }
    void edit(RecordId id);
    /// What Ctrl+N does: a form for a new record of the kind.
    virtual void add();

private:
    void wireTable();
    void showKind(records::RecordKind kind);
    void ask();
    void editConditions();
    void followView();
    [[nodiscard]] QWidget *makeKinds();
    [[nodiscard]] items::ViewDefinition presentView() const;
    void showView(const items::ViewDefinition &view);
    [[nodiscard]] QString viewPlace() const;
    void takeAnswer();
    void setWords();
    void remove();
    /// Sets or clears the last day in use of the chosen records.
    void setLastDay(QDate last);
    void retire();
    [[nodiscard]] QList<shell::Command> removingCommands();
    void exportList();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool showsAllKinds() const;
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] QString needsChoice() const;

    PageNeeds m_needs;
    records::RecordKind m_kind;
    QString m_place;
    RecordsBar *m_bar;
    QSplitter *m_panes;
    tables::RecordTable *m_table;
    std::unique_ptr<items::WindowModel> m_model;
    QPointer<CellEdits> m_edits;
    BulkEdits *m_bulk = nullptr;
    QPointer<QComboBox> m_kinds;
    QPointer<ViewBox> m_views;
    QPointer<QPushButton> m_add;
    QPointer<QPushButton> m_export;
    store::Ticket m_lastDay;
};

} // namespace yumiao::ui::pages
