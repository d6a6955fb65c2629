// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/exchange/record_csv.h"
#include "models/store/safe_file.h"
#include "ui/words/label_words.h"

namespace yumiao::app::cli {
namespace {

struct ExportOptions {
    std::string kind;
    std::string file;
    std::string columns;
    QuestionOptions question;
};

Result<std::vector<int>> columnsFrom(const records::RecordDescription &description, const std::string &text)
{
    std::vector<int> columns;
    for (const QString &name : fromOption(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int index = description.indexOf(QStringView(name.trimmed()));
        if (index < 0)
            return failure(
                Fault::Invalid, QStringLiteral("field.unknown"), {{QStringLiteral("field"), name.trimmed()}});
        columns.push_back(index);
    }
    if (columns.empty())
        for (size_t i = 0; i < description.fields.size(); ++i)
            columns.push_back(static_cast<int>(i));
    return columns;
}

Result<Answer> exportAnswer(const Context &context, const ExportOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const QString path = fromOption(options.file);
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return failure(Fault::Invalid, QStringLiteral("format.unknown"),
            {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("csv")}});
    const auto columns = columnsFrom(**description, options.columns);
    if (!columns)
        return failure(columns.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto found = findRecords(base->session(), (*description)->kind, options.question);
    if (!found)
        return failure(found.error());
    const auto csv = exchange::recordCsv(base->session(), (*description)->kind, found->ids, *columns,
        [](const records::Field &field) { return ui::words::fieldTitle(field); });
    if (!csv)
        return failure(csv.error());
    if (const Done done = store::writeWholeFile(path, *csv); !done)
        return failure(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("kind"), QString::fromLatin1((*description)->name)},
        {QStringLiteral("rows"), static_cast<qint64>(found->ids.size())}, {QStringLiteral("bytes"), csv->size()}};
    answer.lines.append(Words::tr("%n row(s) written to %1.", nullptr, static_cast<int>(found->ids.size())).arg(path));
    return answer;
}

} // namespace

void addExportCommand(const Registration &at)
{
    addCommand<ExportOptions>(
        at, "export", Words::tr("Write a list as csv"),
        [](CLI::App &command, ExportOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
            command.add_option("FILE", options.file, Words::tr("csv file").toStdString())->required();
            command.add_option("--columns", options.columns, Words::tr("Fields, separated by commas").toStdString());
            addQuestionOptions(command, options.question);
        },
        exportAnswer);
}

} // namespace yumiao::app::cli
