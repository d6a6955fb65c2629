// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "app/bench/frames.h"
#include "app/bench/window_stage.h"
#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/shell/page.h"

namespace yumiao::app::bench {
namespace {

using ui::shell::Route;

constexpr int GrowthRounds = 4;
constexpr int PageRuns = 5;

/// Frames of our own list, beside those of a list a tenth as long.
Paired frameGrowth(Ground &ground)
{
    WindowStage *stage = valueOr(ground, ground.scenery.window());
    WindowStage *tenth = valueOr(ground, ground.scenery.tenthWindow());
    if (!stage || !tenth)
        return {};
    QRandomGenerator random(FrameSeed);
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (WindowStage *it : {stage, tenth})
        it->show({QStringLiteral("企业")});
    for (int round = 0; round < GrowthRounds; ++round) {
        addFrames(stage->list(), stage->frames(), Move::PageDown, random, mine);
        addFrames(tenth->list(), tenth->frames(), Move::PageDown, random, theirs);
    }
    return {figureOf(mine), figureOf(theirs), static_cast<int>(mine.size())};
}

/// The route to the record of an enterprise in the middle of the list, which has been kept for long.
Result<Route> recordOf(const store::Session &session)
{
    const auto ids = store::ids(session, {records::RecordKind::Enterprise, {}, {}, QDate(2000, 1, 1)});
    if (!ids)
        return failure(ids.error());
    if (ids->empty())
        return Route{QStringLiteral("企业")};
    return store::find<records::Enterprise>(session, (*ids)[ids->size() / 2]).map(ui::pages::recordRoute);
}

Route recordRouteIn(Ground &ground, const QString &base)
{
    const auto session = store::Session::open(base, store::Session::Access::Read);
    if (!session) {
        *ground.error = session.error();
        return {};
    }
    return valueOr(ground, recordOf(**session));
}

Paired pageBesideTenth(Ground &ground, const Route &route, const Route &tenthRoute)
{
    WindowStage *stage = valueOr(ground, ground.scenery.window());
    WindowStage *tenth = valueOr(ground, ground.scenery.tenthWindow());
    if (!stage || !tenth)
        return {};
    stage->settle();
    tenth->settle();
    return paired(
        PageRuns, [&] { stage->showFresh(route); }, [&] { tenth->showFresh(tenthRoute); });
}

Case pageCase(const char *name, const char16_t *place, const char16_t *key = u"")
{
    const Route route{QString::fromUtf16(place), QString::fromUtf16(key)};
    return {QString::fromLatin1(name), [route](Ground &ground) { return pageBesideTenth(ground, route, route); }};
}

Paired recordPage(Ground &ground)
{
    return pageBesideTenth(ground, recordRouteIn(ground, valueOr(ground, ground.scenery.windowBase())),
        recordRouteIn(ground, valueOr(ground, ground.scenery.tenthBase())));
}

} // namespace

std::vector<Case> growthCases()
{
    return {{QStringLiteral("goal_6_growth"), frameGrowth, 6, 1.2, Judged::Cpu}, pageCase("page_workbench", u"工作台"),
        pageCase("page_enterprises", u"企业"), {QStringLiteral("page_record"), recordPage},
        pageCase("page_cultivation", u"梯度培育"), pageCase("page_financing", u"融资"), pageCase("page_tasks", u"任务"),
        pageCase("page_analytics", u"统计分析"), pageCase("page_certificates", u"记录", u"certificate"),
        pageCase("page_task_records", u"记录", u"task")};
}

} // namespace yumiao::app::bench
