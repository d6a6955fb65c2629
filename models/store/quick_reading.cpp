// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/quick_reading.h"

#include <QVariant>

#include <algorithm>
#include <vector>

#include <sqlite3.h>

namespace yumiao::store {
namespace {

/// What the text of a kept statement begins with. SQLite itself knows the statements of a connection: they are looked
/// for among those.
constexpr QByteArrayView KeptMark = "/* kept */ ";
constexpr size_t MostKept = 24;

/// The statements that somebody steps through on this thread just now.
std::vector<sqlite3_stmt *> &lentOut()
{
    thread_local std::vector<sqlite3_stmt *> lent;
    return lent;
}

bool isLentOut(sqlite3_stmt *statement)
{
    return std::find(lentOut().begin(), lentOut().end(), statement) != lentOut().end();
}

/// The kept ones of a connection, the newest first.
std::vector<sqlite3_stmt *> keptOn(sqlite3 *connection)
{
    std::vector<sqlite3_stmt *> kept;
    for (auto *it = sqlite3_next_stmt(connection, nullptr); it; it = sqlite3_next_stmt(connection, it))
        if (const char *sql = sqlite3_sql(it); sql && QByteArrayView(sql).startsWith(KeptMark))
            kept.push_back(it);
    return kept;
}

/// The kept statement of a text, or a new one in the place of the oldest; null when it cannot be prepared.
sqlite3_stmt *keptStatement(sqlite3 *connection, const QByteArray &sql)
{
    auto kept = keptOn(connection);
    std::erase_if(kept, isLentOut);
    for (sqlite3_stmt *it : kept)
        if (sql == sqlite3_sql(it))
            return it;
    if (kept.size() >= MostKept)
        sqlite3_finalize(kept.back());
    sqlite3_stmt *fresh = nullptr;
    sqlite3_prepare_v3(connection, sql.constData(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &fresh,
        nullptr);                                 // a fault stays with the connection
    if (fresh && !sqlite3_stmt_readonly(fresh)) { // kept, it would outlive the permit it was prepared under
        sqlite3_finalize(fresh);
        return nullptr;
    }
    return fresh;
}

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

Error faultOf(const Session &session)
{
    sqlite3 *connection = session.handle();
    return session.dialect().errorOf({QString(), QString::fromUtf8(sqlite3_errmsg(connection)),
        QSqlError::StatementError, QString::number(sqlite3_extended_errcode(connection))});
}

} // namespace

void QuickReading::GiveBack::operator()(sqlite3_stmt *statement) const
{
    sqlite3_reset(statement); // else it would hold on to what it reads
    sqlite3_clear_bindings(statement);
    std::erase(lentOut(), statement);
}

QuickReading::QuickReading(const Session &session, sqlite3_stmt *statement)
    : m_session(&session)
    , m_statement(statement)
{
    lentOut().push_back(statement);
}

Result<QuickReading> QuickReading::of(const Session &session, const QString &sql, const QVariantList &values)
{
    sqlite3_stmt *statement = keptStatement(session.handle(), KeptMark.toByteArray() + sql.toUtf8());
    if (!statement)
        return failure(faultOf(session));
    QuickReading reading(session, statement);
    int place = 0;
    for (const QVariant &value : values)
        if (bindValue(statement, ++place, value) != SQLITE_OK)
            return failure(faultOf(session));
    return reading;
}

bool QuickReading::next()
{
    if (m_last != SQLITE_OK && m_last != SQLITE_ROW)
        return false; // another step would begin anew
    m_last = sqlite3_step(m_statement.get());
    return m_last == SQLITE_ROW;
}

Done QuickReading::ended() const
{
    if (m_last != SQLITE_DONE && m_last != SQLITE_ROW && m_last != SQLITE_OK)
        return failure(faultOf(*m_session));
    if (m_session->stop().stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    return {};
}

bool QuickReading::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 QuickReading::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView QuickReading::bytes(int column) const
{
    const void *text = sqlite3_column_blob(m_statement.get(), column); // of a text: its bytes as they are stored
    return {static_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), column)};
}

QString QuickReading::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

records::Value QuickReading::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_TEXT:
        return records::textValue(text(column));
    case SQLITE_FLOAT:
        return qRound64(sqlite3_column_double(m_statement.get(), column));
    default:
        return qint64{sqlite3_column_int64(m_statement.get(), column)};
    }
}

void forgetKeptReadings(sqlite3 *connection)
{
    for (sqlite3_stmt *it : keptOn(connection))
        sqlite3_finalize(it);
}

} // namespace yumiao::store
