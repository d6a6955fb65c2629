// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <functional>

namespace yumiao::app::cli {

/// What the parsed line asks for; set by the chosen command's callback.
using Action = std::function<Result<Answer>(const Context &)>;

/// The parser and the place where a command leaves its action.
struct Registration {
    CLI::App &app;
    Action &chosen;
};

/// Words of the command line's help and lines, context "cli".
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A command with its options in `Options`, filled by the parser; `run` is called with them.
/// `Options` is kept alive by the callback.
template <typename Options, typename Describe, typename Run>
void addCommand(const Registration &at, const char *name, const QString &help, Describe describe, Run run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = at.app.add_subcommand(name, help.toStdString());
    command->fallthrough(); // the common options may stand after the command
    command->footer(Words::tr("Common options: --workspace W, --json, --lang zh_CN|en, --quiet").toStdString());
    describe(*command, *options);
    Action &chosen = at.chosen;
    command->final_callback([options, run, &chosen] {
        chosen = [options, run](const Context &context) { return run(context, *options); };
    });
}

/// Text of an option as Qt's string.
[[nodiscard]] inline QString fromOption(const std::string &text)
{
    return QString::fromStdString(text);
}

void addNewCommand(const Registration &at);
void addOpenCommand(const Registration &at);
void addInfoCommand(const Registration &at);
void addFieldsCommand(const Registration &at);
void addImportCommand(const Registration &at);
void addExportCommand(const Registration &at);
void addListCommand(const Registration &at);
void addShowCommand(const Registration &at);
void addSetCommand(const Registration &at);
void addAddCommand(const Registration &at);
void addRemoveCommand(const Registration &at);
void addUndoCommand(const Registration &at);
void addTrashCommand(const Registration &at);
void addReinstateCommand(const Registration &at);
void addTodoCommand(const Registration &at);
void addTraceCommand(const Registration &at);
void addMaturitiesCommand(const Registration &at);
void addTroubledCommand(const Registration &at);
void addRefusalsCommand(const Registration &at);
void addFiguresCommand(const Registration &at);
void addPlanCommand(const Registration &at);
void addReportCommand(const Registration &at);
void addChartCommand(const Registration &at);
void addCheckCommand(const Registration &at);
void addBenchCommand(const Registration &at);
void addSizeCommand(const Registration &at);
void addAttachCommand(const Registration &at);
void addDoublesCommand(const Registration &at);
void addMergeCommand(const Registration &at);
void addUnmergeCommand(const Registration &at);
void addAssessCommand(const Registration &at);
void addPacksCommand(const Registration &at);
void addOutlookCommand(const Registration &at);
void addAnnouncedCommand(const Registration &at);
void addWindowsCommand(const Registration &at);
void addCostCommand(const Registration &at);
void addFitCommand(const Registration &at);
void addInclusiveCommand(const Registration &at);

} // namespace yumiao::app::cli
