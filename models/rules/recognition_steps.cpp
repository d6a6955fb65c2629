// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/recognition_steps.h"

#include <algorithm>
#include <tuple>

namespace yumiao::rules {
namespace {

using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;
using Stages = std::vector<RecognitionStage>;
using Needs = std::vector<RecognitionNeed>;

bool isAmong(const Stages &stages, RecognitionStage stage)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

/// Its place among the stages, or their number.
size_t placeOf(const Stages &stages, RecognitionStage stage)
{
    return static_cast<size_t>(std::find(stages.begin(), stages.end(), stage) - stages.begin());
}

QString stageCode(RecognitionStage stage)
{
    return QString::fromLatin1(records::choicesOf<RecognitionStage>()[static_cast<size_t>(stage)].code);
}

void addNeed(Needs &needs, RecognitionNeed need)
{
    if (std::find(needs.begin(), needs.end(), need) == needs.end())
        needs.push_back(need);
}

/// With what the stage itself asks for, however it is reached.
RecognitionNext withStageNeeds(const RecognitionRules &rules, RecognitionNext next)
{
    for (const RecognitionStageNeeds &of : rules.stageNeeds)
        if (of.stage == next.to)
            for (const RecognitionNeed need : of.needs)
                addNeed(next.needs, need);
    return next;
}

/// A step along the way. Standing before the first stage is place -1.
std::optional<RecognitionNext> alongTheWay(
    const RecognitionRules &rules, const RecognitionWay &way, const Stages &passed, qsizetype from, qsizetype to)
{
    if (to == from)
        return std::nullopt;
    const RecognitionStage stage = passed[static_cast<size_t>(to)];
    if (to < from)
        return withStageNeeds(rules, {stage, RecognitionMove::Back, {RecognitionNeed::Reason}});
    bool skips = false;
    for (qsizetype between = from + 1; between < to; ++between)
        skips = skips || !isAmong(way.withoutReason, passed[static_cast<size_t>(between)]);
    RecognitionNext next{stage, skips ? RecognitionMove::Skip : RecognitionMove::Forward, {}};
    if (skips)
        addNeed(next.needs, RecognitionNeed::Reason);
    return withStageNeeds(rules, std::move(next));
}

std::optional<RecognitionProblem> unmetNeed(
    RecognitionNeed need, const RecognitionRules &rules, const RecognitionContext &at, const RecognitionStep &step)
{
    const auto problem = [](const char *field, const char *what) {
        return RecognitionProblem{QString::fromLatin1(field), QString::fromLatin1(what), {}};
    };
    switch (need) {
    case RecognitionNeed::Reason:
        return step.note.trimmed().isEmpty() ? std::optional(problem("note", "recognition.needs_reason"))
                                             : std::nullopt;
    case RecognitionNeed::Document:
        return step.documentNumber.trimmed().isEmpty()
            ? std::optional(problem("document_number", "recognition.needs_document"))
            : std::nullopt;
    case RecognitionNeed::Certificate: {
        if (!at.named)
            return problem("certificate", "recognition.needs_certificate");
        const RecognitionTier *tier = rules.tier(at.recognition->ladder, at.recognition->tier);
        const bool fits
            = tier && at.named->kind == tier->certificate && at.named->enterprise.id == at.recognition->enterprise.id;
        return fits ? std::nullopt : std::optional(problem("certificate", "recognition.wrong_certificate"));
    }
    case RecognitionNeed::Ended: {
        const QDate last = at.held ? at.held->validTo : QDate();
        if (last.isValid() && last < step.date)
            return std::nullopt;
        RecognitionProblem it = problem("date", "recognition.not_ended");
        if (last.isValid())
            it.detail.insert(QStringLiteral("value"), last.toString(Qt::ISODate));
        return it;
    }
    }
    Q_UNREACHABLE();
}

/// Why no step leads there.
RecognitionProblem illegalStep(const RecognitionRules &rules, const RecognitionTier &tier, const RecognitionContext &at,
    const QVariantMap &stages, RecognitionStage to)
{
    const RecognitionWay *way = rules.way(*at.recognition->procedure);
    const bool foreign = isAmong(way->byTier, to) && !isAmong(tier.passes, to);
    const char *what = foreign ? "recognition.not_of_tier"
        : at.before            ? "recognition.illegal_step"
                               : "recognition.first_step";
    return {QStringLiteral("stage"), QString::fromLatin1(what), stages};
}

} // namespace

bool RecognitionNext::needing(RecognitionNeed need) const
{
    return std::find(needs.begin(), needs.end(), need) != needs.end();
}

std::vector<RecognitionStage> stagesOf(
    const RecognitionRules &rules, const RecognitionTier &tier, RecognitionProcedure procedure)
{
    Stages passed;
    const RecognitionWay *way = rules.way(procedure);
    if (!way || std::find(tier.procedures.begin(), tier.procedures.end(), procedure) == tier.procedures.end())
        return passed;
    for (const RecognitionStage stage : way->stages)
        if (!isAmong(way->byTier, stage) || isAmong(tier.passes, stage))
            passed.push_back(stage);
    return passed;
}

bool isHeld(const RecognitionRules &rules, RecognitionStage stage)
{
    return std::any_of(
        rules.ways.begin(), rules.ways.end(), [&](const RecognitionWay &way) { return way.stages.back() == stage; });
}

bool isUnderWay(const RecognitionRules &rules, std::optional<RecognitionStage> stage)
{
    if (!stage)
        return true;
    return !isHeld(rules, *stage) && std::any_of(rules.ways.begin(), rules.ways.end(), [&](const RecognitionWay &way) {
        return isAmong(way.stages, *stage);
    });
}

std::optional<RecognitionNext> stepBetween(const RecognitionRules &rules, const RecognitionTier &tier,
    RecognitionProcedure procedure, std::optional<RecognitionStage> from, RecognitionStage to)
{
    const Stages passed = stagesOf(rules, tier, procedure);
    if (passed.empty())
        return std::nullopt;
    const bool held = from && isHeld(rules, *from) && isAmong(passed, *from);
    if (isEvent(to))
        return held ? std::optional(RecognitionNext{to, RecognitionMove::Event, {}}) : std::nullopt;
    const size_t place = placeOf(passed, to);
    if (place < passed.size()) {
        if (held)
            return std::nullopt; // what was decided is ended, or taken back, never walked back
        const size_t stands = from ? placeOf(passed, *from) : passed.size();
        if (!from || stands < passed.size())
            return alongTheWay(rules, *rules.way(procedure), passed, from ? static_cast<qsizetype>(stands) : -1,
                static_cast<qsizetype>(place));
        for (const RecognitionBranch &it : rules.corrections)
            if (isAmong(it.from, *from))
                return withStageNeeds(rules, {to, RecognitionMove::Correct, it.needs});
        return std::nullopt;
    }
    const bool stands = from && isAmong(passed, *from);
    for (const RecognitionBranch &it : rules.ends)
        if (stands && it.to == to && isAmong(it.from, *from))
            return withStageNeeds(rules, {to, RecognitionMove::End, it.needs});
    return std::nullopt;
}

std::vector<RecognitionNext> nextSteps(const RecognitionRules &rules, const RecognitionTier &tier,
    RecognitionProcedure procedure, std::optional<RecognitionStage> from)
{
    std::vector<RecognitionNext> found;
    for (size_t i = 0; i < records::choicesOf<RecognitionStage>().size(); ++i)
        if (auto next = stepBetween(rules, tier, procedure, from, static_cast<RecognitionStage>(i)))
            found.push_back(*std::move(next));
    std::stable_sort(found.begin(), found.end(), [](const RecognitionNext &a, const RecognitionNext &b) {
        const auto rank = [](const RecognitionNext &it) {
            return it.move == RecognitionMove::Event ? -1 : static_cast<int>(it.move);
        };
        return rank(a) < rank(b);
    });
    return found;
}

std::vector<RecognitionProblem> caseProblems(const RecognitionRules &rules, const records::Recognition &recognition)
{
    const RecognitionTier *tier = rules.tier(recognition.ladder, recognition.tier);
    if (!tier)
        return {{QStringLiteral("tier"), QStringLiteral("recognition.unknown_tier"),
            {{QStringLiteral("ladder"), recognition.ladder}, {QStringLiteral("tier"), recognition.tier}}}};
    if (recognition.procedure && stagesOf(rules, *tier, *recognition.procedure).empty())
        return {{QStringLiteral("procedure"), QStringLiteral("recognition.no_procedure"), {}}};
    return {};
}

bool comesBefore(const RecognitionStep &a, const RecognitionStep &b)
{
    return std::make_tuple(a.date, a.id.value()) < std::make_tuple(b.date, b.id.value());
}

const RecognitionStep *standingStep(const std::vector<RecognitionStep> &steps, QDate on)
{
    const RecognitionStep *last = nullptr;
    for (const RecognitionStep &step : steps)
        if (step.stage && !isEvent(*step.stage) && step.date <= on && (!last || comesBefore(*last, step)))
            last = &step;
    return last;
}

std::vector<RecognitionProblem> stepProblems(
    const RecognitionRules &rules, const RecognitionContext &at, const RecognitionStep &step)
{
    std::vector<RecognitionProblem> found;
    const RecognitionTier *tier = rules.tier(at.recognition->ladder, at.recognition->tier);
    if (!step.stage || !tier || !at.recognition->procedure || !caseProblems(rules, *at.recognition).empty())
        return found; // refused already
    if (step.date < at.recognition->opened)
        found.push_back({QStringLiteral("date"), QStringLiteral("recognition.before_opening"),
            {{QStringLiteral("value"), at.recognition->opened.toString(Qt::ISODate)}}});
    const auto from = at.before ? at.before->stage : std::nullopt;
    QVariantMap stages{{QStringLiteral("to_stage"), stageCode(*step.stage)}};
    if (from)
        stages.insert(QStringLiteral("from_stage"), stageCode(*from));
    const auto next = stepBetween(rules, *tier, *at.recognition->procedure, from, *step.stage);
    if (!next) {
        found.push_back(illegalStep(rules, *tier, at, stages, *step.stage));
        return found;
    }
    for (const RecognitionNeed need : next->needs) {
        auto problem = unmetNeed(need, rules, at, step);
        if (!problem)
            continue;
        problem->detail.insert(stages);
        found.push_back(*std::move(problem));
    }
    return found;
}

} // namespace yumiao::rules
