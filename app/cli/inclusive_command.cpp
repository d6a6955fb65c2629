// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_query.h"
#include "app/cli/report_inclusive.h"
#include "app/cli/table_lines.h"
#include "models/inclusive/inclusive_report.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using inclusive::Cell;
using inclusive::Check;
using inclusive::CheckKind;
using inclusive::Report;
using inclusive::Row;
using records::InclusiveScope;

struct InclusiveOptions {
    std::string month;
    std::string scope;
};

QString scopeCode(InclusiveScope scope)
{
    return QLatin1String(records::choicesOf<InclusiveScope>()[static_cast<size_t>(scope)].code);
}

/// A month 2022-08 as its first day; without one the last that is over.
Result<QDate> monthOf(const store::Session &session, const std::string &text)
{
    const auto today = dayOf(session, std::string());
    if (!today || text.empty())
        return today.map([](QDate day) { return day.addMonths(-1); });
    return dayOf(session, text + "-01");
}

/// Accounts whole, all others in percent or percentage points.
QString shownCell(const Check &check, const Cell &cell)
{
    if (!cell.value)
        return {};
    if (check.kind == CheckKind::AccountsDifference)
        return cell.value->toText(0);
    const auto percent = cell.value->times(eligibility::Exact::whole(100));
    return percent ? percent->toText(2) : QString();
}

QJsonObject cellJson(const Check &check, const Cell &cell)
{
    QJsonArray missing;
    for (const inclusive::MissingReturn &it : cell.missing)
        missing.append(QJsonObject{{QStringLiteral("institution"), it.institution.toText()},
            {QStringLiteral("as_of"), it.asOf.toString(Qt::ISODate)}, {QStringLiteral("field"), orNull(it.field)}});
    const QJsonValue verdict = cell.verdict
        ? QJsonValue(QLatin1String(records::choicesOf<eligibility::Verdict>()[static_cast<size_t>(*cell.verdict)].code))
        : QJsonValue(QJsonValue::Null);
    return {
        {QStringLiteral("check"), QLatin1String(records::choicesOf<CheckKind>()[static_cast<size_t>(check.kind)].code)},
        {QStringLiteral("value"), orNull(shownCell(check, cell))},
        {QStringLiteral("unit"),
            check.kind == CheckKind::AccountsDifference ? QStringLiteral("户") : QStringLiteral("%")},
        {QStringLiteral("required"), check.line ? QJsonValue(check.line->text) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("asked"), cell.isAsked}, {QStringLiteral("result"), verdict},
        {QStringLiteral("arithmetic"), orNull(cell.arithmetic)}, {QStringLiteral("missing"), missing}};
}

template <typename E>
QString codeOfChoice(E value)
{
    return QLatin1String(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

/// One side, counted by the scope.
QJsonObject sideJson(const inclusive::InclusiveSide &side)
{
    return {{QStringLiteral("loans"), side.loans}, {QStringLiteral("balance"), side.balance.toYuanText()},
        {QStringLiteral("accounts"), side.accounts}, {QStringLiteral("unknown"), side.unknown}};
}

QJsonObject ownJson(const inclusive::OwnLoans &own)
{
    QJsonArray differences;
    for (const inclusive::LoanDifference &it : own.differences)
        differences.append(QJsonObject{{QStringLiteral("enterprise"), it.enterprise.toText()},
            {QStringLiteral("contract"), it.contract}, {QStringLiteral("on_list"), it.isReported},
            {QStringLiteral("recorded"), it.isDrawn},
            {QStringLiteral("reported"), orNull(it.reported ? it.reported->toYuanText() : QString())},
            {QStringLiteral("drawn"), orNull(it.drawn ? it.drawn->toYuanText() : QString())},
            {QStringLiteral("name"), it.name}, {QStringLiteral("institution"), it.institution.toText()},
            {QStringLiteral("counted_as"), codeOfChoice(it.counting)},
            {QStringLiteral("cause"), codeOfChoice(it.cause)}});
    return {{QStringLiteral("reported_loans"), own.reportedLoans},
        {QStringLiteral("reported_balance"), own.reportedBalance.toYuanText()},
        {QStringLiteral("reported_accounts"), own.reportedAccounts}, {QStringLiteral("drawn_loans"), own.drawnLoans},
        {QStringLiteral("drawn_balance"), own.drawnBalance.toYuanText()},
        {QStringLiteral("drawn_accounts"), own.drawnAccounts},
        {QStringLiteral("reported_inclusive"), sideJson(own.reportedInclusive)},
        {QStringLiteral("drawn_inclusive"), sideJson(own.drawnInclusive)},
        {QStringLiteral("unknown_balances"), own.unknownBalances}, {QStringLiteral("differences"), differences}};
}

QJsonObject rowJson(const Report &report, const Row &row)
{
    QJsonArray cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
        cells.append(cellJson(report.definition->checks[i], row.cells[i]));
    return {{QStringLiteral("institution"), orNull(row.institution.isNull() ? QString() : row.institution.toText())},
        {QStringLiteral("name"), orNull(row.name)},
        {QStringLiteral("balance"), orNull(row.balance ? row.balance->toYuanText() : QString())},
        {QStringLiteral("accounts"), row.accounts ? QJsonValue(*row.accounts) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("within_head_office"), row.isWithinParent}, {QStringLiteral("cells"), cells},
        {QStringLiteral("own"), ownJson(row.own)}};
}

QString cellWords(const Check &check, const Cell &cell)
{
    const QString number = shownCell(check, cell);
    if (!cell.isAsked)
        return QStringLiteral("—");
    const QString shown = number.isEmpty() ? Words::tr("unknown") : number;
    if (!cell.verdict || number.isEmpty())
        return shown;
    return Words::tr("%1 (%2)", "number, result")
        .arg(shown,
            ui::words::choiceTitle(records::choicesOf<eligibility::Verdict>()[static_cast<size_t>(*cell.verdict)]));
}

QStringList linesOf(const Report &report)
{
    QStringList headings{Words::tr("Institution"), Words::tr("Inclusive balance"), Words::tr("Accounts")};
    if (report.definition)
        for (const Check &it : report.definition->checks)
            headings.append(ui::words::inLanguage(it.title));
    QList<QStringList> rows;
    for (const Row &row : report.rows) {
        QStringList cells{row.institution.isNull() ? Words::tr("Whole district") : row.name,
            row.balance ? row.balance->toWanText() : Words::tr("unknown"),
            row.accounts ? QString::number(*row.accounts) : Words::tr("unknown")};
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(cellWords(report.definition->checks[i], row.cells[i]));
        rows.append(cells);
    }
    return tableLines(headings, rows);
}

Result<Answer> inclusiveAnswer(const Context &context, const InclusiveOptions &options)
{
    const auto scope = inclusiveScopeNamed(options.scope);
    if (!scope)
        return failure(scope.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto month = monthOf(base->session(), options.month);
    if (!month)
        return failure(month.error());
    const auto report = inclusive::inclusiveReport(base->session(), *month, *scope);
    if (!report)
        return failure(report.error());
    Answer answer;
    QJsonArray rows;
    for (const Row &row : report->rows)
        rows.append(rowJson(*report, row));
    answer.json = {{QStringLiteral("as_of"), report->asOf.toString(Qt::ISODate)},
        {QStringLiteral("scope"), scopeCode(report->scope)},
        {QStringLiteral("definition"), orNull(report->definition ? report->definition->title.zh : QString())},
        {QStringLiteral("source"), orNull(report->definition ? report->definition->source : QString())},
        {QStringLiteral("rows"), rows}};
    answer.lines = linesOf(*report);
    return answer;
}

} // namespace

void addInclusiveCommand(const Registration &at)
{
    addCommand<InclusiveOptions>(
        at, "inclusive", Words::tr("Inclusive small-business loans by institution, by the definition of the year"),
        [](CLI::App &command, InclusiveOptions &options) {
            command.add_option(
                "--month", options.month, Words::tr("Month, for example 2022-08; else the last one").toStdString());
            command.add_option(
                "--scope", options.scope, Words::tr("regulator (default) or central_bank").toStdString());
        },
        inclusiveAnswer);
}

} // namespace yumiao::app::cli
