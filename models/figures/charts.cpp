// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"

#include "models/figures/chart_kinds.h"
#include "models/figures/plan_sheets.h"
#include "models/figures/target_tracks.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

struct ChartEntry {
    const char *code;
    const char *title;
    Result<ChartData> (*make)(const store::Session &session, QDate on);
};

constexpr ChartEntry chartEntries[] = {
    {"enterprises_target", QT_TRANSLATE_NOOP("figure", "Enterprises on the way to the target"), enterprisesTargetChart},
    {"specialised_steps", QT_TRANSLATE_NOOP("figure", "Specialised and sophisticated SMEs"), specialisedStepsChart},
    {"tiers_over_time", QT_TRANSLATE_NOOP("figure", "Rungs of the ladder over time"), tiersOverTimeChart},
    {"tiers_by_town", QT_TRANSLATE_NOOP("figure", "Rungs of the ladder by town"), tiersByTownChart},
    {"financing_by_stage", QT_TRANSLATE_NOOP("figure", "Financing by stage"), financingByStageChart},
    {"financing_by_instrument", QT_TRANSLATE_NOOP("figure", "Financing by instrument"), financingByInstrumentChart},
    {"financing_by_institution", QT_TRANSLATE_NOOP("figure", "Financing by institution"), financingByInstitutionChart},
    {"financing_by_industry", QT_TRANSLATE_NOOP("figure", "Financing by industry"), financingByIndustryChart},
    {"financing_by_town", QT_TRANSLATE_NOOP("figure", "Financing by town"), financingByTownChart},
    {"financing_cost_by_institution", QT_TRANSLATE_NOOP("figure", "What financing costs, by institution"),
        financingCostByInstitutionChart},
    {"financing_cost_by_instrument", QT_TRANSLATE_NOOP("figure", "What financing costs, by instrument"),
        financingCostByInstrumentChart},
    {"lamps_by_bureau", QT_TRANSLATE_NOOP("figure", "Lamps of measures by lead bureau"), lampsByBureauChart},
};

const ChartEntry *findChart(const QByteArray &code)
{
    const auto found = std::find_if(
        std::begin(chartEntries), std::end(chartEntries), [&](const ChartEntry &entry) { return code == entry.code; });
    return found == std::end(chartEntries) ? nullptr : found;
}

} // namespace

QList<QByteArray> chartCodes()
{
    QList<QByteArray> codes;
    for (const ChartEntry &entry : chartEntries)
        codes.append(entry.code);
    return codes;
}

Label chartTitle(const QByteArray &code)
{
    const ChartEntry *entry = findChart(code);
    return entry ? Label::word(entry->title) : Label();
}

Result<ChartData> chart(const store::Session &session, const QByteArray &code, QDate on)
{
    if (isTargetChart(code))
        return targetChart(session, code, on);
    const ChartEntry *entry = findChart(code);
    if (!entry)
        return failure(
            Fault::NotFound, QStringLiteral("chart.unknown"), {{QStringLiteral("code"), QString::fromUtf8(code)}});
    return entry->make(session, on).map([&](ChartData data) {
        data.code = code;
        data.title = Label::word(entry->title);
        return data;
    });
}

Result<ChartSpan> chartSpan(const store::Session &session, QDate on)
{
    return planInForce(session, on).map([on](const std::optional<records::Plan> &plan) {
        if (!plan || !plan->from.isValid() || !plan->to.isValid() || plan->from > on)
            return ChartSpan{on.addYears(-2), on};
        const QDate first(plan->from.year(), plan->from.month(), plan->from.daysInMonth());
        return ChartSpan{std::min(first, on), std::max(plan->to, on)};
    });
}

QList<QDate> chartDates(const ChartSpan &span, int months, QDate on)
{
    QList<QDate> dates{span.from, on, span.to};
    const QDate first(span.from.year(), span.from.month(), 1);
    for (QDate month = first.addMonths(1); month <= span.to; month = month.addMonths(1)) {
        const QDate last = month.addMonths(1).addDays(-1);
        if (last <= span.to && month.month() % months == 0)
            dates.append(last);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

} // namespace yumiao::figures
