// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "models/store/check.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct CheckOptions {
    bool deep = false;
};

Result<Answer> checkAnswer(const Context &context, const CheckOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto report = store::check(base->session(), options.deep, context.cancel, context.progress());
    if (!report)
        return failure(report.error());
    Answer answer;
    QJsonArray faults;
    for (const store::CheckFault &fault : report->faults) {
        faults.append(QJsonObject{{QStringLiteral("what"), fault.what}, {QStringLiteral("where"), fault.where},
            {QStringLiteral("detail"), fault.detail}});
        answer.lines.append(QStringLiteral("%1  %2  %3").arg(fault.what, fault.where, fault.detail));
    }
    answer.json = {{QStringLiteral("ok"), report->ok()}, {QStringLiteral("faults"), faults},
        {QStringLiteral("audit"),
            QJsonObject{{QStringLiteral("links"), report->links},
                {QStringLiteral("head"), report->head.isEmpty() ? QJsonValue() : QJsonValue(report->head)}}}};
    answer.lines.append(report->ok()
            ? Words::tr("No faults. %1 audit links verified.").arg(report->links)
            : Words::tr("%n fault(s) found.", nullptr, static_cast<int>(report->faults.size())));
    answer.exit = report->ok() ? ExitCode::Done : ExitCode::FaultsFound;
    return answer;
}

} // namespace

void addCheckCommand(const Registration &at)
{
    addCommand<CheckOptions>(
        at, "check", Words::tr("Verify the workspace and its audit chain"),
        [](CLI::App &command, CheckOptions &options) {
            command.add_flag("--deep", options.deep, Words::tr("Also every record").toStdString());
        },
        checkAnswer);
}

} // namespace yumiao::app::cli
