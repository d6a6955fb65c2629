// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/arrears_ledger.h"
#include "models/records/arrear_step.h"
#include "models/records/threshold.h"
#include "models/store/ledger.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ArrearStepKind;

const FixedClock LedgerDay(QDate(2022, 6, 30));

records::Threshold bandLimit(const QString &code, qint64 days)
{
    records::Threshold it;
    it.id = newId();
    it.code = code;
    it.value = Quantity::fromWhole(days);
    return it;
}

struct ArrearScene {
    ArrearScene()
    {
        creditor = made(base.session(), enterpriseNamed(u"甲"_s));
        (void)made(base.session(), bandLimit(u"arrears.band.near_days"_s, 90));
        (void)made(base.session(), bandLimit(u"arrears.band.mid_days"_s, 180));
        (void)made(base.session(), bandLimit(u"arrears.band.far_days"_s, 365));
    }
    RecordId arrear(const QString &debtor, qint64 wan, QDate due)
    {
        records::Arrear it;
        it.id = newId();
        it.enterprise.id = creditor;
        it.debtorKind = records::DebtorKind::Government;
        it.debtorName = debtor;
        it.contract = u"合同%1"_s.arg(++contracts);
        it.amount = Money::fromWan(wan);
        it.due = due;
        return made(base.session(), it);
    }
    [[nodiscard]] records::ArrearStep stepOf(RecordId arrear, ArrearStepKind kind, QDate date) const
    {
        records::ArrearStep it;
        it.id = newId();
        it.arrear.id = arrear;
        it.kind = kind;
        it.date = date;
        return it;
    }
    RecordId pay(RecordId arrear, qint64 wan, QDate date)
    {
        records::ArrearStep it = stepOf(arrear, ArrearStepKind::Payment, date);
        it.amount = Money::fromWan(wan);
        return made(base.session(), it);
    }
    void promise(RecordId arrear, QDate date, QDate by)
    {
        records::ArrearStep it = stepOf(arrear, ArrearStepKind::Promise, date);
        it.promised = by;
        (void)made(base.session(), it);
    }
    [[nodiscard]] gauges::ArrearsLedger on(QDate day) const
    {
        const auto ledger = gauges::arrearsLedger(base.session(), day);
        return ledger ? *ledger : gauges::ArrearsLedger();
    }
    QString refusal(const changes::RecordChange &change)
    {
        const auto receipt = store::commit(base.session(), setOf({change}), LedgerDay);
        if (receipt)
            return u"taken"_s;
        const auto first = receipt.error().detail.value(u"problems"_s).toList().value(0).toMap();
        return u"%1 %2"_s.arg(first.value(u"field"_s).toString(), first.value(u"code"_s).toString());
    }

    TemporaryBase base;
    RecordId creditor;
    int contracts = 0;
};

} // namespace

class tst_Arrears : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bandsFollowTheLimits();
    void ageOnTheBoundaryDays();
    void paymentsAndShares();
    void promises();
    void disputes();
    void totalsByDebtor();
    void refusals();
};

void tst_Arrears::bandsFollowTheLimits()
{
    const auto text = [](const std::vector<int> &limits) {
        QStringList bands;
        for (const gauges::AgeBand &it : gauges::ageBands(limits))
            bands.append(u"%1-%2"_s.arg(it.from).arg(it.to ? QString::number(*it.to) : QString()));
        return bands.join(u' ');
    };
    QCOMPARE(text({90, 180, 365}), u"1-90 91-180 181-365 366-"_s);
    QCOMPARE(text({}), u"1-"_s);
    QCOMPARE(text({90, 30}), u"1-90 91-"_s);
}

void tst_Arrears::ageOnTheBoundaryDays()
{
    ArrearScene scene;
    const QDate due(2022, 1, 31);
    (void)scene.arrear(u"乙局"_s, 10, due);
    QVERIFY(scene.on(due).lines.empty()); // the day itself is in time
    const auto bandOn = [&](QDate day) {
        const auto ledger = scene.on(day);
        for (size_t i = 0; i < ledger.bands.size(); ++i)
            if (ledger.bands[i].totals.count == 1)
                return static_cast<int>(i);
        return -1;
    };
    QCOMPARE(bandOn(due.addDays(1)), 0);
    QCOMPARE(bandOn(due.addDays(90)), 0);
    QCOMPARE(bandOn(due.addDays(91)), 1);
    QCOMPARE(bandOn(due.addDays(180)), 1);
    QCOMPARE(bandOn(due.addDays(181)), 2);
    QCOMPARE(bandOn(due.addDays(365)), 2);
    QCOMPARE(bandOn(due.addDays(366)), 3);
    QCOMPARE(scene.on(due.addDays(90)).lines.front().daysOverdue, std::optional<qint64>(90));
}

void tst_Arrears::paymentsAndShares()
{
    ArrearScene scene;
    const RecordId id = scene.arrear(u"乙局"_s, 100, QDate(2022, 1, 31));
    (void)scene.pay(id, 30, QDate(2022, 3, 1));
    (void)scene.pay(id, 70, QDate(2022, 5, 1));
    QCOMPARE(scene.on(QDate(2022, 2, 28)).all.paidShare(), std::optional(Quantity()));
    const auto part = scene.on(QDate(2022, 3, 1)); // a payment counts from its day on
    QCOMPARE(part.all.paidShare(), std::optional(Quantity::fromWhole(30)));
    QCOMPARE(part.all.open, 1);
    const auto paid = scene.on(QDate(2022, 5, 1));
    QCOMPARE(paid.all.outstanding, Money());
    QCOMPARE(paid.all.open, 0);
    QCOMPARE(paid.all.count, 1); // it stays in the ledger
    QVERIFY(!paid.lines.front().daysOverdue);
    QCOMPARE(paid.withoutPromise.count, 0);
    QVERIFY(!scene.on(QDate(2022, 1, 1)).all.paidShare()); // of nothing
}

void tst_Arrears::promises()
{
    ArrearScene scene;
    const RecordId id = scene.arrear(u"乙局"_s, 100, QDate(2022, 1, 31));
    QCOMPARE(scene.on(QDate(2022, 2, 20)).withoutPromise.arrears, std::vector<RecordId>{id});
    scene.promise(id, QDate(2022, 2, 20), QDate(2022, 3, 31));
    const auto promised = scene.on(QDate(2022, 3, 31));
    QCOMPARE(promised.withoutPromise.count, 0);
    QCOMPARE(promised.promiseBroken.count, 0); // the day itself is in time
    QCOMPARE(scene.on(QDate(2022, 4, 1)).promiseBroken.arrears, std::vector<RecordId>{id});
    scene.promise(id, QDate(2022, 4, 10), QDate(2022, 5, 31)); // the newer promise is the one in force
    QCOMPARE(scene.on(QDate(2022, 4, 10)).promiseBroken.count, 0);
    QCOMPARE(scene.on(QDate(2022, 4, 9)).promiseBroken.count, 1); // it stood so then
    (void)scene.pay(id, 100, QDate(2022, 5, 30));
    QCOMPARE(scene.on(QDate(2022, 6, 30)).promiseBroken.count, 0);
}

void tst_Arrears::disputes()
{
    ArrearScene scene;
    const RecordId id = scene.arrear(u"乙局"_s, 100, QDate(2022, 1, 31));
    (void)made(scene.base.session(), scene.stepOf(id, ArrearStepKind::Dispute, QDate(2022, 3, 1)));
    (void)made(scene.base.session(), scene.stepOf(id, ArrearStepKind::Urged, QDate(2022, 3, 5)));
    QCOMPARE(scene.on(QDate(2022, 3, 10)).disputed.count, 1); // urging settles nothing
    (void)made(scene.base.session(), scene.stepOf(id, ArrearStepKind::DisputeSettled, QDate(2022, 4, 1)));
    QCOMPARE(scene.on(QDate(2022, 4, 1)).disputed.count, 0);
}

/// Debtors and bands make up the whole.
void tst_Arrears::totalsByDebtor()
{
    ArrearScene scene;
    (void)scene.arrear(u"乙局"_s, 10, QDate(2021, 3, 1));
    (void)scene.arrear(u"乙局"_s, 20, QDate(2022, 3, 1));
    const RecordId paid = scene.arrear(u"丙公司"_s, 50, QDate(2022, 2, 1));
    (void)scene.pay(paid, 25, QDate(2022, 6, 1));
    const auto ledger = scene.on(QDate(2022, 6, 30));
    QCOMPARE(ledger.debtors.size(), size_t(2));
    QCOMPARE(ledger.debtors.front().debtor, u"乙局"_s); // 30 of 55 are still owed
    QCOMPARE(ledger.debtors.front().totals.outstanding, Money::fromWan(30));
    QCOMPARE(ledger.debtors.front().oldestDays, QDate(2021, 3, 1).daysTo(QDate(2022, 6, 30)));
    Money byDebtor;
    for (const gauges::DebtorTotals &it : ledger.debtors)
        byDebtor += it.totals.outstanding;
    Money byBand;
    for (const gauges::AgeBand &it : ledger.bands)
        byBand += it.totals.outstanding;
    QCOMPARE(byDebtor, ledger.all.outstanding);
    QCOMPARE(byBand, ledger.all.outstanding);
    QCOMPARE(ledger.all.paid + ledger.all.outstanding, ledger.all.amount);
}

void tst_Arrears::refusals()
{
    ArrearScene scene;
    const RecordId id = scene.arrear(u"乙局"_s, 100, QDate(2022, 1, 31));
    records::ArrearStep step = scene.stepOf(id, ArrearStepKind::Payment, QDate(2022, 3, 1));
    QCOMPARE(scene.refusal(changes::creation(step)), u"amount field.required"_s);
    step.amount = Money::fromFen(Money::fromWan(100).fen() + 1);
    QCOMPARE(scene.refusal(changes::creation(step)), u"amount arrear.overpaid"_s);
    step.amount = Money::fromWan(100);
    QCOMPARE(scene.refusal(changes::creation(step)), u"taken"_s);
    QCOMPARE(scene.refusal(fieldChange(records::RecordKind::Arrear, id, "amount",
                 records::Value(Money::fromWan(100).fen()), records::Value(Money::fromWan(99).fen()))),
        u"amount arrear.overpaid"_s);
    records::ArrearStep promise = scene.stepOf(id, ArrearStepKind::Promise, QDate(2022, 3, 1));
    QCOMPARE(scene.refusal(changes::creation(promise)), u"promised field.required"_s);
    promise.promised = QDate(2022, 2, 28);
    QCOMPARE(scene.refusal(changes::creation(promise)), u"promised dates.order"_s);
    records::Arrear nobody;
    nobody.id = newId();
    nobody.enterprise.id = scene.creditor;
    nobody.debtorKind = records::DebtorKind::OtherEnterprise;
    nobody.contract = u"无名"_s;
    nobody.amount = Money::fromWan(1);
    nobody.due = QDate(2022, 1, 1);
    QCOMPARE(scene.refusal(changes::creation(nobody)), u"bureau field.required"_s);
    nobody.debtorEnterprise.id = scene.creditor;
    QCOMPARE(scene.refusal(changes::creation(nobody)), u"debtor_enterprise relation.self"_s);
}

YUMIAO_TEST(tst_Arrears)

} // namespace yumiao::tests

#include "tst_arrears.moc"
