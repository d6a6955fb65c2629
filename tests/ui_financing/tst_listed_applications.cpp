// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/counted.h"
#include "models/figures/financing_figures.h"
#include "tests/support/test_registry.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/financing/listed_applications.h"

#include <QTest>

using namespace yumiao;
using namespace Qt::StringLiterals;
using rules::StageGroup;
using ui::pages::ListedApplications;
using ui::shell::Route;

namespace {

const QDate today(2022, 9, 5);

} // namespace

class tst_ListedApplications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routesComeBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("filter");
        QTest::newRow("under way") << QString() << QString();
        QTest::newRow("all") << u"all"_s << QString();
        QTest::newRow("stage") << u"approved"_s << QString();
        QTest::newRow("filter") << QString() << u"amount > \"1000000\""_s;
        QTest::newRow("stage and filter") << u"paid"_s << u"amount > \"1000000\""_s;
        QTest::newRow("under way and filter") << u"under_way"_s << u"amount > \"1000000\""_s;
        QTest::newRow("number") << u"2022-0087"_s << QString();
        QTest::newRow("number with marks") << u"a \"b\" \\ c"_s << QString();
    }
    void routesComeBack()
    {
        QFETCH(QString, key);
        QFETCH(QString, filter);
        const Route route{u"融资"_s, key, filter};
        const auto listed = ListedApplications::of(route, today);
        QVERIFY(listed);
        QCOMPARE(listed->route(), route);
        const auto again = ListedApplications::of(listed->route(), today);
        QVERIFY(again);
        QVERIFY(again->filter() == listed->filter());
        QVERIFY(store::parseFilter(store::filterText(listed->filter())));
    }

    void filtersAreThoseOfTheFigures()
    {
        QVERIFY(ListedApplications(today).filter() == figures::inStages(figures::stagesUnderWay(), today));
        QVERIFY(ListedApplications::all(today).isAll());
        const auto stage = ListedApplications::inStage(StageGroup::Left, today);
        QVERIFY(stage.filter() == figures::inStages({StageGroup::Left}, today));
        QCOMPARE(stage.stage(), std::optional(StageGroup::Left));
        const auto underWay = store::filterText(figures::inStages(figures::stagesUnderWay(), today));
        const auto named = ListedApplications::of({u"融资"_s, {}, underWay}, today);
        QVERIFY(named);
        QCOMPARE(named->route(), (Route{u"融资"_s, {}, {}})); // the same list has one route
        const auto both = ListedApplications::of({u"融资"_s, u"paid"_s, u"amount > 1"_s}, today);
        QVERIFY(both && both->filter().kind == store::Filter::Kind::And);
    }

    void brokenFilters()
    {
        const auto broken = ListedApplications::of({u"融资"_s, {}, u"amount >"_s}, today);
        QVERIFY(!broken);
        QCOMPARE(broken.error().what, u"filter.syntax"_s);
    }

    void words()
    {
        QCOMPARE(ListedApplications(today).value(), u"under way"_s);
        QCOMPARE(ListedApplications::inStage(StageGroup::Approved, today).value(),
            ui::pages::stageTitle(StageGroup::Approved));
        QVERIFY(ListedApplications::all(today).label().isEmpty());
        const auto one = ListedApplications::of({u"融资"_s, u"2022-0087"_s, {}}, today);
        QVERIFY(one);
        QCOMPARE(one->label(), u"Application"_s);
        QCOMPARE(one->value(), u"2022-0087"_s);
        const auto asked = ListedApplications::of({u"融资"_s, {}, u"amount > 1"_s}, today);
        QVERIFY(asked && asked->label().isEmpty()); // conditions have chips of their own
    }

    void narrowedAndWidened()
    {
        const auto further = *store::parseFilter(u"amount > 1"_s);
        const auto narrowed = ListedApplications(today).narrowed(further);
        QCOMPARE(narrowed.route().key, u"under_way"_s);
        QVERIFY(narrowed.further() == further);
        QCOMPARE(narrowed.value(), u"under way"_s);
        QVERIFY(narrowed.filter() == store::Filter::all({further, ListedApplications(today).filter()}));
        QVERIFY(narrowed.narrowed({}).route() == ListedApplications(today).route());
        const auto again = ListedApplications::of(narrowed.route(), today);
        QVERIFY(again && again->filter() == narrowed.filter());
        QVERIFY(narrowed.widened(today).filter() == further);
        QCOMPARE(narrowed.widened(today).route().key, u"all"_s);
    }

    void funnelAddsUp()
    {
        figures::FinancingFigures financing;
        const qint64 here[] = {7, 9, 14, 17, 44, 21};
        for (size_t i = 0; i < financing.stages.size(); ++i)
            financing.stages[i] = {here[i], Money::fromFen(here[i] * 100'000'000'00)};
        const auto stages = ui::pages::funnelStages(financing);
        QCOMPARE(stages.size(), 5); // who left stands in no stage
        const QStringList reached{u"91"_s, u"84"_s, u"75"_s, u"61"_s, u"44"_s};
        for (int i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages.at(i).count, reached.at(i));
            QCOMPARE(stages.at(i).detail, u"Here %1"_s.arg(here[i]));
            QVERIFY(i == 0 || stages.at(i).share <= stages.at(i - 1).share);
        }
        QCOMPARE(stages.at(0).rate, u"92.3%"_s);
        QCOMPARE(stages.at(3).rate, u"72.1%"_s);
        QVERIFY(!stages.at(3).rateIsLow);
        QVERIFY(stages.at(4).rate.isEmpty());
        financing.stages[3].count = 30;
        QVERIFY(ui::pages::funnelStages(financing).at(3).rateIsLow); // 44 of 74
        QCOMPARE(ui::pages::funnelStages({}).at(0).share, 0.0);
    }

    void amounts()
    {
        QCOMPARE(ui::pages::headlineAmount(Money::fromFen(21'600'000'000)), u"2.16 ×100 m yuan"_s);
        QCOMPARE(ui::pages::headlineAmount(Money::fromFen(9'999'000'000)), u"9,999 ×10,000 yuan"_s);
        QCOMPARE(ui::pages::headlineAmount({}), u"0 ×10,000 yuan"_s);
    }
};

YUMIAO_TEST(tst_ListedApplications)
#include "tst_listed_applications.moc"
