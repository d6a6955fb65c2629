// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/outlook_words.h"

#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/rule_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Outlook)
};

QString conditionText(const cultivation::RiskCondition &it)
{
    if (it.found.actual.isEmpty() && it.found.required.isEmpty())
        return it.title;
    if (it.found.required.isEmpty())
        return OutlookWords::tr("%1: %2", "condition, actual").arg(it.title, it.found.actual);
    return OutlookWords::tr("%1: %2, asked for %3", "condition, actual, required")
        .arg(it.title, it.found.actual, it.found.required);
}

} // namespace

cultivation::FoundWords toldFinding(const eligibility::Finding &finding)
{
    const auto texts = words::foundTexts(*eligibility::factCatalogue(), finding);
    return {texts.actual, texts.required};
}

QStringList shiftLines(const cultivation::Moved &moved)
{
    QStringList lines;
    for (const cultivation::Shift &it : moved.why)
        lines.append(words::shiftText(
            it.title, {it.before, it.left.actual, it.left.required}, {it.after, it.right.actual, it.right.required}));
    return lines;
}

QStringList causeLines(const cultivation::TierRisk &risk)
{
    QStringList lines;
    for (const cultivation::RiskCause &it : risk.causes) {
        QString text = words::choiceTitle(records::choicesOf<cultivation::RiskKind>()[static_cast<size_t>(it.kind)]);
        if (it.day.isValid())
            text = OutlookWords::tr("%1 (%2)", "cause, day").arg(text, it.day.toString(Qt::ISODate));
        QStringList conditions;
        for (const cultivation::RiskCondition &one : it.conditions)
            conditions.append(conditionText(one));
        lines.append(conditions.isEmpty()
                ? text
                : OutlookWords::tr("%1: %2", "cause, conditions")
                      .arg(text, conditions.join(OutlookWords::tr("; ", "between conditions"))));
    }
    return lines;
}

} // namespace yumiao::ui::pages
