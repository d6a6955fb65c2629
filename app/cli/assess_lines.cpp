// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assess_lines.h"

#include "app/cli/assess_json.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

namespace yumiao::app::cli {
namespace {

using eligibility::Finding;

template <typename E>
QString wordTitle(E value)
{
    return ui::words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QString tierTitle(const eligibility::Tier *tier, QDate on)
{
    return tier ? ui::words::inLanguage(nameOn(*tier, on)) : Words::tr("none", "tier");
}

/// Members stand below their criterion, two blanks to the right.
QString indented(const QString &text, int depth)
{
    return QString(depth * 2, QLatin1Char(' ')) + text;
}

void addScoreRow(const eligibility::RowFinding &row, int depth, QList<QStringList> &cells)
{
    cells.append({indented(ui::words::inLanguage(row.row->title, row.row->titleEn), depth), QString(),
        ui::words::pointsText(row.points),
        Words::tr("of %1 points").arg(ui::words::pointsText({row.row->most, row.row->most})), row.row->clause});
    for (const eligibility::RowFinding &part : row.parts)
        addScoreRow(part, depth + 1, cells);
}

void addFinding(
    const Finding &finding, const eligibility::FactCatalogue &catalogue, int depth, QList<QStringList> &cells)
{
    const ui::words::FoundTexts texts = ui::words::foundTexts(catalogue, finding);
    const bool leaf = finding.members.empty() && !finding.score && finding.verdict == eligibility::Verdict::Unknown;
    cells.append({indented(ui::words::inLanguage(finding.criterion->title, finding.criterion->titleEn), depth),
        wordTitle(finding.verdict),
        texts.actual.isEmpty() && leaf && finding.why ? wordTitle(*finding.why) : texts.actual, texts.required,
        finding.criterion->clause});
    for (const Finding &member : finding.members)
        addFinding(member, catalogue, depth + 1, cells);
    if (finding.score)
        for (const eligibility::RowFinding &row : finding.score->rows)
            addScoreRow(row, depth + 1, cells);
}

QStringList criteriaLines(const eligibility::Assessment &assessment, const eligibility::FactCatalogue &catalogue)
{
    QList<QStringList> cells;
    for (const Finding &finding : assessment.criteria)
        addFinding(finding, catalogue, 0, cells);
    return tableLines({Words::tr("Condition"), Words::tr("Result"), Words::tr("Actual"), Words::tr("Asked for"),
                          Words::tr("Clause of the document")},
        cells);
}

QStringList missingLines(const eligibility::Assessment &assessment, const eligibility::FactCatalogue &catalogue)
{
    QStringList lines;
    for (const eligibility::FactRef &ref : assessment.missing())
        lines.append(indented(
            Words::tr("%1: %2", "fact, what proves it")
                .arg(ui::words::factTitle(catalogue, ref), ui::words::inLanguage(catalogue.at(ref.kind).proof)),
            1));
    if (!lines.isEmpty())
        lines.prepend(Words::tr("Missing evidence, and what would prove it:"));
    return lines;
}

QString wayText(const eligibility::Way &way, const eligibility::FactCatalogue &catalogue)
{
    QStringList changes;
    for (const eligibility::Change &change : way.changes)
        changes.append(ui::words::changeText(catalogue, change));
    return changes.join(Words::tr("; ", "between changes"));
}

QStringList wayLines(const cultivation::Judgement &judgement, const eligibility::FactCatalogue &catalogue)
{
    QStringList lines;
    for (const eligibility::Way &way : judgement.distance.ways)
        if (!way.changes.empty())
            lines.append(
                indented(Words::tr("%1. %2 (then: %3)", "number, changes, result after them")
                             .arg(QString::number(lines.size() + 1), wayText(way, catalogue), wordTitle(way.after)),
                    1));
    if (!lines.isEmpty())
        lines.prepend(Words::tr("Ways to the tier, the nearest first:"));
    if (!judgement.distance.blocked.empty())
        lines.append(Words::tr("Failing conditions that nothing recorded can change: %1")
                         .arg(QStringList(judgement.distance.blocked.begin(), judgement.distance.blocked.end())
                                  .join(QStringLiteral(", "))));
    return lines;
}

QString documentText(const eligibility::ShelfRules &rules)
{
    const QString named = ui::words::documentName(*rules.pack);
    return rules.inForce ? named : Words::tr("%1, not in force on this day").arg(named);
}

} // namespace

QStringList judgedLines(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry)
{
    const cultivation::Judgement &judgement = judged.judgement;
    const QDate on = inquiry.question.on;
    QStringList lines{
        Words::tr("%1 (%2)", "enterprise, code").arg(judged.known.enterprise.name, codeOrId(judged.known.enterprise)),
        Words::tr("%1: stands on %2", "ladder, tier")
            .arg(ui::words::inLanguage(inquiry.ladder->title), tierTitle(judgement.standing.tier, on)),
        Words::tr("Judged for %1 on %2 (%3)", "tier, day, procedure")
            .arg(tierTitle(judgement.tier, on), on.toString(Qt::ISODate), wordTitle(inquiry.question.procedure))};
    if (!inquiry.changes.empty())
        lines.append(Words::tr("What-if: changed facts are only tried, nothing was written."));
    if (!judgement.assessment) {
        lines.append(Words::tr("Result: %1").arg(wordTitle(*judgement.silence)));
        return lines;
    }
    const eligibility::FactCatalogue &catalogue = judged.known.facts.catalogue();
    lines.append(Words::tr("Document: %1").arg(documentText(*judgement.rules)));
    lines.append(Words::tr("Result: %1").arg(wordTitle(judgement.assessment->verdict)));
    lines += criteriaLines(*judgement.assessment, catalogue);
    lines += missingLines(*judgement.assessment, catalogue);
    return lines + wayLines(judgement, catalogue);
}

QStringList judgedHeadings()
{
    return {Words::tr("Credit code"), Words::tr("Enterprise"), Words::tr("Stands on"), Words::tr("Judged for"),
        Words::tr("Result"), Words::tr("Failing"), Words::tr("To be verified"), Words::tr("Nearest way")};
}

QStringList judgedCells(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry)
{
    const cultivation::Judgement &judgement = judged.judgement;
    const QDate on = inquiry.question.on;
    QStringList cells{codeOrId(judged.known.enterprise), judged.known.enterprise.name,
        tierTitle(judgement.standing.tier, on), tierTitle(judgement.tier, on)};
    if (!judgement.assessment)
        return cells + QStringList{wordTitle(*judgement.silence), QString(), QString(), QString()};
    const eligibility::Assessment &it = *judgement.assessment;
    return cells
        + QStringList{wordTitle(it.verdict), QString::number(it.count(eligibility::Verdict::NotMet)),
            QString::number(it.count(eligibility::Verdict::Unknown)),
            judgement.distance.ways.empty() ? QString()
                                            : wayText(judgement.distance.ways.front(), judged.known.facts.catalogue())};
}

} // namespace yumiao::app::cli
