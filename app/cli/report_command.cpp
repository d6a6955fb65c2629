// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_paper.h"

#include "app/cli/record_query.h"
#include "models/store/safe_file.h"
#include "ui/print/page_painter.h"
#include "ui/reports/font_words.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace yumiao::app::cli {
namespace {

namespace reports = ui::reports;

Result<const PaperKind *> kindOfPaper(const QString &name, const QString &path)
{
    const auto kinds = paperKinds();
    const auto kind
        = std::find_if(kinds.begin(), kinds.end(), [&](const PaperKind &it) { return name == QLatin1String(it.name); });
    if (kind == kinds.end()) {
        QStringList known;
        for (const PaperKind &it : kinds)
            known.append(QString::fromLatin1(it.name));
        return failure(Fault::NotFound, QStringLiteral("report.unknown"),
            {{QStringLiteral("value"), name}, {QStringLiteral("known"), known.join(QStringLiteral(", "))}});
    }
    const QStringList suffixes = QString::fromLatin1(kind->suffixes).split(QLatin1Char(' '));
    if (!suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), suffixes.join(QStringLiteral(", "))}});
    return &*kind;
}

/// The paper is an official one and Chinese whatever the system's language, unless another is asked for.
QString paperLanguage(const CLI::Option *line)
{
    return line && line->count() > 0 ? fromOption(line->as<std::string>()) : QStringLiteral("zh_CN");
}

QJsonArray missingFontsJson(const ui::print::FontReport &missing)
{
    QJsonArray list;
    for (const ui::print::FaceUse &use : missing)
        list.append(QJsonObject{{QStringLiteral("role"), reports::FontWords::roleCode(use.role)},
            {QStringLiteral("wanted"), use.wanted}, {QStringLiteral("used"), use.used}});
    return list;
}

/// The document as pdf; the answer says its pages and the fonts that are not installed.
Result<Answer> writtenPages(const Context &context, const Paper &paper, const QString &path)
{
    const auto bytes = ui::print::pdfBytes(paper.document, paper.form);
    if (!bytes)
        return failure(bytes.error());
    if (const Done done = store::writeWholeFile(path, *bytes); !done)
        return failure(done.error());
    const auto missing = ui::print::missingFonts();
    for (const QString &warning : reports::FontWords::warnings(missing))
        context.say(warning);
    const int pages = ui::print::pageCount(ui::print::layOut(paper.document, paper.form));
    Answer answer;
    answer.json = paper.of;
    answer.json.insert(QStringLiteral("bytes"), bytes->size());
    answer.json.insert(QStringLiteral("pages"), pages);
    answer.json.insert(QStringLiteral("missing_fonts"), missingFontsJson(missing));
    answer.lines.append(Words::tr("Report written to %1 (%n page(s)).", nullptr, pages).arg(path));
    return answer;
}

/// The table as xlsx or csv.
Result<Answer> writtenSheet(const Context &context, const Paper &paper, const QString &path)
{
    if (const Done done = exchange::writeTextSheet(path, paper.sheet, context.cancel); !done)
        return failure(done.error());
    const auto rows = static_cast<int>(paper.sheet.rows.size());
    Answer answer;
    answer.json = paper.of;
    answer.json.insert(QStringLiteral("bytes"), QFileInfo(path).size());
    answer.json.insert(QStringLiteral("rows"), rows);
    answer.lines.append(Words::tr("%n row(s) written to %1.", nullptr, rows).arg(path));
    return answer;
}

Result<Answer> reportAnswer(const Context &context, ReportOptions options)
{
    const QString name = fromOption(options.name);
    const QString path = fromOption(options.out);
    const auto kind = kindOfPaper(name, path);
    if (!kind)
        return failure(kind.error());
    options.language = paperLanguage(options.lineLanguage);
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto paper = (*kind)->write(base->session(), options);
    if (!paper)
        return failure(paper.error());
    const bool isPdf = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    auto answer = isPdf ? writtenPages(context, *paper, path) : writtenSheet(context, *paper, path);
    if (answer) {
        answer->json.insert(QStringLiteral("report"), name);
        answer->json.insert(QStringLiteral("file"), path);
    }
    return answer;
}

} // namespace

void addReportCommand(const Registration &at)
{
    const CLI::Option *language = at.app.get_option_no_throw("--lang");
    addCommand<ReportOptions>(
        at, "report",
        Words::tr(
            "A report as pdf: progress, measures, bureau, financing, inclusive, assessment, loan, list, reminder, "
            "maturities, procurement, arrears, visit-kit, supervision, handover. Tables (measures, bureau, list, "
            "maturities, troubled, procurement, arrears) also as xlsx or csv"),
        [language](CLI::App &command, ReportOptions &options) {
            options.lineLanguage = language;
            command.add_option("NAME", options.name, Words::tr("Name of the report").toStdString())->required();
            command.add_option("--out", options.out, Words::tr("File to write").toStdString())->required();
            addMomentOptions(command, options.period, options.on);
            describeAssessmentReport(command, options.assessment);
            describeLoanReport(command, options.loan);
            describeInclusiveReport(command, options.inclusive);
            command.add_option("--batch", options.batch, Words::tr("Of a list: its number or id").toStdString());
            command.add_option("--institution", options.institution,
                Words::tr("Of a reminder: the institution, by name or id").toStdString());
            command.add_option(
                "--task", options.task, Words::tr("Of a supervision slip: the task, by id").toStdString());
            command.add_option("--bureau", options.bureau,
                Words::tr("Of the duties of a bureau or a hand-over: the bureau, by name or id").toStdString());
            command.add_option(
                "--person", options.person, Words::tr("Of a hand-over: the person in charge").toStdString());
            command.add_option("--within", options.within, Words::tr("Of maturities: days ahead").toStdString())
                ->check(CLI::PositiveNumber);
            command.add_option("--layout", options.layout, Words::tr("How the paper is set").toStdString())
                ->check(CLI::IsMember({"official"}));
        },
        reportAnswer);
}

} // namespace yumiao::app::cli
