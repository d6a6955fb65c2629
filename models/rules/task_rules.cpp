// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/task_rules.h"

#include "models/rules/dated_course_reader.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::TaskNeed>()
{
    static constexpr std::array words{
        Choice{"note", QT_TRANSLATE_NOOP("choice", "Words that say what was done, or why"), "结果或原因"},
        Choice{"bureau", QT_TRANSLATE_NOOP("choice", "The bureau"), "单位"},
        Choice{"asked_bureau", QT_TRANSLATE_NOOP("choice", "The bureau that was asked"), "被交办单位"},
        Choice{"other_bureau", QT_TRANSLATE_NOOP("choice", "Another bureau"), "转办单位"},
        Choice{"owned", QT_TRANSLATE_NOOP("choice", "A bureau that has accepted it"), "已签收单位"},
        Choice{"person", QT_TRANSLATE_NOOP("choice", "The person"), "人员"},
        Choice{"later_due", QT_TRANSLATE_NOOP("choice", "A later term"), "新的期限"},
        Choice{"level", QT_TRANSLATE_NOOP("choice", "The level of supervision"), "督办级别"},
        Choice{"number", QT_TRANSLATE_NOOP("choice", "The number of the slip"), "督办单编号"},
        Choice{"answer_day", QT_TRANSLATE_NOOP("choice", "The day to answer by"), "回复期限"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

using records::TaskStage;

/// Each level once, sharper ones later.
std::vector<SupervisionRule> supervisionRules(const RuleReader &at)
{
    std::vector<SupervisionRule> found;
    for (const RuleReader &it : at.objects("supervision")) {
        it.only("level days_past answer_days source confidence");
        SupervisionRule rule{it.word<records::SupervisionLevel>("level"), static_cast<int>(it.number("days_past")),
            static_cast<int>(it.number("answer_days")), sourceIn(it)};
        if (!found.empty() && (rule.level <= found.back().level || rule.daysPast <= found.back().daysPast))
            it.refuse("level", QStringLiteral("order"));
        if (rule.answerDays < 1)
            it.refuse("answer_days", QStringLiteral("number"));
        found.push_back(std::move(rule));
    }
    if (found.empty())
        at.refuse("supervision", QStringLiteral("list"));
    return found;
}

Result<TaskRules> carriedTaskRules()
{
    const auto json = ruleFile(QStringLiteral(":/rules/tasks/course.json"));
    return json ? readTaskRules(*json) : Result<TaskRules>(failure(json.error()));
}

} // namespace

bool TaskRules::isEnd(TaskStage stage) const
{
    return std::find(ends.begin(), ends.end(), stage) != ends.end();
}

const SupervisionRule &TaskRules::supervisionFor(QDate due, QDate on) const
{
    const qint64 past = due.isValid() ? due.daysTo(on) : 0;
    const auto sharper = std::find_if(
        supervision.begin() + 1, supervision.end(), [past](const SupervisionRule &it) { return it.daysPast > past; });
    return *(sharper - 1);
}

const SupervisionRule *TaskRules::supervisionAt(records::SupervisionLevel level) const
{
    const auto it = std::find_if(
        supervision.begin(), supervision.end(), [level](const SupervisionRule &at) { return at.level == level; });
    return it == supervision.end() ? nullptr : &*it;
}

Result<TaskRules> readTaskRules(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.task_course"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("task_course"), fault);
    at.only("format version transitions events start close ends supervision");
    TaskRules rules;
    rules.version = static_cast<int>(at.number("version"));
    for (const RuleReader &it : at.objects("transitions"))
        rules.transitions.push_back(transitionIn<TaskStage, TaskNeed>(it));
    for (const RuleReader &it : at.objects("events"))
        rules.events.push_back(eventIn<TaskStage, TaskNeed>(it));
    rules.start = stageIn<TaskStage>(at, "start");
    rules.close = stageIn<TaskStage>(at, "close");
    rules.ends = stagesIn<TaskStage>(at, "ends");
    if (!rules.isEnd(rules.close))
        at.refuse("close", QStringLiteral("word"));
    rules.supervision = supervisionRules(at);
    return fault.map([&] { return std::move(rules); });
}

const Result<TaskRules> &taskRules()
{
    static const Result<TaskRules> rules = carriedTaskRules();
    return rules;
}

} // namespace yumiao::rules
