// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/display.h"
#include "models/store/base_file.h"

#include <unistd.h>

namespace yumiao::app::cli {
namespace {

struct OpenOptions {
    std::string file;
};

/// Whether somebody reads the answer here. A double click on a file is answered by the window instead.
bool isAskedFromTerminal(const Context &context, const Error &error)
{
    return context.json || ::isatty(STDERR_FILENO) != 0 || error.what == QLatin1String("workspace.missing");
}

/// The window itself is opened by main; the answer only carries which workspace was named.
Result<Answer> openAnswer(const Context &context, const OpenOptions &options)
{
    const QString file = options.file.empty() ? context.workspace : fromOption(options.file);
    if (const Done done = file.isEmpty() ? Done() : store::inspectBaseFile(file); !done)
        if (isAskedFromTerminal(context, done.error()))
            return failure(done.error());
    if (!hasDisplay())
        return failure(Fault::Unreachable, QStringLiteral("display.none"));
    return Answer{{{QStringLiteral("workspace"), file}}, {}, ExitCode::Done, {}};
}

} // namespace

void addOpenCommand(const Registration &at)
{
    addCommand<OpenOptions>(
        at, "open", Words::tr("Open the window on a workspace"),
        [](CLI::App &command, OpenOptions &options) {
            command.add_option(
                "W", options.file, Words::tr("Workspace file; the last one when left out").toStdString());
        },
        openAnswer);
}

} // namespace yumiao::app::cli
