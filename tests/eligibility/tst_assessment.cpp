// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/arithmetic_text.h"
#include "models/eligibility/assessment.h"
#include "models/eligibility/number_text.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;
using records::CertificateKind;
using tests::eligible::factsOf;
using tests::eligible::packWith;
using tests::eligible::put;
using tests::eligible::verdictWord;

const QDate AssessDay(2022, 9, 5);

/// One criterion of a kind, with the rest of its keys.
QByteArray oneCriterion(const QByteArray &rest)
{
    return R"({"code": "a", "title": "试", "clause": "一", "confidence": "secondary", "kind": )" + rest + '}';
}

QString judgedAs(
    const QByteArray &criterion, const Facts &facts, QDate on = AssessDay, Procedure procedure = Procedure::New)
{
    const auto pack = packWith(oneCriterion(criterion));
    if (!pack)
        return pack.error().detail.value(u"path"_s).toString();
    return verdictWord(assess(pack->tiers.front(), facts, {on, procedure}).verdict);
}

QStringList missingOf(const Facts &facts, const std::vector<FactRef> &refs)
{
    QStringList names;
    for (const FactRef &ref : refs)
        names.append(factRefText(facts.catalogue(), ref));
    return names;
}

/// A score table of one row each for three flags.
const char *flagScore
    = R"("score", "table": {"at_least": 60, "classes": [{"code": "x", "title": "甲", "at_least": 20}], "rows": [
    {"code": "r1", "title": "一", "class": "x", "most": 40, "kind": "cases", "cases": [{"if": {"code": "f1", "title": "一", "kind": "flag", "fact": "own_brand"}, "points": 40}]},
    {"code": "r2", "title": "二", "most": 40, "kind": "cases", "cases": [{"if": {"code": "f2", "title": "二", "kind": "flag", "fact": "core_system"}, "points": 40}, {"otherwise": true, "points": 10}]},
    {"code": "r3", "title": "三", "most": 20, "kind": "recorded", "fact": "score_rd_management"}]})";

} // namespace

class tst_Assessment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeValues_data();
    void threeValues();
    void groups_data();
    void groups();
    void flagsAndExclusions();
    void levels();
    void eventsByYears();
    void certificatesByDay();
    void onlyInOneProcedure();
    void openIsNeverEither();
    void sizeByRule();
    void linesOfSectors();
    void lastYearOnly();
    void undefinedIsUnknown();
    void anyYear();
    void scoreBounds_data();
    void scoreBounds();
    void scoreRows();
    void nextBand();
    void firstCaseOpen();
    void unknownBandOfRevenue();
    void missingIsAskedOnceAndOnlyWhereOpen();
    void sourcesAreTold();
    void numbersAreNeverRoundedUpToTheLine();
    void arithmeticIsShown_data();
    void arithmeticIsShown();
};

void tst_Assessment::threeValues_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *members, int number, const char *expected) {
        QTest::newRow(qPrintable(u"%1 of %2"_s.arg(number).arg(QLatin1String(members))))
            << QString::fromLatin1(members) << number << QString::fromLatin1(expected);
    };
    // all of
    row("MM", 2, "met");
    row("MU", 2, "unknown");
    row("MN", 2, "not_met");
    row("UN", 2, "not_met");
    row("UU", 2, "unknown");
    // any of
    row("MN", 1, "met");
    row("MU", 1, "met");
    row("UN", 1, "unknown");
    row("NN", 1, "not_met");
    row("UU", 1, "unknown");
    // two of three
    row("MMN", 2, "met");
    row("MMU", 2, "met");
    row("MUN", 2, "unknown");
    row("MNN", 2, "not_met");
    row("UUN", 2, "unknown");
    row("UNN", 2, "not_met");
    row("", 0, "met");
}

void tst_Assessment::threeValues()
{
    QFETCH(QString, members);
    QFETCH(int, number);
    QFETCH(QString, expected);
    std::vector<Verdict> verdicts;
    for (const QChar letter : members)
        verdicts.push_back(letter == u'M' ? Verdict::Met : letter == u'N' ? Verdict::NotMet : Verdict::Unknown);
    QCOMPARE(verdictWord(atLeastMet(verdicts, number)), expected);
}

void tst_Assessment::groups_data()
{
    QTest::addColumn<QString>("brand");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("any");
    QTest::addColumn<QString>("two");
    const auto row = [](const char *brand, const char *system, const char *all, const char *any, const char *two) {
        QTest::addRow("%s-%s", brand, system)
            << QString::fromLatin1(brand) << QString::fromLatin1(system) << QString::fromLatin1(all)
            << QString::fromLatin1(any) << QString::fromLatin1(two);
    };
    row("true", "true", "met", "met", "met");
    row("true", "false", "not_met", "met", "unknown");
    row("true", "", "unknown", "met", "unknown");
    row("false", "", "not_met", "unknown", "unknown");
    row("false", "false", "not_met", "not_met", "not_met");
    row("", "", "unknown", "unknown", "unknown");
}

void tst_Assessment::groups()
{
    QFETCH(QString, brand);
    QFETCH(QString, system);
    QFETCH(QString, all);
    QFETCH(QString, any);
    QFETCH(QString, two);
    Facts facts;
    put(facts, u"own_brand"_s, brand);
    put(facts, u"core_system"_s, system);
    const QByteArray members = R"("members": [{"code": "b", "title": "甲", "kind": "flag", "fact": "own_brand"},
        {"code": "c", "title": "乙", "kind": "flag", "fact": "core_system"})";
    const QByteArray third = R"(, {"code": "d", "title": "丙", "kind": "open"}], "number": 2)";
    QCOMPARE(judgedAs("\"all_of\", " + members + ']', facts), all);
    QCOMPARE(judgedAs("\"any_of\", " + members + ']', facts), any);
    QCOMPARE(judgedAs("\"n_of\", " + members + third, facts), two);
}

void tst_Assessment::flagsAndExclusions()
{
    const char *flag = R"("flag", "fact": "abnormal_listed")";
    const char *exclusion = R"("exclusion", "fact": "abnormal_listed")";
    QCOMPARE(judgedAs(flag, Facts()), u"unknown"_s);
    QCOMPARE(judgedAs(exclusion, Facts()), u"unknown"_s);
    QCOMPARE(judgedAs(flag, factsOf({{"abnormal_listed", "是"}})), u"met"_s);
    QCOMPARE(judgedAs(exclusion, factsOf({{"abnormal_listed", "是"}})), u"not_met"_s);
    QCOMPARE(judgedAs(flag, factsOf({{"abnormal_listed", "否"}})), u"not_met"_s);
    QCOMPARE(judgedAs(exclusion, factsOf({{"abnormal_listed", "否"}})), u"met"_s);
}

void tst_Assessment::levels()
{
    const char *level = R"("level", "fact": "rd_institution", "word": "provincial")";
    QCOMPARE(judgedAs(level, Facts()), u"unknown"_s);
    QCOMPARE(judgedAs(level, factsOf({{"rd_institution", "none"}})), u"not_met"_s);
    QCOMPARE(judgedAs(level, factsOf({{"rd_institution", "municipal"}})), u"not_met"_s);
    QCOMPARE(judgedAs(level, factsOf({{"rd_institution", "省部级"}})), u"met"_s);
    QCOMPARE(judgedAs(level, factsOf({{"rd_institution", "national"}})), u"met"_s);
}

void tst_Assessment::eventsByYears()
{
    const char *event = R"("event", "fact": "award_provincial", "within_years": 3)";
    const char *none = R"("no_event", "fact": "incident_major", "within_years": 1)";
    QCOMPARE(judgedAs(event, Facts()), u"unknown"_s);
    QCOMPARE(judgedAs(event, factsOf({{"award_provincial", "无"}})), u"not_met"_s);
    QCOMPARE(judgedAs(event, factsOf({{"award_provincial", "2019-01-01"}})), u"met"_s);
    QCOMPARE(judgedAs(event, factsOf({{"award_provincial", "2018-12-31"}})), u"not_met"_s);
    QCOMPARE(judgedAs(event, factsOf({{"award_provincial", "2022-09-05"}})), u"met"_s);
    QCOMPARE(judgedAs(event, factsOf({{"award_provincial", "2022-09-06"}})), u"unknown"_s);
    QCOMPARE(judgedAs(none, Facts()), u"unknown"_s);
    QCOMPARE(judgedAs(none, factsOf({{"incident_major", "none"}})), u"met"_s);
    QCOMPARE(judgedAs(none, factsOf({{"incident_major", "2020-12-31"}})), u"met"_s);
    QCOMPARE(judgedAs(none, factsOf({{"incident_major", "2021-01-01"}})), u"not_met"_s);
}

void tst_Assessment::certificatesByDay()
{
    const char *holds = R"("holds", "certificates": ["innovative", "tech_sme"])";
    const char *level = R"("holds", "certificates": ["innovative"], "levels": ["provincial", "national"])";
    Facts facts;
    QCOMPARE(judgedAs(holds, facts), u"not_met"_s);
    facts.certificates.push_back(
        tests::eligible::certificate(CertificateKind::Innovative, QDate(2022, 9, 5), QDate(2025, 9, 4)));
    QCOMPARE(judgedAs(holds, facts, QDate(2022, 9, 4)), u"not_met"_s);
    QCOMPARE(judgedAs(holds, facts, QDate(2022, 9, 5)), u"met"_s);
    QCOMPARE(judgedAs(holds, facts, QDate(2025, 9, 4)), u"met"_s);
    QCOMPARE(judgedAs(holds, facts, QDate(2025, 9, 5)), u"not_met"_s);
    QCOMPARE(judgedAs(level, facts), u"unknown"_s);
    facts.certificates.back().level = records::CertificateLevel::Municipal;
    QCOMPARE(judgedAs(level, facts), u"not_met"_s);
    facts.certificates.back().level = records::CertificateLevel::Provincial;
    QCOMPARE(judgedAs(level, facts), u"met"_s);
    facts.certificates.back().revoked = QDate(2023, 1, 1);
    QCOMPARE(judgedAs(holds, facts, QDate(2022, 12, 31)), u"met"_s);
    QCOMPARE(judgedAs(holds, facts, QDate(2023, 1, 1)), u"not_met"_s);
}

void tst_Assessment::onlyInOneProcedure()
{
    const char *onlyNew = R"("flag", "only": "new", "fact": "own_brand")";
    const Facts without = factsOf({{"own_brand", "否"}});
    QCOMPARE(judgedAs(onlyNew, without), u"not_met"_s);
    QCOMPARE(judgedAs(onlyNew, without, AssessDay, Procedure::Review), u"met"_s);
    const auto pack = packWith(oneCriterion(onlyNew));
    QVERIFY(assess(pack->tiers.front(), without, {AssessDay, Procedure::Review}).criteria.empty());
}

void tst_Assessment::openIsNeverEither()
{
    QCOMPARE(judgedAs(R"("open")", Facts()), u"unknown"_s);
    const auto pack = packWith(oneCriterion(R"("open")"));
    const Assessment found = assess(pack->tiers.front(), Facts(), {AssessDay, Procedure::New});
    QCOMPARE(found.criteria.front().why, std::optional(Why::RuleMissing));
    QVERIFY(found.missing().empty());
    QCOMPARE(found.count(Verdict::Unknown), 1);
}

void tst_Assessment::sizeByRule()
{
    const char *sme = R"("not_large")";
    Facts facts = factsOf({{"employees@2021", "1000"}, {"revenue@2021", "40000"}});
    QCOMPARE(judgedAs(sme, facts), u"unknown"_s); // the industry is not known
    facts.industry = u"3484"_s;
    QCOMPARE(judgedAs(sme, facts), u"not_met"_s);
    put(facts, u"employees@2021"_s, u"999"_s);
    QCOMPARE(judgedAs(sme, facts), u"met"_s);
    put(facts, u"revenue@2021"_s, QString());
    QCOMPARE(judgedAs(sme, facts), u"met"_s); // the staff alone allow no more than medium
    put(facts, u"employees@2021"_s, u"1000"_s);
    QCOMPARE(judgedAs(sme, facts), u"unknown"_s);
    const auto pack = packWith(oneCriterion(sme));
    const Finding found = judged(pack->tiers.front().criteria.front(), facts, {AssessDay, Procedure::New});
    QCOMPARE(missingOf(facts, found.missing), QStringList{u"revenue@2021"_s});
    facts.industry = u"6610"_s; // finance has no class of this rule
    QCOMPARE(judged(pack->tiers.front().criteria.front(), facts, {AssessDay, Procedure::New}).why,
        std::optional(Why::NoClass));
}

void tst_Assessment::linesOfSectors()
{
    const char *line = R"("above_line")";
    Facts facts = factsOf({{"revenue@2021", "2000"}});
    facts.industry = u"3484"_s;
    QCOMPARE(judgedAs(line, facts), u"unknown"_s); // the main business may be less than the whole
    put(facts, u"revenue@2021"_s, u"1999.99"_s);
    QCOMPARE(judgedAs(line, facts), u"not_met"_s);
    put(facts, u"revenue@2021"_s, u"3000"_s);
    put(facts, u"main_revenue@2021"_s, u"2000"_s);
    QCOMPARE(judgedAs(line, facts), u"met"_s);
    put(facts, u"main_revenue@2021"_s, u"1999.99"_s);
    QCOMPARE(judgedAs(line, facts), u"not_met"_s);
    QCOMPARE(judgedAs(line, facts, QDate(2023, 9, 5)), u"unknown"_s);
    facts.industry = u"7010"_s;
    QCOMPARE(judgedAs(line, facts, QDate(2023, 9, 5)), u"unknown"_s);
    put(facts, u"development_activity"_s, u"是"_s);
    QCOMPARE(judgedAs(line, facts, QDate(2023, 9, 5)), u"met"_s);
    facts.industry = u"4710"_s;
    put(facts, u"construction_qualification"_s, u"否"_s);
    QCOMPARE(judgedAs(line, facts), u"not_met"_s);
}

/// An older year never takes the place of a missing one.
void tst_Assessment::lastYearOnly()
{
    const char *revenue = R"("threshold", "measure": {"fact": "revenue"}, "at_least": "1000万元")";
    const Facts facts = factsOf({{"revenue@2020", "9000"}, {"revenue@2022", "9000"}});
    QCOMPARE(judgedAs(revenue, facts), u"unknown"_s);
    QCOMPARE(judgedAs(revenue, facts, QDate(2021, 1, 1)), u"met"_s);
    const auto pack = packWith(oneCriterion(revenue));
    QCOMPARE(missingOf(facts, assess(pack->tiers.front(), facts, {AssessDay, Procedure::New}).missing()),
        QStringList{u"revenue@2021"_s});
}

void tst_Assessment::undefinedIsUnknown()
{
    const char *ratio = R"("threshold", "measure": {"ratio": "rd_expense", "of": "revenue"}, "at_least": "3%")";
    const char *growth = R"("threshold", "measure": {"growth": "revenue"}, "at_least": "5%")";
    QCOMPARE(judgedAs(ratio, factsOf({{"rd_expense@2021", "5"}, {"revenue@2021", "0"}})), u"unknown"_s);
    QCOMPARE(judgedAs(ratio, factsOf({{"rd_expense@2021", "5"}, {"revenue@2021", "-1"}})), u"unknown"_s);
    QCOMPARE(judgedAs(growth, factsOf({{"revenue@2021", "5"}, {"revenue@2020", "0"}})), u"unknown"_s);
    QCOMPARE(judgedAs(growth, factsOf({{"revenue@2021", "5"}, {"revenue@2020", "-1"}})), u"unknown"_s);
    QCOMPARE(judgedAs(growth, factsOf({{"revenue@2021", "-5"}, {"revenue@2020", "1"}})), u"not_met"_s);
    const auto pack = packWith(oneCriterion(ratio));
    const Facts facts = factsOf({{"rd_expense@2021", "5"}, {"revenue@2021", "0"}});
    const Assessment found = assess(pack->tiers.front(), facts, {AssessDay, Procedure::New});
    QCOMPARE(found.criteria.front().why, std::optional(Why::Undefined));
    QVERIFY(found.missing().empty());
}

void tst_Assessment::anyYear()
{
    const char *any
        = R"("threshold", "measure": {"fact": "development_score", "ago": 0}, "any_year": 2, "at_least": "50分")";
    QCOMPARE(
        judgedAs(any, factsOf({{"development_score@2022", "49.9999"}, {"development_score@2021", "50"}})), u"met"_s);
    QCOMPARE(judgedAs(any, factsOf({{"development_score@2022", "49"}})), u"unknown"_s);
    QCOMPARE(judgedAs(any, factsOf({{"development_score@2022", "50"}})), u"met"_s);
    QCOMPARE(
        judgedAs(any, factsOf({{"development_score@2022", "49"}, {"development_score@2021", "49"}})), u"not_met"_s);
}

void tst_Assessment::scoreBounds_data()
{
    QTest::addColumn<QString>("brand");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto row
        = [](const char *brand, const char *system, const char *recorded, const char *expected, int least, int most) {
              QTest::addRow("%s-%s-%s", brand, system, recorded)
                  << QString::fromLatin1(brand) << QString::fromLatin1(system) << QString::fromLatin1(recorded)
                  << QString::fromLatin1(expected) << least << most;
          };
    row("true", "true", "", "met", 80, 100);
    row("true", "false", "", "unknown", 50, 70);
    row("true", "false", "10", "met", 60, 60);
    row("true", "false", "9", "not_met", 59, 59);
    row("false", "", "", "not_met", 10, 60);   // the class minimum cannot be reached
    row("", "true", "20", "unknown", 60, 100); // enough points, but the class is open
    row("true", "", "0", "unknown", 50, 80);
    row("true", "", "20", "met", 70, 100); // either way
    row("false", "false", "20", "not_met", 30, 30);
    row("", "", "", "unknown", 10, 100);
}

void tst_Assessment::scoreBounds()
{
    QFETCH(QString, brand);
    QFETCH(QString, system);
    QFETCH(QString, recorded);
    QFETCH(QString, expected);
    QFETCH(int, least);
    QFETCH(int, most);
    Facts facts;
    put(facts, u"own_brand"_s, brand);
    put(facts, u"core_system"_s, system);
    put(facts, u"score_rd_management"_s, recorded);
    const auto pack = packWith(oneCriterion(flagScore));
    QVERIFY(pack);
    const Assessment found = assess(pack->tiers.front(), facts, {AssessDay, Procedure::New});
    QCOMPARE(verdictWord(found.verdict), expected);
    QCOMPARE(found.score()->score->points, (Award{least * OnePoint, most * OnePoint}));
    QCOMPARE(found.score()->score->most, 100 * OnePoint);
}

void tst_Assessment::scoreRows()
{
    const auto pack = packWith(oneCriterion(R"("score", "table": {"at_least": 1, "rows": [
        {"code": "steps", "title": "年限", "most": 5, "kind": "per_step", "measure": {"years_since": "segment_since"}, "step": "2年", "points": 1},
        {"code": "sum", "title": "质量", "most": 5, "kind": "sum", "cases": [
            {"if": {"code": "s1", "title": "甲", "kind": "flag", "fact": "own_brand"}, "points": 3},
            {"if": {"code": "s2", "title": "乙", "kind": "flag", "fact": "quality_award"}, "points": 3}]},
        {"code": "best", "title": "研发", "most": 10, "kind": "best", "parts": [
            {"code": "amount", "title": "金额", "most": 10, "kind": "cases", "measure": {"fact": "rd_expense"}, "cases": [{"at_least": "200万元", "points": 4}, {"at_least": "100万元", "points": 2}]},
            {"code": "share", "title": "占比", "most": 10, "kind": "cases", "measure": {"ratio": "rd_expense", "of": "revenue"}, "cases": [{"at_least": "10%", "points": 10}, {"at_least": "4%", "points": 4}]}]},
        {"code": "open", "title": "待补", "most": 3, "kind": "open"}]})"));
    QVERIFY(pack);
    const auto rows = [&](const Facts &facts) {
        QStringList points;
        const Assessment found = assess(pack->tiers.front(), facts, {AssessDay, Procedure::New});
        for (const RowFinding &row : found.score()->score->rows)
            points.append(row.points.least == row.points.most
                    ? shownPoints(row.points.least)
                    : shownPoints(row.points.least) + u'~' + shownPoints(row.points.most));
        return points.join(u' ');
    };
    QCOMPARE(rows(Facts()), u"0~5 0~5 0~10 0~3"_s);
    QCOMPARE(rows(factsOf({{"segment_since", "2018-09-06"}, {"own_brand", "是"}, {"rd_expense@2021", "150"}})),
        u"1 3~5 2~10 0~3"_s);
    QCOMPARE(rows(factsOf({{"segment_since", "2018-09-05"}, {"own_brand", "是"}, {"quality_award", "是"},
                 {"rd_expense@2021", "150"}, {"revenue@2021", "1500"}})),
        u"2 5 10 0~3"_s);
    QCOMPARE(rows(factsOf({{"segment_since", "2000-01-01"}, {"own_brand", "否"}, {"quality_award", "否"},
                 {"rd_expense@2021", "250"}, {"revenue@2021", "100000"}})),
        u"5 0 4 0~3"_s);
}

void tst_Assessment::nextBand()
{
    const TierRules &rules = tests::eligible::rulesOf("miit-2022-63", "specialised");
    const Facts facts = factsOf({{"net_profit@2024", "7.9"}, {"revenue@2024", "100"}, {"rd_expense@2024", "2.9"}});
    const Assessment found = assess(rules, facts, {QDate(2025, 5, 1), Procedure::New});
    const auto row = [&](const char *code) -> const RowFinding & {
        for (const RowFinding &it : found.score()->score->rows)
            if (it.row->code == QLatin1String(code))
                return it;
        qFatal("no row %s", code);
    };
    QCOMPARE(row("profit").points, (Award{6 * OnePoint, 6 * OnePoint}));
    QCOMPARE(row("profit").next->gain, 2 * OnePoint);
    QCOMPARE(row("profit").next->line->text, u"8%"_s);
    QCOMPARE(row("rd").points, (Award{0, 0}));
    QCOMPARE(row("rd").next->gain, 2 * OnePoint);
    QVERIFY(!row("main_share").next); // unknown: nothing is said about a next band
    QCOMPARE(missingOf(facts, row("main_share").missing), QStringList{u"main_revenue@2024"_s});
}

/// An unknown better case leaves the better points open, a known one ends it.
void tst_Assessment::firstCaseOpen()
{
    const TierRules &rules = tests::eligible::rulesOf("miit-2022-63", "innovative");
    const auto ip = [&](const Facts &facts) {
        return assess(rules, facts, {QDate(2025, 5, 1), Procedure::New}).score()->score->rows.front().points;
    };
    QCOMPARE(ip(factsOf({{"ip_class1", "2"}})), (Award{10 * OnePoint, 20 * OnePoint}));
    QCOMPARE(ip(factsOf({{"ip_class1", "2"}, {"ip_class1_high_value", "0"}})), (Award{10 * OnePoint, 15 * OnePoint}));
    QCOMPARE(ip(factsOf({{"ip_class1", "2"}, {"ip_class1_high_value", "1"}})), (Award{20 * OnePoint, 20 * OnePoint}));
    QCOMPARE(
        ip(factsOf({{"ip_class1", "0"}})), (Award{0, 5 * OnePoint})); // without class I the finer counts do not matter
    QCOMPARE(ip(factsOf({{"ip_class1", "0"}, {"ip_class2", "0"}})), (Award{0, 0}));
}

void tst_Assessment::unknownBandOfRevenue()
{
    const TierRules &rules = tests::eligible::rulesOf("most-2016-32", "high_tech");
    const auto rd = [&](const Facts &facts) {
        return verdictWord(assess(rules, facts, {AssessDay, Procedure::New}).find(u"rd"_s)->verdict);
    };
    QCOMPARE(rd(Facts()), u"unknown"_s);
    QCOMPARE(rd(factsOf({{"established", "2021-03-01"}, {"rd_expense@2021", "5"}, {"revenue@2021", "100"}})), u"met"_s);
    QCOMPARE(rd(factsOf({{"established", "2021-03-01"}, {"rd_expense@2021", "4.99"}, {"revenue@2021", "100"}})),
        u"not_met"_s);
    QCOMPARE(
        rd(factsOf({{"established", "2020-03-01"}, {"rd_expense@2021", "5"}, {"revenue@2021", "100"}})), u"unknown"_s);
}

void tst_Assessment::missingIsAskedOnceAndOnlyWhereOpen()
{
    const TierRules &rules = tests::eligible::rulesOf("miit-2026-2", "specialised");
    Facts facts = factsOf({{"revenue@2025", "1500"}, {"equity_raised@2025", "0"}});
    const QStringList missing = missingOf(facts, assess(rules, facts, {QDate(2026, 5, 1), Procedure::New}).missing());
    QCOMPARE(missing.count(u"rd_expense@2025"_s), qsizetype(1));
    QVERIFY(missing.contains(u"rd_expense@2024"_s));
    QVERIFY(missing.contains(u"development_score@2026"_s));
    QVERIFY(!missing.contains(u"equity_raised@2024"_s)); // the revenue alone is enough
}

void tst_Assessment::sourcesAreTold()
{
    records::AnnualFigures figures;
    figures.id = RecordId(7);
    figures.fiscalYear = 2021;
    figures.revenue = Money::fromWan(100);
    figures.rdExpense = Money::fromWan(3);
    figures.source = u"审计报告"_s;
    figures.sourceDate = QDate(2022, 3, 1);
    figures.auditState = records::AuditState::Audited;
    Facts facts;
    facts.addYear(figures);
    const auto pack = packWith(
        oneCriterion(R"("threshold", "measure": {"ratio": "rd_expense", "of": "revenue"}, "at_least": "3%")"));
    const Finding found = judged(pack->tiers.front().criteria.front(), facts, {AssessDay, Procedure::New});
    QCOMPARE(found.verdict, Verdict::Met);
    QCOMPARE(found.years.front().year, 2021);
    QCOMPARE(found.used.size(), size_t{2});
    QCOMPARE(factRefText(facts.catalogue(), found.used.front().ref), u"rd_expense@2021"_s);
    QCOMPARE(found.used.front().source,
        (FactSource{u"审计报告"_s, QDate(2022, 3, 1), records::AuditState::Audited, RecordId(7)}));
}

void tst_Assessment::numbersAreNeverRoundedUpToTheLine()
{
    const auto pack = packWith(
        oneCriterion(R"("threshold", "measure": {"ratio": "rd_expense", "of": "revenue"}, "at_least": "3%")"));
    const Criterion &criterion = pack->tiers.front().criteria.front();
    const auto shown = [&](const char *rd, const char *revenue) {
        const Facts facts = factsOf({{"rd_expense@2021", rd}, {"revenue@2021", revenue}});
        return shownValue(criterion.measure, measured(criterion.measure, facts, AssessDay), &criterion.line.value);
    };
    QCOMPARE(shown("112", "3862.4"), u"2.90"_s);
    QCOMPARE(shown("3", "100"), u"3.00"_s);
    QCOMPARE(shown("2.9999", "100"), u"2.9999"_s);
    QCOMPARE(shown("3.0001", "100"), u"3.0001"_s);
    const auto growth = packWith(
        oneCriterion(R"("threshold", "measure": {"compound_growth": "revenue", "years": 2}, "at_least": "5%")"));
    const Criterion &compound = growth->tiers.front().criteria.front();
    const auto grown = [&](const char *last) {
        const Facts facts = factsOf({{"revenue@2021", last}, {"revenue@2020", "1"}, {"revenue@2019", "20000"}});
        return shownValue(compound.measure, measured(compound.measure, facts, AssessDay), &compound.line.value);
    };
    QCOMPARE(grown("22050"), u"5.00"_s);
    QCOMPARE(grown("22049.9999"), u"4.9999997"_s);
    QCOMPARE(grown("20000"), u"0.00"_s);
    QCOMPARE(grown("5000"), u"-50.00"_s);
}

void tst_Assessment::arithmeticIsShown_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *measure, const char *expected) {
        QTest::newRow(expected) << QByteArray(measure) << QString::fromUtf8(expected);
    };
    row(R"({"fact": "revenue"}, "at_least": "1万元")", "");
    row(R"({"ratio": "rd_expense", "of": "revenue"}, "at_least": "1%")", "112.00 ÷ 3862.40");
    row(R"({"ratio": "rd_expense", "of": "revenue", "years": 2}, "at_least": "1%")",
        "(112.00 + 100.00) ÷ (3862.40 + 3600.00)");
    row(R"({"growth": "revenue"}, "at_least": "1%")", "3862.40 ÷ 3600.00 − 1");
    row(R"({"mean_growth": "revenue", "years": 2}, "at_least": "1%")",
        "(3862.40 ÷ 3600.00 − 1 + 3600.00 ÷ 3000.00 − 1) ÷ 2");
    row(R"({"compound_growth": "revenue", "years": 2}, "at_least": "1%")", "(3862.40 ÷ 3000.00)^(1/2) − 1");
    row(R"({"sum": "rd_expense", "years": 2}, "at_least": "1万元")", "112.00 + 100.00");
    row(R"({"mean": "rd_expense", "years": 2}, "at_least": "1万元")", "(112.00 + 100.00) ÷ 2");
    row(R"({"sum": "rd_expense", "years": 3}, "at_least": "1万元")", "");
    row(R"({"years_since": "segment_since"}, "at_least": "1年")", "2017-06-01 → 2022-09-05");
    row(R"({"years_since": "segment_since", "until": "last_year_end"}, "at_least": "1年")", "2017-06-01 → 2021-12-31");
    row(R"({"fact": "net_assets"}, "at_least": "1万元")", "(500.00 − 200.00)");
}

void tst_Assessment::arithmeticIsShown()
{
    QFETCH(QByteArray, measure);
    QFETCH(QString, expected);
    const Facts facts = factsOf({{"rd_expense@2021", "112"}, {"rd_expense@2020", "100"}, {"revenue@2021", "3862.4"},
        {"revenue@2020", "3600"}, {"revenue@2019", "3000"}, {"segment_since", "2017-06-01"},
        {"total_assets@2021", "500"}, {"total_liabilities@2021", "200"}});
    const auto pack = packWith(oneCriterion(R"("threshold", "measure": )" + measure));
    QVERIFY(pack);
    const Criterion &criterion = pack->tiers.front().criteria.front();
    QCOMPARE(
        arithmeticText(criterion.measure, measured(criterion.measure, facts, AssessDay), facts.catalogue(), AssessDay),
        expected);
}

YUMIAO_TEST(tst_Assessment)

#include "tst_assessment.moc"
