// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/lamp.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using rules::Lamp;
using rules::LampAnswer;
using rules::LampCause;

Q_DECLARE_METATYPE(yumiao::rules::LampAnswer)
Q_DECLARE_METATYPE(std::optional<yumiao::rules::LampAnswer>)

namespace {

const QDate lampDay(2022, 8, 31);

rules::LampLimits defaultLimits()
{
    rules::LampLimits limits;
    limits.measureAmberDays = 30;
    limits.measureBehindPoints = Quantity::fromWhole(10);
    limits.certificateRedDays = 30;
    limits.certificateAmberDays = 60;
    limits.certificateListedDays = 90;
    limits.financingAmberDays = 15;
    limits.financingRedDays = 30;
    limits.taskAmberDays = 7;
    return limits;
}

records::MeasureReport report(QDate day, std::optional<qint64> percent, qint64 id = 1)
{
    records::MeasureReport it;
    it.id = RecordId(id);
    it.asOf = day;
    it.percentDone = percent;
    return it;
}

const char *word(Lamp lamp)
{
    return rules::lampCode(lamp).data();
}

void compareAnswers(const LampAnswer &actual, const LampAnswer &expected)
{
    QCOMPARE(word(actual.lamp), word(expected.lamp));
    QCOMPARE(rules::causeCode(actual.cause).data(), rules::causeCode(expected.cause).data());
    QCOMPARE(actual.days.value_or(9999), expected.days.value_or(9999));
}

} // namespace

class tst_Lamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestReportCounts()
    {
        const std::vector<records::MeasureReport> reports{report(QDate(2022, 8, 1), 80, 4),
            report(QDate(2022, 7, 1), 70, 3), report(QDate(2022, 8, 1), 82, 5), report(QDate(2022, 9, 1), 99, 6),
            report(QDate(2022, 8, 20), std::nullopt, 7)};
        QCOMPARE(rules::latestReport(reports, lampDay)->id, RecordId(7));
        QCOMPARE(rules::percentDone(reports, lampDay).value_or(-1), 82);
        QCOMPARE(rules::percentDone(reports, QDate(2022, 7, 31)).value_or(-1), 70);
        QVERIFY(!rules::latestReport(reports, QDate(2022, 6, 30)));
        QVERIFY(!rules::percentDone(reports, QDate(2022, 6, 30)));
    }

    void certificate_data()
    {
        QTest::addColumn<QDate>("validTo");
        QTest::addColumn<std::optional<LampAnswer>>("expected");
        const auto row = [](int days, std::optional<LampAnswer> expected) {
            QTest::addRow("%d", days) << lampDay.addDays(days) << expected;
        };
        row(-1, LampAnswer{Lamp::Red, LampCause::Expired, -1});
        row(0, LampAnswer{Lamp::Red, LampCause::ExpiresSoon, 0});
        row(30, LampAnswer{Lamp::Red, LampCause::ExpiresSoon, 30});
        row(31, LampAnswer{Lamp::Amber, LampCause::ExpiresSoon, 31});
        row(60, LampAnswer{Lamp::Amber, LampCause::ExpiresSoon, 60});
        row(61, LampAnswer{Lamp::Green, LampCause::ExpiresSoon, 61});
        row(90, LampAnswer{Lamp::Green, LampCause::ExpiresSoon, 90});
        row(91, std::nullopt);
        QTest::newRow("no end") << QDate() << std::optional<LampAnswer>();
    }
    void certificate()
    {
        QFETCH(QDate, validTo);
        QFETCH(std::optional<LampAnswer>, expected);
        records::Certificate certificate;
        certificate.issued = QDate(2020, 1, 1);
        certificate.validTo = validTo;
        const auto answer = rules::certificateLamp(certificate, defaultLimits(), lampDay);
        QCOMPARE(answer.has_value(), expected.has_value());
        if (expected)
            compareAnswers(*answer, *expected);
    }
    void aCertificateThatDoesNotHoldHasNoLamp()
    {
        records::Certificate certificate;
        certificate.validTo = lampDay.addDays(5);
        certificate.issued = lampDay.addDays(1);
        QVERIFY(!rules::certificateLamp(certificate, defaultLimits(), lampDay));
        certificate.issued = lampDay;
        QVERIFY(rules::certificateLamp(certificate, defaultLimits(), lampDay));
        certificate.revoked = lampDay;
        QVERIFY(!rules::certificateLamp(certificate, defaultLimits(), lampDay));
        certificate.revoked = lampDay.addDays(1);
        QVERIFY(rules::certificateLamp(certificate, defaultLimits(), lampDay));
    }

    void financing()
    {
        const auto lampAfter = [](int days, std::optional<records::ApplicationStage> stage) {
            records::FinancingApplication application;
            application.stage = stage;
            application.stageSince = lampDay.addDays(-days);
            const auto answer = rules::financingLamp(application, defaultLimits(), lampDay);
            return answer ? QStringLiteral("%1 %2").arg(rules::lampCode(answer->lamp)).arg(*answer->days) : QString();
        };
        using records::ApplicationStage;
        QCOMPARE(lampAfter(15, ApplicationStage::Accepted), QString());
        QCOMPARE(lampAfter(16, ApplicationStage::Accepted), QStringLiteral("amber 16"));
        QCOMPARE(lampAfter(30, ApplicationStage::Registered), QStringLiteral("amber 30"));
        QCOMPARE(lampAfter(31, ApplicationStage::Signed), QStringLiteral("red 31"));
        QCOMPARE(lampAfter(99, ApplicationStage::PartlyPaid), QString());
        QCOMPARE(lampAfter(99, ApplicationStage::Declined), QString());
        QCOMPARE(lampAfter(99, std::nullopt), QString());
        records::FinancingApplication unknownDay;
        unknownDay.stage = ApplicationStage::Accepted;
        QVERIFY(!rules::financingLamp(unknownDay, defaultLimits(), lampDay));
    }

    void task()
    {
        const auto lampIn = [](int days, QDate completed = {}) {
            records::Task task;
            task.due = lampDay.addDays(days);
            task.completed = completed;
            return word(rules::taskLamp(task, defaultLimits(), lampDay).lamp);
        };
        QCOMPARE(lampIn(-1), "red");
        QCOMPARE(lampIn(0), "amber");
        QCOMPARE(lampIn(7), "amber");
        QCOMPARE(lampIn(8), "green");
        QCOMPARE(lampIn(-1, lampDay), "done");
        QCOMPARE(lampIn(-1, lampDay.addDays(1)), "red");
        QCOMPARE(word(rules::taskLamp({}, defaultLimits(), lampDay).lamp), "green");
    }

    void worst_data()
    {
        QTest::addColumn<QList<int>>("below"); // red, amber, green, done, not started, blue
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QList<int>{0, 0, 0, 0, 0} << QString();
        QTest::newRow("one red") << QList<int>{1, 5, 9, 9, 9} << QStringLiteral("red");
        QTest::newRow("amber") << QList<int>{0, 1, 9, 9, 9} << QStringLiteral("amber");
        QTest::newRow("all green") << QList<int>{0, 0, 2, 0, 0} << QStringLiteral("green");
        QTest::newRow("green and done") << QList<int>{0, 0, 1, 2, 0} << QStringLiteral("green");
        QTest::newRow("all done") << QList<int>{0, 0, 0, 2, 0} << QStringLiteral("done");
        QTest::newRow("none started") << QList<int>{0, 0, 0, 0, 2} << QStringLiteral("not_started");
        QTest::newRow("done and not started") << QList<int>{0, 0, 0, 1, 1} << QStringLiteral("green");
        QTest::newRow("blue") << QList<int>{0, 0, 3, 1, 1, 1} << QStringLiteral("blue");
        QTest::newRow("amber before blue") << QList<int>{0, 1, 3, 1, 1, 1} << QStringLiteral("amber");
    }
    void worst()
    {
        QFETCH(QList<int>, below);
        QFETCH(QString, expected);
        rules::LampCounts counts{};
        for (int i = 0; i < below.size(); ++i)
            counts[static_cast<size_t>(i)] = below[i];
        const auto lamp = rules::worst(counts);
        QCOMPARE(lamp ? QString(rules::lampCode(*lamp)) : QString(), expected);
    }
};

YUMIAO_TEST(tst_Lamp)
#include "tst_lamp.moc"
