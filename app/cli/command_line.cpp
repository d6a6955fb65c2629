// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/cli/display.h"
#include "app/cli/interrupt.h"
#include "app/cli/standard_output.h"
#include "ui/words/error_words.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace yumiao::app::cli {
namespace {

struct CommonOptions {
    std::string workspace;
    std::string language;
    bool json = false;
    bool quiet = false;
};

/// "--workspace --json" forgets the value; no workspace is meant to be called --json.
std::string notAnOption(const std::string &value)
{
    return value.starts_with("--") ? value : std::string();
}

void addCommonOptions(CLI::App &app, CommonOptions &options)
{
    app.add_option("--workspace", options.workspace, Words::tr("Workspace file").toStdString())->check(notAnOption);
    app.add_option("--lang", options.language, Words::tr("Language: zh_CN or en").toStdString())
        ->check(CLI::IsMember({"zh_CN", "en"}));
    app.add_flag("--json", options.json, Words::tr("One JSON document on standard output").toStdString());
    app.add_flag("--quiet", options.quiet, Words::tr("No progress and no messages").toStdString());
}

/// The parser's own words in its help, and the two options of its own. Before any command is added.
void translateHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    const std::pair<const char *, QString> words[]{{"Usage", Words::tr("Usage")}, {"OPTIONS", Words::tr("OPTIONS")},
        {"Positionals", Words::tr("Arguments")}, {"SUBCOMMAND", Words::tr("COMMAND")},
        {"SUBCOMMANDS", Words::tr("COMMANDS")}, {"Subcommands", Words::tr("Commands")},
        {"REQUIRED", Words::tr("required")}, {"Needs", Words::tr("needs")}, {"TEXT", Words::tr("TEXT")},
        {"INT", Words::tr("NUMBER")}, {"UINT", Words::tr("NUMBER")}};
    for (const auto &[word, shown] : words)
        formatter->label(word, shown.toStdString());
    app.option_defaults()->group(Words::tr("Options").toStdString()); // inherited by every command
    app.set_help_flag("-h,--help", Words::tr("Say how it is used").toStdString());
    app.set_version_flag("--version", "yumiao " YUMIAO_VERSION, Words::tr("Say the version").toStdString());
}

void addCommands(const Registration &at)
{
    for (const auto add :
        {addNewCommand, addOpenCommand, addInfoCommand, addImportCommand, addExportCommand, addListCommand,
            addShowCommand, addSetCommand, addAddCommand, addRemoveCommand, addUndoCommand, addTrashCommand,
            addReinstateCommand, addFieldsCommand, addTodoCommand, addTraceCommand, addMaturitiesCommand,
            addTroubledCommand, addRefusalsCommand, addFiguresCommand, addPlanCommand, addReportCommand,
            addChartCommand, addCheckCommand, addBenchCommand, addSizeCommand, addAttachCommand, addDoublesCommand,
            addMergeCommand, addUnmergeCommand, addAssessCommand, addPacksCommand, addOutlookCommand,
            addAnnouncedCommand, addWindowsCommand, addCostCommand, addFitCommand, addInclusiveCommand})
        add(at);
}

QByteArray textOf(const Answer &answer, bool json)
{
    if (json)
        return answer.document.value_or(QJsonDocument(answer.json)).toJson(QJsonDocument::Indented);
    QByteArray text;
    for (const QString &line : answer.lines)
        text += line.toUtf8() + '\n';
    return text;
}

/// The exit code; an answer that nobody got is not done, though what was written stands.
int print(const Answer &answer, bool json, ExitCode code)
{
    if (answer.written)
        return static_cast<int>(code);
    if (writeOut(textOf(answer, json)))
        return static_cast<int>(code);
    const QString sentence = answer.json.value(QLatin1String("change_set")).isString()
        ? Words::tr("The answer could not be written to standard output. The change itself was made (change set %1); "
                    "do not repeat it.")
              .arg(answer.json.value(QLatin1String("change_set")).toString())
        : Words::tr("The answer could not be written to standard output. Check where it goes and the free space.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return static_cast<int>(code == ExitCode::Done ? ExitCode::Internal : code);
}

int ended(const Result<Answer> &answer, bool json)
{
    if (answer) {
        if (const auto error = answer->json.value(QLatin1String("error")).toObject(); !error.isEmpty())
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.value(QLatin1String("message")).toString()));
        return print(*answer, json, answer->exit);
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(ui::words::sentence(answer.error())));
    const ExitCode code = exitCodeOf(answer.error());
    return json ? print({errorJson(answer.error()), {}, code, {}}, true, code) : static_cast<int>(code);
}

/// The argument that the parser's own text, which is always English, is about: "KIND is required", "The following
/// argument was not expected: --x", "--limit: Value abc not in range 0 to 9".
QString argumentIn(QString text)
{
    static const QRegularExpression around(
        QStringLiteral("^The following arguments? w(as|ere) not expected: | is required$| requires? .*$|: .*$"));
    return text.remove(around).trimmed();
}

/// What the parser did not understand.
QString usageSentence(const CLI::ParseError &error)
{
    const QString named = argumentIn(QString::fromStdString(error.what()));
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
    case CLI::ExitCodes::RequiresError:
    case CLI::ExitCodes::ArgumentMismatch:
        return Words::tr("Something is missing (%1). Nothing was done. See yumiao --help.").arg(named);
    case CLI::ExitCodes::ExtrasError:
    case CLI::ExitCodes::OptionNotFound:
        return Words::tr("There is no such command or option (%1). Nothing was done. See yumiao --help.").arg(named);
    case CLI::ExitCodes::ConversionError:
    case CLI::ExitCodes::ValidationError:
    case CLI::ExitCodes::InvalidError:
        return Words::tr("A value does not fit (%1). Nothing was done. See yumiao --help.").arg(named);
    default:
        return Words::tr("Wrong usage (%1). Nothing was done. See yumiao --help.").arg(named);
    }
}

int wrongUsage(const CLI::App &app, const CLI::ParseError &error, bool json)
{
    if (error.get_exit_code() == 0)
        return app.exit(error); // --help, --version
    const QString message = usageSentence(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (!json)
        return static_cast<int>(ExitCode::WrongUsage);
    return print({{{QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), QStringLiteral("usage.wrong")},
                          {QStringLiteral("message"), message}, {QStringLiteral("detail"), QJsonObject()}}}},
                     {}, ExitCode::WrongUsage, {}},
        true, ExitCode::WrongUsage);
}

/// Whether JSON was asked for, also on a line that is wrong elsewhere.
bool wantsJson(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return qstrcmp(word, "--json") == 0; });
}

/// The window that the line asks for, unless it cannot be opened from here.
Result<WindowWish> windowWish(const Context &context, const Action &chosen, const QString &language)
{
    WindowWish wish{context.workspace, language};
    if (chosen) {
        const auto answer = chosen(context);
        if (!answer)
            return failure(answer.error());
        wish.workspace = answer->json.value(QLatin1String("workspace")).toString();
    }
    return wish;
}

} // namespace

bool isHeadless(int argc, char **argv)
{
    if (!hasDisplay())
        return true;
    for (int i = 1; i < argc; ++i) {
        const QLatin1String word(argv[i]);
        if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("--version"))
            return true;
        if (word == QLatin1String("--workspace") || word == QLatin1String("--lang"))
            ++i;
        else if (!word.startsWith(QLatin1Char('-')))
            return word != QLatin1String("open");
    }
    return false;
}

int run(int argc, char **argv, std::optional<WindowWish> &wish)
{
    CLI::App app(Words::tr("Yumiao: cultivation of small and medium enterprises").toStdString(), "yumiao");
    app.require_subcommand(0, 1);
    translateHelp(app);
    CommonOptions common;
    addCommonOptions(app, common);
    Action chosen;
    addCommands({app, chosen});
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return wrongUsage(app, error, wantsJson(argc, argv));
    }
    Context context;
    context.workspace = fromOption(common.workspace);
    context.json = common.json;
    context.quiet = common.quiet;
    if (!chosen || app.got_subcommand("open")) {
        if (!chosen && !hasDisplay())
            return ended(failure(Fault::Unreachable, QStringLiteral("display.none")), common.json);
        auto asked = windowWish(context, chosen, fromOption(common.language));
        if (!asked)
            return ended(failure(asked.error()), common.json);
        wish = *std::move(asked);
        return 0;
    }
    const Interrupt interrupt;
    context.cancel = interrupt.cancel();
    return ended(chosen(context), common.json);
}

} // namespace yumiao::app::cli
