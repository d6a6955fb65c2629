// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/board_column.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace yumiao::ui::pages {
namespace {

constexpr int CardIdRole = Qt::UserRole + 1;

RecordId cardAt(const QModelIndex &index)
{
    return RecordId(index.data(CardIdRole).toLongLong());
}

} // namespace

BoardColumn::BoardColumn(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setSpacing(3);
    setUniformItemSizes(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(
        this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT cardActivated(cardAt(index)); });
}

void BoardColumn::setCards(const std::vector<BoardCard> &cards)
{
    const RecordId before = current();
    m_model->clear();
    for (const BoardCard &card : cards) {
        auto *item
            = new QStandardItem(card.enterprise + QLatin1Char('\n') + card.second + QLatin1Char('\n') + card.third);
        item->setEditable(false);
        item->setData(QVariant::fromValue(card.application.value()), CardIdRole);
        item->setSizeHint(QSize(0, theme::grown(CardHeight)));
        item->setToolTip(QString()); // what is shown is all
        item->setData(card.enterprise, Qt::AccessibleTextRole);
        if (card.isLate)
            item->setForeground(theme::current().colour("red"));
        m_model->appendRow(item);
    }
    if (!before.isNull())
        select(before);
}

RecordId BoardColumn::current() const
{
    return currentIndex().isValid() ? cardAt(currentIndex()) : RecordId();
}

bool BoardColumn::select(RecordId application)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (cardAt(m_model->index(row, 0)) == application) {
            setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    return false;
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

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    const auto *from = qobject_cast<BoardColumn *>(event->source());
    event->setAccepted(from && from != this);
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    const auto *from = qobject_cast<BoardColumn *>(event->source());
    event->setAccepted(from && from != this);
}

/// The card itself stays where it is until the step is written.
void BoardColumn::dropEvent(QDropEvent *event)
{
    const auto *from = qobject_cast<BoardColumn *>(event->source());
    if (!from || from == this || from->current().isNull())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const RecordId application = from->current();
    QMetaObject::invokeMethod( // when the drag is over
        this, [this, application] { Q_EMIT droppedHere(application); }, Qt::QueuedConnection);
}

} // namespace yumiao::ui::pages
