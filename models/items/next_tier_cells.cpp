// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/next_tier_cells.h"

#include <algorithm>

namespace yumiao::items {
namespace {

struct NextStanding {
    const eligibility::Tier *tier = nullptr;
    cultivation::Standing standing;
};

std::optional<NextStanding> nextStanding(const cultivation::DistrictStandings &standings, RecordId enterprise)
{
    const auto &ladder = standings.book().ladders.ladders.front();
    const auto place = standings.nextOf(enterprise, ladder);
    const auto standing = place ? standings.find(enterprise, *place) : std::nullopt;
    if (!standing)
        return std::nullopt;
    return NextStanding{standings.tiers()[*place].tier, *standing};
}

} // namespace

QString lettersOf(const cultivation::Standing &standing)
{
    QString letters;
    for (int place = 0; place < standing.criteria; ++place) {
        switch (standing.criterion(place)) {
        case eligibility::Verdict::Met:
            letters.append(QLatin1Char('m'));
            break;
        case eligibility::Verdict::NotMet:
            letters.append(QLatin1Char('n'));
            break;
        case eligibility::Verdict::Unknown:
            letters.append(QLatin1Char('u'));
            break;
        }
    }
    return letters;
}

void NextTierReading::fill(const std::vector<Column> &columns, std::vector<Row> &rows, QDate on) const
{
    const auto at = std::find_if(columns.begin(), columns.end(),
        [](const Column &it) { return it.isTold && it.isRead && it.name() == QLatin1String(NextTierField); });
    if (at == columns.end() || !standings || standings->on() != on)
        return;
    const auto column = static_cast<size_t>(at - columns.begin());
    for (Row &row : rows) {
        if (row.isGone())
            continue;
        if (const auto next = nextStanding(*standings, row.id)) {
            row.cells[column].value = records::Value(lettersOf(next->standing));
            row.cells[column].label = tell ? tell(*next->tier, next->standing, on) : QString();
        }
    }
}

QString NextTierReading::text(RecordId enterprise) const
{
    const auto next = standings && tell ? nextStanding(*standings, enterprise) : std::nullopt;
    return next ? tell(*next->tier, next->standing, standings->on()) : QString();
}

void NextTierReading::sort(std::vector<RecordId> &ids, bool descending) const
{
    if (!standings)
        return;
    struct Keyed {
        RecordId id;
        std::optional<NextStanding> next;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(ids.size());
    for (const RecordId id : ids)
        keyed.push_back({id, nextStanding(*standings, id)});
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const Keyed &a, const Keyed &b) {
        if (!a.next || !b.next)
            return a.next.has_value() && !b.next;
        const Keyed &first = descending ? b : a;
        const Keyed &second = descending ? a : b;
        return standsNearer(first.next->standing, first.id, second.next->standing, second.id);
    });
    std::transform(keyed.begin(), keyed.end(), ids.begin(), [](const Keyed &it) { return it.id; });
}

} // namespace yumiao::items
