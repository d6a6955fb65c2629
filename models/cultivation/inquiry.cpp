// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/inquiry.h"

#include <algorithm>

namespace yumiao::cultivation {
namespace {

using eligibility::Change;
using eligibility::FactKind;
using eligibility::InForce;
using eligibility::Ladder;
using eligibility::Ladders;
using eligibility::Pack;
using eligibility::Question;
using eligibility::Shelf;
using eligibility::ShelfRules;
using eligibility::Tier;
using eligibility::TierRules;

tl::unexpected<Error> unknownName(const char *what, const QString &value, const QStringList &known)
{
    return failure(
        Fault::Invalid, QLatin1String(what), {{QStringLiteral("value"), value}, {QStringLiteral("known"), known}});
}

bool isCalled(const Tier &tier, const QString &name)
{
    return tier.code == name || std::any_of(tier.names.begin(), tier.names.end(), [&](const eligibility::TierName &it) {
        return it.title.zh == name || it.title.en == name;
    });
}

const Tier *tierCalled(const Ladder &ladder, const QString &name)
{
    const auto at
        = std::find_if(ladder.tiers.begin(), ladder.tiers.end(), [&](const Tier &it) { return isCalled(it, name); });
    return at == ladder.tiers.end() ? nullptr : &*at;
}

Result<const Ladder *> ladderCalled(const Ladders &all, const QString &name)
{
    QStringList known;
    for (const Ladder &it : all.ladders) {
        if (it.code == name || it.title.zh == name || it.title.en == name)
            return &it;
        known.append(it.code);
    }
    return unknownName("ladder.unknown", name, known);
}

/// The tier of a name within a ladder, or within all of them when none was said: the first that has it.
Result<const Ladder *> ladderWithTier(const Ladders &all, const Ladder *said, const QString &name)
{
    QStringList known;
    for (const Ladder &ladder : all.ladders) {
        if (said && &ladder != said)
            continue;
        if (tierCalled(ladder, name))
            return &ladder;
        for (const Tier &it : ladder.tiers)
            known.append(it.code);
    }
    return unknownName("tier.unknown", name, known);
}

Result<const Pack *> packCalled(const Shelf &shelf, const QString &code)
{
    if (const Pack *pack = shelf.find(code))
        return pack;
    QStringList known;
    for (const auto &it : shelf.packs())
        known.append(it->code);
    return unknownName("pack.unknown", code, known);
}

const InForce *inForceFor(const TierRules &rules, const Question &question)
{
    const auto at = std::find_if(rules.inForce.begin(), rules.inForce.end(),
        [&](const InForce &it) { return it.procedure == question.procedure && it.covers(question.on); });
    return at == rules.inForce.end() ? nullptr : &*at;
}

/// A document's rules for a tier, those in force before the others.
std::optional<ShelfRules> rulesWithin(
    const Pack &pack, const Ladder &ladder, const Tier &tier, const Question &question)
{
    std::optional<ShelfRules> found;
    for (const TierRules &it : pack.tiers) {
        if (it.ladder != ladder.code || it.tier != tier.code)
            continue;
        const InForce *inForce = inForceFor(it, question);
        if (!found || (inForce && !found->inForce))
            found = ShelfRules{&pack, &it, inForce};
    }
    return found;
}

Result<const Ladder *> ladderMeant(const AssessmentWish &wish, const Ladders &all, const Pack *pack)
{
    const Ladder *said = nullptr;
    if (!wish.ladder.isEmpty()) {
        const auto named = ladderCalled(all, wish.ladder);
        if (!named)
            return failure(named.error());
        said = *named;
    } else if (pack && !pack->tiers.empty()) {
        said = all.find(pack->tiers.front().ladder);
    }
    if (!wish.tier.isEmpty())
        return ladderWithTier(all, said, wish.tier);
    return said ? said : &all.ladders.front();
}

tl::unexpected<Error> wrongChange(const char *what, const QString &text, const QString &fact)
{
    return failure(
        Fault::Invalid, QLatin1String(what), {{QStringLiteral("value"), text}, {QStringLiteral("fact"), fact}});
}

const char *whatOfRef(const Error &error)
{
    return error.what == QLatin1String("fact.year") ? "whatif.year" : "whatif.fact";
}

} // namespace

std::optional<ShelfRules> Inquiry::rulesOf(const Tier &of) const
{
    for (size_t i = 0; i < ladder->tiers.size() && i < rules.size(); ++i)
        if (&ladder->tiers[i] == &of)
            return rules[i];
    return std::nullopt;
}

Result<Inquiry> inquiryFrom(const AssessmentWish &wish, const Ladders &ladders, const Shelf &shelf)
{
    const auto pack = wish.pack.isEmpty() ? Result<const Pack *>(nullptr) : packCalled(shelf, wish.pack);
    if (!pack)
        return failure(pack.error());
    const auto ladder = ladderMeant(wish, ladders, *pack);
    if (!ladder)
        return failure(ladder.error());
    Inquiry inquiry;
    inquiry.ladder = *ladder;
    inquiry.question = wish.question;
    inquiry.changes = wish.changes;
    bool hasRules = false;
    for (const Tier &it : inquiry.ladder->tiers) {
        inquiry.rules.push_back(*pack ? rulesWithin(**pack, *inquiry.ladder, it, wish.question)
                                      : rulesInForce(shelf, inquiry.ladder->code, it.code, wish.question));
        hasRules = hasRules || inquiry.rules.back().has_value();
    }
    if (!wish.tier.isEmpty())
        inquiry.tier = tierCalled(*inquiry.ladder, wish.tier);
    if (*pack && (inquiry.tier ? !inquiry.rulesOf(*inquiry.tier) : !hasRules))
        return failure(Fault::Invalid, QStringLiteral("pack.no_tier"),
            {{QStringLiteral("value"), wish.pack},
                {QStringLiteral("tier"), inquiry.tier ? inquiry.tier->code : inquiry.ladder->code}});
    return inquiry;
}

Result<Change> changeFromText(const eligibility::FactCatalogue &catalogue, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return wrongChange("whatif.syntax", text, {});
    const QString name = text.left(equals).trimmed();
    const auto ref = eligibility::factRefFromText(catalogue, name);
    if (!ref)
        return wrongChange(whatOfRef(ref.error()), text, name);
    const FactKind &kind = catalogue.at(ref->kind);
    if (kind.minuend)
        return wrongChange("whatif.derived", text, name);
    Change change;
    change.fact = *ref;
    const QString wanted = text.mid(equals + 1).trimmed();
    if (wanted.isEmpty())
        return change; // 试算: as if it were not known
    const auto value = eligibility::factFromText(kind, wanted);
    eligibility::Facts scratch(catalogue);
    if (!value || !scratch.put(kind.code, kind.yearly ? std::optional(ref->year) : std::nullopt, *value))
        return wrongChange("whatif.value", text, name);
    change.to = *value;
    return change;
}

} // namespace yumiao::cultivation
