// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/change_writer.h"

#include "models/plan/new_workspace.h"
#include "models/store/ledger.h"

namespace yumiao::practice {
namespace {

constexpr size_t SetSize = 2000;

} // namespace

ChangeWriter::ChangeWriter(
    store::Session &session, const Clock &clock, qint64 expected, ReportProgress report, Cancel cancel)
    : m_session(session)
    , m_clock(clock)
    , m_expected(expected)
    , m_report(std::move(report))
    , m_cancel(std::move(cancel))
{
    m_waiting.reserve(SetSize);
}

void ChangeWriter::add(changes::RecordChange change)
{
    if (!m_done)
        return;
    m_waiting.push_back(std::move(change));
    flushWhenFull();
}

void ChangeWriter::flushWhenFull()
{
    if (m_done && m_together == 0 && m_waiting.size() >= SetSize)
        flush();
}

void ChangeWriter::flush()
{
    if (m_cancel.stop_requested()) {
        m_done = failure(Fault::Cancelled, QStringLiteral("cancelled"));
        return;
    }
    changes::ChangeSet set;
    set.author = plan::programAuthor();
    set.action = QStringLiteral("new");
    set.source = QStringLiteral("practice");
    set.changes = std::move(m_waiting);
    m_waiting.clear();
    m_waiting.reserve(SetSize);
    const auto receipt = store::commit(m_session, std::move(set), m_clock);
    if (!receipt) {
        m_done = failure(receipt.error());
        return;
    }
    m_written += receipt->applied;
    if (m_report)
        m_report({m_written, qMax(m_written, m_expected)});
}

Done ChangeWriter::finish()
{
    m_expected = m_written; // what was expected is an estimate: the last report says that all is done
    if (m_done && !m_waiting.empty())
        flush();
    return m_done;
}

} // namespace yumiao::practice
