// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/window_words.h"

#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

struct PlannerWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Planner)
};

constexpr qsizetype NamedAtMost = 3;

QString weekdayName(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday:
        return PlannerWords::tr("Mon");
    case Qt::Tuesday:
        return PlannerWords::tr("Tue");
    case Qt::Wednesday:
        return PlannerWords::tr("Wed");
    case Qt::Thursday:
        return PlannerWords::tr("Thu");
    case Qt::Friday:
        return PlannerWords::tr("Fri");
    case Qt::Saturday:
        return PlannerWords::tr("Sat");
    default:
        return PlannerWords::tr("Sun");
    }
}

QString namedFirst(const QStringList &names)
{
    const QString joined = QStringList(names.mid(0, NamedAtMost)).join(PlannerWords::tr(", ", "between equal items"));
    return names.size() > NamedAtMost ? PlannerWords::tr("%1 and others").arg(joined) : joined;
}

} // namespace

QString plannedDay(QDate day, const rules::WorkingDays &days)
{
    if (!day.isValid())
        return QStringLiteral("—");
    const QString shown = QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate), weekdayName(day));
    if (days.isOff(day))
        return PlannerWords::tr("%1 (%2)").arg(shown, days.titleOf(day));
    return days.isMakeUp(day) ? PlannerWords::tr("%1 (make-up working day)").arg(shown) : shown;
}

QString stepNote(const cultivation::WindowPlan &plan, size_t place, const rules::WorkingDays &days)
{
    const cultivation::PlannedStep &step = plan.steps[place];
    const QDate from = place > 0 ? plan.steps[place - 1].to.addDays(1) : step.from;
    QStringList holidays;
    int makeUp = 0;
    for (QDate day = from; day.isValid() && day <= step.to; day = day.addDays(1)) {
        if (days.isOff(day) && !holidays.contains(days.titleOf(day)))
            holidays.append(days.titleOf(day));
        makeUp += days.isMakeUp(day) && day >= step.from ? 1 : 0;
    }
    QStringList parts;
    if (!holidays.isEmpty())
        parts.append(PlannerWords::tr("around %1").arg(namedFirst(holidays)));
    if (makeUp > 0)
        parts.append(PlannerWords::tr("%n make-up working day(s)", nullptr, makeUp));
    return parts.join(PlannerWords::tr(", ", "between equal items"));
}

QString chanceNote(const cultivation::WindowCandidate &candidate)
{
    QStringList parts;
    const bool saidBelow = candidate.reason == cultivation::ChanceReason::Failing && !candidate.fails.isEmpty();
    if (candidate.reason != cultivation::ChanceReason::None && !saidBelow)
        parts.append(
            words::choiceTitle(records::choicesOf<cultivation::ChanceReason>()[static_cast<size_t>(candidate.reason)]));
    if (!candidate.fails.isEmpty())
        parts.append(PlannerWords::tr("not met: %1").arg(namedFirst(candidate.fails)));
    const auto &catalogue = eligibility::factCatalogue();
    QStringList missing;
    for (const eligibility::FactRef &ref : candidate.candidate.missing)
        if (catalogue && missing.size() <= NamedAtMost)
            missing.append(words::factTitle(*catalogue, ref));
    if (!missing.isEmpty())
        parts.append(PlannerWords::tr("missing %n: %1", nullptr, static_cast<int>(candidate.candidate.missing.size()))
                         .arg(namedFirst(missing)));
    return parts.join(PlannerWords::tr("; ", "between clauses"));
}

QString unarrangedNote(const QSet<int> &years)
{
    if (years.isEmpty())
        return {};
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList named;
    for (const int year : sorted)
        named.append(QString::number(year));
    return PlannerWords::tr("The holidays of %1 are not entered yet: there only Saturdays and Sundays were left out.")
        .arg(named.join(PlannerWords::tr(", ", "between equal items")));
}

QString stepTitle(cultivation::WindowStep step)
{
    return words::choiceTitle(records::choicesOf<cultivation::WindowStep>()[static_cast<size_t>(step)]);
}

QString chanceTitle(cultivation::Chance chance)
{
    return words::choiceTitle(records::choicesOf<cultivation::Chance>()[static_cast<size_t>(chance)]);
}

} // namespace yumiao::ui::pages
