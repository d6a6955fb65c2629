// SPDX-License-Identifier: GPL-3.0-or-later
// What evidence tells, how long it does, and what it cannot tell.
#include "models/eligibility/assessment_json.h"
#include "models/eligibility/ladders.h"
#include "models/eligibility/number_text.h"
#include "tests/eligibility/scene.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::eligibility;
using records::CertificateKind;
using tests::eligible::certificate;
using tests::eligible::factsOf;
using tests::eligible::packWith;
using tests::eligible::verdictWord;

const QDate EvidenceDay(2026, 6, 15);

/// A criterion of one kind, judged; the pack must outlive the finding, so only the words are handed out.
QString told(const QByteArray &rest, const Facts &facts, QDate on = EvidenceDay)
{
    const auto pack
        = packWith(R"({"code": "a", "title": "试", "clause": "一", "confidence": "secondary", "kind": )" + rest + '}');
    if (!pack)
        return pack.error().detail.value(u"path"_s).toString();
    const Finding found = judged(pack->tiers.front().criteria.front(), facts, {on, Procedure::New});
    QString words = verdictWord(found.verdict);
    if (found.why)
        words += u' ' + QLatin1String(records::choicesOf<Why>()[static_cast<size_t>(*found.why)].code);
    for (const UsedFact &used : found.used)
        words += u" +"_s + factRefText(facts.catalogue(), used.ref);
    for (const FactRef &ref : found.missing)
        words += u" -"_s + factRefText(facts.catalogue(), ref);
    return words;
}

Facts checkedOn(const char *code, const char *value, QDate day)
{
    Facts facts;
    const FactKind &kind = facts.catalogue().at(*facts.catalogue().find(QLatin1String(code)));
    FactSource source;
    source.date = day;
    if (!facts.put(kind.code, {}, *factFromText(kind, QString::fromUtf8(value)), source))
        qFatal("%s", value);
    return facts;
}

QString holding(const Tier &tier, const records::Certificate &it, QDate day)
{
    Facts facts;
    facts.certificates.push_back(it);
    const auto stands = standsOn(tier, facts, day);
    return !stands ? u"unknown"_s : *stands ? u"stands"_s : u"no"_s;
}

} // namespace

class tst_Evidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartIsBoundByItsWhole();
    void neverIsTrueUntilItWasChecked();
    void aCertificateWithoutEnd();
    void rungsByLevelAndOtherCertificates();
    void whatHappensLaterTellsNothing();
    void declaredActivityStandsFirst();
    void tooLargeIsNotUndefined();
    void justAboveIsNotShownAsTheLine();
    void rowsOfAScoreAreTold();
    void whyAScoreIsOpen();
};

void tst_Evidence::aPartIsBoundByItsWhole()
{
    const char *applied = R"("threshold", "measure": {"fact": "ip_class1_applied"}, "at_least": "2项")";
    QCOMPARE(told(applied, Facts()), u"unknown fact_missing -ip_class1_applied"_s);
    QCOMPARE(told(applied, factsOf({{"ip_class1", "1"}})), u"not_met +ip_class1"_s);
    QCOMPARE(told(applied, factsOf({{"ip_class1", "2"}})), u"unknown fact_missing -ip_class1_applied"_s);
    QCOMPARE(told(applied, factsOf({{"ip_class1", "1"}, {"ip_class1_applied", "2"}})), u"met +ip_class1_applied"_s);
    const char *whole = R"("threshold", "measure": {"fact": "ip_class1"}, "at_least": "2项")";
    QCOMPARE(told(whole, factsOf({{"ip_class1_own", "2"}})), u"met +ip_class1_own"_s);
    QCOMPARE(told(whole, factsOf({{"ip_class1_own", "1"}})), u"unknown fact_missing -ip_class1"_s);
    const char *main = R"("threshold", "measure": {"fact": "main_revenue"}, "each_year": 2, "at_least": "100万元")";
    QCOMPARE(told(main, factsOf({{"revenue@2024", "99.99"}})), u"not_met +revenue@2024"_s);
    const char *most = R"("threshold", "measure": {"fact": "employees"}, "at_most": "500人")";
    QCOMPARE(told(most, factsOf({{"rd_staff@2025", "501"}})), u"not_met +rd_staff@2025"_s);
    QCOMPARE(told(most, factsOf({{"rd_staff@2025", "500"}})), u"unknown fact_missing -employees@2025"_s);
}

void tst_Evidence::neverIsTrueUntilItWasChecked()
{
    const char *none = R"("no_event", "fact": "risk_named", "within_years": 3)";
    QCOMPARE(told(none, checkedOn("risk_named", "无", QDate(2026, 1, 1))), u"met +risk_named"_s);
    QCOMPARE(
        told(none, checkedOn("risk_named", "无", QDate(2025, 12, 31))), u"unknown outdated +risk_named -risk_named"_s);
    QCOMPARE(told(none, checkedOn("risk_named", "2019-05-01", QDate(2022, 3, 1))),
        u"unknown outdated +risk_named -risk_named"_s);
    QCOMPARE(told(none, checkedOn("risk_named", "2024-05-01", QDate(2024, 6, 1))), u"not_met +risk_named"_s);
    const char *award = R"("event", "fact": "award_provincial", "within_years": 3)";
    QCOMPARE(told(award, checkedOn("award_provincial", "2023-05-01", QDate(2023, 6, 1))), u"met +award_provincial"_s);
    QCOMPARE(told(award, checkedOn("award_provincial", "无", QDate(2023, 6, 1))),
        u"unknown outdated +award_provincial -award_provincial"_s);
}

void tst_Evidence::aCertificateWithoutEnd()
{
    const char *holds = R"("holds", "certificates": ["innovative", "tech_sme", "listing_reserve"])";
    const auto with = [](const records::Certificate &it) {
        Facts facts;
        facts.certificates.push_back(it);
        return facts;
    };
    const auto innovative = certificate(CertificateKind::Innovative, QDate(2023, 6, 16));
    QCOMPARE(told(holds, with(innovative)), u"met"_s);
    QCOMPARE(told(holds, with(innovative), QDate(2026, 6, 16)), u"unknown outdated"_s);
    QCOMPARE(told(holds, with(innovative), QDate(2023, 6, 15)), u"not_met"_s);
    QCOMPARE(told(holds, with(certificate(CertificateKind::TechSme, QDate(2025, 9, 1)))), u"unknown outdated"_s);
    QCOMPARE(told(holds, with(certificate(CertificateKind::TechSme, QDate(2026, 1, 1)))), u"met"_s);
    QCOMPARE(told(holds, with(certificate(CertificateKind::ListingReserve, QDate(2001, 1, 1)))), u"met"_s);
    QCOMPARE(told(holds, with(certificate(CertificateKind::Innovative, {}, QDate(2027, 1, 1)))), u"unknown outdated"_s);
    QCOMPARE(told(holds, with(certificate(CertificateKind::Innovative, {}, QDate(2026, 1, 1)))), u"not_met"_s);
    auto revoked = innovative;
    revoked.revoked = QDate(2025, 1, 1);
    QCOMPARE(told(holds, with(revoked), QDate(2027, 1, 1)), u"not_met"_s);
}

void tst_Evidence::rungsByLevelAndOtherCertificates()
{
    const Ladder &ladder = *ladders()->find(u"specialised"_s);
    const Tier &specialised = *ladder.find(u"specialised"_s);
    auto it = certificate(CertificateKind::Specialised, QDate(2025, 1, 1), QDate(2027, 12, 31));
    QCOMPARE(holding(specialised, it, EvidenceDay), u"stands"_s); // the level is not written
    it.level = records::CertificateLevel::Municipal;
    QCOMPARE(holding(specialised, it, EvidenceDay), u"no"_s);
    it.level = records::CertificateLevel::Provincial;
    QCOMPARE(holding(specialised, it, EvidenceDay), u"stands"_s);
    it.validTo = {};
    QCOMPARE(holding(specialised, it, QDate(2028, 1, 1)), u"unknown"_s);
    // From 2026-04-01 the rung is 科技和创新型: a certificate of 科技型中小企业 stands on it too.
    const Tier &innovative = *ladder.find(u"innovative"_s);
    const auto tech = certificate(CertificateKind::TechSme, QDate(2026, 1, 5), QDate(2026, 12, 31));
    QCOMPARE(holding(innovative, tech, QDate(2026, 3, 31)), u"no"_s);
    QCOMPARE(holding(innovative, tech, QDate(2026, 4, 1)), u"stands"_s);
}

void tst_Evidence::whatHappensLaterTellsNothing()
{
    const Tier &neeq = *ladders()->find(u"listing"_s)->find(u"neeq"_s);
    const Facts facts = factsOf({{"listing_neeq", "2022-05-01"}});
    QCOMPARE(standsOn(neeq, facts, QDate(2022, 5, 1)), std::optional(true));
    QVERIFY(!standsOn(neeq, facts, QDate(2022, 4, 30)).has_value());
}

void tst_Evidence::declaredActivityStandsFirst()
{
    Facts facts = factsOf({{"revenue@2025", "100"}});
    facts.industry = u"7010"_s;
    QCOMPARE(told(R"("above_line")", facts), u"met +revenue@2025"_s);
    tests::eligible::put(facts, u"development_activity"_s, u"否"_s);
    QCOMPARE(told(R"("above_line")", facts), u"not_met +revenue@2025 +development_activity"_s);
}

void tst_Evidence::tooLargeIsNotUndefined()
{
    const char *growth = R"("threshold", "measure": {"mean_growth": "revenue", "years": 5}, "at_least": "5%")";
    const Facts facts = factsOf({{"revenue@2025", "8999999999.999989"}, {"revenue@2024", "8999999999.999983"},
        {"revenue@2023", "8999999999.999977"}, {"revenue@2022", "8999999999.999971"},
        {"revenue@2021", "8999999999.999959"}, {"revenue@2020", "8999999999.999947"}});
    QVERIFY2(told(growth, facts).startsWith(u"unknown too_large"_s), qPrintable(told(growth, facts)));
    QVERIFY(told(growth, factsOf({{"revenue@2020", "0"}}, facts)).startsWith(u"unknown undefined"_s));
}

void tst_Evidence::justAboveIsNotShownAsTheLine()
{
    const auto pack = packWith(R"({"code": "a", "title": "负债率", "clause": "一", "confidence": "secondary",
        "kind": "threshold", "measure": {"ratio": "total_liabilities", "of": "total_assets"}, "at_most": "70%"})");
    const Criterion &debt = pack->tiers.front().criteria.front();
    const auto shown = [&](const char *liabilities) {
        const Facts facts = factsOf({{"total_assets@2025", "1000000000"}, {"total_liabilities@2025", liabilities}});
        return shownValue(debt.measure, measured(debt.measure, facts, EvidenceDay), &debt.line.value);
    };
    QCOMPARE(shown("700000000"), u"70.00"_s);
    QCOMPARE(shown("700000000.000001"), u"70.000000001"_s);
    QCOMPARE(shown("699999999.999999"), u"69.999999999"_s);
}

void tst_Evidence::rowsOfAScoreAreTold()
{
    const auto pack = packWith(R"({"code": "s", "title": "评价", "clause": "一", "confidence": "secondary",
        "kind": "score", "table": {"at_least": 5, "rows": [{"code": "rd", "title": "研发", "most": 20, "kind": "cases",
        "confidence": "to_confirm", "reading": "口径", "measure": {"ratio": "rd_expense", "of": "revenue"},
        "cases": [{"at_least": "3%", "points": 20}, {"at_least": "2%", "points": 10}]}]}})");
    QVERIFY(pack);
    const auto rowOf = [&](const Facts &facts) {
        const Assessment found = assess(pack->tiers.front(), facts, {EvidenceDay, Procedure::New});
        const QJsonObject json = assessmentJson(u"91"_s, *pack, found, facts.catalogue(), Distance());
        return json[u"criteria"_s][0][u"rows"_s][0].toObject();
    };
    const QJsonObject row = rowOf(factsOf({{"rd_expense@2025", "2.9999"}, {"revenue@2025", "100"}}));
    QCOMPARE(row[u"actual"_s].toString(), u"2.9999"_s);
    QCOMPARE(row[u"points"_s].toString(), u"10"_s);
    QCOMPARE(row[u"confidence"_s].toString(), u"to_confirm"_s);
    QCOMPARE(row[u"reading"_s].toString(), u"口径"_s);
    QVERIFY(row[u"why"_s].isNull());
    QCOMPARE(rowOf(Facts())[u"why"_s].toString(), u"fact_missing"_s);
    QCOMPARE(rowOf(factsOf({{"rd_expense@2025", "1"}, {"revenue@2025", "0"}}))[u"why"_s].toString(), u"undefined"_s);
}

void tst_Evidence::whyAScoreIsOpen()
{
    const auto score = [](const QByteArray &row) {
        return QByteArray(R"("score", "table": {"at_least": 5, "rows": [{"code": "r", "title": "一", "most": 10, )")
            + row + "}]}";
    };
    const QByteArray growth = R"("kind": "cases", "measure": {"growth": "revenue"}, "cases": [)";
    const Facts facts = factsOf({{"revenue@2025", "120"}, {"revenue@2024", "100"}});
    QCOMPARE(
        told(score(growth + R"({"at_least": "5%", "points_from": 3, "points_to": 9}])"), facts), u"unknown examiner"_s);
    QCOMPARE(told(score(R"("kind": "open")"), facts), u"unknown rule_missing"_s);
    QCOMPARE(told(score(growth + R"({"at_least": "5%", "points": 9}])"), factsOf({{"revenue@2024", "0"}}, facts)),
        u"unknown undefined"_s);
}

YUMIAO_TEST(tst_Evidence)

#include "tst_evidence.moc"
