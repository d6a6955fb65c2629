// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/score_judgement.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

void addMissing(std::vector<FactRef> &to, const std::vector<FactRef> &refs)
{
    for (const FactRef &ref : refs)
        if (std::find(to.begin(), to.end(), ref) == to.end())
            to.push_back(ref);
}

/// The verdict of one case; conditions are kept with the row, in the order of the cases.
Verdict caseVerdict(const ScoreCase &it, RowFinding &row, const Facts &facts, const Question &question)
{
    if (it.line)
        return reaches(*row.measured, *it.line);
    if (it.condition.empty())
        return Verdict::Met;
    row.conditions.push_back(judged(it.condition.front(), facts, question));
    if (row.conditions.back().verdict == Verdict::Unknown) {
        addMissing(row.missing, row.conditions.back().missing);
        if (!row.why)
            row.why = row.conditions.back().why;
    }
    return row.conditions.back().verdict;
}

NextAward nextOf(const ScoreCase &it, Points gain)
{
    return {gain, it.line ? &*it.line : nullptr, it.condition.empty() ? nullptr : &it.condition.front()};
}

/// The first case that is met gives its points; an unknown one before it leaves both ways open.
void judgeCases(RowFinding &row, const Facts &facts, const Question &question)
{
    bool any = false;
    bool settled = false;
    std::vector<const ScoreCase *> better;
    const auto widen = [&](const Award &award) {
        row.points.least = any ? qMin(row.points.least, award.least) : award.least;
        row.points.most = any ? qMax(row.points.most, award.most) : award.most;
        any = true;
    };
    for (const ScoreCase &it : row.row->cases) {
        const Verdict verdict = caseVerdict(it, row, facts, question);
        if (verdict == Verdict::NotMet) {
            better.push_back(&it);
            continue;
        }
        widen(it.award);
        if (verdict == Verdict::Met) {
            settled = true;
            break;
        }
    }
    if (!settled)
        widen({0, 0});
    if (row.points.least == row.points.most || row.missing.empty()) {
        const auto worst = std::find_if(
            better.rbegin(), better.rend(), [&](const ScoreCase *it) { return it->award.least > row.points.least; });
        if (worst != better.rend())
            row.next = nextOf(**worst, (*worst)->award.least - row.points.least);
    }
}

void judgeSum(RowFinding &row, const Facts &facts, const Question &question)
{
    Award sum;
    for (const ScoreCase &it : row.row->cases) {
        const Verdict verdict = caseVerdict(it, row, facts, question);
        if (verdict == Verdict::Met)
            sum.least += it.award.least;
        if (verdict != Verdict::NotMet)
            sum.most += it.award.most;
        const bool isFirst = !row.next && verdict == Verdict::NotMet;
        const Points gain = qMin(it.award.least, row.row->most - qMin(sum.least, row.row->most));
        if (isFirst && gain > 0)
            row.next = nextOf(it, gain);
    }
    row.points = {qMin(sum.least, row.row->most), qMin(sum.most, row.row->most)};
    if (row.points.least == row.row->most)
        row.next.reset();
}

void judgeSteps(RowFinding &row)
{
    const auto steps = row.measured->value ? row.measured->value->over(*row.row->step) : std::nullopt;
    if (!steps) {
        row.points = {0, row.row->most};
        return;
    }
    const qint64 full = qBound(qint64{0}, steps->floor(), qint64{1000});
    row.points = {qMin(full * row.row->award.least, row.row->most), qMin(full * row.row->award.most, row.row->most)};
    if (row.points.least < row.row->most)
        row.next = NextAward{qMin(row.row->award.least, row.row->most - row.points.least), nullptr, nullptr};
}

void judgeRecorded(RowFinding &row)
{
    const auto points = row.measured->value ? row.measured->value->times(Exact::whole(OnePoint)) : std::nullopt;
    if (points)
        row.points.least = row.points.most = qBound(Points{0}, points->floor(), row.row->most);
    else
        row.points = {0, row.row->most};
}

RowFinding rowFinding(const ScoreRow &row, const Facts &facts, const Question &question);

void judgeBest(RowFinding &row, const Facts &facts, const Question &question)
{
    std::optional<NextAward> next;
    for (const ScoreRow &part : row.row->parts) {
        row.parts.push_back(rowFinding(part, facts, question));
        const RowFinding &it = row.parts.back();
        row.points.least = qMax(row.points.least, it.points.least);
        row.points.most = qMax(row.points.most, it.points.most);
    }
    for (const RowFinding &it : row.parts) {
        if (it.points.most > row.points.least)
            addMissing(row.missing, it.missing);
        const Points reached = it.next ? it.points.least + it.next->gain : 0;
        if (it.next && reached > row.points.least && (!next || reached - row.points.least < next->gain))
            next = NextAward{reached - row.points.least, it.next->line, it.next->condition};
    }
    row.next = next;
}

/// Why the points of a row are not known; a known row asks for nothing.
void tellWhy(RowFinding &it)
{
    if (it.points.least == it.points.most) {
        it.missing.clear();
        it.why.reset();
        return;
    }
    if (!it.missing.empty())
        it.why = Why::FactMissing;
    else if (it.row->kind == ScoreRowKind::Open)
        it.why = Why::RuleMissing;
    else if (it.measured && it.measured->why)
        it.why = it.measured->why;
    for (const RowFinding &part : it.parts)
        if (!it.why && part.points.most > it.points.least)
            it.why = part.why;
    if (!it.why)
        it.why = Why::Examiner;
}

RowFinding rowFinding(const ScoreRow &row, const Facts &facts, const Question &question)
{
    RowFinding it;
    it.row = &row;
    const bool byLines
        = std::any_of(row.cases.begin(), row.cases.end(), [](const ScoreCase &one) { return one.line.has_value(); });
    if (byLines || row.kind == ScoreRowKind::PerStep || row.kind == ScoreRowKind::Recorded) {
        it.measured = measured(row.measure, facts, question.on);
        it.missing = it.measured->missing;
    }
    switch (row.kind) {
    case ScoreRowKind::Cases:
        judgeCases(it, facts, question);
        break;
    case ScoreRowKind::Sum:
        judgeSum(it, facts, question);
        break;
    case ScoreRowKind::PerStep:
        judgeSteps(it);
        break;
    case ScoreRowKind::Recorded:
        judgeRecorded(it);
        break;
    case ScoreRowKind::Best:
        judgeBest(it, facts, question);
        break;
    case ScoreRowKind::Open:
        it.points = {0, row.most};
        break;
    }
    tellWhy(it);
    return it;
}

Verdict againstLeast(const Award &points, Points least)
{
    return points.least >= least ? Verdict::Met : points.most < least ? Verdict::NotMet : Verdict::Unknown;
}

} // namespace

ScoreFinding scored(const ScoreTable &table, const Facts &facts, const Question &question)
{
    ScoreFinding score;
    for (const ScoreClass &it : table.classes)
        score.classes.push_back({&it, {}, 0, Verdict::Unknown});
    for (const ScoreRow &row : table.rows) {
        RowFinding it = rowFinding(row, facts, question);
        const auto add = [&](Award &points, Points &most) {
            points.least += it.points.least;
            points.most += it.points.most;
            most += row.most;
        };
        add(score.points, score.most);
        for (ClassFinding &one : score.classes)
            if (one.scoreClass->code == row.scoreClass)
                add(one.points, one.most);
        score.rows.push_back(std::move(it));
    }
    for (ClassFinding &one : score.classes)
        one.verdict = againstLeast(one.points, one.scoreClass->least);
    return score;
}

Verdict scoreVerdict(const ScoreTable &table, const ScoreFinding &score)
{
    // "More than 70" is at least 70 and the smallest part of a point.
    std::vector<Verdict> all{againstLeast(score.points, table.line.least + (table.line.above ? 1 : 0))};
    for (const ClassFinding &one : score.classes)
        all.push_back(one.verdict);
    return atLeastMet(all, static_cast<int>(all.size()));
}

} // namespace yumiao::eligibility
