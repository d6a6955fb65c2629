// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/raw_engine.h"

#include <QFile>

#include <sqlite3.h>

namespace yumiao::app::bench {
namespace {

/// A prepared statement that finalizes itself.
class RawStatement {
public:
    RawStatement(sqlite3 *handle, const char *sql) { sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr); }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }

    void bind(const QStringList &texts) const
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QByteArray text = texts.at(i).toUtf8();
            sqlite3_bind_text(m_statement, static_cast<int>(i) + 1, text.constData(), static_cast<int>(text.size()),
                SQLITE_TRANSIENT);
        }
    }
    [[nodiscard]] bool step() const { return sqlite3_step(m_statement) == SQLITE_ROW; }
    void touchColumns() const
    {
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            (void)sqlite3_column_text(m_statement, i);
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

RawEngine::RawEngine(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK) {
        sqlite3_close(m_handle);
        m_handle = nullptr;
        return;
    }
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA temp_store=MEMORY");
}

RawEngine::~RawEngine()
{
    sqlite3_close(m_handle);
}

void RawEngine::run(const char *sql) const
{
    sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

qint64 RawEngine::readAll(const char *sql, const QStringList &bound) const
{
    const RawStatement statement(m_handle, sql);
    statement.bind(bound);
    qint64 rows = 0;
    while (statement.step()) {
        statement.touchColumns();
        ++rows;
    }
    return rows;
}

void RawEngine::readTexts(const char *sql, const std::function<void(QByteArrayView)> &take) const
{
    const RawStatement statement(m_handle, sql);
    while (statement.step())
        take({reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0)),
            sqlite3_column_bytes(statement.get(), 0)});
}

std::vector<qint64> RawEngine::numbers(const char *sql, const QStringList &bound) const
{
    const RawStatement statement(m_handle, sql);
    statement.bind(bound);
    std::vector<qint64> found;
    while (statement.step())
        found.push_back(sqlite3_column_int64(statement.get(), 0));
    return found;
}

void RawEngine::readEach(const char *sql, const std::vector<qint64> &ids) const
{
    const RawStatement statement(m_handle, sql);
    for (const qint64 id : ids) {
        sqlite3_bind_int64(statement.get(), 1, id);
        while (statement.step())
            statement.touchColumns();
        sqlite3_reset(statement.get());
    }
}

void RawEngine::insertAll(const char *sql, const std::vector<QStringList> &rows) const
{
    run("BEGIN IMMEDIATE");
    {
        const RawStatement statement(m_handle, sql);
        for (const QStringList &row : rows) {
            statement.bind(row);
            while (statement.step()) { }
            sqlite3_reset(statement.get());
        }
    }
    run("COMMIT");
}

} // namespace yumiao::app::bench
