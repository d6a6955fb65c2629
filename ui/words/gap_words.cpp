// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/gap_words.h"

#include "models/eligibility/number_text.h"

#include <QCoreApplication>

namespace yumiao::ui::words {
namespace {

using eligibility::Finding;
using eligibility::Verdict;

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(gap)
};

QString titlesOf(const eligibility::Assessment &assessment, Verdict verdict)
{
    QStringList titles;
    for (const Finding &finding : assessment.criteria)
        if (finding.verdict == verdict)
            titles.append(finding.criterion->title);
    return titles.join(GapWords::tr(", ", "between conditions"));
}

/// How far a measured value lies from its line, with its unit; empty where that cannot be said in figures.
QString distanceText(
    const eligibility::Measure &measure, const eligibility::Measured &it, const eligibility::Line &line)
{
    const auto difference = it.value && it.root == 1 ? it.value->minus(line.value) : std::nullopt;
    if (!difference)
        return {};
    const bool tooLittle
        = line.comparison == eligibility::Comparison::AtLeast || line.comparison == eligibility::Comparison::Above;
    eligibility::Measured away;
    away.value = tooLittle ? line.value.minus(*it.value) : difference;
    const eligibility::Exact nothing;
    const QString amount = away.value ? shownValue(measure, away, &nothing) : QString();
    if (amount.isEmpty())
        return {};
    const QString withUnit = measure.unit == QLatin1String("%")
        ? GapWords::tr("%1 percentage points").arg(amount)
        : QStringLiteral("%1 %2").arg(amount, measure.unit).trimmed();
    return tooLittle ? GapWords::tr("short by %1").arg(withUnit) : GapWords::tr("too much by %1").arg(withUnit);
}

/// 研发费用占营业收入比重 2.71%，差 0.29 个百分点
QString failingText(const eligibility::FactCatalogue &catalogue, const Finding &finding)
{
    const eligibility::Criterion &criterion = *finding.criterion;
    const FoundTexts found = foundTexts(catalogue, finding);
    const QString title = inLanguage(criterion.title, criterion.titleEn);
    if (criterion.kind == eligibility::CriterionKind::Threshold) {
        for (const eligibility::YearFinding &year : finding.years) {
            if (year.verdict != Verdict::NotMet)
                continue;
            const QString distance = distanceText(criterion.measure, year.measured, criterion.line);
            if (!distance.isEmpty())
                return GapWords::tr("%1 %2, %3", "condition, actual value, distance")
                    .arg(title, found.actual, distance);
        }
    }
    if (finding.score) {
        const eligibility::Points missing = criterion.score->line.least - finding.score->points.most;
        if (missing > 0)
            return GapWords::tr("%1: %2 points, short by %3", "score table, points, points")
                .arg(title, found.actual, eligibility::shownPoints(missing));
    }
    return GapWords::tr("not met: %1").arg(title);
}

} // namespace

QString gapText(const eligibility::FactCatalogue &catalogue, const eligibility::Assessment &assessment)
{
    const int failing = assessment.count(Verdict::NotMet);
    if (failing == 1)
        for (const Finding &finding : assessment.criteria)
            if (finding.verdict == Verdict::NotMet)
                return failingText(catalogue, finding);
    if (failing > 1)
        return GapWords::tr("not met: %1").arg(titlesOf(assessment, Verdict::NotMet));
    if (assessment.count(Verdict::Unknown) > 0)
        return GapWords::tr("cannot be judged: %1").arg(titlesOf(assessment, Verdict::Unknown));
    return GapWords::tr("every condition is met");
}

} // namespace yumiao::ui::words
