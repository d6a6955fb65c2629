// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/moves.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;
using tests::eligible::factsOf;
using tests::eligible::put;
using tests::eligible::rulesOf;

const Question May2025{QDate(2025, 5, 12), Procedure::New};
const Question June2026{QDate(2026, 6, 15), Procedure::New};

QString valueText(const FactKind &kind, const records::Value &value)
{
    if (records::isUnknown(value))
        return u"?"_s;
    if (const auto *number = std::get_if<qint64>(&value)) {
        switch (kind.type) {
        case FactType::Money:
            return Money::fromFen(*number).toWanText(6);
        case FactType::Rate:
            return Rate::fromMillionths(*number).toPercentText();
        default:
            return QString::number(*number);
        }
    }
    return records::textIn(value);
}

QString wayText(const Facts &facts, const Way &way)
{
    QStringList words;
    for (const Change &it : way.changes) {
        if (it.certificate) {
            words.append(records::textIn(
                records::FieldTrait<std::optional<records::CertificateKind>>::toValue(*it.certificate)));
            continue;
        }
        const FactKind &kind = facts.catalogue().at(it.fact.kind);
        words.append(u"%1 %2→%3"_s.arg(
            factRefText(facts.catalogue(), it.fact), valueText(kind, it.from), valueText(kind, it.to)));
    }
    return words.join(u"; "_s);
}

bool fails(const TierRules &rules, const Facts &facts, const Question &question, const std::vector<QString> &blocked)
{
    const Assessment found = assess(rules, facts, question);
    return std::any_of(found.criteria.begin(), found.criteria.end(), [&](const Finding &it) {
        return it.verdict == Verdict::NotMet
            && std::find(blocked.begin(), blocked.end(), it.criterion->code) == blocked.end();
    });
}

/// Whether a part grew beyond its whole.
bool breaksBounds(const Facts &before, const Facts &after)
{
    return std::any_of(after.all().begin(), after.all().end(), [&](const Fact &fact) {
        const FactKind &kind = after.catalogue().at(fact.kind);
        const Fact *above = kind.notAbove ? after.find({*kind.notAbove, fact.year}) : nullptr;
        return above && records::numberIn(fact.value) > records::numberIn(above->value) && !(before == after);
    });
}

/// What every way must be: it reaches, nothing of it can be left out, no amount can be a step less.
QString faultOfWay(
    const TierRules &rules, const Facts &facts, const Question &question, const Distance &distance, const Way &way)
{
    const Facts after = changed(facts, way.changes, question);
    if (fails(rules, after, question, distance.blocked))
        return u"does not reach"_s;
    if (assess(rules, after, question).verdict != way.after)
        return u"says another verdict"_s;
    for (size_t i = 0; i < way.changes.size(); ++i) {
        std::vector<Change> less = way.changes;
        less.erase(less.begin() + static_cast<qptrdiff>(i));
        const Facts without = changed(facts, less, question);
        if (!fails(rules, without, question, distance.blocked) && !breaksBounds(facts, without))
            return u"change %1 is not needed"_s.arg(i);
        const Change &change = way.changes[i];
        const FactKind &kind = facts.catalogue().at(change.fact.kind);
        if (change.certificate || !dimensionOf(kind.type))
            continue;
        const qint64 from = records::numberIn(change.from);
        const qint64 to = records::numberIn(change.to);
        less = way.changes;
        less[i].to = to > from ? to - kind.step : to + kind.step;
        const Facts shorter = changed(facts, less, question);
        if (!fails(rules, shorter, question, distance.blocked) && !breaksBounds(facts, shorter))
            return u"change %1 could be a step less"_s.arg(i);
    }
    return {};
}

Facts nearSpecialised()
{
    Facts facts = factsOf({{"in_business", "是"}, {"risk_named", "无"}, {"law_abiding", "是"}, {"data_fraud", "无"},
        {"abnormal_listed", "否"}, {"employees@2025", "85"}, {"total_assets@2025", "5000"},
        {"segment_since", "2015-06-01"}, {"revenue@2025", "3862.4"}, {"revenue@2024", "3600"},
        {"main_revenue@2025", "3700"}, {"total_liabilities@2025", "2000"}, {"rd_expense@2025", "104.67"},
        {"rd_expense@2024", "120"}, {"ip_class1", "0"}, {"ip_class1_applied", "0"}, {"award_ministerial_top3", "无"},
        {"rd_institution", "none"}, {"market_known", "是"}, {"development_score@2026", "55"}});
    facts.industry = u"3484"_s;
    facts.certificates.push_back(
        tests::eligible::certificate(records::CertificateKind::Innovative, QDate(2024, 1, 1), QDate(2026, 12, 31)));
    return facts;
}

} // namespace

class tst_Ways : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVisitQuestion();
    void alternativesCheapestFirst();
    void nothingToChange();
    void blockedByWhatNothingMoves();
    void waitingIsTold();
    void aPartDrawsItsWhole();
    void lowering();
    void onlyTheLastYearMoves();
    void scoreByFewRows();
    void bandsThatAllFail();
    void aBoundedPartIsNotBlocked();
    void examplesHoldTheirWays();
    void randomFactsHoldTheirWays();
    void whatIfWritesNothing();
};

/// 研发费用 +11.21 万元 → 占比 3.00 %; 补 1 项Ⅰ类知识产权.
void tst_Ways::theVisitQuestion()
{
    const Facts facts = nearSpecialised();
    const Distance distance = distanceTo(rulesOf("miit-2026-2", "specialised"), facts, June2026);
    QVERIFY(distance.blocked.empty());
    QVERIFY(distance.ways.size() >= 2);
    QCOMPARE(wayText(facts, distance.ways.front()),
        u"rd_expense@2025 104.670000→115.880000; ip_class1_applied 0→1; ip_class1 0→1"_s);
    QCOMPARE(distance.ways.front().after, Verdict::Met);
}

void tst_Ways::alternativesCheapestFirst()
{
    Facts facts = nearSpecialised();
    put(facts, u"rd_expense@2025"_s, u"120"_s);
    const Distance distance = distanceTo(rulesOf("miit-2026-2", "specialised"), facts, June2026);
    QStringList ways;
    for (const Way &way : distance.ways)
        ways.append(wayText(facts, way));
    QCOMPARE(ways,
        QStringList({u"ip_class1_applied 0→1; ip_class1 0→1"_s, u"rd_institution none→provincial"_s,
            u"award_ministerial_top3 0→2026-06-15"_s}));
    for (size_t i = 1; i < distance.ways.size(); ++i)
        QVERIFY(distance.ways[i - 1].cost <= distance.ways[i].cost);
}

void tst_Ways::nothingToChange()
{
    Facts facts = nearSpecialised();
    put(facts, u"rd_expense@2025"_s, u"120"_s);
    put(facts, u"ip_class1_applied"_s, u"1"_s);
    put(facts, u"development_score@2026"_s, QString());
    const Distance distance = distanceTo(rulesOf("miit-2026-2", "specialised"), facts, June2026);
    QCOMPARE(distance.ways.size(), size_t{1});
    QVERIFY(distance.ways.front().changes.empty());
    QCOMPARE(distance.ways.front().after, Verdict::Unknown);
    QCOMPARE(distance.ways.front().open, std::vector<QString>{u"development"_s});
}

void tst_Ways::blockedByWhatNothingMoves()
{
    Facts facts = nearSpecialised();
    put(facts, u"risk_named"_s, u"2024-03-01"_s);
    const TierRules &rules = rulesOf("miit-2026-2", "specialised");
    const Distance distance = distanceTo(rules, facts, June2026);
    QCOMPARE(distance.blocked, std::vector<QString>{u"no_risk"_s});
    QVERIFY(!distance.ways.empty());
    QCOMPARE(distance.ways.front().after, Verdict::NotMet);
    QCOMPARE(faultOfWay(rules, facts, June2026, distance, distance.ways.front()), QString());
}

void tst_Ways::waitingIsTold()
{
    Facts facts = nearSpecialised();
    put(facts, u"rd_expense@2025"_s, u"120"_s);
    put(facts, u"ip_class1_applied"_s, u"1"_s);
    put(facts, u"segment_since"_s, u"2024-03-05"_s);
    const Distance distance = distanceTo(rulesOf("miit-2026-2", "specialised"), facts, June2026);
    QCOMPARE(wayText(facts, distance.ways.front()), u"segment_since 2024-03-05→2023-01-01"_s);
    QCOMPARE(distance.ways.front().changes.front().waitUntil, QDate(2028, 1, 1));
    const Distance older
        = distanceTo(rulesOf("miit-2022-63", "specialised"), facts, {QDate(2025, 5, 12), Procedure::New});
    QVERIFY(!older.ways.empty());
    const auto &changes = older.ways.front().changes;
    const auto wait
        = std::find_if(changes.begin(), changes.end(), [](const Change &it) { return it.waitUntil.isValid(); });
    QVERIFY(wait != changes.end());
    QCOMPARE(wait->waitUntil, QDate(2026, 3, 5));
}

void tst_Ways::aPartDrawsItsWhole()
{
    const Facts facts = factsOf({{"revenue@2024", "4900"}, {"main_revenue@2024", "4850"}});
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "主营", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"fact": "main_revenue"}, "at_least": "5000万元"})");
    const Distance distance = distanceTo(pack->tiers.front(), facts, May2025);
    QCOMPARE(wayText(facts, distance.ways.front()),
        u"main_revenue@2024 4850.000000→5000.000000; revenue@2024 4900.000000→5000.000000"_s);
}

void tst_Ways::lowering()
{
    const Facts facts = factsOf({{"total_assets@2024", "1000.0051"}, {"total_liabilities@2024", "812.345678"}});
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "负债率", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"ratio": "total_liabilities", "of": "total_assets"}, "below": "70%"})");
    const TierRules &rules = pack->tiers.front();
    const Distance distance = distanceTo(rules, facts, May2025);
    QCOMPARE(wayText(facts, distance.ways.at(0)), u"total_liabilities@2024 812.345678→700.000000"_s);
    QCOMPARE(wayText(facts, distance.ways.at(1)), u"total_assets@2024 1000.005100→1160.500000"_s);
    for (const Way &way : distance.ways)
        QCOMPARE(faultOfWay(rules, facts, May2025, distance, way), QString());
}

/// Nobody can earn or spend more in a year that was closed long ago.
void tst_Ways::onlyTheLastYearMoves()
{
    const Facts facts = factsOf({{"rd_expense@2024", "500"}, {"rd_expense@2023", "600"}});
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "研发", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"sum": "rd_expense", "years": 2}, "at_least": "1200万元"})");
    const Distance distance = distanceTo(pack->tiers.front(), facts, May2025);
    QCOMPARE(distance.ways.size(), size_t{1});
    QCOMPARE(wayText(facts, distance.ways.front()), u"rd_expense@2024 500.000000→600.000000"_s);
}

void tst_Ways::scoreByFewRows()
{
    const Pack &pack = *carriedShelf()->find(u"miit-2022-63"_s);
    const TierRules &rules = pack.tiers.front();
    const Example &example = pack.examples.at(1); // 55 points, innovation 15 of 20
    const Distance distance = distanceTo(rules, example.facts, {example.on, example.procedure});
    QVERIFY(!distance.ways.empty());
    QCOMPARE(wayText(example.facts, distance.ways.front()), u"rd_expense@2024 115.871900→115.880000"_s);
}

/// Without the revenue no band counts, but each has its own way out of a plain failure.
void tst_Ways::bandsThatAllFail()
{
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "分档", "clause": "一", "confidence": "secondary", "kind": "bands", "by": {"fact": "revenue"}, "bands": [
            {"to": "1000万元", "then": {"code": "b", "title": "甲", "kind": "flag", "fact": "own_brand"}},
            {"from": "1000万元", "then": {"code": "c", "title": "乙", "kind": "flag", "fact": "core_system"}}]})");
    QVERIFY(pack);
    const Facts facts = factsOf({{"own_brand", "否"}, {"core_system", "否"}});
    const Distance distance = distanceTo(pack->tiers.front(), facts, May2025);
    QVERIFY(distance.blocked.empty());
    QCOMPARE(distance.ways.size(), size_t{2});
    QCOMPARE(wayText(facts, distance.ways.front()), u"own_brand 0→1"_s);
    QCOMPARE(distance.ways.front().after, Verdict::Unknown);
}

void tst_Ways::aBoundedPartIsNotBlocked()
{
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "已应用", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"fact": "ip_class1_applied"}, "at_least": "1项"})");
    const Facts facts = factsOf({{"ip_class1", "0"}});
    const Distance distance = distanceTo(pack->tiers.front(), facts, May2025);
    QVERIFY(distance.blocked.empty());
    QCOMPARE(wayText(facts, distance.ways.front()), u"ip_class1 0→1"_s); // whether it is applied is then to be verified
    QCOMPARE(distance.ways.front().after, Verdict::Unknown);
}

void tst_Ways::examplesHoldTheirWays()
{
    int tried = 0;
    for (const auto &pack : carriedShelf()->packs()) {
        for (const Example &example : pack->examples) {
            const TierRules &rules = rulesOf(qPrintable(pack->code), qPrintable(example.tier));
            const Question question{example.on, example.procedure};
            const Distance distance = distanceTo(rules, example.facts, question);
            QVERIFY2(!distance.ways.empty(), qPrintable(example.name));
            for (const Way &way : distance.ways) {
                const QString fault = faultOfWay(rules, example.facts, question, distance, way);
                QVERIFY2(fault.isEmpty(),
                    qPrintable(example.name + u": "_s + wayText(example.facts, way) + u": "_s + fault));
                tried += static_cast<int>(way.changes.size());
            }
        }
    }
    QVERIFY(tried > 20);
}

void tst_Ways::randomFactsHoldTheirWays()
{
    QRandomGenerator random(20220905);
    int tried = 0;
    for (int round = 0; round < 60; ++round) {
        Facts facts = nearSpecialised();
        const auto wan = [&](const char *name, int least, int most) {
            put(facts, QLatin1String(name),
                u"%1.%2"_s.arg(random.bounded(least, most)).arg(random.bounded(1, 9999), 4, 10, QChar(u'0')));
        };
        wan("revenue@2025", 900, 30000);
        wan("revenue@2024", 900, 30000);
        wan("revenue@2023", 900, 30000);
        put(facts, u"main_revenue@2025"_s, QString::number(random.bounded(100, 900)));
        wan("rd_expense@2025", 1, 900);
        wan("rd_expense@2024", 1, 900);
        wan("total_liabilities@2025", 1000, 6000);
        put(facts, u"ip_class1_eligible"_s, QString::number(random.bounded(0, 6)));
        put(facts, u"ip_class1"_s, u"6"_s);
        put(facts, u"equity_raised@2025"_s, QString::number(random.bounded(0, 1500)));
        put(facts, u"equity_raised@2024"_s, QString::number(random.bounded(0, 1500)));
        for (const char *tier : {"specialised", "little_giant"}) {
            const TierRules &rules = rulesOf("miit-2026-2", tier);
            const Distance distance = distanceTo(rules, facts, June2026);
            QVERIFY2(!distance.ways.empty(), tier);
            for (const Way &way : distance.ways) {
                const QString fault = faultOfWay(rules, facts, June2026, distance, way);
                QVERIFY2(fault.isEmpty(), qPrintable(wayText(facts, way) + u": "_s + fault));
                tried += static_cast<int>(way.changes.size());
            }
        }
    }
    QVERIFY(tried > 200);
}

void tst_Ways::whatIfWritesNothing()
{
    const Facts facts = nearSpecialised();
    const Facts copy = facts;
    const Distance distance = distanceTo(rulesOf("miit-2026-2", "specialised"), facts, June2026);
    QVERIFY(!(changed(facts, distance.ways.front().changes, June2026) == facts));
    QVERIFY(facts == copy);
}

YUMIAO_TEST(tst_Ways)

#include "tst_ways.moc"
