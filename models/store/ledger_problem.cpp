// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_problem.h"

#include "models/records/field_text.h"
#include "models/store/row_store.h"

#include <algorithm>

namespace yumiao::store {
namespace {

QString fieldName(const records::RecordDescription &description, int field)
{
    return field == changes::RemovedMark ? QStringLiteral("removed")
                                         : QString::fromLatin1(description.fields[static_cast<size_t>(field)].name);
}

QString fieldText(const records::RecordDescription &description, int field, const records::Value &value)
{
    return field == changes::RemovedMark ? records::textIn(value)
                                         : records::valueToText(description.fields[static_cast<size_t>(field)], value);
}

/// The live record that already has these key values, or 0.
Result<qint64> holderOf(const Session &session, const records::RecordDescription &description,
    const std::vector<const char *> &key, const records::Values &values)
{
    QStringList conditions{QStringLiteral("removed IS NULL")};
    QVariantList bindings;
    for (const char *name : key) {
        conditions.append(QStringLiteral("\"%1\" = ?").arg(QLatin1String(name)));
        bindings.append(bound(values[static_cast<size_t>(description.indexOf(QLatin1String(name)))]));
    }
    return session.number(QStringLiteral("SELECT id FROM %1 WHERE %2")
                              .arg(QLatin1String(description.name), conditions.join(QLatin1String(" AND "))),
        bindings);
}

} // namespace

QVariantMap problemDetail(const records::RecordDescription &description, RecordId id, const records::Problem &problem)
{
    QVariantMap detail = problem.detail;
    detail.insert(QStringLiteral("kind"), QString::fromLatin1(description.name));
    detail.insert(QStringLiteral("id"), id.toText());
    detail.insert(QStringLiteral("field"), fieldName(description, problem.field));
    detail.insert(QStringLiteral("code"), problem.what);
    return detail;
}

QVariantMap heldDetail(const HeldField &held)
{
    const auto &description = records::descriptionOf(held.kind);
    return {{QStringLiteral("kind"), QString::fromLatin1(description.name)}, {QStringLiteral("id"), held.id.toText()},
        {QStringLiteral("field"), fieldName(description, held.field)},
        {QStringLiteral("wished"), fieldText(description, held.field, held.wished)},
        {QStringLiteral("found"), fieldText(description, held.field, held.found)}};
}

Error explained(
    const Session &session, const records::RecordDescription &description, const records::Values &values, Error error)
{
    error.detail.insert(QStringLiteral("kind"), QString::fromLatin1(description.name));
    if (error.what != QLatin1String("key.taken"))
        return error;
    for (const auto &key : description.keys) {
        const auto holder = holderOf(session, description, key, values);
        if (!holder || *holder == 0)
            continue;
        const int field = description.indexOf(QLatin1String(key.back()));
        error.detail.insert(QStringLiteral("field"), fieldName(description, field));
        error.detail.insert(QStringLiteral("value"), fieldText(description, field, values[static_cast<size_t>(field)]));
        error.detail.insert(QStringLiteral("holder"), RecordId(*holder).toText());
        break;
    }
    return error;
}

} // namespace yumiao::store
