// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/candidate_wish.h"

namespace yumiao::ui::pages {
namespace {

const QString TierKey = QStringLiteral("candidates");
const QString NearnessKey = QStringLiteral("nearness");
const QString EveryoneWord = QStringLiteral("everyone");

QString wordOf(eligibility::Nearness nearness)
{
    return QString::fromLatin1(records::choicesOf<eligibility::Nearness>()[static_cast<size_t>(nearness)].code);
}

} // namespace

items::ListQuestion questionOf(const CandidateWish &wish, QDate on)
{
    items::ListQuestion question;
    question.on = on;
    question.chosen.insert(TierKey,
        {wish.ladder, wish.tier,
            wish.candidacy == cultivation::Candidacy::Everyone ? EveryoneWord : QStringLiteral("below")});
    QStringList words;
    for (const eligibility::Nearness it : wish.nearness)
        words.append(wordOf(it));
    question.chosen.insert(NearnessKey, words);
    return question;
}

CandidateWish wishOf(const items::ListQuestion &question)
{
    const QStringList words = question.chosen.value(TierKey);
    CandidateWish wish{words.value(0), words.value(1),
        words.value(2) == EveryoneWord ? cultivation::Candidacy::Everyone : cultivation::Candidacy::TierBelow, {}};
    const auto all = records::choicesOf<eligibility::Nearness>();
    for (const QString &word : question.chosen.value(NearnessKey))
        for (size_t i = 0; i < all.size(); ++i)
            if (word == QLatin1String(all[i].code))
                wish.nearness.push_back(static_cast<eligibility::Nearness>(i));
    return wish;
}

} // namespace yumiao::ui::pages
