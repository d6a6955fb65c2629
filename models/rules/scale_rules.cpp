// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/scale_rules.h"

#include "models/rules/rule_json.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::ScaleMeasure>()
{
    static constexpr std::array words{
        Choice{"main_revenue", QT_TRANSLATE_NOOP("choice", "Main business revenue"), "主营业务收入"},
        Choice{"revenue", QT_TRANSLATE_NOOP("choice", "Revenue"), "营业收入"},
        Choice{"qualification", QT_TRANSLATE_NOOP("choice", "Contractor's qualification"), "建筑业资质"},
        Choice{"activity", QT_TRANSLATE_NOOP("choice", "Development under way"), "开发经营活动"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<rules::ScaleNeed>()
{
    static constexpr std::array words{
        Choice{"reason", QT_TRANSLATE_NOOP("choice", "An opinion or a remark that says why"), "说明原因"},
        Choice{"route", QT_TRANSLATE_NOOP("choice", "The way of listing"), "入库方式"},
        Choice{"exit_reason", QT_TRANSLATE_NOOP("choice", "The reason for leaving the list"), "退库原因"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

ScaleLine lineFrom(const RuleReader &at)
{
    ScaleLine it;
    it.sector = at.word<records::ScaleSector>("sector");
    it.name = at.text("name");
    it.codes = at.texts("codes");
    it.measure = at.word<ScaleMeasure>("measure");
    const bool isAmount = it.measure == ScaleMeasure::MainRevenue || it.measure == ScaleMeasure::Revenue;
    if (isAmount && at.text("unit") != QStringLiteral("万元"))
        at.refuse("unit", QStringLiteral("word"));
    if (isAmount)
        it.atLeast = Money::fromWan(qMin(at.number("at_least"), qint64{1'000'000'000}));
    it.validFrom = at.mayDate("valid_from");
    it.validTo = at.mayDate("valid_to");
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    return it;
}

ScaleStep stepFrom(const RuleReader &at)
{
    ScaleStep it;
    if (at.has("from"))
        it.from = at.word<records::ScaleState>("from");
    it.to = at.word<records::ScaleState>("to");
    it.needs = at.words<ScaleNeed>("needs");
    return it;
}

/// "10-31" as a day that every year has.
void readDays(const RuleReader &at, ScaleWindow &window)
{
    for (const QString &text : at.texts("days")) {
        const QDate day = QDate::fromString(QStringLiteral("2023-%1").arg(text), Qt::ISODate);
        if (!day.isValid())
            at.refuse("days", QStringLiteral("date"));
        window.days.emplace_back(day.month(), day.day());
    }
}

ScaleWindow windowFrom(const RuleReader &at)
{
    ScaleWindow it;
    it.route = at.word<records::ScaleRoute>("route");
    readDays(at, it);
    if (at.has("day"))
        it.dayOfMonth = static_cast<int>(at.number("day"));
    it.months = at.months("months");
    if (it.days.empty() && (it.months.empty() || it.dayOfMonth < 1 || it.dayOfMonth > 28))
        at.refuse("day", QStringLiteral("date"));
    if (at.has("established_within_years"))
        it.establishedWithin = static_cast<int>(at.number("established_within_years"));
    it.validFrom = at.mayDate("valid_from");
    it.validTo = at.mayDate("valid_to");
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    return it;
}

Result<ScaleRules> carriedScaleRules()
{
    const auto json = ruleFile(QStringLiteral(":/rules/scale/scale.json"));
    return json ? readScaleRules(*json) : Result<ScaleRules>(failure(json.error()));
}

} // namespace

Result<ScaleRules> readScaleRules(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.scale"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("scale"), fault);
    ScaleRules rules;
    rules.version = static_cast<int>(at.number("version"));
    for (const RuleReader &it : at.objects("sectors"))
        rules.lines.push_back(lineFrom(it));
    for (const char *list : {"first", "steps"})
        for (const RuleReader &it : at.objects(list))
            rules.steps.push_back(stepFrom(it));
    for (const RuleReader &it : at.objects("windows"))
        rules.windows.push_back(windowFrom(it));
    return fault.map([&] { return std::move(rules); });
}

const Result<ScaleRules> &scaleRules()
{
    static const Result<ScaleRules> rules = carriedScaleRules();
    return rules;
}

} // namespace yumiao::rules
