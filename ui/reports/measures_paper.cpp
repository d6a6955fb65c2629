// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/measures_paper.h"

#include "ui/reports/paper_cells.h"
#include "ui/words/duty_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::reports {
namespace {

using exchange::TextSheet;
using figures::ClauseProgress;
using figures::DutyHolder;
using figures::MeasureProgress;
using figures::PlanProgress;
using print::CellAlign;
using print::Document;
using print::Table;

struct MeasuresPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::MeasuresPaper)
};

constexpr double MeasuresPoints = 8.5;

std::vector<PaperColumn> measureColumns()
{
    return {{MeasuresPaper::tr("Code"), 0.8, CellAlign::Centre}, {MeasuresPaper::tr("Measure"), 3.6},
        {MeasuresPaper::tr("Target"), 1.4}, {MeasuresPaper::tr("Due"), 1.3, CellAlign::Centre},
        {MeasuresPaper::tr("Done / should be"), 1.2, CellAlign::Centre},
        {MeasuresPaper::tr("Lamp"), 1.0, CellAlign::Centre}, {MeasuresPaper::tr("Why"), 2.4},
        {MeasuresPaper::tr("Since"), 1.3, CellAlign::Centre}, {MeasuresPaper::tr("Who can clear it, by what"), 2.6},
        {MeasuresPaper::tr("Problems"), 2.0}, {MeasuresPaper::tr("Next step"), 2.0}};
}

QString targetCell(const records::Measure &measure)
{
    if (!measure.targetValue)
        return measure.ownTarget;
    return QStringLiteral("%1 %2").arg(measure.targetValue->toText(), measure.targetUnit).trimmed();
}

QString doneCell(const MeasureProgress &it)
{
    const QString done = it.percent ? QStringLiteral("%1%").arg(*it.percent) : QStringLiteral("—");
    return it.signal.expected ? QStringLiteral("%1 / %2%").arg(done, it.signal.expected->toText()) : done;
}

QStringList measureCells(const ClauseProgress &clause, const MeasureProgress &it)
{
    const QString lead = clause.lead() ? clause.lead()->name : QString();
    QStringList why{words::causeSentence(it.signal), words::fallenSentence(it.signal)};
    why.removeAll(QString());
    return {it.measure.code, it.measure.text, targetCell(it.measure), dayCell(it.due), doneCell(it),
        words::lampOnPaper(it.lamp.lamp), why.join(QLatin1Char('\n')), dayCell(it.signal.since),
        words::clearingSentence(it.signal, lead), it.latest ? it.latest->problems : QString(),
        it.latest ? it.latest->nextStep : QString()};
}

bool hasRole(const ClauseProgress &clause, RecordId bureau, records::DutyRole role)
{
    return std::any_of(clause.duties.begin(), clause.duties.end(),
        [&](const DutyHolder &holder) { return holder.bureau == bureau && holder.role == role; });
}

/// The clauses in the order of the plan; null bureau: all.
std::vector<const ClauseProgress *> clausesOf(
    const PlanProgress &progress, RecordId bureau, records::DutyRole role = records::DutyRole::Lead)
{
    std::vector<const ClauseProgress *> clauses;
    for (const figures::ChapterProgress &chapter : progress.chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            if (!clause.measures.empty() && (bureau.isNull() || hasRole(clause, bureau, role)))
                clauses.push_back(&clause);
    return clauses;
}

QString namesOf(const ClauseProgress &clause, records::DutyRole role)
{
    QStringList names;
    for (const DutyHolder &holder : clause.duties)
        if (holder.role == role)
            names.append(holder.name);
    return orDash(names.join(QStringLiteral("、")));
}

QString bureauName(const PlanProgress &progress, RecordId bureau)
{
    for (const figures::BureauLoad &load : progress.bureaus)
        if (load.bureau == bureau)
            return load.name;
    return QStringLiteral("—");
}

/// ■ 红 2，● 绿 5
QString countsText(const rules::LampCounts &counts)
{
    QStringList parts;
    for (const rules::Lamp lamp : rules::shownLamps(counts))
        if (const qint64 count = counts[static_cast<size_t>(lamp)]; count > 0)
            parts.append(MeasuresPaper::tr("%1 %2", "a lamp, how many").arg(words::lampOnPaper(lamp)).arg(count));
    return parts.join(MeasuresPaper::tr(", "));
}

Table clauseTable(const ClauseProgress &clause)
{
    Table table = tableWith(measureColumns(), MeasuresPoints);
    table.caption = MeasuresPaper::tr("%1. %2 (%3), lead: %4, supporting: %5", "clause, its title, its lamp, bureaus")
                        .arg(QString::number(clause.clause.no.value_or(0)), clause.clause.title,
                            clause.lamp ? words::lampOnPaper(*clause.lamp) : QStringLiteral("—"),
                            namesOf(clause, records::DutyRole::Lead), namesOf(clause, records::DutyRole::Support));
    for (const MeasureProgress &it : clause.measures) {
        QStringList cells = measureCells(clause, it);
        for (QString &cell : cells)
            cell = orDash(cell);
        addTextRow(table, cells);
    }
    return table;
}

void addClauses(Document &paper, const std::vector<const ClauseProgress *> &clauses)
{
    for (const ClauseProgress *clause : clauses)
        paper.blocks.push_back(clauseTable(*clause));
}

QString paperTitle(const PlanProgress &progress, RecordId bureau)
{
    return bureau.isNull() ? MeasuresPaper::tr("Measures of the plan: progress and lamps")
                           : MeasuresPaper::tr("Duties of %1 under the plan").arg(bureauName(progress, bureau));
}

rules::LampCounts countsOf(const std::vector<const ClauseProgress *> &clauses)
{
    rules::LampCounts counts{};
    for (const ClauseProgress *clause : clauses)
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += clause->lamps[i];
    return counts;
}

void addPart(Document &paper, const QString &heading, const std::vector<const ClauseProgress *> &clauses)
{
    paper.blocks.push_back(print::Heading{2, heading});
    paper.blocks.push_back(print::Paragraph{
        clauses.empty() ? MeasuresPaper::tr("None.") : MeasuresPaper::tr("%1.").arg(countsText(countsOf(clauses))),
        {}});
    addClauses(paper, clauses);
}

} // namespace

Document measuresPaper(const PlanProgress &progress, RecordId bureau)
{
    const QString title = paperTitle(progress, bureau);
    Document paper{title, {}};
    paper.blocks.push_back(print::Title{title, MeasuresPaper::tr("As of %1").arg(dayCell(progress.on)), {}});
    if (bureau.isNull()) {
        paper.blocks.push_back(
            print::Paragraph{MeasuresPaper::tr("%1, %2: %3.", "plan, its number, counts of lamps")
                                 .arg(progress.plan.title, progress.plan.documentNumber, countsText(progress.lamps)),
                {}});
        addClauses(paper, clausesOf(progress, {}));
        return paper;
    }
    addPart(paper, MeasuresPaper::tr("Clauses it leads"), clausesOf(progress, bureau));
    addPart(paper, MeasuresPaper::tr("Clauses it supports"), clausesOf(progress, bureau, records::DutyRole::Support));
    return paper;
}

TextSheet measuresSheet(const PlanProgress &progress, RecordId bureau)
{
    TextSheet sheet{paperTitle(progress, bureau),
        {MeasuresPaper::tr("Clause"), MeasuresPaper::tr("Lead bureau"), MeasuresPaper::tr("Supporting bureaus")}, {}};
    for (const PaperColumn &it : measureColumns())
        sheet.headings.append(it.heading);
    const auto add = [&](const std::vector<const ClauseProgress *> &clauses) {
        for (const ClauseProgress *clause : clauses)
            for (const MeasureProgress &it : clause->measures)
                sheet.rows.push_back(
                    QStringList{QString::number(clause->clause.no.value_or(0)),
                        namesOf(*clause, records::DutyRole::Lead), namesOf(*clause, records::DutyRole::Support)}
                    + measureCells(*clause, it));
    };
    add(clausesOf(progress, bureau));
    if (!bureau.isNull())
        add(clausesOf(progress, bureau, records::DutyRole::Support));
    return sheet;
}

int measuresOnPaper(const PlanProgress &progress, RecordId bureau)
{
    return static_cast<int>(measuresSheet(progress, bureau).rows.size());
}

} // namespace yumiao::ui::reports
