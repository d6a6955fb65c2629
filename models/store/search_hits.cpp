// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_hits.h"

#include "models/base/text_folding.h"
#include "models/records/enterprise.h"
#include "models/store/bound_ids.h"
#include "models/store/register_query.h"
#include "models/store/row_store.h"
#include "models/store/similar_names.h"

#include <algorithm>

namespace yumiao::store {
namespace {

constexpr auto RowColumns = "s.folded, s.initials, s.pinyin, s.papers";

SearchRow searchRowFrom(const QSqlQuery &query, int at)
{
    return {query.value(at).toString().toUtf8(), query.value(at + 1).toString().toUtf8(),
        query.value(at + 2).toString().toUtf8(), query.value(at + 3).toString().toUtf8()};
}

/// Folded texts hold no sign that LIKE would read.
void addTerm(const SearchTerm &term, QStringList &conditions, QVariantList &values)
{
    QStringList any;
    const auto add = [&](const char *column, const QByteArray &text) {
        any.append(QStringLiteral("s.%1 LIKE ?").arg(QLatin1String(column)));
        values.append(QLatin1Char('%') + QString::fromUtf8(text) + QLatin1Char('%'));
    };
    add("folded", term.text);
    if (term.mayBeInitials) {
        add("initials", term.text);
        for (const QByteArray &syllables : term.spelled)
            add("pinyin", syllables);
    }
    if (term.mayBePaper)
        add("papers", term.text);
    conditions.append(QStringLiteral("(%1)").arg(any.join(QLatin1String(" OR "))));
}

Result<std::vector<SearchHit>> writtenHits(const Session &session, const std::vector<SearchTerm> &terms)
{
    QStringList conditions{QStringLiteral("r.removed IS NULL")};
    QVariantList values;
    for (const SearchTerm &term : terms)
        addTerm(term, conditions, values);
    const QString sql = QStringLiteral("SELECT s.id, %1 FROM enterprise_search s JOIN enterprise r ON r.id = s.id "
                                       "WHERE %2 ORDER BY s.name_key, s.id")
                            .arg(QLatin1String(RowColumns), conditions.join(QLatin1String(" AND ")));
    auto hits = session.all(sql, values, [&](const QSqlQuery &row) {
        const auto match = matchOf(terms, searchRowFrom(row, 1));
        return SearchHit{
            RecordId(row.value(0).toLongLong()), static_cast<quint8>(match ? match->grade : MatchGrade::Paper)};
    });
    if (hits)
        std::stable_sort(
            hits->begin(), hits->end(), [](const SearchHit &a, const SearchHit &b) { return a.order < b.order; });
    return hits;
}

Done addSimilarHits(const Session &session, const QString &text, std::vector<SearchHit> &hits)
{
    SimilarNames similar(folded(text));
    if (!similar.isWorthwhile())
        return {};
    auto query = session.run(QStringLiteral("SELECT s.id, s.folded FROM enterprise_search s JOIN enterprise r ON "
                                            "r.id = s.id WHERE r.removed IS NULL ORDER BY s.name_key, s.id"));
    if (!query)
        return failure(query.error());
    std::vector<RecordId> ids;
    while (query->next()) {
        similar.show(static_cast<quint32>(ids.size()), query->value(1).toString().toUtf8());
        ids.push_back(RecordId(query->value(0).toLongLong()));
    }
    if (const Done end = session.ended(*query); !end)
        return end;
    quint8 order = SimilarOrder;
    for (const SimilarNames::Found &found : similar.best())
        hits.push_back({ids[found.row], order++});
    return {};
}

/// The name of the field that a line stands for.
QString fieldOfLine(SearchLine line)
{
    switch (line) {
    case SearchLine::Name:
        break;
    case SearchLine::ShortName:
        return QStringLiteral("short_name");
    case SearchLine::FormerName:
        return QStringLiteral("former_name");
    case SearchLine::CreditCode:
        return QStringLiteral("credit_code");
    case SearchLine::RegistrationNumber:
        return QStringLiteral("registration_number");
    case SearchLine::CertificateNumber:
        return QStringLiteral("certificate.certificate_number");
    case SearchLine::DocumentNumber:
        return QStringLiteral("certificate.document_number");
    }
    return QStringLiteral("name");
}

/// Of several texts the one that a term is part of as it is written, else the first.
QString textWith(const QStringList &texts, const std::vector<SearchTerm> &terms)
{
    for (const QString &text : texts)
        for (const SearchTerm &term : terms)
            if (folded(text).toUtf8().contains(term.text))
                return text;
    return texts.value(0);
}

/// What the records say about one enterprise.
class MatchedReading {
public:
    MatchedReading(const Session &session, const std::vector<SearchTerm> &terms)
        : m_session(session)
        , m_terms(terms)
    {
    }
    [[nodiscard]] Result<MatchedText> read(RecordId id, const SearchMatch &match) const
    {
        if (match.grade == MatchGrade::Similar)
            return similar(id);
        const MatchedText found{match.grade, fieldOfLine(match.line), {}};
        switch (match.line) {
        case SearchLine::FormerName:
        case SearchLine::CertificateNumber:
        case SearchLine::DocumentNumber:
            return withText(found, sourceTexts(id, match.line));
        case SearchLine::Name:
        case SearchLine::ShortName:
        case SearchLine::CreditCode:
        case SearchLine::RegistrationNumber:
            break;
        }
        return withText(found, ownTexts(id, found.field));
    }

private:
    /// Which of the names the text is most like.
    [[nodiscard]] Result<MatchedText> similar(RecordId id) const
    {
        auto names = ownTexts(id, QStringLiteral("name"));
        if (!names)
            return failure(names.error());
        const auto former = sourceTexts(id, SearchLine::FormerName);
        if (!former)
            return failure(former.error());
        *names += *former;
        QByteArray whole;
        for (const SearchTerm &term : m_terms)
            whole += term.text;
        SimilarNames likeness(QString::fromUtf8(whole));
        for (qsizetype i = 0; i < names->size(); ++i)
            likeness.show(static_cast<quint32>(i), static_cast<char>(SearchLine::Name) + folded(names->at(i)).toUtf8());
        const auto best = likeness.best();
        const qsizetype at = best.empty() ? 0 : static_cast<qsizetype>(best.front().row);
        const SearchLine line = at == 0 ? SearchLine::Name : SearchLine::FormerName;
        return MatchedText{MatchGrade::Similar, fieldOfLine(line), names->value(at)};
    }
    [[nodiscard]] Result<QStringList> sourceTexts(RecordId id, SearchLine line) const
    {
        return searchSourcesOf(m_session, id).map([line](const SearchSources &sources) {
            return line == SearchLine::FormerName    ? sources.formerNames
                : line == SearchLine::DocumentNumber ? sources.documentNumbers
                                                     : sources.certificateNumbers;
        });
    }
    [[nodiscard]] Result<QStringList> ownTexts(RecordId id, const QString &field) const
    {
        const auto kind = records::RecordKind::Enterprise;
        return findRow(m_session, kind, id).map([&](const std::optional<StoredRow> &row) {
            const auto at = static_cast<size_t>(records::descriptionOf(kind).indexOf(field));
            return row ? QStringList{records::textIn(row->values[at])} : QStringList();
        });
    }
    [[nodiscard]] Result<MatchedText> withText(MatchedText found, const Result<QStringList> &texts) const
    {
        if (!texts)
            return failure(texts.error());
        found.text = textWith(*texts, m_terms);
        return found;
    }

    const Session &m_session;
    const std::vector<SearchTerm> &m_terms;
};

} // namespace

Result<std::vector<SearchHit>> searchHits(const Session &session, const QString &text, bool similar)
{
    const auto terms = searchTerms(text);
    if (terms.empty())
        return std::vector<SearchHit>();
    auto hits = writtenHits(session, terms);
    if (!hits || !similar || !hits->empty())
        return hits;
    if (const Done done = addSimilarHits(session, text, *hits); !done)
        return failure(done.error());
    return hits;
}

Result<std::vector<RecordId>> searchIds(const Session &session, const QString &text, int limit, bool similar)
{
    std::vector<RecordId> ids;
    if (searchTerms(text).empty()) {
        auto all = session.all(QStringLiteral("SELECT s.id FROM enterprise_search s JOIN enterprise r ON r.id = s.id "
                                              "WHERE r.removed IS NULL ORDER BY s.name_key, s.id LIMIT ?"),
            {limit > 0 ? limit : -1}, [](const QSqlQuery &row) { return RecordId(row.value(0).toLongLong()); });
        return all;
    }
    const auto hits = searchHits(session, text, similar);
    if (!hits)
        return failure(hits.error());
    for (const SearchHit &hit : *hits)
        if (limit <= 0 || ids.size() < static_cast<size_t>(limit))
            ids.push_back(hit.id);
    return ids;
}

Result<QHash<RecordId, MatchedText>> matchedTexts(
    const Session &session, const std::vector<RecordId> &ids, const QString &text)
{
    QHash<RecordId, MatchedText> found;
    const auto terms = searchTerms(text);
    if (terms.empty())
        return found;
    struct Read {
        RecordId id;
        SearchRow row;
    };
    const auto rows
        = session.all(QStringLiteral("SELECT s.id, %1 FROM enterprise_search s WHERE %2")
                          .arg(QLatin1String(RowColumns), session.dialect().inBoundList(QStringLiteral("s.id"))),
            {boundIds(ids)}, [](const QSqlQuery &row) {
                return Read{RecordId(row.value(0).toLongLong()), searchRowFrom(row, 1)};
            });
    if (!rows)
        return failure(rows.error());
    const MatchedReading reading(session, terms);
    for (const Read &it : *rows) {
        const auto match = matchOf(terms, it.row).value_or(SearchMatch{MatchGrade::Similar, SearchLine::Name});
        const auto matched = reading.read(it.id, match);
        if (!matched)
            return failure(matched.error());
        found.insert(it.id, *matched);
    }
    return found;
}

} // namespace yumiao::store
