// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_lamp.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using records::RequestStage;
using rules::Lamp;
using rules::LampAnswer;
using rules::LampCause;

const QDate LampDay(2022, 9, 5);

std::optional<LampAnswer> lampOf(std::optional<RequestStage> stage, QDate due)
{
    rules::RequestStanding standing;
    standing.stage = stage;
    standing.due = due;
    rules::LampLimits limits;
    limits.taskAmberDays = 7;
    return rules::requestLamp(*rules::requestRules(), standing, limits, LampDay);
}

} // namespace

/// The lamp of a request at every boundary day.
class tst_RequestLamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byTheTermInForce();
    void byTheStage();
    void withoutATerm();
    void wordsAreTheCodes();
};

void tst_RequestLamp::byTheTermInForce()
{
    QCOMPARE(lampOf(RequestStage::Handling, LampDay.addDays(-1)), (LampAnswer{Lamp::Red, LampCause::PastDue, -1}));
    QCOMPARE(lampOf(RequestStage::Handling, LampDay), (LampAnswer{Lamp::Amber, LampCause::DueSoon, 0}));
    QCOMPARE(lampOf(RequestStage::Handling, LampDay.addDays(7)), (LampAnswer{Lamp::Amber, LampCause::DueSoon, 7}));
    QCOMPARE(lampOf(RequestStage::Handling, LampDay.addDays(8)), (LampAnswer{Lamp::Green, LampCause::InTime, 8}));
}

void tst_RequestLamp::byTheStage()
{
    const QDate past = LampDay.addDays(-9);
    for (const auto stage : {RequestStage::Closed, RequestStage::Withdrawn})
        QCOMPARE(lampOf(stage, past), (LampAnswer{Lamp::Done, LampCause::Completed, std::nullopt}));
    for (const auto stage : {RequestStage::Answered, RequestStage::CalledBack})
        QCOMPARE(lampOf(stage, past), (LampAnswer{Lamp::Green, LampCause::InTime, std::nullopt}));
    for (const auto stage : {RequestStage::Registered, RequestStage::Assigned, RequestStage::Accepted,
             RequestStage::SentBack, RequestStage::Escalated})
        QCOMPARE(lampOf(stage, past)->lamp, Lamp::Red);
    QCOMPARE(lampOf(std::nullopt, past)->lamp, Lamp::Red);
}

void tst_RequestLamp::withoutATerm()
{
    QVERIFY(!lampOf(RequestStage::Handling, {}));
    QVERIFY(!lampOf(RequestStage::Answered, {}));
    QCOMPARE(lampOf(RequestStage::Closed, {})->lamp, Lamp::Done);
}

void tst_RequestLamp::wordsAreTheCodes()
{
    const auto words = records::choicesOf<Lamp>();
    QCOMPARE(words.size(), size_t(rules::LampCount));
    for (int i = 0; i < rules::LampCount; ++i)
        QCOMPARE(QLatin1String(words[static_cast<size_t>(i)].code), rules::lampCode(static_cast<Lamp>(i)));
}

YUMIAO_TEST(tst_RequestLamp)

} // namespace yumiao::tests

#include "tst_request_lamp.moc"
