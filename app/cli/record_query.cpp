// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_query.h"

#include "models/base/text_folding.h"
#include "models/store/register_query.h"
#include "models/store/search_hits.h"
#include "models/store/workspace.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace yumiao::app::cli {
namespace {

Result<std::vector<store::SortKey>> sortFrom(const std::string &text)
{
    std::vector<store::SortKey> keys;
    for (const QString &part : fromOption(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList words = part.trimmed().split(QLatin1Char(':'));
        const QString direction = words.value(1, QStringLiteral("asc")).toLower();
        const bool descending = direction == QLatin1String("desc");
        if (words.size() > 2 || words.front().isEmpty() || (!descending && direction != QLatin1String("asc")))
            return failure(Fault::Invalid, QStringLiteral("usage.sort"), {{QStringLiteral("value"), part}});
        keys.push_back({words.front(), descending});
    }
    return keys;
}

/// The fields that a search looks into, and the one that names the record.
QStringList searchedFields(records::RecordKind kind)
{
    const auto &description = records::descriptionOf(kind);
    QStringList names{QString::fromLatin1(description.label)};
    for (const records::Field &field : description.fields)
        if (field.flags.testFlag(records::Searchable))
            names.append(QString::fromLatin1(field.name));
    names.removeDuplicates();
    return names;
}

/// Some searched field contains the text: for the kinds whose search has no index of its own.
store::Filter containsFilter(records::RecordKind kind, const QString &text)
{
    std::vector<store::Filter> parts;
    for (const QString &name : searchedFields(kind))
        parts.push_back(store::Filter::condition(name, store::Comparison::Contains, {text}));
    return store::Filter::any(std::move(parts));
}

/// Those of `ids` that are `wanted` too, in their own order.
std::vector<RecordId> among(const std::vector<RecordId> &ids, const std::vector<RecordId> &wanted)
{
    const QSet<RecordId> all(wanted.begin(), wanted.end());
    std::vector<RecordId> kept;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept), [&](RecordId id) { return all.contains(id); });
    return kept;
}

QJsonObject matchJson(const QString &field, const QString &text)
{
    return {{QStringLiteral("field"), field}, {QStringLiteral("text"), text}};
}

/// For the kinds whose search has no index of its own.
QJsonObject matchedIn(records::RecordKind kind, const QJsonObject &row, const QString &search)
{
    for (const store::SearchTerm &term : store::searchTerms(search))
        for (const QString &field : searchedFields(kind))
            if (const QString text = row.value(field).toVariant().toString(); folded(text).toUtf8().contains(term.text))
                return matchJson(field, text);
    return {};
}

} // namespace

void addQuestionOptions(CLI::App &command, QuestionOptions &options)
{
    command.add_option("--search", options.search,
        Words::tr("Any part of a name or code, pinyin or its initials, a document number").toStdString());
    command.add_option("--filter", options.filter,
        Words::tr("Conditions, for example: town = \"...\" and revenue >= 20000000").toStdString());
    command.add_option("--sort", options.sort, Words::tr("FIELD[:desc],...").toStdString());
    command.add_option("--on", options.on, Words::tr("The day that derived fields stand on").toStdString());
}

Result<QDate> dayOf(const store::Session &session, const std::string &on)
{
    if (on.empty())
        return store::workspaceClock(session).map([](const std::unique_ptr<Clock> &clock) { return clock->today(); });
    const QDate day = QDate::fromString(fromOption(on), Qt::ISODate);
    if (!day.isValid())
        return failure(Fault::Invalid, QStringLiteral("usage.date"), {{QStringLiteral("value"), fromOption(on)}});
    return day;
}

void addMomentOptions(CLI::App &command, std::string &period, std::string &on)
{
    command.add_option("--period", period, Words::tr("2022, 2022Q2 or 2022-06").toStdString());
    command.add_option("--on", on, Words::tr("The day it is looked at").toStdString());
}

Result<Moment> momentOf(const store::Session &session, const std::string &period, const std::string &on)
{
    auto day = dayOf(session, on);
    if (!day)
        return failure(day.error());
    if (period.empty())
        return Moment{Period::quarterOf(*day), *day};
    const auto wanted = Period::parse(fromOption(period));
    if (!wanted)
        return failure(wanted.error());
    return Moment{*wanted, on.empty() && wanted->last < *day ? wanted->last : *day};
}

Result<FoundRecords> findRecords(
    const store::Session &session, records::RecordKind kind, const QuestionOptions &options)
{
    FoundRecords found;
    const auto day = dayOf(session, options.on);
    if (!day)
        return failure(day.error());
    found.on = *day;
    found.search = fromOption(options.search).trimmed();
    auto filter = store::parseFilter(fromOption(options.filter));
    if (!filter)
        return failure(filter.error());
    auto sort = sortFrom(options.sort);
    if (!sort)
        return failure(sort.error());
    store::Query query{kind, *std::move(filter), *std::move(sort), found.on};
    const bool indexed = kind == records::RecordKind::Enterprise && !found.search.isEmpty();
    if (!found.search.isEmpty() && !indexed)
        query.filter = store::Filter::all({query.filter, containsFilter(kind, found.search)});
    auto ids = store::ids(session, query);
    if (!ids)
        return failure(ids.error());
    found.ids = *std::move(ids);
    if (indexed) {
        const auto hits = store::searchIds(session, found.search);
        if (!hits)
            return failure(hits.error());
        // Unless another order is asked for, the best match stands first.
        found.ids = query.sort.empty() ? among(*hits, found.ids) : among(found.ids, *hits);
    }
    return found;
}

Done addMatches(const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids,
    const QString &search, QJsonArray &rows)
{
    if (search.isEmpty())
        return {};
    const bool indexed = kind == records::RecordKind::Enterprise;
    const auto texts = indexed ? store::matchedTexts(session, ids, search)
                               : Result<QHash<RecordId, store::MatchedText>>(QHash<RecordId, store::MatchedText>());
    if (!texts)
        return failure(texts.error());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows.at(i).toObject();
        QJsonObject matched = indexed ? QJsonObject() : matchedIn(kind, row, search);
        if (const auto it = texts->constFind(ids[static_cast<size_t>(i)]); it != texts->constEnd()) {
            matched = matchJson(it->field, it->text);
            matched.insert(QStringLiteral("how"), store::matchCode(it->grade));
        }
        if (!matched.isEmpty())
            row.insert(QStringLiteral("matched"), matched);
        rows.replace(i, row);
    }
    return {};
}

} // namespace yumiao::app::cli
