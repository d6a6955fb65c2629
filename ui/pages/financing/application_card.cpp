// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/application_card.h"

#include "models/figures/counted.h"
#include "models/figures/limits.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::ApplicationStep;
using records::RecordKind;
using rules::StageGroup;

Result<QString> labelOf(const store::Session &session, RecordKind kind, RecordId id)
{
    if (id.isNull())
        return QString();
    return store::labels(session, kind, {id}).map([id](const QHash<RecordId, QString> &found) {
        return found.value(id);
    });
}

StageGroup lastOnTheWay(const ApplicationCard &card)
{
    const StageGroup here = rules::stageGroupOf(*card.application.stage);
    if (here != StageGroup::Left)
        return here;
    for (auto it = card.steps.rbegin(); it != card.steps.rend(); ++it)
        if (it->stage && rules::stageGroupOf(*it->stage) != StageGroup::Left)
            return rules::stageGroupOf(*it->stage);
    return StageGroup::Registered;
}

} // namespace

Result<ApplicationCard> applicationCard(const store::Session &session, RecordId application, QDate on)
{
    ApplicationCard card;
    card.on = on;
    auto found = store::find<records::FinancingApplication>(session, application);
    if (!found)
        return failure(found.error());
    card.application = *std::move(found);
    const auto limits = figures::lampLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    card.limits = *limits;
    store::Query query;
    query.on = on;
    query.filter = figures::equals("application", application.toText());
    query.sort = {{QStringLiteral("date"), false}, {QStringLiteral("id"), false}};
    auto steps = store::load<ApplicationStep>(session, query);
    if (!steps)
        return failure(steps.error());
    card.steps = *std::move(steps);
    std::erase_if(card.steps, [on](const ApplicationStep &it) { return it.date > on; });
    struct Named {
        QString *place;
        RecordKind kind;
        RecordId id;
    };
    for (const Named &it : {Named{&card.enterprise, RecordKind::Enterprise, card.application.enterprise.id},
             Named{&card.institution, RecordKind::Institution, card.application.institution.id},
             Named{&card.need, RecordKind::FinancingNeed, card.application.need.id}}) {
        const auto label = labelOf(session, it.kind, it.id);
        if (!label)
            return failure(label.error());
        *it.place = *label;
    }
    return card;
}

std::array<TrackStop, TrackGroups> trackOf(const ApplicationCard &card)
{
    std::array<TrackStop, TrackGroups> stops{};
    const auto last = static_cast<size_t>(lastOnTheWay(card));
    for (size_t i = 0; i < stops.size(); ++i) {
        stops[i].isHere = i == last;
        stops[i].isDone = i < last || (i == last && card.application.stage == records::ApplicationStage::Settled);
    }
    stops.front().reached = card.application.applied;
    for (const ApplicationStep &it : card.steps) {
        const auto group = it.stage ? static_cast<size_t>(rules::stageGroupOf(*it.stage)) : stops.size();
        if (group < stops.size() && !stops[group].reached.isValid())
            stops[group].reached = it.date;
    }
    if (!stops[last].reached.isValid() && rules::stageGroupOf(*card.application.stage) != StageGroup::Left)
        stops[last].reached = card.application.stageSince;
    return stops;
}

std::optional<qint64> daysInStage(const ApplicationCard &card)
{
    const QDate since = card.application.stageSince;
    return since.isValid() && since <= card.on ? std::optional(since.daysTo(card.on)) : std::nullopt;
}

bool isStuck(const ApplicationCard &card)
{
    const auto days = daysInStage(card);
    return days && rules::isUnderWay(*card.application.stage) && *days > card.limits.financingAmberDays;
}

} // namespace yumiao::ui::pages
