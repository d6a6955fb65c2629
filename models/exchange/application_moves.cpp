// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/application_moves.h"

#include "models/records/financing_application.h"
#include "models/rules/application_steps.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStep;
using records::FinancingApplication;

int moveField(const QString &name)
{
    return records::description<FinancingApplication>().indexOf(QStringView(name));
}

bool touchesField(const changes::RecordChange &change, const QString &name)
{
    return std::any_of(change.fields.begin(), change.fields.end(),
        [field = moveField(name)](const changes::FieldChange &it) { return it.field == field; });
}

ApplicationMoves::Problem moveProblem(const QString &field, const QString &code, const QVariantMap &detail)
{
    ApplicationMoves::Problem problem;
    problem.code = code;
    problem.value = detail.value(u"value"_s).toString();
    problem.detail = detail;
    problem.field = std::max(0, moveField(field));
    return problem;
}

} // namespace

Result<ApplicationMoves> ApplicationMoves::read(const store::Session &session, const QString &note, QDate today)
{
    if (const auto &rules = rules::applicationRules(); !rules)
        return failure(rules.error());
    const auto steps = store::loadAll<ApplicationStep>(session);
    if (!steps)
        return failure(steps.error());
    ApplicationMoves it;
    it.m_note = note;
    it.m_today = today;
    for (const ApplicationStep &step : *steps)
        it.m_steps[step.application.id].push_back(step);
    for (auto &of : it.m_steps)
        std::sort(of.begin(), of.end(), rules::comesBefore);
    return it;
}

bool ApplicationMoves::moves(const changes::RecordChange &change)
{
    return !change.created && touchesField(change, u"stage"_s);
}

std::optional<ApplicationMoves::Problem> ApplicationMoves::problemOf(
    const changes::RecordChange &change, const records::Values &before, const records::Values &after) const
{
    const bool toOtherStage = moves(change);
    if (!toOtherStage && !touchesField(change, u"stage_since"_s))
        return std::nullopt;
    const auto &rules = rules::applicationRules();
    const auto was = records::recordFrom<FinancingApplication>(change.id, before);
    const auto wished = records::recordFrom<FinancingApplication>(change.id, after);
    std::vector<ApplicationStep> steps = m_steps.value(change.id);
    if (steps.empty() && was.stage) { // what it stands at becomes its first step
        ApplicationStep own;
        own.stage = was.stage;
        own.date = was.stageSince.isValid() ? was.stageSince : was.applied;
        steps.push_back(own);
    }
    const QDate day = touchesField(change, u"stage_since"_s) && wished.stageSince.isValid() ? wished.stageSince
        : toOtherStage                                                                      ? m_today
                                                                                            : QDate();
    if (!toOtherStage && !steps.empty())
        steps.pop_back(); // its own day is put right
    if (day > m_today)
        return moveProblem(u"stage_since"_s, u"row.day_ahead"_s, {{u"value"_s, day.toString(Qt::ISODate)}});
    if (!steps.empty() && day.isValid() && day < steps.back().date)
        return moveProblem(
            u"stage_since"_s, u"row.days_backwards"_s, {{u"value"_s, steps.back().date.toString(Qt::ISODate)}});
    if (!toOtherStage || !rules)
        return std::nullopt;
    rules::ApplicationPlace place;
    for (const ApplicationStep &it : steps)
        if (it.stage)
            place = rules::placeAfter(*rules, place, *it.stage);
    ApplicationStep step;
    step.stage = wished.stage;
    step.date = day;
    step.note = m_note;
    step.refusalReason = wished.refusalReason;
    for (const rules::ApplicationProblem &it : rules::stepProblems(*rules, place, step))
        return moveProblem(it.field == u"refusal_reason"_s ? it.field : u"stage"_s, it.what, it.detail);
    return std::nullopt;
}

} // namespace yumiao::exchange
