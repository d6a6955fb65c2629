// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/ladders.h"

#include "models/rules/ladder.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

bool isWithin(QDate from, QDate to, QDate day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

void readSpan(const rules::RuleReader &at, QDate &from, QDate &to)
{
    from = at.mayDate("from");
    to = at.mayDate("to");
    if (from.isValid() && to.isValid() && to < from)
        at.refuse("to", QStringLiteral("order"));
}

std::optional<int> mayNumber(const rules::RuleReader &at, const char *key, qint64 most)
{
    if (!at.has(key))
        return std::nullopt;
    const qint64 number = at.number(key);
    if (number < 1 || number > most)
        at.refuse(key, QStringLiteral("range"));
    return static_cast<int>(qMin(number, most));
}

TierDuty dutyFrom(const rules::RuleReader &at)
{
    at.only("code text by within_months source confidence");
    TierDuty it;
    it.code = at.text("code");
    it.text = at.text("text");
    if (at.has("by")) {
        const QDate day = QDate::fromString(QStringLiteral("2023-%1").arg(at.text("by")), Qt::ISODate);
        if (!day.isValid())
            at.refuse("by", QStringLiteral("date"));
        it.month = day.month();
        it.day = day.day();
    }
    it.withinMonths = mayNumber(at, "within_months", 24);
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    return it;
}

TierWindow tierWindowFrom(const rules::RuleReader &at)
{
    at.only("text from to source confidence");
    TierWindow it;
    it.text = at.text("text");
    readSpan(at, it.from, it.to);
    it.source = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    return it;
}

void readValidity(Tier &it, const rules::RuleReader &at)
{
    at.only("years until_year_end review_years source confidence");
    it.validYears = mayNumber(at, "years", 10);
    it.untilYearEnd = at.flag("until_year_end");
    it.reviewYears = mayNumber(at, "review_years", 10);
    it.validitySource = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
}

Tier ladderTier(const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("code names certificate fact from to validity duties windows");
    Tier it;
    it.code = at.text("code");
    for (const rules::RuleReader &one : at.objects("names")) {
        one.only("title from to");
        TierName name{bilingual(one, "title"), {}, {}};
        readSpan(one, name.from, name.to);
        it.names.push_back(std::move(name));
    }
    if (it.names.empty())
        at.refuse("names", QStringLiteral("list"));
    if (at.has("certificate"))
        it.certificate = at.word<records::CertificateKind>("certificate");
    if (at.has("fact"))
        it.fact = catalogue.find(at.text("fact"));
    if (at.has("certificate") == at.has("fact") || (at.has("fact") && !it.fact))
        at.refuse("fact", QStringLiteral("fact"));
    readSpan(at, it.from, it.to);
    if (at.has("validity"))
        readValidity(it, at.object("validity"));
    if (at.has("duties"))
        for (const rules::RuleReader &one : at.objects("duties"))
            it.duties.push_back(dutyFrom(one));
    if (at.has("windows"))
        for (const rules::RuleReader &one : at.objects("windows"))
            it.windows.push_back(tierWindowFrom(one));
    return it;
}

Ladder ladderFrom(const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("code title stepwise source tiers");
    Ladder it;
    it.code = at.text("code");
    it.title = bilingual(at, "title");
    it.stepwise = at.flag("stepwise");
    it.source = at.text("source");
    for (const rules::RuleReader &one : at.objects("tiers")) {
        Tier tier = ladderTier(one, catalogue);
        if (it.find(tier.code))
            one.refuse("code", QStringLiteral("twice"));
        it.tiers.push_back(std::move(tier));
    }
    if (it.tiers.empty())
        at.refuse("tiers", QStringLiteral("list"));
    return it;
}

Result<Ladders> carriedLadders()
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/ladders.json"));
    const auto &catalogue = factCatalogue();
    if (!json || !catalogue)
        return failure(json ? catalogue.error() : json.error());
    return readLadders(*json, *catalogue);
}

} // namespace

const Tier *Ladder::find(const QString &tier) const
{
    const auto at = std::find_if(tiers.begin(), tiers.end(), [&](const Tier &it) { return it.code == tier; });
    return at == tiers.end() ? nullptr : &*at;
}

const Ladder *Ladders::find(const QString &ladder) const
{
    const auto at = std::find_if(ladders.begin(), ladders.end(), [&](const Ladder &it) { return it.code == ladder; });
    return at == ladders.end() ? nullptr : &*at;
}

Result<Ladders> readLadders(const QByteArray &json, const FactCatalogue &catalogue)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.ladders"));
    if (!object)
        return failure(object.error());
    Done fault;
    const rules::RuleReader at(*std::move(object), QStringLiteral("ladders"), fault);
    at.only("format version ladders");
    Ladders all;
    all.version = static_cast<int>(at.number("version"));
    for (const rules::RuleReader &one : at.objects("ladders")) {
        Ladder ladder = ladderFrom(one, catalogue);
        if (all.find(ladder.code))
            one.refuse("code", QStringLiteral("twice"));
        all.ladders.push_back(std::move(ladder));
    }
    return fault.map([&] { return std::move(all); });
}

const Result<Ladders> &ladders()
{
    static const Result<Ladders> all = carriedLadders();
    return all;
}

Bilingual nameOn(const Tier &tier, QDate day)
{
    for (const TierName &name : tier.names)
        if (isWithin(name.from, name.to, day))
            return name.title;
    return tier.names.front().title;
}

std::optional<bool> standsOn(const Tier &tier, const Facts &facts, QDate day)
{
    if (tier.certificate)
        return std::any_of(facts.certificates.begin(), facts.certificates.end(),
            [&](const records::Certificate &it) { return it.kind == tier.certificate && rules::holdsOn(it, day); });
    const Fact *fact = tier.fact ? facts.find({*tier.fact, 0}) : nullptr;
    if (!fact)
        return std::nullopt;
    if (facts.catalogue().at(*tier.fact).type == FactType::Flag)
        return records::numberIn(fact->value) != 0;
    const QDate happened = QDate::fromString(records::textIn(fact->value), Qt::ISODate);
    return happened.isValid() && happened <= day;
}

const Tier *tierOn(const Ladder &ladder, const Facts &facts, QDate day)
{
    const Tier *highest = nullptr;
    for (const Tier &tier : ladder.tiers)
        if (standsOn(tier, facts, day).value_or(false))
            highest = &tier;
    return highest;
}

const Tier *nextTier(const Ladder &ladder, const Tier *tier, QDate day)
{
    bool above = !tier;
    for (const Tier &it : ladder.tiers) {
        if (above && isWithin(it.from, it.to, day))
            return &it;
        above = above || &it == tier;
    }
    return nullptr;
}

} // namespace yumiao::eligibility
