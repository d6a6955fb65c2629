// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/clock.h"
#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::practice {

/// Takes the records of the district one by one and commits them in sets of 2,000, so that memory does not grow with
/// the district. After a fault it takes no more; finish() tells it.
class ChangeWriter {
public:
    ChangeWriter(store::Session &session, const Clock &clock, qint64 expected, ReportProgress report, Cancel cancel);

    template <typename R>
    void add(const R &record)
    {
        add(changes::creation(record));
    }
    void add(changes::RecordChange change);
    /// Commits the rest. Errors: those of ledger.h, cancelled.
    [[nodiscard]] Done finish();
    [[nodiscard]] bool hasFailed() const { return !m_done; }

    /// Records added while one of these lives are committed in one set: the steps of a course only stand together.
    class Together {
    public:
        explicit Together(ChangeWriter &writer)
            : m_writer(writer)
        {
            ++m_writer.m_together;
        }
        ~Together()
        {
            --m_writer.m_together;
            m_writer.flushWhenFull();
        }
        Together(const Together &) = delete;
        Together &operator=(const Together &) = delete;

    private:
        ChangeWriter &m_writer;
    };

private:
    void flushWhenFull();
    void flush();

    store::Session &m_session;
    const Clock &m_clock;
    qint64 m_expected;
    qint64 m_written = 0;
    ReportProgress m_report;
    Cancel m_cancel;
    std::vector<changes::RecordChange> m_waiting;
    int m_together = 0;
    Done m_done;
};

} // namespace yumiao::practice
