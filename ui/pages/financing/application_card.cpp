// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/application_card.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::ApplicationStep;
using rules::StageGroup;

/// The day it came to a group of stages; nothing where it only passed it by.
QDate stoodIn(const financing::Course &course, StageGroup group)
{
    const auto &steps = course.facts.steps;
    const bool stood = std::any_of(steps.begin(), steps.end(), [&](const ApplicationStep &it) {
        return it.stage && it.date <= course.on && rules::stageGroupOf(*it.stage) == group;
    });
    return stood ? financing::cameTo(course.facts, group, course.on).value_or(QDate()) : QDate();
}

} // namespace

Result<ApplicationCard> applicationCard(const store::Session &session, RecordId application, QDate on)
{
    ApplicationCard card;
    auto course = financing::courseOf(session, application, on);
    if (!course)
        return failure(course.error());
    card.course = *std::move(course);
    const RecordId need = card.application().need.id;
    if (need.isNull())
        return card;
    return store::labels(session, records::RecordKind::FinancingNeed, {need}).map([&](const auto &labels) {
        card.need = labels.value(need);
        return card;
    });
}

std::array<TrackStop, TrackGroups> trackOf(const financing::Course &course)
{
    std::array<TrackStop, TrackGroups> stops{};
    const auto &onWay = course.standing.place.onWay;
    const auto last = static_cast<size_t>(onWay ? rules::stageGroupOf(*onWay) : StageGroup::Registered);
    for (size_t i = 0; i < stops.size(); ++i) {
        stops[i].reached = stoodIn(course, static_cast<StageGroup>(i));
        stops[i].isHere = i == last;
        stops[i].isDone = i < last || (i == last && course.standing.stage == records::ApplicationStage::Settled);
    }
    stops.front().reached = course.facts.application.applied;
    return stops;
}

} // namespace yumiao::ui::pages
