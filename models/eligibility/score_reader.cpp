// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_reader.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr qint64 MostPoints = 1000;

Points pointsFrom(const rules::RuleReader &at, const char *key)
{
    const qint64 points = at.number(key);
    if (points > MostPoints)
        at.refuse(key, QStringLiteral("points"));
    return qMin(points, MostPoints) * OnePoint;
}

/// "points", or a span that the examiner chooses from.
Award awardFrom(const rules::RuleReader &at, Points most)
{
    Award award;
    if (at.has("points")) {
        award.least = award.most = pointsFrom(at, "points");
    } else {
        award.least = pointsFrom(at, "points_from");
        award.most = pointsFrom(at, "points_to");
    }
    if (award.least > award.most || award.most > most)
        at.refuse(at.has("points") ? "points" : "points_to", QStringLiteral("points"));
    return award;
}

Points sumOfMost(const ScoreTable &table, const QString &scoreClass, bool all)
{
    Points sum = 0;
    for (const ScoreRow &row : table.rows)
        if (all || row.scoreClass == scoreClass)
            sum += row.most;
    return sum;
}

void readLine(ScoreTable &table, const rules::RuleReader &at)
{
    table.line.above = at.has("above");
    if (at.has("above") && at.has("at_least"))
        at.refuse("above", QStringLiteral("twice"));
    table.line.least = pointsFrom(at, table.line.above ? "above" : "at_least");
}

/// Bands of one measure must stand from the best to the worst, or the better one could never be reached.
bool areInOrder(const ScoreRow &row)
{
    const Line *before = nullptr;
    for (const ScoreCase &it : row.cases) {
        if (!it.line)
            continue;
        const bool up = it.line->comparison == Comparison::AtLeast || it.line->comparison == Comparison::Above;
        if (before && (up ? it.line->value > before->value : it.line->value < before->value))
            return false;
        before = &*it.line;
    }
    return true;
}

} // namespace

void CriterionReader::readScore(Criterion &it, const rules::RuleReader &at)
{
    const rules::RuleReader inside = at.object("table");
    inside.only("at_least above classes rows");
    ScoreTable table;
    readLine(table, inside);
    if (inside.has("classes")) {
        for (const rules::RuleReader &one : inside.objects("classes")) {
            one.only("code title title_en at_least");
            table.classes.push_back(
                {one.text("code"), one.text("title"), pointsFrom(one, "at_least"), one.mayText("title_en")});
        }
    }
    for (const rules::RuleReader &one : inside.objects("rows")) {
        ScoreRow row = readRow(one, it, false);
        const auto isIts = [&](const ScoreClass &known) { return known.code == row.scoreClass; };
        if (!row.scoreClass.isEmpty() && std::none_of(table.classes.begin(), table.classes.end(), isIts))
            one.refuse("class", QStringLiteral("word"));
        table.rows.push_back(std::move(row));
    }
    for (const ScoreClass &known : table.classes)
        if (sumOfMost(table, known.code, false) < known.least)
            inside.refuse("classes", QStringLiteral("points"));
    if (sumOfMost(table, {}, true) < table.line.least)
        inside.refuse("rows", QStringLiteral("points"));
    it.score = std::move(table);
}

ScoreRow CriterionReader::readRow(const rules::RuleReader &at, const Criterion &around, bool isPart)
{
    at.only("code title title_en clause confidence reading reading_en class most kind measure cases step points fact "
            "parts");
    ScoreRow row;
    row.code = at.text("code");
    claim(at, row.code);
    row.title = at.text("title");
    row.clause = at.has("clause") ? at.text("clause") : around.clause;
    row.confidence = at.has("confidence") ? at.word<records::Confidence>("confidence") : around.confidence;
    row.reading = at.mayText("reading");
    row.titleEn = at.mayText("title_en");
    row.readingEn = at.mayText("reading_en");
    row.scoreClass = at.mayText("class");
    if (isPart && at.has("class"))
        at.refuse("class", QStringLiteral("key"));
    row.most = pointsFrom(at, "most");
    row.kind = at.word<ScoreRowKind>("kind");
    if (at.isSound())
        readRowBody(row, at, around);
    return row;
}

void CriterionReader::readRowBody(ScoreRow &row, const rules::RuleReader &at, const Criterion &around)
{
    if (at.has("measure"))
        row.measure = measureFrom(at.object("measure"), m_catalogue);
    switch (row.kind) {
    case ScoreRowKind::Cases:
    case ScoreRowKind::Sum:
        for (const rules::RuleReader &one : at.objects("cases"))
            row.cases.push_back(readCase(one, row, around));
        if (row.cases.empty())
            at.refuse("cases", QStringLiteral("list"));
        if (row.kind == ScoreRowKind::Cases && !areInOrder(row))
            at.refuse("cases", QStringLiteral("order"));
        break;
    case ScoreRowKind::PerStep:
        static_cast<void>(at.object("measure"));
        row.step = numberWithUnit(row.measure, at.text("step"));
        if (!row.step || !row.step->isPositive())
            at.refuse("step", QStringLiteral("unit"));
        row.award = awardFrom(at, row.most);
        break;
    case ScoreRowKind::Best:
        for (const rules::RuleReader &one : at.objects("parts"))
            row.parts.push_back(readRow(one, around, true));
        if (row.parts.size() < 2)
            at.refuse("parts", QStringLiteral("list"));
        break;
    case ScoreRowKind::Recorded:
        row.measure.fact = factFrom(at, "fact", m_catalogue, {FactType::Points});
        row.measure.dimension = Dimension::Points;
        row.measure.unit = m_catalogue.at(row.measure.fact).unit;
        break;
    case ScoreRowKind::Open:
        break;
    }
}

ScoreCase CriterionReader::readCase(const rules::RuleReader &at, const ScoreRow &row, const Criterion &around)
{
    at.only("at_least above at_most below if otherwise points points_from points_to");
    ScoreCase it;
    if (at.has("if")) {
        it.condition.push_back(read(at.object("if"), &around));
    } else if (!at.flag("otherwise")) {
        it.line = lineFrom(at, row.measure);
        if (!it.line)
            at.refuse("at_least", QStringLiteral("line"));
    }
    if (at.has("if") && at.has("otherwise"))
        at.refuse("otherwise", QStringLiteral("twice"));
    if ((at.has("if") || at.has("otherwise"))
        && (at.has("at_least") || at.has("above") || at.has("at_most") || at.has("below")))
        at.refuse(at.has("if") ? "if" : "otherwise", QStringLiteral("twice"));
    it.award = awardFrom(at, row.most);
    return it;
}

} // namespace yumiao::eligibility
