// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_loan.h"

#include "app/cli/cost_json.h"
#include "app/cli/paper_language.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "ui/reports/loan_paper.h"

namespace yumiao::app::cli {

void describeLoanReport(CLI::App &command, LoanReport &options)
{
    command.add_option("--application", options.application,
        Words::tr("Of the cost sheet: the application, by id or number").toStdString());
}

Result<Paper> loanSheet(
    const store::Session &session, const LoanReport &options, const std::string &onText, const QString &language)
{
    if (options.application.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.application"));
    const auto on = dayOf(session, onText);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::FinancingApplication>(), options.application);
    if (!row)
        return failure(row.error());
    const auto answer = cost::costOf(session, row->id, *on);
    if (!answer)
        return failure(answer.error());
    const QJsonObject whole = costJson(*answer);
    Paper sheet;
    for (const char *key :
        {"application", "number", "enterprise", "institution", "basis", "simple", "nominal", "effective", "missing"})
        sheet.of.insert(QLatin1String(key), whole.value(QLatin1String(key)));
    sheet.of.insert(QStringLiteral("on"), on->toString(Qt::ISODate));
    const PaperLanguage words(language);
    sheet.document = ui::reports::loanPaper(*answer, *on);
    sheet.form = ui::reports::loanPaperForm();
    return sheet;
}

} // namespace yumiao::app::cli
