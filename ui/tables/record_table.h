// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/record_id.h"
#include "models/store/query.h"
#include "ui/shell/state_panel.h"
#include "ui/tables/cell_look.h"
#include "ui/tables/column_state.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QItemSelectionModel;
class QMenu;

namespace yumiao::items {
class WindowModel;
}
namespace yumiao::ui::shell {
class Settings;
}

namespace yumiao::ui::tables {

/// What stands in the table's place when there are no rows (ui.md 7.5). The first action of `filtered` clears the
/// filter (clearFilterRequested), the first of `nothing` makes a first record (createRequested).
struct TableWords {
    shell::StateWords filtered{};
    shell::StateWords nothing{};
};

/// A table of records (ui.md 9): first column frozen, head that sorts, sum row pinned below, columns that can be hidden
/// and moved (Ctrl+L), editing in the cell (F2), copying with headings (Ctrl+C), and what to say when nothing is there.
///
/// Works over any table model with the roles of items::WindowModel: IdRole, LoadingRole, UnknownRole, TextRole for
/// copying, and FieldRole of its header, the key by which columns are named here and remembered.
class RecordTable final : public QWidget {
    Q_OBJECT
public:
    /// What stands in a cell while it is edited; it gets the focus. Enter and Tab commit, Esc drops. Where no maker is
    /// set or it answers null, a line with the text of Qt::EditRole is made.
    using EditorMaker = std::function<QWidget *(const QModelIndex &index, QWidget *parent)>;

    explicit RecordTable(QWidget *parent = nullptr);
    ~RecordTable() override;

    /// Shows a model; the table does not own it. A WindowModel is asked anew when a head is clicked, and tells the
    /// table itself when it is asking, has settled or failed. Selection is kept by id over its resets.
    void setModel(items::WindowModel *model);
    /// Shows a small list that is whole; a click on a head is only told (sortRequested).
    void setListModel(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *model() const;
    [[nodiscard]] QItemSelectionModel *selectionModel() const;
    /// What a screen reader calls the list.
    void setSpokenName(const QString &name);

    /// Keeps widths, order and visibility of the columns under this key ("enterprises"); reads what was kept. Call it
    /// after the model, the widths and the hidden columns are set.
    void remember(shell::Settings &settings, const QString &key);
    void setLook(const QString &column, CellLook look, MarksOf marks = {});
    /// Width of a column before anybody changed it; a WindowModel's columns bring their own.
    void setDefaultWidth(const QString &column, int width);
    /// Columns that are hidden until asked for.
    void setHiddenByDefault(const QStringList &columns);
    void setColumnVisible(const QString &column, bool visible);
    [[nodiscard]] bool isColumnVisible(const QString &column) const;
    /// All columns in their present order.
    [[nodiscard]] QStringList columns() const;
    /// Puts the columns in this order; those not named follow, the first one stays.
    void setColumnOrder(const QStringList &columns);
    void resetColumns();
    /// How the columns stand, and back: for saved views. A state without an order is the default.
    [[nodiscard]] ColumnState columnState() const;
    void setColumnState(const ColumnState &state);
    /// 24, 28, 32 or 36; 0: as the text size wants it. Remembered like the columns.
    void setRowHeight(int height);
    [[nodiscard]] int rowHeight() const;
    /// The four heights and the usual one, the present one checked: for the menu of a button.
    void fillRowHeights(QMenu &menu);
    /// They as a menu of its own, over the table.
    void popUpRowHeights();
    /// The popup of Ctrl+L, under a widget (the button that opens it) or the table's head.
    void chooseColumns(QWidget *under = nullptr);

    /// Texts of the row pinned below, by column; none hides the row.
    void setSums(const QHash<QString, QString> &texts);
    void setWords(const TableWords &words);
    /// Whether an empty list is empty because of a filter.
    void setFiltered(bool filtered);
    /// Shown after 300 ms: a line under the head, grey bars where there are no rows yet.
    void setLoading(bool loading);
    /// In the place of the rows: cause and retry. An answer of the model takes it away, or clearError().
    void showError(const Error &error);
    void clearError();

    /// The sort keys shown in the head; changes nothing else.
    void setSort(const std::vector<store::SortKey> &keys);
    [[nodiscard]] const std::vector<store::SortKey> &sort() const;

    [[nodiscard]] RecordId currentId() const;
    /// In the order of the list.
    [[nodiscard]] std::vector<RecordId> selectedIds() const;
    /// Selects one record and scrolls to it; false when it is not in the list.
    bool setCurrentId(RecordId id);
    void selectAll();
    /// The selected rows with headings, tab separated, visible columns in their order; rows that were not read yet are
    /// left out.
    [[nodiscard]] QString selectedText() const;
    /// The same into the clipboard, with the rows that were not read yet: they are read first. Of more than MostCopied
    /// rows the first ones; copied() tells.
    void copySelected();
    static constexpr qsizetype MostCopied = 100'000;
    /// What a click on the head of a column does; `extend` adds a key (Shift). F3 and Shift+F3 do it for the column of
    /// the current cell.
    void sortByColumn(const QString &column, bool extend);
    /// Where a cell is painted, in the coordinates of this widget: for popups.
    [[nodiscard]] QRect cellRect(const QModelIndex &index) const;

    void setEditorMaker(EditorMaker maker);
    /// F2: the current cell, or the next editable one of its row. False when there is none.
    bool editCurrent();
    /// Answers to editCommitted(): the editor closes, or stays with the message as a strip under the row.
    void acceptEdit();
    void refuseEdit(const QString &message);
    /// The editor that is open, or null.
    [[nodiscard]] QWidget *editor() const;
    [[nodiscard]] QString editMessage() const;

Q_SIGNALS:
    void currentChanged(yumiao::RecordId id);
    void selectionChanged();
    /// Enter or a double click.
    void activated(yumiao::RecordId id);
    /// Space: show it beside the list without leaving the list.
    void previewRequested(yumiao::RecordId id);
    void sortRequested(const std::vector<yumiao::store::SortKey> &keys);
    /// Enter, Tab (step 1) or Shift+Tab (step -1) in the editor of a cell. Answer with acceptEdit() or refuseEdit().
    void editCommitted(const QModelIndex &index, QWidget *editor);
    void clearFilterRequested();
    void createRequested();
    void retryRequested();
    void columnsChanged();
    void rowHeightChanged();
    void copied(qsizetype rows, qsizetype ofSelected);
    void copyFailed(const yumiao::Error &error);
    /// Ctrl+V in the list, not in the editor of a cell.
    void pasteRequested();
    /// Delete in the list, with something selected: the page asks for a reason.
    void removeRequested();
    /// A letter was typed into the list: pages send it to their search box.
    void typed(const QString &text);
    /// Right click or the menu key, at a global position.
    void menuRequested(yumiao::RecordId id, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;

    void buildUp();
    void wireHeads();
    void wireKeys();
    void takeModel(QAbstractItemModel *model);
    void wireSelection();
    void tellCurrent();
    void applyColumns();
    void arrangeColumns();
    void applyLooks();
    void takeArrangement();
    void rememberColumns();
    void fitFrozen();
    void placeParts();
    void placeEditor();
    void refreshCover();
    void refreshLook();
    void sortBy(int column, bool extend);
    bool handleKey(QKeyEvent *event);
    bool forwardMouse(QEvent *event);
    bool showMenu(QObject *watched, QContextMenuEvent *event);
    void openEditor(const QModelIndex &index);
    void leaveEditor(int step);
    [[nodiscard]] QModelIndex editedIndex() const;
    /// The first editable cell of the row from there on, in the order shown.
    [[nodiscard]] QModelIndex editableFrom(const QModelIndex &index, int by) const;
    [[nodiscard]] bool freezes() const;
    [[nodiscard]] double stretch() const;
    [[nodiscard]] int baseWidth(const QString &key) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QStringList visibleKeys() const;
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int rowOf(RecordId id) const;
    [[nodiscard]] RecordId idOf(const QModelIndex &index) const;

    std::unique_ptr<Parts> m;
};

} // namespace yumiao::ui::tables
