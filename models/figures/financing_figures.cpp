// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/financing_figures.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using rules::StageGroup;

const char *const applicationsUnit = QT_TRANSLATE_NOOP("figure", "applications");
const char *const yuanUnit = QT_TRANSLATE_NOOP("figure", "yuan");

QDate yearStart(QDate on)
{
    return QDate(on.year(), 1, 1);
}

Result<AmountOf> amountOf(const store::Session &session, RecordKind kind, const store::Filter &filter, QDate on)
{
    return store::grouped(session, {kind, filter, {}, on}, {}, {QStringLiteral("amount")})
        .map([](const std::vector<store::Group> &groups) {
            return groups.empty() ? AmountOf() : AmountOf{groups[0].count, Money::fromFen(groups[0].sums[0])};
        });
}

Done readStages(const store::Session &session, FinancingFigures &figures, QDate on)
{
    const auto groups = store::grouped(session, {RecordKind::FinancingApplication, upTo("applied", on), {}, on},
        {QStringLiteral("stage")}, {QStringLiteral("amount")}); // in the order of an index, unlike their groups
    if (!groups)
        return failure(groups.error());
    for (const store::Group &group : *groups) {
        const auto stage = records::FieldTrait<std::optional<records::ApplicationStage>>::fromValue(group.keys[0]);
        if (!stage)
            continue;
        AmountOf &sum = figures.stages[static_cast<size_t>(rules::stageGroupOf(*stage))];
        sum.count += group.count;
        sum.amount += Money::fromFen(group.sums[0]);
    }
    for (const StageGroup stage : stagesUnderWay()) {
        figures.underWay.count += figures.stage(stage).count;
        figures.underWay.amount += figures.stage(stage).amount;
    }
    return {};
}

void addPair(
    FigureSheet &sheet, const QByteArray &code, const FigureWords &words, const AmountOf &sum, const Counted &counted)
{
    sheet.count(code, words, sum.count, counted);
    sheet.amount(code + ".amount", {words.name, yuanUnit, words.definition, QT_TRANSLATE_NOOP("figure", "Amount")},
        sum.amount, sum.count, counted);
}

/// The stages of an application under way themselves: narrows nothing, but an index answers it.
store::Filter singleStagesUnderWay()
{
    const auto groups = stagesUnderWay();
    const auto choices = records::choicesOf<records::ApplicationStage>();
    QStringList stages;
    for (size_t i = 0; i < choices.size(); ++i) {
        const StageGroup group = rules::stageGroupOf(static_cast<records::ApplicationStage>(i));
        if (std::find(groups.begin(), groups.end(), group) != groups.end())
            stages.append(QString::fromLatin1(choices[i].code));
    }
    return isOneOf("stage", stages);
}

} // namespace

std::vector<StageGroup> stagesUnderWay()
{
    return {StageGroup::Registered, StageGroup::Recommended, StageGroup::Accepted, StageGroup::Approved};
}

store::Filter stuckLongerThan(int days, QDate on)
{
    return store::Filter::all({inStages(stagesUnderWay(), on),
        store::Filter::condition(
            QStringLiteral("days_in_stage"), store::Comparison::Greater, {QString::number(days)})});
}

store::Filter stuckByIndex(int days, QDate on)
{
    return store::Filter::all({singleStagesUnderWay(), stuckLongerThan(days, on)});
}

Result<FinancingFigures> financingFigures(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    FinancingFigures figures;
    if (const Done stages = readStages(session, figures, on); !stages)
        return failure(stages.error());
    struct Wanted {
        AmountOf *place;
        RecordKind kind;
        store::Filter filter;
    };
    const Wanted wanted[] = {
        {&figures.stuck, RecordKind::FinancingApplication, stuckByIndex(limits.financingAmberDays, on)},
        {&figures.stuckLong, RecordKind::FinancingApplication, stuckByIndex(limits.financingRedDays, on)},
        {&figures.needs, RecordKind::FinancingNeed, within("registered", yearStart(on), on)},
        {&figures.paidOut, RecordKind::Drawdown, within("drawn", yearStart(on), on)},
    };
    for (const Wanted &it : wanted) {
        const auto sum = amountOf(session, it.kind, it.filter, on);
        if (!sum)
            return failure(sum.error());
        *it.place = *sum;
    }
    return figures;
}

void addFinancingFigures(
    FigureSheet &sheet, const FinancingFigures &financing, const rules::LampLimits &limits, QDate on)
{
    addPair(sheet, "financing.under_way",
        {QT_TRANSLATE_NOOP("figure", "Financing under way"), applicationsUnit,
            QT_TRANSLATE_NOOP("figure", "Applications that are neither paid out nor left")},
        financing.underWay, counted(RecordKind::FinancingApplication, inStages(stagesUnderWay(), on)));
    for (size_t i = 0; i < financing.stages.size(); ++i) {
        const records::Choice &choice = records::choicesOf<StageGroup>()[i];
        addPair(sheet, QByteArray("financing.stage.") + choice.code,
            {choice.title, applicationsUnit, QT_TRANSLATE_NOOP("figure", "Applications that stand in this stage")},
            financing.stages[i], counted(RecordKind::FinancingApplication, inStages({static_cast<StageGroup>(i)}, on)));
    }
    addPair(sheet, "financing.stuck",
        {QT_TRANSLATE_NOOP("figure", "Financing stuck"), applicationsUnit,
            QT_TRANSLATE_NOOP("figure",
                "Applications under way that have been in one stage for more than 15 days (a "
                "setting)")},
        financing.stuck, counted(RecordKind::FinancingApplication, stuckLongerThan(limits.financingAmberDays, on)));
    addPair(sheet, "financing.needs",
        {QT_TRANSLATE_NOOP("figure", "Needs registered this year"), QT_TRANSLATE_NOOP("figure", "needs"),
            QT_TRANSLATE_NOOP("figure", "Financing needs registered from the start of the year up to that day")},
        financing.needs, counted(RecordKind::FinancingNeed, within("registered", yearStart(on), on)));
    addPair(sheet, "financing.paid_out",
        {QT_TRANSLATE_NOOP("figure", "Paid out this year"), QT_TRANSLATE_NOOP("figure", "payouts"),
            QT_TRANSLATE_NOOP("figure", "Payouts from the start of the year up to that day")},
        financing.paidOut, counted(RecordKind::Drawdown, within("drawn", yearStart(on), on)));
}

} // namespace yumiao::figures
