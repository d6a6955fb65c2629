// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_writer.h"
#include "models/eligibility/measure_reader.h"
#include "models/eligibility/pack_check.h"
#include "models/eligibility/pack_difference.h"
#include "models/eligibility/pack_writer.h"
#include "models/eligibility/shelf.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests::eligible {
namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::eligibility;

const FactCatalogue &catalogueOfWriting()
{
    return *factCatalogue();
}

const Pack &carried(const char *code)
{
    return *carriedShelf()->find(QLatin1String(code));
}

QString faultAt(const Result<Pack> &pack)
{
    return pack
        ? QString()
        : u"%1 %2 %3"_s.arg(pack.error().detail.value(u"line"_s).toString(),
            pack.error().detail.value(u"path"_s).toString(), pack.error().detail.value(u"rule_reason"_s).toString());
}

/// Every number of a text changed a little, or a word taken out: what an officer's slip would do.
QByteArray withSlip(const QByteArray &text, QRandomGenerator &random)
{
    QByteArray slipped = text;
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size())));
    if (random.bounded(2) == 0)
        slipped.remove(at, 1 + static_cast<qsizetype>(random.bounded(20U)));
    else
        slipped.insert(at, QByteArray("\"9{}[],:年").mid(static_cast<qsizetype>(random.bounded(8U)), 1));
    return slipped;
}

} // namespace

/// A rule document as text and back: nothing is lost, and a slip is found at its line.
class tst_PackWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCarriedPackComesBack_data();
    void everyCarriedPackComesBack();
    void everyFormOfRuleComesBack();
    void numbersWithUnits();
    void readsAsItIsLaidOut();
    void slipsAreFoundAtTheirLine_data();
    void slipsAreFoundAtTheirLine();
    void noSlipIsTakenForSomethingElse();
    void differencesByCriterion();
};

void tst_PackWriter::everyCarriedPackComesBack_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &pack : carriedShelf()->packs())
        QTest::newRow(qPrintable(pack->code)) << pack->code;
}

void tst_PackWriter::everyCarriedPackComesBack()
{
    QFETCH(QString, code);
    const Pack &pack = *carriedShelf()->find(code);
    const QByteArray text = packText(pack, catalogueOfWriting());
    const auto back = readOfficePack(text);
    QVERIFY2(back, qPrintable(faultAt(back)));
    QVERIFY(*back == pack);
    QCOMPARE(packText(*back, catalogueOfWriting()), text);
    for (const ExampleAnswer &it : runExamples(*back))
        QVERIFY2(it.agrees, qPrintable(it.example->name));
    Pack other = pack;
    other.tiers.back().criteria.back().clause += u'x';
    QVERIFY(!(*readOfficePack(packText(other, catalogueOfWriting())) == pack));
}

/// Forms that no carried pack has, or has in one way only.
void tst_PackWriter::everyFormOfRuleComesBack()
{
    const auto pack = packWith(R"(
        {"code": "a", "title": "甲", "clause": "一", "confidence": "official", "kind": "threshold", "only": "review",
         "measure": {"compound_growth": "revenue", "years": 2, "fewer_if_young": true, "ago": 0}, "above": "5.25%",
         "any_year": 3},
        {"code": "b", "title": "乙", "clause": "二", "confidence": "secondary", "kind": "threshold",
         "measure": {"years_since": "segment_since", "until": "last_year_end"}, "below": "2年"},
        {"code": "c", "title": "丙", "clause": "三", "confidence": "official", "kind": "n_of", "number": 2, "members": [
            {"code": "c1", "title": "丙一", "kind": "level", "fact": "rd_institution", "word": "provincial"},
            {"code": "c2", "title": "丙二", "clause": "三（二）", "confidence": "to_confirm", "kind": "event",
             "fact": "award_national_top3", "within_years": 3},
            {"code": "c3", "title": "丙三", "kind": "holds", "certificates": ["high_tech", "tech_sme"],
             "levels": ["provincial"]}]},
        {"code": "d", "title": "丁", "clause": "四", "confidence": "official", "kind": "bands", "to_included": true,
         "by": {"fact": "revenue"}, "bands": [
            {"to": "1亿元", "then": {"code": "d1", "title": "丁一", "kind": "open"}},
            {"from": "1亿元", "then": {"code": "d2", "title": "丁二", "kind": "not_large"}}]},
        {"code": "e", "title": "戊", "clause": "五", "confidence": "official", "kind": "score", "table": {"above": 70,
         "classes": [{"code": "k", "title": "类", "at_least": 5}], "rows": [
            {"code": "e1", "title": "一", "most": 30, "kind": "per_step", "class": "k",
             "measure": {"fact": "ip_class1"}, "step": "2项", "points": 3},
            {"code": "e2", "title": "二", "most": 30, "kind": "sum", "clause": "五（二）", "cases": [
                {"if": {"code": "e2a", "title": "甲", "kind": "exclusion", "fact": "quality_award"},
                 "points_from": 2, "points_to": 8},
                {"otherwise": true, "points": 1}]},
            {"code": "e3", "title": "三", "most": 30, "kind": "best", "parts": [
                {"code": "e3a", "title": "甲", "most": 10, "kind": "open"},
                {"code": "e3b", "title": "乙", "most": 20, "kind": "recorded", "fact": "score_ip"}]}]}})");
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().detail.value(u"path"_s).toString()));
    const auto back = readPack(packText(*pack, catalogueOfWriting()), catalogueOfWriting());
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail.value(u"path"_s).toString()));
    QVERIFY(*back == *pack);
}

void tst_PackWriter::numbersWithUnits()
{
    const Criterion it = packWith(R"({"code": "a", "title": "a", "clause": "1", "confidence": "official",
        "kind": "threshold", "measure": {"fact": "revenue"}, "at_least": "0.0001万元"})")
                             ->tiers.front()
                             .criteria.front();
    for (const QString &text : {u"0.0001万元"_s, u"1000万元"_s, u"3862.4万元"_s, u"0万元"_s})
        QCOMPARE(numberText(it.measure, *numberWithUnit(it.measure, text)), text);
    QCOMPARE(numberText(it.measure, *numberWithUnit(it.measure, u"1.5亿元"_s)), u"15000万元"_s);
    Measure share = it.measure;
    share.kind = MeasureKind::Growth;
    share.dimension = Dimension::Rate;
    share.unit = u"%"_s;
    for (const QString &text : {u"3%"_s, u"0%"_s, u"-5.25%"_s, u"33.3333%"_s})
        QCOMPARE(numberText(share, *numberWithUnit(share, text)), text);
}

/// Keys stand as in the carried files, short objects on one line; the text is the same whatever order it was read in.
void tst_PackWriter::readsAsItIsLaidOut()
{
    const QString text = QString::fromUtf8(packText(carried("sichuan-2021-143"), catalogueOfWriting()));
    QVERIFY(text.startsWith(u"{\n  \"format\": \"yumiao.rule_pack\",\n  \"version\": "_s));
    QVERIFY(text.endsWith(u"\n}\n"_s));
    QVERIFY(text.indexOf(u"\"title\""_s) < text.indexOf(u"\"tiers\""_s));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() < 400, qPrintable(line));
    const QJsonObject odd{{u"z"_s, 1}, {u"title"_s, u"引号\"和\\和\n<b>x</b>"_s}, {u"code"_s, u"c"_s}};
    const QByteArray written = packText(odd);
    QCOMPARE(QJsonDocument::fromJson(written).object(), odd);
    QVERIFY(written.indexOf("\"code\"") < written.indexOf("\"title\"")
        && written.indexOf("\"title\"") < written.indexOf("\"z\""));
}

void tst_PackWriter::slipsAreFoundAtTheirLine_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("slip");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *was, const char *slip, const char *reason) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(slip) << QString::fromLatin1(reason);
    };
    row("no such fact", "\"fact\": \"in_business\"", "\"fact\": \"no_such\"", "fact");
    row("two codes", "\"code\": \"sme\"", "\"code\": \"registered\"", "twice");
    row("no unit", "\"at_least\": \"5%\"", "\"at_least\": \"5\"", "unit");
    row("days reversed", "\"to\": \"2026-03-31\"", "\"to\": \"2021-03-31\"", "order");
    row("no day", "\"from\": \"2022-08-01\"", "\"from\": \"2022-13-01\"", "date");
    row("mistyped key", "\"kind\": \"flag\"", "\"kind\": \"flag\", \"at_laest\": \"5%\"", "key");
    row("no such ladder", "\"ladder\": \"specialised\"", "\"ladder\": \"speciallised\"", "tier");
    row("too many points", "\"most\": 20", "\"most\": 2", "points");
    row("not closed", "\"version\": 2,", "\"version\": 2", "json");
}

void tst_PackWriter::slipsAreFoundAtTheirLine()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, slip);
    QFETCH(QString, reason);
    QByteArray text = packText(carried("miit-2022-63"), catalogueOfWriting());
    const auto at = text.indexOf(was);
    QVERIFY(at >= 0);
    text.replace(at, was.size(), slip);
    const int line = static_cast<int>(text.left(at).count('\n')) + 1;
    const auto read = readOfficePack(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"rule_document.damaged"_s);
    QCOMPARE(read.error().detail.value(u"rule_reason"_s).toString(), reason);
    const int told = read.error().detail.value(u"line"_s).toInt();
    QVERIFY2(qAbs(told - line) <= (reason == u"points"_s ? 30 : 2),
        qPrintable(u"%1, not %2: %3"_s.arg(told).arg(line).arg(faultAt(read))));
}

/// Whatever is cut out or put in: it is refused with its line, or it is a document that can be written and read again.
void tst_PackWriter::noSlipIsTakenForSomethingElse()
{
    QRandomGenerator random(63);
    const QByteArray text = packText(carried("sichuan-listing-reserve"), catalogueOfWriting());
    for (int i = 0; i < 300; ++i) {
        const auto read = readOfficePack(withSlip(text, random));
        if (!read) {
            QVERIFY(read.error().detail.value(u"line"_s).toInt() >= 1);
            continue;
        }
        const auto back = readOfficePack(packText(*read, catalogueOfWriting()));
        QVERIFY2(back, qPrintable(faultAt(back)));
        QVERIFY(*back == *read);
    }
    for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{"),
             QByteArray("\xff\xfe"), QByteArray(2'000'000, '['), QByteArray(1'000'000, ' ')})
        QVERIFY(!readOfficePack(bad));
    for (qsizetype cut = 0; cut < text.size(); cut += 97)
        QVERIFY(!readOfficePack(text.left(cut)));
    QCOMPARE(lineOfPath(QByteArray(200'000, '['), u"pack.tiers"_s), 0);
}

void tst_PackWriter::differencesByCriterion()
{
    const QJsonObject before = packJson(carried("miit-2023-138"), catalogueOfWriting());
    QVERIFY(packDifferences(before, before).empty());
    Pack pack = carried("miit-2023-138");
    pack.title = u"新办法"_s;
    Criterion &first = pack.tiers.front().criteria.front();
    const QString oldClause = std::exchange(first.clause, u"新条"_s);
    const QString gone = pack.tiers.front().criteria.back().title;
    pack.tiers.front().criteria.pop_back();
    const auto found = packDifferences(before, packJson(pack, catalogueOfWriting()));
    using What = PackDifference::What;
    const QStringList tier{pack.tiers.front().title};
    const auto has = [&](const PackDifference &it) { return std::find(found.begin(), found.end(), it) != found.end(); };
    QVERIFY(has({What::Changed, {}, u"title"_s, carried("miit-2023-138").title, u"新办法"_s}));
    QVERIFY(has({What::Changed, tier + QStringList{first.title}, u"clause"_s, oldClause, u"新条"_s}));
    QVERIFY(has({What::Removed, tier, u"criteria"_s, gone, {}}));
    QCOMPARE(found.size(), size_t{3});
    std::swap(pack.tiers.front().criteria.front(), pack.tiers.front().criteria.back());
    if (pack.tiers.front().criteria.size() > 1) {
        const auto moved = packDifferences(before, packJson(pack, catalogueOfWriting()));
        QVERIFY(std::any_of(moved.begin(), moved.end(), [](const auto &it) { return it.what == What::Moved; }));
    }
}

YUMIAO_TEST(tst_PackWriter)

} // namespace yumiao::tests::eligible

#include "tst_pack_writer.moc"
