// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/session.h"

#include "models/store/quick_reading.h"
#include "models/store/settings.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>

#include <sqlite3.h>

namespace yumiao::store {
namespace {

constexpr int StepsBetweenLooks = 4000; // virtual machine steps of SQLite: well under a millisecond

QString nextConnectionName()
{
    static std::atomic<int> last{0};
    return QStringLiteral("yumiao-%1").arg(++last);
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// A setting may be read and the pages be looked through; what writes or checkpoints is the store's alone.
bool isLook(const char *pragma, const char *argument)
{
    if (qstrcmp(pragma, "integrity_check") == 0)
        return true;
    if (argument)
        return false;
    for (const char *act : {"wal_checkpoint", "optimize", "incremental_vacuum"})
        if (qstricmp(pragma, act) == 0)
            return false;
    return true;
}

} // namespace

Session::Session(QString path, Access access, QString connection)
    : m_path(std::move(path))
    , m_access(access)
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Access access)
{
    std::unique_ptr<Session> session(new Session(path, access, nextConnectionName()));
    if (const Done done = session->open(); !done) {
        Error error = done.error();
        if (error.what == QLatin1String("statement.failed")) { // only a file of another form refuses the first settings
            error.fault = Fault::Corrupt;
            error.what = QStringLiteral("workspace.damaged");
        }
        error.detail.insert(QStringLiteral("path"), path);
        return failure(std::move(error));
    }
    return session;
}

Done Session::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    if (!database.open())
        return failure(dialect().errorOf(database.lastError()));
    m_handle = handleOf(database);
    if (!m_handle)
        return failure(Fault::Internal, QStringLiteral("workspace.cannot_open"));
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return failure(Fault::ReadOnly, QStringLiteral("workspace.read_only"));
    if (const Done done = applySettings(database, m_handle, m_access); !done)
        return done;
    // json_each, which lists of bound ids are read with, declares its columns at its first use: to the authorizer that
    // is the making of a table.
    if (const auto warmed = number(QStringLiteral("SELECT count(*) FROM json_each('[]')")); !warmed)
        return failure(warmed.error());
    sqlite3_progress_handler(
        m_handle, StepsBetweenLooks,
        [](void *session) { return static_cast<Session *>(session)->m_stop.stop_requested() ? 1 : 0; }, this);
    sqlite3_set_authorizer(m_handle, &Session::authorize, this);
    m_sealed = true;
    return {};
}

Session::~Session()
{
    if (m_handle) {
        forgetKeptReadings(m_handle);
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    }
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

int Session::authorize(void *context, int action, const char *first, const char *second, const char *, const char *)
{
    const auto *session = static_cast<const Session *>(context);
    if (!session->m_sealed || session->m_schemaMayChange)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return session->m_rowsMayChange || (session->m_draftsMayChange && qstrcmp(first, "draft") == 0) ? SQLITE_OK
                                                                                                        : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isLook(first, second) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    default:
        return SQLITE_DENY; // schema, ATTACH, triggers, virtual tables
    }
}

Result<QSqlQuery> Session::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(dialect().errorOf(query.lastError()));
    return query;
}

Done Session::execute(QSqlQuery &query) const
{
    if (!query.exec())
        return failure(dialect().errorOf(query.lastError()));
    return {};
}

Result<QSqlQuery> Session::run(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const Done done = execute(*query); !done)
        return failure(done.error());
    return query;
}

Result<qint64> Session::number(const QString &sql, const QVariantList &values) const
{
    return run(sql, values).map([](QSqlQuery query) { return query.next() ? query.value(0).toLongLong() : 0; });
}

Result<QString> Session::text(const QString &sql, const QVariantList &values) const
{
    return run(sql, values).map([](QSqlQuery query) { return query.next() ? query.value(0).toString() : QString(); });
}

void Session::forgetPages() const
{
    sqlite3_db_release_memory(m_handle);
}

Done Session::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return failure(dialect().errorOf(query.lastError()));
    if (m_stop.stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    return {};
}

WritePermit::WritePermit(Session &session, For what)
    : m_session(session)
{
    m_session.m_rowsMayChange = what != For::Drafts;
    m_session.m_draftsMayChange = what == For::Drafts;
    m_session.m_schemaMayChange = what == For::Schema;
}

WritePermit::~WritePermit()
{
    m_session.m_rowsMayChange = false;
    m_session.m_draftsMayChange = false;
    m_session.m_schemaMayChange = false;
}

} // namespace yumiao::store
