// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/enterprise_news.h"

#include "models/changes/encoding.h"
#include "models/store/query.h"

#include <QMap>
#include <QSet>

namespace yumiao::store {
namespace {

using records::RecordKind;

constexpr int MostRecords = 2000; // more than this is an import: reading all again is quicker

class NewsReading {
public:
    NewsReading(const Session &session, const EnterpriseInterest &interest)
        : m_session(session)
        , m_interest(interest)
    {
    }
    [[nodiscard]] Done add(RecordKind kind, RecordId id, const QByteArray &body)
    {
        if (kind == RecordKind::Enterprise)
            m_enterprises.insert(id);
        return m_interest.ofEnterprise(kind) ? addOwners(kind, id, body) : Done();
    }
    /// The owners as they are now, of records whose change does not tell.
    [[nodiscard]] Done addPresentOwners()
    {
        for (auto it = m_related.cbegin(); it != m_related.cend(); ++it) {
            const auto owners = fieldsOf(m_session, static_cast<RecordKind>(it.key()), it.value(),
                {QStringLiteral("enterprise")}, QDate(2000, 1, 1));
            if (!owners)
                return failure(owners.error());
            for (const records::Values &values : *owners)
                addOwner(values.front());
        }
        return {};
    }
    [[nodiscard]] std::vector<RecordId> enterprises() const { return {m_enterprises.begin(), m_enterprises.end()}; }

private:
    void addOwner(const records::Value &value)
    {
        if (!records::isUnknown(value))
            m_enterprises.insert(RecordId(records::numberIn(value)));
    }
    [[nodiscard]] Done addOwners(RecordKind kind, RecordId id, const QByteArray &body)
    {
        const auto change = changes::decoded(body);
        if (!change)
            return failure(change.error());
        const int owner = records::descriptionOf(kind).indexOf(QLatin1String("enterprise"));
        for (const changes::FieldChange &field : change->fields) {
            if (field.field != owner)
                continue;
            addOwner(field.before);
            addOwner(field.after);
        }
        if (!change->created)
            m_related[static_cast<int>(kind)].push_back(id);
        return {};
    }

    const Session &m_session;
    const EnterpriseInterest &m_interest;
    QSet<RecordId> m_enterprises;
    QMap<int, std::vector<RecordId>> m_related; ///< by kind
};

} // namespace

Result<EnterpriseNews> enterpriseNewsSince(const Session &session, RecordId since, const EnterpriseInterest &interest)
{
    auto query = session.run(
        QStringLiteral("SELECT r.change_set, r.kind, r.record, r.body FROM change_record r WHERE r.change_set > ? "
                       "ORDER BY r.change_set, r.seq"),
        {since.value()});
    if (!query)
        return failure(query.error());
    EnterpriseNews news{since, {}, false};
    NewsReading reading(session, interest);
    int records = 0;
    while (query->next()) {
        const auto kind = static_cast<RecordKind>(query->value(1).toInt());
        news.upTo = RecordId(query->value(0).toLongLong());
        news.tooMuch = interest.ofAll(kind) || ++records > MostRecords;
        if (news.tooMuch)
            return news;
        const RecordId id(query->value(2).toLongLong());
        if (const Done done = reading.add(kind, id, query->value(3).toByteArray()); !done)
            return failure(done.error());
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    query->finish();
    if (const Done done = reading.addPresentOwners(); !done)
        return failure(done.error());
    news.enterprises = reading.enterprises();
    return news;
}

Result<RecordId> lastChangeSet(const Session &session)
{
    return session.number(QStringLiteral("SELECT max(id) FROM change_set")).map([](qint64 id) { return RecordId(id); });
}

} // namespace yumiao::store
