// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "models/records/field_text.h"
#include "models/store/history.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct ShowOptions {
    std::string kind;
    std::string id;
    bool history = false;
    std::string on;
};

Result<QJsonObject> relatedJson(const store::Session &session, records::RecordKind kind, RecordId id, QDate on)
{
    QJsonObject related;
    for (const auto *description : records::allDescriptions()) {
        std::vector<store::Filter> links;
        for (const records::Field &field : description->fields)
            if (field.target == kind)
                links.push_back(
                    store::Filter::condition(QString::fromLatin1(field.name), store::Comparison::Equal, {id.toText()}));
        if (links.empty())
            continue;
        store::Query query{
            description->kind, store::Filter::any(std::move(links)), {{QStringLiteral("id"), false}}, on};
        const auto rows = store::rows(session, query);
        if (!rows)
            return failure(rows.error());
        if (rows->empty())
            continue;
        const auto objects = recordsJson(session, description->kind, *rows, on);
        if (!objects)
            return failure(objects.error());
        QJsonArray list;
        for (const QJsonObject &object : *objects)
            list.append(object);
        related.insert(QString::fromLatin1(description->name), list);
    }
    return related;
}

QJsonObject changeJson(const records::RecordDescription &description, const changes::FieldChange &change)
{
    if (change.field == changes::RemovedMark)
        return {{QStringLiteral("field"), QStringLiteral("removed")},
            {QStringLiteral("before"), jsonOf(records::FieldType::Text, change.before)},
            {QStringLiteral("after"), jsonOf(records::FieldType::Text, change.after)}};
    const records::Field &field = description.fields[static_cast<size_t>(change.field)];
    return {{QStringLiteral("field"), QString::fromLatin1(field.name)},
        {QStringLiteral("before"), jsonOf(field, change.before)},
        {QStringLiteral("after"), jsonOf(field, change.after)}};
}

Result<QJsonArray> historyJson(
    const store::Session &session, const records::RecordDescription &description, RecordId id)
{
    const auto sets = store::historyOf(session, description.kind, id);
    if (!sets)
        return failure(sets.error());
    QJsonArray history;
    for (const changes::ChangeSet &set : *sets) {
        QJsonArray fields;
        for (const changes::FieldChange &change : set.changes.front().fields)
            fields.append(changeJson(description, change));
        history.append(QJsonObject{{QStringLiteral("at"), set.at.toString(Qt::ISODate)},
            {QStringLiteral("author"), set.author}, {QStringLiteral("action"), set.action},
            {QStringLiteral("source"), set.source}, {QStringLiteral("reason"), set.reason},
            {QStringLiteral("changes"), fields}, {QStringLiteral("change_set"), set.id.toText()}});
    }
    return history;
}

Result<Answer> showAnswer(const Context &context, const ShowOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const store::Session &session = base->session();
    const auto row = recordNamed(session, **description, options.id);
    if (!row)
        return failure(row.error());
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto fields = recordsJson(session, (*description)->kind, {*row}, *on);
    if (!fields)
        return failure(fields.error());
    const auto related = relatedJson(session, (*description)->kind, row->id, *on);
    if (!related)
        return failure(related.error());
    Answer answer;
    answer.json = {{QStringLiteral("kind"), QString::fromLatin1((*description)->name)},
        {QStringLiteral("id"), row->id.toText()}, {QStringLiteral("fields"), fields->front()},
        {QStringLiteral("removed"), row->removed.isEmpty() ? QJsonValue() : QJsonValue(row->removed)},
        {QStringLiteral("related"), *related}};
    if (options.history) {
        const auto history = historyJson(session, **description, row->id);
        if (!history)
            return failure(history.error());
        answer.json.insert(QStringLiteral("history"), *history);
    }
    for (const records::Field &field : (*description)->fields)
        answer.lines.append(Words::tr("%1: %2").arg(
            ui::words::fieldTitle(field), fields->front().value(QLatin1String(field.name)).toVariant().toString()));
    return answer;
}

} // namespace

void addShowCommand(const Registration &at)
{
    addCommand<ShowOptions>(
        at, "show", Words::tr("One record with its related records"),
        [](CLI::App &command, ShowOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
            command.add_option("ID", options.id, Words::tr("Id, or credit code of an enterprise").toStdString())
                ->required();
            command.add_flag("--history", options.history, Words::tr("With its changes").toStdString());
            command.add_option("--on", options.on, Words::tr("The day that derived fields stand on").toStdString());
        },
        showAnswer);
}

} // namespace yumiao::app::cli
