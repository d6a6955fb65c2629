// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/cost_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/records/financing_need.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct CostOptions {
    std::string application;
    std::string need;
    std::string on;
};

Result<Answer> oneCost(const store::Session &session, const CostOptions &options, QDate on)
{
    const auto row = recordNamed(session, records::description<records::FinancingApplication>(), options.application);
    if (!row)
        return failure(row.error());
    const auto found = cost::costOf(session, row->id, on);
    if (!found)
        return failure(found.error());
    Answer answer;
    answer.json = costJson(*found);
    answer.json[QStringLiteral("on")] = on.toString(Qt::ISODate);
    answer.lines = costLines(*found);
    answer.exit = found->refused ? exitCodeOf(*found->refused) : ExitCode::Done;
    return answer;
}

Result<Answer> offers(const store::Session &session, const CostOptions &options, QDate on)
{
    const auto row = recordNamed(session, records::description<records::FinancingNeed>(), options.need);
    if (!row)
        return failure(row.error());
    const auto found = cost::offersOf(session, row->id, on);
    if (!found)
        return failure(found.error());
    QJsonArray rows;
    for (const cost::CostAnswer &it : *found)
        rows.append(costJson(it));
    Answer answer;
    answer.json = {{QStringLiteral("need"), row->id.toText()}, {QStringLiteral("on"), on.toString(Qt::ISODate)},
        {QStringLiteral("offers"), rows}};
    answer.lines = offerLines(*found);
    return answer;
}

Result<Answer> costAnswer(const Context &context, const CostOptions &options)
{
    if (options.application.empty() == options.need.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.cost"));
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    return options.need.empty() ? oneCost(base->session(), options, *on) : offers(base->session(), options, *on);
}

} // namespace

void addCostCommand(const Registration &at)
{
    addCommand<CostOptions>(
        at, "cost", Words::tr("What a financing truly costs a year: interest, fees and subsidies, by cash flows"),
        [](CLI::App &command, CostOptions &options) {
            command.add_option("ID", options.application, Words::tr("Application, by id or number").toStdString());
            command.add_option(
                "--need", options.need, Words::tr("Instead: compare all offers for this need").toStdString());
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        costAnswer);
}

} // namespace yumiao::app::cli
