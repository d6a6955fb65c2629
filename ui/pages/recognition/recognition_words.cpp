// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/recognition_words.h"

#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {
namespace {

using cultivation::DueKind;

template <typename E>
QString titleOfChoice(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

} // namespace

QString RecognitionWords::stage(std::optional<records::RecognitionStage> stage)
{
    return stage ? titleOfChoice(*stage) : tr("No step yet");
}

QString RecognitionWords::procedure(std::optional<records::RecognitionProcedure> procedure)
{
    return procedure ? titleOfChoice(*procedure) : QStringLiteral("—");
}

QString RecognitionWords::tier(
    const eligibility::Ladders &ladders, const QString &ladder, const QString &tier, QDate on)
{
    const eligibility::Ladder *of = ladders.find(ladder);
    const eligibility::Tier *found = of ? of->find(tier) : nullptr;
    return found ? words::inLanguage(eligibility::nameOn(*found, on)) : tier;
}

QString RecognitionWords::caseTitle(
    const eligibility::Ladders &ladders, const records::Recognition &recognition, QDate on)
{
    return tr("%1 · %2", "tier, procedure")
        .arg(tier(ladders, recognition.ladder, recognition.tier, on), procedure(recognition.procedure));
}

QString RecognitionWords::move(const rules::RecognitionNext &next)
{
    const QString to = stage(next.to);
    switch (next.move) {
    case rules::RecognitionMove::Forward:
    case rules::RecognitionMove::Event:
        return to;
    case rules::RecognitionMove::Skip:
        return tr("Skipping others: %1").arg(to);
    case rules::RecognitionMove::Back:
        return tr("Back to: %1").arg(to);
    case rules::RecognitionMove::End:
        return tr("End: %1").arg(to);
    case rules::RecognitionMove::Correct:
        return tr("Correction: %1").arg(to);
    }
    Q_UNREACHABLE();
}

QString RecognitionWords::dueKind(DueKind kind)
{
    return titleOfChoice(kind);
}

QString RecognitionWords::left(qint64 days)
{
    if (days == 0)
        return tr("due today");
    return days > 0 ? tr("%1 days left").arg(days) : tr("%1 days overdue").arg(-days);
}

QString RecognitionWords::due(const eligibility::Ladders &ladders, const cultivation::RecognitionDue &due)
{
    const QString name = tier(ladders, due.ladder, due.tier, due.due);
    const QString day = due.due.toString(Qt::ISODate);
    if (due.change)
        return tr("%1 (%2 on %3): %4, by %5, %6", "what, change, its day, tier, day, days left")
            .arg(dueKind(due.kind), titleOfChoice(due.change->what), due.change->on.toString(Qt::ISODate), name, day,
                left(due.days));
    return tr("%1: %2, by %3, %4", "what, tier, day, days left").arg(dueKind(due.kind), name, day, left(due.days));
}

QString RecognitionWords::gap(cultivation::CourseGap gap)
{
    return titleOfChoice(gap);
}

QString RecognitionWords::gaps(const std::vector<cultivation::Gap> &gaps)
{
    QStringList names;
    for (const cultivation::Gap &it : gaps)
        names.append(gap(it.gap));
    names.removeDuplicates();
    return names.isEmpty() ? QString() : tr("Missing: %1").arg(listed(names));
}

QString RecognitionWords::listed(const QStringList &items)
{
    QString text = items.value(0);
    for (qsizetype i = 1; i < items.size(); ++i)
        text = tr("%1, %2", "equal items").arg(text, items.at(i));
    return text;
}

QString RecognitionWords::proposed(const cultivation::ProposedEnd &end)
{
    const QString day = end.last.toString(Qt::ISODate);
    return end.toConfirm ? tr("By the rule until %1 (%2), to be confirmed: not filled in").arg(day, end.source)
                         : tr("By the rule until %1 (%2)").arg(day, end.source);
}

} // namespace yumiao::ui::pages
