// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/moves.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr int MostRows = 4;         ///< of a way through a score table
constexpr qsizetype MostFound = 48; ///< combinations that are weighed
constexpr qsizetype Enough = 6;

/// One better band of a row.
struct Step {
    Points gain = 0;
    Changes changes;
};
struct RowSteps {
    QString scoreClass;
    std::vector<Step> steps;
};
/// What is still missing: to the line, and to each class minimum.
struct Gap {
    Points total = 0;
    std::vector<std::pair<QString, Points>> classes;
    [[nodiscard]] bool isClosed() const
    {
        return total <= 0 && std::all_of(classes.begin(), classes.end(), [](const auto &it) { return it.second <= 0; });
    }
    [[nodiscard]] Gap less(const QString &scoreClass, Points gain) const
    {
        Gap it = *this;
        it.total -= gain;
        for (auto &[code, points] : it.classes)
            if (code == scoreClass)
                points -= gain;
        return it;
    }
};

Gap gapOf(const ScoreTable &table, const ScoreFinding &score)
{
    Gap gap;
    gap.total = table.line.least + (table.line.above ? 1 : 0) - score.points.most;
    for (const ClassFinding &it : score.classes)
        gap.classes.emplace_back(it.scoreClass->code, it.scoreClass->least - it.points.most);
    return gap;
}

std::vector<Changes> movesToCase(const ScoreRow &row, const ScoreCase &it, const Facts &facts, const Question &question)
{
    if (it.line)
        return lineMoves(row.measure, *it.line, 0, facts, question);
    return it.condition.empty() ? std::vector<Changes>() : movesFor(it.condition.front(), facts, question);
}

/// Of a row each better band with its cheapest move; of a sum each case that is not yet won.
void collectSteps(
    std::vector<Step> &steps, const RowFinding &finding, Points now, const Facts &facts, const Question &question)
{
    const ScoreRow &row = *finding.row;
    for (const RowFinding &part : finding.parts)
        collectSteps(steps, part, now, facts, question);
    for (size_t i = 0; i < row.cases.size(); ++i) {
        const ScoreCase &it = row.cases[i];
        const bool sums = row.kind == ScoreRowKind::Sum;
        const Points gain = sums ? qMin(it.award.least, row.most - now) : it.award.least - now;
        const bool isWon = sums && i < finding.conditions.size() && finding.conditions[i].verdict != Verdict::NotMet;
        if (gain <= 0 || isWon)
            continue;
        auto moves = movesToCase(row, it, facts, question);
        keepCheapest(moves, facts, 1);
        if (!moves.empty() && !moves.front().empty())
            steps.push_back({gain, std::move(moves.front())});
    }
}

/// Sets of exactly `left` more rows, from row `next` on.
void chooseRows(std::vector<Changes> &found, const std::vector<RowSteps> &rows, size_t next, int left, const Gap &gap,
    const Changes &chosen, const Facts &facts)
{
    if (gap.isClosed() || left == 0 || found.size() >= static_cast<size_t>(MostFound)) {
        if (gap.isClosed() && left == 0)
            found.push_back(chosen);
        return;
    }
    for (size_t i = next; i < rows.size(); ++i)
        for (const Step &step : rows[i].steps)
            chooseRows(found, rows, i + 1, left - 1, gap.less(rows[i].scoreClass, step.gain),
                merged(chosen, step.changes, facts), facts);
}

} // namespace

std::vector<Changes> scoreMoves(
    const Criterion &criterion, const Finding &finding, const Facts &facts, const Question &question)
{
    std::vector<RowSteps> rows;
    for (const RowFinding &row : finding.score->rows) {
        RowSteps it{row.row->scoreClass, {}};
        collectSteps(it.steps, row, row.points.most, facts, question);
        if (!it.steps.empty())
            rows.push_back(std::move(it));
    }
    const Gap gap = gapOf(*criterion.score, *finding.score);
    std::vector<Changes> found;
    for (int count = 1; count <= MostRows && found.size() < static_cast<size_t>(Enough); ++count) {
        std::vector<Changes> more;
        chooseRows(more, rows, 0, count, gap, {}, facts);
        found.insert(found.end(), more.begin(), more.end());
    }
    keepCheapest(found, facts, MostFound);
    return found;
}

} // namespace yumiao::eligibility
