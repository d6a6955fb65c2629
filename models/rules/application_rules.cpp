// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/application_rules.h"

#include "models/rules/rule_json.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::ApplicationNeed>()
{
    static constexpr std::array words{
        Choice{"reason", QT_TRANSLATE_NOOP("choice", "The reason"), "原因"},
        Choice{"reason_code", QT_TRANSLATE_NOOP("choice", "The reason code"), "原因码"},
        Choice{"list", QT_TRANSLATE_NOOP("choice", "The list"), "清单"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

using records::ApplicationStage;
using ApplicationStages = std::vector<ApplicationStage>;

constexpr qint64 MostDueDays = 1000;

bool holdsStage(const ApplicationStages &stages, ApplicationStage stage)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

RuleSource courseSource(const RuleReader &at)
{
    return {at.text("source"), at.word<records::Confidence>("confidence")};
}

/// Stages by name, none twice.
ApplicationStages stagesIn(const RuleReader &at, const char *key)
{
    ApplicationStages found;
    for (const ApplicationStage stage : at.words<ApplicationStage>(key)) {
        if (holdsStage(found, stage))
            at.refuse(key, QStringLiteral("twice"));
        found.push_back(stage);
    }
    if (found.empty())
        at.refuse(key, QStringLiteral("list"));
    return found;
}

ApplicationStage onTheWay(const RuleReader &at, const char *key, const ApplicationRules &so)
{
    const auto stage = at.word<ApplicationStage>(key);
    if (!so.placeOnWay(stage))
        at.refuse(key, QStringLiteral("word"));
    return stage;
}

void readWay(const RuleReader &at, ApplicationRules &rules)
{
    at.only("stages without_reason source confidence");
    rules.way = stagesIn(at, "stages");
    if (rules.way.size() < 2)
        at.refuse("stages", QStringLiteral("list"));
    rules.withoutReason = stagesIn(at, "without_reason");
    for (const ApplicationStage stage : rules.withoutReason)
        if (!rules.placeOnWay(stage))
            at.refuse("without_reason", QStringLiteral("word"));
    rules.waySource = courseSource(at);
}

ApplicationBranch exitFrom(const RuleReader &at, const ApplicationRules &so)
{
    at.only("to from needs source confidence");
    ApplicationBranch it{
        at.word<ApplicationStage>("to"), stagesIn(at, "from"), at.words<ApplicationNeed>("needs"), courseSource(at)};
    if (so.placeOnWay(*it.to) || holdsStage(it.from, *it.to))
        at.refuse("to", QStringLiteral("word"));
    return it;
}

ApplicationBranch wayBack(const RuleReader &at, const ApplicationRules &so)
{
    at.only("from needs source confidence");
    ApplicationBranch it{{}, stagesIn(at, "from"), at.words<ApplicationNeed>("needs"), courseSource(at)};
    for (const ApplicationStage stage : it.from)
        if (so.placeOnWay(stage))
            at.refuse("from", QStringLiteral("word"));
    return it;
}

ApplicationRepeat repeatFrom(const RuleReader &at, const ApplicationRules &so)
{
    at.only("stage needs source confidence");
    return {onTheWay(at, "stage", so), at.words<ApplicationNeed>("needs"), courseSource(at)};
}

ApplicationDue dueFrom(const RuleReader &at, const ApplicationRules &so)
{
    at.only("since until not_by code days source confidence");
    ApplicationDue it;
    it.since = onTheWay(at, "since", so);
    it.until = onTheWay(at, "until", so);
    if (so.placeOnWay(it.until) <= so.placeOnWay(it.since))
        at.refuse("until", QStringLiteral("range"));
    if (at.has("not_by"))
        it.notBy = at.word<records::BatchKind>("not_by");
    it.code = at.text("code");
    const qint64 days = at.number("days");
    if (days < 1 || days > MostDueDays)
        at.refuse("days", QStringLiteral("range"));
    it.days = static_cast<int>(qMin(days, MostDueDays));
    it.source = courseSource(at);
    return it;
}

ApplicationLimit limitFrom(const RuleReader &at)
{
    at.only("code value source confidence");
    const qint64 value = at.number("value");
    if (value > MostDueDays)
        at.refuse("value", QStringLiteral("range"));
    return {at.text("code"), static_cast<int>(qMin(value, MostDueDays)), courseSource(at)};
}

ApplicationList listFrom(const RuleReader &at, const ApplicationRules &so)
{
    at.only("kind stage from source confidence");
    ApplicationList it{
        at.word<records::BatchKind>("kind"), onTheWay(at, "stage", so), stagesIn(at, "from"), courseSource(at)};
    if (so.list(it.kind))
        at.refuse("kind", QStringLiteral("twice"));
    return it;
}

Result<ApplicationRules> carriedApplicationRules()
{
    const auto json = ruleFile(QStringLiteral(":/rules/financing/course.json"));
    return json ? readApplicationRules(*json) : Result<ApplicationRules>(failure(json.error()));
}

} // namespace

std::optional<size_t> ApplicationRules::placeOnWay(ApplicationStage stage) const
{
    const auto at = std::find(way.begin(), way.end(), stage);
    return at == way.end() ? std::nullopt : std::optional(static_cast<size_t>(at - way.begin()));
}

const ApplicationList *ApplicationRules::list(records::BatchKind kind) const
{
    const auto at
        = std::find_if(lists.begin(), lists.end(), [&](const ApplicationList &it) { return it.kind == kind; });
    return at == lists.end() ? nullptr : &*at;
}

Result<ApplicationRules> readApplicationRules(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.financing_course"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("financing_course"), fault);
    at.only("format version way ends returns corrections repeats dues limits lists");
    ApplicationRules rules;
    rules.version = static_cast<int>(at.number("version"));
    readWay(at.object("way"), rules);
    for (const RuleReader &it : at.objects("ends"))
        rules.ends.push_back(exitFrom(it, rules));
    rules.returns = wayBack(at.object("returns"), rules);
    rules.corrections = wayBack(at.object("corrections"), rules);
    for (const RuleReader &it : at.objects("repeats"))
        rules.repeats.push_back(repeatFrom(it, rules));
    for (const RuleReader &it : at.objects("dues"))
        rules.dues.push_back(dueFrom(it, rules));
    for (const RuleReader &it : at.objects("limits"))
        rules.limits.push_back(limitFrom(it));
    for (const RuleReader &it : at.objects("lists"))
        rules.lists.push_back(listFrom(it, rules));
    return fault.map([&] { return std::move(rules); });
}

const Result<ApplicationRules> &applicationRules()
{
    static const Result<ApplicationRules> rules = carriedApplicationRules();
    return rules;
}

} // namespace yumiao::rules
