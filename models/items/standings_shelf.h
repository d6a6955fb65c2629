// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/district_standings.h"
#include "models/store/workspace.h"

#include <QObject>
#include <QTimer>

namespace yumiao::items {

/// Where the enterprises of an open workspace stand to every tier, shared by the pages. Judged in the background on a
/// lane of its own, so that lists and figures never stand behind it: the whole register when it is first wanted and
/// when the rules or the day are others, after that only what was written. Lives on the UI thread.
class StandingsShelf : public QObject {
    Q_OBJECT
public:
    /// The workspace outlives the shelf.
    explicit StandingsShelf(store::Workspace &workspace, QObject *parent = nullptr);
    ~StandingsShelf() override;

    /// Begins to judge if nothing is there for today and nothing is under way.
    void ensure();
    /// Judges everything anew.
    void judgeAgain();
    /// Stops what is under way; what was known before stays.
    void stop();

    /// The newest standings; null until they were judged once.
    [[nodiscard]] const std::shared_ptr<const cultivation::DistrictStandings> &standings() const { return m_standings; }
    [[nodiscard]] bool isJudging() const { return m_isJudging; }
    [[nodiscard]] Progress progress() const { return m_progress; }
    /// When the whole register was judged last; not valid before.
    [[nodiscard]] QDateTime judgedAt() const { return m_judgedAt; }

Q_SIGNALS:
    void changed(); ///< standings() are others
    void progressed(const yumiao::Progress &progress);
    void judging(bool under);
    void failed(const yumiao::Error &error);

private:
    using Standings = std::shared_ptr<const cultivation::DistrictStandings>;
    void patch();
    void accept(const Result<Standings> &standings);
    void setJudging(bool under);

    store::Workspace &m_workspace;
    Standings m_standings;
    bool m_isWanted = false;
    bool m_isJudging = false;
    Progress m_progress;
    QDateTime m_judgedAt;
    QTimer m_news; ///< gathers commits
    store::Ticket m_ticket;
    std::unique_ptr<store::Lane> m_lane; ///< made when it is first wanted; gone before the rest
};

} // namespace yumiao::items
