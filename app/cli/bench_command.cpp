// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"

#include <QJsonArray>

#include <cmath>

namespace yumiao::app::cli {
namespace {

struct BenchOptions {
    int enterprises = 0;
    std::string only;
};

double rounded(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

Result<Answer> benchAnswer(const Context &context, const BenchOptions &options)
{
    bench::BenchWish wish;
    if (options.enterprises > 0)
        wish.sizes = {options.enterprises};
    wish.only = fromOption(options.only);
    const auto timings = bench::runBench(wish, context.cancel, context.progress());
    if (!timings)
        return failure(timings.error());
    QJsonArray cases;
    QList<QStringList> rows;
    for (const bench::Timing &it : *timings) {
        cases.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("enterprises"), it.enterprises},
            {QStringLiteral("ours_ms"), rounded(it.oursMs)}, {QStringLiteral("raw_ms"), rounded(it.rawMs)},
            {QStringLiteral("ratio"), rounded(it.ratio())}, {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("runs"), it.runs},
            {QStringLiteral("goal"), it.goal > 0 ? QJsonValue(it.goal) : QJsonValue()},
            {QStringLiteral("limit"), it.limit > 0 ? QJsonValue(it.limit) : QJsonValue()},
            {QStringLiteral("met"), it.limit > 0 ? QJsonValue(it.isMet()) : QJsonValue()}});
        rows.append({it.name, QString::number(it.enterprises), QString::number(it.oursMs, 'f', 2),
            QString::number(it.rawMs, 'f', 2), QString::number(it.ratio(), 'f', 2),
            it.limit > 0 ? QString::number(it.limit, 'f', 2) : QString(),
            it.limit <= 0    ? QString()
                : it.isMet() ? Words::tr("yes")
                             : Words::tr("no")});
    }
    Answer answer;
    answer.json = {{QStringLiteral("machine"), bench::machineName()}, {QStringLiteral("cases"), cases}};
    answer.lines = QStringList{bench::machineName()};
    answer.lines += tableLines({Words::tr("Case"), Words::tr("Enterprises"), Words::tr("Ours, ms"),
                                   Words::tr("Raw, ms"), Words::tr("Ratio"), Words::tr("Goal"), Words::tr("Met")},
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
            command.add_option("--only", options.only, Words::tr("Only this case").toStdString());
        },
        benchAnswer);
}

} // namespace yumiao::app::cli
