// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/judged_day.h"

namespace yumiao::policyfit {
namespace {

using records::ApplicationStage;
using records::FinancingApplication;

/// The earlier of two days, of which either may not be known; a day after `seen` is not known yet.
QDate earlierOf(QDate known, QDate it, QDate seen)
{
    if (!it.isValid() || it > seen)
        return known;
    return known.isValid() && known <= it ? known : it;
}

QDate firstGranted(const ApplicationSources &sources, const FinancingApplication &application, QDate seen)
{
    QDate first;
    for (const records::CreditLine &line : sources.creditLines.value(application.enterprise.id))
        if (line.application.id == application.id)
            first = earlierOf(first, line.granted, seen);
    return first;
}

bool isDecided(ApplicationStage stage)
{
    return stage >= ApplicationStage::Granted && stage != ApplicationStage::Returned;
}

} // namespace

QDate firstDrawn(const ApplicationSources &sources, const FinancingApplication &application, QDate seen)
{
    QSet<RecordId> lines;
    for (const records::CreditLine &line : sources.creditLines.value(application.enterprise.id))
        if (line.application.id == application.id)
            lines.insert(line.id);
    QDate first;
    for (const records::Drawdown &it : sources.drawdowns.value(application.enterprise.id))
        if (lines.contains(it.creditLine.id))
            first = earlierOf(first, it.drawn, seen);
    return first;
}

JudgedDay ownDayOf(const ApplicationSources &sources, const FinancingApplication &application, QDate seen)
{
    if (const QDate day = firstDrawn(sources, application, seen); day.isValid())
        return {day, DayBasis::Drawn};
    if (const QDate day = firstGranted(sources, application, seen); day.isValid())
        return {day, DayBasis::Granted};
    const QDate since = application.stageSince;
    if (application.stage && isDecided(*application.stage) && since.isValid() && since <= seen)
        return {since, DayBasis::Decided};
    return {seen, DayBasis::Asked};
}

} // namespace yumiao::policyfit
