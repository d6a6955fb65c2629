// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/plan_import.h"
#include "app/cli/plan_json.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/store/lamp_keeping.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct PlanOptions {
    int clause = 0;
    std::string bureau;
    std::string on;
    std::string plan;
};

/// The plan of --plan, by document number or id; the null id for the one in force.
Result<RecordId> planNamed(const store::Session &session, const std::string &name)
{
    if (name.empty())
        return RecordId();
    return recordNamed(session, records::description<records::Plan>(), name).map([](const store::StoredRow &row) {
        return row.id;
    });
}

Result<Answer> planAnswer(const Context &context, const PlanOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto plan = planNamed(base->session(), options.plan);
    if (!plan)
        return failure(plan.error());
    const auto progress = figures::planProgress(base->session(), *on, *plan);
    if (!progress)
        return failure(progress.error());
    const auto bureau = bureauNamed(base->session(), options.bureau);
    if (!bureau)
        return failure(bureau.error());
    Answer answer = planAnswerOf(*progress, {options.clause, *bureau});
    if (options.clause > 0 && bureau->isNull() && answer.json.value(QLatin1String("chapters")).toArray().isEmpty())
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), options.clause}});
    return answer;
}

struct LampsOptions { };

/// For scheduled jobs: what the window does when a day begins.
Result<Answer> lampsAnswer(const Context &context, const LampsOptions &)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    changes::ChangeSet set;
    set.author = commandLineAuthor();
    set.action = store::LampsAction;
    set.source = QStringLiteral("command_line");
    const auto receipt = store::commit(base->session(), std::move(set), SystemClock());
    return receipt.map([](const store::Receipt &it) { return receiptAnswer(it); });
}

} // namespace

void addPlanCommand(const Registration &at)
{
    CLI::App *plan = at.app.add_subcommand("plan", Words::tr("The plan").toStdString());
    plan->require_subcommand(1);
    plan->fallthrough();
    addCommand<PlanOptions>(
        {*plan, at.chosen}, "show", Words::tr("The plan as a tree, with progress and lamps"),
        [](CLI::App &command, PlanOptions &options) {
            command.add_option("--clause", options.clause, Words::tr("Only this clause").toStdString())
                ->check(CLI::PositiveNumber);
            command.add_option("--bureau", options.bureau, Words::tr("Only clauses of this bureau").toStdString());
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
            command.add_option("--plan", options.plan,
                Words::tr("Which plan, by document number or id; without it the one in force").toStdString());
        },
        planAnswer);
    addCommand<LampsOptions>(
        {*plan, at.chosen}, "lamps", Words::tr("Records what the lamps show today; they are kept for good"),
        [](CLI::App &, LampsOptions &) {}, lampsAnswer);
    addPlanImportCommand({*plan, at.chosen});
}

} // namespace yumiao::app::cli
