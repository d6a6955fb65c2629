// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/paper_language.h"
#include "app/cli/record_query.h"
#include "app/cli/report_assessment.h"
#include "app/cli/report_inclusive.h"
#include "app/cli/report_loan.h"
#include "models/figures/financing_ledger.h"
#include "models/figures/summary_facts.h"
#include "models/store/safe_file.h"
#include "ui/print/page_painter.h"
#include "ui/reports/financing_ledger_paper.h"
#include "ui/reports/font_words.h"
#include "ui/reports/progress_summary.h"
#include "ui/reports/report_catalog.h"

#include <QFileInfo>
#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

namespace reports = ui::reports;

/// The name of the report on the command line: 融资台账与成本分析.
const QString FinancingReportName = QStringLiteral("financing");

struct ReportOptions {
    AssessmentReport assessment;
    LoanReport loan;
    InclusiveReportWish inclusive;
    std::string name;
    std::string out;
    std::string period;
    std::string on;
    std::string layout = "official";
    const CLI::Option *language = nullptr; ///< --lang, which belongs to the whole line
};

Done checkWish(const QString &name, const QString &path)
{
    const QStringList known = reports::reportCodes()
        << AssessmentReportName << LoanReportName << FinancingReportName << InclusiveReportName;
    if (!known.contains(name))
        return failure(Fault::NotFound, QStringLiteral("report.unknown"),
            {{QStringLiteral("value"), name}, {QStringLiteral("known"), known.join(QStringLiteral(", "))}});
    if (QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("pdf")}});
    return {};
}

/// The paper is an official one and Chinese whatever the system's language, unless another is asked for.
QString paperLanguage(const ReportOptions &options)
{
    const bool asked = options.language && options.language->count() > 0;
    return asked ? fromOption(options.language->as<std::string>()) : QStringLiteral("zh_CN");
}

QJsonArray missingFontsJson(const ui::print::FontReport &missing)
{
    QJsonArray list;
    for (const ui::print::FaceUse &use : missing)
        list.append(QJsonObject{{QStringLiteral("role"), reports::FontWords::roleCode(use.role)},
            {QStringLiteral("wanted"), use.wanted}, {QStringLiteral("used"), use.used}});
    return list;
}

/// The report as it will stand on paper, and what of it the answer says.
struct Paper {
    ui::print::Document document;
    ui::print::PageForm form;
    QJsonObject of;
};

Result<Paper> assessmentPaperOf(const Context &context, const ReportOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    auto sheet = assessmentSheet(base->session(), options.assessment, options.on, paperLanguage(options));
    if (!sheet)
        return failure(sheet.error());
    return Paper{std::move(sheet->document), sheet->form, sheet->of};
}

Result<Paper> loanPaperOf(const Context &context, const ReportOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    auto sheet = loanSheet(base->session(), options.loan, options.on, paperLanguage(options));
    if (!sheet)
        return failure(sheet.error());
    return Paper{std::move(sheet->document), sheet->form, sheet->of};
}

Result<Paper> financingPaperOf(const Context &context, const ReportOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto moment = momentOf(base->session(), options.period, options.on);
    if (!moment)
        return failure(moment.error());
    const auto ledger = figures::financingLedger(base->session(), moment->period, moment->on);
    if (!ledger)
        return failure(ledger.error());
    const PaperLanguage words(paperLanguage(options));
    return Paper{reports::financingLedgerPaper(*ledger), ui::print::landscapeForm(),
        {{QStringLiteral("period"), moment->period.toText()}, {QStringLiteral("on"), moment->on.toString(Qt::ISODate)},
            {QStringLiteral("applications"), static_cast<qint64>(ledger->lines.size())}}};
}

Result<Paper> inclusivePaperOf(const Context &context, const ReportOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto moment = momentOf(base->session(), options.period, options.on);
    if (!moment)
        return failure(moment.error());
    auto sheet = inclusiveSheet(base->session(), options.inclusive, moment->on, paperLanguage(options));
    if (!sheet)
        return failure(sheet.error());
    return Paper{std::move(sheet->document), ui::print::landscapeForm(), sheet->of};
}

Result<Paper> progressPaperOf(const Context &context, const ReportOptions &options)
{
    const auto wording = reports::ReportWording::bundled(reports::kProgressWording, paperLanguage(options));
    if (!wording)
        return failure(wording.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto moment = momentOf(base->session(), options.period, options.on);
    if (!moment)
        return failure(moment.error());
    const auto facts = figures::summaryFacts(base->session(), moment->period, moment->on);
    if (!facts)
        return failure(facts.error());
    auto document = reports::progressSummary(*facts, {}, *wording);
    if (!document)
        return failure(document.error());
    return Paper{*std::move(document), {},
        {{QStringLiteral("period"), moment->period.toText()},
            {QStringLiteral("on"), moment->on.toString(Qt::ISODate)}}};
}

Result<Answer> reportAnswer(const Context &context, const ReportOptions &options)
{
    const QString name = fromOption(options.name);
    const QString path = fromOption(options.out);
    if (const Done wish = checkWish(name, path); !wish)
        return failure(wish.error());
    const auto paper = name == AssessmentReportName ? assessmentPaperOf(context, options)
        : name == LoanReportName                    ? loanPaperOf(context, options)
        : name == FinancingReportName               ? financingPaperOf(context, options)
        : name == InclusiveReportName               ? inclusivePaperOf(context, options)
                                                    : progressPaperOf(context, options);
    if (!paper)
        return failure(paper.error());
    const auto bytes = ui::print::pdfBytes(paper->document, paper->form);
    if (!bytes)
        return failure(bytes.error());
    if (const Done done = store::writeWholeFile(path, *bytes); !done)
        return failure(done.error());
    const auto missing = ui::print::missingFonts();
    for (const QString &warning : reports::FontWords::warnings(missing))
        context.say(warning);
    const int pages = ui::print::pageCount(ui::print::layOut(paper->document, paper->form));
    Answer answer;
    answer.json = paper->of;
    answer.json.insert(QStringLiteral("report"), name);
    answer.json.insert(QStringLiteral("file"), path);
    answer.json.insert(QStringLiteral("bytes"), bytes->size());
    answer.json.insert(QStringLiteral("pages"), pages);
    answer.json.insert(QStringLiteral("missing_fonts"), missingFontsJson(missing));
    answer.lines.append(Words::tr("Report written to %1 (%n page(s)).", nullptr, pages).arg(path));
    return answer;
}

} // namespace

void addReportCommand(const Registration &at)
{
    const CLI::Option *language = at.app.get_option_no_throw("--lang");
    addCommand<ReportOptions>(
        at, "report",
        Words::tr("A report as pdf: progress, financing, inclusive, the assessment sheet of one enterprise or the cost "
                  "sheet of one loan"),
        [language](CLI::App &command, ReportOptions &options) {
            options.language = language;
            command.add_option("NAME", options.name, Words::tr("Name of the report").toStdString())->required();
            command.add_option("--out", options.out, Words::tr("File to write").toStdString())->required();
            addMomentOptions(command, options.period, options.on);
            describeAssessmentReport(command, options.assessment);
            describeLoanReport(command, options.loan);
            describeInclusiveReport(command, options.inclusive);
            command.add_option("--layout", options.layout, Words::tr("How the paper is set").toStdString())
                ->check(CLI::IsMember({"official"}));
        },
        reportAnswer);
}

} // namespace yumiao::app::cli
