// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

#include <algorithm>
#include <cstdlib>

namespace yumiao::ui::reports {
namespace {

using figures::NamedMeasure;
using rules::Lamp;
using rules::LampCause;

constexpr std::size_t namedAtMost = 3; // measures that a paragraph names; the table has the numbers
constexpr qsizetype nameAtMost = 45;

qint64 lampCount(const SummaryDraft &draft, Lamp lamp)
{
    return draft.district().plan.lamps[static_cast<std::size_t>(lamp)];
}

/// Red because the deadline has passed; where a locality shows red for falling behind, those stand with the lagging
/// ones.
qint64 pastDueCount(const SummaryDraft &draft, qint64 red, const std::optional<QString> &bureau = {})
{
    const auto &lagging = draft.facts().lagging;
    return red - std::count_if(lagging.begin(), lagging.end(), [&](const NamedMeasure &measure) {
        return measure.lamp.lamp == Lamp::Red && (!bureau || measure.bureau == *bureau);
    });
}

QString bureauName(SummaryDraft &draft, const QString &name)
{
    return name.isEmpty() ? draft.text().text("terms", "bureau.none") : name;
}

/// The first clause of the measure's text, by which people know it. It will stand in quotes, so its own become inner
/// ones.
QString shortName(SummaryDraft &draft, const QString &measure)
{
    const auto end = std::find_if(measure.begin(), measure.end(),
        [](QChar c) { return c == QChar(0xFF0C) || c == QChar(0xFF1B) || c == QChar(0x3002); }); // ，；。
    QString name = measure.left(end - measure.begin());
    name.replace(QChar(0x201C), QChar(0x2018)).replace(QChar(0x201D), QChar(0x2019)); // “” to ‘’
    if (name.size() <= nameAtMost)
        return name;
    return draft.text().text("formats", "short_name", {{"start", name.left(nameAtMost)}});
}

/// A text that a bureau reported, without the full stop at its end.
QString reported(QString text)
{
    text = text.simplified();
    while (text.endsWith(QChar(0x3002)) || text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0xFF1B)))
        text.chop(1);
    return text;
}

/// A number with its own clause for none: 逾期6项, 没有逾期措施.
QString countClause(SummaryDraft &draft, const char *some, const char *none, qint64 number)
{
    if (number == 0)
        return draft.text().sentence(none);
    return draft.text().sentence(some, {{"n", draft.text().counted("measure", number)}});
}

QString lampSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::PlanProgress &plan = draft.district().plan;
    const qint64 done = lampCount(draft, Lamp::Done);
    QStringList clauses{text.sentence("measures.total",
        {{"clauses", text.counted("clause", plan.clauses)}, {"measures", text.counted("measure", plan.measures)}})};
    clauses.append(done == 0
            ? text.sentence("measures.done.none")
            : text.sentence("measures.done",
                {{"done", text.counted("measure", done)}, {"share", text.share(done, plan.measures)}}));
    clauses.append(countClause(draft, "measures.green", "measures.green.none", lampCount(draft, Lamp::Green)));
    clauses.append(countClause(draft, "measures.amber", "measures.amber.none", lampCount(draft, Lamp::Amber)));
    clauses.append(countClause(draft, "measures.red", "measures.red.none", lampCount(draft, Lamp::Red)));
    if (const qint64 warned = lampCount(draft, Lamp::Blue); warned > 0)
        clauses.append(text.sentence("measures.blue", {{"n", text.counted("measure", warned)}}));
    if (const qint64 waiting = lampCount(draft, Lamp::NotStarted); waiting > 0)
        clauses.append(text.sentence("measures.not_started", {{"n", text.counted("measure", waiting)}}));
    return text.sentenceOf(clauses);
}

/// The mean of the known completions, and how many are not known: those never count as 0.
QString percentSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::PlanProgress &plan = draft.district().plan;
    if (!plan.percent)
        return text.sentenceOf({text.sentence("measures.percent.unknown")});
    qint64 unknown = 0;
    for (const figures::ChapterProgress &chapter : plan.chapters)
        for (const figures::ClauseProgress &clause : chapter.clauses)
            unknown += std::count_if(clause.measures.begin(), clause.measures.end(),
                [](const figures::MeasureProgress &measure) { return !measure.percent; });
    QStringList clauses{text.sentence("measures.percent", {{"percent", text.percent(plan.percent)}})};
    if (unknown > 0)
        clauses.append(text.sentence("measures.percent.missing", {{"n", text.counted("measure", unknown)}}));
    return text.sentenceOf(clauses);
}

QString reportsSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const qint64 reports = draft.facts().reportsInPeriod;
    return text.sentenceOf({text.sentence(reports == 0 ? "measures.reports.none" : "measures.reports",
        {{"period", text.period(draft.district().period)}, {"n", text.counted("report", reports)}})});
}

/// 区经科信局2项、区发改局2项: bureaus with red measures, those with most first.
QString overdueSentence(SummaryDraft &draft, const QString &day)
{
    OfficialText &text = draft.text();
    std::vector<std::pair<qint64, QString>> lines;
    for (const figures::BureauLine &line : draft.facts().lampsByBureau)
        if (const qint64 red = pastDueCount(draft, line.lamps[static_cast<std::size_t>(Lamp::Red)], line.name); red > 0)
            lines.emplace_back(red, bureauName(draft, line.name));
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList items;
    for (const auto &[red, bureau] : lines)
        items.append(text.sentence("overdue.item", {{"bureau", bureau}, {"n", text.counted("measure", red)}}));
    const QString n = text.counted("measure", pastDueCount(draft, lampCount(draft, Lamp::Red)));
    QStringList clauses{lines.size() == 1
            ? text.sentence("overdue.one_bureau", {{"day", day}, {"n", n}, {"bureau", lines.front().second}})
            : text.sentence("overdue.some", {{"day", day}, {"n", n}, {"list", text.list(items)}})};
    if (draft.choice().tables)
        clauses.append(text.sentence("overdue.see_table", {{"table", QString::number(1)}})); // of this section
    return text.sentenceOf(clauses);
}

/// The first few measures of a list as one sentence.
template <typename ItemOf>
QString namingSentence(
    SummaryDraft &draft, const char *key, const std::vector<NamedMeasure> &measures, const ItemOf &itemOf)
{
    QStringList items;
    for (const NamedMeasure &measure : measures)
        if (items.size() < static_cast<qsizetype>(namedAtMost))
            items.append(itemOf(measure));
    if (items.isEmpty())
        return {};
    return draft.text().sentenceOf({draft.text().sentence(key, {{"list", draft.text().list(items)}})});
}

void writeOverdue(SummaryDraft &draft, const QString &day)
{
    OfficialText &text = draft.text();
    if (pastDueCount(draft, lampCount(draft, Lamp::Red)) == 0) {
        draft.addLead("measures.overdue", {text.sentenceOf({text.sentence("overdue.none", {{"day", day}})})});
        return;
    }
    const auto item = [&](const NamedMeasure &measure) {
        return text.sentence("overdue.measure",
            {{"name", shortName(draft, measure.text)}, {"code", measure.code},
                {"bureau", bureauName(draft, measure.bureau)},
                {"days", text.counted("day", qint64{std::abs(measure.lamp.days.value_or(0))})}});
    };
    draft.addLead("measures.overdue",
        {overdueSentence(draft, day), namingSentence(draft, "overdue.longest", draft.facts().overdue, item)});
}

void writeLagging(SummaryDraft &draft, const QString &day)
{
    OfficialText &text = draft.text();
    const auto &lagging = draft.facts().lagging;
    if (lagging.empty()) {
        draft.addLead("measures.lagging", {text.sentenceOf({text.sentence("lagging.none", {{"day", day}})})});
        return;
    }
    const auto caused = [&lagging](LampCause cause) {
        return static_cast<qint64>(std::count_if(lagging.begin(), lagging.end(),
            [cause](const NamedMeasure &measure) { return measure.lamp.cause == cause; }));
    };
    const QString sums
        = text.sentenceOf({countClause(draft, "lagging.soon", "lagging.soon.none", caused(LampCause::DueSoon)),
            countClause(draft, "lagging.behind", "lagging.behind.none", caused(LampCause::BehindPace))});
    const auto item = [&](const NamedMeasure &measure) {
        const auto percent = measure.percent ? std::optional(Quantity::fromWhole(*measure.percent)) : std::nullopt;
        return text.sentence("lagging.measure",
            {{"name", shortName(draft, measure.text)}, {"code", measure.code},
                {"bureau", bureauName(draft, measure.bureau)}, {"percent", text.percent(percent)}});
    };
    draft.addLead("measures.lagging", {sums, namingSentence(draft, "lagging.nearest", lagging, item)});
}

void writeProblems(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const auto &measures = draft.facts().withProblems;
    if (measures.empty())
        return;
    QStringList sentences{text.sentenceOf({text.sentence("problems.some",
        {{"period", text.period(draft.district().period)},
            {"n", text.counted("measure", static_cast<qint64>(measures.size()))}})})};
    for (std::size_t i = 0; i < std::min(measures.size(), namedAtMost); ++i) {
        const NamedMeasure &measure = measures[i];
        sentences.append(
            text.sentenceOf({text.sentence(measure.nextStep.isEmpty() ? "problems.item" : "problems.item.next",
                {{"bureau", bureauName(draft, measure.bureau)}, {"name", shortName(draft, measure.text)},
                    {"code", measure.code}, {"problem", reported(measure.problems)},
                    {"next", reported(measure.nextStep)}})}));
    }
    draft.addLead("measures.problems", sentences);
}

} // namespace

void writeMeasures(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    draft.addSection("measures");
    if (draft.district().plan.measures == 0) {
        draft.addParagraph({text.sentenceOf({text.sentence("measures.no_plan")})});
        return;
    }
    const QString day = text.day(draft.district().on);
    draft.addLead("measures.overall", {lampSentence(draft), percentSentence(draft), reportsSentence(draft)});
    writeOverdue(draft, day);
    writeLagging(draft, day);
    writeProblems(draft);
    if (draft.choice().tables)
        writeLampTable(draft);
}

} // namespace yumiao::ui::reports
