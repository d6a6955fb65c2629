// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/loans/troubled_loans.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct TroubledOptions {
    std::string on;
};

QString classWords(records::LoanClass loanClass)
{
    return ui::words::choiceTitle(records::choicesOf<records::LoanClass>()[static_cast<size_t>(loanClass)]);
}

/// The loan as its bank reports it, whose it is, and what was got back.
QJsonObject troubledJson(const loans::TroubledLoan &it)
{
    const auto &description = records::description<records::LoanDetail>();
    const records::Values values = records::valuesOf(it.detail);
    QJsonObject json{{QStringLiteral("id"), it.detail.id.toText()}};
    for (size_t i = 0; i < values.size(); ++i)
        json.insert(QString::fromLatin1(description.fields[i].name), jsonOf(description.fields[i], values[i]));
    json.insert(QStringLiteral("enterprise"), it.enterpriseName);
    json.insert(QStringLiteral("enterprise_id"), it.detail.enterprise.id.toText());
    json.insert(QStringLiteral("institution"), it.institutionName);
    json.insert(QStringLiteral("institution_id"), it.detail.institution.id.toText());
    json.insert(QStringLiteral("town"), orNull(it.townName));
    json.insert(QStringLiteral("industry"), orNull(it.industryName));
    json.insert(QStringLiteral("address"), orNull(it.address));
    json.insert(QStringLiteral("phone"), orNull(it.phone));
    json.insert(QStringLiteral("non_performing"), it.nonPerforming);
    json.insert(QStringLiteral("resolved"), it.resolved ? QJsonValue(it.resolved->toYuanText()) : QJsonValue());
    json.insert(QStringLiteral("resolved_on"),
        orNull(it.resolvedOn.isValid() ? it.resolvedOn.toString(Qt::ISODate) : QString()));
    return json;
}

Result<Answer> troubledAnswer(const Context &context, const TroubledOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto found = loans::troubledLoans(base->session(), *on);
    if (!found)
        return failure(found.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const loans::TroubledLoan &it : *found) {
        const QJsonObject json = troubledJson(it);
        rows.append({it.detail.contractNumber, it.enterpriseName, it.institutionName,
            it.detail.balance ? it.detail.balance->toWanText() : QString(),
            it.detail.loanClass ? classWords(*it.detail.loanClass) : QString(),
            it.detail.overdueDays ? QString::number(*it.detail.overdueDays) : QString(),
            it.resolved ? it.resolved->toWanText() : QString()});
        items.append(json);
    }
    Answer answer;
    answer.json = {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("items"), items}};
    answer.lines = tableLines(
        {Words::tr("Contract"), Words::tr("Enterprise"), Words::tr("Institution"), Words::tr("Amount (万元)"),
            Words::tr("Class"), Words::tr("Days overdue"), Words::tr("Settled (万元)")},
        rows);
    return answer;
}

} // namespace

void addTroubledCommand(const Registration &at)
{
    addCommand<TroubledOptions>(
        at, "troubled",
        Words::tr("Overdue and problem loans of the banks' latest ledgers; report troubled writes them"),
        [](CLI::App &command, TroubledOptions &options) {
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        troubledAnswer);
}

} // namespace yumiao::app::cli
