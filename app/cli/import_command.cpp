// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/import_json.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "models/store/kept_commit.h"
#include "models/store/safe_file.h"
#include "ui/words/known_titles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace yumiao::app::cli {
namespace {

struct ImportOptions {
    std::string file;
    std::string kind = "enterprises";
    std::string sheet;
    std::string encoding;
    std::string map;
    int headerRow = 0;
    std::string match;
    std::string strategy = "replace-non-blank";
    bool dryRun = false;
    std::string errors;
    bool takeDoubles = false;
    std::vector<std::string> constants;
    std::vector<std::string> units;
};

/// The --map file: {"heading or column letters": "field", …}.
Result<exchange::ColumnMap> mapFrom(const std::string &path)
{
    exchange::ColumnMap map;
    if (path.empty())
        return map;
    QFile file(fromOption(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Fault::NotFound, QStringLiteral("file.cannot_read"), {{QStringLiteral("path"), file.fileName()}});
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return failure(Fault::Invalid, QStringLiteral("usage.map"),
            {{QStringLiteral("path"), file.fileName()}, {QStringLiteral("reason"), error.errorString()}});
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString()); // null and "" mean: not read
    return map;
}

Result<const records::RecordDescription *> importedKind(const std::string &word)
{
    const auto description = kindNamed(word);
    if (!description || exchange::isImportable((*description)->kind))
        return description;
    QStringList known;
    for (const auto *it : records::allDescriptions())
        if (exchange::isImportable(it->kind))
            known.append(QString::fromLatin1(it->plural));
    return failure(Fault::Invalid, QStringLiteral("usage.import_kind"),
        {{QStringLiteral("value"), fromOption(word)}, {QStringLiteral("known"), known.join(QLatin1String(", "))}});
}

/// --set FIELD=VALUE and --unit FIELD=UNIT.
Done takeAnswers(const ImportOptions &options, exchange::ImportWish &wish)
{
    for (const std::string &option : options.constants) {
        const QString text = fromOption(option);
        wish.constants.insert(text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1));
    }
    for (const std::string &option : options.units) {
        const QString text = fromOption(option);
        const exchange::Unit unit = exchange::unitNamed(text.section(QLatin1Char('='), 1));
        if (unit == exchange::Unit::None)
            return failure(Fault::Invalid, QStringLiteral("usage.unit"), {{QStringLiteral("value"), text}});
        wish.units.insert(text.section(QLatin1Char('='), 0, 0), unit);
    }
    return {};
}

Result<exchange::ImportWish> wishFrom(const ImportOptions &options)
{
    const auto description = importedKind(options.kind);
    if (!description)
        return failure(description.error());
    auto matchBy = exchange::matchFieldsNamed(**description, fromOption(options.match));
    if (!matchBy)
        return failure(matchBy.error());
    auto map = mapFrom(options.map);
    if (!map)
        return failure(map.error());
    const auto strategy = exchange::strategyNamed(fromOption(options.strategy));
    if (!strategy)
        return failure(strategy.error());
    exchange::ImportWish wish;
    wish.path = fromOption(options.file);
    wish.kind = (*description)->kind;
    wish.sheet = {fromOption(options.sheet), fromOption(options.encoding)};
    wish.map = *std::move(map);
    wish.strategy = *strategy;
    wish.matchBy = *std::move(matchBy);
    wish.takeDoubles = options.takeDoubles;
    wish.stepNote = Words::tr("Imported from ledger %1").arg(QFileInfo(wish.path).fileName());
    wish.titles = ui::words::titlesInEveryLanguage((*description)->fields);
    if (options.headerRow > 0)
        wish.headerRow = options.headerRow;
    if (const Done done = takeAnswers(options, wish); !done)
        return failure(done.error());
    return wish;
}

Result<Answer> importAnswer(const Context &context, const ImportOptions &options)
{
    const auto wish = wishFrom(options);
    if (!wish)
        return failure(wish.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    RecordIdSource ids;
    auto plan = exchange::planImport(base->session(), *wish, ids, context.cancel, context.progress());
    if (!plan)
        return failure(plan.error());
    if (!options.errors.empty()) { // first: without the list nothing is taken
        const Done written = store::writeWholeFile(fromOption(options.errors), problemsCsv(*plan));
        if (!written)
            return failure(written.error());
    }
    std::optional<RecordId> changeSet;
    if (!options.dryRun && !plan->set.changes.empty()) {
        changes::ChangeSet set = std::move(plan->set);
        set.author = commandLineAuthor();
        const auto receipt = store::commitKept(base->session(), std::move(set), SystemClock());
        if (!receipt)
            return refusedAnswer(receipt.error());
        changeSet = receipt->set.id;
    }
    return importJson(wish->path, records::descriptionOf(wish->kind), *plan, changeSet, options.dryRun);
}

} // namespace

void addImportCommand(const Registration &at)
{
    addCommand<ImportOptions>(
        at, "import", Words::tr("Read a ledger into the workspace"),
        [](CLI::App &command, ImportOptions &options) {
            command.add_option("FILE", options.file, Words::tr("xlsx or csv file").toStdString())->required();
            command.add_option("--as", options.kind, Words::tr("Kind of record").toStdString());
            command.add_option("--sheet", options.sheet, Words::tr("Name of the sheet").toStdString());
            command.add_option("--encoding", options.encoding, Words::tr("Encoding of a csv file").toStdString());
            command.add_option("--map", options.map, Words::tr("JSON file: heading to field").toStdString());
            command.add_option("--header-row", options.headerRow, Words::tr("Row of the headings").toStdString())
                ->check(CLI::PositiveNumber);
            command.add_option("--match", options.match,
                Words::tr("Fields that records are matched by, separated by commas").toStdString());
            command.add_option(
                "--strategy", options.strategy, Words::tr("fill-blanks, replace-non-blank or replace").toStdString());
            command.add_flag("--take-doubles", options.takeDoubles,
                Words::tr("Also rows that look like an enterprise which is there under another name").toStdString());
            command.add_option("--set", options.constants,
                Words::tr("FIELD=VALUE that every row has, such as as_of=2022-06 or institution=NAME").toStdString());
            command.add_option("--unit", options.units,
                Words::tr("FIELD=yuan, wan or percent: the unit of a column that was doubted").toStdString());
            command.add_flag("--dry-run", options.dryRun, Words::tr("Only say what would happen").toStdString());
            command.add_option("--errors", options.errors, Words::tr("Write the rows set aside as csv").toStdString());
        },
        importAnswer);
}

} // namespace yumiao::app::cli
