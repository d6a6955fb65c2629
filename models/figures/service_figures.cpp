// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/service_figures.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using store::Filter;

Filter duringPeriod(const char *field, const Period &period, QDate on)
{
    return within(field, period.first, std::min(period.last, on));
}

Filter overdueTasks(QDate on)
{
    return Filter::all(
        {openTasks(on), Filter::condition(QStringLiteral("due"), store::Comparison::Less, {on.toString(Qt::ISODate)})});
}

Filter notVisitedSince(QDate day)
{
    std::vector<rules::Rung> rungs;
    for (int i = 0; i < rules::RungCount; ++i)
        rungs.push_back(static_cast<rules::Rung>(i));
    return Filter::all({onRungs(rungs),
        Filter::any({isUnknown("last_visit"),
            Filter::condition(QStringLiteral("last_visit"), store::Comparison::Less, {day.toString(Qt::ISODate)})})});
}

/// Counted over the members of the ladder alone: asking every enterprise for its tier would cost far more.
Result<qint64> countNotVisited(const store::Session &session, const LadderBook &ladder, QDate since, QDate on)
{
    const auto members = ladder.onAnyRung(on);
    const auto visits = store::fieldsOf(session, RecordKind::Enterprise, members, {QStringLiteral("last_visit")}, on);
    if (!visits)
        return failure(visits.error());
    const QString first = since.toString(Qt::ISODate);
    return std::count_if(visits->begin(), visits->end(), [&](const records::Values &values) {
        return records::isUnknown(values[0]) || records::textIn(values[0]) < first;
    });
}

} // namespace

Filter openTasks(QDate on)
{
    return Filter::all({Filter::any({isUnknown("assigned"), upTo("assigned", on)}),
        Filter::any({isUnknown("completed"), after("completed", on)})});
}

Result<ServiceFigures> serviceFigures(const store::Session &session, const LadderBook &ladder,
    const RegisterCurve &curve, const rules::LampLimits &limits, const Period &period, QDate on)
{
    ServiceFigures figures;
    figures.joined = curve.joined(period.first, std::min(period.last, on));
    figures.left = curve.left(period.first, std::min(period.last, on));
    const auto notVisited = countNotVisited(session, ladder, on.addDays(-limits.visitOverdueDays), on);
    if (!notVisited)
        return failure(notVisited.error());
    figures.notVisited = *notVisited;
    struct Wanted {
        qint64 *place;
        RecordKind kind;
        Filter filter;
    };
    const Wanted wanted[] = {
        {&figures.visits, RecordKind::Visit, duringPeriod("visited", period, on)},
        {&figures.tasksOpen, RecordKind::Task, openTasks(on)},
        {&figures.tasksOverdue, RecordKind::Task, overdueTasks(on)},
    };
    for (const Wanted &it : wanted) {
        const auto count = store::count(session, {it.kind, it.filter, {}, on});
        if (!count)
            return failure(count.error());
        *it.place = *count;
    }
    return figures;
}

void addServiceFigures(
    FigureSheet &sheet, const ServiceFigures &service, const rules::LampLimits &limits, const Period &period, QDate on)
{
    const char *enterprises = QT_TRANSLATE_NOOP("figure", "enterprises");
    const char *tasks = QT_TRANSLATE_NOOP("figure", "tasks");
    sheet.count("enterprises.joined",
        {QT_TRANSLATE_NOOP("figure", "Enterprises that joined the register"), enterprises,
            QT_TRANSLATE_NOOP("figure", "Enterprises established within the period")},
        service.joined, counted(RecordKind::Enterprise, duringPeriod("established", period, on)));
    sheet.count("enterprises.left",
        {QT_TRANSLATE_NOOP("figure", "Enterprises that left the register"), enterprises,
            QT_TRANSLATE_NOOP("figure", "Enterprises deregistered, revoked or moved out within the period")},
        service.left, counted(RecordKind::Enterprise, duringPeriod("deregistered", period, on)));
    sheet.count("visits.in_period",
        {QT_TRANSLATE_NOOP("figure", "Visits"), QT_TRANSLATE_NOOP("figure", "visits"),
            QT_TRANSLATE_NOOP("figure", "Visits to enterprises within the period")},
        service.visits, counted(RecordKind::Visit, duringPeriod("visited", period, on)));
    sheet.count("visits.overdue",
        {QT_TRANSLATE_NOOP("figure", "Not visited for long"), enterprises,
            QT_TRANSLATE_NOOP("figure", "Enterprises on the ladder without a visit in the last 180 days (a setting)")},
        service.notVisited, counted(RecordKind::Enterprise, notVisitedSince(on.addDays(-limits.visitOverdueDays))));
    sheet.count("tasks.open",
        {QT_TRANSLATE_NOOP("figure", "Open tasks"), tasks,
            QT_TRANSLATE_NOOP("figure", "Tasks assigned by that day and not completed by it")},
        service.tasksOpen, counted(RecordKind::Task, openTasks(on)));
    sheet.count("tasks.overdue",
        {QT_TRANSLATE_NOOP("figure", "Overdue tasks"), tasks,
            QT_TRANSLATE_NOOP("figure", "Open tasks whose deadline has passed")},
        service.tasksOverdue, counted(RecordKind::Task, overdueTasks(on)));
}

} // namespace yumiao::figures
