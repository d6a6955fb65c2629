// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_json.h"

#include "app/cli/command.h"
#include "models/records/plan_choices.h"
#include "ui/words/duty_words.h"

#include <QJsonArray>

#include <algorithm>

namespace yumiao::app::cli {
namespace {

QJsonValue dateJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <typename E>
QString codeOf(E value)
{
    return QString::fromLatin1(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

QJsonValue targetJson(const records::Measure &measure)
{
    if (!measure.targetKind || *measure.targetKind == records::TargetKind::Qualitative)
        return {};
    return QJsonObject{{QStringLiteral("kind"), codeOf(*measure.targetKind)},
        {QStringLiteral("value"), measure.targetValue ? QJsonValue(measure.targetValue->toDouble()) : QJsonValue()},
        {QStringLiteral("unit"), orNull(measure.targetUnit)}, {QStringLiteral("due"), dateJson(measure.targetDue)}};
}

template <typename T>
QJsonValue numberJson(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, Quantity>)
        return value ? QJsonValue(value->toDouble()) : QJsonValue();
    else
        return value ? QJsonValue(*value) : QJsonValue();
}

/// What explains a lamp: since when, the figures behind it, and who can clear it by what.
void addSignal(QJsonObject &to, const rules::DutySignal &signal, const figures::DutyHolder *lead)
{
    to.insert(QStringLiteral("since"), dateJson(signal.since));
    to.insert(QStringLiteral("expected"), numberJson(signal.expected));
    to.insert(QStringLiteral("points_behind"), numberJson(signal.pointsBehind));
    to.insert(QStringLiteral("days_late"), numberJson(signal.daysLate));
    to.insert(QStringLiteral("working_days"), signal.workingDays);
    to.insert(QStringLiteral("fell"),
        signal.fallen ? QJsonValue(QJsonObject{{QStringLiteral("before"), signal.fallen->before.toDouble()},
            {QStringLiteral("after"), signal.fallen->after.toDouble()},
            {QStringLiteral("reason"), orNull(signal.fallen->reason)}})
                      : QJsonValue());
    to.insert(QStringLiteral("why"), ui::words::causeSentence(signal));
    QJsonArray ways;
    for (const rules::DutyWay &way : signal.ways)
        ways.append(QJsonObject{{QStringLiteral("who"), rules::partyCode(way.who)},
            {QStringLiteral("bureau"),
                lead && way.who == rules::DutyParty::Lead ? QJsonValue(lead->name) : QJsonValue()},
            {QStringLiteral("act"), rules::actCode(way.act)}, {QStringLiteral("percent"), numberJson(way.percent)}});
    to.insert(QStringLiteral("clears"), ways);
}

QJsonObject measureJson(const figures::MeasureProgress &progress)
{
    const records::Measure &measure = progress.measure;
    return {{QStringLiteral("id"), measure.id.toText()}, {QStringLiteral("code"), measure.code},
        {QStringLiteral("text"), measure.text}, {QStringLiteral("target"), targetJson(measure)},
        {QStringLiteral("indicator"), orNull(measure.indicator)},
        {QStringLiteral("progress"), progress.percent ? QJsonValue(*progress.percent) : QJsonValue()},
        {QStringLiteral("value"), progress.value ? QJsonValue(progress.value->toDouble()) : QJsonValue()},
        {QStringLiteral("due"), dateJson(progress.due)}, {QStringLiteral("lamp"), rules::lampCode(progress.lamp.lamp)},
        {QStringLiteral("cause"), rules::causeCode(progress.lamp.cause)},
        {QStringLiteral("days"), progress.lamp.days ? QJsonValue(*progress.lamp.days) : QJsonValue()}};
}

QJsonObject clauseJson(const figures::ClauseProgress &progress)
{
    QJsonArray duties;
    for (const figures::DutyHolder &holder : progress.duties)
        duties.append(QJsonObject{{QStringLiteral("bureau"), holder.name},
            {QStringLiteral("role"), codeOf(holder.role)}, {QStringLiteral("order"), holder.order}});
    QJsonArray measures;
    for (const figures::MeasureProgress &measure : progress.measures) {
        QJsonObject object = measureJson(measure);
        addSignal(object, measure.signal, progress.lead());
        measures.append(object);
    }
    return {{QStringLiteral("no"), progress.clause.no.value_or(0)}, {QStringLiteral("title"), progress.clause.title},
        {QStringLiteral("text"), progress.clause.text},
        {QStringLiteral("lamp"), progress.lamp ? QJsonValue(rules::lampCode(*progress.lamp)) : QJsonValue()},
        {QStringLiteral("duties"), duties}, {QStringLiteral("measures"), measures}};
}

/// Under a measure whose lamp can be cleared: why, since when, and by whom.
void addCauseLines(QStringList &lines, const figures::MeasureProgress &measure, const figures::DutyHolder *lead)
{
    const bool isLate = measure.lamp.cause == rules::LampCause::CompletedLate;
    if (!isLate && (measure.signal.ways.empty() || measure.lamp.cause == rules::LampCause::NotReported))
        return;
    const QString indent(10, QLatin1Char(' '));
    for (const QString &words : {ui::words::causeSentence(measure.signal), ui::words::sinceText(measure.signal),
             ui::words::fallenSentence(measure.signal),
             ui::words::clearingSentence(measure.signal, lead ? lead->name : QString())})
        if (!words.isEmpty())
            lines.append(indent + words);
}

bool isChosen(const figures::ClauseProgress &clause, const PlanChoice &choice)
{
    if (choice.clause > 0 && clause.clause.no.value_or(0) != choice.clause)
        return false;
    return choice.bureau.isNull()
        || std::any_of(clause.duties.begin(), clause.duties.end(),
            [&](const figures::DutyHolder &holder) { return holder.bureau == choice.bureau; });
}

} // namespace

Answer planAnswerOf(const figures::PlanProgress &progress, const PlanChoice &choice)
{
    Answer answer;
    QJsonArray chapters;
    for (const figures::ChapterProgress &chapter : progress.chapters) {
        QJsonArray clauses;
        QStringList lines;
        for (const figures::ClauseProgress &clause : chapter.clauses) {
            if (!isChosen(clause, choice))
                continue;
            clauses.append(clauseJson(clause));
            lines.append(QStringLiteral("  %1 %2").arg(clause.clause.no.value_or(0)).arg(clause.clause.title));
            for (const figures::MeasureProgress &measure : clause.measures) {
                lines.append(QStringLiteral("    %1 [%2] %3")
                                 .arg(measure.measure.code, rules::lampCode(measure.lamp.lamp), measure.measure.text));
                addCauseLines(lines, measure, clause.lead());
            }
        }
        if (clauses.isEmpty() && (choice.clause > 0 || !choice.bureau.isNull()))
            continue;
        chapters.append(QJsonObject{{QStringLiteral("no"), chapter.chapter.no.value_or(0)},
            {QStringLiteral("title"), chapter.chapter.title}, {QStringLiteral("clauses"), clauses}});
        answer.lines.append(chapter.chapter.title);
        answer.lines += lines;
    }
    answer.json = {{QStringLiteral("plan"), orNull(progress.plan.title)},
        {QStringLiteral("document_number"), orNull(progress.plan.documentNumber)},
        {QStringLiteral("on"), dateJson(progress.on)}, {QStringLiteral("chapters"), chapters}};
    return answer;
}

} // namespace yumiao::app::cli
