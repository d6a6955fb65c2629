// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/free_memory.h"
#include "models/store/session.h"
#include "models/store/ticket.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace yumiao::store {

/// A thread with a connection of its own. Jobs run one after another, in the order asked. Lives on, and answers on, the
/// thread that made it. (QFuture::then() with cancel() is unsafe on Qt 6.4 and a pool does not pin a connection.)
class Lane {
public:
    /// Whether memory that jobs needed for a while is given back to the system after each of them: for few large ones.
    enum class Tidy { Never, AfterEachJob };
    Lane(QString path, Session::Access access, Tidy tidy = Tidy::Never);
    ~Lane(); ///< runs what is queued, closes, joins
    Q_DISABLE_COPY_MOVE(Lane)

    /// Waits for the connection: why it could not be opened, if so. Jobs of a lane that did not open get that error.
    [[nodiscard]] Done opened();

    /// Runs `job(Session &) -> Result<T>` on the lane, then `deliver(Result<T>)` on the owner's thread, unless by then
    /// the ticket is gone or `context` is.
    template <typename Job, typename Deliver>
    [[nodiscard]] Ticket ask(QObject *context, Job job, Deliver deliver)
    {
        std::stop_source stop;
        post(stop, context, std::move(job), std::move(deliver));
        return Ticket(std::move(stop));
    }
    /// The same without a ticket: an order that closing a page never withdraws. The answer is dropped when `context`
    /// died.
    template <typename Job, typename Deliver>
    void order(QObject *context, Job job, Deliver deliver)
    {
        post(std::stop_source(), context, std::move(job), std::move(deliver));
    }

private:
    template <typename Job, typename Deliver>
    void post(std::stop_source stop, QObject *context, Job job, Deliver deliver)
    {
        using Answer = std::invoke_result_t<Job, Session &>;
        auto reply = [context = QPointer<QObject>(context), stop, deliver = std::move(deliver)](Answer answer) mutable {
            if (context && !stop.stop_requested()) // looked at on the owner's thread only
                deliver(std::move(answer));
        };
        QMetaObject::invokeMethod(
            m_worker.get(),
            [this, stop, job = std::move(job), reply = std::move(reply)]() mutable {
                if (stop.stop_requested())
                    return;
                Answer answer = run<Answer>(stop, job);
                QMetaObject::invokeMethod(
                    &m_home,
                    [reply = std::move(reply), answer = std::move(answer)]() mutable { reply(std::move(answer)); },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    template <typename Answer, typename Job>
    Answer run(const std::stop_source &stop, Job &job)
    {
        if (!m_session)
            return failure(m_openError);
        m_session->setStop(stop.get_token());
        Answer answer = job(*m_session);
        m_session->setStop({});
        if (m_tidy == Tidy::AfterEachJob)
            giveBackFreeMemory();
        return answer;
    }

    Tidy m_tidy;
    QObject m_home; ///< lives on the owner's thread, receives answers
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;  ///< lives on m_thread
    std::unique_ptr<Session> m_session; ///< made, used and destroyed on m_thread
    Error m_openError;
};

} // namespace yumiao::store
