// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/gauge_maker.h"

#include "models/records/arrear.h"
#include "models/records/arrear_step.h"
#include "models/records/eia_case.h"
#include "models/records/procurement_budget.h"
#include "models/records/procurement_contract.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::ArrearStepKind;
using records::ProcurementKind;
using records::ReserveWay;

constexpr int ContractsOf5000 = 160;
constexpr int ArrearsOf5000 = 60;
constexpr int CasesOf5000 = 50;
constexpr int FirstBudgetYear = 2020;

constexpr std::array<const char16_t *, 6> projects{
    u"办公设备采购", u"物业管理服务", u"信息系统运维服务", u"道路养护工程", u"校舍维修工程", u"印刷服务"};
constexpr std::array kindsOfProjects{ProcurementKind::Goods, ProcurementKind::Services, ProcurementKind::Services,
    ProcurementKind::Works, ProcurementKind::Works, ProcurementKind::Services};
constexpr std::array<const char16_t *, 4> owed{
    u"道路工程施工合同", u"设备供货合同", u"物业服务合同", u"包装材料购销合同"};
constexpr std::array kindsOwed{
    records::ArrearKind::Works, records::ArrearKind::Goods, records::ArrearKind::Services, records::ArrearKind::Goods};
constexpr std::array<const char16_t *, 3> built{u"生产线技术改造项目", u"仓储库房扩建项目", u"污水处理设施改造项目"};

class GaugeMaker {
public:
    GaugeMaker(const Making &making, std::vector<const Firm *> firms)
        : m_making(making)
        , m_draw(making.draw(Stream::Gauges))
        , m_today(making.numbers.today)
        , m_firms(std::move(firms))
    {
    }
    void makeBudgets();
    void makeContract(int number);
    void makeArrear(int number);
    void makeCase(int number);

private:
    [[nodiscard]] RecordId anyBureau() { return m_draw.oneOf(m_making.ground.bureaus).id; }
    [[nodiscard]] const Firm &anyFirm() { return *m_draw.oneOf(m_firms); }
    void step(RecordId arrear, ArrearStepKind kind, QDate day, std::optional<Money> amount = {}, QDate promised = {},
        const QString &note = {});

    const Making &m_making;
    Draw m_draw;
    QDate m_today;
    std::vector<const Firm *> m_firms;
};

/// Most departments meet the plan; one in eight has told nothing beside its total yet.
void GaugeMaker::makeBudgets()
{
    for (int year = FirstBudgetYear; year <= m_today.year(); ++year) {
        for (const records::Bureau &bureau : m_making.ground.bureaus) {
            records::ProcurementBudget it;
            it.id = m_making.ids.next();
            it.department.id = bureau.id;
            it.year = year;
            const qint64 total = m_draw.between(80, 3000);
            it.total = Money::fromWan(total);
            if (!m_draw.perMille(125)) {
                const qint64 reserved = total * m_draw.between(26, 48) / 100;
                it.reserved = Money::fromWan(reserved);
                it.reservedSmall = Money::fromWan(reserved * m_draw.between(52, 80) / 100);
                const qint64 above = total * m_draw.between(45, 70) / 100;
                const qint64 unsuited = above * m_draw.between(0, 25) / 100;
                const qint64 kept = std::min(reserved, (above - unsuited) * m_draw.between(28, 50) / 100);
                it.above = Money::fromWan(above);
                it.unsuited = Money::fromWan(unsuited);
                it.unsuitedReason = unsuited > 0 ? u"只能由特定供应商提供"_s : QString();
                it.aboveReserved = Money::fromWan(kept);
                it.aboveReservedSmall
                    = std::min(*it.reservedSmall, Money::fromWan(kept * m_draw.between(50, 75) / 100));
            }
            m_making.out.add(it);
        }
    }
}

void GaugeMaker::makeContract(int number)
{
    const Firm &firm = anyFirm();
    const auto project = static_cast<size_t>(m_draw.below(std::ssize(projects)));
    records::ProcurementContract it;
    it.id = m_making.ids.next();
    it.department.id = anyBureau();
    it.project = QString::fromUtf16(projects[project]);
    it.kind = kindsOfProjects[project];
    it.signedOn = m_today.addDays(-m_draw.skewed(1, 700));
    it.number = u"政采-%1-%2"_s.arg(it.signedOn.year()).arg(number, 4, 10, QLatin1Char('0'));
    it.amount = Money::fromWan(m_draw.skewed(3, 500));
    it.supplier.id = firm.id;
    if (!m_draw.percent(6)) // nobody asked for the declaration
        it.supplierSize = firm.bulk.size;
    static constexpr std::array ways{ReserveWay::Whole, ReserveWay::Part, ReserveWay::Open};
    it.way = m_draw.oneOf(ways);
    if (it.supplierSize == records::SizeClass::Large) {
        it.way = ReserveWay::Subcontract;
        const qint64 share = m_draw.between(30, 50);
        it.smeShare = Rate::fromMillionths(share * 10'000);
        it.smallShare = Rate::fromMillionths(share * m_draw.between(50, 90) * 100);
    }
    if (const QDate day = it.signedOn.addDays(m_draw.between(0, 6)); day <= m_today && !m_draw.percent(5))
        it.published = day;
    m_making.out.add(it);
}

void GaugeMaker::step(
    RecordId arrear, ArrearStepKind kind, QDate day, std::optional<Money> amount, QDate promised, const QString &note)
{
    if (day > m_today)
        return;
    records::ArrearStep it;
    it.id = m_making.ids.next();
    it.arrear.id = arrear;
    it.kind = kind;
    it.date = day;
    it.amount = amount;
    it.promised = promised;
    it.note = note;
    if (kind == ArrearStepKind::Payment)
        it.proof = u"转账凭证"_s;
    m_making.out.add(it);
}

void GaugeMaker::makeArrear(int number)
{
    const auto matter = static_cast<size_t>(m_draw.below(std::ssize(owed)));
    records::Arrear it;
    it.id = m_making.ids.next();
    it.enterprise.id = anyFirm().id;
    if (m_draw.percent(70)) {
        it.debtorKind = records::DebtorKind::Government;
        it.bureau.id = anyBureau();
    } else {
        it.debtorKind = records::DebtorKind::LargeEnterprise;
        it.debtorName = u"区外某建设集团"_s;
    }
    it.contract = u"%1（%2）"_s.arg(QString::fromUtf16(owed[matter])).arg(number);
    it.kind = kindsOwed[matter];
    const qint64 amount = m_draw.skewed(2, 300) * 2;
    it.amount = Money::fromWan(amount);
    it.due = m_today.addDays(-m_draw.skewed(5, 600));
    it.entered = std::min(m_today, it.due.addDays(m_draw.between(1, 40)));
    m_making.out.add(it);
    step(it.id, ArrearStepKind::Urged, it.entered.addDays(m_draw.between(1, 20)), {}, {}, u"已发函催办"_s);
    const QDate promised = it.entered.addDays(m_draw.between(40, 200));
    if (m_draw.percent(65))
        step(it.id, ArrearStepKind::Promise, it.entered.addDays(m_draw.between(21, 39)), it.amount, promised);
    if (m_draw.percent(55))
        step(it.id, ArrearStepKind::Payment, promised.addDays(m_draw.between(-10, 30)), Money::fromWan(amount / 2));
    if (m_draw.percent(35))
        step(it.id, ArrearStepKind::Payment, promised.addDays(m_draw.between(31, 90)), Money::fromWan(amount / 2));
    if (m_draw.percent(8))
        step(it.id, ArrearStepKind::Dispute, it.entered.addDays(m_draw.between(1, 60)), {}, {}, u"对工程量有争议"_s);
}

void GaugeMaker::makeCase(int number)
{
    records::EiaCase it;
    it.id = m_making.ids.next();
    it.project = QString::fromUtf16(m_draw.oneOf(built));
    it.accepted = m_today.addDays(-m_draw.skewed(1, 500));
    it.number = u"环评-%1-%2"_s.arg(it.accepted.year()).arg(number, 3, 10, QLatin1Char('0'));
    it.enterprise.id = anyFirm().id;
    static constexpr std::array kinds{
        records::EiaKind::Report, records::EiaKind::Form, records::EiaKind::Form, records::EiaKind::Registration};
    it.kind = m_draw.oneOf(kinds);
    if (it.kind == records::EiaKind::Registration) {
        it.decided = it.accepted;
        m_making.out.add(it);
        return;
    }
    if (m_draw.percent(30)) {
        it.stoppedDays = m_draw.between(3, 10);
        it.stopReason = u"技术评估、专家评审"_s;
    }
    const int usual = it.kind == records::EiaKind::Report ? 45 : 22; // calendar days
    const QDate decided = it.accepted.addDays(usual + it.stoppedDays.value_or(0) * 7 / 5 + m_draw.between(-12, 12));
    if (decided <= m_today) {
        it.decided = decided;
        it.outcome = m_draw.percent(95) ? records::EiaOutcome::Approved : records::EiaOutcome::Refused;
    } else {
        it.stoppedDays.reset();
        it.stopReason.clear();
    }
    m_making.out.add(it);
}

} // namespace

void makeGauges(const Making &making, const std::vector<Firm> &firms)
{
    std::vector<const Firm *> present;
    for (const Firm &firm : firms)
        if (firm.isIn(making.numbers.today))
            present.push_back(&firm);
    if (present.empty())
        return;
    GaugeMaker maker(making, std::move(present));
    maker.makeBudgets();
    for (int i = 1; i <= std::max(12, making.numbers.share(ContractsOf5000)); ++i)
        maker.makeContract(i);
    for (int i = 1; i <= std::max(8, making.numbers.share(ArrearsOf5000)); ++i)
        maker.makeArrear(i);
    for (int i = 1; i <= std::max(8, making.numbers.share(CasesOf5000)); ++i)
        maker.makeCase(i);
}

} // namespace yumiao::practice
