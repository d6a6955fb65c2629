// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_assessment.h"

#include "app/cli/assess_json.h"
#include "app/cli/paper_language.h"
#include "app/cli/procedure_option.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/cultivation/rule_book.h"
#include "ui/reports/assessment_paper.h"

namespace yumiao::app::cli {

void describeAssessmentReport(CLI::App &command, AssessmentReport &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        command.add_option(name, into, help.toStdString());
    };
    text("--enterprise", options.enterprise, Words::tr("Of the assessment sheet and the visit kit: the enterprise"));
    text("--ladder", options.ladder, Words::tr("Ladder: specialised (default), scale, technology or listing"));
    text("--tier", options.tier,
        Words::tr("Tier by code or name; else the next one with rules, for a review the one it stands on"));
    text("--pack", options.pack, Words::tr("Judge by this document, in force or not; else by the rules in force"));
    text("--for", options.procedure, Words::tr("Procedure: new (default) or review"));
}

Result<Paper> assessmentSheet(
    const store::Session &session, const AssessmentReport &options, const std::string &onText, const QString &language)
{
    if (options.enterprise.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.enterprise"));
    const auto procedure = procedureNamed(options.procedure);
    if (!procedure)
        return failure(procedure.error());
    const auto on = dayOf(session, onText);
    if (!on)
        return failure(on.error());
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    const cultivation::AssessmentWish wish{fromOption(options.ladder).trimmed(), fromOption(options.tier).trimmed(),
        fromOption(options.pack).trimmed(), {*on, *procedure}, {}};
    const auto inquiry = cultivation::inquiryFrom(wish, (*book)->ladders, (*book)->shelf);
    if (!inquiry)
        return failure(inquiry.error());
    const auto row = recordNamed(session, records::description<records::Enterprise>(), options.enterprise);
    if (!row)
        return failure(row.error());
    const auto judged = cultivation::judgeEnterprise(session, row->id, *inquiry);
    if (!judged)
        return failure(judged.error());
    const QJsonObject whole = judgedJson(*judged, *inquiry);
    Paper sheet;
    for (const char *key : {"enterprise", "name", "ladder", "tier", "pack", "on", "result", "reason"})
        sheet.of.insert(QLatin1String(key), whole.value(QLatin1String(key)));
    const PaperLanguage words(language);
    sheet.document = ui::reports::assessmentPaper(*judged, *inquiry);
    sheet.form = ui::reports::assessmentForm();
    return sheet;
}

} // namespace yumiao::app::cli
