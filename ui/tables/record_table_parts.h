// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/selection_keeper.h"
#include "models/store/ticket.h"
#include "ui/tables/column_state.h"
#include "ui/tables/record_table.h"

#include <QPointer>
#include <QTimer>

class QScrollBar;

namespace yumiao::ui::tables {

class CellEditing;
class ColumnChooser;
class SumRow;
class TableCover;
class TableView;

/// A look that was chosen for a column.
struct ColumnLook {
    CellLook look = CellLook::Text;
    MarksOf marks;
};

/// The inside of a RecordTable. Widgets are children of the table.
struct RecordTable::Parts {
    TableView *frozen = nullptr; ///< shows the first column
    TableView *main = nullptr;   ///< shows the others, has the focus
    QWidget *edge = nullptr;     ///< the line between them
    QWidget *corner = nullptr;   ///< the end of the head over the scroll bar
    QScrollBar *across = nullptr;
    SumRow *sums = nullptr;
    TableCover *cover = nullptr;
    CellEditing *editing = nullptr;
    QPointer<ColumnChooser> chooser;

    items::WindowModel *window = nullptr; ///< the model, when it is one
    QPointer<items::SelectionKeeper> keeper;
    RecordId current; ///< told last

    QHash<QString, ColumnLook> looks;
    QHash<QString, int> widths; ///< before anybody changed them
    QHash<QString, QString> sumTexts;
    QStringList keys; ///< of the model's columns when they were applied
    QStringList hiddenByDefault;
    ColumnState state;
    bool isArranging = false;
    shell::Settings *settings = nullptr;
    QString settingsKey;

    std::vector<store::SortKey> sort;
    TableWords words;
    std::optional<Error> error;
    QTimer loadingDelay;
    bool loading = false;
    bool loadingShown = false;
    bool answered = false; ///< an empty list means that there is nothing
    bool filtered = false;
    bool byKeyboard = false;

    int rowHeight = 0;
    store::Ticket copyTicket;
    EditorMaker makeEditor;
    RecordId editedId;
    QString editedColumn;
    int editStep = 0;
    bool isCommitting = false;
};

} // namespace yumiao::ui::tables
