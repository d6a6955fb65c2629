// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/inclusive_rules.h"

#include "models/base/decimal.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<inclusive::CheckKind>()
{
    static constexpr std::array words{
        Choice{"growth_difference", QT_TRANSLATE_NOOP("choice", "Growth difference"), "增速差"},
        Choice{"accounts_difference", QT_TRANSLATE_NOOP("choice", "Accounts difference"), "户数差"},
        Choice{"bad_rate", QT_TRANSLATE_NOOP("choice", "Bad-loan ratio"), "不良率"},
        Choice{"bad_rate_difference", QT_TRANSLATE_NOOP("choice", "Bad-loan ratio difference"), "不良率差"},
        Choice{"balance_growth", QT_TRANSLATE_NOOP("choice", "Growth of the balance"), "余额增速"},
        Choice{"rate_change", QT_TRANSLATE_NOOP("choice", "Change of the rate"), "利率变化"},
        Choice{"cost_change", QT_TRANSLATE_NOOP("choice", "Change of the cost"), "综合成本变化"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::inclusive {
namespace {

using eligibility::Comparison;
using eligibility::Exact;
using eligibility::Line;
using rules::RuleReader;

constexpr int PercentPlaces = 4;
constexpr qint64 RateMillionths = 1'000'000;

/// "3%" or "0户".
std::optional<Exact> lineValue(CheckKind kind, const QString &text)
{
    const bool isCount = kind == CheckKind::AccountsDifference;
    const QString unit = isCount ? QStringLiteral("户") : QStringLiteral("%");
    if (!text.endsWith(unit))
        return std::nullopt;
    const auto number = scaledDecimal(QStringView(text).chopped(1), isCount ? 0 : PercentPlaces);
    return number ? Exact::of(*number, isCount ? 1 : RateMillionths) : std::nullopt;
}

std::optional<Line> checkLine(const RuleReader &at, CheckKind kind)
{
    constexpr std::array words{std::pair{"at_least", Comparison::AtLeast}, std::pair{"above", Comparison::Above},
        std::pair{"at_most", Comparison::AtMost}, std::pair{"below", Comparison::Below}};
    for (const auto &[key, comparison] : words) {
        if (!at.has(key))
            continue;
        const auto value = lineValue(kind, at.text(key));
        if (!value)
            at.refuse(key, QStringLiteral("unit"));
        return Line{comparison, value.value_or(Exact()), at.text(key)};
    }
    return std::nullopt;
}

Check checkFrom(const RuleReader &at)
{
    at.only("kind title confidence reading at_least above at_most below institution_kinds");
    Check it;
    it.kind = at.word<CheckKind>("kind");
    it.title = eligibility::bilingual(at, "title");
    it.confidence = at.word<records::Confidence>("confidence");
    it.reading = at.mayText("reading");
    it.line = checkLine(at, it.kind);
    it.institutionKinds = at.texts("institution_kinds");
    return it;
}

Definition definitionFrom(const RuleReader &at)
{
    at.only("from_year to_year title source confidence note checks");
    Definition it;
    it.fromYear = static_cast<int>(at.number("from_year"));
    it.toYear = static_cast<int>(at.number("to_year"));
    if (it.toYear < it.fromYear)
        at.refuse("to_year", QStringLiteral("order"));
    it.title = eligibility::bilingual(at, "title");
    it.source = at.text("source");
    it.note = at.mayText("note");
    it.confidence = at.word<records::Confidence>("confidence");
    for (const RuleReader &one : at.objects("checks"))
        it.checks.push_back(checkFrom(one));
    return it;
}

Ceiling ceilingFrom(const RuleReader &at)
{
    at.only("scope from to at_most below source confidence");
    Ceiling it;
    it.scope = at.word<records::InclusiveScope>("scope");
    it.from = at.mayDate("from");
    it.to = at.mayDate("to");
    it.included = at.has("at_most");
    if (it.included == at.has("below"))
        at.refuse("below", QStringLiteral("twice"));
    it.most = Money::fromWan(at.number(it.included ? "at_most" : "below"));
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    if (it.from.isValid() && it.to.isValid() && it.to < it.from)
        at.refuse("to", QStringLiteral("order"));
    return it;
}

Result<std::vector<Ceiling>> carriedCeilings()
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/financing/inclusive.json"));
    return json ? readCeilings(*json) : Result<std::vector<Ceiling>>(failure(json.error()));
}

Result<std::vector<Definition>> carriedDefinitions()
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/financing/inclusive.json"));
    return json ? readDefinitions(*json) : Result<std::vector<Definition>>(failure(json.error()));
}

} // namespace

Result<std::vector<Definition>> readDefinitions(const QByteArray &json)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.inclusive"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("inclusive"), fault);
    at.only("format version ceilings definitions");
    std::vector<Definition> all;
    for (const RuleReader &one : at.objects("definitions")) {
        all.push_back(definitionFrom(one));
        if (all.size() > 1 && all.back().fromYear <= all[all.size() - 2].toYear)
            one.refuse("from_year", QStringLiteral("order"));
    }
    return fault.map([&] { return std::move(all); });
}

Result<std::vector<Ceiling>> readCeilings(const QByteArray &json)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.inclusive"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("inclusive"), fault);
    std::vector<Ceiling> all;
    for (const RuleReader &one : at.objects("ceilings"))
        all.push_back(ceilingFrom(one));
    return fault.map([&] { return std::move(all); });
}

const Result<std::vector<Ceiling>> &ceilings()
{
    static const Result<std::vector<Ceiling>> all = carriedCeilings();
    return all;
}

const Ceiling *ceilingOn(const std::vector<Ceiling> &all, records::InclusiveScope scope, QDate on)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Ceiling &it) {
        return it.scope == scope && (!it.from.isValid() || it.from <= on) && (!it.to.isValid() || on <= it.to);
    });
    return at == all.end() ? nullptr : &*at;
}

const Result<std::vector<Definition>> &definitions()
{
    static const Result<std::vector<Definition>> all = carriedDefinitions();
    return all;
}

const Definition *definitionOf(const std::vector<Definition> &all, int year)
{
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const Definition &it) { return it.fromYear <= year && year <= it.toYear; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace yumiao::inclusive
