// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulk_set.h"
#include "app/cli/command.h"
#include "app/cli/doubles_json.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "models/store/kept_commit.h"
#include "models/store/name_keeping.h"

namespace yumiao::app::cli {
namespace {

struct EditOptions {
    std::string kind;
    std::string id;
    std::vector<std::string> assignments;
    std::string reason;
    bool correction = false;
    std::optional<std::string> where; ///< instead of an id: all that meet a condition
    bool dryRun = false;
    bool allOrNothing = false;
};

RecordIdSource &newIds()
{
    static RecordIdSource source;
    return source;
}

Result<Answer> written(
    store::Session &session, const changes::RecordChange &change, const char *action, const EditOptions &options)
{
    changes::ChangeSet set;
    set.author = commandLineAuthor();
    set.action = QString::fromLatin1(action);
    set.source = QStringLiteral("command_line");
    set.reason = fromOption(options.reason);
    set.changes.push_back(change);
    const auto receipt = store::commitKept(session, set, SystemClock());
    if (!receipt)
        return refusedAnswer(receipt.error());
    Answer answer = receiptAnswer(*receipt);
    answer.json.insert(QStringLiteral("id"), change.id.toText());
    if (change.kind != records::RecordKind::Enterprise || set.action == QLatin1String("remove"))
        return answer;
    const auto doubles = doublesOfChange(session, change);
    if (!doubles)
        return failure(doubles.error());
    if (!doubles->isEmpty())
        answer.json.insert(QStringLiteral("possible_doubles"), *doubles);
    for (const QJsonValue &it : *doubles)
        answer.lines.append(Words::tr("Perhaps a double of %1 (%2).")
                                .arg(it.toObject().value(QLatin1String("name")).toString(),
                                    it.toObject().value(QLatin1String("reason")).toString()));
    return answer;
}

Result<Answer> setAnswer(const Context &context, const EditOptions &options)
{
    if (options.where) { // what stands in the place of the id is the first assignment
        std::vector<std::string> assignments = options.assignments;
        if (!options.id.empty())
            assignments.insert(assignments.begin(), options.id);
        return bulkSetAnswer(context,
            {options.kind, *options.where, std::move(assignments), options.reason, options.dryRun, options.allOrNothing,
                options.correction});
    }
    if (options.id.empty() || options.assignments.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.no_assignment"));
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto row = recordNamed(base->session(), **description, options.id);
    if (!row)
        return failure(row.error());
    if (!row->removed.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), row->id.toText()}});
    const auto assignments = assignmentsFrom(base->session(), **description, options.assignments);
    if (!assignments)
        return refusedAnswer(assignments.error());
    records::Values after = row->values;
    for (const Assignment &assignment : *assignments)
        after[static_cast<size_t>(assignment.field)] = assignment.value;
    return written(base->session(), changes::difference((*description)->kind, row->id, row->values, after),
        options.correction ? store::CorrectionAction : "edit", options);
}

Result<Answer> addAnswer(const Context &context, const EditOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto assignments = assignmentsFrom(base->session(), **description, options.assignments);
    if (!assignments)
        return refusedAnswer(assignments.error());
    changes::RecordChange change{(*description)->kind, newIds().next(), true, {}};
    for (const Assignment &assignment : *assignments)
        if (!records::isUnknown(assignment.value))
            change.fields.push_back({assignment.field, {}, assignment.value});
    return written(base->session(), change, "edit", options);
}

Result<Answer> removeAnswer(const Context &context, const EditOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    if (fromOption(options.reason).trimmed().isEmpty())
        return failure(Fault::Invalid, QStringLiteral("reason.required"));
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto row = recordNamed(base->session(), **description, options.id);
    if (!row)
        return failure(row.error());
    return written(base->session(),
        changes::removal((*description)->kind, row->id, fromOption(options.reason).trimmed()), "remove", options);
}

void addKind(CLI::App &command, EditOptions &options)
{
    command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
}

void addId(CLI::App &command, EditOptions &options)
{
    command.add_option("ID", options.id, Words::tr("Id, or credit code of an enterprise").toStdString())->required();
}

void addAssignments(CLI::App &command, EditOptions &options)
{
    command
        .add_option(
            "FIELD=VALUE", options.assignments, Words::tr("New values; an empty value is unknown").toStdString())
        ->required();
    command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
}

} // namespace

void addSetCommand(const Registration &at)
{
    addCommand<EditOptions>(
        at, "set", Words::tr("Change fields of a record, or of all that meet a condition"),
        [](CLI::App &command, EditOptions &options) {
            addKind(command, options);
            command.add_option("ID", options.id, Words::tr("Id, or credit code of an enterprise").toStdString());
            command.add_option(
                "FIELD=VALUE", options.assignments, Words::tr("New values; an empty value is unknown").toStdString());
            command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
            command.add_option("--where", options.where,
                Words::tr("Instead of an id: all records that meet this condition, as one change").toStdString());
            command.add_flag(
                "--dry-run", options.dryRun, Words::tr("With --where: only say what would change").toStdString());
            command.add_flag("--all-or-nothing", options.allOrNothing,
                Words::tr("With --where: write nothing when a field is refused").toStdString());
            command.add_flag("--correction", options.correction,
                Words::tr("A misspelt name is put right: the old spelling does not become a former name")
                    .toStdString());
        },
        setAnswer);
}

void addAddCommand(const Registration &at)
{
    addCommand<EditOptions>(
        at, "add", Words::tr("Add a record"),
        [](CLI::App &command, EditOptions &options) {
            addKind(command, options);
            addAssignments(command, options);
        },
        addAnswer);
}

void addRemoveCommand(const Registration &at)
{
    addCommand<EditOptions>(
        at, "remove", Words::tr("Mark a record as removed"),
        [](CLI::App &command, EditOptions &options) {
            addKind(command, options);
            addId(command, options);
            command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
        },
        removeAnswer);
}

} // namespace yumiao::app::cli
