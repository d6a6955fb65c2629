// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/judgement.h"

#include "models/cultivation/batches.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::Silence>()
{
    static constexpr std::array words{
        Choice{"no_rules", QT_TRANSLATE_NOOP("choice", "No rules are known for this tier on this day"),
            "该日期无可用规则"},
        Choice{"highest_tier", QT_TRANSLATE_NOOP("choice", "It stands on the highest tier"), "已在最高梯次"},
        Choice{"no_tier", QT_TRANSLATE_NOOP("choice", "It stands on no tier that could be reviewed"), "无可复核梯次"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using eligibility::Facts;
using eligibility::Tier;

/// The next tier whose rules are known: the cultivation pool has none of its own, so who stands on no tier is judged by
/// the first that has. When none has any, the next one.
const Tier *nextWithRules(const Inquiry &inquiry, const LadderStanding &standing)
{
    for (const Tier *it = standing.next; it; it = nextTier(*inquiry.ladder, it, inquiry.question.on))
        if (inquiry.rulesOf(*it))
            return it;
    return standing.next;
}

const Tier *tierToJudge(const Inquiry &inquiry, const LadderStanding &standing)
{
    if (inquiry.tier)
        return inquiry.tier;
    return inquiry.question.procedure == eligibility::Procedure::Review ? standing.tier
                                                                        : nextWithRules(inquiry, standing);
}

Silence whyNoTier(const Inquiry &inquiry)
{
    return inquiry.question.procedure == eligibility::Procedure::Review ? Silence::NoTier : Silence::HighestTier;
}

Judged judgedWith(const Inquiry &inquiry, EnterpriseFacts known)
{
    if (!inquiry.changes.empty())
        known.facts = changed(std::move(known.facts), inquiry.changes, inquiry.question);
    Judgement judgement = judgementOf(inquiry, known.facts);
    return {std::move(known), std::move(judgement)};
}

} // namespace

LadderStanding ladderStanding(const eligibility::Ladder &ladder, const Facts &facts, QDate on)
{
    const Tier *tier = tierOn(ladder, facts, on);
    return {tier, nextTier(ladder, tier, on)};
}

Judgement judgementOf(const Inquiry &inquiry, const Facts &facts)
{
    Judgement it;
    it.standing = ladderStanding(*inquiry.ladder, facts, inquiry.question.on);
    it.tier = tierToJudge(inquiry, it.standing);
    if (!it.tier) {
        it.silence = whyNoTier(inquiry);
        return it;
    }
    it.rules = inquiry.rulesOf(*it.tier);
    if (!it.rules) {
        it.silence = Silence::NoRules;
        return it;
    }
    it.assessment = assess(*it.rules->rules, facts, inquiry.question);
    it.distance = distanceTo(*it.rules->rules, facts, inquiry.question);
    return it;
}

Result<Judged> judgeEnterprise(const store::Session &session, RecordId id, const Inquiry &inquiry)
{
    auto known = factsOf(session, std::span(&id, 1), inquiry.question.on);
    if (!known)
        return failure(known.error());
    if (known->empty())
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), id.toText()}});
    return judgedWith(inquiry, std::move(known->front()));
}

Done judgeRegister(const store::Session &session, const Inquiry &inquiry, const TakeJudged &take, const Cancel &cancel,
    const ReportProgress &report)
{
    const auto all = enterprisesOn(session, inquiry.question.on);
    if (!all)
        return failure(all.error());
    return inBatches(
        *all,
        [&](std::span<const RecordId> some) -> Done {
            auto known = factsOf(session, some, inquiry.question.on);
            if (!known)
                return failure(known.error());
            for (EnterpriseFacts &it : *known) {
                if (cancel.stop_requested())
                    return failure(Fault::Cancelled, QStringLiteral("cancelled"));
                if (const Done taken = take(judgedWith(inquiry, std::move(it))); !taken)
                    return taken;
            }
            return {};
        },
        cancel, report);
}

} // namespace yumiao::cultivation
