// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_columns.h"

#include "models/base/pinyin.h"
#include "models/base/text_folding.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/name_period.h"
#include "models/store/row_store.h"

#include <QHash>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;

int fieldOf(RecordKind kind, const char *name)
{
    return records::descriptionOf(kind).indexOf(QLatin1String(name));
}

QString enterpriseText(const records::Values &enterprise, const char *field)
{
    return records::textIn(enterprise[static_cast<size_t>(fieldOf(RecordKind::Enterprise, field))]);
}

/// Lines behind their marks; none for what folds to nothing, none twice.
class SearchLines {
public:
    void add(SearchLine line, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QString whole = QChar(static_cast<char16_t>(line)) + text;
        if (!m_lines.contains(whole))
            m_lines.append(whole);
    }
    void add(SearchLine line, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(line, text);
    }
    /// Not null, which would be bound as NULL.
    [[nodiscard]] QString text() const
    {
        return m_lines.isEmpty() ? QStringLiteral("") : m_lines.join(QLatin1Char('\n'));
    }

private:
    QStringList m_lines;
};

/// Of the kinds whose records add to the search text of their enterprise, the fields that do.
struct SoughtFields {
    RecordKind kind;
    std::vector<int> fields;
    int owner = -1; ///< the field that names the enterprise
};

const std::vector<SoughtFields> &soughtFields()
{
    static const std::vector<SoughtFields> all = [] {
        const auto of = [](RecordKind kind, std::initializer_list<const char *> names, const char *owner) {
            SoughtFields it{kind, {changes::RemovedMark}, owner == nullptr ? -1 : fieldOf(kind, owner)};
            for (const char *name : names)
                it.fields.push_back(fieldOf(kind, name));
            return it;
        };
        return std::vector<SoughtFields>{
            of(RecordKind::Enterprise, {"name", "short_name", "credit_code", "registration_number"}, nullptr),
            of(RecordKind::NamePeriod, {"name", "enterprise"}, "enterprise"),
            of(RecordKind::Certificate, {"certificate_number", "document_number", "enterprise"}, "enterprise")};
    }();
    return all;
}

/// Calls take(enterprise, values of `columns`) for every live record of a kind that names one, or of one enterprise.
template <typename Take>
Done readOwned(const Session &session, const char *table, const QStringList &columns, RecordId owner, Take take)
{
    QString sql = QStringLiteral("SELECT r.enterprise, r.%1 FROM %2 r WHERE r.removed IS NULL AND ")
                      .arg(columns.join(QLatin1String(", r.")), QLatin1String(table));
    QVariantList values;
    if (owner.isNull()) {
        sql += QStringLiteral("r.enterprise IS NOT NULL ORDER BY r.id");
    } else {
        sql += QStringLiteral("r.enterprise = ? ORDER BY r.id");
        values.append(owner.value());
    }
    auto query = session.run(sql, values);
    if (!query)
        return failure(query.error());
    while (query->next())
        take(RecordId(query->value(0).toLongLong()), *query);
    return session.ended(*query);
}

using SourcesByEnterprise = QHash<RecordId, SearchSources>;

/// Of one enterprise, or of all of them when it is null.
Result<SourcesByEnterprise> readSources(const Session &session, RecordId owner)
{
    SourcesByEnterprise found;
    const Done names = readOwned(session, "name_period", {QStringLiteral("name")}, owner,
        [&](RecordId id, const QSqlQuery &row) { found[id].formerNames.append(row.value(1).toString()); });
    if (!names)
        return failure(names.error());
    const Done papers
        = readOwned(session, "certificate", {QStringLiteral("certificate_number"), QStringLiteral("document_number")},
            owner, [&](RecordId id, const QSqlQuery &row) {
                SearchSources &it = found[id];
                it.certificateNumbers.append(row.value(1).toString());
                it.documentNumbers.append(row.value(2).toString());
            });
    if (!papers)
        return failure(papers.error());
    return found;
}

Done collectOwners(const Session &session, const changes::RecordChange &change, int owner, QSet<RecordId> &enterprises)
{
    const auto add = [&](const records::Value &value) {
        if (!records::isUnknown(value))
            enterprises.insert(RecordId(records::numberIn(value)));
    };
    bool isTold = change.created;
    for (const changes::FieldChange &field : change.fields) {
        if (field.field != owner)
            continue;
        isTold = true;
        add(field.before);
        add(field.after);
    }
    if (isTold)
        return {};
    const auto row = findRow(session, change.kind, change.id);
    if (!row)
        return failure(row.error());
    if (*row)
        add((*row)->values[static_cast<size_t>(owner)]);
    return {};
}

} // namespace

SearchText searchTextOf(const records::Values &enterprise, const SearchSources &sources)
{
    const Pinyin &pinyin = bundledPinyin();
    const QString name = enterpriseText(enterprise, "name");
    SearchLines lines;
    SearchLines initials;
    SearchLines syllables;
    const auto addName = [&](SearchLine line, const QString &text) {
        lines.add(line, folded(text));
        initials.add(line, pinyin.initials(text));
        syllables.add(line, pinyin.readings(text));
    };
    addName(SearchLine::Name, name);
    addName(SearchLine::ShortName, enterpriseText(enterprise, "short_name"));
    for (const QString &former : sources.formerNames)
        addName(SearchLine::FormerName, former);
    lines.add(SearchLine::CreditCode, folded(enterpriseText(enterprise, "credit_code")));
    lines.add(SearchLine::RegistrationNumber, folded(enterpriseText(enterprise, "registration_number")));
    SearchLines papers;
    for (const QString &number : sources.certificateNumbers)
        papers.add(SearchLine::CertificateNumber, folded(number));
    for (const QString &number : sources.documentNumbers)
        papers.add(SearchLine::DocumentNumber, folded(number));
    const QString key = pinyin.sortKey(name);
    return {key.isNull() ? QStringLiteral("") : key, lines.text(), initials.text(), syllables.text(), papers.text()};
}

Result<SearchSources> searchSourcesOf(const Session &session, RecordId enterprise)
{
    return readSources(session, enterprise).map([&](const SourcesByEnterprise &found) {
        return found.value(enterprise);
    });
}

Done collectSought(
    const Session &session, const std::vector<changes::RecordChange> &changes, QSet<RecordId> &enterprises)
{
    for (const changes::RecordChange &change : changes) {
        const auto sought = std::find_if(soughtFields().begin(), soughtFields().end(),
            [&](const SoughtFields &it) { return it.kind == change.kind; });
        if (sought == soughtFields().end())
            continue;
        const bool alters = std::any_of(change.fields.begin(), change.fields.end(), [&](const auto &field) {
            return std::find(sought->fields.begin(), sought->fields.end(), field.field) != sought->fields.end();
        });
        const bool isWritten = change.created && change.kind == RecordKind::Enterprise;
        if (!alters || isWritten)
            continue;
        if (change.kind == RecordKind::Enterprise)
            enterprises.insert(change.id);
        else if (const Done done = collectOwners(session, change, sought->owner, enterprises); !done)
            return done;
    }
    return {};
}

Done SearchTextWriter::write(RecordId enterprise, const SearchText &text)
{
    const auto statement = m_statements.prepared(
        QStringLiteral("INSERT INTO enterprise_search (id, name_key, folded, initials, pinyin, papers) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name_key = excluded.name_key, "
                       "folded = excluded.folded, initials = excluded.initials, pinyin = excluded.pinyin, "
                       "papers = excluded.papers"));
    if (!statement)
        return failure(statement.error());
    int at = 0;
    (*statement)->bindValue(at++, enterprise.value());
    for (const QString &part : {text.nameKey, text.folded, text.initials, text.pinyin, text.papers})
        (*statement)->bindValue(at++, part);
    return m_statements.execute(**statement);
}

Done SearchTextWriter::refresh(RecordId enterprise)
{
    const auto row = findRow(m_session, RecordKind::Enterprise, enterprise);
    if (!row)
        return failure(row.error());
    if (!*row)
        return {};
    const auto sources = searchSourcesOf(m_session, enterprise);
    if (!sources)
        return failure(sources.error());
    return write(enterprise, searchTextOf((*row)->values, *sources));
}

Done writeAllSearchTexts(const Session &session)
{
    const auto sources = readSources(session, {});
    if (!sources)
        return failure(sources.error());
    const auto &description = records::descriptionOf(RecordKind::Enterprise);
    auto query = session.run(QStringLiteral("SELECT %1 FROM enterprise").arg(columnsOf(description)));
    if (!query)
        return failure(query.error());
    SearchTextWriter writer(session);
    while (query->next()) {
        const StoredRow row = rowFrom(description, *query);
        const Done done = writer.write(row.id, searchTextOf(row.values, sources->value(row.id)));
        if (!done)
            return done;
    }
    return session.ended(*query);
}

} // namespace yumiao::store
