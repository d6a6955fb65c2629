// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/scale_line.h"

#include "models/rules/industry_scope.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<rules::NoLine>()
{
    static constexpr std::array words{
        Choice{"no_sector", QT_TRANSLATE_NOOP("choice", "The industry is not counted above scale"), "不属四上专业"},
        Choice{"industry_unknown", QT_TRANSLATE_NOOP("choice", "The industry is not known"), "行业未填"},
        Choice{"industry_too_coarse",
            QT_TRANSLATE_NOOP("choice", "The industry is known only roughly; its parts have different lines"),
            "行业只到门类或大类，标准不一"},
        Choice{"revenue_missing", QT_TRANSLATE_NOOP("choice", "The revenue of the year is missing"), "缺年度营业收入"},
        Choice{"qualification_missing", QT_TRANSLATE_NOOP("choice", "The contractor's qualification is not registered"),
            "建筑业资质未登记"},
        Choice{"activity_missing", QT_TRANSLATE_NOOP("choice", "Whether it develops property is not known"),
            "有无开发经营活动待核"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::rules {
namespace {

bool isInForce(QDate from, QDate to, QDate day)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
}

/// Hotels and restaurants, told only as section H, have one line.
bool isSameLine(const ScaleLine &a, const ScaleLine &b)
{
    return a.measure == b.measure && a.atLeast == b.atLeast;
}

struct FoundLine {
    const ScaleLine *line = nullptr;
    std::optional<NoLine> reason;
};

FoundLine lineOf(const ScaleRules &rules, const QString &industry, QDate on)
{
    const QStringList codes = industryCodes(industry);
    if (codes.isEmpty())
        return {nullptr, NoLine::IndustryUnknown};
    FoundLine found;
    bool wholly = true;
    for (const QString &code : codes) {
        bool covered = false;
        for (const ScaleLine &line : rules.lines) {
            const Coverage coverage = coverageOf(code, line.codes);
            if (coverage == Coverage::None || !isInForce(line.validFrom, line.validTo, on))
                continue;
            covered = covered || coverage == Coverage::Whole;
            if (found.line && !isSameLine(*found.line, line))
                return {nullptr, NoLine::IndustryTooCoarse};
            if (!found.line)
                found.line = &line;
        }
        wholly = wholly && covered;
    }
    if (!found.line)
        return {nullptr, NoLine::NoSector};
    return wholly ? found : FoundLine{nullptr, NoLine::IndustryTooCoarse};
}

void judgeAmount(ScaleReach &reach, const ScaleFacts &facts)
{
    reach.value = facts.revenue;
    if (reach.line->measure == ScaleMeasure::MainRevenue) {
        reach.byWholeRevenue = !facts.mainRevenue && facts.revenue;
        if (facts.mainRevenue)
            reach.value = facts.mainRevenue;
    }
    if (reach.value)
        reach.reached = *reach.value >= *reach.line->atLeast;
    else
        reach.reason = NoLine::RevenueMissing;
}

/// A developer with revenue does business; one without may still be building.
void judgeActivity(ScaleReach &reach, const ScaleFacts &facts)
{
    reach.value = facts.revenue;
    if (facts.revenue && facts.revenue->fen() > 0)
        reach.reached = true;
    else
        reach.reason = NoLine::ActivityMissing;
}

/// The first closing day of a window that is not before `on`.
QDate closingDay(const ScaleWindow &window, QDate on)
{
    QDate soonest;
    const auto take = [&](QDate day) {
        if (day >= on && (!soonest.isValid() || day < soonest))
            soonest = day;
    };
    for (const int year : {on.year(), on.year() + 1}) {
        for (const int month : window.months)
            take(QDate(year, month, window.dayOfMonth));
        for (const auto &[month, day] : window.days)
            take(QDate(year, month, day));
    }
    return soonest;
}

} // namespace

ScaleReach scaleReach(const ScaleRules &rules, const ScaleFacts &facts)
{
    ScaleReach reach;
    const FoundLine found = lineOf(rules, facts.industry, facts.on);
    reach.line = found.line;
    reach.reason = found.reason;
    if (!reach.line) {
        if (reach.reason == NoLine::NoSector)
            reach.reached = false;
        return reach;
    }
    switch (reach.line->measure) {
    case ScaleMeasure::MainRevenue:
    case ScaleMeasure::Revenue:
        judgeAmount(reach, facts);
        break;
    case ScaleMeasure::Qualification:
        reach.reached = facts.qualified;
        if (!facts.qualified)
            reach.reason = NoLine::QualificationMissing;
        break;
    case ScaleMeasure::Activity:
        judgeActivity(reach, facts);
        break;
    }
    return reach;
}

std::vector<NextWindow> nextWindows(const ScaleRules &rules, QDate on, QDate established)
{
    std::vector<NextWindow> found;
    for (const ScaleWindow &window : rules.windows) {
        NextWindow next{&window, closingDay(window, on), true};
        if (!next.closes.isValid() || !isInForce(window.validFrom, window.validTo, next.closes))
            continue;
        if (window.establishedWithin)
            next.applies = established.isValid()
                ? std::optional(established.addYears(*window.establishedWithin) >= next.closes)
                : std::nullopt;
        found.push_back(next);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const NextWindow &a, const NextWindow &b) { return a.closes < b.closes; });
    return found;
}

} // namespace yumiao::rules
