// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/loans/maturities.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct MaturityOptions {
    int within = 0;
    std::string on;
};

QJsonObject maturityJson(const loans::Maturity &it)
{
    const auto wan
        = [](const std::optional<Money> &amount) { return amount ? QJsonValue(amount->toYuanText()) : QJsonValue(); };
    return {{QStringLiteral("kind"), QString::fromLatin1(records::descriptionOf(it.kind).name)},
        {QStringLiteral("id"), it.id.toText()}, {QStringLiteral("enterprise"), it.enterpriseName},
        {QStringLiteral("enterprise_id"), it.enterprise.toText()},
        {QStringLiteral("institution"), orNull(it.institutionName)},
        {QStringLiteral("contract_number"), orNull(it.contractNumber)}, {QStringLiteral("amount"), wan(it.amount)},
        {QStringLiteral("due"), it.due.toString(Qt::ISODate)}, {QStringLiteral("days"), it.days},
        {QStringLiteral("extended"), it.extended}, {QStringLiteral("renewal_in_use"), it.renewalInUse},
        {QStringLiteral("renewal_product"), orNull(it.renewalProduct)},
        {QStringLiteral("running_application"), orNull(it.runningNumber)},
        {QStringLiteral("bridge_avoided"), wan(it.bridgeAvoided)}};
}

Result<Answer> maturitiesAnswer(const Context &context, const MaturityOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto found = loans::maturities(base->session(), *on, options.within);
    if (!found)
        return failure(found.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const loans::Maturity &it : found->loans) {
        items.append(maturityJson(it));
        rows.append({it.due.toString(Qt::ISODate), QString::number(it.days), it.enterpriseName, it.institutionName,
            it.amount ? it.amount->toWanText() : QString(), it.runningNumber});
    }
    Answer answer;
    QJsonArray months;
    for (const loans::MaturityMonth &it : loans::byMonth(found->loans))
        months.append(QJsonObject{{QStringLiteral("month"), it.first.toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("loans"), static_cast<qint64>(it.loans.size())},
            {QStringLiteral("amount"), it.amount.toYuanText()}, {QStringLiteral("amount_unknown"), it.unknown}});
    answer.json = {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("within"), found->within},
        {QStringLiteral("items"), items}, {QStringLiteral("months"), months}};
    answer.lines = tableLines({Words::tr("Due"), Words::tr("Days"), Words::tr("Enterprise"), Words::tr("Institution"),
                                  Words::tr("Amount (万元)"), Words::tr("Application under way")},
        rows);
    for (const loans::MaturityMonth &it : loans::byMonth(found->loans))
        answer.lines.append(Words::tr("%1: %n loan(s), %2 万元", nullptr, static_cast<int>(it.loans.size()))
                                .arg(it.first.toString(QStringLiteral("yyyy-MM")), it.amount.toWanText()));
    return answer;
}

} // namespace

void addMaturitiesCommand(const Registration &at)
{
    addCommand<MaturityOptions>(
        at, "maturities", Words::tr("Loans that fall due, and what could renew them"),
        [](CLI::App &command, MaturityOptions &options) {
            command.add_option("--within", options.within, Words::tr("Days ahead").toStdString())
                ->check(CLI::PositiveNumber);
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        maturitiesAnswer);
}

} // namespace yumiao::app::cli
