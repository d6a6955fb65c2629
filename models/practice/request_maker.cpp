// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/request_maker.h"

#include "models/records/clock_template.h"
#include "models/records/request_step.h"
#include "models/records/service_request.h"
#include "models/rules/request_clock.h"
#include "models/store/query.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::RequestKind;
using records::RequestStage;
using records::RequestStep;
using records::Satisfaction;
using records::ServiceRequest;

constexpr int RequestDays = 360;
constexpr int AskingOfMicro = 8; ///< of a thousand
constexpr int AskingOfOthers = 60;

struct Matter {
    RequestKind kind;
    const char16_t *title;
    const char16_t *bureau;
    const char16_t *answer;
};

constexpr std::array matters{
    Matter{
        RequestKind::Financing, u"流动资金紧张，希望对接信用贷款", u"区金融工作局", u"已列入推荐清单，银行已联系企业"},
    Matter{RequestKind::Land, u"扩建用地指标未落实", u"区自然资源和规划局", u"已纳入年度用地计划，告知办理时间"},
    Matter{RequestKind::Labour, u"缺少熟练工人，希望组织专场招聘", u"区人社局", u"已安排专场招聘并推送求职信息"},
    Matter{RequestKind::Utilities, u"用电增容手续办理时间长", u"区发改局", u"已协调供电公司，增容完成"},
    Matter{RequestKind::Logistics, u"厂区门前道路破损，货车进出困难", u"区交运局", u"已完成路面修复"},
    Matter{RequestKind::Market, u"希望参加产销对接活动", u"区商务局", u"已邀请参加本季度对接会"},
    Matter{RequestKind::Policy, u"不清楚研发费用加计扣除如何申报", u"区税务局", u"已上门辅导"},
    Matter{RequestKind::Arrears, u"工程款到期未付", u"区经科信局", u"已督促付款单位出具还款计划"},
    Matter{RequestKind::Permits, u"环评手续如何办理", u"雁江生态环境局", u"已一次性告知材料并指定专人"},
    Matter{RequestKind::Other, u"希望协调员工子女入学", u"工管委", u"已告知入学办法并登记"},
};

class RequestMaker {
public:
    RequestMaker(const Making &making, const records::ClockTemplate *clock, rules::WorkingDays days)
        : m_making(making)
        , m_draw(making.draw(Stream::Requests))
        , m_today(making.numbers.today)
        , m_clock(clock)
        , m_days(std::move(days))
    {
    }
    void make(const Firm &firm);

private:
    [[nodiscard]] RecordId bureauOf(const Matter &matter) const
    {
        const RecordId named = m_making.ground.bureau(QString::fromUtf16(matter.bureau));
        return named.isNull() ? m_making.ground.bureaus.front().id : named;
    }
    /// False when the step would lie behind the day of the district.
    bool step(const ServiceRequest &of, RequestStage stage, QDate day, RecordId bureau = {}, const QString &note = {},
        std::optional<Satisfaction> said = {});
    void settle(const ServiceRequest &request, const Matter &matter, QDate answered);

    const Making &m_making;
    Draw m_draw;
    QDate m_today;
    const records::ClockTemplate *m_clock;
    rules::WorkingDays m_days;
    int m_made = 0;
};

bool RequestMaker::step(const ServiceRequest &of, RequestStage stage, QDate day, RecordId bureau, const QString &note,
    std::optional<Satisfaction> said)
{
    if (day > m_today)
        return false;
    RequestStep it;
    it.id = m_making.ids.next();
    it.request.id = of.id;
    it.stage = stage;
    it.date = day;
    it.bureau.id = bureau;
    it.note = note;
    it.satisfaction = said;
    m_making.out.add(it);
    return true;
}

void RequestMaker::settle(const ServiceRequest &request, const Matter &matter, QDate answered)
{
    if (!step(request, RequestStage::Answered, answered, {}, QString::fromUtf16(matter.answer)))
        return;
    const QDate called = answered.addDays(m_draw.between(1, 6));
    const bool dissatisfied = m_draw.percent(6);
    const auto said = dissatisfied ? Satisfaction::Dissatisfied
        : m_draw.percent(80)       ? Satisfaction::Satisfied
                                   : Satisfaction::Fair;
    if (!step(request, RequestStage::CalledBack, called, {}, {}, said))
        return;
    if (dissatisfied)
        (void)step(request, RequestStage::Escalated, called, {}, u"企业认为问题没有解决"_s);
    else
        (void)step(request, RequestStage::Closed, called);
}

void RequestMaker::make(const Firm &firm)
{
    const Matter &matter = matters[static_cast<size_t>(m_draw.below(std::ssize(matters)))];
    ServiceRequest it;
    it.id = m_making.ids.next();
    it.received = m_today.addDays(-m_draw.skewed(1, RequestDays));
    it.number = u"诉求-%1-%2"_s.arg(it.received.year()).arg(++m_made, 4, 10, QLatin1Char('0'));
    it.enterprise.id = firm.id;
    it.title = QString::fromUtf16(matter.title);
    it.kind = matter.kind;
    static constexpr std::array channels{records::RequestChannel::Visit, records::RequestChannel::Hotline,
        records::RequestChannel::Platform, records::RequestChannel::Meeting};
    it.channel = m_draw.oneOf(channels);
    it.complex = m_draw.percent(15);
    if (m_clock)
        if (const auto terms = rules::termsOf(*m_clock, it.received, *it.complex, m_days); terms.answer)
            it.due = terms.answer->day;
    m_making.out.add(it);
    const RecordId bureau = bureauOf(matter);
    (void)step(it, RequestStage::Registered, it.received);
    const QDate assigned = it.received.addDays(m_draw.between(0, 1));
    const QDate accepted = assigned.addDays(m_draw.between(0, 2));
    const QDate handled = accepted.addDays(m_draw.between(0, 3));
    const QDate answered = handled.addDays(m_draw.skewed(1, 40));
    if (step(it, RequestStage::Assigned, assigned, bureau) && step(it, RequestStage::Accepted, accepted, bureau)
        && step(it, RequestStage::Handling, handled))
        settle(it, matter, answered);
}

} // namespace

Done makeRequests(const store::Session &session, const Making &making, const std::vector<Firm> &firms)
{
    const auto clocks = store::loadAll<records::ClockTemplate>(session);
    if (!clocks)
        return failure(clocks.error());
    const auto holidays = store::loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    const QDate today = making.numbers.today;
    RequestMaker maker(making, rules::clockFor(*clocks, RequestKind::Other, today), rules::WorkingDays(*holidays));
    Draw draw = making.draw(Stream::RequestingFirms);
    for (const Firm &firm : firms)
        if (firm.isIn(today) && firm.life.established <= today.addDays(-RequestDays)
            && draw.perMille(firm.bulk.size == records::SizeClass::Micro ? AskingOfMicro : AskingOfOthers))
            maker.make(firm);
    return {};
}

} // namespace yumiao::practice
