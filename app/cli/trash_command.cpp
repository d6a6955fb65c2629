// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/table_lines.h"
#include "models/store/kept_commit.h"
#include "models/store/trash.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct TrashOptions {
    std::string kind;
    std::string search;
};

struct RestoreOptions {
    std::string kind;
    std::string id;
};

Result<Answer> trashAnswer(const Context &context, const TrashOptions &options)
{
    std::optional<records::RecordKind> kind;
    if (!options.kind.empty()) {
        const auto description = kindNamed(options.kind);
        if (!description)
            return failure(description.error());
        kind = (*description)->kind;
    }
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto found = store::removedRecords(base->session(), kind, fromOption(options.search));
    if (!found)
        return failure(found.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const store::RemovedRecord &it : *found) {
        const QString name = QString::fromLatin1(records::descriptionOf(it.kind).name);
        rows.append(QJsonObject{{QStringLiteral("kind"), name}, {QStringLiteral("id"), it.id.toText()},
            {QStringLiteral("label"), it.label}, {QStringLiteral("reason"), it.reason},
            {QStringLiteral("removed_at"),
                it.head.at.toOffsetFromUtc(it.head.at.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("author"), it.head.author}, {QStringLiteral("change_set"), it.head.id.toText()}});
        lines.append({name, it.id.toText(), it.label, it.reason});
    }
    Answer answer;
    answer.json = {{QStringLiteral("total"), rows.size()}, {QStringLiteral("rows"), rows}};
    answer.lines = tableLines({Words::tr("Kind"), Words::tr("Id"), Words::tr("Record"), Words::tr("Reason")}, lines);
    answer.lines.append(Words::tr("%n removed record(s)", nullptr, static_cast<int>(rows.size())));
    return answer;
}

Result<Answer> restoreAnswer(const Context &context, const RestoreOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto row = recordNamed(base->session(), **description, options.id);
    if (!row)
        return failure(row.error());
    if (row->removed.isEmpty())
        return failure(
            Fault::Refused, QStringLiteral("record.not_removed"), {{QStringLiteral("id"), row->id.toText()}});
    changes::ChangeSet set;
    set.author = commandLineAuthor();
    set.action = QStringLiteral("restore");
    set.source = QStringLiteral("command_line");
    set.changes.push_back(store::restored((*description)->kind, row->id, row->removed));
    const auto receipt = store::commitKept(base->session(), std::move(set), SystemClock());
    if (!receipt)
        return refusedAnswer(receipt.error());
    Answer answer = receiptAnswer(*receipt);
    answer.json.insert(QStringLiteral("id"), row->id.toText());
    return answer;
}

} // namespace

void addTrashCommand(const Registration &at)
{
    addCommand<TrashOptions>(
        at, "trash", Words::tr("What was removed, why and by whom"),
        [](CLI::App &command, TrashOptions &options) {
            command.add_option("--kind", options.kind, Words::tr("Only this kind of record").toStdString());
            command.add_option("--search", options.search, Words::tr("Part of the name or reason").toStdString());
        },
        trashAnswer);
}

void addReinstateCommand(const Registration &at)
{
    addCommand<RestoreOptions>(
        at, "reinstate", Words::tr("Bring a removed record back"),
        [](CLI::App &command, RestoreOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
            command.add_option("ID", options.id, Words::tr("Id of the removed record").toStdString())->required();
        },
        restoreAnswer);
}

} // namespace yumiao::app::cli
