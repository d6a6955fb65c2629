// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/counted.h"
#include "models/figures/financing_figures.h"
#include "models/store/filter_sql.h"
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

    void funnelInWords()
    {
        financing::FunnelFacts facts;
        const int reached[] = {112, 101, 87, 66, 44};
        const int here[] = {7, 9, 14, 17, 44};
        const auto cases = [](int count) {
            financing::CountedCases it;
            it.ids.resize(static_cast<size_t>(count));
            it.amount = Money::fromWan(count * 100);
            return it;
        };
        for (size_t i = 0; i < facts.stages.size(); ++i) {
            facts.stages[i].reached = cases(reached[i]);
            facts.stages[i].standing = cases(here[i]);
            facts.stages[i].medianDays = 3;
        }
        facts.stages[0].leftHere = cases(4);
        facts.stages[1].medianDays.reset();
        facts.stages[4].isLow = true;
        facts.all = cases(112);
        const auto stages = ui::pages::funnelStages(facts);
        QCOMPARE(stages.size(), 5);
        QCOMPARE(stages.at(0).count, u"112"_s);
        QCOMPARE(stages.at(0).amount, u"for 1.12 ×100 m yuan"_s);
        QCOMPARE(stages.at(0).detail, u"Here 7 · left 4 · median 3 d"_s);
        QCOMPARE(stages.at(0).sentence,
            u"Registration: reached by 112, 7 of them here, 4 left from here, in the middle after 3 day(s)"_s);
        QCOMPARE(stages.at(1).detail, u"Here 9 · left 0"_s); // nobody tells how long
        QCOMPARE(stages.at(4).detail, u"Here 44"_s);
        facts.wholeMedianDays = 32;
        QCOMPARE(ui::pages::funnelStages(facts).at(4).detail, u"Here 44 · whole way 32 d"_s);
        const QStringList rates{u"90.2%"_s, u"86.1%"_s, u"75.9%"_s, u"66.7%"_s, QString()};
        for (int i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages.at(i).rate, rates.at(i));
            QCOMPARE(stages.at(i).rateIsLow, i == 3);
            QVERIFY(i == 0 || stages.at(i).share <= stages.at(i - 1).share);
        }
        QCOMPARE(ui::pages::funnelStages({}).at(0).share, 0.0);
        QVERIFY(ui::pages::funnelStages({}).at(0).rate.isEmpty());
    }

    void choicesOfTheFunnel_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("reached") << u"2022-reached-approved"_s << u"came to Approval, applied for in 2022"_s;
        QTest::newRow("here") << u"2022-here-paid"_s << u"stand in Payout, applied for in 2022"_s;
        QTest::newRow("left") << u"2022-left-registered"_s << u"left from Registration, applied for in 2022"_s;
        QTest::newRow("any") << u"2022-reached-any"_s << u"applied for in 2022"_s;
        QTest::newRow("left anywhere") << u"2022-left-any-none"_s << u"left, applied for in 2022"_s;
        QTest::newRow("institution") << u"2021-here-accepted-0000000000017"_s
                                     << u"stand in Acceptance, applied for in 2021"_s;
    }
    void choicesOfTheFunnel()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto listed = ListedApplications::of({u"融资"_s, key, u"amount > \"1\""_s}, today);
        QVERIFY(listed && listed->choice());
        QCOMPARE(listed->route(), (Route{u"融资"_s, key, u"amount > \"1\""_s}));
        QCOMPARE(listed->value(), value);
        QCOMPARE(listed->label(), u"Funnel"_s);
        const auto base = financing::filterOf(*listed->choice(), today);
        QVERIFY(listed->filter() == store::Filter::all({*store::parseFilter(u"amount > \"1\""_s), base}));
        QVERIFY(store::checkFilter(records::RecordKind::FinancingApplication, base));
        QVERIFY(!listed->widened(today).choice());
    }

    void numbersAreNoChoices()
    {
        for (const QString &key : {u"2022-0087"_s, u"2022-0087-1"_s, u"2022-reached"_s, u"2022-reached-nowhere"_s,
                 u"2022-reached-left"_s, u"2022-here-paid-?"_s, u"x-reached-paid"_s, u"2022-here-paid-none-1"_s}) {
            const auto listed = ListedApplications::of({u"融资"_s, key, {}}, today);
            QVERIFY2(listed && !listed->choice(), qPrintable(key));
            QCOMPARE(listed->value(), key);
        }
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
