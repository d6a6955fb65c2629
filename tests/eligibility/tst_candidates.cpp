// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/assessment_json.h"
#include "models/eligibility/candidates.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;
using tests::eligible::factsOf;

/// The pack of three conditions for candidates: sales, brand, system.
const Pack &threeConditions()
{
    static const Pack pack = *tests::eligible::packWith(R"(
        {"code": "sales", "title": "收入", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"fact": "revenue"}, "at_least": "1000万元"},
        {"code": "brand", "title": "品牌", "clause": "二", "confidence": "to_confirm", "reading": "口径待核", "kind": "flag", "fact": "own_brand"},
        {"code": "either", "title": "其一", "clause": "三", "confidence": "secondary", "kind": "any_of", "members": [
            {"code": "share", "title": "研发占比", "kind": "threshold", "measure": {"ratio": "rd_expense", "of": "revenue"}, "at_least": "4%"},
            {"code": "system", "title": "系统", "kind": "flag", "fact": "core_system"}]})");
    return pack;
}

Assessment threeOf(const Facts &facts)
{
    return assess(threeConditions().tiers.front(), facts, {QDate(2022, 9, 5), Procedure::New});
}

Candidate candidate(qint64 id, const Facts &facts)
{
    return candidateOf(RecordId(id), threeOf(facts));
}

} // namespace

class tst_Candidates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearness();
    void order();
    void gaps();
    void json();
    void jsonOfScore();
};

void tst_Candidates::nearness()
{
    const Candidate nothing = candidate(1, Facts());
    QCOMPARE(nothing.nearness(), Nearness::Unproven);
    QCOMPARE(nothing.open, 3);
    QCOMPARE(nothing.verdict(), Verdict::Unknown);
    const Candidate one = candidate(2, factsOf({{"revenue@2021", "900"}, {"own_brand", "是"}}));
    QCOMPARE(one.nearness(), Nearness::ShortByOne);
    QCOMPARE(one.criteria, (std::vector<Verdict>{Verdict::NotMet, Verdict::Met, Verdict::Unknown}));
    QCOMPARE(one.fails, std::vector<QString>{u"sales"_s});
    const Candidate two = candidate(3, factsOf({{"revenue@2021", "900"}, {"own_brand", "否"}}));
    QCOMPARE(two.nearness(), Nearness::ShortByTwo);
    const Candidate three = candidate(
        4, factsOf({{"revenue@2021", "900"}, {"own_brand", "否"}, {"rd_expense@2021", "1"}, {"core_system", "否"}}));
    QCOMPARE(three.nearness(), Nearness::ShortByMore);
    const Candidate all = candidate(5, factsOf({{"revenue@2021", "1000"}, {"own_brand", "是"}, {"core_system", "是"}}));
    QCOMPARE(all.nearness(), Nearness::Reached);
    QCOMPARE(all.verdict(), Verdict::Met);
}

void tst_Candidates::order()
{
    std::vector<Candidate> list{candidate(9, Facts()),
        candidate(8, factsOf({{"revenue@2021", "900"}, {"own_brand", "是"}})),
        candidate(7, factsOf({{"revenue@2021", "990"}, {"own_brand", "是"}})),
        candidate(6, factsOf({{"revenue@2021", "1000"}, {"own_brand", "是"}, {"core_system", "是"}})),
        candidate(5, factsOf({{"revenue@2021", "900"}, {"own_brand", "是"}, {"core_system", "是"}})),
        candidate(4, factsOf({{"revenue@2021", "900"}, {"own_brand", "是"}, {"core_system", "是"}}))};
    sortByDistance(list);
    std::vector<qint64> ids;
    for (const Candidate &it : list)
        ids.push_back(it.enterprise.value());
    QCOMPARE(ids, (std::vector<qint64>{6, 9, 4, 5, 7, 8}));
}

void tst_Candidates::gaps()
{
    QCOMPARE(candidate(1, factsOf({{"revenue@2021", "900"}})).gap, qint64{100});
    QCOMPARE(candidate(1, factsOf({{"own_brand", "否"}})).gap, qint64{1000});
    // of two ways the nearer one counts: 3 % of 4 %
    QCOMPARE(candidate(1, factsOf({{"revenue@2021", "1000"}, {"rd_expense@2021", "30"}, {"core_system", "否"}})).gap,
        qint64{250});
}

void tst_Candidates::json()
{
    const Facts facts = factsOf({{"revenue@2021", "999.9999"}, {"own_brand", "是"}, {"rd_expense@2021", "30"}});
    const Assessment found = threeOf(facts);
    const QJsonObject it = assessmentJson(u"E"_s, threeConditions(), found, facts.catalogue(),
        distanceTo(threeConditions().tiers.front(), facts, found.question));
    QCOMPARE(it.value(u"enterprise"_s).toString(), u"E"_s);
    QCOMPARE(it.value(u"on"_s).toString(), u"2022-09-05"_s);
    QCOMPARE(it.value(u"for"_s).toString(), u"new"_s);
    QCOMPARE(it.value(u"result"_s).toString(), u"not_met"_s);
    QVERIFY(it.value(u"score"_s).isNull());
    const QJsonArray criteria = it.value(u"criteria"_s).toArray();
    QCOMPARE(criteria.size(), 3);
    const QJsonObject sales = criteria.at(0).toObject();
    QCOMPARE(sales.value(u"actual"_s).toString(), u"9999999.00"_s);
    QCOMPARE(sales.value(u"required"_s).toString(), u"10000000.00"_s);
    QCOMPARE(sales.value(u"unit"_s).toString(), u"元"_s);
    QCOMPARE(sales.value(u"result"_s).toString(), u"not_met"_s);
    QCOMPARE(criteria.at(1).toObject().value(u"actual"_s).toString(), u"true"_s);
    QCOMPARE(criteria.at(1).toObject().value(u"confidence"_s).toString(), u"to_confirm"_s);
    const QJsonObject either = criteria.at(2).toObject();
    QCOMPARE(either.value(u"result"_s).toString(), u"unknown"_s);
    QCOMPARE(either.value(u"missing"_s).toArray().at(0).toObject().value(u"fact"_s).toString(), u"core_system"_s);
    QVERIFY(!either.value(u"missing"_s).toArray().at(0).toObject().value(u"proof"_s).toString().isEmpty());
    QCOMPARE(
        either.value(u"members"_s).toArray().at(0).toObject().value(u"actual"_s).toString(), u"3.0000003"_s.left(4));
    const QJsonObject change = it.value(u"distance"_s).toArray().at(0).toObject();
    QCOMPARE(change.value(u"change"_s).toString(), u"revenue@2021"_s);
    QCOMPARE(change.value(u"from"_s).toString(), u"9999999.00"_s);
    QCOMPARE(change.value(u"to"_s).toString(), u"10000000.00"_s);
}

void tst_Candidates::jsonOfScore()
{
    const Pack &pack = *carriedShelf()->find(u"miit-2022-63"_s);
    const Example &example = pack.examples.front();
    const Assessment found = assess(pack.tiers.front(), example.facts, {example.on, example.procedure});
    const QJsonObject it = assessmentJson(
        u"E"_s, pack, found, example.facts.catalogue(), distanceTo(pack.tiers.front(), example.facts, found.question));
    QCOMPARE(it.value(u"result"_s).toString(), u"met"_s);
    QCOMPARE(it.value(u"score"_s).toString(), u"60"_s);
    QCOMPARE(it.value(u"score_required"_s).toString(), u"60"_s);
    QVERIFY(it.value(u"distance"_s).toArray().isEmpty());
    const QJsonObject route = it.value(u"criteria"_s).toArray().last().toObject();
    const QJsonObject score = route.value(u"members"_s).toArray().at(0).toObject();
    QCOMPARE(score.value(u"points"_s).toString(), u"60"_s);
    QCOMPARE(score.value(u"points_max"_s).toString(), u"100"_s);
    QCOMPARE(score.value(u"classes"_s).toArray().at(0).toObject().value(u"points_least"_s).toString(), u"20"_s);
    const QJsonObject rd = score.value(u"rows"_s).toArray().at(1).toObject();
    QCOMPARE(rd.value(u"actual"_s).toString(), u"3.00"_s);
    QCOMPARE(rd.value(u"next"_s).toObject().value(u"gain"_s).toString(), u"5"_s);
    QCOMPARE(rd.value(u"next"_s).toObject().value(u"required"_s).toString(), u"5%"_s);
    // A range is no score.
    const Example &open = pack.examples.at(4);
    const Assessment unsure = assess(pack.tiers.at(1), open.facts, {open.on, open.procedure});
    const QJsonObject range = assessmentJson(u"E"_s, pack, unsure, open.facts.catalogue(), Distance());
    QVERIFY(range.value(u"score"_s).isNull());
    QCOMPARE(range.value(u"score_least"_s).toString(), u"58"_s);
    QCOMPARE(range.value(u"score_most"_s).toString(), u"73"_s);
}

YUMIAO_TEST(tst_Candidates)

#include "tst_candidates.moc"
