// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/ladders.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

/// A criterion whose kind and keys follow.
QByteArray criterionText(const char *rest)
{
    return R"({"code": "a", "title": "试", "clause": "一", "confidence": "secondary", "kind": )" + QByteArray(rest)
        + '}';
}

QByteArray tableText(const char *rows, const char *line = R"("at_least": 1)")
{
    return criterionText(R"("score", "table": {)").chopped(1) + line + R"(, "rows": [)" + rows + "]}}";
}

QString reasonOf(const Error &error)
{
    return error.detail.value(u"path"_s).toString() + u' ' + error.detail.value(u"reason"_s).toString();
}

QByteArray carriedText(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PackReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badCriteria_data();
    void badCriteria();
    void badPacks_data();
    void badPacks();
    void badCatalogues_data();
    void badCatalogues();
    void badLadders_data();
    void badLadders();
    void goodOnesPass();
};

void tst_PackReader::badCriteria_data()
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<QString>("fault");
    const QString at = u"pack.tiers[0].criteria[0]"_s;
    const auto row = [&](const char *name, const QByteArray &criteria, const char *fault) {
        QTest::newRow(name) << criteria << at + QLatin1String(fault);
    };
    row("no code", R"({"title": "试"})", ".code text");
    row("no clause", R"({"code": "a", "title": "试", "confidence": "secondary", "kind": "open"})", ".clause text");
    row("no confidence", R"({"code": "a", "title": "试", "clause": "一", "kind": "open"})", ".confidence text");
    row("kind", criterionText(R"("magic")"), ".kind word");
    row("mistyped key", criterionText(R"("flag", "fact": "own_brand", "redaing": "x")"), ".redaing key");
    row("key of another kind", criterionText(R"("flag", "fact": "own_brand", "at_least": "1项")"), ".at_least key");
    row("only", criterionText(R"("open", "only": "always")"), ".only word");
    row("unknown fact", criterionText(R"("flag", "fact": "no_such")"), ".fact fact");
    row("fact of another type", criterionText(R"("flag", "fact": "revenue")"), ".fact fact");
    row("no measure", criterionText(R"("threshold", "at_least": "1项")"), ".measure object");
    row("measure of nothing", criterionText(R"("threshold", "measure": {}, "at_least": "1项")"), ".measure.fact fact");
    row("two measures",
        criterionText(R"("threshold", "measure": {"fact": "revenue", "growth": "revenue"}, "at_least": "1万元")"),
        ".measure.growth twice");
    row("unknown in measure", criterionText(R"("threshold", "measure": {"fact": "no_such"}, "at_least": "1万元")"),
        ".measure.fact fact");
    row("a flag measured", criterionText(R"("threshold", "measure": {"fact": "own_brand"}, "at_least": "1项")"),
        ".measure.fact fact");
    row("ratio of nothing", criterionText(R"("threshold", "measure": {"ratio": "revenue"}, "at_least": "1%")"),
        ".measure.of text");
    row("ratio of another type",
        criterionText(R"("threshold", "measure": {"ratio": "revenue", "of": "employees"}, "at_least": "1%")"),
        ".measure.of fact");
    row("growth without years", criterionText(R"("threshold", "measure": {"growth": "ip_class1"}, "at_least": "1%")"),
        ".measure.growth years");
    row("sum without years", criterionText(R"("threshold", "measure": {"sum": "revenue"}, "at_least": "1万元")"),
        ".measure.years number");
    row("too many years",
        criterionText(R"("threshold", "measure": {"sum": "revenue", "years": 6}, "at_least": "1万元")"),
        ".measure.years years");
    row("years of one",
        criterionText(R"("threshold", "measure": {"fact": "revenue", "years": 2}, "at_least": "1万元")"),
        ".measure.years key");
    row("too far back", criterionText(R"("threshold", "measure": {"fact": "revenue", "ago": 6}, "at_least": "1万元")"),
        ".measure.ago years");
    row("since no day", criterionText(R"("threshold", "measure": {"years_since": "revenue"}, "at_least": "1年")"),
        ".measure.years_since fact");
    row("until",
        criterionText(
            R"("threshold", "measure": {"years_since": "segment_since", "until": "noon"}, "at_least": "1年")"),
        ".measure.until word");
    row("no line", criterionText(R"("threshold", "measure": {"fact": "revenue"})"), ".at_least line");
    row("two lines",
        criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1万元", "below": "2万元")"),
        ".below twice");
    row("no unit", criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1000")"),
        ".at_least unit");
    row("wrong unit", criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "3%")"),
        ".at_least unit");
    row("no number", criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "很多万元")"),
        ".at_least unit");
    row("number as number", criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": 1000)"),
        ".at_least text");
    row("one year each",
        criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1万元", "each_year": 1)"),
        ".each_year range");
    row("years without years",
        criterionText(R"("threshold", "measure": {"fact": "ip_class1"}, "at_least": "1项", "each_year": 2)"),
        ".each_year years");
    row("each and any",
        criterionText(
            R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1万元", "each_year": 2, "any_year": 2)"),
        ".any_year twice");
    row("level", criterionText(R"("level", "fact": "digital_level", "word": "level9")"), ".word word");
    row("event without years", criterionText(R"("event", "fact": "award_national_top3")"), ".within_years number");
    row("event far away", criterionText(R"("event", "fact": "award_national_top3", "within_years": 21)"),
        ".within_years range");
    row("no certificates", criterionText(R"("holds")"), ".certificates list");
    row("certificate", criterionText(R"("holds", "certificates": ["diploma"])"), ".certificates word");
    row("no members", criterionText(R"("all_of")"), ".members list");
    row("empty members", criterionText(R"("any_of", "members": [])"), ".members members");
    row("number of", criterionText(R"("n_of", "number": 2, "members": [{"code": "b", "title": "试", "kind": "open"}])"),
        ".number range");
    row("same code inside", criterionText(R"("any_of", "members": [{"code": "a", "title": "试", "kind": "open"}])"),
        ".members[0].code twice");
    row("fault inside",
        criterionText(R"("any_of", "members": [{"code": "b", "title": "试", "kind": "flag", "fact": "x"}])"),
        ".members[0].fact fact");
    row("gap in bands",
        criterionText(
            R"("bands", "by": {"fact": "revenue"}, "bands": [{"to": "1万元", "then": {"code": "b", "title": "试", "kind": "open"}}, {"from": "2万元", "then": {"code": "c", "title": "试", "kind": "open"}}])"),
        ".bands[1].from order");
    row("bands closed above",
        criterionText(
            R"("bands", "by": {"fact": "revenue"}, "bands": [{"to": "1万元", "then": {"code": "b", "title": "试", "kind": "open"}}])"),
        ".bands order");
    row("bands closed below",
        criterionText(
            R"("bands", "by": {"fact": "revenue"}, "bands": [{"from": "1万元", "then": {"code": "b", "title": "试", "kind": "open"}}])"),
        ".bands[0].from order");
    row("unit of bands",
        criterionText(
            R"("bands", "by": {"fact": "revenue"}, "bands": [{"to": "1%", "then": {"code": "b", "title": "试", "kind": "open"}}])"),
        ".bands[0].to unit");
    row("no table", criterionText(R"("score")"), ".table object");
    row("line of table", tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "open"})", R"("least": 1)"),
        ".table.least key");
    row("table too small", tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "open"})", R"("at_least": 6)"),
        ".table.rows points");
    row("class not there", tableText(R"({"code": "r", "title": "试", "class": "x", "most": 5, "kind": "open"})"),
        ".table.rows[0].class word");
    row("class too small",
        tableText(R"({"code": "r", "title": "试", "class": "x", "most": 5, "kind": "open"})",
            R"("at_least": 1, "classes": [{"code": "x", "title": "试", "at_least": 6}])"),
        ".table.classes points");
    row("row kind", tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "guess"})"),
        ".table.rows[0].kind word");
    row("row key", tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "open", "mots": 5})"),
        ".table.rows[0].mots key");
    row("row code twice", tableText(R"({"code": "a", "title": "试", "most": 5, "kind": "open"})"),
        ".table.rows[0].code twice");
    row("no cases", tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "cases"})"),
        ".table.rows[0].cases list");
    row("too many points",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "cases", "measure": {"fact": "revenue"}, "cases": [{"at_least": "1万元", "points": 6}]})"),
        ".table.rows[0].cases[0].points points");
    row("no points",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "cases", "measure": {"fact": "revenue"}, "cases": [{"at_least": "1万元"}]})"),
        ".table.rows[0].cases[0].points_from number");
    row("span of points",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "cases", "measure": {"fact": "revenue"}, "cases": [{"at_least": "1万元", "points_from": 4, "points_to": 3}]})"),
        ".table.rows[0].cases[0].points_to points");
    row("worse band first",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "cases", "measure": {"fact": "revenue"}, "cases": [{"at_least": "1万元", "points": 1}, {"at_least": "2万元", "points": 5}]})"),
        ".table.rows[0].cases order");
    row("case of nothing",
        tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "cases", "cases": [{"points": 1}]})"),
        ".table.rows[0].cases[0].at_least line");
    row("step",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "per_step", "measure": {"years_since": "segment_since"}, "step": "0年", "points": 1})"),
        ".table.rows[0].step unit");
    row("one part",
        tableText(
            R"({"code": "r", "title": "试", "most": 5, "kind": "best", "parts": [{"code": "p", "title": "试", "most": 5, "kind": "open"}]})"),
        ".table.rows[0].parts list");
    row("recorded money",
        tableText(R"({"code": "r", "title": "试", "most": 5, "kind": "recorded", "fact": "revenue"})"),
        ".table.rows[0].fact fact");
}

void tst_PackReader::badCriteria()
{
    QFETCH(QByteArray, criteria);
    QFETCH(QString, fault);
    const auto pack = tests::eligible::packWith(criteria);
    QVERIFY(!pack);
    QCOMPARE(pack.error().what, u"rule.damaged"_s);
    QCOMPARE(pack.error().fault, Fault::Corrupt);
    QCOMPARE(reasonOf(pack.error()), fault);
}

void tst_PackReader::badPacks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *before, const char *after, const char *fault) {
        QTest::newRow(fault) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(fault);
    };
    row("yumiao.rule_pack", "yumiao.other", "format text");
    row("\"version\": 2", "\"version\": -1", "pack.version number");
    row("\"issuer\"", "\"isuer\"", "pack.isuer key");
    row("\"code\": \"sichuan-2021-143\"", "\"code\": \"\"", "pack.code text");
    row("\"confidence\": \"to_confirm\"", "\"confidence\": \"surely\"", "pack.tiers[0].in_force[0].confidence word");
    row("2021-01-01", "2021-13-01", "pack.tiers[0].in_force[0].from date");
    row("2022-07-31", "2020-07-31", "pack.tiers[0].in_force[0].to order");
    row("\"for\": \"new\"", "\"for\": \"old\"", "pack.tiers[0].in_force[0].for word");
    row("\"tiers\"", "\"tires\"", "pack.tires key");
    row("\"tier\": \"specialised\",\n      \"for\"", "\"tier\": \"giant\",\n      \"for\"",
        "pack.examples[0].tier word");
    row("rd_expense@2020", "rd_expense", "pack.examples[0].facts.rd_expense fact");
    row("rd_expense@2020\": \"500\"", "rd_expense@2020\": \"-1\"", "pack.examples[0].facts.rd_expense@2020 unit");
    row("\"result\": \"unknown\"", "\"result\": \"perhaps\"", "pack.examples[0].expect.result word");
    row("\"aspect\": \"unknown\"", "\"aspect\": \"perhaps\"", "pack.examples[0].expect.criteria.aspect word");
    row("2021-09-06", "", "pack.examples[0].on date");
}

void tst_PackReader::badPacks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, fault);
    QByteArray text = carriedText(":/rules/packs/sichuan-2021-143.json");
    const qsizetype at = text.indexOf(before);
    QVERIFY(at > 0);
    text.replace(at, before.size(), after);
    const auto pack = readPack(text, *factCatalogue());
    QVERIFY(!pack);
    QCOMPARE(reasonOf(pack.error()), fault);
}

void tst_PackReader::badCatalogues_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QString>("fault");
    const QByteArray words = R"("title": {"zh": "试", "en": "t"}, "proof": {"zh": "试", "en": "t"})";
    const QByteArray good = R"({"code": "a", "type": "flag", )" + words + '}';
    const auto row = [](const char *name, const QByteArray &facts, const char *fault) {
        QTest::newRow(name) << facts << QString::fromLatin1(fault);
    };
    row("type", R"({"code": "a", "type": "colour", )" + words + '}', "facts.facts[0].type word");
    row("title", R"({"code": "a", "type": "flag", "title": {"zh": "试"}, "proof": {"zh": "试", "en": "t"}})",
        "facts.facts[0].title.en text");
    row("least", R"({"code": "a", "type": "count", "unit": "名", "least": 4, "most": 3, )" + words + '}',
        "facts.facts[0].least order");
    row("unit", R"({"code": "a", "type": "money", )" + words + '}', "facts.facts[0].unit text");
    row("twice", good + ',' + good, "facts.facts[1].code twice");
    row("not above", R"({"code": "a", "type": "count", "unit": "项", "not_above": "b", )" + words + '}',
        "facts.facts[0].not_above fact");
    row("minus",
        R"({"code": "a", "type": "money", "unit": "万元", "minus": {"from": "x", "less": "y"}, )" + words + '}',
        "facts.facts[0].minus.from fact");
    row("words", R"({"code": "a", "type": "word", "words": [], )" + words + '}', "facts.facts[0].words list");
    row("effort", R"({"code": "a", "type": "flag", "effort": 10, )" + words + '}', "facts.facts[0].effort range");
    row("key", R"({"code": "a", "type": "flag", "yaerly": true, )" + words + '}', "facts.facts[0].yaerly key");
    row("flag", R"({"code": "a", "type": "flag", "yearly": 1, )" + words + '}', "facts.facts[0].yearly flag");
}

void tst_PackReader::badCatalogues()
{
    QFETCH(QByteArray, facts);
    QFETCH(QString, fault);
    const auto catalogue = readFactCatalogue(R"({"format": "yumiao.facts", "version": 1, "facts": [)" + facts + "]}");
    QVERIFY(!catalogue);
    QCOMPARE(reasonOf(catalogue.error()), fault);
}

void tst_PackReader::badLadders_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *before, const char *after, const char *fault) {
        QTest::newRow(fault) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(fault);
    };
    row("\"stepwise\": true", "\"stepwise\": 1", "ladders.ladders[0].tiers[2].stepwise flag");
    row("\"fact\": \"individual_turned\"", "\"fact\": \"individual_turned\", \"levels\": [\"national\"]",
        "ladders.ladders[1].tiers[0].certificate word");
    row("\"certificate\": \"reserve\"", "\"certificate\": \"gold\"", "ladders.ladders[0].tiers[0].certificate word");
    row("\"certificate\": \"reserve\"", "\"fact\": \"gold\"", "ladders.ladders[0].tiers[0].fact fact");
    row("\"code\": \"innovative\"", "\"code\": \"reserve\"", "ladders.ladders[0].tiers[1].code twice");
    row("\"years\": 3", "\"years\": 0", "ladders.ladders[0].tiers[1].validity.years range");
    row("\"by\": \"04-30\"", "\"by\": \"04-31\"", "ladders.ladders[0].tiers[1].duties[0].by date");
    row("\"code\": \"scale\"", "\"code\": \"specialised\"", "ladders.ladders[1].code twice");
    row("2026-05-25", "2026-04-01", "ladders.ladders[0].tiers[3].windows[0].to order");
}

void tst_PackReader::badLadders()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, fault);
    QByteArray text = carriedText(":/rules/ladders.json");
    const qsizetype at = text.indexOf(before);
    QVERIFY(at > 0);
    text.replace(at, before.size(), after);
    const auto all = readLadders(text, *factCatalogue());
    QVERIFY(!all);
    QCOMPARE(reasonOf(all.error()), fault);
}

void tst_PackReader::goodOnesPass()
{
    QVERIFY(tests::eligible::packWith(criterionText(R"("open")")));
    QVERIFY(tests::eligible::packWith(
        criterionText(R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1.5亿元")")));
    QVERIFY(!readPack("not json", *factCatalogue()));
    QVERIFY(!readFactCatalogue("[]"));
    QVERIFY(!readLadders("", *factCatalogue()));
}

YUMIAO_TEST(tst_PackReader)

#include "tst_pack_reader.moc"
