// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/clause_figures.h"
#include "models/figures/gauge_figures.h"
#include "models/records/arrear.h"
#include "models/records/arrear_step.h"
#include "models/records/bureau.h"
#include "models/records/eia_case.h"
#include "models/records/procurement_budget.h"
#include "models/records/procurement_contract.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;

const QDate GaugeDay(2022, 9, 5);

struct GaugeScene {
    GaugeScene()
    {
        records::Bureau bureau;
        bureau.id = newId();
        bureau.name = u"甲局"_s;
        department = made(base.session(), bureau);
        firm = made(base.session(), enterpriseNamed(u"乙"_s));
    }
    void budget(int year, qint64 total, qint64 reserved, qint64 small)
    {
        records::ProcurementBudget it;
        it.id = newId();
        it.department.id = department;
        it.year = year;
        it.total = Money::fromWan(total);
        it.reserved = Money::fromWan(reserved);
        it.reservedSmall = Money::fromWan(small);
        (void)made(base.session(), it);
    }
    RecordId arrear(const QString &contract, qint64 wan, QDate due, QDate entered)
    {
        records::Arrear it;
        it.id = newId();
        it.enterprise.id = firm;
        it.debtorKind = records::DebtorKind::Government;
        it.bureau.id = department;
        it.contract = contract;
        it.amount = Money::fromWan(wan);
        it.due = due;
        it.entered = entered;
        return made(base.session(), it);
    }
    [[nodiscard]] figures::Figure figure(const QByteArray &code) const
    {
        const auto all = figures::clauseFigures(base.session(), GaugeDay);
        if (!all)
            return {};
        for (const figures::Figure &it : *all)
            if (it.code == code)
                return it;
        return {};
    }
    /// How many records the figure opens.
    [[nodiscard]] qint64 opened(const figures::Figure &it) const
    {
        const auto *description = records::findDescription(it.counted.kind);
        const auto filter = store::parseFilter(it.counted.filter);
        return description && filter ? *store::count(base.session(), {description->kind, *filter, {}, GaugeDay}) : -1;
    }

    TemporaryBase base;
    RecordId department;
    RecordId firm;
};

} // namespace

/// Clauses 3, 13 and 14 from records.
class tst_GaugeFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownWhileNothingIsEntered();
    void procurementOfTheYear();
    void arrears();
    void approvals();
    void oneMeasureAlone();
};

void tst_GaugeFigures::unknownWhileNothingIsEntered()
{
    const GaugeScene scene;
    for (const char *code : {"clause.14-1.departments", "clause.14-6.plan", "clause.14-6.mof46", "clause.14-7.plan",
             "clause.14-6.contracts", "clause.13-10.open", "clause.13-10.outstanding", "clause.13-10.paid_share",
             "clause.13-11.new", "clause.03-7.report_days", "clause.03-7.late", "clause.03-6.registered"}) {
        const auto figure = scene.figure(code);
        QCOMPARE(figure.code, QByteArray(code)); // it is listed
        QVERIFY2(!figure.value, code);
    }
}

void tst_GaugeFigures::procurementOfTheYear()
{
    GaugeScene scene;
    scene.budget(2022, 1000, 342, 200);
    scene.budget(2021, 1000, 900, 900);
    const auto share = scene.figure("clause.14-6.plan");
    QCOMPARE(share.value, figures::FigureValue(*Quantity::fromText(u"34.2")));
    QCOMPARE(share.records, 1);
    QCOMPARE(scene.opened(share), 1);
    QVERIFY(!scene.figure("clause.14-6.mof46").value); // the budget does not tell it
    records::ProcurementContract it;
    it.id = newId();
    it.department.id = scene.department;
    it.project = u"印刷"_s;
    it.signedOn = GaugeDay;
    it.amount = Money::fromWan(10);
    it.supplier.id = scene.firm;
    it.supplierSize = records::SizeClass::Small;
    (void)made(scene.base.session(), it);
    QCOMPARE(scene.figure("clause.14-6.contracts").value, figures::FigureValue(Quantity::fromWhole(100)));
    QCOMPARE(scene.figure("clause.14-10.contracts").value, figures::FigureValue(Quantity::fromWhole(1)));
    QVERIFY(!scene.figure("clause.14-10.published").value); // no contract says when it was published
    QCOMPARE(scene.figure("clause.14-8.contracts").value, figures::FigureValue(Quantity::fromWhole(0)));
    (void)made(scene.base.session(),
        certificateOf(scene.firm, records::CertificateKind::Specialised, QDate(2022, 1, 1), QDate(2025, 1, 1)));
    const auto specialised = scene.figure("clause.14-8.contracts");
    QCOMPARE(specialised.value, figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.opened(specialised), 1);
}

void tst_GaugeFigures::arrears()
{
    GaugeScene scene;
    const RecordId old = scene.arrear(u"一"_s, 100, QDate(2021, 6, 1), QDate(2021, 7, 1));
    (void)scene.arrear(u"二"_s, 50, QDate(2022, 6, 1), QDate(2022, 7, 1));
    records::ArrearStep paid;
    paid.id = newId();
    paid.arrear.id = old;
    paid.kind = records::ArrearStepKind::Payment;
    paid.date = QDate(2022, 8, 1);
    paid.amount = Money::fromWan(100);
    (void)made(scene.base.session(), paid);
    QCOMPARE(scene.figure("clause.13-10.open").value, figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.figure("clause.13-10.outstanding").value, figures::FigureValue(Money::fromWan(50)));
    QCOMPARE(scene.figure("clause.13-10.paid").value, figures::FigureValue(Money::fromWan(100)));
    QCOMPARE(scene.figure("clause.13-10.paid_share").value, figures::FigureValue(*Quantity::fromText(u"66.6666")));
    QCOMPARE(scene.figure("clause.13-10.disputed").value, figures::FigureValue(Quantity::fromWhole(0)));
    const auto entered = scene.figure("clause.13-11.new");
    QCOMPARE(entered.value, figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.opened(entered), 1);
    QCOMPARE(scene.opened(scene.figure("clause.13-10.paid")), 2);
}

void tst_GaugeFigures::approvals()
{
    GaugeScene scene;
    const auto add = [&](records::EiaKind kind, QDate accepted, QDate decided) {
        records::EiaCase it;
        it.id = newId();
        it.project = u"技改"_s;
        it.enterprise.id = scene.firm;
        it.kind = kind;
        it.accepted = accepted;
        it.decided = decided;
        it.legalDays = 30;
        (void)made(scene.base.session(), it);
    };
    add(records::EiaKind::Form, QDate(2022, 8, 1), QDate(2022, 8, 15)); // a Monday to a Monday: ten working days
    add(records::EiaKind::Form, QDate(2022, 8, 1), {});
    add(records::EiaKind::Registration, QDate(2022, 8, 1), QDate(2022, 8, 1));
    QCOMPARE(scene.figure("clause.03-7.form_days").value, figures::FigureValue(Quantity::fromWhole(10)));
    QCOMPARE(scene.figure("clause.03-7.form_share").value, figures::FigureValue(*Quantity::fromText(u"33.3333")));
    QVERIFY(!scene.figure("clause.03-7.report_days").value);
    QCOMPARE(scene.figure("clause.03-6.registered").value, figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.figure("clause.03-7.late").value, figures::FigureValue(Quantity::fromWhole(0)));
}

void tst_GaugeFigures::oneMeasureAlone()
{
    GaugeScene scene;
    scene.budget(2022, 1000, 342, 200);
    const auto figures = figures::measureFigures(scene.base.session(), u"14-7"_s, GaugeDay);
    QVERIFY(figures);
    QStringList codes;
    for (const figures::MeasureFigure &it : *figures)
        codes.append(QString::fromLatin1(it.figure.code));
    QCOMPARE(codes, QStringList({u"clause.14-7.plan"_s, u"clause.14-7.mof46"_s, u"clause.14-7.contracts"_s}));
}

YUMIAO_TEST(tst_GaugeFigures)

} // namespace yumiao::tests

#include "tst_gauge_figures.moc"
