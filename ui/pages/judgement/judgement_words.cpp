// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/judgement_words.h"

#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using cultivation::Silence;

struct JudgementWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::JudgementPane)
};

QString tierName(const eligibility::Tier *tier, QDate on)
{
    return tier ? words::inLanguage(eligibility::nameOn(*tier, on)) : JudgementWords::tr("no tier yet");
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString inForceText(const eligibility::ShelfRules &rules)
{
    if (!rules.inForce)
        return JudgementWords::tr("not in force on this day");
    const QDate from = rules.inForce->from;
    const QDate to = rules.inForce->to;
    if (from.isValid() && to.isValid())
        return JudgementWords::tr("%1 to %2", "days").arg(dayText(from), dayText(to));
    if (from.isValid())
        return JudgementWords::tr("from %1", "day").arg(dayText(from));
    return to.isValid() ? JudgementWords::tr("until %1", "day").arg(dayText(to)) : QString();
}

QString packText(const eligibility::ShelfRules &rules)
{
    const QString version = JudgementWords::tr("rule pack version %1").arg(rules.pack->version);
    const QString days = rules.inForce && rules.inForce->from.isValid()
        ? JudgementWords::tr("from %1", "day").arg(dayText(rules.inForce->from))
        : inForceText(rules);
    return days.isEmpty() ? version : JudgementWords::tr("%1, %2", "version, days").arg(version, days);
}

QString stepText(const JudgedAnswer &answer)
{
    const QDate on = answer.inquiry.question.on;
    const cultivation::Judgement &it = answer.judgement();
    if (answer.inquiry.question.procedure == eligibility::Procedure::Review)
        return JudgementWords::tr("%1, review", "tier").arg(tierName(it.tier, on));
    return it.tier ? JudgementWords::tr("%1 → %2", "tiers").arg(tierName(it.standing.tier, on), tierName(it.tier, on))
                   : tierName(it.standing.tier, on);
}

QString silenceTitle(const JudgedAnswer &answer)
{
    return words::choiceTitle(records::choicesOf<Silence>()[static_cast<size_t>(*answer.judgement().silence)]);
}

QString silenceDetail(const JudgedAnswer &answer)
{
    const QDate on = answer.inquiry.question.on;
    switch (*answer.judgement().silence) {
    case Silence::NoRules:
        return JudgementWords::tr("Nothing is judged for %1 on %2: no document at hand rules on it on that day.")
            .arg(tierName(answer.judgement().tier, on), dayText(on));
    case Silence::HighestTier:
        return JudgementWords::tr("It stands on %1, and there is no tier above it on %2.")
            .arg(tierName(answer.judgement().standing.tier, on), dayText(on));
    case Silence::NoTier:
        return JudgementWords::tr("A review is of the tier that is held. On %1 it holds none of this ladder.")
            .arg(dayText(on));
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
