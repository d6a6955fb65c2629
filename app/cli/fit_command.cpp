// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fit_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"

namespace yumiao::app::cli {
namespace {

struct FitOptions {
    std::string application;
    std::string on;
};

Result<Answer> fitAnswer(const Context &context, const FitOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    const auto today = dayOf(base->session(), std::string());
    if (!on || !today)
        return failure(on ? today.error() : on.error());
    const auto row
        = recordNamed(base->session(), records::description<records::FinancingApplication>(), options.application);
    if (!row)
        return failure(row.error());
    const auto fit = options.on.empty() ? policyfit::policyFitOfItsDay(base->session(), row->id, *today)
                                        : policyfit::policyFit(base->session(), row->id, *on, *today);
    if (!fit)
        return failure(fit.error());
    Answer answer;
    answer.json = fitJson(*fit);
    answer.lines = fitLines(*fit);
    return answer;
}

} // namespace

void addFitCommand(const Registration &at)
{
    addCommand<FitOptions>(
        at, "fit", Words::tr("Which policies a financing application meets, condition by condition"),
        [](CLI::App &command, FitOptions &options) {
            command
                .add_option("application", options.application, Words::tr("Application, by id or number").toStdString())
                ->required();
            command.add_option("--on", options.on,
                Words::tr(
                    "The day it is judged on; else that of its first payout, of its grant, of its decision or today")
                    .toStdString());
        },
        fitAnswer);
}

} // namespace yumiao::app::cli
