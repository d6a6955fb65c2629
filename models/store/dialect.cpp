// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect.h"

#include <sqlite3.h>

namespace yumiao::store {
namespace {

struct NativeFault {
    Fault fault;
    const char *what;
};

NativeFault sqliteFault(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {Fault::Conflict, "key.taken"};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Fault::Refused, "reference.missing"};
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return {Fault::Refused, "row.refused"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Unreachable, "workspace.busy"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Fault::ReadOnly, "workspace.read_only"};
    case SQLITE_FULL:
        return {Fault::DiskFull, "workspace.disk_full"};
    case SQLITE_IOERR:
        return {Fault::Unreachable, "workspace.io_error"};
    case SQLITE_CORRUPT:
        return {Fault::Corrupt, "workspace.damaged"};
    case SQLITE_NOTADB:
        return {Fault::Corrupt, "workspace.not_ours"};
    case SQLITE_CANTOPEN:
        return {Fault::Unreachable, "workspace.cannot_open"};
    case SQLITE_INTERRUPT:
        return {Fault::Cancelled, "cancelled"};
    case SQLITE_AUTH:
        return {Fault::Refused, "write.outside_ledger"};
    default:
        return {Fault::Internal, "statement.failed"};
    }
}

class SqliteDialect final : public Dialect {
public:
    QString expanded(QString statement) const override
    {
        return statement.replace(QLatin1String("{id}"), QLatin1String("INTEGER PRIMARY KEY"))
            .replace(QLatin1String("{bytes}"), QLatin1String("BLOB"))
            .replace(QLatin1String("{without_rowid}"), QLatin1String(" WITHOUT ROWID"));
    }
    QString beginWriting() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString inBoundList(const QString &column) const override
    {
        return QStringLiteral("%1 IN (SELECT value FROM json_each(?))").arg(column);
    }
    QString daysBetween(const QString &from, const QString &to) const override
    {
        return QStringLiteral("CAST(julianday(%1) - julianday(%2) AS INTEGER)").arg(to, from);
    }
    QString utf8Bytes(const QString &text) const override
    {
        return QStringLiteral("CAST(%1 AS BLOB)")
            .arg(text); // bases are made in UTF-8, which is SQLite's usual encoding
    }
    Error errorOf(const QSqlError &error) const override
    {
        const auto [fault, what] = sqliteFault(error.nativeErrorCode().toInt());
        return {fault, QString::fromLatin1(what),
            {{QStringLiteral("native"), error.nativeErrorCode()}, {QStringLiteral("driver"), error.databaseText()}}};
    }
};

} // namespace

const Dialect &sqliteDialect()
{
    static const SqliteDialect it;
    return it;
}

} // namespace yumiao::store
