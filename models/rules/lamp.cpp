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
    return QLatin1String(records::choicesOf<Lamp>()[static_cast<size_t>(lamp)].code);
}

QLatin1String causeCode(LampCause cause)
{
    return QLatin1String(records::choicesOf<LampCause>()[static_cast<size_t>(cause)].code);
}

std::vector<Lamp> shownLamps(const LampCounts &counts)
{
    std::vector<Lamp> lamps{Lamp::Red, Lamp::Amber, Lamp::Green, Lamp::Done, Lamp::NotStarted};
    if (counts[static_cast<size_t>(Lamp::Blue)] > 0)
        lamps.insert(lamps.begin() + 2, Lamp::Blue);
    return lamps;
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
    if (countOf(Lamp::Blue) > 0)
        return Lamp::Blue;
    if (countOf(Lamp::Done) == all)
        return Lamp::Done;
    if (countOf(Lamp::NotStarted) == all)
        return Lamp::NotStarted;
    return Lamp::Green;
}

} // namespace yumiao::rules
