// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/financing_details.h"

#include "models/practice/practice_ids.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::FinancingInstrument;
using records::LoanClass;
using records::RepaymentMethod;
using records::Security;

bool isShareCapital(FinancingInstrument instrument)
{
    switch (instrument) {
    case FinancingInstrument::Equity:
    case FinancingInstrument::EquityBoard:
    case FinancingInstrument::InsuranceDirect:
    case FinancingInstrument::GuidanceFund:
    case FinancingInstrument::IndustryFund:
        return true;
    case FinancingInstrument::WorkingCapital:
    case FinancingInstrument::LongTerm:
    case FinancingInstrument::Renewal:
    case FinancingInstrument::BillDiscount:
    case FinancingInstrument::ExportInsurance:
    case FinancingInstrument::TaxRefundPledge:
    case FinancingInstrument::IpPledge:
    case FinancingInstrument::SupplyChain:
    case FinancingInstrument::Factoring:
    case FinancingInstrument::Leasing:
    case FinancingInstrument::Bond:
    case FinancingInstrument::GuaranteedLoan:
    case FinancingInstrument::StartupLoan:
    case FinancingInstrument::ProcurementLoan:
    case FinancingInstrument::CreditLoan:
    case FinancingInstrument::Other:
    case FinancingInstrument::CentralBank:
    case FinancingInstrument::Convertible:
    case FinancingInstrument::LoanInsurance:
    case FinancingInstrument::RiskShared:
        break;
    }
    return false;
}

const QDate CreditLoansSince(2019, 9, 12); // 信易贷; resources/codes/instruments.csv

/// The rarer instruments of clauses 8 and 9, taken from the common ones they are nearest to.
FinancingInstrument rarer(FinancingInstrument common, QDate day, Draw &draw)
{
    if (common == FinancingInstrument::CreditLoan && day < CreditLoansSince)
        return FinancingInstrument::WorkingCapital;
    const qint64 drawn = draw.below(12);
    if (common == FinancingInstrument::Equity)
        return drawn < 5 ? FinancingInstrument::EquityBoard : drawn < 7 ? FinancingInstrument::IndustryFund : common;
    if (common == FinancingInstrument::Bond)
        return drawn < 5 ? FinancingInstrument::Convertible : common;
    if (common == FinancingInstrument::WorkingCapital)
        return drawn == 0 ? FinancingInstrument::RiskShared
            : drawn == 1  ? FinancingInstrument::LoanInsurance
            : drawn == 2  ? FinancingInstrument::CentralBank
                          : common;
    return common;
}

} // namespace

FinancingDetails::FinancingDetails(const Making &making)
    : m_making(making)
    , m_today(making.numbers.today)
    , m_draw(making.draw(Stream::FinancingDetails))
    , m_ids(practiceIds(making.numbers.today.addDays(-1), making.seed))
{
}

std::optional<bool> FinancingDetails::answer(int yesPerCent, int noPerCent)
{
    const qint64 drawn = m_draw.below(100);
    return drawn < yesPerCent            ? std::optional(true)
        : drawn < yesPerCent + noPerCent ? std::optional(false)
                                         : std::nullopt;
}

void FinancingDetails::makeOthers(std::vector<records::Institution> &institutions)
{
    for (const records::Institution &it : institutions)
        if (reportsLoans(it))
            m_banks.push_back(it.name);
    const size_t heads = qMin<size_t>(2, institutions.size());
    for (size_t i = 0; i < heads; ++i) {
        records::Institution branch;
        branch.id = m_ids.next();
        branch.name = u"%1雁江支行"_s.arg(institutions[i].name);
        branch.shortName = u"%1雁江"_s.arg(institutions[i].shortName);
        branch.kind = institutions[i].kind;
        branch.parent.id = institutions[i].id;
        if (!m_making.ground.towns.empty())
            branch.town.id = m_making.ground.towns[i % m_making.ground.towns.size()].id;
        m_making.out.add(branch);
        institutions.push_back(branch);
    }
    records::Institution guarantor;
    guarantor.id = m_guarantor = m_ids.next();
    guarantor.name = u"禾润融资担保"_s;
    guarantor.shortName = u"禾润担保"_s;
    guarantor.kind = u"政府性融资担保机构"_s;
    guarantor.takesApplications = false;
    m_making.out.add(guarantor);
    institutions.push_back(guarantor);
}

void FinancingDetails::complete(records::FinancingNeed &need, const FinancingSlot &slot)
{
    need.instrument = rarer(*need.instrument, need.registered, m_draw);
    const bool running = slot.stage >= ApplicationStage::PartlyPaid && slot.stage < ApplicationStage::Settled;
    const bool overrun = slot.stageSince.addMonths(static_cast<int>(need.termMonths.value_or(12))) <= m_today;
    if (running && overrun && m_draw.percent(75))
        need.termMonths = slot.stageSince.addMonths(24) > m_today ? 24 : 36;
    if (!m_banks.isEmpty() && m_draw.percent(60)) {
        const QString first = m_draw.oneOf(m_banks);
        const QString second = m_draw.oneOf(m_banks);
        need.banksInMind = first == second ? first : u"%1、%2"_s.arg(first, second);
    }
    need.keyIndustry = answer(45, 35);
    need.operatesLawfully = answer(90, 2);
    need.fixedPremises = answer(86, 4);
    need.realNeed = answer(90, 2);
    need.goodCredit = answer(80, 6);
    need.lawfulPurpose = answer(92, 1);
    if (slot.stage == ApplicationStage::Settled) {
        need.closed = slot.stageSince;
        need.outcome = u"已放款并结清"_s;
    }
}

void FinancingDetails::addTerms(records::FinancingApplication &it)
{
    const FinancingInstrument instrument = *it.instrument;
    if (isShareCapital(instrument))
        return;
    const qint64 drawn = m_draw.below(100);
    if (instrument == FinancingInstrument::BillDiscount)
        it.repayment = RepaymentMethod::Discounted;
    else if (instrument == FinancingInstrument::LongTerm || instrument == FinancingInstrument::Leasing)
        it.repayment = drawn < 50 ? RepaymentMethod::EqualPrincipal : RepaymentMethod::EqualInstalment;
    else
        it.repayment = drawn < 64 ? RepaymentMethod::InterestOnly
            : drawn < 78          ? RepaymentMethod::EqualInstalment
            : drawn < 90          ? RepaymentMethod::EqualPrincipal
                                  : RepaymentMethod::AtMaturity;
    if (it.repayment == RepaymentMethod::InterestOnly)
        it.interestMonths = m_draw.percent(60) ? 1 : 3;
    if (instrument == FinancingInstrument::LongTerm && m_draw.percent(40))
        it.graceMonths = 6;
}

void FinancingDetails::addPapers(records::FinancingApplication &it)
{
    const qint64 wan = it.amount->fen() / 1'000'000;
    switch (*it.instrument) {
    case FinancingInstrument::BillDiscount:
        it.largestBill = Money::fromWan(wan <= 100 ? wan : m_draw.between(wan / 3, wan));
        break;
    case FinancingInstrument::ProcurementLoan:
        if (m_draw.percent(85)) {
            it.contractNumber = u"演采〔%1〕%2号"_s.arg(it.applied.year()).arg(m_draw.between(11, 480));
            it.contractAmount = Money::fromWan(wan * m_draw.between(115, 190) / 100);
        }
        break;
    case FinancingInstrument::IpPledge:
        it.ipItems = m_draw.between(1, 6);
        break;
    case FinancingInstrument::StartupLoan:
        it.staff = m_draw.between(6, 120);
        if (m_draw.percent(80))
            it.recruits = m_draw.between(0, qMax<qint64>(2, *it.staff / 4));
        break;
    case FinancingInstrument::GuaranteedLoan:
        it.guarantor.id = m_guarantor;
        it.counterGuarantee = static_cast<records::CounterGuarantee>(m_draw.below(3));
        break;
    case FinancingInstrument::RiskShared:
        it.riskCompensation = true;
        break;
    case FinancingInstrument::CreditLoan:
        it.product = u"信用快贷"_s;
        it.online = answer(55, 30);
        break;
    case FinancingInstrument::Renewal:
        it.product = u"接续贷"_s;
        it.withoutRepaying = answer(60, 30);
        addRenewed(it);
        break;
    case FinancingInstrument::WorkingCapital:
    case FinancingInstrument::LongTerm:
    case FinancingInstrument::ExportInsurance:
    case FinancingInstrument::TaxRefundPledge:
    case FinancingInstrument::SupplyChain:
    case FinancingInstrument::Factoring:
    case FinancingInstrument::Leasing:
    case FinancingInstrument::Bond:
    case FinancingInstrument::Equity:
    case FinancingInstrument::Other:
    case FinancingInstrument::CentralBank:
    case FinancingInstrument::EquityBoard:
    case FinancingInstrument::Convertible:
    case FinancingInstrument::LoanInsurance:
    case FinancingInstrument::InsuranceDirect:
    case FinancingInstrument::GuidanceFund:
    case FinancingInstrument::IndustryFund:
        break;
    }
}

void FinancingDetails::addRenewed(records::FinancingApplication &it)
{
    it.renews.id = m_loans.value(it.enterprise.id);
}

void FinancingDetails::complete(records::FinancingApplication &application, const records::FinancingNeed &need)
{
    if (!isShareCapital(*application.instrument)) {
        application.security = need.security;
        application.collateral = need.collateral;
        application.firstLoan = need.firstLoan;
    }
    addTerms(application);
    addPapers(application);
}

void FinancingDetails::complete(
    records::Drawdown &drawdown, const FinancingSlot &slot, const records::FinancingApplication &application)
{
    if (!isShareCapital(*application.instrument))
        m_loans.insert(drawdown.enterprise.id, drawdown.id);
    drawdown.contractNumber = u"演贷%1第%2号"_s.arg(drawdown.drawn.year()).arg(++m_contracts, 4, 10, QLatin1Char('0'));
    if (slot.stage == ApplicationStage::Settled) {
        drawdown.settled = slot.stageSince;
        drawdown.balance = Money();
        return;
    }
    drawdown.loanClass = LoanClass::Normal;
    if (drawdown.due > m_today)
        return;
    if (m_draw.percent(50)) {
        drawdown.extendedTo = m_today.addDays(m_draw.between(12, 110));
        drawdown.loanClass = LoanClass::SpecialMention;
        return;
    }
    drawdown.overdueSince = drawdown.due.addDays(1);
    const bool isLong = drawdown.due.daysTo(m_today) > 90;
    drawdown.loanClass = isLong ? LoanClass::Substandard : LoanClass::SpecialMention;
    if (isLong && !application.guarantor.id.isNull())
        drawdown.compensated = m_today.addDays(-5);
}

} // namespace yumiao::practice
