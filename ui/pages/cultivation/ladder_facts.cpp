// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/ladder_facts.h"

#include "models/store/query.h"

namespace yumiao::ui::pages {
namespace {

constexpr size_t NamedMembers = 2; // a rung with so few members names them (ui.md 4.3)

} // namespace

qint64 LadderFacts::onLadder() const
{
    qint64 all = 0;
    for (const figures::RungFigures &it : district.ladder)
        all += it.count;
    return all;
}

Result<LadderFacts> ladderFacts(const store::Session &session, QDate on)
{
    auto district = figures::districtFigures(session, Period::yearOf(on), on);
    if (!district)
        return failure(district.error());
    std::vector<RecordId> named;
    for (const figures::RungFigures &it : district->ladder)
        if (it.members.size() <= NamedMembers)
            named.insert(named.end(), it.members.begin(), it.members.end());
    auto names = store::labels(session, records::RecordKind::Enterprise, named);
    if (!names)
        return failure(names.error());
    return LadderFacts{*std::move(district), *std::move(names)};
}

} // namespace yumiao::ui::pages
