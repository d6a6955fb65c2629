// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/ladder_stairs.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace cultivated;
using cultivation::LadderStairs;
using records::CertificateKind;

const QDate StairsDay(2024, 9, 5);
constexpr int ListedDays = 90;

LadderStairs stairsOn(const store::Session &session, QDate on = StairsDay, const QString &ladder = u"specialised"_s)
{
    auto book = cultivation::ruleBook(session);
    auto it = cultivation::ladderStairs(session, *book, ladder, on, ListedDays);
    if (!it)
        qFatal("%s", qPrintable(wordsOf(it)));
    return *std::move(it);
}

/// "3 +1 -0 !2 1/2 17": members, joined, left, expiring, conversion, median months.
QString saidOf(const cultivation::TierStair &it)
{
    QStringList parts{QString::number(it.members.size())};
    parts.append(it.joined ? u"+%1"_s.arg(*it.joined) : u"+?"_s);
    parts.append(it.left ? u"-%1"_s.arg(*it.left) : u"-?"_s);
    parts.append(u"!%1"_s.arg(it.expiring));
    parts.append(it.conversion ? u"%1/%2"_s.arg(it.conversion->stepped).arg(it.conversion->from) : u"-"_s);
    parts.append(it.medianMonths ? QString::number(*it.medianMonths) : u"-"_s);
    return parts.join(u' ');
}

struct Climbers {
    RecordId firm()
    {
        records::Enterprise it = enterpriseNamed(u"登梯企业%1"_s.arg(++number));
        it.established = QDate(2010, 1, 1);
        return made(base.session(), it);
    }
    void holds(RecordId firm, CertificateKind kind, QDate issued, QDate validTo = {})
    {
        (void)made(base.session(), certificateOf(firm, kind, issued, validTo));
    }
    TemporaryBase base;
    int number = 0;
};

} // namespace

/// The stairs of a ladder: who stands where, and how they moved.
class tst_LadderStairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobody();
    void movesAndConversion();
    void medianOfMonths();
    void expiringAtTheEdges();
    void whoHasLeft();
    void tiersToldByFacts();
    void unknownLadder();
};

void tst_LadderStairs::nobody()
{
    const TemporaryBase base;
    for (const QString &ladder : {u"specialised"_s, u"scale"_s, u"technology"_s, u"listing"_s}) {
        const auto stairs = stairsOn(base.session(), StairsDay, ladder);
        QCOMPARE(stairs.members(), qint64(0));
        QCOMPARE(stairs.tiers.size(), stairs.ladder->tiers.size());
        for (const auto &it : stairs.tiers)
            QVERIFY(it.members.empty() && !it.conversion && !it.medianMonths && it.expiring == 0);
    }
}

void tst_LadderStairs::movesAndConversion()
{
    Climbers it;
    const QDate before(2022, 9, 1); // more than 24 months ago
    const RecordId climbed = it.firm();
    it.holds(climbed, CertificateKind::Innovative, before, QDate(2025, 8, 31));
    it.holds(climbed, CertificateKind::Specialised, QDate(2024, 2, 1), QDate(2027, 1, 31));
    const RecordId stayed = it.firm();
    it.holds(stayed, CertificateKind::Innovative, before, QDate(2025, 8, 31));
    const RecordId late = it.firm(); // stepped up, but stood below too short a time ago
    it.holds(late, CertificateKind::Innovative, QDate(2023, 1, 1), QDate(2025, 12, 31));
    it.holds(late, CertificateKind::Specialised, QDate(2023, 12, 31), QDate(2026, 12, 30));
    const auto stairs = stairsOn(it.base.session());
    QCOMPARE(saidOf(stairs.tiers[1]), u"1 +0 -1 !0 - -"_s);
    QCOMPARE(saidOf(stairs.tiers[2]), u"2 +1 -0 !0 1/2 17"_s); // 17 and 11 months: the upper of two
    QCOMPARE(stairs.tiers[2].members, (std::vector<RecordId>{climbed, late}));
    QCOMPARE(stairs.members(), qint64(3));
}

void tst_LadderStairs::medianOfMonths()
{
    Climbers it;
    for (const int days : {30, 31, 400, 700, 701}) {
        const RecordId firm = it.firm();
        it.holds(firm, CertificateKind::Innovative, QDate(2022, 8, 15), QDate(2025, 8, 14));
        it.holds(firm, CertificateKind::Specialised, QDate(2022, 8, 15).addDays(days), QDate(2027, 8, 14));
    }
    const RecordId jumped = it.firm(); // gained the upper one first: no step up
    it.holds(jumped, CertificateKind::Specialised, QDate(2022, 8, 15), QDate(2025, 8, 14));
    it.holds(jumped, CertificateKind::Innovative, QDate(2023, 8, 15), QDate(2025, 8, 14));
    QCOMPARE(stairsOn(it.base.session()).tiers[2].medianMonths, std::optional(13)); // 2022-08-15 → 2023-09-19
}

void tst_LadderStairs::expiringAtTheEdges()
{
    Climbers it;
    const auto ends = [&](QDate last) { it.holds(it.firm(), CertificateKind::Specialised, QDate(2022, 8, 15), last); };
    ends(StairsDay.addDays(-1)); // over
    ends(StairsDay);
    ends(StairsDay.addDays(ListedDays));
    ends(StairsDay.addDays(ListedDays + 1));
    const auto stair = stairsOn(it.base.session()).tiers[2];
    QCOMPARE(stair.expiring, qint64(2));
    QCOMPARE(stair.members.size(), size_t(3));
    QCOMPARE(*stair.left, qint64(1));
}

void tst_LadderStairs::whoHasLeft()
{
    Climbers it;
    const RecordId gone = it.firm();
    it.holds(gone, CertificateKind::Specialised, QDate(2022, 8, 15), QDate(2025, 8, 14));
    (void)written(it.base.session(),
        setOf({fieldChange(records::RecordKind::Enterprise, gone, "deregistered", {}, u"2024-03-01"_s)}));
    QCOMPARE(saidOf(stairsOn(it.base.session()).tiers[2]), u"0 +0 -1 !0 - -"_s);
    QCOMPARE(saidOf(stairsOn(it.base.session(), QDate(2024, 2, 29)).tiers[2]), u"1 +0 -0 !0 - -"_s);
}

void tst_LadderStairs::tiersToldByFacts()
{
    Climbers it;
    records::Enterprise above = enterpriseNamed(u"规上企业"_s);
    above.aboveScale = true;
    (void)made(it.base.session(), above);
    const auto scale = stairsOn(it.base.session(), StairsDay, u"scale"_s);
    QCOMPARE(saidOf(scale.tiers[1]), u"1 +? -? !0 - -"_s); // since when is not written
    const RecordId firm = it.firm();
    (void)made(it.base.session(), evidenceOf(firm, "listing_neeq", u"2024-05-06"_s));
    const auto listing = stairsOn(it.base.session(), StairsDay, u"listing"_s);
    QCOMPARE(saidOf(listing.tiers[3]), u"1 +1 -0 !0 - -"_s);
    QCOMPARE(stairsOn(it.base.session(), QDate(2024, 5, 5), u"listing"_s).members(), qint64(0));
}

void tst_LadderStairs::unknownLadder()
{
    const TemporaryBase base;
    const auto it
        = cultivation::ladderStairs(base.session(), *cultivation::ruleBook(base.session()), u"梯子"_s, StairsDay, 90);
    QVERIFY(!it);
    QCOMPARE(it.error().what, u"ladder.unknown"_s);
}

YUMIAO_TEST(tst_LadderStairs)

} // namespace yumiao::tests

#include "tst_ladder_stairs.moc"
