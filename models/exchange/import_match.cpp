// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_match.h"

#include "models/base/text_folding.h"
#include "models/exchange/import_repeats.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using records::RecordKind;

constexpr qsizetype TextsAtOnce = 500;

store::Query plainQuery(RecordKind kind)
{
    return {kind, {}, {{QStringLiteral("id"), false}}, QDate(2000, 1, 1)}; // no derived field is asked for
}

/// Gives every row the enterprise that it belongs to.
Done ownRows(const store::Session &session, RecordKind kind, ImportNames &names, std::vector<ImportRow> &rows)
{
    const auto &description = records::descriptionOf(kind);
    const int owner = description.indexOf(QLatin1String("enterprise"));
    if (kind == RecordKind::Enterprise || owner < 0)
        return {};
    QStringList codes;
    QStringList texts;
    for (const ImportRow &row : rows) {
        if (!row.enterpriseCode.isEmpty())
            codes.append(row.enterpriseCode);
        else if (!row.enterpriseName.isEmpty())
            texts.append(row.enterpriseName);
    }
    codes.removeDuplicates();
    texts.removeDuplicates();
    if (const Done done = names.learnEnterprises(session, codes, texts); !done)
        return done;
    const bool required = description.fields[static_cast<size_t>(owner)].flags.testFlag(records::Required);
    for (ImportRow &row : rows) {
        if (!required && row.enterpriseCode.isEmpty() && row.enterpriseName.isEmpty())
            continue;
        const auto id = names.enterprise(row.enterpriseCode, row.enterpriseName);
        if (id)
            row.values[static_cast<size_t>(owner)] = records::Value(id->value());
        else
            row.problems.push_back({row.number, {}, id.error().what,
                id.error().detail.value(QStringLiteral("value")).toString(), id.error().detail});
    }
    return {};
}

} // namespace

ImportMatch::ImportMatch(const ImportWish &wish)
    : m_description(&records::descriptionOf(wish.kind))
    , m_key(businessKey(*m_description))
    , m_chosen(wish.matchBy)
{
    for (size_t i = 0; i < m_description->fields.size(); ++i)
        if (m_description->fields[i].flags.testFlag(records::Required))
            m_required.push_back(static_cast<int>(i));
}

Result<ImportMatch> ImportMatch::prepare(
    const store::Session &session, const ImportWish &wish, ImportNames &names, std::vector<ImportRow> &rows)
{
    if (const Done done = ownRows(session, wish.kind, names, rows); !done)
        return failure(done.error());
    ImportMatch match(wish);
    const bool few = wish.kind == RecordKind::Enterprise && match.m_chosen.empty();
    if (const Done read = few ? match.readEnterprises(session, rows) : match.readAll(session); !read)
        return failure(read.error());
    match.index();
    return match;
}

void ImportMatch::index()
{
    const bool enterprises = m_description->kind == RecordKind::Enterprise;
    const int name = m_description->indexOf(QLatin1String("name"));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const records::Values &values = m_rows[i].values;
        if (const QString key = keyText(m_key, values); !key.isEmpty())
            m_byKey.insert(key, i);
        if (!m_chosen.empty())
            m_byChoice.insert(keyText(m_chosen, values), i);
        else if (enterprises)
            m_byName.insert(foldedName(records::textIn(values[static_cast<size_t>(name)])), i);
        else if (m_key.empty() || keyText(m_key, values).isEmpty())
            m_byRequired.insert(keyText(m_required, values), i);
    }
}

Done ImportMatch::readEnterprises(const store::Session &session, const std::vector<ImportRow> &rows)
{
    QHash<RecordId, bool> seen;
    for (const char *field : {"credit_code", "name"}) {
        const auto index = static_cast<size_t>(m_description->indexOf(QLatin1String(field)));
        const bool byName = qstrcmp(field, "name") == 0;
        QStringList texts;
        for (const ImportRow &row : rows)
            if (row.values[index] && !records::isUnknown(*row.values[index])) {
                const QString text = records::textIn(*row.values[index]);
                texts += byName ? nameForms(text) : QStringList{text};
            }
        texts.removeDuplicates();
        for (qsizetype from = 0; from < texts.size(); from += TextsAtOnce) {
            store::Query query = plainQuery(RecordKind::Enterprise);
            query.filter = store::Filter::condition(
                QString::fromLatin1(field), store::Comparison::In, texts.mid(from, TextsAtOnce));
            auto found = store::rows(session, query);
            if (!found)
                return failure(found.error());
            for (store::StoredRow &row : *found)
                if (!std::exchange(seen[row.id], true))
                    m_rows.push_back(std::move(row));
        }
    }
    return {};
}

Done ImportMatch::readAll(const store::Session &session)
{
    auto found = store::rows(session, plainQuery(m_description->kind));
    if (!found)
        return failure(found.error());
    m_rows = *std::move(found);
    return {};
}

Result<const store::StoredRow *> ImportMatch::find(const ImportRow &row) const
{
    if (!m_chosen.empty())
        return findChosen(row);
    if (m_description->kind == RecordKind::Enterprise)
        return findEnterprise(row);
    const QString key = keyText(m_key, row.values);
    if (key.isEmpty())
        return findSame(row);
    const auto it = m_byKey.constFind(key);
    return it == m_byKey.constEnd() ? nullptr : &m_rows[*it];
}

Result<const store::StoredRow *> ImportMatch::findChosen(const ImportRow &row) const
{
    const QString key = keyText(m_chosen, row.values);
    if (key.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("row.no_match"));
    const QList<size_t> found = m_byChoice.values(key);
    if (found.size() > 1)
        return failure(Fault::Invalid, QStringLiteral("row.ambiguous"));
    return found.isEmpty() ? nullptr : &m_rows[found.front()];
}

const store::StoredRow *ImportMatch::keyHolder(const records::Values &values, RecordId own) const
{
    const auto it = m_byKey.constFind(keyText(m_key, values));
    return it == m_byKey.constEnd() || m_rows[*it].id == own ? nullptr : &m_rows[*it];
}

Result<const store::StoredRow *> ImportMatch::findEnterprise(const ImportRow &row) const
{
    const auto nameField = static_cast<size_t>(m_description->indexOf(QLatin1String("name")));
    const auto codeField = static_cast<size_t>(m_description->indexOf(QLatin1String("credit_code")));
    const QString name = row.values[nameField] ? records::textIn(*row.values[nameField]) : QString();
    const QString key = keyText(m_key, row.values);
    if (const auto it = m_byKey.constFind(key); !key.isEmpty() && it != m_byKey.constEnd()) {
        const QString known = records::textIn(m_rows[*it].values[nameField]);
        if (!name.isEmpty() && foldedName(name) != foldedName(known))
            return failure(Fault::Conflict, QStringLiteral("row.name_differs"),
                {{QStringLiteral("value"), name}, {QStringLiteral("other_name"), known}});
        return &m_rows[*it];
    }
    if (name.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("row.no_key"));
    QList<size_t> namesakes;
    for (const size_t at : m_byName.values(foldedName(name)))
        if (key.isEmpty() || records::isUnknown(m_rows[at].values[codeField]))
            namesakes.append(at); // with a code of its own it is another enterprise of the same name
    if (namesakes.size() > 1)
        return failure(Fault::Invalid, QStringLiteral("row.ambiguous"), {{QStringLiteral("value"), name}});
    return namesakes.isEmpty() ? nullptr : &m_rows[namesakes.front()];
}

const store::StoredRow *ImportMatch::findSame(const ImportRow &row) const
{
    const auto says = [&](const store::StoredRow &stored) {
        for (size_t i = 0; i < row.values.size(); ++i)
            if (row.values[i] && !records::isUnknown(*row.values[i]) && *row.values[i] != stored.values[i])
                return false;
        return true;
    };
    const QList<size_t> alike = m_byRequired.values(keyText(m_required, row.values));
    const auto it = std::find_if(alike.begin(), alike.end(), [&](size_t at) { return says(m_rows[at]); });
    if (it != alike.end())
        return &m_rows[*it];
    // A need is handled for months: the enterprise, day and amount name it while its outcome changes.
    const bool isNeed = m_description->kind == RecordKind::FinancingNeed && alike.size() == 1;
    return isNeed ? &m_rows[static_cast<size_t>(alike.front())] : nullptr;
}

void ImportMatch::keepNameAsItStands(const records::Values &before, records::Values &after) const
{
    if (m_description->kind != RecordKind::Enterprise)
        return;
    const auto name = static_cast<size_t>(m_description->indexOf(QLatin1String("name")));
    if (!records::isUnknown(before[name]) && !records::isUnknown(after[name])
        && foldedName(records::textIn(before[name])) == foldedName(records::textIn(after[name])))
        after[name] = before[name];
}

} // namespace yumiao::exchange
