// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace yumiao::ui::pages {

/// How long news of commits are gathered before what is shown is read anew, in milliseconds.
constexpr int ReloadDelay = 150;

/// Calls `reload` some time after a commit that `concerns` it (every one without), once for a burst of them. Lives as
/// long as the context.
void reloadOnCommit(store::Workspace &workspace, QObject *context, std::function<void()> reload,
    std::function<bool(const changes::ChangeSet &)> concerns = {});
/// Whether a set changes records of one of these kinds.
[[nodiscard]] bool touches(const changes::ChangeSet &set, std::initializer_list<records::RecordKind> kinds);

/// A value that is read on a lane and read again when something was written. The newest question wins.
///
///     m_figures.setJob([](store::Session &session) { return figures::ladderFigures(session, …); });
///     m_figures.onValue(this, [this](const Result<LadderFigures> &it) { show(it); });
///     m_figures.ask();
template <typename T>
class AsyncValue {
public:
    enum class On { Read, Long }; ///< the lane: lists, or figures and exports
    using Job = std::function<Result<T>(store::Session &)>;
    using Taken = std::function<void(const Result<T> &)>;

    explicit AsyncValue(store::Workspace &workspace, On lane = On::Read)
        : m_workspace(workspace)
        , m_lane(lane)
    {
    }
    /// The question; it captures by value what it needs, for it runs on another thread.
    void setJob(Job job) { m_job = std::move(job); }
    /// Where answers go, as long as the context lives. It must outlive this value (its owner).
    void onValue(QObject *context, Taken taken)
    {
        m_context = context;
        m_taken = std::move(taken);
    }
    /// Asks anew, dropping the question under way.
    void ask()
    {
        if (!m_job || !m_context)
            return;
        const auto deliver = [this](const Result<T> &answer) {
            m_asking = false;
            if (answer)
                m_value = *answer;
            m_taken(answer);
        };
        m_asking = true;
        m_ticket = m_lane == On::Long ? m_workspace.readLong(m_context, m_job, deliver)
                                      : m_workspace.read(m_context, m_job, deliver);
    }
    void ask(Job job)
    {
        m_job = std::move(job);
        ask();
    }
    /// Withdraws the question under way.
    void drop()
    {
        m_ticket = {};
        m_asking = false;
    }
    /// Asks again after commits that concern it.
    void followCommits(std::function<bool(const changes::ChangeSet &)> concerns = {})
    {
        reloadOnCommit(
            m_workspace, m_context, [this] { ask(); }, std::move(concerns));
    }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// The last value that was read; nothing before the first.
    [[nodiscard]] const std::optional<T> &value() const { return m_value; }

private:
    store::Workspace &m_workspace;
    On m_lane;
    Job m_job;
    Taken m_taken;
    QObject *m_context = nullptr;
    std::optional<T> m_value;
    bool m_asking = false;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
