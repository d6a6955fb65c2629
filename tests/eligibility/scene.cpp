// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eligibility/scene.h"

namespace yumiao::tests::eligible {

void put(eligibility::Facts &facts, const QString &name, const QString &text)
{
    const auto ref = eligibility::factRefFromText(facts.catalogue(), name);
    if (!ref)
        qFatal("no fact %s", qPrintable(name));
    if (text.isEmpty())
        return facts.forget(*ref);
    const eligibility::FactKind &kind = facts.catalogue().at(ref->kind);
    const auto value = eligibility::factFromText(kind, text);
    const std::optional<int> year = kind.yearly ? std::optional(ref->year) : std::nullopt;
    if (!value || !facts.put(kind.code, year, *value))
        qFatal("%s cannot be %s", qPrintable(name), qPrintable(text));
}

eligibility::Facts factsOf(std::initializer_list<std::pair<const char *, const char *>> list, eligibility::Facts start)
{
    for (const auto &[name, text] : list)
        put(start, QString::fromUtf8(name), QString::fromUtf8(text));
    return start;
}

const eligibility::TierRules &rulesOf(const char *pack, const char *tier)
{
    const eligibility::Pack *found = eligibility::carriedShelf()->find(QLatin1String(pack));
    for (const eligibility::TierRules &rules : found->tiers)
        if (rules.tier == QLatin1String(tier))
            return rules;
    qFatal("no tier %s", tier);
}

Result<eligibility::Pack> packWith(const QByteArray &criteria)
{
    const QByteArray json = R"({"format": "yumiao.rule_pack", "version": 1, "code": "t", "title": "试", "issuer": "试",
        "source": "试", "confidence": "to_confirm", "examples": [], "tiers": [{"ladder": "specialised", "tier": "t",
        "title": "试", "clause": "一", "in_force": [{"for": "new", "confidence": "to_confirm"}], "criteria": [)"
        + criteria + "]}]}";
    return eligibility::readPack(json, *eligibility::factCatalogue());
}

QString verdictWord(eligibility::Verdict verdict)
{
    return QLatin1String(records::choicesOf<eligibility::Verdict>()[static_cast<size_t>(verdict)].code);
}

records::Certificate certificate(records::CertificateKind kind, QDate issued, QDate validTo)
{
    records::Certificate it;
    it.kind = kind;
    it.issued = issued;
    it.validTo = validTo;
    return it;
}

} // namespace yumiao::tests::eligible
