// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/frame_watch.h"

#include "models/items/window_model.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTableView>
#include <QTimer>

namespace yumiao::app::bench {
namespace {

constexpr int MuchTooLong = 60'000; // milliseconds

} // namespace

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(MuchTooLong);
    QTimer waker; // an event at the end, if nothing else comes
    waker.start(MuchTooLong);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

FrameWatch::FrameWatch(QTableView *view)
    : m_view(view)
{
    view->viewport()->installEventFilter(this);
}

void FrameWatch::paint(const std::function<void()> &work)
{
    m_whole = false;
    work();
    waitFor([this] { return m_whole; });
}

bool FrameWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_view && isRead())
        m_whole = true; // it is painted as soon as this returns
    return QObject::eventFilter(watched, event);
}

bool FrameWatch::isRead() const
{
    const auto *model = qobject_cast<const items::WindowModel *>(m_view->model());
    if (!model)
        return true;
    const int rows = model->rowCount();
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    for (int row = std::max(first, 0); row <= (last < 0 ? rows - 1 : last); ++row)
        if (!model->isRead(row))
            return false;
    return rows > 0;
}

} // namespace yumiao::app::bench
