// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_marks.h"
#include "models/figures/charts.h"
#include "models/figures/financing_ledger.h"
#include "models/records/credit_line.h"
#include "models/records/institution.h"
#include "tests/figures/counted_check.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::FinancingInstrument;

const QDate LedgerDay(2022, 9, 5);

/// Loans of two banks, so few that every number is known.
struct LedgerScene {
    LedgerScene()
    {
        firm = made(base.session(), enterpriseNamed(u"资阳<b>台账</b>有限公司"_s));
        for (RecordId *bank : {&first, &second}) {
            records::Institution it;
            it.id = newId();
            it.name = bank == &first ? u"甲行"_s : u"乙行"_s;
            *bank = made(base.session(), it);
        }
    }
    struct Loan {
        RecordId bank;
        std::optional<FinancingInstrument> instrument;
        qint64 wan = 0;
        qint64 rate = 0; ///< millionths; 0: unknown
        QDate applied;
        ApplicationStage stage = ApplicationStage::InApproval;
        QDate since;
        qint64 paidWan = 0;
        QDate paid{};
    };
    RecordId add(const Loan &loan)
    {
        records::FinancingApplication it;
        it.id = newId();
        it.enterprise = {firm};
        it.institution = {loan.bank};
        it.instrument = loan.instrument;
        it.amount = Money::fromWan(loan.wan);
        it.termMonths = 12;
        it.applied = loan.applied;
        it.stage = loan.stage;
        it.stageSince = loan.since;
        it.repayment = records::RepaymentMethod::InterestOnly;
        if (loan.rate > 0)
            it.rate = Rate::fromMillionths(loan.rate);
        made(base.session(), it);
        if (loan.paidWan > 0)
            payOut(it.id, loan);
        return it.id;
    }
    void payOut(RecordId application, const Loan &loan)
    {
        records::CreditLine line;
        line.id = newId();
        line.application = {application};
        line.enterprise = {firm};
        line.granted = loan.paid;
        line.amount = Money::fromWan(loan.paidWan + 50);
        made(base.session(), line);
        records::Drawdown drawn;
        drawn.id = newId();
        drawn.creditLine = {line.id};
        drawn.enterprise = {firm};
        drawn.drawn = loan.paid;
        drawn.amount = Money::fromWan(loan.paidWan);
        drawn.due = loan.paid.addMonths(12);
        made(base.session(), drawn);
    }
    /// Drawn 300 at 4 % and 100 at 6 % from 甲行, 100 at 5 % from 乙行, one whose rate nobody knows; an offer; and what
    /// belongs to other times.
    void fill()
    {
        const QDate spring(2022, 3, 1);
        dear = add({first, FinancingInstrument::WorkingCapital, 120, 60'000, spring, ApplicationStage::PaidOut,
            QDate(2022, 4, 1), 100, QDate(2022, 4, 1)});
        large = add({first, FinancingInstrument::WorkingCapital, 300, 40'000, spring.addDays(-10),
            ApplicationStage::PaidOut, QDate(2022, 4, 2), 300, QDate(2022, 4, 2)});
        other = add({second, FinancingInstrument::LongTerm, 100, 50'000, spring.addDays(1), ApplicationStage::PaidOut,
            QDate(2022, 4, 3), 100, QDate(2022, 4, 3)});
        unknown = add({second, FinancingInstrument::LongTerm, 80, 0, spring.addDays(2), ApplicationStage::PaidOut,
            QDate(2022, 4, 4), 80, QDate(2022, 4, 4)});
        offer = add(
            {{}, std::nullopt, 200, 70'000, spring.addDays(3), ApplicationStage::InApproval, LedgerDay.addDays(-20)});
        old = add({second, FinancingInstrument::LongTerm, 10, 0, QDate(2021, 11, 1), ApplicationStage::Accepted,
            QDate(2021, 12, 1)}); // still under way
        add({second, FinancingInstrument::LongTerm, 90, 80'000, QDate(2021, 5, 1), ApplicationStage::PaidOut,
            QDate(2021, 6, 1), 90, QDate(2021, 6, 1)});
        add({first, FinancingInstrument::WorkingCapital, 70, 80'000, LedgerDay.addDays(1), ApplicationStage::Registered,
            LedgerDay.addDays(1)}); // tomorrow
    }
    TemporaryBase base;
    RecordId firm;
    RecordId first;
    RecordId second;
    RecordId dear, large, other, unknown, offer, old;
};

QString shareText(std::optional<double> share)
{
    return share ? QString::number(*share * 100.0, 'f', 3) : u"—"_s;
}

} // namespace

/// 融资台账与成本分析, and the charts of what financing costs, counted by hand.
class tst_FinancingLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<LedgerScene>();
        m_scene->fill();
    }
    void whatIsListed();
    void linesTellWhatIsKnown();
    void groups();
    void averagesAgree();
    void charts();
    void chartsOfNothing();
    void emptyPeriod();

private:
    figures::FinancingLedger ledger(const Period &period = Period::yearOf(LedgerDay), QDate on = LedgerDay) const
    {
        const auto it = figures::financingLedger(m_scene->base.session(), period, on);
        return it.value_or(figures::FinancingLedger());
    }
    std::unique_ptr<LedgerScene> m_scene;
};

void tst_FinancingLedger::whatIsListed()
{
    std::vector<RecordId> ids;
    for (const auto &line : ledger().lines)
        ids.push_back(line.application.id);
    const LedgerScene &it = *m_scene;
    QCOMPARE(ids, (std::vector{it.old, it.large, it.dear, it.other, it.unknown, it.offer})); // by the day applied on
    QCOMPARE(ledger().on, LedgerDay);
    // Before its day of application nothing is listed.
    QCOMPARE(ledger(Period::yearOf(LedgerDay), QDate(2022, 2, 1)).lines.size(), size_t(1));
}

void tst_FinancingLedger::linesTellWhatIsKnown()
{
    const auto lines = ledger().lines;
    const auto &large = lines.at(1);
    QCOMPARE(large.enterprise, u"资阳<b>台账</b>有限公司"_s);
    QCOMPARE(large.institution, u"甲行"_s);
    QCOMPARE(large.granted, std::optional(Money::fromWan(350)));
    QCOMPARE(large.paid, Money::fromWan(300));
    QCOMPARE(shareText(large.cost), u"4.000"_s);
    QVERIFY(!large.daysInStage); // it is paid out
    const auto &unknown = lines.at(4);
    QVERIFY(!unknown.cost);
    QCOMPARE(unknown.paid, Money::fromWan(80));
    const auto &offer = lines.at(5);
    QVERIFY(offer.institution.isEmpty() && !offer.granted);
    QCOMPARE(offer.daysInStage, 20);
    QCOMPARE(offer.paid, Money());
    QCOMPARE(shareText(offer.cost), u"7.000"_s);
}

void tst_FinancingLedger::groups()
{
    const auto it = ledger();
    QCOMPARE(it.whole.count, 6);
    QCOMPARE(it.whole.amount, Money::fromWan(300 + 120 + 100 + 80 + 200 + 10));
    QCOMPARE(it.whole.cost.counted, 4);
    QCOMPARE(it.whole.cost.untold, 2);
    QCOMPARE(it.whole.cost.principal, Money::fromWan(300 + 100 + 100 + 200)); // drawn; of the offer what is offered
    QCOMPARE(shareText(it.whole.cost.headline()), u"5.286"_s);                // (1200 + 600 + 500 + 1400) ÷ 700
    QCOMPARE(it.byInstitution.size(), size_t(3));
    QCOMPARE(it.byInstitution[0].institution, u"甲行"_s); // the largest amount first
    QCOMPARE(shareText(it.byInstitution[0].cost.headline()), u"4.500"_s);
    QCOMPARE(it.byInstitution[1].institution, QString());
    QCOMPARE(it.byInstitution[2].count, 3);
    QCOMPARE(it.byInstitution[2].cost.counted, 1);
    QCOMPARE(it.byInstrument.size(), size_t(3));
    QCOMPARE(it.byInstrument[0].instrument, std::optional(FinancingInstrument::WorkingCapital));
    QVERIFY(!it.byInstrument[1].instrument);
    qint64 counted = 0;
    for (const auto &group : it.byInstrument)
        counted += group.count;
    QCOMPARE(counted, it.whole.count);
}

/// One definition: the ledger of what was drawn, the district and the lists give the same average.
void tst_FinancingLedger::averagesAgree()
{
    const auto &session = m_scene->base.session();
    const auto district = cost::districtAverage(session, 2022, LedgerDay);
    QVERIFY(district);
    QCOMPARE(district->counted, 3);
    QCOMPARE(district->untold, 1);
    const auto drawn
        = cost::averageCost(session, {m_scene->dear, m_scene->large, m_scene->other, m_scene->unknown}, LedgerDay);
    QVERIFY(drawn);
    QCOMPARE(drawn->headline(), district->headline());
    QCOMPARE(drawn->nominal(), district->nominal());
    QCOMPARE(drawn->principal, district->principal);
    QCOMPARE(shareText(drawn->headline()), u"4.600"_s); // (1200 + 600 + 500) ÷ 500
    QVERIFY(!cost::averageCost(session, {m_scene->unknown}, LedgerDay)->headline());
    QVERIFY(!cost::averageCost(session, {}, LedgerDay)->headline());
    QVERIFY(!cost::averageCost(session, {newId()}, LedgerDay)->headline()); // not there
}

void tst_FinancingLedger::charts()
{
    const auto &session = m_scene->base.session();
    const auto data = figures::chart(session, "financing_cost_by_institution", LedgerDay);
    QVERIFY2(data, qPrintable(wordsOf(data)));
    const QList<figures::Label> names{
        figures::Label::name(u"甲行"_s), figures::Label::name(u"乙行"_s), figures::Label::word("Whole district")};
    QCOMPARE(data->categories, names);
    const QStringList costs{u"4.50"_s, u"5.00"_s, u"4.60"_s};
    const QList<double> loans{2, 1, 3};
    const QList<double> wan{400, 100, 500};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const figures::ChartValue &value = data->series.front().values.at(i);
        QCOMPARE(QString::number(value.value.value_or(0), 'f', 2), costs.at(i));
        QCOMPARE(data->beside.at(0).values.at(i).value, std::optional(loans.at(i)));
        QCOMPARE(data->beside.at(1).values.at(i).value, std::optional(wan.at(i)));
        for (const auto &opened : {value, data->beside.at(0).values.at(i), data->beside.at(1).values.at(i)})
            QCOMPARE(static_cast<double>(selected(session, opened.counted, LedgerDay)), loans.at(i));
    }
    const auto instruments = figures::chart(session, "financing_cost_by_instrument", LedgerDay);
    QVERIFY2(instruments, qPrintable(wordsOf(instruments)));
    QCOMPARE(instruments->categories.size(), 3);
    QVERIFY(instruments->categories.front().isWord); // a word of a closed list
    QCOMPARE(QString::number(*instruments->series.front().values.front().value, 'f', 2), u"4.50"_s);
}

void tst_FinancingLedger::chartsOfNothing()
{
    for (const char *code : {"financing_cost_by_institution", "financing_cost_by_instrument"}) {
        const auto data = figures::chart(m_scene->base.session(), code, QDate(2020, 9, 5));
        QVERIFY2(data, qPrintable(wordsOf(data)));
        QCOMPARE(data->categories, QList{figures::Label::word("Whole district")});
        QVERIFY(!data->series.front().values.front().value); // unknown, not 0 %
        QCOMPARE(data->beside.front().values.front().value, std::optional(0.0));
    }
}

void tst_FinancingLedger::emptyPeriod()
{
    const auto it = ledger(Period::yearOf(QDate(2019, 1, 1)), QDate(2019, 12, 31));
    QVERIFY(it.lines.empty() && it.byInstrument.empty() && it.byInstitution.empty());
    QCOMPARE(it.whole.count, 0);
    QVERIFY(!it.whole.cost.headline());
}

YUMIAO_TEST(tst_FinancingLedger)

} // namespace yumiao::tests

#include "tst_financing_ledger.moc"
