// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/procurement_gauge.h"
#include "models/records/bureau.h"
#include "models/store/ledger.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ProcurementBudget;
using records::ProcurementContract;
using records::ReserveWay;
using records::SizeClass;

std::optional<Money> wan(qint64 amount)
{
    return Money::fromWan(amount);
}

records::Threshold limitOf(const QString &code, qint64 value, QDate from)
{
    records::Threshold it;
    it.id = newId();
    it.code = code;
    it.value = Quantity::fromWhole(value);
    it.validFrom = from;
    return it;
}

std::vector<records::Threshold> procurementLimits()
{
    const QDate plan(2020, 3, 30);
    const QDate mof(2021, 1, 1);
    return {limitOf(u"procurement.plan.sme_share"_s, 30, plan), limitOf(u"procurement.plan.small_share"_s, 60, plan),
        limitOf(u"procurement.mof46.sme_share"_s, 30, mof), limitOf(u"procurement.mof46.small_share"_s, 60, mof)};
}

rules::Thresholds inForceOn(QDate day)
{
    return rules::Thresholds(procurementLimits(), day);
}

ProcurementBudget budgetOf(qint64 total, qint64 reserved, qint64 small)
{
    ProcurementBudget it;
    it.id = newId();
    it.year = 2022;
    it.total = wan(total);
    it.reserved = wan(reserved);
    it.reservedSmall = wan(small);
    return it;
}

ProcurementContract contractOf(qint64 amount, std::optional<SizeClass> size)
{
    ProcurementContract it;
    it.id = newId();
    it.amount = wan(amount);
    it.supplierSize = size;
    return it;
}

QString percentText(const gauges::SumShare &share)
{
    const auto percent = share.percent();
    return percent ? percent->toText() : u"unknown"_s;
}

} // namespace

class tst_Procurement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothWholes();
    void aShareThatIsJustMissed();
    void unknownIsLeftOutByName();
    void limitsAreThoseOfTheDay();
    void contractsBySize_data();
    void contractsBySize();
    void partsNeverExceedTheirWhole();
    void gaugeOfAYear();
    void recordsThatContradictThemselves();
};

/// 34.2 % of the whole budget may be much more of what 财库〔2020〕46号 speaks of.
void tst_Procurement::bothWholes()
{
    ProcurementBudget it = budgetOf(1000, 342, 200);
    it.above = wan(700);
    it.unsuited = wan(300);
    it.aboveReserved = wan(200);
    it.aboveReservedSmall = wan(110);
    const auto shares = gauges::sharesOf({it}, inForceOn(QDate(2022, 6, 30)));
    QCOMPARE(percentText(shares.reserved), u"34.2"_s);
    QCOMPARE(percentText(shares.small), u"58.4795"_s);
    QCOMPARE(percentText(shares.above), u"50"_s); // of 700 - 300
    QCOMPARE(percentText(shares.aboveSmall), u"55"_s);
    QCOMPARE(shares.reserved.isMet(), std::optional(true));
    QCOMPARE(shares.small.isMet(), std::optional(false));
    QCOMPARE(shares.reserved.counted, std::vector<RecordId>{it.id});
}

void tst_Procurement::aShareThatIsJustMissed()
{
    ProcurementBudget it = budgetOf(0, 0, 0);
    it.total = Money::fromFen(10'000'000'000);
    it.reserved = Money::fromFen(2'999'999'999);
    const auto missed = gauges::sharesOf({it}, inForceOn(QDate(2022, 6, 30)));
    QCOMPARE(missed.reserved.isMet(), std::optional(false)); // not rounded up to the limit
    it.reserved = Money::fromFen(3'000'000'000);
    QCOMPARE(gauges::sharesOf({it}, inForceOn(QDate(2022, 6, 30))).reserved.isMet(), std::optional(true));
}

void tst_Procurement::unknownIsLeftOutByName()
{
    const ProcurementBudget told = budgetOf(1000, 300, 180);
    ProcurementBudget silent = budgetOf(5000, 0, 0);
    silent.reserved.reset();
    silent.reservedSmall.reset();
    const auto shares = gauges::sharesOf({told, silent}, inForceOn(QDate(2022, 6, 30)));
    QCOMPARE(percentText(shares.reserved), u"30"_s); // the 5000 are in neither sum
    QCOMPARE(shares.reserved.leftOut, std::vector<RecordId>{silent.id});
    QCOMPARE(percentText(shares.above), u"unknown"_s);
    QVERIFY(!shares.above.isMet());
    QCOMPARE(shares.above.leftOut.size(), size_t(2));
    QCOMPARE(percentText(gauges::sharesOf({}, inForceOn(QDate(2022, 6, 30))).reserved), u"unknown"_s);
    QCOMPARE(percentText(gauges::sharesOf({budgetOf(0, 0, 0)}, {}).reserved), u"unknown"_s); // nothing of nothing
}

void tst_Procurement::limitsAreThoseOfTheDay()
{
    const auto before = gauges::sharesOf({budgetOf(1000, 300, 180)}, inForceOn(QDate(2020, 12, 31)));
    QVERIFY(before.reserved.floor);
    QVERIFY(!before.above.floor); // 财库〔2020〕46号 is of 2021
    const auto after = gauges::sharesOf({budgetOf(1000, 300, 180)}, inForceOn(QDate(2021, 1, 1)));
    QCOMPARE(after.above.floor, std::optional(Quantity::fromWhole(30)));
}

void tst_Procurement::contractsBySize_data()
{
    QTest::addColumn<ProcurementContract>("it");
    QTest::addColumn<QString>("told");
    const auto shared = [](SizeClass size, ReserveWay way, std::optional<qint64> sme, std::optional<qint64> small) {
        ProcurementContract it = contractOf(100, size);
        it.way = way;
        if (sme)
            it.smeShare = Rate::fromMillionths(*sme * 10'000);
        if (small)
            it.smallShare = Rate::fromMillionths(*small * 10'000);
        return it;
    };
    ProcurementContract nameless = contractOf(100, SizeClass::Micro);
    nameless.amount.reset();
    QTest::newRow("large") << contractOf(100, SizeClass::Large) << u"0.00 0.00"_s;
    QTest::newRow("medium") << contractOf(100, SizeClass::Medium) << u"100.00 0.00"_s;
    QTest::newRow("small") << contractOf(100, SizeClass::Small) << u"100.00 100.00"_s;
    QTest::newRow("micro") << contractOf(100, SizeClass::Micro) << u"100.00 100.00"_s;
    QTest::newRow("size unknown") << contractOf(100, std::nullopt) << u"? ?"_s;
    QTest::newRow("amount unknown") << nameless << u"? ?"_s;
    QTest::newRow("subcontract") << shared(SizeClass::Large, ReserveWay::Subcontract, 40, 25) << u"40.00 25.00"_s;
    QTest::newRow("consortium, small unknown")
        << shared(SizeClass::Large, ReserveWay::Consortium, 40, std::nullopt) << u"40.00 ?"_s;
    QTest::newRow("subcontract, nothing told")
        << shared(SizeClass::Large, ReserveWay::Subcontract, std::nullopt, std::nullopt) << u"? ?"_s;
}

void tst_Procurement::contractsBySize()
{
    QFETCH(ProcurementContract, it);
    const auto text = [](std::optional<Money> money) { return money ? money->toWanText() : u"?"_s; };
    QTEST(text(gauges::smeAmount(it)) + u' ' + text(gauges::smallAmount(it)), "told");
}

/// small and micro ≤ small and medium ≤ all; what is counted and what is left out make up the whole.
void tst_Procurement::partsNeverExceedTheirWhole()
{
    QRandomGenerator random(14);
    const auto below = [&](qint64 most) { return random.bounded(most + 1); };
    for (int round = 0; round < 200; ++round) {
        std::vector<ProcurementContract> contracts;
        for (int i = 0; i < 12; ++i) {
            ProcurementContract it = contractOf(below(900), static_cast<SizeClass>(below(3)));
            if (below(4) == 0)
                it.supplierSize.reset();
            if (below(4) == 0)
                it.amount.reset();
            if (below(3) == 0) {
                it.way = static_cast<ReserveWay>(below(4));
                const qint64 sme = below(1'000'000);
                it.smeShare = Rate::fromMillionths(sme);
                it.smallShare = Rate::fromMillionths(below(sme));
            }
            contracts.push_back(it);
        }
        const auto shares = gauges::sharesOf(contracts);
        QVERIFY(shares.small.part <= shares.small.whole);
        QVERIFY(shares.small.whole <= shares.sme.part); // of those of which both are told
        QVERIFY(shares.sme.part <= shares.sme.whole);
        QCOMPARE(shares.sme.counted.size() + shares.sme.leftOut.size(), contracts.size());
    }
}

/// The district is the sum of its departments; what another year or a later day holds stays out.
void tst_Procurement::gaugeOfAYear()
{
    TemporaryBase base;
    for (const records::Threshold &it : procurementLimits())
        (void)made(base.session(), it);
    records::Bureau finance;
    finance.id = newId();
    finance.name = u"甲局"_s;
    records::Bureau health = finance;
    health.id = newId();
    health.name = u"乙局"_s;
    (void)made(base.session(), finance);
    (void)made(base.session(), health);
    const auto budget = [&](RecordId department, qint64 year, qint64 reserved) {
        ProcurementBudget it = budgetOf(1000, reserved, reserved / 2);
        it.department.id = department;
        it.year = year;
        (void)made(base.session(), it);
    };
    budget(finance.id, 2022, 400);
    budget(health.id, 2022, 100);
    budget(health.id, 2021, 900);
    const auto contract = [&](RecordId department, QDate day, SizeClass size) {
        ProcurementContract it = contractOf(10, size);
        it.department.id = department;
        it.project = u"办公用品"_s;
        it.supplierName = u"丙"_s;
        it.signedOn = day;
        (void)made(base.session(), it);
    };
    contract(finance.id, QDate(2022, 1, 1), SizeClass::Micro);
    contract(finance.id, QDate(2022, 6, 30), SizeClass::Large);
    contract(finance.id, QDate(2022, 7, 1), SizeClass::Micro);
    contract(finance.id, QDate(2021, 12, 31), SizeClass::Micro);
    const auto gauge = gauges::procurementGauge(base.session(), 2022, QDate(2022, 6, 30));
    QVERIFY2(gauge, qPrintable(wordsOf(gauge)));
    QCOMPARE(percentText(gauge->all.planned.reserved), u"25"_s);
    QCOMPARE(gauge->all.contracts, 2);
    QCOMPARE(percentText(gauge->all.given.sme), u"50"_s);
    QCOMPARE(gauge->departments.size(), size_t(2));
    Money reserved;
    for (const gauges::DepartmentProcurement &it : gauge->departments)
        reserved += it.planned.reserved.part;
    QCOMPARE(reserved, gauge->all.planned.reserved.part);
    QCOMPARE(gauge->departments.back().name, u"甲局"_s);
    QCOMPARE(percentText(gauge->departments.back().planned.reserved), u"40"_s);
}

void tst_Procurement::recordsThatContradictThemselves()
{
    TemporaryBase base;
    records::Bureau bureau;
    bureau.id = newId();
    bureau.name = u"甲局"_s;
    (void)made(base.session(), bureau);
    const auto refusal = [&](const changes::RecordChange &change) {
        const auto receipt = store::commit(base.session(), setOf({change}), FixedClock(QDate(2022, 6, 30)));
        if (receipt)
            return u"taken"_s;
        const auto first = receipt.error().detail.value(u"problems"_s).toList().value(0).toMap();
        return u"%1 %2"_s.arg(first.value(u"field"_s).toString(), first.value(u"code"_s).toString());
    };
    ProcurementBudget budget = budgetOf(100, 40, 41);
    budget.department.id = bureau.id;
    QCOMPARE(refusal(changes::creation(budget)), u"reserved_small part.too_large"_s);
    budget.reservedSmall = wan(40);
    budget.above = wan(60);
    budget.unsuited = wan(20);
    QCOMPARE(refusal(changes::creation(budget)), u"unsuited_reason field.required"_s);
    budget.unsuitedReason = u"涉密"_s;
    QCOMPARE(refusal(changes::creation(budget)), u"taken"_s);
    ProcurementContract contract = contractOf(10, SizeClass::Small);
    contract.department.id = bureau.id;
    contract.project = u"桌椅"_s;
    contract.signedOn = QDate(2022, 5, 1);
    QCOMPARE(refusal(changes::creation(contract)), u"supplier field.required"_s);
    contract.supplierName = u"丙"_s;
    contract.published = QDate(2022, 4, 30);
    QCOMPARE(refusal(changes::creation(contract)), u"published dates.order"_s);
}

YUMIAO_TEST(tst_Procurement)

} // namespace yumiao::tests

#include "tst_procurement.moc"
