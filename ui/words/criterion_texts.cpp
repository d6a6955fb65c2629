// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/criterion_texts.h"

#include "models/eligibility/number_text.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::words {
namespace {

using eligibility::Criterion;
using eligibility::CriterionKind;
using eligibility::FactCatalogue;
using eligibility::Finding;
using eligibility::RowFinding;
using eligibility::Verdict;

struct CriterionWords {
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

QString certificateTitles(const std::vector<records::CertificateKind> &kinds)
{
    QStringList titles;
    for (const records::CertificateKind it : kinds)
        titles.append(choiceTitle(records::choicesOf<records::CertificateKind>()[static_cast<size_t>(it)]));
    return titles.join(CriterionWords::tr(" or ", "between certificates"));
}

/// 2 项中 1 项达到; of a criterion that a score may meet, the points.
QString membersActual(const Finding &finding)
{
    for (const Finding &member : finding.members)
        if (member.score && (finding.verdict != Verdict::Met || member.verdict == Verdict::Met))
            return CriterionWords::tr("%1 points", "points won").arg(pointsText(member.score->points));
    const auto met = std::count_if(
        finding.members.begin(), finding.members.end(), [](const Finding &it) { return it.verdict == Verdict::Met; });
    return CriterionWords::tr("%1 of %2 met").arg(met).arg(finding.members.size());
}

QString requiredOf(const FactCatalogue &catalogue, const Finding &finding)
{
    const Criterion &criterion = *finding.criterion;
    switch (criterion.kind) {
    case CriterionKind::Flag:
        return CriterionWords::tr("yes");
    case CriterionKind::Exclusion:
        return CriterionWords::tr("no");
    case CriterionKind::Level:
        return levelsFrom(catalogue.at(criterion.fact), criterion.word);
    case CriterionKind::Event:
        return CriterionWords::tr("within %n year(s)", nullptr, criterion.withinYears);
    case CriterionKind::NoEvent:
        return CriterionWords::tr("none in %n year(s)", nullptr, criterion.withinYears);
    case CriterionKind::Holds:
        return certificateTitles(criterion.certificates);
    case CriterionKind::NotLarge:
        return CriterionWords::tr("not large");
    case CriterionKind::AboveLine:
        return CriterionWords::tr("reaches the line");
    case CriterionKind::AllOf:
        return CriterionWords::tr("all");
    case CriterionKind::AnyOf:
        return CriterionWords::tr("any one");
    case CriterionKind::NumberOf:
        return CriterionWords::tr("at least %1", "how many members").arg(criterion.number);
    case CriterionKind::Bands:
        return CriterionWords::tr("by band");
    case CriterionKind::Threshold:
    case CriterionKind::Score:
    case CriterionKind::Open:
        break;
    }
    return {};
}

QString actualOf(const Finding &finding)
{
    if (!finding.members.empty())
        return membersActual(finding);
    if (finding.verdict == Verdict::Unknown && finding.why)
        return whyTitle(*finding.why);
    if (finding.criterion->kind == CriterionKind::NotLarge)
        return finding.verdict == Verdict::Met ? CriterionWords::tr("not large") : CriterionWords::tr("large");
    if (finding.criterion->kind == CriterionKind::Holds)
        return finding.verdict == Verdict::Met ? CriterionWords::tr("holds it")
                                               : CriterionWords::tr("does not hold it");
    return {};
}

} // namespace

FoundTexts shownTexts(const FactCatalogue &catalogue, const Finding &finding)
{
    FoundTexts texts = foundTexts(catalogue, finding);
    const bool says = !finding.score && finding.members.empty() && finding.verdict == Verdict::Unknown && finding.why;
    const bool measured = finding.criterion->kind == CriterionKind::Threshold
        && std::any_of(finding.years.begin(), finding.years.end(),
            [](const eligibility::YearFinding &year) { return year.measured.value.has_value(); });
    if (texts.actual.isEmpty() || (says && !measured))
        texts.actual = actualOf(finding);
    if (texts.required.isEmpty())
        texts.required = requiredOf(catalogue, finding);
    return texts;
}

QString measuredText(const eligibility::Measure &measure, const eligibility::Measured &it,
    const std::optional<eligibility::Exact> &required)
{
    const QString shown = shownValue(measure, it, required ? &*required : nullptr);
    if (shown.isEmpty())
        return CriterionWords::tr("unknown");
    return measure.unit.isEmpty() ? shown : QStringLiteral("%1 %2").arg(shown, measure.unit);
}

QString rowActual(const FactCatalogue &catalogue, const RowFinding &row)
{
    if (row.measured && row.measured->value && row.row->kind != eligibility::ScoreRowKind::Recorded)
        return measuredText(row.row->measure, *row.measured, std::nullopt);
    if (row.points.least != row.points.most)
        return row.why ? whyTitle(*row.why) : QString();
    for (const Finding &condition : row.conditions)
        if (condition.verdict == Verdict::Met && condition.used.size() == 1)
            return factValue(catalogue.at(condition.used.front().ref.kind), condition.used.front().value);
    return {};
}

QString nextText(const RowFinding &row)
{
    if (row.points.least != row.points.most && !row.next)
        return {};
    if (!row.next)
        return row.points.least == row.row->most ? CriterionWords::tr("full points") : QString();
    const QString gain = eligibility::shownPoints(row.next->gain);
    if (row.next->line)
        return CriterionWords::tr("%1: +%2", "line to reach, points it adds").arg(lineText(*row.next->line), gain);
    if (row.next->condition)
        return CriterionWords::tr("%1: +%2", "line to reach, points it adds").arg(row.next->condition->title, gain);
    return CriterionWords::tr("+%1", "points that the next step adds").arg(gain);
}

QString whyTitle(eligibility::Why why)
{
    return choiceTitle(records::choicesOf<eligibility::Why>()[static_cast<size_t>(why)]);
}

} // namespace yumiao::ui::words
