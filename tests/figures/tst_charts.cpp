// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "tests/figures/counted_check.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using namespace yumiao::figures;

namespace {

const ChartSeries *seriesOf(const ChartData &data, SeriesRole role)
{
    for (const ChartSeries &series : data.series)
        if (series.role == role)
            return &series;
    return nullptr;
}

} // namespace

class tst_Charts : public QObject {
    Q_OBJECT

    tests::SmallDistrict m_district;
    QDate m_on = tests::SmallDistrict::today();

    ChartData made(const char *code) const { return chart(m_district.session(), code, m_on).value_or(ChartData()); }
    /// The value of the series of a role on a day of the chart; -1 when unknown.
    static double at(const ChartData &data, SeriesRole role, QDate day)
    {
        const ChartSeries *series = seriesOf(data, role);
        const qsizetype index = data.dates.indexOf(day);
        return series && index >= 0 ? series->values.at(index).value.value_or(-1) : -2;
    }
    /// The value of a category and series, both by their text.
    static double at(const ChartData &data, const QString &category, const char *series)
    {
        for (qsizetype i = 0; i < data.categories.size(); ++i)
            for (const ChartSeries &it : data.series)
                if (data.categories.at(i).text == category && it.name.text == QLatin1String(series))
                    return it.values.at(i).value.value_or(-1);
        return -2;
    }

private Q_SLOTS:
    void all_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const QByteArray &code : chartCodes())
            QTest::newRow(code.constData()) << code;
    }
    void all()
    {
        QFETCH(QByteArray, code);
        const auto data = chart(m_district.session(), code, m_on);
        QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().what));
        QCOMPARE(data->code, code);
        QCOMPARE(data->title, chartTitle(code));
        QVERIFY(data->unit.isWord && !data->unit.text.isEmpty());
        const bool overTime = data->kind == ChartKind::Line || data->kind == ChartKind::StepLine;
        const qsizetype places = overTime ? data->dates.size() : data->categories.size();
        QVERIFY(places > 0);
        QVERIFY(std::is_sorted(data->dates.begin(), data->dates.end()));
        QVERIFY(!data->series.isEmpty());
        for (const ChartSeries &series : data->beside) {
            QCOMPARE(series.values.size(), places);
            for (qsizetype i = 0; i < places; ++i) // what a bar tells opens what was counted beside it
                QCOMPARE(series.values.at(i).counted, data->series.front().values.at(i).counted);
        }
        for (const ChartSeries &series : data->beside.isEmpty() ? data->series : data->beside.mid(0, 1)) {
            QCOMPARE(series.values.size(), places);
            for (const ChartValue &value : series.values) {
                if (value.counted.kind.isEmpty())
                    continue;
                const qint64 found = tests::selected(m_district.session(), value.counted, m_on);
                QVERIFY2(found == qRound64(value.value.value_or(-1)),
                    qPrintable(QStringLiteral("%1: %2 selected by %3")
                                   .arg(value.value.value_or(-1))
                                   .arg(found)
                                   .arg(value.counted.filter)));
            }
        }
    }
    void enterprisesOnTheWayToTheTarget()
    {
        const ChartData data = made("enterprises_target");
        QCOMPARE(data.dates.first(), QDate(2020, 3, 31));
        QCOMPARE(data.dates.last(), QDate(2022, 12, 31));
        QCOMPARE(at(data, SeriesRole::Actual, QDate(2020, 3, 31)), 11.0);
        QCOMPARE(at(data, SeriesRole::Actual, QDate(2022, 5, 31)), 11.0); // one came, one went
        QCOMPARE(at(data, SeriesRole::Actual, m_on), 13.0);
        QCOMPARE(at(data, SeriesRole::Actual, QDate(2022, 9, 30)), -1.0);
        QCOMPARE(at(data, SeriesRole::Target, QDate(2021, 6, 30)), 20.0);
        QVERIFY(qAbs(at(data, SeriesRole::PlannedPace, QDate(2020, 3, 31)) - 11.0089) < 0.001); // a day has passed
        QCOMPARE(at(data, SeriesRole::PlannedPace, QDate(2022, 12, 31)), 20.0);
        QCOMPARE(at(data, SeriesRole::Projection, QDate(2022, 7, 31)), -1.0);
        QCOMPARE(at(data, SeriesRole::Projection, m_on), 13.0);
        QVERIFY(qAbs(at(data, SeriesRole::Projection, QDate(2022, 12, 31)) - 14.3333) < 0.001);
    }
    void aDayWithinAMonthIsOnTheChart()
    {
        const auto data = chart(m_district.session(), "enterprises_target", QDate(2022, 8, 15));
        QVERIFY(data);
        QCOMPARE(at(*data, SeriesRole::Actual, QDate(2022, 8, 15)), 13.0);
        QCOMPARE(at(*data, SeriesRole::Actual, QDate(2022, 8, 31)), -1.0);
        QCOMPARE(at(*data, SeriesRole::Projection, QDate(2022, 8, 15)), 13.0);
    }
    void afterThePlanThereIsNoProjection()
    {
        const auto data = chart(m_district.session(), "enterprises_target", QDate(2023, 3, 31));
        QVERIFY(data);
        QCOMPARE(data->dates.last(), QDate(2023, 3, 31));
        QVERIFY(!seriesOf(*data, SeriesRole::Projection));
    }
    void specialisedSteps()
    {
        const ChartData data = made("specialised_steps");
        QCOMPARE(data.kind, ChartKind::StepLine);
        const QList<QDate> days{QDate(2020, 3, 31), QDate(2020, 6, 1), QDate(2021, 1, 15), QDate(2021, 7, 1),
            QDate(2022, 5, 20), QDate(2022, 8, 31), QDate(2022, 12, 31)};
        QCOMPARE(data.dates, days);
        const QList<double> counts{1, 3, 4, 3, 2, 2, -1};
        for (qsizetype i = 0; i < days.size(); ++i)
            QCOMPARE(at(data, SeriesRole::Actual, days.at(i)), counts.at(i));
        QCOMPARE(at(data, SeriesRole::Target, QDate(2022, 12, 31)), 3.0);
    }
    void lampsByBureau()
    {
        const ChartData data = made("lamps_by_bureau");
        QCOMPARE(data.categories.size(), 3);
        QCOMPARE(at(data, QStringLiteral("发改局"), "Red"), 1.0);
        QCOMPARE(at(data, QStringLiteral("发改局"), "Amber"), 1.0);
        QCOMPARE(at(data, QStringLiteral("发改局"), "Completed"), 1.0);
        QCOMPARE(at(data, QStringLiteral("财政局"), "Green"), 2.0);
        QCOMPARE(at(data, QStringLiteral("No bureau named"), "Not started"), 1.0);
        QCOMPARE(data.categories.first().text, QStringLiteral("发改局")); // the one that leads most
    }
    void tiersByTown()
    {
        const ChartData data = made("tiers_by_town");
        QCOMPARE(at(data, QStringLiteral("莲花街道"), "Specialised and sophisticated SME"), 1.0);
        QCOMPARE(at(data, QStringLiteral("莲花街道"), "Little giant"), 1.0);
        QCOMPARE(at(data, QStringLiteral("莲花街道"), "Innovative SME"), 1.0);
        QCOMPARE(at(data, QStringLiteral("丹山镇"), "Specialised and sophisticated SME"), 1.0);
        QCOMPARE(at(data, QStringLiteral("丹山镇"), "Cultivation pool"), 0.0);
    }
    void tiersOverTime()
    {
        const ChartData data = made("tiers_over_time");
        QCOMPARE(data.dates.first(), QDate(2020, 3, 31));
        QCOMPARE(data.dates.last(), m_on);
        QCOMPARE(at(data, SeriesRole::Actual, QDate(2021, 12, 31)), 2.0); // the first series: the pool
        QCOMPARE(at(data, SeriesRole::Actual, m_on), 0.0);
    }
    void financing()
    {
        const ChartData stages = made("financing_by_stage");
        QCOMPARE(at(stages, QStringLiteral("Registration"), "Applications"), 1.0);
        QCOMPARE(at(stages, QStringLiteral("Left"), "Applications"), 1.0);
        const ChartData instruments = made("financing_by_instrument");
        QCOMPARE(at(instruments, QStringLiteral("Working capital loan"), "Under way"), 2.0);
        QCOMPARE(at(instruments, QStringLiteral("Working capital loan"), "Paid out"), 1.0);
        QCOMPARE(at(instruments, QStringLiteral("Not stated"), "Left"), 1.0);
    }
    void financingByWhoAndWhere()
    {
        const ChartData instruments = made("financing_by_instrument");
        const auto whole = [](const ChartData &data) {
            double sum = 0;
            for (const ChartSeries &series : data.series)
                for (const ChartValue &value : series.values)
                    sum += value.value.value_or(0);
            return sum;
        };
        for (const char *code : {"financing_by_institution", "financing_by_industry", "financing_by_town"}) {
            const ChartData data = made(code);
            QCOMPARE(whole(data), whole(instruments)); // each application is in one bar
            for (const Label &label : data.categories)
                QVERIFY2(!label.text.isEmpty() && !RecordId::fromText(label.text), qPrintable(label.text));
        }
        QVERIFY(made("financing_by_town").categories.contains(Label::name(QStringLiteral("莲花街道"))));
    }
    void anUnknownChartIsAnError()
    {
        const auto none = chart(m_district.session(), "pie", m_on);
        QVERIFY(!none);
        QCOMPARE(none.error().what, QStringLiteral("chart.unknown"));
        QVERIFY(chartTitle("pie").text.isEmpty());
    }
};

YUMIAO_TEST(tst_Charts)
#include "tst_charts.moc"
