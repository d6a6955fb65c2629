// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duty_signal.h"

#include <algorithm>

namespace yumiao::rules {
namespace {

constexpr qint64 AllDone = 100;

/// Until the deadline, negative once it has passed.
int daysLeft(const DutyFacts &facts, const DutyRule &rule, QDate on)
{
    if (!rule.limits.dutyWorkingDays)
        return static_cast<int>(on.daysTo(facts.due));
    const QDate last = rule.calendar.onOrAfter(facts.due).day;
    return on <= last ? rule.calendar.between(on.addDays(1), last) : -rule.calendar.between(last.addDays(1), on);
}

bool isDone(const DutyFacts &facts, QDate on)
{
    return facts.completed.isValid() && facts.completed <= on;
}

bool isSameLamp(const LampAnswer &a, const LampAnswer &b)
{
    return a.lamp == b.lamp && a.cause == b.cause;
}

/// The days on which something other than time moves the lamp: between two of them every line of the table that once
/// holds goes on holding, so the day on which one began is found by halving.
std::vector<QDate> marksUpTo(const DutyFacts &facts, QDate on)
{
    std::vector<QDate> marks;
    const auto add = [&](QDate day) {
        if (day.isValid() && day <= on && (!facts.begins.isValid() || day > facts.begins))
            marks.push_back(day);
    };
    for (const records::MeasureReport &report : facts.reports)
        add(report.asOf);
    add(facts.completed);
    std::sort(marks.begin(), marks.end(), std::greater<>());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

/// The first day from `from` to `to` with the lamp of `to`, all days up to it having others.
QDate firstOf(const DutyFacts &facts, const DutyRule &rule, QDate from, QDate to, const LampAnswer &lamp)
{
    while (from < to) {
        const QDate middle = from.addDays(from.daysTo(to) / 2);
        if (isSameLamp(dutyLamp(facts, rule, middle), lamp))
            to = middle;
        else
            from = middle.addDays(1);
    }
    return to;
}

QDate sinceOf(const DutyFacts &facts, const DutyRule &rule, QDate on, const LampAnswer &lamp)
{
    QDate until = on;
    for (const QDate mark : marksUpTo(facts, on)) {
        const QDate first = firstOf(facts, rule, mark, until, lamp);
        if (first > mark || !isSameLamp(dutyLamp(facts, rule, mark.addDays(-1)), lamp))
            return first;
        until = mark.addDays(-1);
    }
    if (facts.begins.isValid())
        return facts.begins <= until ? firstOf(facts, rule, facts.begins, until, lamp) : QDate();
    const QDate early = until.addYears(-1);
    const QDate first = firstOf(facts, rule, early, until, lamp);
    return first > early ? first : QDate();
}

/// Of two with one day the one made later is the newer.
std::optional<FallenValue> fallenOf(std::span<const records::MeasureReport> reports, QDate on)
{
    std::vector<const records::MeasureReport *> stated;
    for (const records::MeasureReport &report : reports)
        if (report.cumulative && report.asOf.isValid() && report.asOf <= on)
            stated.push_back(&report);
    if (stated.size() < 2)
        return std::nullopt;
    std::partial_sort(stated.begin(), stated.begin() + 2, stated.end(), [](const auto *a, const auto *b) {
        return std::pair(a->asOf, a->id.value()) > std::pair(b->asOf, b->id.value());
    });
    const Quantity after = *stated[0]->cumulative;
    const Quantity before = *stated[1]->cumulative;
    return after < before ? std::optional(FallenValue{before, after, stated[0]->lowerReason}) : std::nullopt;
}

/// The smallest whole completion that is not behind.
qint64 enoughPercent(const Elapsed &elapsed, Quantity points)
{
    qint64 percent = 0;
    while (percent < AllDone && isBehind(percent, elapsed, points))
        ++percent;
    return percent;
}

/// In percent, to one place.
Quantity expectedOf(const Elapsed &elapsed)
{
    const qint64 tenths = (elapsed.days * 2000 + elapsed.whole) / (2 * elapsed.whole);
    return Quantity::fromScaled(tenths * Quantity::fromWhole(1).scaled() / 10);
}

std::vector<DutyWay> waysOf(const DutyFacts &facts, const DutyRule &rule, const DutySignal &signal, QDate on)
{
    const DutyParty reporter = facts.hasLead ? DutyParty::Lead : DutyParty::Office;
    const bool allDone = signal.percent == AllDone;
    switch (signal.answer.cause) {
    case LampCause::PastDue:
    case LampCause::DueSoon:
        if (allDone)
            return {{reporter, DutyAct::RegisterCompletion, std::nullopt}};
        return {{reporter, DutyAct::Finish, std::nullopt}, {DutyParty::Office, DutyAct::ExtendDeadline, std::nullopt}};
    case LampCause::BehindPace: {
        const auto elapsed = elapsedOn(facts.begins, facts.ends, on);
        return {{reporter, DutyAct::ReportProgress,
            elapsed ? std::optional(enoughPercent(*elapsed, rule.limits.measureBehindPoints)) : std::nullopt}};
    }
    case LampCause::NotReported:
        return {{reporter, DutyAct::Report, std::nullopt}};
    default:
        return {};
    }
}

} // namespace

DutyFacts dutyFacts(const records::Measure &measure, std::span<const records::MeasureReport> reports, QDate begins,
    QDate ends, bool hasLead)
{
    return {begins, ends, dueOf(measure), measure.completed, reports, hasLead};
}

QLatin1String partyCode(DutyParty party)
{
    return party == DutyParty::Lead ? QLatin1String("lead_bureau") : QLatin1String("office");
}

QLatin1String actCode(DutyAct act)
{
    switch (act) {
    case DutyAct::Report:
        return QLatin1String("report");
    case DutyAct::ReportProgress:
        return QLatin1String("report_progress");
    case DutyAct::Finish:
        return QLatin1String("finish");
    case DutyAct::RegisterCompletion:
        return QLatin1String("register_completion");
    case DutyAct::ExtendDeadline:
        return QLatin1String("extend_deadline");
    }
    Q_UNREACHABLE();
}

LampAnswer dutyLamp(const DutyFacts &facts, const DutyRule &rule, QDate on)
{
    const LampLimits &limits = rule.limits;
    if (isDone(facts, on)) {
        const bool late = facts.due.isValid() && daysLeft(facts, rule, facts.completed) < 0;
        return {Lamp::Done, late ? LampCause::CompletedLate : LampCause::Completed, std::nullopt};
    }
    const auto left = facts.due.isValid() ? std::optional(daysLeft(facts, rule, on)) : std::nullopt;
    const auto percent = percentDone(facts.reports, on);
    const auto elapsed = elapsedOn(facts.begins, facts.ends, on);
    const auto behind = [&](Quantity points) { return percent && elapsed && isBehind(*percent, *elapsed, points); };
    if (left && *left < 0)
        return {Lamp::Red, LampCause::PastDue, left};
    if (limits.dutyRedBehindPoints && behind(*limits.dutyRedBehindPoints))
        return {Lamp::Red, LampCause::BehindPace, left};
    if (left && *left <= limits.measureAmberDays)
        return {Lamp::Amber, LampCause::DueSoon, left};
    if (behind(limits.measureBehindPoints))
        return {Lamp::Amber, LampCause::BehindPace, left};
    if (limits.dutyBlueDays && left && *left <= *limits.dutyBlueDays)
        return {Lamp::Blue, LampCause::DueSoon, left};
    if (!latestReport(facts.reports, on))
        return {Lamp::NotStarted, LampCause::NotReported, left};
    return {Lamp::Green, LampCause::InTime, left};
}

DutySignal dutySignal(const DutyFacts &facts, const DutyRule &rule, QDate on)
{
    DutySignal signal;
    signal.answer = dutyLamp(facts, rule, on);
    signal.since = sinceOf(facts, rule, on, signal.answer);
    signal.due = facts.due;
    signal.workingDays = rule.limits.dutyWorkingDays;
    signal.percent = isDone(facts, on) ? AllDone : percentDone(facts.reports, on);
    if (const auto elapsed = elapsedOn(facts.begins, facts.ends, on)) {
        signal.expected = expectedOf(*elapsed);
        if (signal.percent && *signal.expected > Quantity::fromWhole(*signal.percent))
            signal.pointsBehind
                = Quantity::fromScaled(signal.expected->scaled() - Quantity::fromWhole(*signal.percent).scaled());
    }
    if (signal.answer.cause == LampCause::CompletedLate)
        signal.daysLate = -daysLeft(facts, rule, facts.completed);
    signal.fallen = fallenOf(facts.reports, on);
    signal.ways = waysOf(facts, rule, signal, on);
    return signal;
}

} // namespace yumiao::rules
