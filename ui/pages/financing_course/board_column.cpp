// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/board_column.h"

#include "ui/pages/financing_course/board_card_delegate.h"
#include "ui/theme/tokens.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace yumiao::ui::pages {
namespace {

constexpr int CardGap = 4;
constexpr double ColumnRadius = 6.0;

} // namespace

BoardColumn::BoardColumn(QWidget *parent)
    : QListView(parent)
    , m_cards(new BoardCards(this))
{
    setModel(m_cards);
    setItemDelegate(new BoardCardDelegate(this));
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setSpacing(CardGap);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const BoardCard *card = m_cards->at(index))
            Q_EMIT cardActivated(card->application);
    });
}

void BoardColumn::setCards(std::vector<BoardCard> cards)
{
    const RecordId before = current();
    m_cards->setCards(std::move(cards));
    if (!before.isNull())
        select(before);
}

RecordId BoardColumn::current() const
{
    const BoardCard *card = m_cards->at(currentIndex());
    return card ? card->application : RecordId();
}

bool BoardColumn::select(RecordId application)
{
    const int row = m_cards->rowOf(application);
    if (row >= 0)
        setCurrentIndex(m_cards->index(row));
    return row >= 0;
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers().testFlag(Qt::ControlModifier) && !current().isNull()) {
        Q_EMIT moveWished(current(), event->key() == Qt::Key_Left ? -1 : 1);
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

/// The application of a card from another column.
RecordId BoardColumn::wanted(const QMimeData *carried) const
{
    const RecordId dragged = BoardCards::dragged(*carried);
    return m_cards->rowOf(dragged) < 0 ? dragged : RecordId();
}

void BoardColumn::setTarget(bool target)
{
    m_target = target;
    viewport()->update();
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    setTarget(!wanted(event->mimeData()).isNull());
    event->setAccepted(m_target);
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(m_target);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget(false);
    event->accept();
}

/// The card itself stays where it is until the step is written.
void BoardColumn::dropEvent(QDropEvent *event)
{
    setTarget(false);
    const RecordId application = wanted(event->mimeData());
    if (application.isNull())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    QMetaObject::invokeMethod( // when the drag is over
        this, [this, application] { Q_EMIT droppedHere(application); }, Qt::QueuedConnection);
}

/// The ground of the column, and its edge while a card hangs over it.
void BoardColumn::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(viewport()->rect()).adjusted(1.0, 1.0, -1.0, -1.0);
        painter.setPen(
            m_target ? QPen(theme::current().colour("acc"), 2.0) : QPen(theme::current().colour("line"), 1.0));
        painter.setBrush(theme::current().colour("win"));
        painter.drawRoundedRect(ground, ColumnRadius, ColumnRadius);
    }
    QListView::paintEvent(event);
}

} // namespace yumiao::ui::pages
