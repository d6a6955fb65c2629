// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/progress_summary.h"

#include "ui/reports/summary_draft.h"

namespace yumiao::ui::reports {
namespace {

void writeHead(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const records::Plan &plan = draft.district().plan.plan;
    const QString day = text.day(draft.district().on);
    const QString subtitle = text.sentence("subtitle", {{"period", text.period(draft.district().period)}});
    const QStringList lineStarts = text.text("formats", "title_line_starts").split(QLatin1Char(' '));
    if (plan.title.isEmpty()) {
        draft.add(print::Title{text.sentence("title.no_plan"), subtitle, lineStarts});
        draft.addParagraph({text.sentence("intro.no_plan", {{"day", day}})});
        return;
    }
    draft.add(print::Title{text.sentence("title", {{"plan", plan.title}}), subtitle, lineStarts});
    const char *intro = plan.documentNumber.isEmpty() ? "intro.no_number" : "intro";
    draft.addParagraph({text.sentence(intro, {{"plan", plan.title}, {"number", plan.documentNumber}, {"day", day}})});
}

void writeEnd(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    QString issuer = draft.choice().issuer.isEmpty() ? usualIssuer(draft.facts()) : draft.choice().issuer;
    if (issuer.isEmpty())
        issuer = text.text("formats", "unknown");
    draft.addParagraph({text.sentence("closing")});
    draft.add(print::Signature{issuer, text.day(draft.district().on)});
}

} // namespace

QString usualIssuer(const figures::SummaryFacts &facts)
{
    const auto &bureaus = facts.district.plan.bureaus;
    return bureaus.empty() ? QString() : bureaus.front().name;
}

Result<print::Document> progressSummary(
    const figures::SummaryFacts &facts, const SummaryChoice &choice, const ReportWording &wording)
{
    SummaryDraft draft(facts, choice, wording);
    writeHead(draft);
    if (choice.targets)
        writeTargets(draft);
    if (choice.lamps)
        writeMeasures(draft);
    if (choice.cultivation)
        writeCultivation(draft);
    if (choice.financing)
        writeFinancing(draft);
    if (choice.chart)
        writeEnterpriseChart(draft);
    writeEnd(draft);
    const QString name = draft.text().sentence("name", {{"period", draft.text().period(facts.district.period)}});
    if (const Done &done = draft.text().done(); !done)
        return failure(done.error());
    return print::Document{name, draft.takeBlocks()};
}

} // namespace yumiao::ui::reports
