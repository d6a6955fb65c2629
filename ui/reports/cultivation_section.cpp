// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

#include <cstdlib>

namespace yumiao::ui::reports {
namespace {

QString rungName(SummaryDraft &draft, rules::Rung rung)
{
    const records::Choice &choice = records::choicesOf<rules::Rung>()[static_cast<std::size_t>(rung)];
    return draft.text().text("terms", QByteArray("rung.").append(choice.code).constData());
}

QString rungItem(SummaryDraft &draft, const char *key, rules::Rung rung, qint64 number)
{
    return draft.text().sentence(
        key, {{"rung", rungName(draft, rung)}, {"n", draft.text().counted("enterprise", number)}});
}

QString countsSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    qint64 total = 0;
    QStringList rungs;
    for (const figures::RungFigures &rung : draft.facts().ladder) {
        total += rung.count;
        rungs.append(rungItem(draft, "ladder.rung", rung.rung, rung.count));
    }
    const QString day = text.day(draft.district().on);
    if (total == 0)
        return text.sentenceOf({text.sentence("ladder.total.none", {{"day", day}})});
    return text.sentenceOf({text.sentence("ladder.total", {{"day", day}, {"total", text.counted("enterprise", total)}}),
        text.sentence("ladder.rungs", {{"list", text.list(rungs)}})});
}

QString movesSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    QStringList moves;
    for (const figures::RungFigures &rung : draft.facts().ladder)
        if (const qint64 change = rung.joined - rung.left; change != 0)
            moves.append(rungItem(draft, change > 0 ? "ladder.more" : "ladder.fewer", rung.rung, std::abs(change)));
    if (moves.isEmpty())
        return text.sentenceOf({text.sentence("ladder.moved.none")});
    return text.sentenceOf({text.sentence("ladder.moved", {{"list", text.list(moves)}})});
}

QString certificatesSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::CertificateFigures &certificates = draft.district().certificates;
    if (certificates.valid == 0)
        return text.sentenceOf({text.sentence("certificates.valid.none")});
    const QString days = text.counted("day", qint64{draft.district().limits.certificateListedDays});
    return text.sentenceOf(
        {text.sentence("certificates.valid", {{"valid", text.counted("certificate", certificates.valid)}}),
            text.sentence(certificates.expiring == 0 ? "certificates.expiring.none" : "certificates.expiring",
                {{"days", days}, {"n", text.counted("certificate", certificates.expiring)}})});
}

QString visitsSentence(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::ServiceFigures &service = draft.district().service;
    const QString days = text.counted("day", qint64{draft.district().limits.visitOverdueDays});
    return text.sentenceOf(
        {text.sentence(service.visits == 0 ? "visits.none" : "visits.some",
             {{"period", text.period(draft.district().period)}, {"n", text.counted("visit", service.visits)}}),
            text.sentence(service.notVisited == 0 ? "visits.long_ago.none" : "visits.long_ago",
                {{"days", days}, {"n", text.counted("enterprise", service.notVisited)}})});
}

} // namespace

void writeCultivation(SummaryDraft &draft)
{
    draft.addSection("cultivation");
    draft.addParagraph(
        {countsSentence(draft), movesSentence(draft), certificatesSentence(draft), visitsSentence(draft)});
}

} // namespace yumiao::ui::reports
