// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/lamp.h"

#include "models/rules/stage_group.h"

#include <numeric>

namespace yumiao::rules {
namespace {

int daysUntil(QDate on, QDate day)
{
    return static_cast<int>(on.daysTo(day));
}

const records::MeasureReport *laterOf(const records::MeasureReport *a, const records::MeasureReport &b)
{
    const bool isLater = !a || b.asOf > a->asOf || (b.asOf == a->asOf && b.id > a->id);
    return isLater ? &b : a;
}

} // namespace

QLatin1String lampCode(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Red:
        return QLatin1String("red");
    case Lamp::Amber:
        return QLatin1String("amber");
    case Lamp::Green:
        return QLatin1String("green");
    case Lamp::Done:
        return QLatin1String("done");
    case Lamp::NotStarted:
        return QLatin1String("not_started");
    }
    Q_UNREACHABLE();
}

QLatin1String causeCode(LampCause cause)
{
    switch (cause) {
    case LampCause::PastDue:
        return QLatin1String("past_due");
    case LampCause::DueSoon:
        return QLatin1String("due_soon");
    case LampCause::BehindPace:
        return QLatin1String("behind_pace");
    case LampCause::InTime:
        return QLatin1String("in_time");
    case LampCause::Completed:
        return QLatin1String("completed");
    case LampCause::NotReported:
        return QLatin1String("not_reported");
    case LampCause::Expired:
        return QLatin1String("expired");
    case LampCause::ExpiresSoon:
        return QLatin1String("expires_soon");
    case LampCause::Stuck:
        return QLatin1String("stuck");
    case LampCause::TargetMet:
        return QLatin1String("target_met");
    case LampCause::TargetClose:
        return QLatin1String("target_close");
    case LampCause::TargetMissed:
        return QLatin1String("target_missed");
    }
    Q_UNREACHABLE();
}

QDate dueOf(const records::Measure &measure)
{
    return measure.due.isValid() ? measure.due : measure.targetDue;
}

const records::MeasureReport *latestReport(std::span<const records::MeasureReport> reports, QDate on)
{
    const records::MeasureReport *latest = nullptr;
    for (const records::MeasureReport &report : reports)
        if (report.asOf.isValid() && report.asOf <= on)
            latest = laterOf(latest, report);
    return latest;
}

std::optional<qint64> percentDone(std::span<const records::MeasureReport> reports, QDate on)
{
    const records::MeasureReport *latest = nullptr;
    for (const records::MeasureReport &report : reports)
        if (report.percentDone && report.asOf.isValid() && report.asOf <= on)
            latest = laterOf(latest, report);
    return latest ? latest->percentDone : std::nullopt;
}

LampAnswer measureLamp(const records::Measure &measure, std::span<const records::MeasureReport> reports,
    const std::optional<Elapsed> &elapsed, const LampLimits &limits, QDate on)
{
    if (measure.completed.isValid() && measure.completed <= on)
        return {Lamp::Done, LampCause::Completed, std::nullopt};
    const QDate due = dueOf(measure);
    const std::optional<int> left = due.isValid() ? std::optional(daysUntil(on, due)) : std::nullopt;
    if (left && *left < 0)
        return {Lamp::Red, LampCause::PastDue, left};
    if (left && *left <= limits.measureAmberDays)
        return {Lamp::Amber, LampCause::DueSoon, left};
    const auto percent = percentDone(reports, on);
    if (percent && elapsed && isBehind(*percent, *elapsed, limits.measureBehindPoints))
        return {Lamp::Amber, LampCause::BehindPace, left};
    if (!latestReport(reports, on))
        return {Lamp::NotStarted, LampCause::NotReported, left};
    return {Lamp::Green, LampCause::InTime, left};
}

std::optional<LampAnswer> certificateLamp(const records::Certificate &certificate, const LampLimits &limits, QDate on)
{
    const bool begun = certificate.issued.isValid() && certificate.issued <= on;
    const bool revoked = certificate.revoked.isValid() && certificate.revoked <= on;
    if (!begun || revoked || !certificate.validTo.isValid())
        return std::nullopt;
    const int left = daysUntil(on, certificate.validTo);
    if (left < 0)
        return LampAnswer{Lamp::Red, LampCause::Expired, left};
    if (left <= limits.certificateRedDays)
        return LampAnswer{Lamp::Red, LampCause::ExpiresSoon, left};
    if (left <= limits.certificateAmberDays)
        return LampAnswer{Lamp::Amber, LampCause::ExpiresSoon, left};
    if (left <= limits.certificateListedDays)
        return LampAnswer{Lamp::Green, LampCause::ExpiresSoon, left};
    return std::nullopt;
}

std::optional<LampAnswer> financingLamp(
    const records::FinancingApplication &application, const LampLimits &limits, QDate on)
{
    if (!application.stage || !isUnderWay(*application.stage) || !application.stageSince.isValid())
        return std::nullopt;
    const int days = daysUntil(application.stageSince, on);
    if (days > limits.financingRedDays)
        return LampAnswer{Lamp::Red, LampCause::Stuck, days};
    if (days > limits.financingAmberDays)
        return LampAnswer{Lamp::Amber, LampCause::Stuck, days};
    return std::nullopt;
}

LampAnswer taskLamp(const records::Task &task, const LampLimits &limits, QDate on)
{
    if (task.completed.isValid() && task.completed <= on)
        return {Lamp::Done, LampCause::Completed, std::nullopt};
    if (!task.due.isValid())
        return {Lamp::Green, LampCause::InTime, std::nullopt};
    const int left = daysUntil(on, task.due);
    if (left < 0)
        return {Lamp::Red, LampCause::PastDue, left};
    if (left <= limits.taskAmberDays)
        return {Lamp::Amber, LampCause::DueSoon, left};
    return {Lamp::Green, LampCause::InTime, left};
}

std::optional<Lamp> worst(const LampCounts &below)
{
    const auto countOf = [&](Lamp lamp) { return below[static_cast<size_t>(lamp)]; };
    const qint64 all = std::accumulate(below.begin(), below.end(), qint64{0});
    if (all == 0)
        return std::nullopt;
    if (countOf(Lamp::Red) > 0)
        return Lamp::Red;
    if (countOf(Lamp::Amber) > 0)
        return Lamp::Amber;
    if (countOf(Lamp::Done) == all)
        return Lamp::Done;
    if (countOf(Lamp::NotStarted) == all)
        return Lamp::NotStarted;
    return Lamp::Green;
}

} // namespace yumiao::rules
