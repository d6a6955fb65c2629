// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outlook_json.h"

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/rule_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using cultivation::Move;
using cultivation::Moved;
using cultivation::RiskCause;
using cultivation::Shift;
using cultivation::TierRisk;

template <typename E>
const records::Choice &wordOf(E value)
{
    return records::choicesOf<E>()[static_cast<size_t>(value)];
}

template <typename E>
QJsonValue codeOr(const std::optional<E> &value)
{
    return value ? QJsonValue(QLatin1String(wordOf(*value).code)) : QJsonValue();
}

template <typename Of>
QString nameForJson(const Of &it)
{
    return it.creditCode.isEmpty() ? it.enterprise.toText() : it.creditCode;
}

QJsonObject sideJson(const cultivation::JudgedSide &it)
{
    return {{QStringLiteral("pack"), it.pack}, {QStringLiteral("title"), it.title},
        {QStringLiteral("document_number"), orNull(it.documentNumber)},
        {QStringLiteral("on"), it.question.on.toString(Qt::ISODate)},
        {QStringLiteral("for"), QLatin1String(wordOf(it.question.procedure).code)}};
}

QJsonObject shiftJson(const Shift &it)
{
    return {{QStringLiteral("code"), it.code}, {QStringLiteral("title"), it.title},
        {QStringLiteral("source"), it.clause}, {QStringLiteral("before"), codeOr(it.before)},
        {QStringLiteral("after"), codeOr(it.after)}, {QStringLiteral("before_actual"), orNull(it.left.actual)},
        {QStringLiteral("before_required"), orNull(it.left.required)},
        {QStringLiteral("after_actual"), orNull(it.right.actual)},
        {QStringLiteral("after_required"), orNull(it.right.required)}};
}

QJsonObject movedJson(const Moved &it)
{
    QJsonArray why;
    for (const Shift &shift : it.why)
        why.append(shiftJson(shift));
    return {{QStringLiteral("enterprise"), nameForJson(it)}, {QStringLiteral("name"), it.name},
        {QStringLiteral("move"), QLatin1String(wordOf(it.move).code)}, {QStringLiteral("before"), codeOr(it.before)},
        {QStringLiteral("after"), codeOr(it.after)}, {QStringLiteral("why"), why}};
}

QString causeText(const RiskCause &it)
{
    QStringList conditions;
    for (const cultivation::RiskCondition &one : it.conditions)
        conditions.append(QStringLiteral("%1 %2 %3").arg(one.title, one.found.actual, one.found.required).simplified());
    QString text = ui::words::choiceTitle(wordOf(it.kind));
    if (it.day.isValid())
        text += QStringLiteral(" ") + it.day.toString(Qt::ISODate);
    return conditions.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, conditions.join(QStringLiteral("; ")));
}

QJsonObject causeJson(const RiskCause &it)
{
    QJsonArray criteria;
    for (const cultivation::RiskCondition &one : it.conditions)
        criteria.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("title"), one.title},
            {QStringLiteral("source"), one.clause}, {QStringLiteral("actual"), orNull(one.found.actual)},
            {QStringLiteral("required"), orNull(one.found.required)}});
    return {{QStringLiteral("kind"), QLatin1String(wordOf(it.kind).code)},
        {QStringLiteral("day"), orNull(it.day.toString(Qt::ISODate))}, {QStringLiteral("criteria"), criteria}};
}

QJsonObject oneRiskJson(const TierRisk &it)
{
    QJsonArray causes;
    for (const RiskCause &cause : it.causes)
        causes.append(causeJson(cause));
    return {{QStringLiteral("enterprise"), nameForJson(it)}, {QStringLiteral("name"), it.name},
        {QStringLiteral("ladder"), it.ladder}, {QStringLiteral("tier"), it.tier},
        {QStringLiteral("certificate"), it.certificate.toText()},
        {QStringLiteral("valid_to"), orNull(it.validTo.toString(Qt::ISODate))},
        {QStringLiteral("days"), it.days ? QJsonValue(*it.days) : QJsonValue()},
        {QStringLiteral("urgency"), QLatin1String(wordOf(it.urgency).code)}, {QStringLiteral("causes"), causes}};
}

} // namespace

QJsonObject comparisonJson(const cultivation::DistrictComparison &it, bool all)
{
    QJsonObject counts;
    for (size_t i = 0; i < records::choicesOf<Move>().size(); ++i)
        counts.insert(QLatin1String(records::choicesOf<Move>()[i].code), it.count(static_cast<Move>(i)));
    QJsonArray enterprises;
    for (const Moved &moved : it.enterprises)
        if (all || moved.move != Move::Same)
            enterprises.append(movedJson(moved));
    return {{QStringLiteral("ladder"), it.ladder}, {QStringLiteral("tier"), it.tier},
        {QStringLiteral("from"), sideJson(it.left)}, {QStringLiteral("to"), sideJson(it.right)},
        {QStringLiteral("counts"), counts}, {QStringLiteral("enterprises"), enterprises}};
}

QStringList comparisonLines(const cultivation::DistrictComparison &it, bool all)
{
    const auto side = [](const cultivation::JudgedSide &one) {
        return QStringLiteral("%1 %2 (%3)").arg(one.title, one.documentNumber, one.question.on.toString(Qt::ISODate));
    };
    QStringList lines{
        QStringLiteral("%1: %2 → %3").arg(ui::words::inLanguage(it.tierName), side(it.left), side(it.right))};
    QStringList counts;
    for (size_t i = 0; i < records::choicesOf<Move>().size(); ++i)
        counts.append(QStringLiteral("%1 %2")
                          .arg(ui::words::choiceTitle(records::choicesOf<Move>()[i]))
                          .arg(it.count(static_cast<Move>(i))));
    lines.append(counts.join(QStringLiteral("  ")));
    QList<QStringList> cells;
    for (const Moved &moved : it.enterprises) {
        if (!all && moved.move == Move::Same)
            continue;
        QStringList why;
        for (const Shift &shift : moved.why)
            why.append(ui::words::shiftText(shift.title, {shift.before, shift.left.actual, shift.left.required},
                {shift.after, shift.right.actual, shift.right.required}));
        cells.append({ui::words::choiceTitle(wordOf(moved.move)), moved.name, why.join(QStringLiteral("; "))});
    }
    lines.append(tableLines({Words::tr("Move"), Words::tr("Enterprise"), Words::tr("Why")}, cells));
    return lines;
}

QJsonObject riskJson(const cultivation::RiskPicture &it)
{
    QJsonArray risks;
    for (const TierRisk &risk : it.risks)
        risks.append(oneRiskJson(risk));
    return {{QStringLiteral("on"), it.on.toString(Qt::ISODate)}, {QStringLiteral("members"), it.members},
        {QStringLiteral("review_unknown"), it.reviewUnknown},
        {QStringLiteral("without_rules"), QJsonArray::fromStringList(it.withoutRules)},
        {QStringLiteral("margin_known"), it.marginKnown}, {QStringLiteral("updates_known"), it.updatesKnown},
        {QStringLiteral("risks"), risks}};
}

QStringList riskLines(const cultivation::RiskPicture &it)
{
    QList<QStringList> cells;
    for (const TierRisk &risk : it.risks) {
        QStringList causes;
        for (const RiskCause &cause : risk.causes)
            causes.append(causeText(cause));
        cells.append({ui::words::choiceTitle(wordOf(risk.urgency)), risk.name, ui::words::inLanguage(risk.tierName),
            risk.days ? QString::number(*risk.days) : QString(), causes.join(QStringLiteral("; "))});
    }
    QStringList lines = tableLines(
        {Words::tr("Lamp"), Words::tr("Enterprise"), Words::tr("Tier"), Words::tr("Days"), Words::tr("Why")}, cells);
    lines.append(Words::tr("%1 of %2 enterprises with a tier are named; of %3 tiers the review cannot be told.")
                     .arg(it.risks.size())
                     .arg(it.members)
                     .arg(it.reviewUnknown));
    QStringList without;
    for (const eligibility::Bilingual &name : it.withoutRulesNames)
        without.append(ui::words::inLanguage(name));
    if (!without.isEmpty())
        lines.append(Words::tr("No rules of review are known for: %1").arg(without.join(QStringLiteral(", "))));
    if (!it.updatesKnown)
        lines.append(Words::tr("Yearly updates are not recorded, so none is named."));
    if (!it.marginKnown)
        lines.append(Words::tr("The threshold risk.margin_percent is not set, so nothing is named as near to a line."));
    return lines;
}

} // namespace yumiao::app::cli
