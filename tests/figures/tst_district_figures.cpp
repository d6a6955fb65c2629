// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/district_figures.h"
#include "tests/figures/counted_check.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

using namespace yumiao;
using namespace yumiao::figures;

class tst_DistrictFigures : public QObject {
    Q_OBJECT

    tests::SmallDistrict m_district;
    DistrictFigures m_figures;

    /// A figure as JSON would show it; "-" when unknown, "missing" when there is no such figure.
    QString value(const char *code) const
    {
        const Figure *figure = m_figures.find(code);
        if (!figure)
            return QStringLiteral("missing");
        if (!figure->value)
            return QStringLiteral("-");
        if (const auto *money = std::get_if<Money>(&*figure->value))
            return money->toYuanText();
        return std::get<Quantity>(*figure->value).toText();
    }
    QString lamp(const char *code) const
    {
        const Figure *figure = m_figures.find(code);
        return figure && figure->lamp ? QString(rules::lampCode(*figure->lamp)) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDate on = tests::SmallDistrict::today();
        auto figures = districtFigures(m_district.session(), Period::monthOf(on), on);
        QVERIFY2(figures.has_value(), figures ? "" : qPrintable(figures.error().what));
        m_figures = *std::move(figures);
    }
    void values_data()
    {
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> known[]
            = {{"enterprises.in_register", "13"}, {"enterprises.base", "11"}, {"enterprises.target", "20"},
                {"enterprises.gap", "7"}, {"enterprises.need_per_month", "1.75"}, {"enterprises.per_month", "0.3333"},
                {"enterprises.projection", "14.3333"}, {"enterprises.planned", "18.9085"}, {"specialised.valid", "2"},
                {"specialised.target", "3"}, {"specialised.gap", "1"}, {"ladder.reserve", "0"},
                {"ladder.reserve.joined", "0"}, {"ladder.reserve.left", "2"}, {"ladder.innovative", "1"},
                {"ladder.innovative.joined", "1"}, {"ladder.specialised", "2"}, {"ladder.specialised.left", "1"},
                {"ladder.specialised.expiring", "1"}, {"ladder.little_giant", "1"}, {"ladder.little_giant.joined", "0"},
                {"ladder.champion", "0"}, {"certificates.valid", "8"}, {"certificates.expiring", "2"},
                {"certificates.valid.specialised", "3"}, {"certificates.valid.high_tech", "1"}, {"measures.total", "7"},
                {"measures.red", "1"}, {"measures.amber", "2"}, {"measures.green", "2"}, {"measures.done", "1"},
                {"measures.not_started", "1"}, {"procurement.reserved", "34.2"}, {"procurement.small", "58"},
                {"financing.under_way", "4"}, {"financing.under_way.amount", "9500000.00"},
                {"financing.stage.registered", "1"}, {"financing.stage.accepted.amount", "5000000.00"},
                {"financing.stage.paid", "1"}, {"financing.stage.left", "1"}, {"financing.stuck", "2"},
                {"financing.stuck.amount", "8000000.00"}, {"financing.needs", "1"}, {"financing.paid_out", "2"},
                {"financing.paid_out.amount", "2000000.00"}, {"visits.in_period", "2"}, {"visits.overdue", "2"},
                {"tasks.open", "5"}, {"tasks.overdue", "2"}, {"enterprises.joined", "1"}, {"enterprises.left", "0"}};
        for (const auto &[code, expected] : known)
            QTest::newRow(code) << QString::fromLatin1(expected);
    }
    void values()
    {
        QFETCH(QString, expected);
        QCOMPARE(value(QTest::currentDataTag()), expected);
    }
    void lamps()
    {
        QCOMPARE(lamp("enterprises.projection"), QStringLiteral("red"));
        QCOMPARE(lamp("specialised.valid"), QStringLiteral("red"));
        QCOMPARE(lamp("procurement.reserved"), QStringLiteral("green"));
        QCOMPARE(lamp("procurement.small"), QStringLiteral("amber"));
        QVERIFY(m_figures.financing.stuckLong.count == 1);
    }
    void everyFigureCountsWhatItSelects()
    {
        QSet<QByteArray> codes;
        for (const Figure &figure : m_figures.figures) {
            QVERIFY2(!codes.contains(figure.code), figure.code.constData());
            codes.insert(figure.code);
            QVERIFY2(!figure.name.text.isEmpty() && figure.name.isWord, figure.code.constData());
            QVERIFY2(!figure.unit.text.isEmpty() && !figure.definition.text.isEmpty(), figure.code.constData());
            if (figure.counted.kind.isEmpty()) {
                QCOMPARE(figure.records, 0);
                continue;
            }
            const qint64 found = tests::selected(m_district.session(), figure.counted, m_figures.on);
            QVERIFY2(found == figure.records,
                qPrintable(QStringLiteral("%1: %2 records, %3 selected by %4")
                               .arg(QString::fromLatin1(figure.code))
                               .arg(figure.records)
                               .arg(found)
                               .arg(figure.counted.filter)));
        }
        QVERIFY(codes.size() > 60);
    }
    void anotherDayGivesOtherFigures()
    {
        const QDate on(2020, 12, 31);
        const auto earlier = districtFigures(m_district.session(), Period::yearOf(on), on);
        QVERIFY(earlier);
        QCOMPARE(earlier->enterprises.now, 11);
        QCOMPARE(earlier->specialised.now, 3); // 1, 2 and 3
        QCOMPARE(earlier->ladder[0].count, 2);
        QVERIFY(!earlier->reserved.value);
        for (const Figure &figure : earlier->figures)
            if (!figure.counted.kind.isEmpty())
                QVERIFY2(tests::selected(m_district.session(), figure.counted, on) == figure.records,
                    figure.code.constData());
    }
    void withinAMonthThePaceIsThatOfTheDataDay()
    {
        const QDate on(2022, 9, 15);
        const auto later = districtFigures(m_district.session(), Period::monthOf(on), on);
        QVERIFY(later);
        QCOMPARE(later->enterprises.now, 14); // one of 10 September
        QCOMPARE(later->enterprises.pace->gap, 6);
        QCOMPARE(later->enterprises.pace->needPerMonth.value_or(0), 1.5);    // September to December
        QVERIFY(qAbs(later->enterprises.pace->perMonth - 2.0 / 6) < 0.0001); // March to August
        QVERIFY(qAbs(later->enterprises.pace->projection - 15.3333) < 0.0001);
        QCOMPARE(later->service.joined, 1);
    }
    void aReachedTargetIsGreenEvenWhenItFalls()
    {
        auto figures = m_figures;
        figures.plan.on = QDate(2021, 2, 1);
        const auto ladder = LadderBook::read(m_district.session());
        QVERIFY(ladder);
        const auto reached = specialisedTarget(*ladder, figures.plan, figures.limits);
        QCOMPARE(reached.now, 4);
        QCOMPARE(reached.pace->gap, 0);
        QVERIFY(reached.pace->lamp.lamp == rules::Lamp::Green);
    }
    void beforeThePlanAndWithoutThresholdsIsAnError()
    {
        const auto figures
            = districtFigures(m_district.session(), Period::yearOf(QDate(2019, 1, 1)), QDate(2019, 6, 1));
        QVERIFY(!figures);
        QCOMPARE(figures.error().what, QStringLiteral("threshold.missing"));
    }
    void anUnknownCodeIsNoFigure() { QVERIFY(!m_figures.find("enterprises")); }
};

YUMIAO_TEST(tst_DistrictFigures)
#include "tst_district_figures.moc"
