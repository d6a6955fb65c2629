// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_reading.h"

#include "models/records/enterprise_choices.h"
#include "models/rules/ladder.h"
#include "models/store/bound_ids.h"
#include "models/store/register_query_flags.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;

/// From 1; 0 when the code is unknown.
quint8 placeOf(std::span<const records::Choice> words, const QString &code)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (code == QLatin1String(words[i].code))
            return static_cast<quint8>(i + 1);
    return 0;
}

qint32 shareOf(qint64 millionths)
{
    return static_cast<qint32>(
        std::clamp<qint64>(millionths, RegisterRow::NoShare + 1, std::numeric_limits<qint32>::max()));
}

/// Reads the register, or some enterprises of it, in the order of their ids, in which everything that belongs to them
/// lies in the file too (in that of the names it takes three times as long).
class RegisterReading {
public:
    RegisterReading(const Session &session, const RegisterWords &words, QDate on)
        : m_session(session)
        , m_words(words)
        , m_on(on)
    {
    }
    void keepTo(const std::vector<RecordId> &wanted) { m_wanted = boundIds(wanted); }

    [[nodiscard]] Result<RegisterTable> read()
    {
        for (const auto step : {&RegisterReading::readEnterprises, &RegisterReading::readTiers,
                 &RegisterReading::readVisits, &RegisterReading::readFigures, &RegisterReading::readFlags})
            if (const Done done = (this->*step)(); !done)
                return failure(done.error());
        return std::move(m_table);
    }

private:
    [[nodiscard]] Done readEnterprises();
    [[nodiscard]] Done readTiers();
    [[nodiscard]] Done readVisits();
    [[nodiscard]] Done readFigures();
    [[nodiscard]] Done readFlags();
    [[nodiscard]] Done readFlag(const FlagRecords &raising, std::vector<quint8> &bits, quint8 bit);
    void markUnvisited(quint8 bit);

    /// Calls take(row of the table, query) for each row of owned facts.
    template <typename Take>
    [[nodiscard]] Done readFacts(const std::vector<const char *> &names, Take take)
    {
        std::vector<const DerivedField *> fields;
        for (const char *name : names)
            fields.push_back(findDerived(RecordKind::Enterprise, QString::fromLatin1(name)));
        const QString owner = QString::fromLatin1(fields.front()->owned.owner);
        return eachOwned(ownedFactsSql(fields, m_on, within(owner)), {}, take);
    }
    /// The same for any statement whose first column is an enterprise.
    template <typename Take>
    [[nodiscard]] Done eachOwned(const QString &sql, QVariantList values, Take take)
    {
        if (m_wanted)
            values.append(*m_wanted);
        auto query = m_session.run(sql, values);
        if (!query)
            return failure(query.error());
        auto from = m_table.ids.begin(); // owners mostly come in the order of the table
        while (query->next()) {
            const RecordId owner(query->value(0).toLongLong());
            if (from == m_table.ids.end() || owner < *from)
                from = m_table.ids.begin();
            from = std::lower_bound(from, m_table.ids.end(), owner);
            if (from != m_table.ids.end() && *from == owner) // a removed one is not there
                take(static_cast<size_t>(from - m_table.ids.begin()), *query);
        }
        return m_session.ended(*query);
    }
    /// The condition that keeps to what is wanted; empty when all of it is.
    [[nodiscard]] QString within(const QString &column) const
    {
        return m_wanted ? m_session.dialect().inBoundList(column) : QString();
    }

    const Session &m_session;
    const RegisterWords &m_words;
    QDate m_on;
    std::optional<QString> m_wanted; ///< bound ids
    RegisterTable m_table;
};

QHash<qint64, quint16> townPlaces(const RegisterWords &words)
{
    QHash<qint64, quint16> places;
    for (size_t i = 0; i < words.towns.size(); ++i)
        places.insert(words.towns[i].value(), static_cast<quint16>(i + 1));
    return places;
}

Done RegisterReading::readEnterprises()
{
    const auto standing
        = expressionSql(RecordKind::Enterprise, QStringLiteral("in_register"), m_on, QStringLiteral("r"));
    if (!standing)
        return failure(standing.error());
    QStringList columns{QStringLiteral("r.id"), QStringLiteral("r.town"), QStringLiteral("r.industry"),
        QStringLiteral("r.size_class"), *standing};
    for (const char *text : {"s.folded", "s.initials", "s.pinyin", "s.papers"})
        columns.append(m_session.dialect().utf8Bytes(QString::fromLatin1(text)));
    QStringList conditions{QStringLiteral("r.removed IS NULL")};
    if (m_wanted)
        conditions.append(within(QStringLiteral("r.id")));
    auto query = m_session.run(
        QStringLiteral("SELECT %1 FROM enterprise_search s JOIN enterprise r ON r.id = s.id WHERE %2 ORDER BY r.id")
            .arg(columns.join(QLatin1String(", ")), conditions.join(QLatin1String(" AND "))),
        m_wanted ? QVariantList{*m_wanted} : QVariantList());
    if (!query)
        return failure(query.error());
    const auto towns = townPlaces(m_words);
    while (query->next()) {
        RegisterRow row;
        row.id = RecordId(query->value(0).toLongLong());
        row.town = towns.value(query->value(1).toLongLong());
        row.section = m_words.sectionOf.value(RecordId(query->value(2).toLongLong()));
        row.size = placeOf(records::choicesOf<records::SizeClass>(), query->value(3).toString());
        row.standing = query->value(4).toInt() != 0 ? 1 : 0;
        row.search = {query->value(5).toByteArray(), query->value(6).toByteArray(), query->value(7).toByteArray(),
            query->value(8).toByteArray()};
        m_table.append(row);
    }
    m_table.seal();
    return m_session.ended(*query);
}

Done RegisterReading::readTiers()
{
    return readFacts({"tier"}, [this](size_t row, const QSqlQuery &query) {
        m_table.tier[row] = placeOf(records::choicesOf<rules::Rung>(), query.value(1).toString());
    });
}

Done RegisterReading::readVisits()
{
    return readFacts({"last_visit"}, [this](size_t row, const QSqlQuery &query) {
        m_table.lastVisit[row] = RegisterRow::dayNumber(QDate::fromString(query.value(1).toString(), Qt::ISODate));
    });
}

/// Several years of an enterprise follow each other: the last one counts.
Done RegisterReading::readFigures()
{
    return readFacts({"revenue", "rd_share"}, [this](size_t row, const QSqlQuery &query) {
        const QVariant revenue = query.value(1);
        const QVariant share = query.value(2);
        m_table.revenue[row] = revenue.isNull() ? RegisterRow::NoRevenue : revenue.toLongLong();
        m_table.rdShare[row] = share.isNull() ? RegisterRow::NoShare : shareOf(share.toLongLong());
    });
}

Done RegisterReading::readFlags()
{
    for (const RegisterFlag &flag : registerFlags()) {
        auto &bits = flag.facet == RegisterFacet::Attention ? m_table.attention : m_table.recognitions;
        const auto raising = flagRecords(flag, m_on, m_words.thresholds);
        if (!raising)
            markUnvisited(flag.bit);
        else if (const Done done = readFlag(*raising, bits, flag.bit); !done)
            return done;
    }
    return {};
}

Done RegisterReading::readFlag(const FlagRecords &raising, std::vector<quint8> &bits, quint8 bit)
{
    QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(raising.owner, raising.from, raising.where.sql);
    if (m_wanted)
        sql += QStringLiteral(" AND %1").arg(within(raising.owner));
    return eachOwned(sql, raising.where.values,
        [&](size_t row, const QSqlQuery &) { bits[row] = static_cast<quint8>(bits[row] | bit); });
}

void RegisterReading::markUnvisited(quint8 bit)
{
    const quint16 first = RegisterRow::dayNumber(m_on.addDays(-m_words.thresholds.unvisitedDays));
    for (size_t row = 0; row < m_table.rows(); ++row)
        if (m_table.standing[row] != 0 && m_table.lastVisit[row] < first) // 0: never
            m_table.attention[row] = static_cast<quint8>(m_table.attention[row] | bit);
}

} // namespace

Result<std::vector<KeyedRow>> readRegisterRows(
    const Session &session, const RegisterWords &words, QDate on, const std::vector<RecordId> &wanted)
{
    RegisterReading reading(session, words, on);
    reading.keepTo(wanted);
    const auto table = reading.read();
    if (!table)
        return failure(table.error());
    std::vector<KeyedRow> rows;
    for (size_t i = 0; i < table->rows(); ++i) {
        const auto key = session.text(
            QStringLiteral("SELECT name_key FROM enterprise_search WHERE id = ?"), {table->ids[i].value()});
        if (!key)
            return failure(key.error());
        rows.push_back({table->row(i), key->toUtf8()});
    }
    return rows;
}

Result<RegisterTable> readRegisterTable(const Session &session, const RegisterWords &words, QDate on)
{
    auto byId = RegisterReading(session, words, on).read();
    if (!byId)
        return byId;
    auto query = session.run(QStringLiteral("SELECT s.id FROM enterprise_search s ORDER BY s.name_key, s.id"));
    if (!query)
        return failure(query.error());
    std::vector<quint32> order;
    order.reserve(byId->rows());
    while (query->next()) {
        const RecordId id(query->value(0).toLongLong());
        const auto it = std::lower_bound(byId->ids.begin(), byId->ids.end(), id);
        if (it != byId->ids.end() && *it == id) // a removed one is not there
            order.push_back(static_cast<quint32>(it - byId->ids.begin()));
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    return std::move(*byId).reordered(order);
}

} // namespace yumiao::store
