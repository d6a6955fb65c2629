// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/trace_words.h"

#include "ui/words/duty_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::words {
namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::words::TraceWords)
};

/// What the record is: 任务, 佐证; of a bureau its part.
QString partOf(const figures::TraceLine &line)
{
    if (line.role)
        return choiceTitle(records::choicesOf<records::DutyRole>()[static_cast<size_t>(*line.role)]);
    return recordTitle(records::descriptionOf(line.kind));
}

} // namespace

QString traceSentence(const figures::TraceLine &line)
{
    const QString day = line.day.isValid() ? line.day.toString(Qt::ISODate) : QString();
    QString words = day.isEmpty()
        ? TraceWords::tr("%1: %2", "kind of record, its title").arg(partOf(line), line.title)
        : TraceWords::tr("%1: %2 (%3)", "kind of record, its title, its day").arg(partOf(line), line.title, day);
    if (line.lamp)
        words = TraceWords::tr("%1, %2", "a line, its lamp").arg(words, lampOnPaper(*line.lamp));
    return line.note.isEmpty() ? words : TraceWords::tr("%1: %2", "a line, what it led to").arg(words, line.note);
}

QString gapSentence(figures::TraceGapKind kind, const figures::TraceGaps &of)
{
    switch (kind) {
    case figures::TraceGapKind::ClauseWithoutEvidence:
        return TraceWords::tr("No evidence reported this quarter");
    case figures::TraceGapKind::BureauWithoutReport:
        return TraceWords::tr("No report this quarter");
    case figures::TraceGapKind::MeasureWithoutDate:
        return TraceWords::tr("No deadline");
    case figures::TraceGapKind::EnterpriseUntouched:
        return TraceWords::tr("Nothing done for %n day(s)", nullptr, of.untouchedDays.value_or(0));
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::words
