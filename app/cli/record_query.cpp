// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_query.h"

#include "models/base/pinyin.h"
#include "models/base/text_folding.h"
#include "models/store/register_query.h"
#include "models/store/workspace.h"

#include <unordered_set>

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

/// Those of `ids` that the search found, in their own order.
std::vector<RecordId> among(const std::vector<RecordId> &ids, const std::vector<RecordId> &found)
{
    std::unordered_set<qint64> wanted;
    for (const RecordId id : found)
        wanted.insert(id.value());
    std::vector<RecordId> kept;
    for (const RecordId id : ids)
        if (wanted.contains(id.value()))
            kept.push_back(id);
    return kept;
}

} // namespace

void addQuestionOptions(CLI::App &command, QuestionOptions &options)
{
    command.add_option(
        "--search", options.search, Words::tr("Any part of a name or code, or pinyin initials").toStdString());
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
        found.ids = among(found.ids, *hits);
    }
    return found;
}

QJsonObject matchedIn(records::RecordKind kind, const QJsonObject &row, const QString &search)
{
    const auto match = [](const QString &field, const QString &text) {
        return QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("text"), text}};
    };
    for (const store::SearchTerm &term : store::searchTerms(search)) {
        for (const QString &field : searchedFields(kind))
            if (const QString text = row.value(field).toVariant().toString(); folded(text).contains(term.text))
                return match(field, text);
        for (const char *field : {"name", "short_name"})
            for (const QString &initials : bundledPinyin().initials(row.value(QLatin1String(field)).toString()))
                if (term.mayBeInitials && initials.contains(term.text))
                    return match(QString::fromLatin1(field), row.value(QLatin1String(field)).toString());
    }
    return {};
}

} // namespace yumiao::app::cli
