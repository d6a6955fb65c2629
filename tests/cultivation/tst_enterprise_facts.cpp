// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/industry.h"
#include "models/records/scale_entry.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sqlite3.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace cultivated;
using eligibility::Facts;
using records::CertificateKind;
using records::Evidence;
using records::Value;

const QDate KnownOn(2022, 9, 5);

int countStatement(unsigned, void *count, void *, void *)
{
    ++*static_cast<int *>(count);
    return 0;
}

/// How many statements a reading takes.
int statementsOf(const store::Session &session, const std::vector<RecordId> &wanted)
{
    int count = 0;
    sqlite3_trace_v2(session.handle(), SQLITE_TRACE_STMT, countStatement, &count);
    const auto all = cultivation::factsOf(session, wanted, KnownOn);
    sqlite3_trace_v2(session.handle(), 0, nullptr, nullptr);
    return all && all->size() == wanted.size() ? count : -1;
}

} // namespace

/// What is known of enterprises on a day, read from the records.
class tst_EnterpriseFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readFactsAreTheFactsPut();
    void unknownStaysUnknown();
    void whatWasLearntLaterIsLeftOut();
    void ofSeveralTheLatestCounts();
    void theRegisterAsItStood();
    void manyInFewStatements();
    void onlyThoseThatAreThere();
};

void tst_EnterpriseFacts::readFactsAreTheFactsPut()
{
    const TemporaryBase base;
    records::Industry industry;
    industry.id = newId();
    industry.code = u"3922"_s;
    industry.name = u"通信终端设备制造"_s;
    industry.section = u"C"_s;
    industry.level = records::IndustryLevel::Class;
    (void)made(base.session(), industry);
    records::Enterprise firm = enterpriseNamed(u"甲"_s);
    firm.industry.id = industry.id;
    firm.established = QDate(2015, 5, 1);
    firm.status = records::EnterpriseStatus::InBusiness;
    (void)made(base.session(), firm);
    records::AnnualFigures year = figuresOf(firm.id, 2021, 3862);
    year.rdExpense = Money::fromWan(112);
    year.employees = 80;
    year.source = u"审计报告"_s;
    year.sourceDate = QDate(2022, 4, 20);
    year.auditState = records::AuditState::Audited;
    (void)made(base.session(), year);
    const records::AnnualFigures earlier = figuresOf(firm.id, 2020, 3100);
    (void)made(base.session(), earlier);
    const records::Certificate certificate = certificateOf(firm.id, CertificateKind::HighTech, QDate(2020, 9, 11));
    (void)made(base.session(), certificate);
    Evidence rights = evidenceOf(firm.id, "ip_class1", u"3"_s);
    rights.source = u"专利证书"_s;
    rights.sourceDate = QDate(2022, 3, 1);
    (void)made(base.session(), rights);
    const Evidence equity = evidenceOf(firm.id, "equity_raised", u"100000000"_s, 2021);
    (void)made(base.session(), equity);

    Facts expected;
    expected.addEnterprise(firm, u"3922"_s);
    expected.addYear(year);
    expected.addYear(earlier);
    expected.certificates.push_back(certificate);
    QVERIFY(expected.put(
        u"ip_class1"_s, std::nullopt, Value(qint64{3}), {u"专利证书"_s, QDate(2022, 3, 1), std::nullopt, rights.id}));
    QVERIFY(expected.put(u"equity_raised"_s, 2021, Value(qint64{100'000'000}), {{}, {}, std::nullopt, equity.id}));
    const Facts read = factsOn(base.session(), firm.id, KnownOn);
    QCOMPARE(read.all().size(), expected.all().size());
    QVERIFY(read == expected);
    QCOMPARE(said(read, u"rd_expense@2021"_s), u"rd_expense@2021=112.00"_s);
}

void tst_EnterpriseFacts::unknownStaysUnknown()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    records::AnnualFigures bare = figuresOf(firm, 2021, 0);
    bare.revenue.reset();
    (void)made(base.session(), bare);
    const Facts facts = factsOn(base.session(), firm, KnownOn);
    QVERIFY(facts.industry.isEmpty());
    QVERIFY(facts.certificates.empty());
    for (const char *ref : {"revenue@2021", "established", "above_scale", "ip_class1", "award_national_top3"})
        QCOMPARE(said(facts, QLatin1String(ref)), QLatin1String(ref) + u'=');
}

void tst_EnterpriseFacts::whatWasLearntLaterIsLeftOut()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    Evidence ofPaper = evidenceOf(firm, "ip_class1", u"3"_s);
    ofPaper.sourceDate = QDate(2022, 9, 6);
    Evidence known = evidenceOf(firm, "ip_class2", u"4"_s);
    known.sourceDate = QDate(2021, 1, 1);
    known.knownSince = QDate(2022, 9, 6);
    const Evidence happened = evidenceOf(firm, "award_national_top3", u"2022-09-06"_s);
    records::AnnualFigures year = figuresOf(firm, 2021, 100);
    year.sourceDate = QDate(2022, 9, 6);
    const records::Certificate certificate = certificateOf(firm, CertificateKind::HighTech, QDate(2022, 9, 6));
    (void)written(base.session(),
        setOf({changes::creation(ofPaper), changes::creation(known), changes::creation(happened),
            changes::creation(year), changes::creation(figuresOf(firm, 2023, 100)), changes::creation(certificate)}));
    const Facts before = factsOn(base.session(), firm, KnownOn);
    QVERIFY(before.all().empty());
    QVERIFY(before.certificates.empty());
    const Facts then = factsOn(base.session(), firm, KnownOn.addDays(1)); // the day itself counts
    QCOMPARE(said(then, u"ip_class1"_s), u"ip_class1=3"_s);
    QCOMPARE(said(then, u"ip_class2"_s), u"ip_class2=4"_s);
    QCOMPARE(said(then, u"award_national_top3"_s), u"award_national_top3=2022-09-06"_s);
    QCOMPARE(said(then, u"revenue@2021"_s), u"revenue@2021=100.00"_s);
    QCOMPARE(said(then, u"revenue@2023"_s), u"revenue@2023="_s);
    QCOMPARE(then.certificates.size(), size_t(1));
}

void tst_EnterpriseFacts::ofSeveralTheLatestCounts()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const auto declare = [&](const QString &value, QDate day) {
        Evidence it = evidenceOf(firm, "ip_class1", value);
        it.sourceDate = day;
        (void)made(base.session(), it);
        return it;
    };
    (void)declare(u"3"_s, QDate(2022, 3, 1));
    (void)declare(u"2"_s, QDate(2021, 3, 1)); // written later, of an older paper
    (void)declare(u"9"_s, {});                // of no day: before all others
    QCOMPARE(said(factsOn(base.session(), firm, KnownOn), u"ip_class1"_s), u"ip_class1=3"_s);
    QCOMPARE(said(factsOn(base.session(), firm, QDate(2021, 12, 31)), u"ip_class1"_s), u"ip_class1=2"_s);
    QCOMPARE(said(factsOn(base.session(), firm, QDate(2020, 12, 31)), u"ip_class1"_s), u"ip_class1=9"_s);
    const Evidence sameDay = declare(u"5"_s, QDate(2022, 3, 1));
    QCOMPARE(said(factsOn(base.session(), firm, KnownOn), u"ip_class1"_s), u"ip_class1=5"_s);
    (void)written(base.session(), setOf({changes::removal(records::RecordKind::Evidence, sameDay.id, u"误登"_s)}));
    QCOMPARE(said(factsOn(base.session(), firm, KnownOn), u"ip_class1"_s), u"ip_class1=3"_s);
}

void tst_EnterpriseFacts::theRegisterAsItStood()
{
    const TemporaryBase base;
    records::Enterprise firm = enterpriseNamed(u"甲"_s);
    firm.status = records::EnterpriseStatus::Deregistered;
    firm.deregistered = QDate(2022, 6, 1);
    firm.aboveScale = true;
    firm.aboveScaleSince = QDate(2021, 3, 1);
    (void)made(base.session(), firm);
    QCOMPARE(said(factsOn(base.session(), firm.id, KnownOn), u"in_business"_s), u"in_business=false"_s);
    QCOMPARE(said(factsOn(base.session(), firm.id, QDate(2022, 5, 31)), u"in_business"_s), u"in_business="_s);
    QCOMPARE(said(factsOn(base.session(), firm.id, QDate(2021, 3, 1)), u"above_scale"_s), u"above_scale=true"_s);
    QCOMPARE(said(factsOn(base.session(), firm.id, QDate(2021, 2, 28)), u"above_scale"_s), u"above_scale=false"_s);
    records::ScaleEntry entry;
    entry.id = newId();
    entry.enterprise.id = firm.id;
    entry.state = records::ScaleState::Cultivated;
    entry.date = QDate(2022, 1, 1);
    (void)made(base.session(), entry);
    QCOMPARE(said(factsOn(base.session(), firm.id, KnownOn), u"above_scale"_s), u"above_scale=false"_s);
    QCOMPARE(said(factsOn(base.session(), firm.id, QDate(2021, 12, 31)), u"above_scale"_s), u"above_scale=true"_s);
}

void tst_EnterpriseFacts::manyInFewStatements()
{
    const TemporaryBase base;
    std::vector<RecordId> firms;
    std::vector<changes::RecordChange> all;
    for (int i = 0; i < 700; ++i) {
        const records::Enterprise firm = enterpriseNamed(u"企业%1"_s.arg(i));
        firms.push_back(firm.id);
        all.push_back(changes::creation(firm));
        all.push_back(changes::creation(evidenceOf(firm.id, "ip_class1", QString::number(i))));
    }
    (void)written(base.session(), setOf(std::move(all)));
    std::reverse(firms.begin(), firms.end());
    const auto read = cultivation::factsOf(base.session(), firms, KnownOn);
    QVERIFY2(read, qPrintable(wordsOf(read)));
    QCOMPARE(read->size(), firms.size());
    for (size_t i = 0; i < firms.size(); ++i) {
        QCOMPARE((*read)[i].enterprise.id, firms[i]);
        QCOMPARE(said((*read)[i].facts, u"ip_class1"_s), u"ip_class1=%1"_s.arg(699 - i));
    }
    const int one = statementsOf(base.session(), {firms.front()});
    QVERIFY(one > 0);
    QCOMPARE(statementsOf(base.session(), firms), one);
}

void tst_EnterpriseFacts::onlyThoseThatAreThere()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const RecordId gone = made(base.session(), enterpriseNamed(u"乙"_s));
    (void)written(base.session(), setOf({changes::removal(records::RecordKind::Enterprise, gone, u"误登"_s)}));
    const RecordId wanted[]{gone, newId(), firm};
    const auto read = cultivation::factsOf(base.session(), wanted, KnownOn);
    QVERIFY2(read, qPrintable(wordsOf(read)));
    QCOMPARE(read->size(), size_t(1));
    QCOMPARE(read->front().enterprise.id, firm);
    QVERIFY(cultivation::factsOf(base.session(), {}, KnownOn)->empty());
}

YUMIAO_TEST(tst_EnterpriseFacts)

} // namespace yumiao::tests

#include "tst_enterprise_facts.moc"
