// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_editing.h"
#include "ui/tables/record_table.h"
#include "ui/tables/record_table_parts.h"
#include "ui/tables/selected_text.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMouseEvent>

#include <algorithm>

namespace yumiao::ui::tables {

void RecordTable::wireKeys()
{
    m->main->installEventFilter(this);
    m->main->viewport()->installEventFilter(this);
    m->frozen->viewport()->installEventFilter(this);
    connect(
        m->main, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT activated(idOf(index)); });
    connect(m->editing, &CellEditing::commitAsked, this, &RecordTable::leaveEditor);
    connect(m->editing, &CellEditing::dropped, this, [this] {
        m->editing->close();
        m->main->setFocus();
    });
}

/// The frozen view only shows: what the mouse does there is done to the row in the view beside it.
bool RecordTable::forwardMouse(QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseMove && mouse->buttons() == Qt::NoButton)
        return false;
    const int column = m->main->firstShownColumn();
    const QPointF at(m->main->columnViewportPosition(column) + 2, mouse->position().y());
    QMouseEvent there(event->type(), at, mouse->globalPosition(), mouse->button(), mouse->buttons(), mouse->modifiers(),
        mouse->pointingDevice());
    QCoreApplication::sendEvent(m->main->viewport(), &there);
    if (event->type() == QEvent::MouseButtonPress && m->main->currentIndex().isValid()) {
        m->main->setFocus(Qt::MouseFocusReason);
        selectionModel()->setCurrentIndex(m->main->currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    }
    return true;
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m->main) {
            m->byKeyboard = true;
            return handleKey(static_cast<QKeyEvent *>(event));
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        if (event->type() == QEvent::MouseButtonPress)
            m->byKeyboard = false;
        if (watched == m->frozen->viewport())
            return forwardMouse(event);
        break;
    case QEvent::ContextMenu:
        return showMenu(watched, static_cast<QContextMenuEvent *>(event));
    case QEvent::Resize:
        if (watched == m->main->viewport())
            QMetaObject::invokeMethod(this, &RecordTable::fitFrozen, Qt::QueuedConnection);
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == m->main) {
            const bool ring = event->type() == QEvent::FocusIn && m->byKeyboard;
            m->main->setRing(ring ? m->main->currentIndex() : QModelIndex());
            m->frozen->setRing(ring ? m->main->currentIndex() : QModelIndex());
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool RecordTable::showMenu(QObject *watched, QContextMenuEvent *event)
{
    if (watched == m->main && event->reason() != QContextMenuEvent::Keyboard)
        return false;
    const auto *view = watched == m->frozen->viewport() ? m->frozen : m->main;
    const bool key = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = key ? m->main->currentIndex() : view->indexAt(event->pos());
    if (!index.isValid())
        return false;
    const QPoint at
        = key ? m->main->viewport()->mapToGlobal(m->main->visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(idOf(index), at);
    return true;
}

bool RecordTable::handleKey(QKeyEvent *event)
{
    const QModelIndex current = m->main->currentIndex();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return true;
    }
    static const QMetaMethod removing = QMetaMethod::fromSignal(&RecordTable::removeRequested);
    if (event->key() == Qt::Key_Delete && held == Qt::NoModifier && isSignalConnected(removing)) {
        if (!selectedIds().empty())
            Q_EMIT removeRequested();
        return true;
    }
    if (event->key() == Qt::Key_L && held == Qt::ControlModifier) {
        chooseColumns();
        return true;
    }
    if (event->key() == Qt::Key_F3 && (held == Qt::NoModifier || held == Qt::ShiftModifier) && current.isValid()) {
        sortBy(current.column(), held == Qt::ShiftModifier);
        return true;
    }
    if (held != Qt::NoModifier || !current.isValid())
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(idOf(current));
        return true;
    case Qt::Key_Space:
        Q_EMIT previewRequested(idOf(current));
        return true;
    case Qt::Key_F2:
        (void)editCurrent();
        return true;
    default:
        return false;
    }
}

void RecordTable::copySelected()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    const QList<int> rows = selectedRows();
    const bool allRead
        = std::all_of(rows.begin(), rows.end(), [&](int row) { return !m->window || m->window->isRead(row); });
    if (allRead) {
        QGuiApplication::clipboard()->setText(selectedText());
        Q_EMIT copied(rows.size(), rows.size());
        return;
    }
    std::vector<RecordId> ids;
    for (const int row : rows.mid(0, MostCopied))
        ids.push_back(idOf(model()->index(row, 0)));
    m->copyTicket = m->window->fetch(ids, [this, all = rows.size()](const Result<std::vector<items::Row>> &read) {
        if (!read)
            return Q_EMIT copyFailed(read.error());
        QGuiApplication::clipboard()->setText(tabbedText(*m->window, *read, shownColumns()));
        Q_EMIT copied(static_cast<qsizetype>(read->size()), all);
    });
}

void RecordTable::setEditorMaker(EditorMaker maker)
{
    m->makeEditor = std::move(maker);
}

QModelIndex RecordTable::editableFrom(const QModelIndex &index, int by) const
{
    const QList<int> shown = shownColumns();
    for (qsizetype at = shown.indexOf(index.column()); at >= 0 && at < shown.size(); at += by) {
        const QModelIndex it = index.siblingAtColumn(shown.at(at));
        if (it.flags().testFlag(Qt::ItemIsEditable))
            return it;
    }
    return {};
}

bool RecordTable::editCurrent()
{
    const QModelIndex current = m->main->currentIndex();
    if (!current.isValid())
        return false;
    const QModelIndex index = editableFrom(current, 1);
    if (!index.isValid())
        return false;
    openEditor(index);
    return true;
}

void RecordTable::openEditor(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m->main->scrollTo(index);
    TableView *view = index.column() == 0 && !m->frozen->isHidden() ? m->frozen : m->main;
    QWidget *editor = m->makeEditor ? m->makeEditor(index, view->viewport()) : nullptr;
    if (!editor) {
        auto *line = new QLineEdit(index.data(Qt::EditRole).toString(), view->viewport());
        line->setProperty("size", QStringLiteral("small"));
        line->selectAll();
        editor = line;
    }
    m->editedId = idOf(index);
    m->editedColumn = m->keys.at(index.column());
    m->isCommitting = false;
    m->editing->open(editor);
    placeEditor();
}

/// The cell under the editor, wherever its record stands by now.
QModelIndex RecordTable::editedIndex() const
{
    if (!m->editing->isOpen())
        return {};
    const QModelIndex current = m->main->currentIndex();
    const int row = idOf(current) == m->editedId ? current.row() : rowOf(m->editedId);
    return row < 0 ? QModelIndex() : model()->index(row, columnOf(m->editedColumn));
}

void RecordTable::placeEditor()
{
    const QModelIndex index = editedIndex();
    if (!m->editing->isOpen() || !index.isValid())
        return;
    const TableView *view = index.column() == 0 && !m->frozen->isHidden() ? m->frozen : m->main;
    const QRect cell = view->visualRect(index);
    const QRect row(view->viewport()->mapTo(this, cell.topLeft()), cell.size());
    m->editing->place(cell, row, m->cover->place());
}

void RecordTable::leaveEditor(int step)
{
    const QModelIndex index = editedIndex();
    if (m->isCommitting)
        return;
    if (!index.isValid()) // nothing to write to; what was typed stays to be copied
        return refuseEdit(tr("The record is not in the list any more"));
    m->editStep = step;
    m->isCommitting = true; // the answer may take a while, and the focus may go meanwhile
    Q_EMIT editCommitted(index, m->editing->editor());
}

void RecordTable::acceptEdit()
{
    const QModelIndex index = editedIndex();
    const int step = m->editStep;
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus
        = m->editing->isOpen() && (focused == m->editing->editor() || m->editing->editor()->isAncestorOf(focused));
    m->isCommitting = false;
    m->editStep = 0;
    m->editing->close();
    if (hadFocus || step != 0)
        m->main->setFocus();
    if (step == 0 || !index.isValid())
        return;
    const QList<int> shown = shownColumns();
    const qsizetype next = shown.indexOf(index.column()) + step;
    if (next < 0 || next >= shown.size())
        return;
    if (const QModelIndex there = editableFrom(index.siblingAtColumn(shown.at(next)), step); there.isValid())
        openEditor(there);
}

void RecordTable::refuseEdit(const QString &message)
{
    m->isCommitting = false;
    if (!m->editing->isOpen())
        return;
    m->editing->showMessage(message);
    placeEditor();
    m->editing->editor()->setFocus();
}

QWidget *RecordTable::editor() const
{
    return m->editing->editor();
}

QString RecordTable::editMessage() const
{
    return m->editing->message();
}

QRect RecordTable::cellRect(const QModelIndex &index) const
{
    const TableView *view = index.column() == 0 && !m->frozen->isHidden() ? m->frozen : m->main;
    const QRect cell = view->visualRect(index);
    return {view->viewport()->mapTo(this, cell.topLeft()), cell.size()};
}

} // namespace yumiao::ui::tables
