// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_json.h"

#include "app/cli/command.h"
#include "models/exchange/csv_writer.h"
#include "ui/words/error_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

constexpr qsizetype ProblemsShown = 20; // lines on a terminal; the JSON and --errors hold all

QJsonArray columnsJson(const exchange::HeaderRow &header)
{
    QJsonArray columns;
    for (const exchange::RecognisedColumn &column : header.columns)
        columns.append(QJsonObject{{QStringLiteral("source"), column.heading.shown()},
            {QStringLiteral("field"), column.isUsed() ? QJsonValue(column.field) : QJsonValue()},
            {QStringLiteral("how"), exchange::recognisedCode(column.how)}});
    return columns;
}

QJsonArray constantsJson(const exchange::ImportPlan &plan, const records::RecordDescription &kind)
{
    QJsonArray constants;
    for (const exchange::TakenConstant &it : plan.constants)
        constants.append(
            QJsonObject{{QStringLiteral("field"), QString::fromLatin1(kind.fields[static_cast<size_t>(it.field)].name)},
                {QStringLiteral("value"), it.text}, {QStringLiteral("asked"), it.asked}});
    return constants;
}

QJsonArray doubtfulJson(const exchange::ImportPlan &plan)
{
    QJsonArray columns;
    for (const exchange::DoubtfulColumn &it : plan.doubtful)
        columns.append(QJsonObject{{QStringLiteral("field"), it.field}, {QStringLiteral("source"), it.heading}});
    return columns;
}

QJsonObject problemJson(const exchange::RowProblem &problem)
{
    return {{QStringLiteral("row"), problem.row}, {QStringLiteral("column"), orNull(problem.column)},
        {QStringLiteral("code"), problem.code},
        {QStringLiteral("message"), ui::words::reason(problem.code, problem.detail)},
        {QStringLiteral("value"), problem.value}};
}

QStringList linesOf(const exchange::ImportPlan &plan, bool dryRun)
{
    QStringList lines{
        Words::tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 set aside.")
            .arg(QString::number(plan.rowsRead), QString::number(plan.created), QString::number(plan.changed),
                QString::number(plan.unchanged), QString::number(plan.refused))};
    if (!plan.beside.isEmpty())
        lines.append(Words::tr("%1 applications, %2 credit lines and %3 drawdowns come along.")
                         .arg(plan.beside.value(records::RecordKind::FinancingApplication))
                         .arg(plan.beside.value(records::RecordKind::CreditLine))
                         .arg(plan.beside.value(records::RecordKind::Drawdown)));
    if (dryRun)
        lines.append(Words::tr("Nothing was written (trial run)."));
    for (const exchange::DoubtfulColumn &it : plan.doubtful)
        lines.append(
            (it.isRate ? Words::tr("Is “%1” in per cent? Answer with --unit %2=percent")
                       : Words::tr("Does “%1” count in 元 or 万元? Answer with --unit %2=yuan or --unit %2=wan"))
                .arg(it.heading, it.field));
    for (const exchange::RowProblem &problem : plan.problems) {
        if (lines.size() > ProblemsShown) {
            lines.append(
                Words::tr("… %1 reasons in all; write them to a file with --errors.").arg(plan.problems.size()));
            break;
        }
        lines.append(
            Words::tr("Row %1, %2: %3")
                .arg(QString::number(problem.row), problem.column.isEmpty() ? Words::tr("whole row") : problem.column,
                    ui::words::reason(problem.code, problem.detail)));
    }
    return lines;
}

} // namespace

Answer importJson(const QString &path, const records::RecordDescription &kind, const exchange::ImportPlan &plan,
    std::optional<RecordId> changeSet, bool dryRun)
{
    QJsonArray problems;
    for (const exchange::RowProblem &problem : plan.problems)
        problems.append(problemJson(problem));
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("sheet"), orNull(plan.source.sheet)},
        {QStringLiteral("encoding"), orNull(plan.source.encoding)}, {QStringLiteral("header_row"), plan.header.lastRow},
        {QStringLiteral("columns"), columnsJson(plan.header)}, {QStringLiteral("rows_read"), plan.rowsRead},
        {QStringLiteral("new"), plan.created}, {QStringLiteral("changed"), plan.changed},
        {QStringLiteral("unchanged"), plan.unchanged}, {QStringLiteral("refused"), plan.refused},
        {QStringLiteral("held"), 0}, {QStringLiteral("applied"), dryRun ? 0 : plan.created + plan.changed},
        {QStringLiteral("problems"), problems}, {QStringLiteral("dry_run"), dryRun},
        {QStringLiteral("change_set"), changeSet ? QJsonValue(changeSet->toText()) : QJsonValue()}};
    QJsonObject beside;
    for (auto it = plan.beside.cbegin(); it != plan.beside.cend(); ++it)
        beside.insert(QString::fromLatin1(records::descriptionOf(it.key()).plural), it.value());
    answer.json.insert(QStringLiteral("beside"), beside);
    answer.json.insert(QStringLiteral("constants"), constantsJson(plan, kind));
    answer.json.insert(QStringLiteral("doubtful_units"), doubtfulJson(plan));
    answer.lines = linesOf(plan, dryRun);
    answer.exit = plan.refused > 0 ? ExitCode::Refused : ExitCode::Done;
    return answer;
}

QByteArray problemsCsv(const exchange::ImportPlan &plan)
{
    std::vector<std::vector<exchange::Cell>> rows;
    const auto text = [](const QString &it) { return exchange::Cell{exchange::CellKind::Text, it, {}}; };
    for (const exchange::RowProblem &problem : plan.problems)
        rows.push_back({exchange::Cell{exchange::CellKind::Number, QString::number(problem.row), {}},
            text(problem.column), text(problem.value), text(ui::words::reason(problem.code, problem.detail))});
    return exchange::csvOf({Words::tr("Row"), Words::tr("Column"), Words::tr("Value"), Words::tr("Reason")}, rows);
}

} // namespace yumiao::app::cli
