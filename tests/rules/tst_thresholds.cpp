// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/lamp_limits.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using rules::Thresholds;

namespace {

records::Threshold threshold(const QString &code, qint64 value, QDate from = {}, QDate to = {})
{
    records::Threshold it;
    it.code = code;
    it.value = Quantity::fromWhole(value);
    it.validFrom = from;
    it.validTo = to;
    return it;
}

} // namespace

class tst_Thresholds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestInForceCounts()
    {
        const QString code = QStringLiteral("a.b");
        const std::vector<records::Threshold> all{threshold(code, 3, QDate(2022, 1, 1)), threshold(code, 1),
            threshold(code, 2, QDate(2021, 1, 1), QDate(2021, 12, 31)), threshold(code, 9, QDate(2023, 1, 1))};
        QCOMPARE(Thresholds(all, QDate(2020, 12, 31)).days(code).value(), 1);
        QCOMPARE(Thresholds(all, QDate(2021, 1, 1)).days(code).value(), 2);
        QCOMPARE(Thresholds(all, QDate(2021, 12, 31)).days(code).value(), 2);
        QCOMPARE(Thresholds(all, QDate(2022, 1, 1)).days(code).value(), 3);
        QCOMPARE(Thresholds(all, QDate(2022, 12, 31)).days(code).value(), 3);
        QCOMPARE(Thresholds(all, QDate(2023, 1, 1)).days(code).value(), 9);
    }
    void theOrderOfRecordsDoesNotMatter()
    {
        const QString code = QStringLiteral("a.b");
        std::vector<records::Threshold> all{threshold(code, 1), threshold(code, 2, QDate(2021, 1, 1))};
        QCOMPARE(Thresholds(all, QDate(2022, 1, 1)).days(code).value(), 2);
        std::swap(all[0], all[1]);
        QCOMPARE(Thresholds(all, QDate(2022, 1, 1)).days(code).value(), 2);
    }
    void missingIsAnError()
    {
        const Thresholds thresholds({threshold(QStringLiteral("a.b"), 1, {}, QDate(2021, 12, 31))}, QDate(2022, 1, 1));
        const auto value = thresholds.get(QStringLiteral("a.b"));
        QVERIFY(!value);
        QCOMPARE(value.error().fault, Fault::NotFound);
        QCOMPARE(value.error().what, QStringLiteral("threshold.missing"));
        QCOMPARE(value.error().detail.value(QStringLiteral("code")).toString(), QStringLiteral("a.b"));
    }
    void aRecordWithoutValueIsNoThreshold()
    {
        records::Threshold empty;
        empty.code = QStringLiteral("a.b");
        QVERIFY(!Thresholds({empty}, QDate(2022, 1, 1)).get(QStringLiteral("a.b")));
    }
    void limitsNameTheMissingCode()
    {
        std::vector<records::Threshold> all;
        for (const char *code : {"lamp.measure.amber_days", "lamp.measure.behind_points", "lamp.certificate.red_days",
                 "lamp.certificate.amber_days", "lamp.certificate.listed_days", "lamp.financing.amber_days",
                 "lamp.financing.red_days", "lamp.task.amber_days", "visit.overdue_days"})
            all.push_back(threshold(QString::fromLatin1(code), 7));
        const auto missing = rules::LampLimits::from(Thresholds(all, QDate(2022, 1, 1)));
        QVERIFY(!missing);
        QCOMPARE(missing.error().detail.value(QStringLiteral("code")).toString(), QStringLiteral("target.amber_share"));
        all.push_back(threshold(QStringLiteral("target.amber_share"), 95));
        const auto limits = rules::LampLimits::from(Thresholds(all, QDate(2022, 1, 1)));
        QVERIFY(limits);
        QCOMPARE(limits->financingRedDays, 7);
        QCOMPARE(limits->targetAmberShare, Quantity::fromWhole(95));
    }
};

YUMIAO_TEST(tst_Thresholds)
#include "tst_thresholds.moc"
