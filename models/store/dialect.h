// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSqlError>
#include <QString>

namespace yumiao::store {

/// Everything in which one database differs from another. The rest of the store is SQL that SQLite and PostgreSQL take.
class Dialect {
public:
    virtual ~Dialect() = default;
    /// A statement of a migration with its {marks} filled in.
    [[nodiscard]] virtual QString expanded(QString statement) const = 0;
    /// How a transaction that will write begins.
    [[nodiscard]] virtual QString beginWriting() const = 0;
    /// `column IN (the ids in one bound text)`: the text is a JSON array.
    [[nodiscard]] virtual QString inBoundList(const QString &column) const = 0;
    /// Whole days from the date `from` to the date `to`, both expressions of ISO text.
    [[nodiscard]] virtual QString daysBetween(const QString &from, const QString &to) const = 0;
    /// A text as the bytes of its UTF-8: for reading very many.
    [[nodiscard]] virtual QString utf8Bytes(const QString &text) const = 0;
    /// What a failed statement means.
    [[nodiscard]] virtual Error errorOf(const QSqlError &error) const = 0;
};

[[nodiscard]] const Dialect &sqliteDialect();

} // namespace yumiao::store
