// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_reports/known_facts.h"
#include "ui/reports/official_text.h"

#include <QRegularExpression>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using yumiao::Money;
using yumiao::Period;
using yumiao::ui::reports::OfficialText;
using yumiao::ui::reports::ReportWording;

} // namespace

/// Numbers and dates in the form of official texts (ui.md 9), in both languages, and words that were damaged.
class tst_OfficialText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void money_data();
    void money();
    void share_data();
    void share();
    void days();
    void periods();
    void counts();
    void englishCounts();
    void unknownIsSaid();
    void bothLanguagesSayTheSameThings();
    void missingLineIsAFault();
    void unknownPlaceIsAFault();
    void dataWithBracesStaysData();
    void damagedWordingIsRefused_data();
    void damagedWordingIsRefused();
};

void tst_OfficialText::money_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("text");
    QTest::newRow("亿") << Money::fromWan(13800).fen() << u"1.38亿元"_s;
    QTest::newRow("亿 exactly") << Money::fromWan(10000).fen() << u"1亿元"_s;
    QTest::newRow("just below 亿") << Money::fromYuan(99'999'999).fen() << u"10000万元"_s;
    QTest::newRow("万") << Money::fromWan(480).fen() << u"480万元"_s;
    QTest::newRow("no thousands mark") << Money::fromYuanText(u"38624000").value().fen() << u"3862.4万元"_s;
    QTest::newRow("rounded") << Money::fromYuanText(u"12345.67").value().fen() << u"1.23万元"_s;
    QTest::newRow("half up") << Money::fromYuanText(u"10050").value().fen() << u"1.01万元"_s;
    QTest::newRow("small") << Money::fromYuan(5000).fen() << u"5000元"_s;
    QTest::newRow("smallest") << qint64{1} << u"0.01元"_s;
    QTest::newRow("negative") << -Money::fromWan(480).fen() << u"-480万元"_s;
    QTest::newRow("nothing is unknown") << qint64{0} << u"金额待核"_s;
}

void tst_OfficialText::money()
{
    QFETCH(qint64, fen);
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QTEST(text.money(Money::fromFen(fen)), "text");
    QVERIFY(text.done());
}

void tst_OfficialText::share_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << qint64{4826} << qint64{5000} << u"96.5%"_s;
    QTest::newRow("third") << qint64{1} << qint64{3} << u"33.3%"_s;
    QTest::newRow("none") << qint64{0} << qint64{3} << u"0.0%"_s;
    QTest::newRow("all") << qint64{5} << qint64{5} << u"100.0%"_s;
    QTest::newRow("almost all is not all") << qint64{4999} << qint64{5000} << u"99.9%"_s;
    QTest::newRow("more than all") << qint64{6} << qint64{5} << u"120.0%"_s;
    QTest::newRow("of nothing") << qint64{0} << qint64{0} << u"待核"_s;
}

void tst_OfficialText::share()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QTEST(text.share(part, whole), "text");
}

void tst_OfficialText::days()
{
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QCOMPARE(text.day(QDate(2022, 8, 31)), u"2022年8月31日"_s);
    QCOMPARE(text.day(QDate(2022, 3, 5)), u"2022年3月5日"_s);
    QCOMPARE(text.dueDay(QDate(2022, 12, 31)), u"2022年末"_s);
    QCOMPARE(text.dueDay(QDate(2022, 6, 30)), u"2022年6月30日"_s);
    QCOMPARE(text.day(QDate()), u"待核"_s);
    const ReportWording english = yumiao::tests::englishWording();
    QCOMPARE(OfficialText(english).day(QDate(2022, 3, 5)), u"5 March 2022"_s);
}

void tst_OfficialText::periods()
{
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QCOMPARE(text.period(Period::parse(u"2022-08").value()), u"2022年8月"_s);
    QCOMPARE(text.period(Period::parse(u"2022Q3").value()), u"2022年第三季度"_s);
    QCOMPARE(text.period(Period::parse(u"2022").value()), u"2022年"_s);
}

void tst_OfficialText::counts()
{
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QCOMPARE(text.counted("enterprise", qint64{4826}), u"4826户"_s);
    QCOMPARE(text.counted("enterprise", 31.0), u"31户"_s);
    QCOMPARE(text.counted("enterprise", 30.96), u"31户"_s);
    QCOMPARE(text.counted("enterprise", 2.33), u"2.3户"_s);
    QCOMPARE(text.counted("enterprise", 2.04), u"2户"_s);
}

void tst_OfficialText::englishCounts()
{
    const ReportWording wording = yumiao::tests::englishWording();
    OfficialText text(wording);
    QCOMPARE(text.counted("measure", qint64{1}), u"1 measure"_s);
    QCOMPARE(text.counted("measure", qint64{0}), u"0 measures"_s);
    QCOMPARE(text.counted("measure", 1.0), u"1 measure"_s);
    QCOMPARE(text.money(Money::fromWan(13800)), u"138 million yuan"_s);
}

void tst_OfficialText::unknownIsSaid()
{
    const ReportWording wording = yumiao::tests::chineseWording();
    OfficialText text(wording);
    QCOMPARE(text.percent(std::optional<yumiao::Quantity>()), u"待核"_s);
    QCOMPARE(text.percent(std::optional<double>()), u"待核"_s);
    QCOMPARE(text.percent(std::optional(0.0)), u"0.0%"_s);
}

void tst_OfficialText::bothLanguagesSayTheSameThings()
{
    // Every state of the facts that is known, written in English: a line that is missing there is a fault.
    for (const auto &facts : {yumiao::tests::knownFacts(), yumiao::tests::emptyFacts()}) {
        const auto document = yumiao::ui::reports::progressSummary(facts, {}, yumiao::tests::englishWording());
        QVERIFY2(document, document ? "" : qPrintable(document.error().detail.value(u"key"_s).toString()));
        static const QRegularExpression chineseUnit(u"[0-9][户项件条笔次天元年月日]"_s);
        const QString text = yumiao::tests::textOf(*document);
        QVERIFY2(!chineseUnit.match(text).hasMatch(), qPrintable(text));
    }
}

void tst_OfficialText::missingLineIsAFault()
{
    const auto wording = ReportWording::fromJson(R"({"money": [{"from_yuan": 0, "unit_yuan": 1, "text": "{value}"}],
        "table_money": {"unit_yuan": 1}, "sentences": {}})");
    QVERIFY(wording);
    const auto document = yumiao::ui::reports::progressSummary(yumiao::tests::knownFacts(), {}, *wording);
    QVERIFY(!document);
    QCOMPARE(document.error().what, u"report.wording_missing"_s);
    QVERIFY(!document.error().detail.value(u"key"_s).toString().isEmpty());
}

void tst_OfficialText::unknownPlaceIsAFault()
{
    const auto wording = ReportWording::fromJson(R"({"money": [{"from_yuan": 0, "unit_yuan": 1, "text": "{value}"}],
        "table_money": {"unit_yuan": 1}, "sentences": {"a": "{day}之前{dya}", "b": "{", "c": "}{day}"}})");
    QVERIFY(wording);
    OfficialText text(*wording);
    QCOMPARE(text.sentence("b", {{"day", u"今日"_s}}), u"{"_s);
    QCOMPARE(text.sentence("c", {{"day", u"今日"_s}}), u"}今日"_s);
    QVERIFY(text.done());
    QCOMPARE(text.sentence("a", {{"day", u"今日"_s}}), QString());
    QVERIFY(!text.done());
    QCOMPARE(text.done().error().what, u"report.wording_place"_s);
    QCOMPARE(text.done().error().detail.value(u"place"_s).toString(), u"dya"_s);
}

void tst_OfficialText::dataWithBracesStaysData()
{
    const auto wording = ReportWording::fromJson(R"({"money": [{"from_yuan": 0, "unit_yuan": 1, "text": "{value}"}],
        "table_money": {"unit_yuan": 1}, "sentences": {"a": "{name}，{day}"}})");
    QVERIFY(wording);
    OfficialText text(*wording);
    QCOMPARE(text.sentence("a", {{"name", u"{day}%1"_s}, {"day", u"今日"_s}}), u"{day}%1，今日"_s);
}

void tst_OfficialText::damagedWordingIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << u"report.wording_damaged"_s;
    QTest::newRow("list") << QByteArray("[]") << u"report.wording_damaged"_s;
    QTest::newRow("broken") << QByteArray("{\"sentences\": {") << u"report.wording_damaged"_s;
    QTest::newRow("no money") << QByteArray("{}") << u"report.wording_missing"_s;
    QTest::newRow("small amounts have no form")
        << QByteArray(R"({"money": [{"from_yuan": 100, "unit_yuan": 1, "text": "{value}"}]})")
        << u"report.wording_missing"_s;
    QTest::newRow("unit of nothing") << QByteArray(
        R"({"money": [{"from_yuan": 0, "unit_yuan": 0, "text": "{value}"}]})")
                                     << u"report.wording_missing"_s;
    QTest::newRow("no table unit") << QByteArray(R"({"money": [{"from_yuan": 0, "unit_yuan": 1, "text": "{value}"}]})")
                                   << u"report.wording_missing"_s;
}

void tst_OfficialText::damagedWordingIsRefused()
{
    QFETCH(QByteArray, json);
    const auto wording = ReportWording::fromJson(json);
    QVERIFY(!wording);
    QTEST(wording.error().what, "what");
}

YUMIAO_TEST(tst_OfficialText)
#include "tst_official_text.moc"
