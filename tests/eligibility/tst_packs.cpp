// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/ladders.h"
#include "models/eligibility/shelf.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;

const Shelf &shelf()
{
    return *carriedShelf();
}

QString faultOf(const Error &error)
{
    return u"%1 %2 %3"_s.arg(error.what,
        error.detail.value(u"file"_s).toString() + u' ' + error.detail.value(u"path"_s).toString(),
        error.detail.value(u"reason"_s).toString());
}

/// Every criterion of a tier, however deep.
void eachCriterion(const std::vector<Criterion> &criteria, const auto &visit)
{
    for (const Criterion &it : criteria) {
        visit(it);
        eachCriterion(it.members, visit);
        if (it.score)
            for (const ScoreRow &row : it.score->rows)
                for (const ScoreCase &one : row.cases)
                    eachCriterion(one.condition, visit);
    }
}

QString packInForce(const char *ladder, const char *tier, QDate on, Procedure procedure = Procedure::New)
{
    const auto found = rulesInForce(shelf(), QLatin1String(ladder), QLatin1String(tier), {on, procedure});
    return found ? found->pack->code : QString();
}

} // namespace

class tst_Packs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPackIsWhole();
    void chosenReadingsAreToBeConfirmed();
    void workedExamples_data();
    void workedExamples();
    void aWrongExampleIsTold();
    void rulesByTheirDays();
    void newerRulesStandBeforeOlder();
    void namesAndTiersOfTheDay();
};

void tst_Packs::initTestCase()
{
    if (!factCatalogue())
        QFAIL(qPrintable(faultOf(factCatalogue().error())));
    if (!carriedShelf())
        QFAIL(qPrintable(faultOf(carriedShelf().error())));
    if (!ladders())
        QFAIL(qPrintable(faultOf(ladders().error())));
}

void tst_Packs::everyPackIsWhole()
{
    QStringList codes;
    for (const auto &pack : shelf().packs()) {
        codes.append(pack->code);
        QVERIFY2(!pack->examples.empty(), qPrintable(pack->code));
        for (const TierRules &rules : pack->tiers) {
            const Ladder *ladder = ladders()->find(rules.ladder);
            QVERIFY2(ladder && ladder->find(rules.tier), qPrintable(rules.tier));
            eachCriterion(rules.criteria,
                [&](const Criterion &it) { QVERIFY2(!it.clause.isEmpty() && it.confidence, qPrintable(it.code)); });
        }
    }
    QCOMPARE(codes,
        QStringList({u"miit-2022-63"_s, u"miit-2023-138"_s, u"miit-2026-2"_s, u"most-2016-32"_s, u"most-2017-115"_s,
            u"scale-lines"_s, u"sichuan-2021-143"_s, u"sichuan-listing-reserve"_s}));
}

void tst_Packs::chosenReadingsAreToBeConfirmed()
{
    int readings = 0;
    const auto check = [&](const auto &it) {
        if (!it.reading.contains(u"口径待核"_s))
            return;
        ++readings;
        QVERIFY2(it.confidence == records::Confidence::ToConfirm, qPrintable(it.code + u' ' + it.reading));
    };
    for (const auto &pack : shelf().packs())
        for (const TierRules &rules : pack->tiers)
            eachCriterion(rules.criteria, [&](const Criterion &it) {
                check(it);
                if (it.score)
                    for (const ScoreRow &row : it.score->rows)
                        check(row);
            });
    QVERIFY(readings > 40);
}

void tst_Packs::workedExamples_data()
{
    QTest::addColumn<QString>("pack");
    for (const auto &pack : shelf().packs())
        QTest::newRow(qPrintable(pack->code)) << pack->code;
}

void tst_Packs::workedExamples()
{
    QFETCH(QString, pack);
    for (const ExampleAnswer &it : runExamples(*shelf().find(pack)))
        if (!it.agrees)
            qWarning("%s: %s", qPrintable(it.example->name), qPrintable(it.differences.join(u"; "_s)));
    for (const ExampleAnswer &it : runExamples(*shelf().find(pack)))
        QVERIFY2(it.agrees, qPrintable(it.example->name));
}

void tst_Packs::aWrongExampleIsTold()
{
    Pack pack = *shelf().find(u"sichuan-2021-143"_s);
    pack.examples.front().expected.result = u"met"_s;
    pack.examples.front().expected.criteria = {{u"aspect"_s, u"not_met"_s}, {u"no_such"_s, u"met"_s}};
    const auto answers = runExamples(pack);
    QVERIFY(!answers.front().agrees);
    QCOMPARE(answers.front().differences.size(), 3);
}

void tst_Packs::rulesByTheirDays()
{
    QCOMPARE(packInForce("specialised", "innovative", QDate(2022, 7, 31)), QString());
    QCOMPARE(packInForce("specialised", "innovative", QDate(2022, 8, 1)), u"miit-2022-63"_s);
    QCOMPARE(packInForce("specialised", "innovative", QDate(2026, 12, 31)), u"miit-2022-63"_s);
    QCOMPARE(packInForce("specialised", "specialised", QDate(2020, 12, 31)), QString());
    QCOMPARE(packInForce("specialised", "specialised", QDate(2022, 7, 31)), u"sichuan-2021-143"_s);
    QCOMPARE(packInForce("specialised", "specialised", QDate(2022, 8, 1)), u"miit-2022-63"_s);
    QCOMPARE(packInForce("specialised", "specialised", QDate(2026, 3, 31)), u"miit-2022-63"_s);
    QCOMPARE(packInForce("specialised", "specialised", QDate(2026, 4, 1)), u"miit-2026-2"_s);
    QCOMPARE(packInForce("specialised", "little_giant", QDate(2026, 4, 1)), u"miit-2026-2"_s);
    QCOMPARE(packInForce("specialised", "little_giant", QDate(2026, 4, 1), Procedure::Review), u"miit-2022-63"_s);
    QCOMPARE(packInForce("specialised", "little_giant", QDate(2027, 1, 1), Procedure::Review), u"miit-2026-2"_s);
    QCOMPARE(packInForce("specialised", "specialised", QDate(2026, 4, 1), Procedure::Review), u"miit-2026-2"_s);
    QCOMPARE(packInForce("technology", "high_tech", QDate(2015, 12, 31)), QString());
    QCOMPARE(packInForce("technology", "high_tech", QDate(2016, 1, 1)), u"most-2016-32"_s);
    QCOMPARE(packInForce("technology", "high_tech", QDate(2022, 1, 1), Procedure::Review), QString());
    QCOMPARE(packInForce("scale", "above_scale", QDate(2005, 1, 1)), u"scale-lines"_s);
    QCOMPARE(packInForce("listing", "reserve", QDate(2022, 9, 5)), u"sichuan-listing-reserve"_s);
}

void tst_Packs::newerRulesStandBeforeOlder()
{
    Shelf mine = shelf();
    Pack copy = *mine.find(u"miit-2026-2"_s);
    copy.code = u"aaa-office"_s;
    copy.tiers.front().inForce = {{Procedure::New, QDate(2026, 5, 1), {}, records::Confidence::ToConfirm}};
    mine.put(copy);
    const auto packOn = [&](QDate on) {
        return rulesInForce(mine, u"specialised"_s, u"specialised"_s, {on, Procedure::New})->pack->code;
    };
    QCOMPARE(packOn(QDate(2026, 4, 30)), u"miit-2026-2"_s);
    QCOMPARE(packOn(QDate(2026, 5, 1)), u"aaa-office"_s);
    copy.title = u"改"_s;
    mine.put(copy);
    QCOMPARE(mine.packs().size(), shelf().packs().size() + 1);
    QCOMPARE(mine.find(u"aaa-office"_s)->title, u"改"_s);
    QVERIFY(!shelf().find(u"aaa-office"_s));
}

void tst_Packs::namesAndTiersOfTheDay()
{
    const Ladder &ladder = *ladders()->find(u"specialised"_s);
    const Tier &innovative = *ladder.find(u"innovative"_s);
    QCOMPARE(nameOn(innovative, QDate(2026, 3, 31)).zh, u"创新型中小企业"_s);
    QCOMPARE(nameOn(innovative, QDate(2026, 4, 1)).zh, u"科技和创新型中小企业"_s);
    QCOMPARE(nextTier(ladder, nullptr, QDate(2022, 9, 5))->code, u"reserve"_s);
    QCOMPARE(nextTier(ladder, ladder.find(u"reserve"_s), QDate(2022, 7, 31))->code, u"specialised"_s);
    QCOMPARE(nextTier(ladder, ladder.find(u"reserve"_s), QDate(2022, 8, 1))->code, u"innovative"_s);
    QVERIFY(!nextTier(ladder, ladder.find(u"champion"_s), QDate(2022, 8, 1)));
    Facts facts;
    facts.certificates.push_back(
        {.kind = records::CertificateKind::Specialised, .issued = QDate(2023, 1, 16), .validTo = QDate(2026, 1, 15)});
    facts.certificates.push_back(
        {.kind = records::CertificateKind::Innovative, .issued = QDate(2023, 3, 20), .validTo = QDate(2027, 3, 19)});
    QCOMPARE(tierOn(ladder, facts, QDate(2026, 1, 15))->code, u"specialised"_s);
    QCOMPARE(tierOn(ladder, facts, QDate(2026, 1, 16))->code, u"innovative"_s);
    QVERIFY(!tierOn(ladder, facts, QDate(2023, 1, 15)));
    const Ladder &listing = *ladders()->find(u"listing"_s);
    QVERIFY(!standsOn(*listing.find(u"neeq"_s), facts, QDate(2023, 1, 15)));
    QVERIFY(facts.put(u"listing_neeq"_s, {}, u"2022-05-01"_s));
    QCOMPARE(tierOn(listing, facts, QDate(2022, 5, 1))->code, u"neeq"_s);
    QVERIFY(!tierOn(listing, facts, QDate(2022, 4, 30)));
    QVERIFY(facts.put(u"listing_neeq"_s, {}, qint64{0}));
    QCOMPARE(standsOn(*listing.find(u"neeq"_s), facts, QDate(2022, 5, 1)), std::optional(false));
}

YUMIAO_TEST(tst_Packs)

#include "tst_packs.moc"
