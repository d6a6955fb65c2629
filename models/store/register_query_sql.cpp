// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_query.h"
#include "models/store/register_query_flags.h"
#include "models/store/search_hits.h"
#include "models/store/search_match.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

/// Conditions joined by "and", with their values.
class Conditions {
public:
    void add(const QString &sql, const QVariantList &values = {})
    {
        m_sql.append(sql);
        m_values += values;
    }
    [[nodiscard]] SqlPiece joined(const QString &word) const
    {
        return m_sql.isEmpty() ? SqlPiece{QStringLiteral("1 = 1"), {}}
                               : SqlPiece{QStringLiteral("(%1)").arg(m_sql.join(word)), m_values};
    }

private:
    QStringList m_sql;
    QVariantList m_values;
};

Result<QString> enterpriseField(const char *field, QDate on)
{
    return expressionSql(records::RecordKind::Enterprise, QString::fromLatin1(field), on, QStringLiteral("r"));
}

/// `expression` is one of the chosen codes; "none" means that it is unknown.
Result<SqlPiece> chosenSql(const Result<QString> &expression, const QStringList &codes, bool areIds)
{
    if (!expression)
        return failure(expression.error());
    Conditions any;
    for (const QString &code : codes) {
        if (code == QLatin1String("none")) {
            any.add(QStringLiteral("%1 IS NULL").arg(*expression));
        } else if (areIds) {
            const auto id = RecordId::fromText(code);
            any.add(QStringLiteral("%1 = ?").arg(*expression), {id ? id->value() : 0});
        } else {
            any.add(QStringLiteral("%1 = ?").arg(*expression), {code});
        }
    }
    return any.joined(QStringLiteral(" OR "));
}

Result<SqlPiece> chosenFlagsSql(
    RegisterFacet facet, const QStringList &codes, QDate on, const RegisterThresholds &thresholds)
{
    Conditions any;
    for (const RegisterFlag &flag : registerFlags()) {
        if (flag.facet != facet || !codes.contains(QLatin1String(flag.code)))
            continue;
        const auto piece = flagSql(flag, on, thresholds);
        if (!piece)
            return piece;
        any.add(piece->sql, piece->values);
    }
    return any.joined(QStringLiteral(" OR "));
}

Result<SqlPiece> chosenStandingSql(const QStringList &codes, QDate on)
{
    return enterpriseField("in_register", on).map([&](const QString &expression) {
        Conditions any;
        for (const QString &code : codes)
            any.add(QStringLiteral("%1 = ?").arg(expression), {code == QLatin1String("in") ? 1 : 0});
        return any.joined(QStringLiteral(" OR "));
    });
}

Result<SqlPiece> facetSql(RegisterFacet facet, const QStringList &codes, QDate on, const RegisterThresholds &thresholds)
{
    switch (facet) {
    case RegisterFacet::Tier:
        return chosenSql(enterpriseField("tier", on), codes, false);
    case RegisterFacet::Section:
        return chosenSql(enterpriseField("section", on), codes, false);
    case RegisterFacet::Town:
        return chosenSql(enterpriseField("town", on), codes, true);
    case RegisterFacet::Size:
        return chosenSql(enterpriseField("size_class", on), codes, false);
    case RegisterFacet::Attention:
    case RegisterFacet::Technology:
    case RegisterFacet::Listing:
        return chosenFlagsSql(facet, codes, on, thresholds);
    case RegisterFacet::Standing:
        return chosenStandingSql(codes, on);
    }
    Q_UNREACHABLE();
}

/// Everything but the text.
Result<SqlPiece> questionSql(const RegisterQuestion &question, QDate on, const RegisterThresholds &thresholds)
{
    Conditions all;
    all.add(QStringLiteral("r.removed IS NULL"));
    for (size_t i = 0; i < RegisterFacetCount; ++i) {
        if (question.chosen[i].isEmpty())
            continue;
        const auto piece = facetSql(static_cast<RegisterFacet>(i), question.chosen[i], on, thresholds);
        if (!piece)
            return piece;
        all.add(piece->sql, piece->values);
    }
    return all.joined(QStringLiteral(" AND "));
}

/// Towns and tiers in their own order, not in that of their words. Empty for the order that is given.
Result<QString> registerKeySql(RegisterSort by, QDate on)
{
    switch (by) {
    case RegisterSort::AsGiven:
        return QString();
    case RegisterSort::Name:
        return QStringLiteral("s.name_key");
    case RegisterSort::Town:
        return QStringLiteral("(SELECT t.code FROM town t WHERE t.id = r.town)");
    case RegisterSort::Tier:
        return enterpriseField("tier", on).map([](const QString &tier) {
            return QStringLiteral("(CASE %1 WHEN 'reserve' THEN 1 WHEN 'innovative' THEN 2 WHEN 'specialised' THEN 3 "
                                  "WHEN 'little_giant' THEN 4 WHEN 'champion' THEN 5 END)")
                .arg(tier);
        });
    case RegisterSort::Revenue:
        return enterpriseField("revenue", on);
    case RegisterSort::RdShare:
        return enterpriseField("rd_share", on);
    case RegisterSort::LastVisit:
        return enterpriseField("last_visit", on);
    }
    Q_UNREACHABLE();
}

/// What is unknown stands last.
Result<QString> registerOrderSql(const std::vector<RegisterSortKey> &keys, QDate on)
{
    QStringList parts;
    for (const RegisterSortKey &key : keys) {
        const auto part = registerKeySql(key.by, on);
        if (!part)
            return part;
        if (!part->isEmpty())
            parts.append(
                QStringLiteral("%1 IS NULL, %1%2").arg(*part, key.descending ? QStringLiteral(" DESC") : QString()));
    }
    parts.append({QStringLiteral("s.name_key"), QStringLiteral("s.id")});
    return parts.join(QLatin1String(", "));
}

constexpr auto RegisterFrom = "FROM enterprise_search s JOIN enterprise r ON r.id = s.id";

/// Nothing is asked of the rows of the enterprises themselves: the names alone say which there are and in which order.
bool asksNamesOnly(const RegisterQuestion &question)
{
    return question.sort.empty()
        && std::all_of(
            question.chosen.begin(), question.chosen.end(), [](const QStringList &codes) { return codes.isEmpty(); });
}

/// All rows of the register in the order of the question. Names come out of their index without looking at each row.
Result<SqlPiece> registerSql(const RegisterQuestion &question, QDate on, const RegisterThresholds &thresholds)
{
    const auto order = registerOrderSql(question.sort, on);
    if (!order)
        return failure(order.error());
    if (asksNamesOnly(question))
        return SqlPiece{QStringLiteral("SELECT s.id FROM enterprise_search s WHERE s.id NOT IN "
                                       "(SELECT id FROM enterprise WHERE removed IS NOT NULL) ORDER BY %1")
                            .arg(*order),
            {}};
    auto condition = questionSql(question, on, thresholds);
    if (!condition)
        return condition;
    condition->sql = QStringLiteral("SELECT r.id %1 WHERE %2 ORDER BY %3")
                         .arg(QLatin1String(RegisterFrom), condition->sql, *order);
    return condition;
}

std::vector<RecordId> inGivenOrder(const std::vector<RecordId> &found, const std::vector<RecordId> &given)
{
    const QSet<RecordId> wanted(found.begin(), found.end());
    std::vector<RecordId> ordered;
    std::copy_if(
        given.begin(), given.end(), std::back_inserter(ordered), [&](RecordId id) { return wanted.contains(id); });
    return ordered;
}

void keepWithin(RegisterAnswer &answer, const RegisterQuestion &question)
{
    if (!question.within)
        return;
    const QSet<RecordId> allowed(question.within->begin(), question.within->end());
    std::erase_if(answer.ids, [&](RecordId id) { return !allowed.contains(id); });
    if (!question.sort.empty() && question.sort.front().by == RegisterSort::AsGiven)
        answer.ids = inGivenOrder(answer.ids, *question.within);
}

/// Only what the text finds; the best first unless another order is asked for.
Done keepFound(const Session &session, const RegisterQuestion &question, RegisterAnswer &answer)
{
    if (searchTerms(question.text).empty())
        return {};
    const auto hits = searchHits(session, question.text, question.similar);
    if (!hits)
        return failure(hits.error());
    QHash<RecordId, quint8> orders;
    for (const SearchHit &hit : *hits)
        orders.insert(hit.id, hit.order);
    std::erase_if(answer.ids, [&](RecordId id) { return !orders.contains(id); });
    if (question.sort.empty())
        std::stable_sort(answer.ids.begin(), answer.ids.end(),
            [&](RecordId a, RecordId b) { return orders.value(a) < orders.value(b); });
    answer.similar = std::count_if(
        answer.ids.begin(), answer.ids.end(), [&](RecordId id) { return orders.value(id) >= SimilarOrder; });
    return {};
}

} // namespace

Result<RegisterAnswer> answerBySql(
    const Session &session, const RegisterQuestion &question, QDate on, const RegisterThresholds &thresholds)
{
    const auto statement = registerSql(question, on, thresholds);
    if (!statement)
        return failure(statement.error());
    auto found = session.all(
        statement->sql, statement->values, [](const QSqlQuery &row) { return RecordId(row.value(0).toLongLong()); });
    if (!found)
        return failure(found.error());
    const auto all = session.number(QStringLiteral("SELECT count(*) FROM enterprise WHERE removed IS NULL"));
    if (!all)
        return failure(all.error());
    RegisterAnswer answer;
    answer.ids = *std::move(found);
    answer.all = *all;
    keepWithin(answer, question);
    if (const Done done = keepFound(session, question, answer); !done)
        return failure(done.error());
    return answer;
}

} // namespace yumiao::store
