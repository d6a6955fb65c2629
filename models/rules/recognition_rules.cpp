// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/recognition_rules.h"

#include "models/rules/rule_json.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::RecognitionNeed>()
{
    static constexpr std::array words{
        Choice{"reason", QT_TRANSLATE_NOOP("choice", "The reason"), "原因"},
        Choice{"document", QT_TRANSLATE_NOOP("choice", "The document number"), "文件号"},
        Choice{"certificate", QT_TRANSLATE_NOOP("choice", "The certificate"), "证书"},
        Choice{"ended", QT_TRANSLATE_NOOP("choice", "The certificate has ended"), "证书已到期"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

using records::RecognitionStage;
using Stages = std::vector<RecognitionStage>;

constexpr qint64 MostReminderDays = 1000;

bool holds(const Stages &stages, RecognitionStage stage)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

RuleSource sourceFrom(const RuleReader &at)
{
    return {at.text("source"), at.word<records::Confidence>("confidence")};
}

/// Stages by name, none twice and none that is done while a recognition is held.
Stages stagesFrom(const RuleReader &at, const char *key)
{
    Stages found;
    for (const RecognitionStage stage : at.words<RecognitionStage>(key)) {
        if (holds(found, stage))
            at.refuse(key, QStringLiteral("twice"));
        if (isEvent(stage))
            at.refuse(key, QStringLiteral("word"));
        found.push_back(stage);
    }
    return found;
}

RecognitionWay wayFrom(const RuleReader &at)
{
    at.only("procedure way by_tier without_reason source confidence");
    RecognitionWay it;
    it.procedure = at.word<records::RecognitionProcedure>("procedure");
    it.stages = stagesFrom(at, "way");
    it.byTier = stagesFrom(at, "by_tier");
    it.withoutReason = stagesFrom(at, "without_reason");
    it.source = sourceFrom(at);
    if (it.stages.size() < 2)
        at.refuse("way", QStringLiteral("list"));
    for (const char *key : {"by_tier", "without_reason"})
        for (const RecognitionStage stage : at.words<RecognitionStage>(key))
            if (!holds(it.stages, stage) || stage == it.stages.back())
                at.refuse(key, QStringLiteral("word"));
    return it;
}

RecognitionBranch branchFrom(const RuleReader &at, bool isEnd)
{
    at.only(isEnd ? "to from needs source confidence" : "from needs source confidence");
    RecognitionBranch it;
    it.from = stagesFrom(at, "from");
    if (it.from.empty())
        at.refuse("from", QStringLiteral("list"));
    if (isEnd) {
        it.to = at.word<RecognitionStage>("to");
        if (isEvent(*it.to) || holds(it.from, *it.to))
            at.refuse("to", QStringLiteral("word"));
    }
    it.needs = at.words<RecognitionNeed>("needs");
    it.source = sourceFrom(at);
    return it;
}

RecognitionStageNeeds stageNeedsFrom(const RuleReader &at)
{
    at.only("stage needs source confidence");
    return {at.word<RecognitionStage>("stage"), at.words<RecognitionNeed>("needs"), sourceFrom(at)};
}

RecognitionEvent eventFrom(const RuleReader &at)
{
    at.only("stage duties not_in_year_of_issue source confidence");
    RecognitionEvent it;
    it.stage = at.word<RecognitionStage>("stage");
    if (!isEvent(it.stage))
        at.refuse("stage", QStringLiteral("word"));
    it.duties = at.texts("duties");
    it.notInYearOfIssue = at.flag("not_in_year_of_issue");
    it.source = sourceFrom(at);
    return it;
}

RecognitionTier tierFrom(const RuleReader &at, const RecognitionRules &so)
{
    at.only("ladder tier certificate procedures passes source confidence");
    RecognitionTier it;
    it.ladder = at.text("ladder");
    it.tier = at.text("tier");
    it.certificate = at.word<records::CertificateKind>("certificate");
    it.procedures = at.words<records::RecognitionProcedure>("procedures");
    if (it.procedures.empty())
        at.refuse("procedures", QStringLiteral("list"));
    it.passes = stagesFrom(at, "passes");
    for (const RecognitionStage stage : it.passes)
        if (std::none_of(
                so.ways.begin(), so.ways.end(), [&](const RecognitionWay &way) { return holds(way.byTier, stage); }))
            at.refuse("passes", QStringLiteral("word"));
    it.source = sourceFrom(at);
    if (so.tier(it.ladder, it.tier) || so.tierOf(it.certificate))
        at.refuse("tier", QStringLiteral("twice"));
    return it;
}

RecognitionReminder reminderFrom(const RuleReader &at)
{
    at.only("code days");
    const qint64 days = at.number("days");
    if (days > MostReminderDays)
        at.refuse("days", QStringLiteral("range"));
    return {at.text("code"), static_cast<int>(qMin(days, MostReminderDays))};
}

void readWays(const RuleReader &at, RecognitionRules &rules)
{
    for (const RuleReader &it : at.objects("procedures")) {
        RecognitionWay way = wayFrom(it);
        if (rules.way(way.procedure))
            it.refuse("procedure", QStringLiteral("twice"));
        rules.ways.push_back(std::move(way));
    }
    if (rules.ways.size() != records::choicesOf<records::RecognitionProcedure>().size())
        at.refuse("procedures", QStringLiteral("list"));
}

Result<RecognitionRules> carriedRecognitionRules()
{
    const auto json = ruleFile(QStringLiteral(":/rules/recognition/recognition.json"));
    return json ? readRecognitionRules(*json) : Result<RecognitionRules>(failure(json.error()));
}

} // namespace

const RecognitionWay *RecognitionRules::way(records::RecognitionProcedure procedure) const
{
    const auto at
        = std::find_if(ways.begin(), ways.end(), [&](const RecognitionWay &it) { return it.procedure == procedure; });
    return at == ways.end() ? nullptr : &*at;
}

const RecognitionTier *RecognitionRules::tier(const QString &ladder, const QString &code) const
{
    const auto at = std::find_if(
        tiers.begin(), tiers.end(), [&](const RecognitionTier &it) { return it.ladder == ladder && it.tier == code; });
    return at == tiers.end() ? nullptr : &*at;
}

const RecognitionTier *RecognitionRules::tierOf(records::CertificateKind certificate) const
{
    const auto at = std::find_if(
        tiers.begin(), tiers.end(), [&](const RecognitionTier &it) { return it.certificate == certificate; });
    return at == tiers.end() ? nullptr : &*at;
}

const RecognitionEvent *RecognitionRules::eventOf(const QString &duty) const
{
    const auto at = std::find_if(
        events.begin(), events.end(), [&](const RecognitionEvent &it) { return it.duties.contains(duty); });
    return at == events.end() ? nullptr : &*at;
}

Result<RecognitionRules> readRecognitionRules(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.recognition"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("recognition"), fault);
    at.only("format version procedures ends corrections stage_needs events tiers reminders");
    RecognitionRules rules;
    rules.version = static_cast<int>(at.number("version"));
    readWays(at, rules);
    for (const RuleReader &it : at.objects("ends"))
        rules.ends.push_back(branchFrom(it, true));
    for (const RuleReader &it : at.objects("corrections"))
        rules.corrections.push_back(branchFrom(it, false));
    for (const RuleReader &it : at.objects("stage_needs"))
        rules.stageNeeds.push_back(stageNeedsFrom(it));
    for (const RuleReader &it : at.objects("events"))
        rules.events.push_back(eventFrom(it));
    for (const RuleReader &it : at.objects("tiers"))
        rules.tiers.push_back(tierFrom(it, rules));
    for (const RuleReader &it : at.objects("reminders"))
        rules.reminders.push_back(reminderFrom(it));
    return fault.map([&] { return std::move(rules); });
}

const Result<RecognitionRules> &recognitionRules()
{
    static const Result<RecognitionRules> rules = carriedRecognitionRules();
    return rules;
}

} // namespace yumiao::rules
