// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/plan_words.h"

#include "ui/pages/common/clause_mark.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {

QString chapterTitle(const records::Chapter &chapter)
{
    return QStringLiteral("%1、%2").arg(clauseMark(chapter.no.value_or(0)), chapter.title);
}

QString clauseTitle(const records::Clause &clause)
{
    return QStringLiteral("（%1）%2").arg(clauseMark(clause.no.value_or(0)), clause.title);
}

QString measureTitle(const records::Measure &measure)
{
    return QStringLiteral("%1 %2").arg(measure.code, measure.text);
}

QString lampCountsText(const rules::LampCounts &counts)
{
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            parts.append(QStringLiteral("%1 %2").arg(lampWord(static_cast<rules::Lamp>(i))).arg(counts[i]));
    return parts.join(QStringLiteral("  "));
}

QString targetText(const records::Measure &measure)
{
    if (measure.targetKind && *measure.targetKind != records::TargetKind::Qualitative && measure.targetValue) {
        const records::Choice &kind
            = records::choicesOf<records::TargetKind>()[static_cast<size_t>(*measure.targetKind)];
        return QStringLiteral("%1 %2 %3")
            .arg(words::choiceTitle(kind), measure.targetValue->toText(), measure.targetUnit);
    }
    return measure.ownTarget;
}

} // namespace yumiao::ui::pages
