// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "models/items/timeline_model.h"
#include "models/records/field_text.h"
#include "models/store/history.h"
#include "models/store/past.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

#include <algorithm>

namespace yumiao::app::cli {
namespace {

struct ShowOptions {
    std::string kind;
    std::string id;
    bool history = false;
    std::string on;
};

/// Where a record and its relatives are read from: the present, or the end of a past day.
struct Moment {
    QDate derivedOn;                 ///< invalid for a past day: derived fields are of the present
    std::optional<store::Past> past; ///< of --on
};

Result<Moment> momentOf(const store::Session &session, const ShowOptions &options)
{
    const auto day = dayOf(session, options.on);
    if (!day)
        return failure(day.error());
    if (options.on.empty())
        return Moment{*day, std::nullopt};
    return store::Past::endOf(session, *day).map([](const store::Past &past) { return Moment{{}, past}; });
}

Result<std::vector<store::StoredRow>> rowsReferring(const store::Session &session,
    const records::RecordDescription &description, int field, RecordId id, const Moment &moment)
{
    if (moment.past)
        return moment.past->referring(session, description.kind, field, id);
    const QString name = QString::fromLatin1(description.fields[static_cast<size_t>(field)].name);
    return store::rows(session,
        {description.kind, store::Filter::condition(name, store::Comparison::Equal, {id.toText()}),
            {{QStringLiteral("id"), false}}, moment.derivedOn});
}

/// The records of a kind that refer to this one by any of their fields, each once.
Result<std::vector<store::StoredRow>> relatedRows(const store::Session &session,
    const records::RecordDescription &description, records::RecordKind kind, RecordId id, const Moment &moment)
{
    std::vector<store::StoredRow> found;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        if (description.fields[i].target != kind)
            continue;
        auto some = rowsReferring(session, description, static_cast<int>(i), id, moment);
        if (!some)
            return failure(some.error());
        for (store::StoredRow &row : *some)
            if (std::none_of(found.begin(), found.end(), [&row](const auto &it) { return it.id == row.id; }))
                found.push_back(std::move(row));
    }
    return found;
}

Result<QJsonObject> relatedJson(
    const store::Session &session, records::RecordKind kind, RecordId id, const Moment &moment)
{
    QJsonObject related;
    for (const auto *description : records::allDescriptions()) {
        const auto rows = relatedRows(session, *description, kind, id, moment);
        if (!rows)
            return failure(rows.error());
        if (rows->empty())
            continue;
        const auto objects = recordsJson(session, description->kind, *rows, moment.derivedOn);
        if (!objects)
            return failure(objects.error());
        QJsonArray list;
        for (const QJsonObject &object : *objects)
            list.append(object);
        related.insert(QString::fromLatin1(description->name), list);
    }
    return related;
}

/// The row as it stood then. Errors: record.not_yet (`day`).
Result<store::StoredRow> rowAt(const store::Session &session, const records::RecordDescription &description,
    const store::StoredRow &now, const Moment &moment)
{
    if (!moment.past)
        return now;
    auto then = moment.past->row(session, description.kind, now.id);
    if (!then)
        return failure(then.error());
    if (!*then)
        return failure(Fault::NotFound, QStringLiteral("record.not_yet"),
            {{QStringLiteral("id"), now.id.toText()},
                {QStringLiteral("day"), moment.past->day().toString(Qt::ISODate)}});
    return **std::move(then);
}

/// A value for people: choices by their term, references by their label.
QString wordsOf(const records::Field &field, const records::Value &value, const QString &label)
{
    const bool hasWords = field.type == records::FieldType::Choice || field.type == records::FieldType::Flag
        || field.type == records::FieldType::Reference;
    return hasWords ? items::DisplayText(ui::words::translated).shown(field, value, label)
                    : records::valueToText(field, value);
}

/// The labels of everything that the changes name.
Result<store::LabelsByKind> labelsIn(const store::Session &session, const records::RecordDescription &description,
    const std::vector<changes::ChangeSet> &sets)
{
    QHash<records::RecordKind, QSet<RecordId>> wanted;
    for (const changes::ChangeSet &set : sets)
        for (const changes::FieldChange &change : set.changes.front().fields) {
            if (change.field == changes::RemovedMark)
                continue;
            const auto target = description.fields[static_cast<size_t>(change.field)].target;
            for (const records::Value &value : {change.before, change.after})
                if (target && !records::isUnknown(value))
                    wanted[*target].insert(RecordId(records::numberIn(value)));
        }
    return store::labelsByKind(session, wanted);
}

/// One field of a change as JSON and as a line. A reference gives its label and, as "before_id" and "after_id", its id.
class ShownChange {
public:
    ShownChange(const records::RecordDescription &description, const changes::FieldChange &change,
        const store::LabelsByKind &labels)
        : m_field(
            change.field == changes::RemovedMark ? nullptr : &description.fields[static_cast<size_t>(change.field)])
        , m_change(change)
        , m_labels(labels)
    {
    }
    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject json{
            {QStringLiteral("field"), m_field ? QString::fromLatin1(m_field->name) : QStringLiteral("removed")}};
        insert(json, "before", m_change.before);
        insert(json, "after", m_change.after);
        return json;
    }
    [[nodiscard]] QString line() const
    {
        const QString title = m_field ? ui::words::fieldTitle(*m_field) : Words::tr("Removed");
        return Words::tr("    %1: %2 → %3").arg(title, shown(m_change.before), shown(m_change.after));
    }

private:
    [[nodiscard]] QString label(const records::Value &value) const
    {
        return m_field && m_field->target ? m_labels.value(*m_field->target).value(RecordId(records::numberIn(value)))
                                          : QString();
    }
    void insert(QJsonObject &json, const char *key, const records::Value &value) const
    {
        const bool names = m_field && m_field->target && !records::isUnknown(value);
        const QJsonValue plain = m_field ? jsonOf(*m_field, value) : jsonOf(records::FieldType::Text, value);
        json.insert(QLatin1String(key), names ? QJsonValue(label(value)) : plain);
        if (names)
            json.insert(QLatin1String(key) + QLatin1String("_id"), plain);
    }
    [[nodiscard]] QString shown(const records::Value &value) const
    {
        if (records::isUnknown(value))
            return QStringLiteral("—");
        return m_field ? wordsOf(*m_field, value, label(value)) : records::textIn(value);
    }

    const records::Field *m_field; ///< none: the mark of removal
    const changes::FieldChange &m_change;
    const store::LabelsByKind &m_labels;
};

/// The changes of one record, newest first, as JSON and as lines; none that was written after the moment.
Done addHistory(const store::Session &session, const records::RecordDescription &description, RecordId id,
    const Moment &moment, Answer &answer)
{
    const auto sets = store::historyOf(session, description.kind, id);
    if (!sets)
        return failure(sets.error());
    const auto labels = labelsIn(session, description, *sets);
    if (!labels)
        return failure(labels.error());
    const items::DisplayText display(ui::words::translated);
    QJsonArray history;
    for (const changes::ChangeSet &set : *sets) {
        if (moment.past && set.id > moment.past->lastSet())
            continue;
        QJsonArray fields;
        answer.lines.append(QStringList{set.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), set.author,
            items::shownAction(set.action, display), items::shownSource(set.source, display), set.reason}
                                .join(QStringLiteral("  ")));
        for (const changes::FieldChange &change : set.changes.front().fields) {
            const ShownChange shown(description, change, *labels);
            fields.append(shown.json());
            answer.lines.append(shown.line());
        }
        history.append(QJsonObject{{QStringLiteral("at"), set.at.toString(Qt::ISODate)},
            {QStringLiteral("author"), set.author}, {QStringLiteral("action"), set.action},
            {QStringLiteral("source"), set.source}, {QStringLiteral("reason"), set.reason},
            {QStringLiteral("changes"), fields}, {QStringLiteral("change_set"), set.id.toText()}});
    }
    answer.json.insert(QStringLiteral("history"), history);
    return {};
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
    const auto named = recordNamed(session, **description, options.id);
    if (!named)
        return failure(named.error());
    const auto moment = momentOf(session, options);
    if (!moment)
        return failure(moment.error());
    const auto row = rowAt(session, **description, *named, *moment);
    if (!row)
        return failure(row.error());
    const auto fields = recordsJson(session, (*description)->kind, {*row}, moment->derivedOn);
    if (!fields)
        return failure(fields.error());
    const auto related = relatedJson(session, (*description)->kind, row->id, *moment);
    if (!related)
        return failure(related.error());
    Answer answer;
    answer.json = {{QStringLiteral("kind"), QString::fromLatin1((*description)->name)},
        {QStringLiteral("id"), row->id.toText()}, {QStringLiteral("fields"), fields->front()},
        {QStringLiteral("removed"), orNull(row->removed)}, {QStringLiteral("related"), *related}};
    if (moment->past)
        answer.json.insert(QStringLiteral("on"), moment->past->day().toString(Qt::ISODate));
    for (size_t i = 0; i < (*description)->fields.size(); ++i) {
        const records::Field &field = (*description)->fields[i];
        const QString text = fields->front().value(QLatin1String(field.name)).toVariant().toString();
        const bool isWord = field.type == records::FieldType::Choice || field.type == records::FieldType::Flag;
        answer.lines.append(Words::tr("%1: %2").arg(ui::words::fieldTitle(field),
            isWord && !records::isUnknown(row->values[i]) ? wordsOf(field, row->values[i], {}) : text));
    }
    if (options.history)
        if (const Done done = addHistory(session, **description, row->id, *moment, answer); !done)
            return failure(done.error());
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
            command.add_option("--on", options.on, Words::tr("As it stood at the end of that day").toStdString());
        },
        showAnswer);
}

} // namespace yumiao::app::cli
