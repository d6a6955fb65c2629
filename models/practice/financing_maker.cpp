// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/financing_maker.h"

#include "models/practice/financing_details.h"
#include "models/practice/financing_slots.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::FinancingInstrument;
using records::FinancingPurpose;
using records::RefusalReason;
using records::Security;

constexpr int NeedsWithoutApplicationPercent = 25;

bool wasPaid(ApplicationStage stage)
{
    return stage >= ApplicationStage::PartlyPaid && stage <= ApplicationStage::Settled;
}

class FinancingMaker {
public:
    FinancingMaker(const Making &making, const std::vector<Firm> &firms);
    void makeInstitutions();
    void make(const FinancingSlot &slot);
    [[nodiscard]] bool hasFirms() const { return !m_firms.empty(); }
    [[nodiscard]] MadeFinancing made() { return std::move(m_made); }

private:
    void makeNeed(const FinancingSlot &slot, qint64 wan);
    void makeCredit(const FinancingSlot &slot, const records::FinancingApplication &application);
    void makeDrawdown(const FinancingSlot &slot, const records::CreditLine &line, qint64 termMonths);
    [[nodiscard]] RecordId institutionFor(FinancingInstrument instrument);
    [[nodiscard]] Rate rate() { return Rate::fromMillionths(m_draw.between(345, 585) * 100); }

    const Making &m_making;
    Draw m_draw;
    FinancingDetails m_details;
    MadeFinancing m_made;
    std::vector<const Firm *> m_firms; ///< that seek money; those on the ladder more often
    std::vector<RecordId> m_banks;
    RecordId m_leasing;
    records::FinancingNeed m_need; ///< the last one
    QHash<int, int> m_numbers;     ///< by year
    int m_applicationsOfNeed = 0;
};

FinancingMaker::FinancingMaker(const Making &making, const std::vector<Firm> &firms)
    : m_making(making)
    , m_draw(making.draw(Stream::Financing))
    , m_details(making)
{
    const QDate yearsAgo = making.numbers.today.addYears(-4);
    for (const Firm &firm : firms) {
        if (!firm.isIn(making.numbers.today) || firm.life.established > yearsAgo)
            continue;
        const bool big = firm.bulk.size != records::SizeClass::Micro;
        m_firms.insert(m_firms.end(), firm.rung ? 6 : big ? 2 : m_draw.percent(8) ? 1 : 0, &firm);
    }
}

void FinancingMaker::makeInstitutions()
{
    for (const QStringList &row : m_making.words.institutions) {
        records::Institution it;
        it.id = m_making.ids.next();
        it.name = row[0];
        it.shortName = row[1];
        it.kind = row[2];
        m_making.out.add(it);
        m_made.institutions.push_back(it);
        if (row[2].contains(u"租赁"))
            m_leasing = it.id;
        else
            m_banks.push_back(it.id);
    }
    m_details.makeOthers(m_made.institutions);
}

RecordId FinancingMaker::institutionFor(FinancingInstrument instrument)
{
    return instrument == FinancingInstrument::Leasing && !m_leasing.isNull() ? m_leasing : m_draw.oneOf(m_banks);
}

Security securityOf(FinancingInstrument instrument, Draw &draw)
{
    switch (instrument) {
    case FinancingInstrument::CreditLoan:
    case FinancingInstrument::ProcurementLoan:
        return Security::Credit;
    case FinancingInstrument::IpPledge:
    case FinancingInstrument::TaxRefundPledge:
    case FinancingInstrument::BillDiscount:
    case FinancingInstrument::SupplyChain:
    case FinancingInstrument::Factoring:
    case FinancingInstrument::CentralBank:
        return Security::Pledge;
    case FinancingInstrument::GuaranteedLoan:
    case FinancingInstrument::StartupLoan:
    case FinancingInstrument::LoanInsurance:
    case FinancingInstrument::RiskShared:
        return Security::Guarantee;
    case FinancingInstrument::WorkingCapital:
    case FinancingInstrument::LongTerm:
    case FinancingInstrument::Renewal:
    case FinancingInstrument::ExportInsurance:
    case FinancingInstrument::Leasing:
    case FinancingInstrument::Bond:
    case FinancingInstrument::Equity:
    case FinancingInstrument::EquityBoard:
    case FinancingInstrument::Convertible:
    case FinancingInstrument::InsuranceDirect:
    case FinancingInstrument::GuidanceFund:
    case FinancingInstrument::IndustryFund:
    case FinancingInstrument::Other:
        break;
    }
    return static_cast<Security>(draw.below(4));
}

std::optional<RefusalReason> reasonFor(ApplicationStage stage, Draw &draw)
{
    if (stage == ApplicationStage::Returned)
        return RefusalReason::Papers;
    if (stage == ApplicationStage::Declined)
        return static_cast<RefusalReason>(draw.below(5));
    if (stage == ApplicationStage::Withdrawn || stage == ApplicationStage::Lapsed)
        return draw.percent(50) ? RefusalReason::Terms : RefusalReason::Postponed;
    return std::nullopt;
}

void FinancingMaker::makeNeed(const FinancingSlot &slot, qint64 wan)
{
    m_need = {};
    m_applicationsOfNeed = 0;
    m_need.id = m_making.ids.next();
    m_need.enterprise.id = m_draw.oneOf(m_firms)->id;
    m_need.registered = slot.applied.addDays(-m_draw.below(5));
    const int year = m_need.registered.year();
    m_need.number = u"%1-%2"_s.arg(year).arg(++m_numbers[year], 4, 10, QLatin1Char('0'));
    m_need.amount = Money::fromWan(wan);
    m_need.termMonths = slot.instrument == FinancingInstrument::LongTerm ? 36 : m_draw.percent(70) ? 12 : 6;
    m_need.purpose = slot.instrument == FinancingInstrument::LongTerm ? FinancingPurpose::Equipment
        : slot.instrument == FinancingInstrument::Renewal             ? FinancingPurpose::Refinance
                                                          : static_cast<FinancingPurpose>(m_draw.skewed(0, 3));
    m_need.instrument = slot.instrument;
    m_need.security = securityOf(slot.instrument, m_draw);
    if (m_need.security == Security::Mortgage || m_need.security == Security::Pledge)
        m_need.collateral = m_draw.oneOf(m_making.words.phrases("collateral"));
    if (!m_draw.percent(20))
        m_need.wishedRate = Rate::fromMillionths(m_draw.between(300, 480) * 100);
    m_need.firstLoan = m_draw.percent(18);
    m_details.complete(m_need, slot);
    m_making.out.add(m_need);
}

void FinancingMaker::makeDrawdown(const FinancingSlot &slot, const records::CreditLine &line, qint64 termMonths)
{
    records::Drawdown it;
    it.id = m_making.ids.next();
    it.creditLine.id = line.id;
    it.enterprise = line.enterprise;
    it.drawn = slot.stage == ApplicationStage::Settled ? line.granted.addDays(4) : slot.stageSince;
    it.amount = Money::fromWan(slot.wan);
    it.due
        = slot.stage == ApplicationStage::Settled ? slot.stageSince : it.drawn.addMonths(static_cast<int>(termMonths));
    it.rate = line.rate;
    m_details.complete(it, slot, m_made.applications.back().application);
    m_making.out.add(it);
    m_made.applications.back().drawdown = it;
}

void FinancingMaker::makeCredit(const FinancingSlot &slot, const records::FinancingApplication &application)
{
    const bool paid = wasPaid(slot.stage);
    const bool granted = slot.stage == ApplicationStage::Granted || slot.stage == ApplicationStage::Signed;
    if (!paid && !granted && slot.stage != ApplicationStage::Lapsed)
        return;
    records::CreditLine line;
    line.id = m_making.ids.next();
    line.application.id = application.id;
    line.enterprise = application.enterprise;
    line.granted = slot.stage == ApplicationStage::Granted ? slot.stageSince
                                                           : slot.applied.addDays(slot.applied.daysTo(slot.stageSince)
                                                               / (slot.stage == ApplicationStage::Settled ? 8 : 2));
    line.amount = Money::fromWan(slot.stage == ApplicationStage::PartlyPaid ? slot.wan * 3 / 2 : slot.wan);
    line.validTo
        = slot.stage == ApplicationStage::Lapsed ? slot.stageSince : qMax(line.granted.addYears(1), slot.stageSince);
    line.rate = application.rate;
    m_making.out.add(line);
    m_made.applications.back().line = line;
    if (paid)
        makeDrawdown(slot, line, application.termMonths.value_or(12));
}

void FinancingMaker::make(const FinancingSlot &slot)
{
    const bool paid = wasPaid(slot.stage);
    const qint64 wan = slot.stage == ApplicationStage::PartlyPaid ? slot.wan * 3 / 2
        : paid && m_draw.percent(30)                              ? slot.wan * 6 / 5
                                                                  : slot.wan;
    // A declined enterprise often asked a second bank for the same money.
    const bool sameNeed = slot.stage == ApplicationStage::Declined && !m_need.id.isNull() && m_draw.percent(50);
    if (!sameNeed)
        makeNeed(slot, wan);
    records::FinancingApplication it;
    it.id = m_making.ids.next();
    it.number = u"%1-%2"_s.arg(m_need.number).arg(++m_applicationsOfNeed);
    it.enterprise = m_need.enterprise;
    it.need.id = m_need.id;
    it.instrument = m_need.instrument;
    it.institution.id = institutionFor(*it.instrument);
    it.amount = Money::fromWan(wan);
    it.termMonths = m_need.termMonths;
    it.applied = slot.applied;
    it.stage = slot.stage;
    it.stageSince = slot.stageSince;
    if (slot.stage >= ApplicationStage::Granted && slot.stage <= ApplicationStage::Settled)
        it.rate = rate();
    it.refusalReason = reasonFor(slot.stage, m_draw);
    m_details.complete(it, m_need);
    m_making.out.add(it);
    m_made.applications.push_back({it, std::nullopt, std::nullopt});
    makeCredit(slot, it);
    if (m_draw.percent(NeedsWithoutApplicationPercent)) {
        makeNeed(slot, m_draw.skewed(3, 60) * 10);
        m_need = {}; // nobody applies for it yet
    }
}

} // namespace

MadeFinancing makeFinancing(const Making &making, const std::vector<Firm> &firms)
{
    FinancingMaker maker(making, firms);
    maker.makeInstitutions();
    if (!maker.hasFirms())
        return maker.made();
    for (const FinancingSlot &slot : financingSlots(making.numbers, making.draw(Stream::FinancingSlots)))
        maker.make(slot);
    return maker.made();
}

} // namespace yumiao::practice
