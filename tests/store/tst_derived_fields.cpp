// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/bureau.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/financing_application.h"
#include "models/records/measure.h"
#include "models/records/plan.h"
#include "models/records/visit.h"
#include "models/rules/ladder.h"
#include "models/rules/stage_group.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::CertificateKind;
using records::RecordKind;
using records::Value;

Value derived(const store::Session &session, RecordKind kind, RecordId id, const QString &field, QDate on)
{
    const auto values = store::fieldsOf(session, kind, {id}, {field}, on);
    return values ? values->front().front() : Value(u"error: "_s + wordsOf(values.error()));
}

QString tierOn(const store::Session &session, RecordId enterprise, QDate on)
{
    return records::textIn(derived(session, RecordKind::Enterprise, enterprise, u"tier"_s, on));
}

records::AnnualFigures figuresOf(RecordId enterprise, int year, std::optional<Money> revenue, std::optional<Money> rd)
{
    records::AnnualFigures it;
    it.id = newId();
    it.enterprise = {enterprise};
    it.fiscalYear = year;
    it.revenue = revenue;
    it.rdExpense = rd;
    return it;
}

} // namespace

class tst_DerivedFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tierHoldsFromFirstToLastDay();
    void revokedEndsThatDay();
    void highestTierCounts();
    void asTheRulesSay();
    void figuresOfTheLatestYear();
    void shareOfNothing();
    void inTheRegister();
    void lastVisitUpToTheDay();
    void stageGroups();
    void leadBureauAndDeadline();
};

void tst_DerivedFields::tierHoldsFromFirstToLastDay()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    auto certificate = certificateOf(id, CertificateKind::Specialised, QDate(2020, 3, 1), QDate(2023, 2, 28));
    made(base.session(), certificate);
    made(base.session(), certificateOf(id, CertificateKind::HighTech, QDate(2010, 1, 1))); // no rung
    QCOMPARE(tierOn(base.session(), id, QDate(2020, 2, 29)), QString());
    QCOMPARE(tierOn(base.session(), id, QDate(2020, 3, 1)), u"specialised"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2023, 2, 28)), u"specialised"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2023, 3, 1)), QString());
    QCOMPARE(derived(base.session(), RecordKind::Certificate, certificate.id, u"valid"_s, QDate(2023, 2, 28)),
        Value(qint64{1}));
    QCOMPARE(derived(base.session(), RecordKind::Certificate, certificate.id, u"valid"_s, QDate(2023, 3, 1)),
        Value(qint64{0}));
    (void)written(base.session(), setOf({changes::removal(RecordKind::Certificate, certificate.id, u"错录"_s)}));
    QCOMPARE(tierOn(base.session(), id, QDate(2021, 1, 1)), QString());
}

void tst_DerivedFields::revokedEndsThatDay()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    auto certificate = certificateOf(id, CertificateKind::LittleGiant, QDate(2020, 3, 1));
    certificate.revoked = QDate(2021, 6, 15);
    made(base.session(), certificate);
    QCOMPARE(tierOn(base.session(), id, QDate(2021, 6, 14)), u"little_giant"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2021, 6, 15)), QString());
}

void tst_DerivedFields::highestTierCounts()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    made(base.session(), certificateOf(id, CertificateKind::Champion, QDate(2020, 1, 1), QDate(2020, 12, 31)));
    made(base.session(), certificateOf(id, CertificateKind::Innovative, QDate(2019, 1, 1)));
    made(base.session(), certificateOf(id, CertificateKind::LittleGiant, QDate(2020, 6, 1), QDate(2021, 6, 30)));
    QCOMPARE(tierOn(base.session(), id, QDate(2019, 6, 1)), u"innovative"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2020, 7, 1)), u"champion"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2021, 1, 1)), u"little_giant"_s);
    QCOMPARE(tierOn(base.session(), id, QDate(2022, 1, 1)), u"innovative"_s);
    store::Query query;
    query.on = QDate(2021, 1, 1);
    query.filter = *store::parseFilter(u"tier >= 专精特新中小企业"_s); // by the ladder, not by the letters of the codes
    QCOMPARE(*store::count(base.session(), query), qint64{1});
    query.filter = *store::parseFilter(u"tier > little_giant"_s);
    QCOMPARE(*store::count(base.session(), query), qint64{0});
}

/// The SQL of the store and the pure function of the rules say the same.
void tst_DerivedFields::asTheRulesSay()
{
    TemporaryBase base;
    QRandomGenerator random(29);
    for (int i = 0; i < 12; ++i) {
        const RecordId id = made(base.session(), enterpriseNamed(u"甲%1"_s.arg(i)));
        std::vector<records::Certificate> certificates;
        for (int k = random.bounded(4); k > 0; --k) {
            const QDate issued = QDate(2020, 1, 1).addDays(random.bounded(10));
            auto it = certificateOf(id, static_cast<CertificateKind>(random.bounded(11)), issued);
            if (random.bounded(2) == 1)
                it.validTo = issued.addDays(random.bounded(6));
            if (random.bounded(3) == 0)
                it.revoked = issued.addDays(random.bounded(6));
            certificates.push_back(it);
            made(base.session(), it);
        }
        for (int day = -1; day < 18; ++day) {
            const QDate on = QDate(2020, 1, 1).addDays(day);
            const auto rung = rules::tierOn(certificates, on);
            const QString wanted = rung
                ? QString::fromLatin1(records::choicesOf<rules::Rung>()[static_cast<size_t>(*rung)].code)
                : QString();
            QCOMPARE(tierOn(base.session(), id, on), wanted);
        }
    }
}

void tst_DerivedFields::figuresOfTheLatestYear()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    made(base.session(), figuresOf(id, 2020, Money::fromYuan(100), Money::fromYuan(5)));
    made(base.session(), figuresOf(id, 2021, Money::fromYuan(300), Money::fromYuan(6)));
    const auto on = [&](const QString &field, QDate day) {
        return derived(base.session(), RecordKind::Enterprise, id, field, day);
    };
    QCOMPARE(on(u"revenue"_s, QDate(2022, 1, 1)), Value(qint64{30000}));
    QCOMPARE(on(u"fiscal_year"_s, QDate(2022, 1, 1)), Value(qint64{2021}));
    QCOMPARE(on(u"rd_share"_s, QDate(2022, 1, 1)), Value(qint64{20000})); // 2 %
    QCOMPARE(on(u"revenue"_s, QDate(2019, 12, 31)), Value());
    QCOMPARE(on(u"main_revenue"_s, QDate(2022, 1, 1)), Value());
}

void tst_DerivedFields::shareOfNothing()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    made(base.session(), figuresOf(id, 2021, Money(), Money::fromYuan(6)));
    QCOMPARE(derived(base.session(), RecordKind::Enterprise, id, u"rd_share"_s, QDate(2022, 5, 1)), Value());
    QCOMPARE(derived(base.session(), RecordKind::Enterprise, id, u"revenue"_s, QDate(2022, 5, 1)), Value(qint64{0}));
    store::Query query;
    query.on = QDate(2022, 5, 1);
    query.filter = *store::parseFilter(u"rd_share < 3"_s);
    QCOMPARE(*store::count(base.session(), query), qint64{0}); // unknown is not small
}

void tst_DerivedFields::inTheRegister()
{
    TemporaryBase base;
    auto enterprise = enterpriseNamed(u"甲"_s);
    enterprise.established = QDate(2020, 1, 2);
    enterprise.deregistered = QDate(2021, 1, 2);
    made(base.session(), enterprise);
    const RecordId timeless = made(base.session(), enterpriseNamed(u"乙"_s));
    const auto on = [&](RecordId id, QDate day) {
        return records::numberIn(derived(base.session(), RecordKind::Enterprise, id, u"in_register"_s, day));
    };
    QCOMPARE(on(enterprise.id, QDate(2020, 1, 1)), qint64{0});
    QCOMPARE(on(enterprise.id, QDate(2020, 1, 2)), qint64{1});
    QCOMPARE(on(enterprise.id, QDate(2021, 1, 1)), qint64{1});
    QCOMPARE(on(enterprise.id, QDate(2021, 1, 2)), qint64{0});
    QCOMPARE(on(timeless, QDate(2021, 1, 2)), qint64{1});
}

void tst_DerivedFields::lastVisitUpToTheDay()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    for (const QDate day : {QDate(2021, 3, 1), QDate(2021, 5, 1)}) {
        records::Visit visit;
        visit.id = newId();
        visit.enterprise = {id};
        visit.visited = day;
        made(base.session(), visit);
    }
    const auto on = [&](QDate day) {
        return records::textIn(derived(base.session(), RecordKind::Enterprise, id, u"last_visit"_s, day));
    };
    QCOMPARE(on(QDate(2021, 2, 28)), QString());
    QCOMPARE(on(QDate(2021, 4, 1)), u"2021-03-01"_s);
    QCOMPARE(on(QDate(2021, 5, 1)), u"2021-05-01"_s);
}

void tst_DerivedFields::stageGroups()
{
    TemporaryBase base;
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const auto stages = records::choicesOf<records::ApplicationStage>();
    for (size_t i = 0; i < stages.size(); ++i) {
        const auto stage = static_cast<records::ApplicationStage>(i);
        records::FinancingApplication it;
        it.id = newId();
        it.enterprise = {id};
        it.amount = Money::fromYuan(1);
        it.applied = QDate(2021, 1, 1);
        it.stage = stage;
        it.stageSince = QDate(2021, 2, 27);
        made(base.session(), it);
        const auto group = rules::stageGroupOf(stage);
        QCOMPARE(records::textIn(derived(
                     base.session(), RecordKind::FinancingApplication, it.id, u"stage_group"_s, QDate(2021, 3, 1))),
            QString::fromLatin1(records::choicesOf<rules::StageGroup>()[static_cast<size_t>(group)].code));
        QCOMPARE(
            derived(base.session(), RecordKind::FinancingApplication, it.id, u"days_in_stage"_s, QDate(2021, 3, 1)),
            Value(qint64{2}));
    }
}

void tst_DerivedFields::leadBureauAndDeadline()
{
    TemporaryBase base;
    auto &session = base.session();
    records::Plan plan{newId(), u"方案"_s, u"资雁府办〔2020〕1号"_s, {}, {}, {}, {}};
    records::Chapter chapter{newId(), {plan.id}, 1, u"章"_s};
    records::Clause clause{newId(), {plan.id}, {chapter.id}, 1, u"条"_s, {}};
    records::Measure measure;
    measure.id = newId();
    measure.clause = {clause.id};
    measure.code = u"1.1"_s;
    measure.text = u"措施"_s;
    measure.targetDue = QDate(2022, 12, 31);
    records::Bureau lead;
    lead.id = newId();
    lead.name = u"区经信局"_s;
    records::Bureau support = lead;
    support.id = newId();
    support.name = u"区财政局"_s;
    records::Duty first{newId(), {clause.id}, {support.id}, records::DutyRole::Support, 2};
    records::Duty second{newId(), {clause.id}, {lead.id}, records::DutyRole::Lead, 1};
    (void)written(session,
        setOf({changes::creation(plan), changes::creation(chapter), changes::creation(clause),
            changes::creation(measure), changes::creation(lead), changes::creation(support), changes::creation(first),
            changes::creation(second)}));
    const auto of = [&](const QString &field) {
        return records::textIn(derived(session, RecordKind::Measure, measure.id, field, QDate(2021, 1, 1)));
    };
    QCOMPARE(of(u"lead_bureau"_s), u"区经信局"_s);
    QCOMPARE(of(u"effective_due"_s), u"2022-12-31"_s);
    (void)written(session, setOf({fieldChange(RecordKind::Measure, measure.id, "due", {}, Value(u"2021-06-30"_s))}));
    QCOMPARE(of(u"effective_due"_s), u"2021-06-30"_s);
}

YUMIAO_TEST(tst_DerivedFields)

} // namespace yumiao::tests

#include "tst_derived_fields.moc"
