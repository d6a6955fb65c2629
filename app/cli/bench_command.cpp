// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"
#include "app/bench/probe.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"

#include <QJsonArray>

#include <cmath>

namespace yumiao::app::cli {
namespace {

using bench::Judged;

struct BenchOptions {
    int enterprises = 0;
    std::string only;
    std::string district = "practice";
    std::string folder;
    std::string probe;
};

double rounded(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

QString judgedBy(Judged judged)
{
    switch (judged) {
    case Judged::Wall:
        return QStringLiteral("wall");
    case Judged::Cpu:
        return QStringLiteral("cpu");
    case Judged::Memory:
        break;
    }
    return QStringLiteral("memory");
}

QString unitOf(const bench::Timing &timing)
{
    return timing.judged == Judged::Memory ? QStringLiteral("MB") : QStringLiteral("ms");
}

QJsonValue ifSet(double value)
{
    return value > 0 ? QJsonValue(rounded(value)) : QJsonValue();
}

QJsonObject caseJson(const bench::Timing &it)
{
    return {{QStringLiteral("name"), it.name}, {QStringLiteral("enterprises"), it.enterprises},
        {QStringLiteral("ours_ms"), rounded(it.ours.wall)}, {QStringLiteral("raw_ms"), rounded(it.raw.wall)},
        {QStringLiteral("ours_cpu_ms"), ifSet(it.ours.cpu)}, {QStringLiteral("raw_cpu_ms"), ifSet(it.raw.cpu)},
        {QStringLiteral("ours_worst_ms"), rounded(it.ours.worst)},
        {QStringLiteral("raw_worst_ms"), rounded(it.raw.worst)}, {QStringLiteral("ratio"), rounded(it.ratio())},
        {QStringLiteral("judged"), judgedBy(it.judged)}, {QStringLiteral("unit"), unitOf(it)},
        {QStringLiteral("runs"), it.runs}, {QStringLiteral("goal"), it.goal > 0 ? QJsonValue(it.goal) : QJsonValue()},
        {QStringLiteral("limit"), it.limit > 0 ? QJsonValue(it.limit) : QJsonValue()},
        {QStringLiteral("met"), it.limit > 0 ? QJsonValue(it.isMet()) : QJsonValue()}};
}

QString shown(double value)
{
    return QString::number(value, 'f', 2);
}

QStringList caseLine(const bench::Timing &it)
{
    const bool byCpu = it.judged == Judged::Cpu;
    return {it.name, QString::number(it.enterprises), shown(byCpu ? it.ours.cpu : it.ours.wall),
        shown(byCpu ? it.raw.cpu : it.raw.wall), byCpu ? QStringLiteral("cpu ms") : unitOf(it), shown(it.ours.worst),
        shown(it.ratio()), it.limit > 0 ? shown(it.limit) : QString(),
        it.limit <= 0    ? QString()
            : it.isMet() ? Words::tr("yes")
                         : Words::tr("no")};
}

/// In a process that a bench has started for one number.
Result<Answer> probeAnswer(const Context &context, bench::Probe probe)
{
    return bench::runProbe(probe, context.workspace).map([](qint64 number) {
        Answer answer;
        answer.lines = QStringList{QString::number(number)};
        return answer;
    });
}

Result<Answer> benchAnswer(const Context &context, const BenchOptions &options)
{
    if (const auto probe = bench::probeNamed(fromOption(options.probe)))
        return probeAnswer(context, *probe);
    bench::BenchWish wish;
    if (options.enterprises > 0)
        wish.sizes = {options.enterprises};
    wish.only = fromOption(options.only);
    wish.folder = fromOption(options.folder);
    wish.district = options.district == "big" ? bench::District::Big : bench::District::Practice;
    const auto timings = bench::runBench(wish, context.cancel, context.progress());
    if (!timings)
        return failure(timings.error());
    QJsonArray cases;
    QList<QStringList> rows;
    for (const bench::Timing &it : *timings) {
        cases.append(caseJson(it));
        rows.append(caseLine(it));
    }
    Answer answer;
    answer.json = {{QStringLiteral("machine"), bench::machineName()},
        {QStringLiteral("district"), fromOption(options.district)}, {QStringLiteral("cases"), cases}};
    answer.lines = QStringList{bench::machineName()};
    answer.lines += tableLines(
        {Words::tr("Case"), Words::tr("Enterprises"), Words::tr("Ours"), Words::tr("Anchor"), Words::tr("Unit"),
            Words::tr("Worst"), Words::tr("Ratio"), Words::tr("Goal"), Words::tr("Met")},
        rows);
    return answer;
}

} // namespace

void addBenchCommand(const Registration &at)
{
    addCommand<BenchOptions>(
        at, "bench", Words::tr("Time the program beside the raw engine"),
        [](CLI::App &command, BenchOptions &options) {
            command.add_option("--enterprises", options.enterprises, Words::tr("Only this size").toStdString())
                ->check(CLI::Range(100, 200'000));
            command.add_option(
                "--only", options.only, Words::tr("Only this case, or those whose names begin so").toStdString());
            command
                .add_option("--district", options.district,
                    Words::tr("practice, or big: 3 certificates, 2 applications, 4 tasks for each enterprise")
                        .toStdString())
                ->check(CLI::IsMember({"practice", "big"}));
            command
                .add_option("--folder", options.folder,
                    Words::tr("Keep the districts that are made here, and use those that are").toStdString())
                ->check(CLI::ExistingDirectory);
            command.add_option("--probe", options.probe, std::string())->group(""); // the bench asks itself
        },
        benchAnswer);
}

} // namespace yumiao::app::cli
