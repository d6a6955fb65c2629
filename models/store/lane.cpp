// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lane.h"

namespace yumiao::store {

Lane::Lane(QString path, Session::Access access, Tidy tidy)
    : m_tidy(tidy)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(
        access == Session::Access::Write ? QStringLiteral("write lane") : QStringLiteral("read lane"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, path = std::move(path), access] {
            auto session = Session::open(path, access);
            if (session)
                m_session = *std::move(session);
            else
                m_openError = session.error();
        },
        Qt::QueuedConnection);
}

Done Lane::opened()
{
    Done answer;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, &answer] {
            if (!m_session)
                answer = failure(m_openError);
        },
        Qt::BlockingQueuedConnection);
    return answer;
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_session.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace yumiao::store
