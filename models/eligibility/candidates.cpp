// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/candidates.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<eligibility::Nearness>()
{
    static constexpr std::array words{
        Choice{"reached", QT_TRANSLATE_NOOP("choice", "Meets every condition"), "条件全部达到"},
        Choice{"unproven", QT_TRANSLATE_NOOP("choice", "Nothing fails, evidence is missing"), "缺证据"},
        Choice{"short_by_one", QT_TRANSLATE_NOOP("choice", "Short by one"), "差1项"},
        Choice{"short_by_two", QT_TRANSLATE_NOOP("choice", "Short by two"), "差2项"},
        Choice{"short_by_more", QT_TRANSLATE_NOOP("choice", "Short by more"), "差3项以上"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::eligibility {
namespace {

constexpr qint64 WholeGap = 1000;

/// How far a value lies from a line, in thousandths of the line.
qint64 gapToLine(const YearFinding &year, const Line &line)
{
    const Exact required = line.value;
    const auto difference = year.measured.value && year.measured.root == 1 ? year.measured.value->minus(required)
                                                                           : std::optional<Exact>();
    const auto share = difference && !(required == Exact()) ? difference->over(required) : std::nullopt;
    const auto thousandths = share ? share->times(Exact::whole(WholeGap)) : std::nullopt;
    return thousandths ? qMin(qAbs(thousandths->floor()), WholeGap) : WholeGap;
}

qint64 gapOfFinding(const Finding &finding);

qint64 gapOfScore(const Finding &finding)
{
    const Points line = finding.criterion->score->line.least;
    const Points short_ = qMax(Points{0}, line - finding.score->points.most);
    return line > 0 && short_ > 0 ? short_ * WholeGap / line : WholeGap / 10; // only a class minimum fails
}

/// The nearest members count; of bands the one that was chosen.
qint64 gapOfMembers(const Finding &finding)
{
    if (finding.band)
        return gapOfFinding(finding.members[static_cast<size_t>(*finding.band)]);
    std::vector<qint64> gaps;
    for (const Finding &member : finding.members)
        gaps.push_back(member.verdict == Verdict::NotMet ? gapOfFinding(member) : 0);
    std::sort(gaps.begin(), gaps.end());
    const qint64 count = finding.criterion->kind == CriterionKind::AllOf ? static_cast<qint64>(gaps.size())
        : finding.criterion->kind == CriterionKind::NumberOf             ? finding.criterion->number
                                                                         : 1;
    qint64 sum = 0;
    for (qint64 i = 0; i < qMin(count, static_cast<qint64>(gaps.size())); ++i)
        sum += gaps[static_cast<size_t>(i)];
    return sum;
}

qint64 gapOfFinding(const Finding &finding)
{
    if (finding.verdict != Verdict::NotMet)
        return 0;
    switch (finding.criterion->kind) {
    case CriterionKind::Threshold: {
        qint64 sum = 0;
        for (const YearFinding &year : finding.years)
            if (year.verdict == Verdict::NotMet)
                sum += gapToLine(year, finding.criterion->line);
        return sum;
    }
    case CriterionKind::Score:
        return gapOfScore(finding);
    case CriterionKind::AllOf:
    case CriterionKind::AnyOf:
    case CriterionKind::NumberOf:
    case CriterionKind::Bands:
        return gapOfMembers(finding);
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
    case CriterionKind::Level:
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
    case CriterionKind::Holds:
    case CriterionKind::NotLarge:
    case CriterionKind::AboveLine:
    case CriterionKind::Open:
        return WholeGap;
    }
    Q_UNREACHABLE();
}

} // namespace

Nearness Candidate::nearness() const
{
    switch (failing) {
    case 0:
        return open == 0 ? Nearness::Reached : Nearness::Unproven;
    case 1:
        return Nearness::ShortByOne;
    case 2:
        return Nearness::ShortByTwo;
    default:
        return Nearness::ShortByMore;
    }
}

Verdict Candidate::verdict() const
{
    return failing > 0 ? Verdict::NotMet : open > 0 ? Verdict::Unknown : Verdict::Met;
}

Candidate candidateOf(RecordId enterprise, const Assessment &assessment)
{
    Candidate it;
    it.enterprise = enterprise;
    it.criteria.reserve(assessment.criteria.size());
    for (const Finding &finding : assessment.criteria) {
        it.criteria.push_back(finding.verdict);
        it.open += finding.verdict == Verdict::Unknown ? 1 : 0;
        if (finding.verdict != Verdict::NotMet)
            continue;
        ++it.failing;
        it.fails.push_back(finding.criterion->code);
        it.gap += gapOfFinding(finding);
    }
    it.missing = assessment.missing();
    return it;
}

bool standsNearer(const Candidate &a, const Candidate &b)
{
    return std::make_tuple(a.failing, a.open, a.gap, a.enterprise.value())
        < std::make_tuple(b.failing, b.open, b.gap, b.enterprise.value());
}

void sortByDistance(std::vector<Candidate> &candidates)
{
    std::sort(candidates.begin(), candidates.end(), standsNearer);
}

} // namespace yumiao::eligibility
