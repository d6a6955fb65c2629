// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/window_candidates.h"

#include "models/cultivation/batches.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/records/threshold.h"
#include "models/rules/thresholds.h"
#include "models/store/query.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <tuple>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::Chance>()
{
    static constexpr std::array words{
        Choice{"can_make", QT_TRANSLATE_NOOP("choice", "Can make it"), "赶得上"},
        Choice{"must_hurry", QT_TRANSLATE_NOOP("choice", "Must hurry"), "须抓紧"},
        Choice{"cannot", QT_TRANSLATE_NOOP("choice", "Cannot make it"), "赶不上"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<cultivation::ChanceReason>()
{
    static constexpr std::array words{
        Choice{"none", "", ""},
        Choice{"failing", QT_TRANSLATE_NOOP("choice", "Conditions are not met"), "条件未达到"},
        Choice{"too_late", QT_TRANSLATE_NOOP("choice", "Not enough working days are left"), "剩余工作日不足"},
        Choice{"over", QT_TRANSLATE_NOOP("choice", "The last day to hand in is over"), "申报截止日已过"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using namespace Qt::StringLiterals;

Result<rules::Thresholds> thresholdsOn(const store::Session &session, QDate on)
{
    return store::loadAll<records::Threshold>(session).map(
        [on](const std::vector<records::Threshold> &all) { return rules::Thresholds(all, on); });
}

struct AskedTier {
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr;
    size_t place = 0;
};

Result<AskedTier> askedTier(const eligibility::Ladders &ladders, const records::ApplicationWindow &window)
{
    const eligibility::Ladder *ladder = ladders.find(window.ladder);
    if (!ladder)
        return failure(Fault::NotFound, u"ladder.unknown"_s, {{u"value"_s, window.ladder}});
    const eligibility::Tier *tier = ladder->find(window.tier);
    if (!tier)
        return failure(Fault::NotFound, u"tier.unknown"_s, {{u"value"_s, window.tier}});
    return AskedTier{ladder, tier, static_cast<size_t>(tier - ladder->tiers.data())};
}

bool standsThereOrAbove(const AskedTier &asked, const eligibility::Facts &facts, QDate on)
{
    const eligibility::Tier *stands = eligibility::tierOn(*asked.ladder, facts, on);
    return stands && static_cast<size_t>(stands - asked.ladder->tiers.data()) >= asked.place;
}

void sortByChance(std::vector<WindowCandidate> &candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const WindowCandidate &a, const WindowCandidate &b) {
        if (a.chance != b.chance)
            return a.chance < b.chance;
        return eligibility::standsNearer(a.candidate, b.candidate);
    });
}

} // namespace

Result<WindowPace> proposedPace(const store::Session &session, QDate on)
{
    const auto thresholds = thresholdsOn(session, on);
    if (!thresholds)
        return failure(thresholds.error());
    const auto evidence = thresholds->days(u"window.evidence_days"_s);
    if (!evidence)
        return failure(evidence.error());
    const auto hurry = thresholds->days(u"window.hurry_days"_s);
    if (!hurry)
        return failure(hurry.error());
    return WindowPace{*evidence, std::nullopt, *hurry};
}

Result<records::ApplicationWindow> withProposedDays(
    const store::Session &session, records::ApplicationWindow window, QDate on)
{
    const auto thresholds = thresholdsOn(session, on);
    if (!thresholds)
        return failure(thresholds.error());
    const std::pair<QString, std::optional<qint64> *> days[]{{u"window.publicity_days"_s, &window.publicityDays},
        {u"window.site_check_days"_s, &window.siteCheckDays}, {u"window.paper_file_days"_s, &window.paperFileDays}};
    for (const auto &[code, into] : days) {
        if (*into)
            continue;
        const auto proposed = thresholds->days(code);
        if (!proposed)
            return failure(proposed.error());
        *into = *proposed;
    }
    return window;
}

Result<rules::WorkingDays> workingDaysOf(const store::Session &session)
{
    return store::loadAll<records::Holiday>(session).map(
        [](const std::vector<records::Holiday> &all) { return rules::WorkingDays(all); });
}

void judgeChance(
    WindowCandidate &it, const WindowPlan &plan, const WindowPace &pace, QDate today, const rules::WorkingDays &days)
{
    it.left = days.between(today, plan.lastDay);
    it.needed = static_cast<int>(it.candidate.missing.size()) * pace.evidenceDays
        + it.candidate.failing * pace.failingDays.value_or(0);
    it.chance = Chance::Cannot;
    it.reason = ChanceReason::None;
    if (today > plan.lastDay)
        it.reason = ChanceReason::Over;
    else if (it.candidate.failing > 0 && !pace.failingDays)
        it.reason = ChanceReason::Failing;
    else if (it.needed > it.left)
        it.reason = ChanceReason::TooLate;
    else
        it.chance = it.spare() < pace.hurryDays ? Chance::MustHurry : Chance::CanMake;
}

int WindowAnswer::count(Chance chance) const
{
    return static_cast<int>(std::count_if(
        candidates.begin(), candidates.end(), [chance](const WindowCandidate &it) { return it.chance == chance; }));
}

Result<WindowAnswer> windowCandidates(const store::Session &session, const RuleBook &book,
    const WindowQuestion &question, const rules::WorkingDays &days, const Cancel &cancel, const ReportProgress &report)
{
    const auto asked = askedTier(book.ladders, question.window);
    if (!asked)
        return failure(asked.error());
    const eligibility::Question judged{question.window.closes, eligibility::Procedure::New};
    const auto rules = eligibility::rulesInForce(book.shelf, asked->ladder->code, asked->tier->code, judged);
    if (!rules)
        return failure(Fault::NotFound, u"window.no_rules"_s,
            {{u"tier"_s, asked->tier->code}, {u"day"_s, question.window.closes}});
    const QDate known = std::min(question.today, question.window.closes);
    const auto all = enterprisesOn(session, known);
    if (!all)
        return failure(all.error());
    WindowAnswer answer;
    answer.pack = rules->pack->title;
    const auto add = [&](const EnterpriseFacts &it) {
        if (standsThereOrAbove(*asked, it.facts, known))
            return;
        WindowCandidate candidate;
        candidate.enterprise = it.enterprise.id;
        candidate.name = it.enterprise.name;
        candidate.creditCode = it.enterprise.creditCode.text();
        const eligibility::Assessment assessment = assess(*rules->rules, it.facts, judged);
        candidate.candidate = candidateOf(it.enterprise.id, assessment);
        for (const eligibility::Finding &finding : assessment.criteria)
            if (finding.verdict == eligibility::Verdict::NotMet)
                candidate.fails.append(finding.criterion->title);
        judgeChance(candidate, question.plan, question.pace, question.today, days);
        answer.candidates.push_back(std::move(candidate));
    };
    const Done done = inBatches(
        *all,
        [&](std::span<const RecordId> some) {
            return factsOf(session, some, known).map([&](const std::vector<EnterpriseFacts> &facts) {
                std::for_each(facts.begin(), facts.end(), add);
            });
        },
        cancel, report);
    if (!done)
        return failure(done.error());
    sortByChance(answer.candidates);
    return answer;
}

} // namespace yumiao::cultivation
