// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules count when several are at hand, and which tier is judged next.
#include "models/eligibility/ways.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

} // namespace

class tst_Shelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriedPacksNeverClash();
    void theOfficesOwnCopyCounts();
    void examplesStandWithinTheDays();
    void stepsAreTheOnesOfTheLadder();
    void aClosedYearIsWaitedOut();
    void aCertificateOfTheAskedLevel();
};

void tst_Shelf::carriedPacksNeverClash()
{
    for (QDate day(2011, 1, 1); day < QDate(2028, 1, 1); day = day.addMonths(1))
        for (const Procedure procedure : {Procedure::New, Procedure::Review})
            for (const ShelfRules &it : allInForce(*carriedShelf(), {day, procedure}))
                QVERIFY2(it.gaveWay.empty(), qPrintable(it.pack->code + day.toString(Qt::ISODate)));
}

void tst_Shelf::theOfficesOwnCopyCounts()
{
    for (const QString &code : {u"aaa-office"_s, u"zzz-office"_s}) {
        Shelf shelf = *carriedShelf();
        Pack copy = *shelf.find(u"miit-2026-2"_s);
        copy.code = code;
        shelf.put(copy);
        const auto found = rulesInForce(shelf, u"specialised"_s, u"specialised"_s, {QDate(2026, 5, 1), Procedure::New});
        QCOMPARE(found->pack->code, code);
        QCOMPARE(found->gaveWay.size(), size_t{1});
        QCOMPARE(found->gaveWay.front()->code, u"miit-2026-2"_s);
        shelf.put(*carriedShelf()->find(u"miit-2026-2"_s)); // put again: now it is the later one
        QCOMPARE(
            rulesInForce(shelf, u"specialised"_s, u"specialised"_s, {QDate(2026, 5, 1), Procedure::New})->pack->code,
            u"miit-2026-2"_s);
    }
}

void tst_Shelf::examplesStandWithinTheDays()
{
    Pack pack = *carriedShelf()->find(u"sichuan-2021-143"_s);
    QVERIFY(runExamples(pack).front().agrees);
    pack.examples.front().on = QDate(2022, 8, 1);
    QCOMPARE(runExamples(pack).front().differences, QStringList{u"in_force: 2022-08-01, -"_s});
    pack = *carriedShelf()->find(u"most-2017-115"_s);
    pack.examples.front().procedure = Procedure::Review;
    QVERIFY(!runExamples(pack).front().agrees);
}

/// Where the ladder is stepwise every pack asks new applications for a certificate of the tier below.
void tst_Shelf::stepsAreTheOnesOfTheLadder()
{
    int steps = 0;
    for (const auto &pack : carriedShelf()->packs()) {
        for (const TierRules &rules : pack->tiers) {
            const Tier *tier = ladders()->find(rules.ladder)->find(rules.tier);
            const bool asks = std::any_of(rules.criteria.begin(), rules.criteria.end(),
                [](const Criterion &it) { return it.kind == CriterionKind::Holds && it.only == Procedure::New; });
            if (pack->code == u"sichuan-2021-143"_s)
                continue; // before the ladder of 2022 was
            QVERIFY2(asks == tier->stepwise, qPrintable(pack->code + u' ' + rules.tier));
            steps += asks ? 1 : 0;
        }
    }
    QCOMPARE(steps, 4);
}

void tst_Shelf::aClosedYearIsWaitedOut()
{
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "研发", "clause": "一", "confidence": "secondary", "kind": "threshold", "measure": {"fact": "rd_expense"}, "each_year": 2, "at_least": "100万元"})");
    const Facts facts = tests::eligible::factsOf({{"rd_expense@2025", "90"}, {"rd_expense@2024", "80"}});
    const Distance distance = distanceTo(pack->tiers.front(), facts, {QDate(2026, 6, 15), Procedure::New});
    QCOMPARE(distance.ways.size(), size_t{1});
    for (const Change &it : distance.ways.front().changes)
        QCOMPARE(it.waitUntil, it.fact.year == 2024 ? QDate(2027, 1, 1) : QDate());
    QCOMPARE(distance.ways.front().changes.size(), size_t{2});
}

void tst_Shelf::aCertificateOfTheAskedLevel()
{
    const auto pack = tests::eligible::packWith(
        R"({"code": "a", "title": "证书", "clause": "一", "confidence": "secondary", "kind": "holds", "certificates": ["specialised"], "levels": ["provincial", "national"]})");
    const Distance distance = distanceTo(pack->tiers.front(), Facts(), {QDate(2026, 6, 15), Procedure::New});
    QCOMPARE(distance.ways.size(), size_t{1});
    QCOMPARE(distance.ways.front().changes.front().level, std::optional(records::CertificateLevel::Provincial));
    QCOMPARE(distance.ways.front().after, Verdict::Met);
}

YUMIAO_TEST(tst_Shelf)

#include "tst_shelf.moc"
