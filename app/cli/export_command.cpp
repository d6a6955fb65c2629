// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/exchange/record_file.h"
#include "ui/words/label_words.h"

#include <QFileInfo>

namespace yumiao::app::cli {
namespace {

struct ExportOptions {
    std::string kind;
    std::string file;
    std::string columns;
    QuestionOptions question;
};

QStringList columnNames(const std::string &text)
{
    QStringList names;
    for (const QString &name : fromOption(text).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

Done knownFormat(const QString &path)
{
    for (const QString &suffix : exchange::listFileSuffixes())
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return {};
    return failure(Fault::Invalid, QStringLiteral("format.unknown"),
        {{QStringLiteral("path"), path}, {QStringLiteral("known"), QStringLiteral("xlsx, csv")}});
}

Result<Answer> exportAnswer(const Context &context, const ExportOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const QString path = fromOption(options.file);
    if (const Done known = knownFormat(path); !known)
        return failure(known.error());
    exchange::ListFile list{(*description)->kind, {}, columnNames(options.columns), {},
        ui::words::recordTitle(**description), ui::words::fieldTitle};
    if (const auto columns = exchange::tableColumns(list.kind, list.columns); !columns)
        return failure(columns.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    auto found = findRecords(base->session(), list.kind, options.question);
    if (!found)
        return failure(found.error());
    list.ids = std::move(found->ids);
    list.on = found->on;
    const auto rows = exchange::writeListFile(base->session(), list, path, context.progress(), context.cancel);
    if (!rows)
        return failure(rows.error());
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("kind"), QString::fromLatin1((*description)->name)},
        {QStringLiteral("rows"), *rows}, {QStringLiteral("bytes"), QFileInfo(path).size()}};
    answer.lines.append(Words::tr("%n row(s) written to %1.", nullptr, static_cast<int>(*rows)).arg(path));
    return answer;
}

} // namespace

void addExportCommand(const Registration &at)
{
    addCommand<ExportOptions>(
        at, "export", Words::tr("Write a list as xlsx or csv"),
        [](CLI::App &command, ExportOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
            command.add_option("FILE", options.file, Words::tr("File that ends in .xlsx or .csv").toStdString())
                ->required();
            command.add_option("--columns", options.columns, Words::tr("Fields, separated by commas").toStdString());
            addQuestionOptions(command, options.question);
        },
        exportAnswer);
}

} // namespace yumiao::app::cli
