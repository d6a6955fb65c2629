// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/ladders.h"

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
    at.only("code text by within_months source confidence confirm_from");
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
    it.confirmFrom = at.mayDate("confirm_from");
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
    at.only("years until_year_end review_years source confidence confirm_from");
    it.validYears = mayNumber(at, "years", 10);
    it.untilYearEnd = at.flag("until_year_end");
    it.reviewYears = mayNumber(at, "review_years", 10);
    it.validitySource = at.text("source");
    it.confidence = at.word<records::Confidence>("confidence");
    it.confirmFrom = at.mayDate("confirm_from");
}

void readStanding(Tier &it, const rules::RuleReader &at)
{
    it.levels = at.words<records::CertificateLevel>("levels");
    if (at.has("also"))
        for (const rules::RuleReader &one : at.objects("also")) {
            one.only("certificate from to");
            AlsoStands also{one.word<records::CertificateKind>("certificate"), {}, {}};
            readSpan(one, also.from, also.to);
            it.also.push_back(also);
        }
    if (!it.certificate && (!it.levels.empty() || !it.also.empty()))
        at.refuse("certificate", QStringLiteral("word"));
}

Tier ladderTier(const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("code names certificate levels also stepwise fact from to validity duties windows");
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
    it.stepwise = at.flag("stepwise");
    readStanding(it, at);
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
    at.only("code title source tiers");
    Ladder it;
    it.code = at.text("code");
    it.title = bilingual(at, "title");
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

/// The rung that a kind of certificate stands for on the ladders that the program carries.
const Tier *tierOfCertificate(std::optional<records::CertificateKind> kind)
{
    if (!kind || !ladders())
        return nullptr;
    for (const Ladder &ladder : ladders()->ladders)
        for (const Tier &tier : ladder.tiers)
            if (tier.certificate == kind)
                return &tier;
    return nullptr;
}

bool standsFor(const Tier &tier, const records::Certificate &it, QDate day)
{
    if (it.kind != tier.certificate)
        return std::any_of(tier.also.begin(), tier.also.end(),
            [&](const AlsoStands &also) { return it.kind == also.certificate && isWithin(also.from, also.to, day); });
    return tier.levels.empty() || !it.level
        || std::find(tier.levels.begin(), tier.levels.end(), *it.level) != tier.levels.end();
}

std::optional<bool> standsByCertificate(const Tier &tier, const Facts &facts, QDate day)
{
    bool open = false;
    for (const records::Certificate &it : facts.certificates) {
        const auto holding = standsFor(tier, it, day) ? knownToHold(it, day) : std::optional(false);
        if (holding.value_or(false))
            return true;
        open = open || !holding;
    }
    return open ? std::nullopt : std::optional(false);
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

std::optional<bool> knownToHold(const records::Certificate &certificate, QDate day)
{
    const bool isOver = (certificate.validTo.isValid() && certificate.validTo < day)
        || (certificate.revoked.isValid() && certificate.revoked <= day);
    if (isOver || (certificate.issued.isValid() && certificate.issued > day))
        return false;
    if (!certificate.issued.isValid())
        return std::nullopt;
    if (certificate.validTo.isValid())
        return true;
    const Tier *tier = tierOfCertificate(certificate.kind);
    if (!tier)
        return true;
    const bool yearsOver = tier->validYears && certificate.issued.addYears(*tier->validYears) <= day;
    const bool yearOver = tier->untilYearEnd && certificate.issued.year() < day.year();
    return yearsOver || yearOver ? std::nullopt : std::optional(true);
}

std::optional<bool> standsOn(const Tier &tier, const Facts &facts, QDate day)
{
    if (tier.certificate)
        return standsByCertificate(tier, facts, day);
    const Fact *fact = tier.fact ? facts.find({*tier.fact, 0}) : nullptr;
    if (!fact)
        return std::nullopt;
    if (facts.catalogue().at(*tier.fact).type == FactType::Flag)
        return records::numberIn(fact->value) != 0;
    const QDate happened = QDate::fromString(records::textIn(fact->value), Qt::ISODate);
    if (happened.isValid() && happened > day)
        return std::nullopt; // an earlier time may have been: only the latest is kept
    return happened.isValid();
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
