// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_json.h"

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "models/cost/clause_nine.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

#include <cmath>

namespace yumiao::app::cli {
namespace {

using cost::AllInCost;
using cost::CostAnswer;
using cost::CostPart;

template <typename E>
const records::Choice &costWord(E value)
{
    return records::choicesOf<E>()[static_cast<size_t>(value)];
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// A share in percent, exact to four places, as rates stand in JSON.
QJsonValue percentJson(const std::optional<double> &share)
{
    return share ? QJsonValue(static_cast<double>(cost::asRate(*share).millionths()) / 10'000.0) : QJsonValue();
}

QString percentText(double share)
{
    return QString::number(share * 100.0, 'f', 3);
}

QJsonObject ratesJson(const cost::YearlyRates &it)
{
    return {{QStringLiteral("simple"), percentJson(it.simple)}, {QStringLiteral("nominal"), percentJson(it.nominal)},
        {QStringLiteral("effective"), percentJson(it.effective)},
        {QStringLiteral("headline"), percentJson(it.headline())}};
}

QJsonObject partJson(const CostPart &it)
{
    return {{QStringLiteral("id"), it.line.isNull() ? QJsonValue() : QJsonValue(it.line.toText())},
        {QStringLiteral("kind"), QLatin1String(costWord(it.kind).code)}, {QStringLiteral("payee"), orNull(it.payee)},
        {QStringLiteral("timing"), it.timing ? QJsonValue(QLatin1String(costWord(*it.timing).code)) : QJsonValue()},
        {QStringLiteral("amount"), it.amount.toYuanText()}, {QStringLiteral("share"), percentJson(it.share)},
        {QStringLiteral("counted"), it.counted}, {QStringLiteral("cleared"), orNull(isoDay(it.cleared))},
        {QStringLiteral("compulsory"), it.compulsory}, {QStringLiteral("unwanted"), orNull(it.unwanted)}};
}

QJsonArray flowsJson(const AllInCost &it)
{
    QJsonArray rows;
    for (const cost::CostDay &day : it.days)
        rows.append(QJsonObject{{QStringLiteral("on"), isoDay(day.on)},
            {QStringLiteral("received"), day.received.toYuanText()},
            {QStringLiteral("principal"), day.principal.toYuanText()},
            {QStringLiteral("interest"), day.interest.toYuanText()}, {QStringLiteral("fees"), day.fees.toYuanText()},
            {QStringLiteral("subsidies"), day.subsidies.toYuanText()},
            {QStringLiteral("flow"), day.flow().toYuanText()}});
    return rows;
}

QJsonArray unwantedJson(const AllInCost &it)
{
    QJsonArray found;
    const auto &fees = cost::unwantedFees();
    for (const CostPart &part : it.parts) {
        if (part.unwanted.isEmpty() || !part.counted || !fees)
            continue;
        records::CostLine line;
        line.kind = part.kind;
        line.compulsory = part.compulsory;
        const cost::UnwantedFee *fee = fees->of(line);
        found.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(costWord(part.kind).code)},
            {QStringLiteral("amount"), part.amount.toYuanText()}, {QStringLiteral("measure"), part.unwanted},
            {QStringLiteral("clause"), fee ? fee->clause : 0},
            {QStringLiteral("wording"), fee ? fee->wording : QString()},
            {QStringLiteral("confidence"),
                fee ? QJsonValue(QLatin1String(costWord(fee->confidence).code)) : QJsonValue()}});
    }
    return found;
}

void putCost(const AllInCost &it, QJsonObject &json)
{
    json[QStringLiteral("principal")] = it.principal.toYuanText();
    json[QStringLiteral("drawn")] = isoDay(it.drawn);
    json[QStringLiteral("due")] = isoDay(it.due);
    json[QStringLiteral("time")] = QLatin1String(costWord(it.basis).code);
    json[QStringLiteral("amortises")] = it.amortises;
    json[QStringLiteral("interest")] = it.interest.toYuanText();
    json[QStringLiteral("fees")] = it.fees.toYuanText();
    json[QStringLiteral("subsidies")] = it.subsidies.toYuanText();
    json[QStringLiteral("total_before_subsidies")] = it.grossCost().toYuanText();
    json[QStringLiteral("total")] = it.netCost().toYuanText();
    json[QStringLiteral("fees_share")] = percentJson(it.feesOfCost());
    json[QStringLiteral("fees_of_principal")] = percentJson(it.feesOfPrincipal());
    const QJsonObject net = ratesJson(it.net);
    for (auto at = net.begin(); at != net.end(); ++at)
        json[at.key()] = at.value();
    json[QStringLiteral("before_subsidies")] = ratesJson(it.gross);
    QJsonArray lines;
    for (const CostPart &part : it.parts)
        lines.append(partJson(part));
    json[QStringLiteral("lines")] = lines;
    json[QStringLiteral("cash_flows")] = flowsJson(it);
    json[QStringLiteral("unwanted")] = unwantedJson(it);
}

QStringList missingWords(const CostAnswer &answer)
{
    QStringList words;
    for (const cost::MissingTerm term : answer.missing)
        words.append(ui::words::choiceTitle(costWord(term)));
    return words;
}

QString whyNotTold(const CostAnswer &answer)
{
    if (answer.refused)
        return ui::words::sentence(*answer.refused);
    return Words::tr("The cost cannot be told. Not known: %1.")
        .arg(missingWords(answer).join(Words::tr(", ", "between names")));
}

QStringList partCells(const CostPart &it)
{
    QStringList notes;
    if (!it.unwanted.isEmpty())
        notes.append(Words::tr("to be removed (%1)", "measure").arg(it.unwanted));
    if (!it.counted)
        notes.append(Words::tr("removed on %1, not counted").arg(isoDay(it.cleared)));
    return {ui::words::choiceTitle(costWord(it.kind)), it.counted ? percentText(it.share) : QString(),
        it.amount.toWanText(), it.timing ? ui::words::choiceTitle(costWord(*it.timing)) : QString(), it.payee,
        notes.join(QStringLiteral("; "))};
}

QStringList rateLines(const AllInCost &it)
{
    QStringList lines;
    const auto row = [](const cost::YearlyRates &rates) {
        return rates.simple
            ? Words::tr("simple %1 %, nominal by cash flows %2 %, effective %3 %")
                  .arg(percentText(*rates.simple), percentText(rates.nominal), percentText(rates.effective))
            : Words::tr("nominal by cash flows %1 %, effective %2 %")
                  .arg(percentText(rates.nominal), percentText(rates.effective));
    };
    lines.append(Words::tr("All-in cost a year: %1").arg(row(it.net)));
    if (it.subsidies > Money())
        lines.append(Words::tr("Before subsidies: %1").arg(row(it.gross)));
    lines.append(Words::tr("Together %1 10k yuan, before subsidies %2 10k yuan, extra fees %3 % of it")
                     .arg(it.netCost().toWanText(), it.grossCost().toWanText(),
                         QString::number(it.feesOfCost().value_or(0.0) * 100.0, 'f', 1)));
    return lines;
}

} // namespace

QJsonObject costJson(const CostAnswer &answer)
{
    QJsonObject json{{QStringLiteral("application"), answer.application.id.toText()},
        {QStringLiteral("number"), orNull(answer.application.number)},
        {QStringLiteral("enterprise"), orNull(answer.enterprise)},
        {QStringLiteral("institution"), orNull(answer.institution)},
        {QStringLiteral("basis"), QLatin1String(costWord(answer.basis).code)}};
    QJsonArray loans;
    for (const cost::LoanTerms &terms : answer.loans)
        loans.append(QJsonObject{{QStringLiteral("principal"), terms.principal.toYuanText()},
            {QStringLiteral("drawn"), orNull(isoDay(terms.drawn))},
            {QStringLiteral("due"),
                orNull(isoDay(terms.due.isValid() ? terms.due : terms.drawn.addMonths(terms.months)))},
            {QStringLiteral("rate"), static_cast<double>(terms.rate.millionths()) / 10'000.0},
            {QStringLiteral("method"), QLatin1String(costWord(terms.method).code)},
            {QStringLiteral("interest_months"), terms.interestMonths},
            {QStringLiteral("grace_months"), terms.graceMonths},
            {QStringLiteral("planned"), static_cast<int>(terms.plan.size())}});
    json[QStringLiteral("loans")] = answer.missing.empty() ? QJsonValue(loans) : QJsonValue();
    for (const char *key : {"simple", "nominal", "effective", "headline"})
        json[QLatin1String(key)] = QJsonValue();
    if (answer.cost)
        putCost(*answer.cost, json);
    QJsonArray missing;
    for (const cost::MissingTerm term : answer.missing)
        missing.append(QLatin1String(costWord(term).code));
    json[QStringLiteral("missing")] = missing;
    json[QStringLiteral("refused")]
        = answer.refused ? errorJson(*answer.refused).value(QStringLiteral("error")) : QJsonValue();
    return json;
}

QStringList costLines(const CostAnswer &answer)
{
    QStringList lines{
        QStringLiteral("%1 %2 %3").arg(answer.application.number, answer.enterprise, answer.institution).simplified()};
    if (!answer.cost)
        return lines << whyNotTold(answer);
    const AllInCost &it = *answer.cost;
    lines.append(Words::tr("%1: %2 10k yuan, %3 to %4")
                     .arg(ui::words::choiceTitle(costWord(answer.basis)), it.principal.toWanText(), isoDay(it.drawn),
                         isoDay(it.due)));
    lines.append(rateLines(it));
    QList<QStringList> parts;
    for (const CostPart &part : it.parts)
        parts.append(partCells(part));
    lines.append(tableLines({Words::tr("Cost"), Words::tr("% a year"), Words::tr("10k yuan"), Words::tr("Paid when"),
                                Words::tr("Paid to"), Words::tr("Note")},
        parts));
    QList<QStringList> days;
    for (const cost::CostDay &day : it.days)
        days.append({isoDay(day.on), day.received.toYuanText(), day.principal.toYuanText(), day.interest.toYuanText(),
            day.fees.toYuanText(), day.subsidies.toYuanText(), day.flow().toYuanText()});
    lines.append(tableLines({Words::tr("Date"), Words::tr("Received"), Words::tr("Principal"), Words::tr("Interest"),
                                Words::tr("Fees"), Words::tr("Subsidies"), Words::tr("Cash flow, yuan")},
        days));
    return lines;
}

QStringList offerLines(const std::vector<CostAnswer> &answers)
{
    QList<QStringList> rows;
    for (const CostAnswer &answer : answers) {
        const auto &it = answer.cost;
        rows.append({answer.application.number, answer.institution,
            it ? it->principal.toWanText() : answer.application.amount.value_or(Money()).toWanText(),
            it && it->net.simple ? percentText(*it->net.simple) : QString(),
            it ? percentText(it->net.nominal) : QString(), it ? percentText(it->net.effective) : QString(),
            it ? it->fees.toWanText() : QString(), it ? it->netCost().toWanText() : whyNotTold(answer)});
    }
    return tableLines({Words::tr("Application"), Words::tr("Institution"), Words::tr("10k yuan"), Words::tr("Simple %"),
                          Words::tr("Nominal %"), Words::tr("Effective %"), Words::tr("Fees"), Words::tr("Together")},
        rows);
}

} // namespace yumiao::app::cli
