// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/district_figures.h"

#include "models/figures/answers.h"
#include "models/figures/choice_labels.h"
#include "models/figures/limits.h"
#include "models/gauges/procurement_gauge.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;

RatioFigures ratioOf(const PlanProgress &plan, QStringView code, const rules::LampLimits &limits)
{
    RatioFigures figures;
    const MeasureProgress *measure = plan.findMeasure(code);
    if (!measure)
        return figures;
    figures.value = measure->value;
    figures.floor = measure->measure.targetValue;
    if (measure->latest)
        figures.records = {measure->latest->id};
    if (figures.value && figures.floor)
        figures.lamp = rules::ratioLamp(*figures.value, *figures.floor, limits);
    return figures;
}

/// What budgets tell goes before what was reported.
void takeBudgets(RatioFigures &figures, const gauges::SumShare &share, const rules::LampLimits &limits)
{
    const auto percent = share.percent();
    if (!percent)
        return;
    figures.value = percent;
    if (share.floor)
        figures.floor = share.floor;
    figures.toldBy = RecordKind::ProcurementBudget;
    figures.records = share.counted;
    figures.lamp
        = figures.floor ? std::optional(rules::ratioLamp(*figures.value, *figures.floor, limits)) : std::nullopt;
}

void addMeasureFigures(FigureSheet &sheet, const PlanProgress &plan)
{
    const char *unit = QT_TRANSLATE_NOOP("figure", "measures");
    sheet.count("measures.total",
        {QT_TRANSLATE_NOOP("figure", "Measures of the plan"), unit,
            QT_TRANSLATE_NOOP("figure", "Measures of all clauses of the plan")},
        plan.measures, countedMeasures(plan, std::nullopt));
    for (const rules::Lamp lamp : rules::shownLamps(plan.lamps)) {
        const QByteArray name = labelOf(lamp).text.toUtf8();
        sheet
            .count(QByteArray("measures.") + rules::lampCode(lamp).data(),
                {name.constData(), unit, QT_TRANSLATE_NOOP("figure", "Measures that show this lamp on that day")},
                plan.lamps[static_cast<size_t>(lamp)], countedMeasures(plan, lamp))
            .lamp
            = lamp;
    }
}

void addRatio(FigureSheet &sheet, const QByteArray &code, const FigureWords &words, const RatioFigures &ratio)
{
    Figure &figure = sheet.quantity(code, words, ratio.value);
    if (ratio.lamp)
        figure.lamp = ratio.lamp->lamp;
    figure.counted = countedRecords(ratio.toldBy, ratio.records);
    figure.records = std::ssize(ratio.records);
}

void addProcurementFigures(FigureSheet &sheet, const DistrictFigures &district)
{
    const char *unit = QT_TRANSLATE_NOOP("figure", "%");
    addRatio(sheet, "procurement.reserved",
        {QT_TRANSLATE_NOOP("figure", "Procurement reserved for SMEs"), unit,
            QT_TRANSLATE_NOOP("figure",
                "Share of the whole procurement budget of the year, from the budgets of the departments; where none "
                "tells it, as last reported for measure 14-6")},
        district.reserved);
    addRatio(sheet, "procurement.small",
        {QT_TRANSLATE_NOOP("figure", "Of it for small and micro enterprises"), unit,
            QT_TRANSLATE_NOOP("figure",
                "Share of what is reserved for SMEs, from the budgets of the departments; where none tells it, as last "
                "reported for measure 14-7")},
        district.small);
}

Done readParts(const store::Session &session, DistrictFigures &district)
{
    const QDate on = district.on;
    const rules::LampLimits &limits = district.limits;
    Answers answers;
    const LadderBook ladder = answers.take(LadderBook::read(session));
    const RegisterCurve curve = answers.take(RegisterCurve::read(session));
    if (answers.failed())
        return answers.done();
    district.enterprises = enterpriseTarget(curve, district.plan, limits);
    district.specialised = specialisedTarget(ladder, district.plan, limits);
    district.ladder = answers.take(ladderFigures(session, ladder, limits, on));
    district.certificates = answers.take(certificateFigures(session, limits, on));
    district.financing = answers.take(financingFigures(session, limits, on));
    district.service = answers.take(serviceFigures(session, ladder, curve, limits, district.period, on));
    district.reserved = ratioOf(district.plan, u"14-6", limits);
    district.small = ratioOf(district.plan, u"14-7", limits);
    const auto procurement = answers.take(gauges::procurementGauge(session, district.period.last.year(), on));
    takeBudgets(district.reserved, procurement.all.planned.reserved, limits);
    takeBudgets(district.small, procurement.all.planned.small, limits);
    return answers.done();
}

} // namespace

const Figure *DistrictFigures::find(QByteArrayView code) const
{
    const auto found
        = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) { return figure.code == code; });
    return found == figures.end() ? nullptr : &*found;
}

Result<DistrictFigures> districtFigures(const store::Session &session, const Period &period, QDate on)
{
    const auto limits = lampLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    auto plan = planProgress(session, on);
    if (!plan)
        return failure(plan.error());
    DistrictFigures district;
    district.period = period;
    district.on = on;
    district.limits = *limits;
    district.plan = *std::move(plan);
    if (const Done read = readParts(session, district); !read)
        return failure(read.error());
    FigureSheet sheet;
    addEnterpriseFigures(sheet, district.enterprises);
    addSpecialisedFigures(sheet, district.specialised);
    addLadderFigures(sheet, district.ladder, *limits, on);
    addCertificateFigures(sheet, district.certificates, *limits, on);
    addMeasureFigures(sheet, district.plan);
    addProcurementFigures(sheet, district);
    addFinancingFigures(sheet, district.financing, *limits, on);
    addServiceFigures(sheet, district.service, *limits, period, on);
    district.figures = sheet.take();
    return district;
}

} // namespace yumiao::figures
