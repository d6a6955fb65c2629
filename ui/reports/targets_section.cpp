// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

#include <cmath>

namespace yumiao::ui::reports {
namespace {

constexpr int paceMonths = 6; // ui.md 7.4

/// How a count stands to its target: what is missing, or that it is reached.
QStringList targetClauses(SummaryDraft &draft, const figures::TargetFigures &target, bool withShare)
{
    OfficialText &text = draft.text();
    if (!target.target)
        return {text.sentence("target.unknown")};
    const qint64 gap = *target.target - target.now;
    const Places places{{"due", text.dueDay(target.due)}, {"target", text.counted("enterprise", *target.target)},
        {"gap", text.counted("enterprise", gap)}};
    QStringList clauses;
    if (withShare)
        clauses.append(text.sentence("target.share", {{"share", text.share(target.now, *target.target)}}));
    const bool isOver = target.due.isValid() && draft.district().on > target.due;
    if (gap <= 0)
        clauses.append(text.sentence("target.reached", places));
    else
        clauses.append(text.sentence(isOver ? "target.missed" : "target.gap", places));
    return clauses;
}

QString changeClause(SummaryDraft &draft)
{
    if (!draft.district().plan.plan.from.isValid())
        return {};
    OfficialText &text = draft.text();
    const figures::TargetFigures &target = draft.district().enterprises;
    const qint64 change = target.now - target.base;
    if (change == 0)
        return text.sentence("enterprises.level");
    return text.sentence(change > 0 ? "enterprises.grown" : "enterprises.shrunk",
        {{"change", text.counted("enterprise", std::abs(change))}});
}

/// Where the count will be at this pace; said only while the target still lies ahead.
QString paceSentence(SummaryDraft &draft)
{
    const figures::TargetFigures &target = draft.district().enterprises;
    if (!target.pace || !target.pace->needPerMonth)
        return {};
    OfficialText &text = draft.text();
    const double change = target.pace->perMonth;
    constexpr double level = 0.05; // reads as 0 with one decimal
    const char *key = std::abs(change) < level ? "pace.level" : change > 0 ? "pace.rising" : "pace.falling";
    QStringList clauses{text.sentence(key,
        {{"months", text.counted("month", qint64{paceMonths})},
            {"change", text.counted("enterprise", std::abs(change))}, {"due", text.dueDay(target.due)},
            {"projection", text.counted("enterprise", std::llround(target.pace->projection))}})};
    if (target.pace->gap > 0 && target.pace->lamp.lamp != rules::Lamp::Green)
        clauses.append(text.sentence("pace.needed",
            {{"need", text.counted("enterprise", static_cast<qint64>(std::ceil(*target.pace->needPerMonth)))}}));
    return text.sentenceOf(clauses);
}

QString specialisedSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::TargetFigures &target = draft.district().specialised;
    const QString now = target.now == 0
        ? text.sentence("specialised.none")
        : text.sentence("specialised.now", {{"now", text.counted("enterprise", target.now)}});
    return text.sentenceOf(QStringList{now} + targetClauses(draft, target, false));
}

} // namespace

void writeTargets(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::TargetFigures &enterprises = draft.district().enterprises;
    draft.addSection("targets");
    const QStringList now{
        text.sentence("enterprises.now", {{"now", text.counted("enterprise", enterprises.now)}}), changeClause(draft)};
    draft.addParagraph({text.sentenceOf(now + targetClauses(draft, enterprises, true)), paceSentence(draft),
        specialisedSentence(draft)});
}

} // namespace yumiao::ui::reports
