// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/refusal_map.h"

#include <algorithm>
#include <map>

namespace yumiao::financing {
namespace {

using records::ApplicationStage;

using CellKey = std::tuple<int, int, int, qint64>;

template <typename E>
int rankOf(std::optional<E> it)
{
    return it ? static_cast<int>(*it) : -1;
}

struct CellUnderWay {
    RefusalCell cell;
    std::vector<qint64> days;
};

} // namespace

Result<RefusalMap> refusalMap(const store::Session &session, const Period &period, QDate on)
{
    const auto book = readCourses(session, {}, on);
    if (!book)
        return failure(book.error());
    RefusalMap map;
    map.silentDays = book->limits.silentDays;
    std::map<CellKey, CellUnderWay> cells;
    for (const CaseFacts &it : book->cases) {
        const CaseStanding standing = standingOf(*book->rules, it, book->limits, book->lists, on);
        const QString institution = book->institutions.value(it.application.institution.id);
        const bool isOpen = standing.underWay || standing.toComeBack; // 退回补正 is to come back
        if (isOpen && standing.days >= map.silentDays) {
            map.silent.push_back({it.application.id, book->enterprises.value(it.application.enterprise.id), institution,
                it.application.number, standing.stage, standing.days});
            map.silentCases.add(it.application);
        }
        const bool ended = standing.group == rules::StageGroup::Left && standing.stage != ApplicationStage::Returned;
        if (!ended || !period.contains(standing.since))
            continue;
        std::optional<records::RefusalReason> reason;
        for (const records::ApplicationStep &step : it.steps)
            if (step.stage == standing.stage && step.date == standing.since)
                reason = step.refusalReason;
        CellUnderWay &at = cells[{rankOf(reason), rankOf(standing.stage), rankOf(standing.place.onWay),
            it.application.institution.id.value()}];
        at.cell.reason = reason;
        at.cell.end = standing.stage;
        at.cell.from = standing.place.onWay;
        at.cell.institution = it.application.institution.id;
        at.cell.institutionName = institution;
        at.cell.cases.add(it.application);
        at.days.push_back(it.application.applied.daysTo(standing.since));
        map.all.add(it.application);
    }
    for (auto &[key, at] : cells) {
        at.cell.medianDays = medianOf(std::move(at.days));
        map.cells.push_back(std::move(at.cell));
    }
    std::stable_sort(map.cells.begin(), map.cells.end(),
        [](const RefusalCell &a, const RefusalCell &b) { return a.cases.count() > b.cases.count(); });
    std::stable_sort(
        map.silent.begin(), map.silent.end(), [](const SilentCase &a, const SilentCase &b) { return a.days > b.days; });
    return map;
}

} // namespace yumiao::financing
