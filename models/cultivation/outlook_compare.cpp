// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/batches.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/cultivation/inquiry.h"
#include "models/cultivation/outlook.h"
#include "models/store/query.h"

#include <algorithm>
#include <array>
#include <set>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::Move>()
{
    static constexpr std::array words{
        Choice{"gains", QT_TRANSLATE_NOOP("choice", "Gains"), "升上"},
        Choice{"falls", QT_TRANSLATE_NOOP("choice", "Falls"), "掉下"},
        Choice{"to_unknown", QT_TRANSLATE_NOOP("choice", "Becomes unknown"), "转为待核"},
        Choice{"from_unknown", QT_TRANSLATE_NOOP("choice", "No longer unknown"), "由待核转为明确"},
        Choice{"comes", QT_TRANSLATE_NOOP("choice", "New in the register"), "新进库"},
        Choice{"leaves", QT_TRANSLATE_NOOP("choice", "Left the register"), "已离库"},
        Choice{"same", QT_TRANSLATE_NOOP("choice", "Unchanged"), "不变"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using eligibility::Assessment;
using eligibility::Facts;
using eligibility::Finding;
using eligibility::Verdict;

/// One side with its rules found.
struct Side {
    eligibility::Question question;
    eligibility::ShelfRules rules;
    std::set<RecordId> inRegister;
};

void collectLeaves(const Finding &finding, std::vector<const Finding *> &leaves)
{
    if (finding.members.empty())
        leaves.push_back(&finding);
    for (const Finding &member : finding.members)
        collectLeaves(member, leaves);
}

const Finding *withCode(const std::vector<const Finding *> &findings, const QString &code)
{
    const auto at = std::find_if(
        findings.begin(), findings.end(), [&](const Finding *it) { return it->criterion->code == code; });
    return at == findings.end() ? nullptr : *at;
}

std::vector<const Finding *> topOf(const Assessment &assessment)
{
    std::vector<const Finding *> found;
    for (const Finding &it : assessment.criteria)
        found.push_back(&it);
    return found;
}

Shift shiftOf(const Finding *left, const Finding *right, const TellFinding &tell)
{
    const eligibility::Criterion &criterion = *(right ? right : left)->criterion;
    Shift it{criterion.code, criterion.title, criterion.clause, std::nullopt, std::nullopt, {}, {}};
    if (left) {
        it.before = left->verdict;
        it.left = tell(*left);
    }
    if (right) {
        it.after = right->verdict;
        it.right = tell(*right);
    }
    return it;
}

/// Pairs of findings of one code whose verdict differs; one that stands alone where it is not met.
void addShifts(const std::vector<const Finding *> &left, const std::vector<const Finding *> &right,
    const TellFinding &tell, std::vector<Shift> &shifts)
{
    for (const Finding *it : right) {
        const Finding *was = withCode(left, it->criterion->code);
        if (was ? was->verdict != it->verdict : it->verdict != Verdict::Met)
            shifts.push_back(shiftOf(was, it, tell));
    }
    for (const Finding *it : left)
        if (!withCode(right, it->criterion->code) && it->verdict != Verdict::Met)
            shifts.push_back(shiftOf(it, nullptr, tell));
}

Result<Inquiry> inquiryOfSide(const OutlookSide &side, const OutlookWish &wish, const RuleBook &book)
{
    AssessmentWish asked;
    asked.ladder = wish.ladder;
    asked.tier = wish.tier;
    asked.pack = side.pack;
    asked.question = side.question;
    return inquiryFrom(asked, book.ladders, book.shelf);
}

tl::unexpected<Error> noRules(const QString &tier, QDate on)
{
    return failure(Fault::NotFound, QStringLiteral("outlook.no_rules"),
        {{QStringLiteral("tier"), tier}, {QStringLiteral("on"), on}});
}

struct Sides {
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr;
    Side left;
    Side right;
};

/// The tier that both sides have rules of.
Result<Sides> sidesOf(const OutlookWish &wish, const RuleBook &book)
{
    const auto left = inquiryOfSide(wish.left, wish, book);
    if (!left)
        return failure(left.error());
    OutlookWish sameLadder = wish;
    if (wish.ladder.isEmpty() && wish.tier.isEmpty())
        sameLadder.ladder = left->ladder->code;
    const auto right = inquiryOfSide(wish.right, sameLadder, book);
    if (!right)
        return failure(right.error());
    for (const eligibility::Tier &tier : left->ladder->tiers) {
        if (left->tier && left->tier != &tier)
            continue;
        const auto leftRules = left->rulesOf(tier);
        const auto rightRules = right->rulesOf(tier);
        if (leftRules && rightRules)
            return Sides{
                left->ladder, &tier, {wish.left.question, *leftRules, {}}, {wish.right.question, *rightRules, {}}};
        if (left->tier)
            return noRules(tier.code, leftRules ? wish.right.question.on : wish.left.question.on);
    }
    return noRules(left->ladder->code, wish.left.question.on);
}

JudgedSide judgedSide(const Side &side)
{
    return {side.rules.pack->code, side.rules.pack->title, side.rules.pack->documentNumber, side.question};
}

Move moveOf(std::optional<Verdict> before, std::optional<Verdict> after)
{
    if (!before)
        return after ? Move::Comes : Move::Same;
    if (!after)
        return Move::Leaves;
    if (before == after)
        return Move::Same;
    if (after == Verdict::Unknown)
        return Move::ToUnknown;
    if (before == Verdict::Unknown)
        return Move::FromUnknown;
    return after == Verdict::Met ? Move::Gains : Move::Falls;
}

std::optional<Assessment> judgedBy(const Side &side, const EnterpriseFacts &known)
{
    if (!side.inRegister.contains(known.enterprise.id))
        return std::nullopt;
    return assess(*side.rules.rules, known.facts, side.question);
}

Moved movedFrom(
    const Sides &sides, const EnterpriseFacts &known, const EnterpriseFacts &knownRight, const TellFinding &tell)
{
    const auto left = judgedBy(sides.left, known);
    const auto right = judgedBy(sides.right, knownRight);
    Moved it{knownRight.enterprise.id, knownRight.enterprise.creditCode.text(), knownRight.enterprise.name, Move::Same,
        std::nullopt, std::nullopt, {}};
    if (left)
        it.before = left->verdict;
    if (right)
        it.after = right->verdict;
    it.move = moveOf(it.before, it.after);
    if (left && right && it.move != Move::Same)
        it.why = shiftsBetween(*left, *right, tell);
    return it;
}

Result<std::vector<RecordId>> everybody(const store::Session &session, Sides &sides)
{
    std::set<RecordId> all;
    for (Side *side : {&sides.left, &sides.right}) {
        const auto ids = enterprisesOn(session, side->question.on);
        if (!ids)
            return failure(ids.error());
        side->inRegister.insert(ids->begin(), ids->end());
        all.insert(ids->begin(), ids->end());
    }
    return std::vector<RecordId>(all.begin(), all.end());
}

Done addBatch(const store::Session &session, std::span<const RecordId> ids, const Sides &sides, const TellFinding &tell,
    DistrictComparison &comparison)
{
    const auto left = factsOf(session, ids, sides.left.question.on);
    if (!left)
        return failure(left.error());
    const bool oneDay = sides.left.question.on == sides.right.question.on;
    const auto right = oneDay ? left : factsOf(session, ids, sides.right.question.on);
    if (!right)
        return failure(right.error());
    for (size_t i = 0; i < left->size() && i < right->size(); ++i)
        comparison.enterprises.push_back(movedFrom(sides, left->at(i), right->at(i), tell));
    return {};
}

} // namespace

qint64 DistrictComparison::count(Move move) const
{
    return std::count_if(enterprises.begin(), enterprises.end(), [move](const Moved &it) { return it.move == move; });
}

std::vector<Shift> shiftsBetween(const Assessment &left, const Assessment &right, const TellFinding &tell)
{
    std::vector<Shift> shifts;
    const auto leftTop = topOf(left);
    const auto rightTop = topOf(right);
    const auto addOne = [&](const Finding *was, const Finding *is) {
        std::vector<const Finding *> leftLeaves;
        std::vector<const Finding *> rightLeaves;
        if (was)
            collectLeaves(*was, leftLeaves);
        if (is)
            collectLeaves(*is, rightLeaves);
        const size_t before = shifts.size();
        addShifts(leftLeaves, rightLeaves, tell, shifts);
        if (shifts.size() == before) // other members were asked, or another number of them
            shifts.push_back(shiftOf(was, is, tell));
    };
    for (const Finding *it : rightTop) {
        const Finding *was = withCode(leftTop, it->criterion->code);
        if (was ? was->verdict != it->verdict : it->verdict != Verdict::Met)
            addOne(was, it);
    }
    for (const Finding *it : leftTop)
        if (!withCode(rightTop, it->criterion->code) && it->verdict != Verdict::Met)
            addOne(it, nullptr);
    return shifts;
}

Result<DistrictComparison> compareDistrict(const store::Session &session, const RuleBook &book, const OutlookWish &wish,
    const TellFinding &tell, const Cancel &cancel, const ReportProgress &report)
{
    auto sides = sidesOf(wish, book);
    if (!sides)
        return failure(sides.error());
    const auto all = everybody(session, *sides);
    if (!all)
        return failure(all.error());
    DistrictComparison comparison{sides->ladder->code, sides->tier->code, nameOn(*sides->tier, wish.right.question.on),
        judgedSide(sides->left), judgedSide(sides->right), {}};
    const Done done = inBatches(
        *all, [&](std::span<const RecordId> some) { return addBatch(session, some, *sides, tell, comparison); }, cancel,
        report);
    if (!done)
        return failure(done.error());
    return comparison;
}

} // namespace yumiao::cultivation
