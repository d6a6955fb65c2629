// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/packs_json.h"
#include "app/cli/receipt_json.h"
#include "models/cultivation/rule_documents.h"
#include "models/eligibility/pack_check.h"
#include "models/eligibility/pack_writer.h"
#include "models/store/safe_file.h"
#include "ui/words/error_words.h"

namespace yumiao::app::cli {
namespace {

using cultivation::BookDocument;
using cultivation::RuleBook;

struct PacksListOptions { };

struct PacksOneOptions {
    std::string code;
    std::string file;
    bool history = false;
};

struct PacksFileOptions {
    std::string file;
    std::string reason;
    bool dryRun = false;
};

using Book = std::shared_ptr<const RuleBook>;

Result<const BookDocument *> documentMeant(const RuleBook &book, const std::string &name)
{
    const QString code = fromOption(name).trimmed();
    if (const BookDocument *found = documentCalled(book, code))
        return found;
    QStringList known;
    for (const BookDocument &it : book.documents)
        known.append(it.code);
    known.removeDuplicates();
    return failure(Fault::NotFound, QStringLiteral("pack.unknown"),
        {{QStringLiteral("value"), code}, {QStringLiteral("known"), known}});
}

/// The file's text; one byte more than a document can have is enough to refuse it.
Result<QByteArray> textOf(const std::string &file)
{
    const auto device = store::openPlainFile(fromOption(file));
    if (!device)
        return failure(device.error());
    return (*device)->read(3 * eligibility::LongestPackText + 1);
}

Result<Answer> packsListed(const Context &context, const PacksListOptions &)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    const auto given = givenWay(**book);
    Answer answer;
    QJsonArray list;
    for (const BookDocument &it : (*book)->documents)
        list.append(documentJson(it));
    answer.json = {{QStringLiteral("total"), list.size()}, {QStringLiteral("packs"), list},
        {QStringLiteral("gives_way"), givenWayJson(given)}};
    answer.lines = documentLines((*book)->documents);
    for (const cultivation::GivesWay &it : given)
        answer.lines.append(Words::tr("For %1 from %2 the rules of %3 give way to those of %4.")
                                .arg(it.tier, it.from.toString(Qt::ISODate), it.code, it.to));
    for (const BookDocument *it : (*book)->damaged())
        answer.lines.append(QStringLiteral("%1: %2").arg(it->code, ui::words::sentence(*it->fault)));
    return answer;
}

Result<Answer> packShown(const Context &context, const PacksOneOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    const auto document = documentMeant(**book, options.code);
    if (!document)
        return failure(document.error());
    if (!(*document)->pack)
        return failure(*(*document)->fault);
    Answer answer;
    answer.json = documentJson(**document);
    answer.json.insert(QStringLiteral("rules"), packJson(*(*document)->pack, *eligibility::factCatalogue()));
    answer.lines = rulesLines(*(*document)->pack, *eligibility::factCatalogue());
    if (options.history) {
        const auto versions = (*document)->isOffice() ? cultivation::versionsOf(base->session(), (*document)->record.id)
                                                      : Result<std::vector<cultivation::DocumentVersion>>();
        if (!versions)
            return failure(versions.error());
        answer.json.insert(QStringLiteral("history"), versionsJson(*versions));
        answer.lines = versionLines(*versions);
    }
    return answer;
}

Result<Answer> packExported(const Context &context, const PacksOneOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    const auto document = documentMeant(**book, options.code);
    if (!document)
        return failure(document.error());
    // What cannot be read goes out as it is kept, so that it can be put right.
    const QByteArray text = (*document)->pack ? packText(*(*document)->pack, *eligibility::factCatalogue())
                                              : (*document)->record.content.toUtf8();
    const QString path = fromOption(options.file);
    if (const Done done = store::writeWholeFile(path, text); !done)
        return failure(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("code"), (*document)->code}, {QStringLiteral("file"), path},
        {QStringLiteral("bytes"), text.size()}};
    answer.lines.append(Words::tr("Saved as %1.").arg(path));
    return answer;
}

Result<Answer> packChecked(const Context &, const PacksFileOptions &options)
{
    const auto text = textOf(options.file);
    if (!text)
        return failure(text.error());
    const auto pack = eligibility::readOfficePack(*text);
    Answer answer;
    if (!pack) {
        answer.json = errorJson(pack.error());
        answer.json.insert(QStringLiteral("ok"), false);
        answer.exit = ExitCode::FaultsFound;
        return answer;
    }
    const auto examples = runExamples(*pack);
    const bool agree = std::all_of(examples.begin(), examples.end(), [](const auto &it) { return it.agrees; });
    answer.json = {{QStringLiteral("ok"), agree}, {QStringLiteral("code"), pack->code},
        {QStringLiteral("title"), pack->title}, {QStringLiteral("examples"), examplesJson(examples)}};
    answer.lines = exampleLines(examples);
    if (agree)
        answer.lines.append(
            Words::tr("%1 can be judged by; %n worked example(s) agree.", nullptr, static_cast<int>(examples.size()))
                .arg(pack->title));
    answer.exit = agree ? ExitCode::Done : ExitCode::FaultsFound;
    return answer;
}

/// The document of the office that a text would take the place of.
Result<std::optional<records::RuleDocument>> keptAs(const store::Session &session, const QString &code)
{
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    for (const BookDocument &it : (*book)->documents)
        if (it.isOffice() && it.code == code)
            return std::optional(it.record);
    return std::optional<records::RuleDocument>();
}

Answer withWhatWasRead(Answer answer, const eligibility::Pack &pack, const std::optional<records::RuleDocument> &kept)
{
    const auto examples = runExamples(pack);
    const QJsonObject before = kept ? QJsonDocument::fromJson(kept->content.toUtf8()).object() : QJsonObject();
    answer.json.insert(QStringLiteral("code"), pack.code);
    answer.json.insert(QStringLiteral("title"), pack.title);
    answer.json.insert(QStringLiteral("new"), !kept.has_value());
    answer.json.insert(QStringLiteral("examples"), examplesJson(examples));
    if (kept)
        answer.json.insert(QStringLiteral("differences"),
            differencesJson(eligibility::packDifferences(before, packJson(pack, *eligibility::factCatalogue()))));
    answer.lines.append(exampleLines(examples));
    return answer;
}

Result<Answer> packImported(const Context &context, const PacksFileOptions &options)
{
    const auto text = textOf(options.file);
    if (!text)
        return failure(text.error());
    const auto pack = eligibility::readOfficePack(*text);
    if (!pack)
        return refusedAnswer(pack.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto kept = keptAs(base->session(), pack->code);
    if (!kept)
        return failure(kept.error());
    RecordIdSource ids;
    const QString basedOn = eligibility::carriedShelf()->find(pack->code) ? pack->code : QString();
    const auto change = cultivation::keepingChange({*text, basedOn, ids.next(), !kept->has_value()}, *kept);
    if (!change)
        return refusedAnswer(change.error());
    if (options.dryRun) {
        Answer answer;
        answer.json = {{QStringLiteral("change_set"), QJsonValue()},
            {QStringLiteral("applied"), change->fields.empty() ? 0 : 1}, {QStringLiteral("held"), QJsonArray()},
            {QStringLiteral("refused"), QJsonArray()}, {QStringLiteral("dry_run"), true}};
        answer.lines.append(Words::tr("%1 would be kept. Nothing was written.").arg(pack->title));
        return withWhatWasRead(std::move(answer), *pack, *kept);
    }
    changes::ChangeSet set;
    set.author = commandLineAuthor();
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("command_line");
    set.reason = fromOption(options.reason);
    set.changes.push_back(*change);
    const auto receipt = store::commit(base->session(), set, SystemClock());
    if (!receipt)
        return refusedAnswer(receipt.error());
    return withWhatWasRead(receiptAnswer(*receipt), *pack, *kept);
}

void describeCode(CLI::App &command, std::string &code)
{
    command.add_option("CODE", code, Words::tr("Code of a rule document").toStdString())->required();
}

void describeFile(CLI::App &command, std::string &file)
{
    command.add_option("FILE", file, Words::tr("File").toStdString())->required();
}

} // namespace

void addPacksCommand(const Registration &at)
{
    CLI::App *packs = at.app.add_subcommand(
        "packs", Words::tr("Rule documents: those of the program and the office's own").toStdString());
    packs->fallthrough();
    packs->require_subcommand(1);
    const Registration below{*packs, at.chosen};
    addCommand<PacksListOptions>(
        below, "list", Words::tr("Every rule document, and whether it is judged by"),
        [](CLI::App &, PacksListOptions &) {}, packsListed);
    addCommand<PacksOneOptions>(
        below, "show", Words::tr("The conditions of a rule document, in words and with their clauses"),
        [](CLI::App &command, PacksOneOptions &options) {
            describeCode(command, options.code);
            command.add_flag("--history", options.history, Words::tr("With its changes").toStdString());
        },
        packShown);
    addCommand<PacksOneOptions>(
        below, "export", Words::tr("Writes a rule document to a file"),
        [](CLI::App &command, PacksOneOptions &options) {
            describeCode(command, options.code);
            describeFile(command, options.file);
        },
        packExported);
    addCommand<PacksFileOptions>(
        below, "import", Words::tr("Keeps a file as a rule document of the office, new or in place of its own"),
        [](CLI::App &command, PacksFileOptions &options) {
            describeFile(command, options.file);
            command.add_flag("--dry-run", options.dryRun, Words::tr("Only say what would happen").toStdString());
            command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
        },
        packImported);
    addCommand<PacksFileOptions>(
        below, "check", Words::tr("Reads a file and runs its worked examples; writes nothing"),
        [](CLI::App &command, PacksFileOptions &options) { describeFile(command, options.file); }, packChecked);
}

} // namespace yumiao::app::cli
