// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_rules.h"

#include "models/rules/dated_course_reader.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::RequestNeed>()
{
    static constexpr std::array words{
        Choice{"note", QT_TRANSLATE_NOOP("choice", "Words that say what was answered, or why"), "说明或原因"},
        Choice{"bureau", QT_TRANSLATE_NOOP("choice", "The bureau"), "单位"},
        Choice{"asked_bureau", QT_TRANSLATE_NOOP("choice", "The bureau that was asked"), "被交办单位"},
        Choice{"other_bureau", QT_TRANSLATE_NOOP("choice", "Another bureau"), "转办单位"},
        Choice{"satisfaction", QT_TRANSLATE_NOOP("choice", "How satisfied the enterprise is"), "满意度"},
        Choice{"not_dissatisfied", QT_TRANSLATE_NOOP("choice", "An enterprise that is not dissatisfied"), "非不满意"},
        Choice{"later_due", QT_TRANSLATE_NOOP("choice", "A later term"), "新的期限"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

using records::RequestStage;

void readClockNodes(const RuleReader &at, RequestRules &rules)
{
    at.only("accept reply answer");
    rules.accept = stageIn<RequestStage>(at, "accept");
    rules.reply = stageIn<RequestStage>(at, "reply");
    rules.answer = stageIn<RequestStage>(at, "answer");
}

Result<RequestRules> carriedRequestRules()
{
    const auto json = ruleFile(QStringLiteral(":/rules/requests/course.json"));
    return json ? readRequestRules(*json) : Result<RequestRules>(failure(json.error()));
}

} // namespace

bool RequestRules::isEnd(RequestStage stage) const
{
    return std::find(ends.begin(), ends.end(), stage) != ends.end();
}

Result<RequestRules> readRequestRules(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.request_course"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("request_course"), fault);
    at.only("format version transitions events ends clock");
    RequestRules rules;
    rules.version = static_cast<int>(at.number("version"));
    for (const RuleReader &it : at.objects("transitions"))
        rules.transitions.push_back(transitionIn<RequestStage, RequestNeed>(it));
    for (const RuleReader &it : at.objects("events"))
        rules.events.push_back(eventIn<RequestStage, RequestNeed>(it));
    rules.ends = stagesIn<RequestStage>(at, "ends");
    readClockNodes(at.object("clock"), rules);
    return fault.map([&] { return std::move(rules); });
}

const Result<RequestRules> &requestRules()
{
    static const Result<RequestRules> rules = carriedRequestRules();
    return rules;
}

} // namespace yumiao::rules
