// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_query.h"
#include "models/figures/charts.h"
#include "models/figures/target_tracks.h"
#include "models/store/safe_file.h"
#include "ui/charts/chart_file.h"

namespace yumiao::app::cli {
namespace {

struct ChartOptions {
    std::string name;
    std::string out;
    std::string on;
};

Done checkName(const QByteArray &name)
{
    const QList<QByteArray> codes = figures::chartCodes();
    if (codes.contains(name) || figures::isTargetChart(name))
        return {};
    return failure(Fault::NotFound, QStringLiteral("chart.unknown"),
        {{QStringLiteral("value"), QString::fromUtf8(name)},
            {QStringLiteral("known"), QString::fromLatin1(codes.join(", "))}});
}

Result<Answer> chartAnswer(const Context &context, const ChartOptions &options)
{
    const QString path = fromOption(options.out);
    const auto format = ui::charts::chartFormatOf(path);
    if (!format)
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("png, svg, pdf")}});
    const QByteArray name = QByteArray::fromStdString(options.name);
    if (const Done known = checkName(name); !known)
        return failure(known.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto data = figures::chart(base->session(), name, *on);
    if (!data)
        return failure(data.error());
    const auto bytes = ui::charts::chartBytes(*data, *format);
    if (!bytes)
        return failure(bytes.error());
    if (const Done done = store::writeWholeFile(path, *bytes); !done)
        return failure(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("chart"), fromOption(options.name)}, {QStringLiteral("file"), path},
        {QStringLiteral("bytes"), bytes->size()}, {QStringLiteral("on"), on->toString(Qt::ISODate)}};
    answer.lines.append(Words::tr("Chart written to %1.").arg(path));
    return answer;
}

} // namespace

void addChartCommand(const Registration &at)
{
    addCommand<ChartOptions>(
        at, "chart", Words::tr("One chart as png, svg or pdf"),
        [](CLI::App &command, ChartOptions &options) {
            command.add_option("NAME", options.name, Words::tr("Name of the chart").toStdString())->required();
            command.add_option("--out", options.out, Words::tr("File to write").toStdString())->required();
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        chartAnswer);
}

} // namespace yumiao::app::cli
