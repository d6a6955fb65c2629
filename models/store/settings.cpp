// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings.h"

#include "models/store/migrations.h"

#include <sqlite3.h>

namespace yumiao::store {
namespace {

struct Pragma {
    const char *name;
    const char *value;  ///< as it is written
    const char *answer; ///< as it is read back
};
constexpr Pragma CommonPragmas[]{
    {"foreign_keys", "ON", "1"},
    {"synchronous", "FULL", "2"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"busy_timeout", "5000", "5000"},
};
constexpr Pragma WriterPragmas[]{
    {"journal_mode", "WAL", "wal"}, {"wal_autocheckpoint", "1000", "1000"}, {"cache_size", "-16000", "-16000"}};
// What a reader wants again and again are the upper pages of the indexes; the system keeps the others in memory anyway.
constexpr Pragma ReaderPragmas[]{
    {"query_only", "ON", "1"}, {"wal_autocheckpoint", "0", "0"}, {"cache_size", "-6000", "-6000"}};

tl::unexpected<Error> refused(const char *setting)
{
    return failure(Fault::Internal, QStringLiteral("workspace.setting_refused"),
        {{QStringLiteral("setting"), QString::fromLatin1(setting)}});
}

Done applyPragma(const QSqlDatabase &database, const Pragma &pragma)
{
    QSqlQuery query(database);
    const QString name = QString::fromLatin1(pragma.name);
    if (!query.exec(QStringLiteral("PRAGMA %1=%2").arg(name, QString::fromLatin1(pragma.value))))
        return failure(sqliteDialect().errorOf(query.lastError()));
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA %1").arg(name)))
        return failure(sqliteDialect().errorOf(query.lastError()));
    if (!query.next() || query.value(0).toString() != QLatin1String(pragma.answer))
        return refused(pragma.name);
    return {};
}

Done applySwitch(sqlite3 *handle, int option, int value, const char *name)
{
    int now = -1;
    if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value)
        return refused(name);
    return {};
}

Done applySwitches(sqlite3 *handle, bool reader)
{
    struct Switch {
        int option;
        int value;
        const char *name;
    };
    const Switch switches[]{{SQLITE_DBCONFIG_DEFENSIVE, 1, "defensive"}, {SQLITE_DBCONFIG_DQS_DML, 0, "dqs_dml"},
        {SQLITE_DBCONFIG_DQS_DDL, 0, "dqs_ddl"}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, "load_extension"},
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, reader ? 1 : 0, "no_checkpoint_on_close"}};
    for (const Switch &it : switches)
        if (const Done done = applySwitch(handle, it.option, it.value, it.name); !done)
            return done;
    return {};
}

Done applyLimits(sqlite3 *handle)
{
    struct Limit {
        int which;
        int value;
        const char *name;
    };
    constexpr Limit limits[]{{SQLITE_LIMIT_ATTACHED, 0, "limit_attached"},
        {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024, "limit_length"},
        {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024, "limit_sql_length"},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 2000, "limit_variables"}};
    for (const Limit &it : limits) {
        sqlite3_limit(handle, it.which, it.value);
        if (sqlite3_limit(handle, it.which, -1) != it.value)
            return refused(it.name);
    }
    return {};
}

template <size_t N>
Done applyAll(const QSqlDatabase &database, const Pragma (&pragmas)[N])
{
    for (const Pragma &pragma : pragmas)
        if (const Done done = applyPragma(database, pragma); !done)
            return done;
    return {};
}

/// A new file says at once whose it is: its first pages may stand in the log alone until the first checkpoint, and a
/// program killed before that must find its own file again.
Done markNewFile(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA page_count")) || !query.next())
        return failure(sqliteDialect().errorOf(query.lastError()));
    const bool isNew = query.value(0).toLongLong() == 0;
    query.finish();
    if (isNew && !query.exec(QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId)))
        return failure(sqliteDialect().errorOf(query.lastError()));
    return {};
}

} // namespace

Done applySettings(const QSqlDatabase &database, sqlite3 *handle, Session::Access access)
{
    const bool reader = access == Session::Access::Read;
    if (const Done done = applySwitches(handle, reader); !done)
        return done;
    if (const Done done = applyLimits(handle); !done)
        return done;
    if (const Done done = applyAll(database, CommonPragmas); !done)
        return done;
    if (reader)
        return applyAll(database, ReaderPragmas);
    if (const Done done = markNewFile(database); !done)
        return done;
    return applyAll(database, WriterPragmas);
}

} // namespace yumiao::store
