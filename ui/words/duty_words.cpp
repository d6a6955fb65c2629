// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/duty_words.h"

#include <QCoreApplication>

namespace yumiao::ui::words {
namespace {

using rules::DutyAct;
using rules::DutySignal;
using rules::LampCause;

struct DutyWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::words::DutyWords)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString pastDueText(const DutySignal &signal)
{
    const int days = -signal.answer.days.value_or(0);
    const QString words = signal.workingDays ? DutyWords::tr("%n working day(s) past due (due %1)", nullptr, days)
                                             : DutyWords::tr("%n day(s) past due (due %1)", nullptr, days);
    return words.arg(dayText(signal.due));
}

QString dueSoonText(const DutySignal &signal)
{
    const int days = signal.answer.days.value_or(0);
    if (days == 0)
        return DutyWords::tr("No day is left (due %1)").arg(dayText(signal.due));
    const QString words = signal.workingDays ? DutyWords::tr("%n working day(s) left (due %1)", nullptr, days)
                                             : DutyWords::tr("%n day(s) left (due %1)", nullptr, days);
    return words.arg(dayText(signal.due));
}

QString lateText(const DutySignal &signal)
{
    const int days = signal.daysLate.value_or(0);
    const QString words = signal.workingDays
        ? DutyWords::tr("Completed %n working day(s) after it was due (%1)", nullptr, days)
        : DutyWords::tr("Completed %n day(s) after it was due (%1)", nullptr, days);
    return words.arg(dayText(signal.due));
}

QString paceText(const DutySignal &signal)
{
    if (!signal.percent || !signal.expected)
        return DutyWords::tr("In time");
    const QString behind = signal.pointsBehind.value_or(Quantity()).toText();
    if (signal.answer.cause == LampCause::BehindPace)
        return DutyWords::tr("%1 points behind schedule: %2% done, %3% should be")
            .arg(behind)
            .arg(*signal.percent)
            .arg(signal.expected->toText());
    return DutyWords::tr("In time: %1% done, %2% should be").arg(*signal.percent).arg(signal.expected->toText());
}

QString wayText(const rules::DutyWay &way, const QString &lead)
{
    const QString who = way.who == rules::DutyParty::Office || lead.isEmpty() ? DutyWords::tr("The office") : lead;
    switch (way.act) {
    case DutyAct::Report:
        return DutyWords::tr("%1 reports the progress").arg(who);
    case DutyAct::ReportProgress:
        return way.percent ? DutyWords::tr("%1 reports a progress of at least %2%").arg(who).arg(*way.percent)
                           : DutyWords::tr("%1 reports the progress").arg(who);
    case DutyAct::Finish:
        return DutyWords::tr("%1 finishes the work and registers the completion").arg(who);
    case DutyAct::RegisterCompletion:
        return DutyWords::tr("%1 registers the completion").arg(who);
    case DutyAct::ExtendDeadline:
        return DutyWords::tr("%1 extends the deadline and says why").arg(who);
    }
    Q_UNREACHABLE();
}

} // namespace

QString causeSentence(const DutySignal &signal)
{
    switch (signal.answer.cause) {
    case LampCause::PastDue:
        return pastDueText(signal);
    case LampCause::DueSoon:
        return dueSoonText(signal);
    case LampCause::Completed:
        return DutyWords::tr("Completed in time");
    case LampCause::CompletedLate:
        return lateText(signal);
    case LampCause::NotReported:
        return DutyWords::tr("Nothing has been reported yet");
    default:
        return paceText(signal);
    }
}

QString sinceText(const DutySignal &signal)
{
    return signal.since.isValid() ? DutyWords::tr("Since %1").arg(dayText(signal.since)) : QString();
}

QString fallenSentence(const DutySignal &signal)
{
    if (!signal.fallen)
        return {};
    const QString before = signal.fallen->before.toText();
    const QString after = signal.fallen->after.toText();
    return signal.fallen->reason.isEmpty()
        ? DutyWords::tr("The cumulative value fell from %1 to %2 without a reason").arg(before, after)
        : DutyWords::tr("The cumulative value fell from %1 to %2: %3").arg(before, after, signal.fallen->reason);
}

QString clearingSentence(const DutySignal &signal, const QString &lead)
{
    if (signal.ways.empty())
        return {};
    const QString first = wayText(signal.ways.front(), lead);
    return signal.ways.size() == 1
        ? first
        : DutyWords::tr("%1; or: %2", "two ways to clear a lamp").arg(first, wayText(signal.ways[1], lead));
}

QString lampOnPaper(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return DutyWords::tr("■ Red");
    case rules::Lamp::Amber:
        return DutyWords::tr("▲ Amber");
    case rules::Lamp::Blue:
        return DutyWords::tr("◆ Blue");
    case rules::Lamp::Green:
        return DutyWords::tr("● Green");
    case rules::Lamp::Done:
        return DutyWords::tr("□ Completed");
    case rules::Lamp::NotStarted:
        return DutyWords::tr("○ Not started");
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::words
