// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_view.h"

#include "models/items/window_model.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>

namespace yumiao::ui::tables {
namespace {

constexpr int LongestHold = 40; // milliseconds: longer than rows usually take, shorter than an eye waits

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    m_held.setSingleShot(true);
    m_held.setInterval(LongestHold);
    connect(&m_held, &QTimer::timeout, this, &TableView::letGo);
    fitRows(theme::rowHeight());
}

void TableView::fitRows(int height)
{
    constexpr int leastRoom = 4; // above and below the text
    const int fitting = qMax(height, fontMetrics().height() + leastRoom);
    verticalHeader()->setMinimumSectionSize(qMin(fitting, verticalHeader()->minimumSectionSize()));
    verticalHeader()->setDefaultSectionSize(fitting);
    verticalScrollBar()->setSingleStep(fitting);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    for (const int it : {before, row})
        if (it >= 0)
            viewport()->update(0, rowViewportPosition(it), viewport()->width(), rowHeight(it));
}

void TableView::setRing(const QModelIndex &index)
{
    for (const QModelIndex &it : {QModelIndex(m_ring), index})
        if (it.isValid())
            viewport()->update(visualRect(it));
    m_ring = index;
}

int TableView::firstShownColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            return m_header->logicalIndex(visual);
    return -1;
}

QList<int> TableView::columnsInOrder() const
{
    QList<int> columns;
    if (m_columnBefore >= 0)
        columns.append(m_columnBefore);
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

/// A hidden cell stands where its row stands: what Qt does with rectangles then goes for the first column too.
QRect TableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || !isColumnHidden(index.column()))
        return QTableView::visualRect(index);
    return QTableView::visualRect(index.siblingAtColumn(firstShownColumn()));
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || !isColumnHidden(index.column()))
        return QTableView::scrollTo(index, hint);
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index.siblingAtColumn(firstShownColumn()), hint);
    horizontalScrollBar()->setValue(across);
}

int TableView::rowAfter(CursorAction action, int row) const
{
    const int page = qMax(1, viewport()->height() / qMax(1, rowHeight(qMax(0, row))) - 1);
    const int last = model()->rowCount() - 1;
    switch (action) {
    case MoveUp:
        return qMax(0, row - 1);
    case MoveDown:
        return qMin(last, row + 1);
    case MovePageUp:
        return qMax(0, row - page);
    case MovePageDown:
        return qMin(last, row + page);
    case MoveHome:
        return 0;
    case MoveEnd:
        return last;
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious:
        return row;
    }
    Q_UNREACHABLE();
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers) // rows are what one moves over: Home and End are those of the list
    const QList<int> columns = columnsInOrder();
    if (!model() || model()->rowCount() == 0 || columns.isEmpty())
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, columns.front());
    qsizetype at = qMax(qsizetype{0}, columns.indexOf(current.column()));
    if (action == MoveLeft || action == MovePrevious)
        at = qMax(qsizetype{0}, at - 1);
    if (action == MoveRight || action == MoveNext)
        at = qMin(columns.size() - 1, at + 1);
    return model()->index(rowAfter(action, current.row()), columns.at(at));
}

void TableView::keyboardSearch(const QString &search)
{
    Q_EMIT typed(search);
}

/// By one range: Qt would otherwise ask the model for the flags of every cell.
void TableView::selectAll()
{
    if (!model() || model()->rowCount() == 0 || model()->columnCount() == 0)
        return;
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        Q_EMIT rowHovered(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
        Q_EMIT rowHovered(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

bool TableView::showsUnreadRows() const
{
    const auto *windows = qobject_cast<const items::WindowModel *>(model());
    if (!windows || windows->rowCount() == 0)
        return false;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    for (const int row : {first, last < 0 ? windows->rowCount() - 1 : last})
        if (row >= 0 && !windows->rowAt(row)) // asks for it
            return true;
    return false;
}

/// Rows that come in sight are read within milliseconds: until then the picture before stays, instead of one of empty
/// rows that nobody would have time to see. What takes longer is shown as being read.
void TableView::holdPicture()
{
    if (m_held.isActive() || !showsUnreadRows())
        return;
    m_held.start();
    viewport()->setUpdatesEnabled(false);
}

void TableView::letGo()
{
    m_held.stop();
    if (!viewport()->updatesEnabled())
        viewport()->setUpdatesEnabled(true); // repaints all of it
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        holdPicture();
}

void TableView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    QTableView::dataChanged(from, to, roles);
    if (m_held.isActive() && !showsUnreadRows())
        letGo();
}

void TableView::reset()
{
    letGo();
    QTableView::reset();
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (m_header->count() > 0) // without columns Qt warns of painting outside
        QTableView::paintEvent(event);
}

} // namespace yumiao::ui::tables
