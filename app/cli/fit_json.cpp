// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fit_json.h"

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "models/eligibility/assessment_json.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using policyfit::PolicyFinding;
using policyfit::PolicyFit;
using policyfit::Standing;

template <typename E>
QJsonValue codeOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(QLatin1String(records::choicesOf<E>()[static_cast<size_t>(*value)].code))
                 : QJsonValue(QJsonValue::Null);
}

QJsonValue dayOrNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonValue documentJson(const policyfit::PolicyRules *rules)
{
    if (!rules)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("title"), rules->rules.title},
        {QStringLiteral("number"), orNull(rules->documentNumber)}, {QStringLiteral("issuer"), rules->issuer},
        {QStringLiteral("clause"), rules->rules.clause}, {QStringLiteral("source"), rules->source},
        {QStringLiteral("note"), orNull(rules->rules.note)},
        {QStringLiteral("confidence"), codeOrNull(rules->confidence)},
        {QStringLiteral("from"), dayOrNull(rules->days().from)}, {QStringLiteral("to"), dayOrNull(rules->days().to)},
        {QStringLiteral("days_confidence"), codeOrNull(rules->days().confidence)}};
}

QJsonObject bilingualJson(const eligibility::Bilingual &text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonArray figuresJson(const PolicyFinding &finding)
{
    QJsonArray all;
    for (const policyfit::FigureFinding &it : finding.figures)
        all.append(QJsonObject{{QStringLiteral("code"), it.figure->code},
            {QStringLiteral("title"), bilingualJson(it.figure->title)}, {QStringLiteral("value"), orNull(it.text())}});
    return all;
}

QJsonObject policyJson(const PolicyFinding &finding, const eligibility::FactCatalogue &catalogue)
{
    QJsonObject it{{QStringLiteral("code"), finding.policy->code},
        {QStringLiteral("title"), bilingualJson(finding.policy->title)},
        {QStringLiteral("tag"), orNull(finding.policy->tag.zh)}, {QStringLiteral("clause"), finding.policy->clause},
        {QStringLiteral("measure"), finding.policy->measure},
        {QStringLiteral("result"), codeOrNull(std::optional(finding.standing))},
        {QStringLiteral("problem"), finding.isProblem()}, {QStringLiteral("document"), documentJson(finding.rules)},
        {QStringLiteral("criteria"), QJsonArray()}, {QStringLiteral("missing"), QJsonArray()},
        {QStringLiteral("figures"), figuresJson(finding)}};
    if (finding.isInstrumentMissing)
        it.insert(
            QStringLiteral("missing"), QJsonArray{QJsonObject{{QStringLiteral("fact"), QStringLiteral("instrument")}}});
    if (finding.assessment) {
        const QJsonObject judged = eligibility::assessmentJson({}, {}, *finding.assessment, catalogue, {});
        it.insert(QStringLiteral("criteria"), judged.value(QStringLiteral("criteria")));
        it.insert(QStringLiteral("missing"), judged.value(QStringLiteral("missing")));
    }
    return it;
}

/// Why no class is told, beside the class; both null is not possible.
QJsonObject sizeJson(const rules::SizeAnswer &answer)
{
    QJsonArray missing;
    for (const rules::SizeIndicator it : answer.missing)
        missing.append(codeOrNull(std::optional(it)));
    return {{QStringLiteral("size"), codeOrNull(answer.size)}, {QStringLiteral("at_most"), codeOrNull(answer.atMost)},
        {QStringLiteral("reason"), codeOrNull(answer.reason)}, {QStringLiteral("rule"), orNull(answer.documentNumber)},
        {QStringLiteral("missing"), missing}};
}

QString standingTitle(const PolicyFinding &finding)
{
    if (finding.isProblem())
        return Words::tr("Problem found");
    return ui::words::choiceTitle(records::choicesOf<Standing>()[static_cast<size_t>(finding.standing)]);
}

void addCriteria(QList<QStringList> &cells, const PolicyFinding &finding, const eligibility::FactCatalogue &catalogue)
{
    if (!finding.assessment)
        return;
    for (const ui::words::CriterionLine &line : ui::words::criterionLines(*finding.assessment, catalogue))
        cells.append({QString((line.depth + 1) * 2, QLatin1Char(' ')) + line.title, line.judged, line.actual,
            line.required, QStringLiteral("%1 %2").arg(finding.rules->documentNumber, line.clause).trimmed()});
    for (const policyfit::FigureFinding &it : finding.figures)
        cells.append({QStringLiteral("  ") + ui::words::inLanguage(it.figure->title), QString(),
            it.value ? it.text() : Words::tr("unknown"), QString(), QString()});
}

} // namespace

QJsonObject fitJson(const PolicyFit &fit)
{
    QJsonArray policies;
    for (const PolicyFinding &it : fit.policies)
        policies.append(policyJson(it, fit.known.facts.catalogue()));
    const records::FinancingApplication &application = fit.known.application;
    QJsonArray lines;
    for (const RecordId id : fit.known.creditLines)
        lines.append(id.toText());
    return {{QStringLiteral("application"), application.id.toText()},
        {QStringLiteral("number"), orNull(application.number)}, {QStringLiteral("on"), dayOrNull(fit.on)},
        {QStringLiteral("enterprise"), application.enterprise.id.toText()},
        {QStringLiteral("instrument"), codeOrNull(application.instrument)}, {QStringLiteral("credit_lines"), lines},
        {QStringLiteral("size"),
            QJsonObject{{QStringLiteral("policy"), sizeJson(fit.known.sizeForPolicy)},
                {QStringLiteral("tax"), sizeJson(fit.known.sizeForTax)}}},
        {QStringLiteral("policies"), policies}};
}

QStringList fitLines(const PolicyFit &fit)
{
    QList<QStringList> cells;
    for (const PolicyFinding &it : fit.policies) {
        cells.append({ui::words::inLanguage(it.policy->title), standingTitle(it), QString(), QString(),
            Words::tr("Clause %1").arg(it.policy->clause)});
        addCriteria(cells, it, fit.known.facts.catalogue());
    }
    return QStringList{Words::tr("Policy fit of %1 on %2", "application, day")
                           .arg(fit.known.application.number, fit.on.toString(Qt::ISODate))}
    + tableLines(
        {Words::tr("Policy"), Words::tr("Result"), Words::tr("Actual"), Words::tr("Asked for"), Words::tr("Source")},
        cells);
}

} // namespace yumiao::app::cli
