// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived_fields.h"
#include "models/store/query.h"

namespace yumiao::store {

/// A piece of a statement with the values it binds, in order. Texts of people are only ever among the values.
struct SqlPiece {
    QString sql;
    QVariantList values;
};

/// The condition a filter means for rows named `r` of a kind.
[[nodiscard]] Result<SqlPiece> conditionSql(
    records::RecordKind kind, const Filter &filter, QDate on, const QString &row);
/// The expression of a stored or derived field of rows named `row`; "id" too. Error: filter.unknown_field.
[[nodiscard]] Result<QString> expressionSql(
    records::RecordKind kind, const QString &field, QDate on, const QString &row);

/// What records say of all their owners at once, for derived fields that are owned facts of the same records: the
/// owner, then a value for each field, in the order of the owners. Of facts with a `latest` an owner has several rows,
/// of which the last one counts. `further` is one more condition, or empty.
[[nodiscard]] QString ownedFactsSql(
    const std::vector<const DerivedField *> &fields, QDate on, const QString &further = QString());

} // namespace yumiao::store
