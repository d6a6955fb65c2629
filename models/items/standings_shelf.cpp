// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/standings_shelf.h"

#include "models/base/clock.h"

namespace yumiao::items {
namespace {

using cultivation::DistrictStandings;

constexpr int NewsDelay = 150; // milliseconds: one patch for a burst of commits

} // namespace

StandingsShelf::StandingsShelf(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_news.setSingleShot(true);
    m_news.setInterval(NewsDelay);
    connect(&m_news, &QTimer::timeout, this, &StandingsShelf::patch);
    connect(&workspace, &store::Workspace::committed, this, [this] {
        if (m_isWanted)
            m_news.start();
    });
}

StandingsShelf::~StandingsShelf()
{
    m_ticket = {};  // what is under way ends soon
    m_lane.reset(); // its thread may still tell of progress
}

void StandingsShelf::ensure()
{
    m_isWanted = true;
    const bool stands = m_standings && m_standings->on() == m_workspace.clock().today();
    if (!m_isJudging && !stands)
        judgeAgain();
}

void StandingsShelf::judgeAgain()
{
    m_isWanted = true;
    m_news.stop();
    if (!m_lane)
        m_lane = std::make_unique<store::Lane>(
            m_workspace.path(), store::Session::Access::Read, store::Lane::Tidy::AfterEachJob);
    m_progress = {};
    setJudging(true);
    const ReportProgress tell = [this](Progress progress) {
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                if (!m_isJudging)
                    return;
                m_progress = progress;
                Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    };
    m_ticket = m_lane->ask(
        this,
        [on = m_workspace.clock().today(), tell](store::Session &session) {
            return cultivation::ruleBook(session).and_then(
                [&](const auto &book) { return DistrictStandings::judge(session, book, on, session.stop(), tell); });
        },
        [this](const Result<Standings> &standings) {
            if (standings)
                m_judgedAt = SystemClock().now();
            accept(standings);
        });
}

void StandingsShelf::patch()
{
    if (m_isJudging) { // it began before the news; they are looked at when it is done
        m_news.start();
        return;
    }
    if (!m_standings)
        return;
    m_ticket = m_lane->ask(
        this,
        [known = m_standings](store::Session &session) {
            return cultivation::ruleBook(session).and_then(
                [&](const auto &book) { return known->patched(session, book); });
        },
        [this](const Result<Standings> &standings) {
            if (standings && !*standings)
                return judgeAgain();
            accept(standings);
        });
}

void StandingsShelf::accept(const Result<Standings> &standings)
{
    setJudging(false);
    if (!standings) {
        Q_EMIT failed(standings.error());
        return;
    }
    m_standings = *standings;
    Q_EMIT changed();
}

void StandingsShelf::stop()
{
    if (!m_isJudging)
        return;
    m_ticket = {};
    setJudging(false);
}

void StandingsShelf::setJudging(bool under)
{
    if (m_isJudging == under)
        return;
    m_isJudging = under;
    Q_EMIT judging(under);
}

} // namespace yumiao::items
