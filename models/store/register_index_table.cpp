// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index_table.h"

#include "models/records/enterprise_choices.h"
#include "models/records/industry.h"
#include "models/records/retirement.h"
#include "models/records/town.h"
#include "models/rules/ladder.h"
#include "models/store/bound_ids.h"
#include "models/store/register_query_flags.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;

constexpr qint64 DayZero = 2'451'545; // 2000-01-01 as a Julian day
constexpr int Sections = 26;

/// From 1; 0 when the code is unknown.
quint8 placeOf(std::span<const records::Choice> words, const QString &code)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (code == QLatin1String(words[i].code))
            return static_cast<quint8>(i + 1);
    return 0;
}

quint8 sectionOf(const QString &letter)
{
    if (letter.size() != 1 || letter.front() < QLatin1Char('A') || letter.front() > QLatin1Char('Z'))
        return 0;
    return static_cast<quint8>(letter.front().unicode() - u'A' + 1);
}

quint16 dayOf(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return 0;
    return static_cast<quint16>(std::clamp<qint64>(day.toJulianDay() - DayZero, 1, 65'535));
}

qint32 shareOf(qint64 millionths)
{
    return static_cast<qint32>(
        std::clamp<qint64>(millionths, RegisterRow::NoShare + 1, std::numeric_limits<qint32>::max()));
}

/// The columns of the statement, in the order that rowOf() reads them; the flags follow.
struct At {
    enum {
        Id,
        Folded,
        Initials,
        Pinyin,
        Papers,
        Town,
        Section,
        Size,
        Tier,
        Standing,
        LastVisit,
        Revenue,
        RdShare,
        NameKey,
        Flags
    };
};

Result<SqlPiece> registerRowsSql(QDate on, const RegisterThresholds &thresholds)
{
    QStringList columns{QStringLiteral("r.id"), QStringLiteral("s.folded"), QStringLiteral("s.initials"),
        QStringLiteral("s.pinyin"), QStringLiteral("s.papers")};
    for (const char *field :
        {"town", "section", "size_class", "tier", "in_register", "last_visit", "revenue", "rd_share"}) {
        const auto expression
            = expressionSql(RecordKind::Enterprise, QString::fromLatin1(field), on, QStringLiteral("r"));
        if (!expression)
            return failure(expression.error());
        columns.append(*expression);
    }
    columns.append(QStringLiteral("s.name_key"));
    SqlPiece whole;
    for (const RegisterFlag &flag : registerFlags()) {
        const auto piece = flagSql(flag, on, thresholds);
        if (!piece)
            return piece;
        columns.append(QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(piece->sql));
        whole.values += piece->values;
    }
    whole.sql = QStringLiteral("SELECT %1 FROM enterprise_search s JOIN enterprise r ON r.id = s.id "
                               "WHERE r.removed IS NULL")
                    .arg(columns.join(QLatin1String(", ")));
    return whole;
}

KeyedRow keyedRowFrom(const QSqlQuery &query, const QHash<qint64, quint16> &towns)
{
    RegisterRow row;
    row.id = RecordId(query.value(At::Id).toLongLong());
    row.search = {query.value(At::Folded).toString().toUtf8(), query.value(At::Initials).toString().toUtf8(),
        query.value(At::Pinyin).toString().toUtf8(), query.value(At::Papers).toString().toUtf8()};
    row.town = towns.value(query.value(At::Town).toLongLong());
    row.section = sectionOf(query.value(At::Section).toString());
    row.size = placeOf(records::choicesOf<records::SizeClass>(), query.value(At::Size).toString());
    row.tier = placeOf(records::choicesOf<rules::Rung>(), query.value(At::Tier).toString());
    row.standing = query.value(At::Standing).toInt() != 0 ? 1 : 0;
    row.lastVisit = dayOf(query.value(At::LastVisit).toString());
    if (const QVariant revenue = query.value(At::Revenue); !revenue.isNull())
        row.revenue = revenue.toLongLong();
    if (const QVariant share = query.value(At::RdShare); !share.isNull())
        row.rdShare = shareOf(share.toLongLong());
    int column = At::Flags;
    for (const RegisterFlag &flag : registerFlags()) {
        if (query.value(column++).toInt() == 0)
            continue;
        quint8 &bits = flag.facet == RegisterFacet::Attention ? row.attention : row.recognitions;
        bits = static_cast<quint8>(bits | flag.bit);
    }
    return {std::move(row), query.value(At::NameKey).toString().toUtf8()};
}

QHash<qint64, quint16> townPlaces(const RegisterWords &words)
{
    QHash<qint64, quint16> places;
    for (size_t i = 0; i < words.towns.size(); ++i)
        places.insert(words.towns[i].value(), static_cast<quint16>(i + 1));
    return places;
}

} // namespace

void RegisterTable::append(const RegisterRow &row)
{
    ids.push_back(row.id);
    texts.add(row.search.folded);
    initials.add(row.search.initials);
    pinyin.add(row.search.pinyin);
    papers.add(row.search.papers);
    town.push_back(row.town);
    section.push_back(row.section);
    size.push_back(row.size);
    tier.push_back(row.tier);
    attention.push_back(row.attention);
    recognitions.push_back(row.recognitions);
    standing.push_back(row.standing);
    lastVisit.push_back(row.lastVisit);
    revenue.push_back(row.revenue);
    rdShare.push_back(row.rdShare);
}

RegisterRow RegisterTable::row(size_t at) const
{
    const SearchRow search{texts.text(at).toByteArray(), initials.text(at).toByteArray(), pinyin.text(at).toByteArray(),
        papers.text(at).toByteArray()};
    return {ids[at], search, town[at], section[at], size[at], tier[at], attention[at], recognitions[at], standing[at],
        lastVisit[at], revenue[at], rdShare[at]};
}

void RegisterTable::seal()
{
    for (NamePool *pool : {&texts, &initials, &pinyin, &papers})
        pool->seal();
    ids.shrink_to_fit();
    town.shrink_to_fit();
    for (auto *column : {&section, &size, &tier, &attention, &recognitions, &standing})
        column->shrink_to_fit();
    lastVisit.shrink_to_fit();
    revenue.shrink_to_fit();
    rdShare.shrink_to_fit();
}

Result<RegisterWords> loadRegisterWords(const Session &session, const RegisterThresholds &thresholds, QDate on)
{
    Query byCode;
    byCode.on = QDate(2000, 1, 1); // no derived field is asked for
    byCode.sort = {{QStringLiteral("code"), false}};
    const auto towns = load<records::Town>(session, byCode);
    if (!towns)
        return failure(towns.error());
    byCode.filter = Filter::condition(QStringLiteral("level"), Comparison::Equal, {QStringLiteral("section")});
    const auto sections = load<records::Industry>(session, byCode);
    if (!sections)
        return failure(sections.error());
    RegisterWords words;
    words.thresholds = thresholds;
    for (const records::Town &town : *towns) {
        words.towns.push_back(town.id);
        words.townNames.append(town.name);
        if (records::isRetired(RecordKind::Town, records::valuesOf(town), on))
            words.retiredTowns.insert(town.id);
    }
    words.sectionNames = QStringList(Sections, QString());
    for (const records::Industry &section : *sections)
        if (const quint8 place = sectionOf(section.code); place > 0) {
            words.sectionNames[place - 1] = section.name;
            if (records::isRetired(RecordKind::Industry, records::valuesOf(section), on))
                words.retiredSections.insert(section.code);
        }
    return words;
}

Result<std::vector<KeyedRow>> readRegisterRows(
    const Session &session, const RegisterWords &words, QDate on, const std::vector<RecordId> &wanted)
{
    auto statement = registerRowsSql(on, words.thresholds);
    if (!statement)
        return failure(statement.error());
    statement->sql += QStringLiteral(" AND %1").arg(session.dialect().inBoundList(QStringLiteral("r.id")));
    statement->values.append(boundIds(wanted));
    return session.all(statement->sql, statement->values,
        [&, towns = townPlaces(words)](const QSqlQuery &query) { return keyedRowFrom(query, towns); });
}

/// Read in the order of their ids, in which everything that belongs to them lies in the file too (in that of the names
/// it takes three times as long), and then put in the order of their names.
Result<RegisterTable> readRegisterTable(const Session &session, const RegisterWords &words, QDate on)
{
    const auto statement = registerRowsSql(on, words.thresholds);
    if (!statement)
        return failure(statement.error());
    auto query = session.run(statement->sql + QStringLiteral(" ORDER BY r.id"), statement->values);
    if (!query)
        return failure(query.error());
    RegisterTable byId;
    const auto towns = townPlaces(words);
    while (query->next())
        byId.append(keyedRowFrom(*query, towns).row);
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    byId.seal();
    query = session.run(QStringLiteral("SELECT s.id FROM enterprise_search s ORDER BY s.name_key, s.id"));
    if (!query)
        return failure(query.error());
    RegisterTable byName;
    while (query->next()) {
        const RecordId id(query->value(0).toLongLong());
        const auto it = std::lower_bound(byId.ids.begin(), byId.ids.end(), id);
        if (it != byId.ids.end() && *it == id) // a removed one is not there
            byName.append(byId.row(static_cast<size_t>(it - byId.ids.begin())));
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    byName.seal();
    return byName;
}

} // namespace yumiao::store
