// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/number_text.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

Exact fraction(qint64 above, qint64 below)
{
    return *Exact::of(above, below);
}

QString putFault(const char *code, std::optional<int> year, const records::Value &value)
{
    Facts facts;
    const Done done = facts.put(QLatin1String(code), year, value);
    return done ? QString() : done.error().what;
}

} // namespace

class tst_Facts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactArithmetic();
    void exactOrder();
    void exactLimits();
    void exactTexts();
    void refusals();
    void laterValueCounts();
    void textsOfValues_data();
    void textsOfValues();
    void badTexts_data();
    void badTexts();
    void refs();
    void fromRecords();
};

void tst_Facts::exactArithmetic()
{
    QCOMPARE(*fraction(1, 3).plus(fraction(1, 6)), fraction(1, 2));
    QCOMPARE(*fraction(1, 3).minus(fraction(1, 2)), fraction(-1, 6));
    QCOMPARE(*fraction(-2, 3).times(fraction(3, 4)), fraction(-1, 2));
    QCOMPARE(*fraction(1, 3).over(fraction(-2, 3)), fraction(-1, 2));
    QVERIFY(!fraction(1, 3).over(Exact()));
    QVERIFY(!Exact::of(1, 0));
    QCOMPARE(*fraction(21, 20).power(2), fraction(441, 400));
    QCOMPARE(*fraction(21, 20).power(0), Exact::whole(1));
    QCOMPARE(fraction(-7, 2).floor(), qint64{-4});
    QCOMPARE(fraction(7, 2).floor(), qint64{3});
}

void tst_Facts::exactOrder()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 a = random.bounded(-1000, 1000);
        const qint64 b = random.bounded(1, 50);
        const qint64 c = random.bounded(-1000, 1000);
        const qint64 d = random.bounded(1, 50);
        QVERIFY((fraction(a, b) <=> fraction(c, d)) == (a * d <=> c * b));
    }
}

void tst_Facts::exactLimits()
{
    // Neighbours whose cross products need more than 127 bits are still told apart.
    const Wide huge = (Wide{1} << 100) + 1;
    const Exact larger = *Exact::of(huge + 1, huge);
    const Exact smaller = *Exact::of(huge + 2, huge + 1);
    QVERIFY(larger > smaller);
    QVERIFY(!larger.times(*Exact::of(huge + 4, huge + 9)));
    QVERIFY(!Exact::whole(9'000'000'000'000'000).power(9));
}

void tst_Facts::exactTexts()
{
    QCOMPARE(fraction(1, 3).toText(4), u"0.3333"_s);
    QCOMPARE(fraction(2, 3).toText(4), u"0.6667"_s);
    QCOMPARE(fraction(2, 3).toCutText(4), u"0.6666"_s);
    QCOMPARE(fraction(999'999, 1'000'000).toText(2), u"1.00"_s);
    QCOMPARE(fraction(-1, 3).toText(0), u"0"_s);
    QCOMPARE(fraction(-1, 2).toText(0), u"-1"_s);
    QCOMPARE(Exact::whole(99).toText(2), u"99.00"_s);
}

void tst_Facts::refusals()
{
    QCOMPARE(putFault("no_such", {}, qint64{1}), u"fact.unknown"_s);
    QCOMPARE(putFault("revenue", {}, qint64{1}), u"fact.year"_s);
    QCOMPARE(putFault("revenue", 1989, qint64{1}), u"fact.year"_s);
    QCOMPARE(putFault("own_brand", 2021, qint64{1}), u"fact.year"_s);
    QCOMPARE(putFault("net_assets", 2021, qint64{1}), u"fact.derived"_s);
    QCOMPARE(putFault("revenue", 2021, u"1"_s), u"fact.type"_s);
    QCOMPARE(putFault("rd_expense", 2021, qint64{-1}), u"fact.range"_s);
    QCOMPARE(putFault("revenue", 2021, qint64{-1}), QString()); // sales may be taken back
    QCOMPARE(putFault("market_share", {}, qint64{1'000'001}), u"fact.range"_s);
    QCOMPARE(putFault("own_brand", {}, qint64{2}), u"fact.type"_s);
    QCOMPARE(putFault("digital_level", {}, u"level9"_s), u"fact.word"_s);
    QCOMPARE(putFault("segment_since", {}, u"2021-02-30"_s), u"fact.type"_s);
    QCOMPARE(putFault("award_national_top3", {}, qint64{1}), u"fact.type"_s);
    QCOMPARE(putFault("award_national_top3", {}, qint64{0}), QString());
}

void tst_Facts::laterValueCounts()
{
    Facts facts;
    QVERIFY(facts.put(u"revenue"_s, 2021, qint64{100}));
    QVERIFY(facts.put(u"revenue"_s, 2020, qint64{90}));
    QVERIFY(facts.put(u"revenue"_s, 2021, qint64{110}));
    QCOMPARE(facts.all().size(), size_t{2});
    const int place = *facts.catalogue().find(u"revenue"_s);
    QCOMPARE(records::numberIn(facts.find({place, 2021})->value), qint64{110});
    QVERIFY(facts.put(u"revenue"_s, 2021, records::Value()));
    QVERIFY(!facts.find({place, 2021}));
    QVERIFY(facts.find({place, 2020}));
}

void tst_Facts::textsOfValues_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *code, const char *text, const char *shown) {
        QTest::newRow(qPrintable(QString::fromUtf8(text) + QLatin1String(code)))
            << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromLatin1(shown);
    };
    row("revenue", "3862.4", "3862.40");
    row("revenue", "3,862.4万元", "3862.40");
    row("revenue", "38624000.01元", "3862.400001");
    row("employees", "85", "85");
    row("employees", "85人", "85");
    row("market_share", "10%", "10.00");
    row("market_share", "9.9999", "9.9999");
    row("feature_score", "13.5分", "13.5");
    row("own_brand", "是", "true");
    row("own_brand", "false", "false");
    row("digital_level", "三级", "level3");
    row("segment_since", "2017-06-01", "2017-06-01");
    row("award_provincial", "无", "none");
    row("award_provincial", "2021-06-01", "2021-06-01");
}

void tst_Facts::textsOfValues()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const FactKind &kind = factCatalogue()->at(*factCatalogue()->find(code));
    const auto value = factFromText(kind, text);
    QVERIFY(value);
    QCOMPARE(shownFact(kind, *value), shown);
    QCOMPARE(*factFromText(kind, shown), *value);
}

void tst_Facts::badTexts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("words") << u"revenue"_s << u"很多"_s << u"number.not_a_number"_s;
    QTest::newRow("too fine") << u"revenue"_s << u"0.0000001"_s << u"number.too_fine"_s;
    QTest::newRow("half a person") << u"employees"_s << u"8.5"_s << u"number.too_fine"_s;
    QTest::newRow("empty") << u"employees"_s << QString() << u"number.empty"_s;
    QTest::newRow("perhaps") << u"own_brand"_s << u"也许"_s << u"fact.type"_s;
    QTest::newRow("level") << u"digital_level"_s << u"五级"_s << u"fact.word"_s;
    QTest::newRow("day") << u"segment_since"_s << u"2017"_s << u"fact.type"_s;
    QTest::newRow("no day") << u"segment_since"_s << u"无"_s << u"fact.type"_s;
}

void tst_Facts::badTexts()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const auto value = factFromText(factCatalogue()->at(*factCatalogue()->find(code)), text);
    QVERIFY(!value);
    QCOMPARE(value.error().what, fault);
}

void tst_Facts::refs()
{
    const FactCatalogue &catalogue = *factCatalogue();
    QCOMPARE(factRefText(catalogue, *factRefFromText(catalogue, u"rd_expense@2021"_s)), u"rd_expense@2021"_s);
    QCOMPARE(factRefText(catalogue, *factRefFromText(catalogue, u"own_brand"_s)), u"own_brand"_s);
    QCOMPARE(factRefFromText(catalogue, u"rd_expense"_s).error().what, u"fact.year"_s);
    QCOMPARE(factRefFromText(catalogue, u"own_brand@2021"_s).error().what, u"fact.year"_s);
    QCOMPARE(factRefFromText(catalogue, u"rd_expense@x"_s).error().what, u"fact.year"_s);
    QCOMPARE(factRefFromText(catalogue, u"no_such"_s).error().what, u"fact.unknown"_s);
}

void tst_Facts::fromRecords()
{
    records::Enterprise enterprise;
    enterprise.id = RecordId(5);
    enterprise.established = QDate(2015, 3, 1);
    enterprise.status = records::EnterpriseStatus::Suspended;
    records::AnnualFigures figures;
    figures.fiscalYear = 2021;
    figures.employees = 85;
    Facts facts;
    facts.addEnterprise(enterprise, u"3484"_s);
    facts.addYear(figures);
    QStringList known;
    for (const Fact &it : facts.all())
        known.append(factRefText(facts.catalogue(), {it.kind, it.year}) + u'='
            + shownFact(facts.catalogue().at(it.kind), it.value));
    QCOMPARE(known, QStringList({u"employees@2021=85"_s, u"established=2015-03-01"_s, u"in_business=false"_s}));
    QCOMPARE(facts.industry, u"3484"_s);
    figures.fiscalYear.reset();
    figures.employees = 90;
    facts.addYear(figures);
    QCOMPARE(facts.all().size(), size_t{3});
}

YUMIAO_TEST(tst_Facts)

#include "tst_facts.moc"
