// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/ladder_facts.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr size_t NamedMembers = 2; // a rung with so few members names them (ui.md 4.3)

/// The same figure everywhere: what other pages count of this ladder is what stands here.
void takeFigures(cultivation::LadderStairs &stairs, const figures::LadderFigures &figures)
{
    for (const figures::RungFigures &rung : figures) {
        const QLatin1String code(records::choicesOf<rules::Rung>()[static_cast<size_t>(rung.rung)].code);
        const auto stair = std::find_if(stairs.tiers.begin(), stairs.tiers.end(),
            [&](const cultivation::TierStair &it) { return it.tier->code == code; });
        if (stair == stairs.tiers.end())
            continue;
        stair->members = rung.members;
        stair->joined = rung.joined;
        stair->left = rung.left;
        stair->expiring = rung.expiring;
    }
}

} // namespace

bool LadderFacts::isByFigures() const
{
    const auto standsForIt = [this](const eligibility::AlsoStands &it) {
        return (!it.from.isValid() || it.from <= stairs.on) && (!it.to.isValid() || stairs.on <= it.to);
    };
    return isSpecialised()
        && std::none_of(stairs.tiers.begin(), stairs.tiers.end(), [&](const cultivation::TierStair &it) {
               return std::any_of(it.tier->also.begin(), it.tier->also.end(), standsForIt);
           });
}

Result<LadderFacts> ladderFacts(const store::Session &session, const QString &ladder, QDate on)
{
    auto district = figures::districtFigures(session, Period::yearOf(on), on);
    if (!district)
        return failure(district.error());
    auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    auto stairs
        = cultivation::ladderStairs(session, *std::move(book), ladder, on, district->limits.certificateListedDays);
    if (!stairs)
        return failure(stairs.error());
    LadderFacts facts{*std::move(district), *std::move(stairs), {}};
    if (facts.isByFigures())
        takeFigures(facts.stairs, facts.district.ladder);
    std::vector<RecordId> named;
    for (const cultivation::TierStair &it : facts.stairs.tiers)
        if (it.members.size() <= NamedMembers)
            named.insert(named.end(), it.members.begin(), it.members.end());
    return store::labels(session, records::RecordKind::Enterprise, named).map([&](QHash<RecordId, QString> names) {
        facts.names = std::move(names);
        return std::move(facts);
    });
}

} // namespace yumiao::ui::pages
