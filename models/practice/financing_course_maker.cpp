// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/financing_course_maker.h"

#include "models/practice/financing_cost_maker.h"
#include "models/records/application_step.h"
#include "models/records/financing_batch.h"

#include <algorithm>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::ApplicationStep;
using records::BatchKind;
using records::FinancingApplication;

constexpr int BankDays = 30; ///< 金发〔2024〕32号
constexpr int ByListPercent = 70;

struct Milestone {
    ApplicationStage stage;
    QDate date; ///< null: between its neighbours
};

std::vector<Milestone> upTo(ApplicationStage last)
{
    std::vector<Milestone> way;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto stage = static_cast<ApplicationStage>(i);
        if (stage != ApplicationStage::PartlyPaid || last == ApplicationStage::PartlyPaid)
            way.push_back({stage, {}});
    }
    return way;
}

/// The stages an application went through, the one where it stands included.
std::vector<Milestone> wayOf(ApplicationStage stands, Draw &draw)
{
    std::vector<Milestone> way;
    switch (stands) {
    case ApplicationStage::Returned:
        way = upTo(ApplicationStage::Registered);
        break;
    case ApplicationStage::Withdrawn:
        way = upTo(draw.percent(70) ? ApplicationStage::Recommended : ApplicationStage::Accepted);
        break;
    case ApplicationStage::Declined:
        way = upTo(draw.percent(55) ? ApplicationStage::InApproval
                : draw.percent(60)  ? ApplicationStage::DueDiligence
                                    : ApplicationStage::Accepted);
        break;
    case ApplicationStage::Lapsed:
        way = upTo(ApplicationStage::Granted);
        break;
    case ApplicationStage::Registered:
    case ApplicationStage::Verified:
    case ApplicationStage::Recommended:
    case ApplicationStage::Accepted:
    case ApplicationStage::DueDiligence:
    case ApplicationStage::InApproval:
    case ApplicationStage::Granted:
    case ApplicationStage::Signed:
    case ApplicationStage::PartlyPaid:
    case ApplicationStage::PaidOut:
    case ApplicationStage::Repaying:
    case ApplicationStage::Settled:
        return upTo(stands);
    }
    way.push_back({stands, {}});
    return way;
}

/// Days for the milestones that have none, spread evenly between those that have one.
void spread(std::vector<Milestone> &way)
{
    size_t known = 0;
    for (size_t i = 1; i < way.size(); ++i) {
        if (!way[i].date.isValid())
            continue;
        way[i].date = qMax(way[i].date, way[known].date);
        const qint64 days = way[known].date.daysTo(way[i].date);
        for (size_t k = known + 1; k < i; ++k)
            way[k].date
                = way[known].date.addDays(days * static_cast<qint64>(k - known) / static_cast<qint64>(i - known));
        known = i;
    }
}

class FinancingCourseMaker {
public:
    FinancingCourseMaker(const Making &making, const MadeFinancing &made)
        : m_making(making)
        , m_draw(making.draw(Stream::FinancingCourse))
        , m_bureau(making.ground.bureau(u"区金融工作局"_s))
    {
        for (const records::Institution &it : made.institutions)
            m_shortNames.insert(it.id, it.shortName);
    }
    void make(const MadeApplication &made);

private:
    [[nodiscard]] std::vector<Milestone> dated(const MadeApplication &made);
    [[nodiscard]] RecordId batchOf(BatchKind kind, QDate day);
    [[nodiscard]] QString deskOf(ApplicationStage stage, const FinancingApplication &of) const;
    void addEnd(ApplicationStep &step, const FinancingApplication &of) const;

    const Making &m_making;
    Draw m_draw;
    RecordId m_bureau;
    QHash<RecordId, QString> m_shortNames;
    QHash<QString, RecordId> m_batches; ///< by number
};

std::vector<Milestone> FinancingCourseMaker::dated(const MadeApplication &made)
{
    const FinancingApplication &of = made.application;
    std::vector<Milestone> way = wayOf(*of.stage, m_draw);
    for (Milestone &it : way) {
        if (made.line && it.stage == ApplicationStage::Granted)
            it.date = made.line->granted;
        const bool paying = it.stage == ApplicationStage::PartlyPaid || it.stage == ApplicationStage::PaidOut;
        if (made.drawdown && paying)
            it.date = made.drawdown->drawn;
    }
    way.front().date = of.applied;
    way.back().date = of.stageSince;
    spread(way);
    return way;
}

/// A list is made at the start of each month.
RecordId FinancingCourseMaker::batchOf(BatchKind kind, QDate day)
{
    const QDate made(day.year(), day.month(), 1);
    const QString number
        = u"%1 %2"_s.arg(kind == BatchKind::Declared ? u"申报"_s : u"推荐"_s, made.toString(u"yyyy-MM"_s));
    RecordId &known = m_batches[number];
    if (known.isNull()) {
        records::FinancingBatch it;
        it.id = known = m_making.ids.next();
        it.number = number;
        it.kind = kind;
        it.date = made;
        it.bureau.id = m_bureau;
        it.documentNumber = u"演练金融〔%1〕%2号"_s.arg(made.year()).arg(made.month());
        m_making.out.add(it);
    }
    return known;
}

QString FinancingCourseMaker::deskOf(ApplicationStage stage, const FinancingApplication &of) const
{
    const bool atOffice = stage <= ApplicationStage::Recommended || stage == ApplicationStage::Returned
        || stage == ApplicationStage::Withdrawn;
    return atOffice ? u"区金融工作局"_s : u"%1公司业务部"_s.arg(m_shortNames.value(of.institution.id));
}

void FinancingCourseMaker::addEnd(ApplicationStep &step, const FinancingApplication &of) const
{
    if (*of.stage < ApplicationStage::Returned)
        return;
    step.refusalReason = of.refusalReason;
    switch (*of.stage) {
    case ApplicationStage::Returned:
        step.note = u"近两年审计报告未附，退回补正（演练）"_s;
        return;
    case ApplicationStage::Declined:
        step.note = u"银行审查后未予授信（演练）"_s;
        return;
    case ApplicationStage::Withdrawn:
        step.note = u"企业来函撤回（演练）"_s;
        return;
    case ApplicationStage::Lapsed:
        step.note = u"授信到期未用信（演练）"_s;
        return;
    case ApplicationStage::Registered:
    case ApplicationStage::Verified:
    case ApplicationStage::Recommended:
    case ApplicationStage::Accepted:
    case ApplicationStage::DueDiligence:
    case ApplicationStage::InApproval:
    case ApplicationStage::Granted:
    case ApplicationStage::Signed:
    case ApplicationStage::PartlyPaid:
    case ApplicationStage::PaidOut:
    case ApplicationStage::Repaying:
    case ApplicationStage::Settled:
        return;
    }
}

void FinancingCourseMaker::make(const MadeApplication &made)
{
    const ChangeWriter::Together course(m_making.out);
    const FinancingApplication &of = made.application;
    const bool byList = m_draw.percent(ByListPercent);
    const std::vector<Milestone> way = dated(made);
    QDate recommended;
    for (size_t i = 0; i < way.size(); ++i) {
        const auto [stage, date] = way[i];
        const bool last = i + 1 == way.size();
        ApplicationStep step;
        if (byList && stage == ApplicationStage::Verified)
            step.batch.id = batchOf(BatchKind::Declared, date);
        if (byList && stage == ApplicationStage::Recommended)
            step.batch.id = batchOf(BatchKind::Recommended, date);
        step.id = m_making.ids.next();
        step.application.id = of.id;
        step.stage = stage;
        step.date = date;
        step.handledBy = deskOf(stage, of);
        if (stage == ApplicationStage::Recommended)
            recommended = date;
        const bool atBank = stage >= ApplicationStage::Recommended && stage <= ApplicationStage::InApproval;
        if (last && atBank)
            step.nextDue = recommended.addDays(BankDays);
        if (last)
            addEnd(step, of);
        m_making.out.add(step);
    }
}

} // namespace

void makeFinancingCourses(const Making &making, const MadeFinancing &made)
{
    FinancingCourseMaker courses(making, made);
    FinancingCostMaker costs(making, made);
    for (const MadeApplication &it : made.applications) {
        courses.make(it);
        costs.make(it);
    }
}

} // namespace yumiao::practice
