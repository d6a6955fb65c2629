// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/tier_risk.h"

namespace yumiao::cultivation {
namespace {

using eligibility::Assessment;
using eligibility::Criterion;
using eligibility::CriterionKind;
using eligibility::Exact;
using eligibility::Finding;
using eligibility::Verdict;

using Leaves = std::vector<const Finding *>;

int metMembers(const Finding &finding)
{
    int met = 0;
    for (const Finding &member : finding.members)
        met += member.verdict == Verdict::Met ? 1 : 0;
    return met;
}

/// How many members of a met group must stay met.
int neededMembers(const Finding &finding)
{
    switch (finding.criterion->kind) {
    case CriterionKind::AnyOf:
        return 1;
    case CriterionKind::NumberOf:
        return finding.criterion->number;
    default:
        return static_cast<int>(finding.members.size());
    }
}

/// The met leaves without which a met finding would not be met.
void collectBearing(const Finding &finding, Leaves &leaves)
{
    if (finding.verdict != Verdict::Met)
        return;
    if (finding.members.empty())
        return leaves.push_back(&finding);
    if (metMembers(finding) > neededMembers(finding))
        return;
    for (const Finding &member : finding.members)
        collectBearing(member, leaves);
}

/// A group that may still be met fails by all of its members that fail.
void collectFailing(const Finding &finding, Leaves &leaves)
{
    if (finding.verdict != Verdict::NotMet)
        return;
    if (finding.members.empty())
        return leaves.push_back(&finding);
    const size_t before = leaves.size();
    for (const Finding &member : finding.members)
        collectFailing(member, leaves);
    if (leaves.size() == before)
        leaves.push_back(&finding);
}

Exact sizeOf(const Exact &value)
{
    return value.isNegative() ? Exact::whole(0).minus(value).value_or(value) : value;
}

/// The value that a figure has to keep from, so that it is not near: the line and the margin on its own side.
std::optional<Exact> safeFrom(const eligibility::Line &line, const Exact &margin)
{
    const auto step = sizeOf(line.value).times(margin);
    if (!step || !step->isPositive())
        return std::nullopt; // of a line of 0 no share can be taken
    const bool up
        = line.comparison == eligibility::Comparison::AtLeast || line.comparison == eligibility::Comparison::Above;
    return up ? line.value.plus(*step) : line.value.minus(*step);
}

bool isNear(const eligibility::Measured &it, const eligibility::Line &line, const Exact &margin)
{
    const auto safe = safeFrom(line, margin);
    const auto order = safe ? compared(it, *safe) : std::nullopt;
    if (!order)
        return false;
    const bool up
        = line.comparison == eligibility::Comparison::AtLeast || line.comparison == eligibility::Comparison::Above;
    return up ? *order < 0 : *order > 0;
}

bool thresholdIsNear(const Finding &finding, const eligibility::FactCatalogue &catalogue, const Exact &margin)
{
    const Criterion &criterion = *finding.criterion;
    if (criterion.kind != CriterionKind::Threshold || !catalogue.at(criterion.measure.fact).yearly)
        return false; // what is declared once does not slide
    for (const eligibility::YearFinding &year : finding.years)
        if (year.verdict == Verdict::Met && isNear(year.measured, criterion.line, margin))
            return true;
    return false;
}

bool scoreIsNear(const Finding &finding, const Exact &margin)
{
    if (!finding.score || finding.score->points.least != finding.score->points.most)
        return false;
    const auto safe
        = safeFrom({eligibility::Comparison::AtLeast, Exact::whole(finding.criterion->score->line.least), {}}, margin);
    return safe && Exact::whole(finding.score->points.least) < *safe;
}

} // namespace

Leaves failingLeaves(const Assessment &assessment)
{
    Leaves leaves;
    for (const Finding &it : assessment.criteria)
        collectFailing(it, leaves);
    return leaves;
}

Leaves leavesNearLine(const Assessment &assessment, const eligibility::FactCatalogue &catalogue, const Exact &margin)
{
    Leaves bearing;
    for (const Finding &it : assessment.criteria)
        collectBearing(it, bearing);
    Leaves near;
    for (const Finding *it : bearing)
        if (thresholdIsNear(*it, catalogue, margin) || scoreIsNear(*it, margin))
            near.push_back(it);
    return near;
}

} // namespace yumiao::cultivation
