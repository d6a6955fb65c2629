// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/district_standings.h"
#include "models/records/industry.h"
#include "models/store/undo.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace cultivated;
using cultivation::Candidacy;
using cultivation::DistrictStandings;
using eligibility::Nearness;
using records::CertificateKind;
using Standings = std::shared_ptr<const DistrictStandings>;

const QDate StandingsDay(2022, 9, 5);

std::shared_ptr<const cultivation::RuleBook> bookOf(const store::Session &session)
{
    const auto book = cultivation::ruleBook(session);
    if (!book)
        qFatal("%s", qPrintable(wordsOf(book)));
    return *book;
}

Standings judgedAnew(const store::Session &session, QDate on = StandingsDay)
{
    auto it = DistrictStandings::judge(session, bookOf(session), on);
    if (!it)
        qFatal("%s", qPrintable(wordsOf(it)));
    return *it;
}

/// Everything that standings say, as text.
QString allOf(const DistrictStandings &it, const std::vector<RecordId> &firms)
{
    QStringList lines;
    for (const RecordId firm : firms) {
        QString line = firm.toText();
        for (const auto &ladder : it.book().ladders.ladders) {
            const auto *tier = it.tierOf(firm, ladder);
            const auto next = it.nextOf(firm, ladder);
            line += u' ' + (tier ? tier->code : u"-"_s) + u'>' + (next ? it.tiers()[*next].tier->code : u"-"_s);
        }
        for (size_t tier = 0; tier < it.tiers().size(); ++tier)
            if (const auto standing = it.find(firm, tier))
                line += u" %1/%2/%3/%4/%5"_s.arg(standing->verdicts)
                            .arg(standing->gap)
                            .arg(standing->failing)
                            .arg(standing->open)
                            .arg(standing->missing);
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// Firms on several tiers, with some figures and evidence each.
struct StandingDistrict {
    explicit StandingDistrict(int size)
    {
        std::vector<changes::RecordChange> all;
        for (int i = 0; i < size; ++i) {
            records::Enterprise firm = enterpriseNamed(u"企业%1"_s.arg(i));
            firm.established = QDate(2010 + i % 10, 1, 1);
            firm.status = records::EnterpriseStatus::InBusiness;
            firms.push_back(firm.id);
            all.push_back(changes::creation(firm));
            all.push_back(changes::creation(figuresOf(firm.id, 2021, 500 + 40 * i)));
            all.push_back(changes::creation(evidenceOf(firm.id, "ip_class1", QString::number(i % 4))));
            if (i % 3 == 0)
                all.push_back(changes::creation(
                    certificateOf(firm.id, i % 2 ? CertificateKind::Reserve : CertificateKind::Innovative,
                        QDate(2022, 8, 2), QDate(2025, 8, 1))));
        }
        (void)written(base.session(), setOf(std::move(all)));
    }
    TemporaryBase base;
    std::vector<RecordId> firms;
};

/// One random write of the kind that an officer does.
void writeSomething(StandingDistrict &district, QRandomGenerator &random)
{
    const auto pick = [&] { return district.firms[random.bounded(static_cast<quint32>(district.firms.size()))]; };
    store::Session &session = district.base.session();
    const SystemClock clock;
    // What the ledger refuses (gone already, a year that is there) is no write, as in the window.
    const auto write = [&](changes::RecordChange change) {
        (void)store::commit(session, setOf({std::move(change)}), clock).has_value();
    };
    switch (random.bounded(7)) {
    case 0: {
        const records::Enterprise firm = enterpriseNamed(u"新企业%1"_s.arg(random.generate()));
        district.firms.push_back(firm.id);
        return write(changes::creation(firm));
    }
    case 1:
        return write(changes::creation(
            figuresOf(pick(), 2012 + static_cast<int>(random.bounded(6)), static_cast<int>(random.bounded(20'000)))));
    case 2:
        return write(changes::creation(certificateOf(pick(), static_cast<CertificateKind>(random.bounded(4)),
            QDate(2022, 8, 10), random.bounded(2) ? QDate(2025, 8, 9) : QDate(2022, 9, 1))));
    case 3:
        return write(
            changes::creation(evidenceOf(pick(), "segment_since", u"20%1-01-01"_s.arg(10 + random.bounded(12)))));
    case 4:
        return write(fieldChange(records::RecordKind::Enterprise, pick(), "deregistered", {}, u"2022-03-01"_s));
    case 5:
        return write(changes::removal(records::RecordKind::Enterprise, pick(), u"登记有误"_s));
    default:
        (void)store::undo(session, {}, u"经办"_s, clock).has_value();
        return;
    }
}

} // namespace

/// The whole register against every tier: the same as one by one, and the same patched as judged anew.
class tst_DistrictStandings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameAsOneByOne();
    void patchedIsJudgedAnew_data();
    void patchedIsJudgedAnew();
    void nothingThatMatters();
    void tooMuch();
    void candidates();
    void onlyTheRegister();
    void daysWithoutRules();
    void canBeStopped();
    void manyCriteria();
};

void tst_DistrictStandings::theSameAsOneByOne()
{
    const StandingDistrict district(507); // past the size of a batch
    const Standings all = judgedAnew(district.base.session());
    QCOMPARE(all->size(), qsizetype(507));
    QVERIFY(all->tiers().size() >= 6);
    int different = 0;
    for (const RecordId firm : district.firms) {
        const auto facts = factsOn(district.base.session(), firm, StandingsDay);
        for (size_t tier = 0; tier < all->tiers().size(); ++tier) {
            const auto alone = cultivation::standingOf(
                assess(*all->tiers()[tier].rules.rules, facts, {StandingsDay, eligibility::Procedure::New}));
            different += all->find(firm, tier) == alone ? 0 : 1;
        }
        for (const auto &ladder : all->book().ladders.ladders)
            different += all->tierOf(firm, ladder) == tierOn(ladder, facts, StandingsDay) ? 0 : 1;
    }
    QCOMPARE(different, 0);
}

void tst_DistrictStandings::patchedIsJudgedAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void tst_DistrictStandings::patchedIsJudgedAnew()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    StandingDistrict district(20);
    Standings patched = judgedAnew(district.base.session());
    for (int step = 0; step < 15; ++step) {
        writeSomething(district, random);
        if (random.bounded(2))
            continue; // several change sets at once
        auto next = patched->patched(district.base.session(), bookOf(district.base.session()));
        QVERIFY2(next && *next, qPrintable(wordsOf(next)));
        patched = *next;
        const Standings anew = judgedAnew(district.base.session());
        QCOMPARE(patched->size(), anew->size());
        QCOMPARE(allOf(*patched, district.firms), allOf(*anew, district.firms));
    }
}

void tst_DistrictStandings::nothingThatMatters()
{
    StandingDistrict district(5);
    const Standings before = judgedAnew(district.base.session());
    (void)made(district.base.session(), townNamed(u"512002001"_s, u"莲花街道"_s));
    const auto after = before->patched(district.base.session(), bookOf(district.base.session()));
    QVERIFY(after && *after);
    QCOMPARE(allOf(**after, district.firms), allOf(*before, district.firms));
}

/// A new list of industries concerns every enterprise; other rules do as well.
void tst_DistrictStandings::tooMuch()
{
    StandingDistrict district(3);
    const Standings before = judgedAnew(district.base.session());
    const auto other = std::make_shared<const cultivation::RuleBook>(*bookOf(district.base.session()));
    auto after = before->patched(district.base.session(), other);
    QVERIFY(after && !*after);
    (void)made(district.base.session(),
        records::Industry{
            newId(), u"C26"_s, u"化学原料和化学制品制造业"_s, records::IndustryLevel::Division, {}, u"C"_s});
    after = before->patched(district.base.session(), bookOf(district.base.session()));
    QVERIFY(after && !*after);
}

void tst_DistrictStandings::candidates()
{
    StandingDistrict district(60);
    const Standings all = judgedAnew(district.base.session());
    const auto tier = all->placeOf(u"specialised"_s, u"specialised"_s);
    QVERIFY(tier);
    QVERIFY(!all->placeOf(u"specialised"_s, u"reserve"_s)); // the pool has no rules
    QVERIFY(!all->placeOf(u"technology"_s, u"specialised"_s));
    const auto below = all->candidates(*tier, Candidacy::TierBelow);
    const auto everyone = all->candidates(*tier, Candidacy::Everyone);
    QCOMPARE(below.size(), size_t(10)); // every sixth holds the certificate of the tier below
    QCOMPARE(everyone.size(), size_t(60));
    for (const auto &list : {below, everyone})
        for (size_t i = 1; i < list.size(); ++i)
            QVERIFY(cultivation::standsNearer(
                *all->find(list[i - 1], *tier), list[i - 1], *all->find(list[i], *tier), list[i]));
    qint64 sum = 0;
    const auto counts = all->counts(*tier, Candidacy::Everyone);
    for (size_t i = 0; i < counts.size(); ++i) {
        sum += counts[i];
        const auto some = all->candidates(*tier, Candidacy::Everyone, {static_cast<Nearness>(i)});
        QCOMPARE(static_cast<qint64>(some.size()), counts[i]);
        for (const RecordId it : some)
            QCOMPARE(all->find(it, *tier)->nearness(), static_cast<Nearness>(i));
    }
    QCOMPARE(sum, qint64(60));
    (void)made(district.base.session(), certificateOf(below.front(), CertificateKind::Specialised, QDate(2022, 9, 1)));
    const auto after = all->patched(district.base.session(), bookOf(district.base.session()));
    QVERIFY(after && *after);
    const auto left = (*after)->candidates(*tier, Candidacy::Everyone);
    QVERIFY(std::find(left.begin(), left.end(), below.front()) == left.end()); // it stands there now
    const auto &ladder = (*after)->book().ladders.ladders.front();
    QCOMPARE((*after)->membersOf(ladder)[2], all->membersOf(ladder)[2] + 1);
    QCOMPARE((*after)->membersOf(ladder)[1], all->membersOf(ladder)[1] - 1);
    QCOMPARE(all->candidates(99, Candidacy::Everyone).size(), size_t(0)); // no such tier
}

void tst_DistrictStandings::onlyTheRegister()
{
    StandingDistrict district(3);
    (void)written(district.base.session(),
        setOf({fieldChange(records::RecordKind::Enterprise, district.firms[1], "deregistered", {}, u"2022-09-05"_s)}));
    const Standings on = judgedAnew(district.base.session());
    QCOMPARE(on->size(), qsizetype(2));
    QVERIFY(!on->find(district.firms[1], 0));
    QVERIFY(!on->nextOf(district.firms[1], on->book().ladders.ladders.front()));
    QVERIFY(!on->find(RecordId(), 0));
    QCOMPARE(judgedAnew(district.base.session(), QDate(2022, 9, 4))->size(), qsizetype(3)); // the day before
}

/// Reading rule 12: before the rules nobody is judged, and who stands where is told all the same.
void tst_DistrictStandings::daysWithoutRules()
{
    StandingDistrict district(6);
    const Standings early = judgedAnew(district.base.session(), QDate(2020, 5, 5));
    const auto &ladder = early->book().ladders.ladders.front();
    QVERIFY(!early->placeOf(u"specialised"_s, u"innovative"_s));
    QVERIFY(!early->nextOf(district.firms[1], ladder));
    const Standings now = judgedAnew(district.base.session());
    QVERIFY(now->nextOf(district.firms[1], ladder));
}

void tst_DistrictStandings::canBeStopped()
{
    const StandingDistrict district(3);
    std::stop_source stop;
    stop.request_stop();
    const auto it = DistrictStandings::judge(
        district.base.session(), bookOf(district.base.session()), StandingsDay, stop.get_token());
    QVERIFY(!it);
    QCOMPARE(it.error().fault, Fault::Cancelled);
}

/// More criteria than squares: all are counted.
void tst_DistrictStandings::manyCriteria()
{
    eligibility::TierRules rules;
    for (int i = 0; i < 40; ++i) {
        eligibility::Criterion open;
        open.code = QString::number(i);
        rules.criteria.push_back(open);
    }
    const auto standing
        = cultivation::standingOf(assess(rules, eligibility::Facts(), {StandingsDay, eligibility::Procedure::New}));
    QCOMPARE(standing.open, quint8(40));
    QCOMPARE(standing.criteria, quint8(32));
    QCOMPARE(standing.criterion(31), eligibility::Verdict::Unknown);
}

YUMIAO_TEST(tst_DistrictStandings)

} // namespace yumiao::tests

#include "tst_district_standings.moc"
