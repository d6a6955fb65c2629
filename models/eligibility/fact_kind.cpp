// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/fact_kind.h"

#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<eligibility::FactType>()
{
    static constexpr std::array words{
        Choice{"money", QT_TRANSLATE_NOOP("choice", "Amount"), "金额"},
        Choice{"count", QT_TRANSLATE_NOOP("choice", "Count"), "数量"},
        Choice{"rate", QT_TRANSLATE_NOOP("choice", "Share"), "比例"},
        Choice{"points", QT_TRANSLATE_NOOP("choice", "Points"), "得分"},
        Choice{"flag", QT_TRANSLATE_NOOP("choice", "Yes or no"), "是否"},
        Choice{"word", QT_TRANSLATE_NOOP("choice", "Level"), "等级"},
        Choice{"date", QT_TRANSLATE_NOOP("choice", "Day"), "日期"},
        Choice{"event", QT_TRANSLATE_NOOP("choice", "Latest day it happened"), "最近发生日期"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<eligibility::Movable>()
{
    static constexpr std::array words{
        Choice{"no", QT_TRANSLATE_NOOP("choice", "Cannot be changed"), "不可改变"},
        Choice{"up", QT_TRANSLATE_NOOP("choice", "Can be raised"), "可提高"},
        Choice{"down", QT_TRANSLATE_NOOP("choice", "Can be lowered"), "可降低"},
        Choice{"both", QT_TRANSLATE_NOOP("choice", "Can be raised or lowered"), "可增减"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::eligibility {
namespace {

constexpr int HardestEffort = 9;

qint64 defaultStep(FactType type)
{
    switch (type) {
    case FactType::Money:
        return 10'000; // 0.01 万元
    case FactType::Rate:
        return 100; // 0.01 %
    case FactType::Points:
        return 10'000;
    case FactType::Count:
    case FactType::Flag:
    case FactType::Word:
    case FactType::Date:
    case FactType::Event:
        return 1;
    }
    Q_UNREACHABLE();
}

/// The least and most of a type where the file does not say: no amount is larger than 9e15 分.
void boundByType(FactKind &kind)
{
    constexpr qint64 most = 9'000'000'000'000'000;
    if (!kind.most)
        kind.most = kind.type == FactType::Count ? 10'000'000 : most;
    if (!kind.least)
        kind.least = 0;
}

FactKind kindFrom(const rules::RuleReader &at)
{
    at.only("code record type yearly title unit proof words minus not_above signed least most movable effort");
    FactKind it;
    it.code = at.text("code");
    it.record = at.mayText("record");
    it.type = at.word<FactType>("type");
    it.yearly = at.flag("yearly");
    it.title = bilingual(at, "title");
    if (dimensionOf(it.type))
        it.unit = at.text("unit");
    it.proof = bilingual(at, "proof");
    if (it.type == FactType::Word) {
        for (const rules::RuleReader &word : at.objects("words")) {
            word.only("code title");
            it.words.push_back({word.text("code"), bilingual(word, "title")});
        }
        if (it.words.size() < 2)
            at.refuse("words", QStringLiteral("list"));
    }
    if (at.flag("signed"))
        it.least = -9'000'000'000'000'000;
    if (at.has("least"))
        it.least = at.number("least");
    if (at.has("most"))
        it.most = at.number("most");
    boundByType(it);
    if (*it.least > *it.most)
        at.refuse("least", QStringLiteral("order"));
    if (at.has("movable"))
        it.movable = at.word<Movable>("movable");
    if (at.has("effort"))
        it.effort = static_cast<int>(qMin(at.number("effort"), qint64{HardestEffort + 1}));
    if (it.effort < 1 || it.effort > HardestEffort)
        at.refuse("effort", QStringLiteral("range"));
    it.step = defaultStep(it.type);
    return it;
}

/// Another fact of the catalogue, by its code; it must stand above.
std::optional<int> earlierFact(const FactCatalogue &catalogue, const rules::RuleReader &at, const char *key)
{
    if (!at.has(key))
        return std::nullopt;
    const auto found = catalogue.find(at.text(key));
    if (!found)
        at.refuse(key, QStringLiteral("fact"));
    return found;
}

void readMinus(FactKind &kind, const FactCatalogue &catalogue, const rules::RuleReader &at)
{
    if (!at.has("minus"))
        return;
    const rules::RuleReader minus = at.object("minus");
    minus.only("from less");
    kind.minuend = earlierFact(catalogue, minus, "from");
    kind.less = earlierFact(catalogue, minus, "less");
    if (!kind.minuend || !kind.less)
        at.refuse("minus", QStringLiteral("fact"));
}

Result<FactCatalogue> carriedCatalogue()
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/facts.json"));
    return json ? readFactCatalogue(*json) : Result<FactCatalogue>(failure(json.error()));
}

} // namespace

Bilingual bilingual(const rules::RuleReader &at, const char *key)
{
    const rules::RuleReader inside = at.object(key);
    inside.only("zh en");
    return {inside.text("zh"), inside.text("en")};
}

std::optional<Dimension> dimensionOf(FactType type)
{
    switch (type) {
    case FactType::Money:
        return Dimension::Money;
    case FactType::Count:
        return Dimension::Count;
    case FactType::Rate:
        return Dimension::Rate;
    case FactType::Points:
        return Dimension::Points;
    case FactType::Flag:
    case FactType::Word:
    case FactType::Date:
    case FactType::Event:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Exact measureOf(FactType type, qint64 stored)
{
    switch (type) {
    case FactType::Rate:
        return *Exact::of(stored, 1'000'000);
    case FactType::Points:
        return *Exact::of(stored, 10'000);
    case FactType::Money:
    case FactType::Count:
    case FactType::Flag:
    case FactType::Word:
    case FactType::Date:
    case FactType::Event:
        return Exact::whole(stored);
    }
    Q_UNREACHABLE();
}

Result<FactCatalogue> readFactCatalogue(const QByteArray &json)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.facts"));
    if (!object)
        return failure(object.error());
    Done fault;
    const rules::RuleReader at(*std::move(object), QStringLiteral("facts"), fault);
    at.only("format version facts");
    FactCatalogue catalogue;
    catalogue.version = static_cast<int>(at.number("version"));
    for (const rules::RuleReader &it : at.objects("facts")) {
        FactKind kind = kindFrom(it);
        kind.notAbove = earlierFact(catalogue, it, "not_above");
        readMinus(kind, catalogue, it);
        if (catalogue.find(kind.code))
            it.refuse("code", QStringLiteral("twice"));
        if (kind.notAbove)
            catalogue.kinds[static_cast<size_t>(*kind.notAbove)].parts.push_back(
                static_cast<int>(catalogue.kinds.size()));
        catalogue.places.insert(kind.code, static_cast<int>(catalogue.kinds.size()));
        catalogue.kinds.push_back(std::move(kind));
    }
    return fault.map([&] { return std::move(catalogue); });
}

const Result<FactCatalogue> &factCatalogue()
{
    static const Result<FactCatalogue> catalogue = carriedCatalogue();
    return catalogue;
}

} // namespace yumiao::eligibility
