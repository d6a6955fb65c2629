// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lane.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::Lane;
using store::Session;
using store::Ticket;

/// A statement that runs until it is interrupted.
const QString EndlessSql = u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s;

auto answer(qint64 number)
{
    return [number](Session &session) { return session.number(u"SELECT ?"_s, {number}); };
}

/// Waits until all that was asked of the lane so far has been answered or dropped.
void settle(Lane &lane)
{
    QObject context;
    bool settled = false;
    lane.order(&context, answer(0), [&](const Result<qint64> &) { settled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(settled, 60'000);
}

} // namespace

class tst_Lane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersInOrder();
    void jobsRunElsewhere();
    void withdrawnIsNeverDelivered();
    void withdrawnWhileWaitingNeverRuns();
    void newestWins();
    void contextThatDied();
    void runningStatementIsInterrupted();
    void laneGoesOnAfterAnInterrupt();
    void laneDiesWithJobsQueued();
    void ordersOutliveTheirContext();
    void laneThatCannotOpen();
    void tickets();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<Lane> m_lane;
};

void tst_Lane::init()
{
    m_lane.reset();
    m_base = std::make_unique<TemporaryBase>();
    m_lane = std::make_unique<Lane>(m_base->path(), Session::Access::Read);
    QVERIFY(m_lane->opened());
}

void tst_Lane::answersInOrder()
{
    QList<qint64> answers;
    std::vector<Ticket> tickets;
    for (qint64 i = 1; i <= 20; ++i)
        tickets.push_back(m_lane->ask(this, answer(i), [&](const Result<qint64> &it) { answers.append(*it); }));
    QVERIFY(answers.isEmpty()); // never before control returns to the event loop
    settle(*m_lane);
    QList<qint64> wanted;
    for (qint64 i = 1; i <= 20; ++i)
        wanted.append(i);
    QCOMPARE(answers, wanted);
}

void tst_Lane::jobsRunElsewhere()
{
    QThread *jobThread = nullptr;
    QThread *answerThread = nullptr;
    const Ticket ticket = m_lane->ask(
        this,
        [&](Session &) -> Result<int> {
            jobThread = QThread::currentThread();
            return 1;
        },
        [&](const Result<int> &) { answerThread = QThread::currentThread(); });
    settle(*m_lane);
    QCOMPARE(answerThread, QThread::currentThread());
    QVERIFY(jobThread && jobThread != QThread::currentThread());
}

void tst_Lane::withdrawnIsNeverDelivered()
{
    std::atomic<bool> ran = false;
    bool delivered = false;
    {
        const Ticket ticket = m_lane->ask(
            this,
            [&](Session &) -> Result<int> {
                ran = true;
                return 1;
            },
            [&](const Result<int> &) { delivered = true; });
        while (!ran)
            QThread::usleep(100); // the answer may be on its way already, but nothing delivers it yet
        QThread::msleep(5);
    }
    settle(*m_lane);
    QVERIFY(!delivered);
}

void tst_Lane::withdrawnWhileWaitingNeverRuns()
{
    std::atomic<bool> goOn = false;
    std::atomic<bool> ran = false;
    const Ticket first = m_lane->ask(
        this,
        [&](Session &) -> Result<int> {
            while (!goOn)
                QThread::usleep(100);
            return 1;
        },
        [](const Result<int> &) {});
    {
        const Ticket second = m_lane->ask(
            this,
            [&](Session &) -> Result<int> {
                ran = true;
                return 1;
            },
            [](const Result<int> &) {});
    }
    goOn = true;
    settle(*m_lane);
    QVERIFY(!ran);
}

void tst_Lane::newestWins()
{
    QList<qint64> answers;
    Ticket ticket;
    for (qint64 i = 1; i <= 7; ++i)
        ticket = m_lane->ask(this, answer(i), [&](const Result<qint64> &it) { answers.append(*it); });
    settle(*m_lane);
    QCOMPARE(answers, QList<qint64>{7});
}

void tst_Lane::contextThatDied()
{
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    const Ticket ticket = m_lane->ask(context.get(), answer(1), [&](const Result<qint64> &) { delivered = true; });
    context.reset();
    settle(*m_lane);
    QVERIFY(!delivered);
}

void tst_Lane::runningStatementIsInterrupted()
{
    std::atomic<bool> started = false;
    std::atomic<bool> cancelled = false;
    bool delivered = false;
    Ticket ticket = m_lane->ask(
        this,
        [&](Session &session) {
            started = true;
            const auto answer = session.number(EndlessSql);
            cancelled = !answer && answer.error().fault == Fault::Cancelled;
            return answer;
        },
        [&](const Result<qint64> &) { delivered = true; });
    while (!started)
        QThread::usleep(100);
    QThread::msleep(20); // inside the statement
    QVERIFY(!cancelled);
    ticket = Ticket();
    settle(*m_lane);
    QVERIFY(cancelled);
    QVERIFY(!delivered);
}

void tst_Lane::laneGoesOnAfterAnInterrupt()
{
    for (int i = 0; i < 5; ++i) {
        std::atomic<bool> started = false;
        {
            const Ticket ticket = m_lane->ask(
                this,
                [&](Session &session) {
                    started = true;
                    return session.number(EndlessSql);
                },
                [](const Result<qint64> &) {});
            while (!started)
                QThread::usleep(100);
        }
        qint64 found = 0;
        const Ticket next = m_lane->ask(this, answer(i + 40), [&](const Result<qint64> &it) { found = *it; });
        settle(*m_lane);
        QCOMPARE(found, qint64{i + 40});
    }
}

void tst_Lane::laneDiesWithJobsQueued()
{
    std::atomic<int> ran = 0;
    int delivered = 0;
    std::vector<Ticket> tickets;
    for (int i = 0; i < 10; ++i)
        tickets.push_back(m_lane->ask(
            this,
            [&](Session &) -> Result<int> {
                ++ran;
                QThread::msleep(1);
                return 1;
            },
            [&](const Result<int> &) { ++delivered; }));
    m_lane.reset();
    QCOMPARE(ran.load(), 10); // an order given is carried out
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 0);
    tickets.clear(); // tickets may outlive their lane
}

void tst_Lane::ordersOutliveTheirContext()
{
    std::atomic<bool> ran = false;
    auto context = std::make_unique<QObject>();
    m_lane->order(
        context.get(),
        [&](Session &) -> Result<int> {
            ran = true;
            return 1;
        },
        [](const Result<int> &) { QFAIL("delivered to the dead"); });
    context.reset();
    settle(*m_lane);
    QVERIFY(ran);
}

void tst_Lane::laneThatCannotOpen()
{
    Lane lane(m_base->inFolder(u"missing/base.yumiao"_s), Session::Access::Write);
    const Done opened = lane.opened();
    QVERIFY(!opened);
    QString word;
    bool ran = false;
    const Ticket ticket = lane.ask(
        this,
        [&](Session &) -> Result<int> {
            ran = true;
            return 1;
        },
        [&](const Result<int> &it) { word = it ? u"opened"_s : it.error().what; });
    settle(lane);
    QCOMPARE(word, opened.error().what);
    QVERIFY(!ran);
}

void tst_Lane::tickets()
{
    std::stop_source first;
    std::stop_source second;
    Ticket ticket(first);
    Ticket moved = std::move(ticket);
    QVERIFY(!first.stop_requested());
    moved = Ticket(second);
    QVERIFY(first.stop_requested());
    QVERIFY(!second.stop_requested());
    moved = Ticket();
    QVERIFY(second.stop_requested());
}

YUMIAO_TEST(tst_Lane)

} // namespace yumiao::tests

#include "tst_lane.moc"
