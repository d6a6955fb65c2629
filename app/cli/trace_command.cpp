// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/figures/trace.h"
#include "models/records/enterprise.h"
#include "ui/words/trace_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct TraceOptions {
    int clause = 0;
    std::string enterprise;
    std::string on;
    int limit = 200;
};

QString kindName(records::RecordKind kind)
{
    return QString::fromLatin1(records::descriptionOf(kind).name);
}

QJsonValue traceDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue roleJson(const std::optional<records::DutyRole> &role)
{
    return role ? QJsonValue(QLatin1String(records::choicesOf<records::DutyRole>()[static_cast<size_t>(*role)].code))
                : QJsonValue();
}

Answer traceAnswer(const std::vector<figures::TraceLine> &lines, QDate on)
{
    Answer answer;
    QJsonArray list;
    for (const figures::TraceLine &it : lines) {
        list.append(QJsonObject{{QStringLiteral("depth"), it.depth}, {QStringLiteral("kind"), kindName(it.kind)},
            {QStringLiteral("id"), it.id.toText()}, {QStringLiteral("title"), it.title},
            {QStringLiteral("day"), traceDay(it.day)}, {QStringLiteral("note"), orNull(it.note)},
            {QStringLiteral("lamp"), it.lamp ? QJsonValue(rules::lampCode(*it.lamp)) : QJsonValue()},
            {QStringLiteral("role"), roleJson(it.role)}, {QStringLiteral("proof"), it.isProof}});
        answer.lines.append(QString(it.depth * 2, QLatin1Char(' ')) + ui::words::traceSentence(it));
    }
    answer.json = {{QStringLiteral("on"), on.toString(Qt::ISODate)}, {QStringLiteral("lines"), list}};
    return answer;
}

Result<Answer> clauseAnswer(const Context &context, const TraceOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    return figures::traceOfClause(base->session(), options.clause, *on).map([&](const auto &lines) {
        return traceAnswer(lines, *on);
    });
}

Result<Answer> enterpriseAnswer(const Context &context, const TraceOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(base->session(), records::description<records::Enterprise>(), options.enterprise);
    if (!row)
        return failure(row.error());
    return figures::traceOfEnterprise(base->session(), row->id, *on).map([&](const auto &lines) {
        return traceAnswer(lines, *on);
    });
}

Result<Answer> gapsAnswer(const Context &context, const TraceOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto found = figures::traceGaps(base->session(), *on, options.limit);
    if (!found)
        return failure(found.error());
    Answer answer;
    QJsonArray list;
    QJsonObject counts;
    QList<QStringList> rows;
    for (const figures::TraceGap &it : found->gaps) {
        list.append(QJsonObject{{QStringLiteral("gap"), figures::gapCode(it.kind)},
            {QStringLiteral("kind"), kindName(it.record)}, {QStringLiteral("id"), it.id.toText()},
            {QStringLiteral("title"), it.title}});
        rows.append({ui::words::gapSentence(it.kind, *found), it.title});
    }
    for (int i = 0; i < figures::TraceGapKinds; ++i)
        counts.insert(figures::gapCode(static_cast<figures::TraceGapKind>(i)), found->counts[static_cast<size_t>(i)]);
    answer.json = {{QStringLiteral("on"), on->toString(Qt::ISODate)},
        {QStringLiteral("quarter_from"), traceDay(found->quarter)},
        {QStringLiteral("untouched_days"), found->untouchedDays ? QJsonValue(*found->untouchedDays) : QJsonValue()},
        {QStringLiteral("counts"), counts}, {QStringLiteral("gaps"), list}};
    answer.lines = tableLines({Words::tr("Gap"), Words::tr("Where")}, rows);
    return answer;
}

void addDay(CLI::App &command, TraceOptions &options)
{
    command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
}

} // namespace

void addTraceCommand(const Registration &at)
{
    CLI::App *trace = at.app.add_subcommand("trace",
        Words::tr("From a clause to the proof and from an enterprise back; where the chain is broken").toStdString());
    trace->require_subcommand(1);
    trace->fallthrough();
    addCommand<TraceOptions>(
        {*trace, at.chosen}, "clause",
        Words::tr("A clause: its bureaus, measures, reports, tasks, requests, enterprises and proofs"),
        [](CLI::App &command, TraceOptions &options) {
            command.add_option("NO", options.clause, Words::tr("Number of the clause").toStdString())
                ->required()
                ->check(CLI::PositiveNumber);
            addDay(command, options);
        },
        clauseAnswer);
    addCommand<TraceOptions>(
        {*trace, at.chosen}, "enterprise",
        Words::tr("An enterprise: under which measures something was done for it, visits and proofs"),
        [](CLI::App &command, TraceOptions &options) {
            command.add_option("ENTERPRISE", options.enterprise, Words::tr("Credit code, name or id").toStdString())
                ->required();
            addDay(command, options);
        },
        enterpriseAnswer);
    addCommand<TraceOptions>(
        {*trace, at.chosen}, "gaps",
        Words::tr("Clauses without evidence and bureaus without report this quarter, measures without a date, "
                  "enterprises that nobody has turned to"),
        [](CLI::App &command, TraceOptions &options) {
            addDay(command, options);
            command.add_option("--limit", options.limit, Words::tr("At most so many enterprises").toStdString())
                ->check(CLI::Range(0, 100000));
        },
        gapsAnswer);
}

} // namespace yumiao::app::cli
