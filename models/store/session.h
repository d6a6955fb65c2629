// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <vector>

struct sqlite3;

namespace yumiao::store {

/// One connection, made, used and destroyed on one thread. Statements are prepared, bound and forward-only.
class Session {
public:
    enum class Access { Read, Write };
    /// Opens the file with the settings of settings.h and asserts each of them. Errors: workspace.*.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString &path, Access access);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// An executed query; the values are bound in order.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// A prepared statement to be executed many times; execute() it.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Done execute(QSqlQuery &query) const;

    /// Every row through `map(const QSqlQuery &)`.
    template <typename Map>
    [[nodiscard]] auto all(const QString &sql, const QVariantList &values, Map map) const
        -> Result<std::vector<std::invoke_result_t<Map, const QSqlQuery &>>>
    {
        auto query = run(sql, values);
        if (!query)
            return failure(query.error());
        std::vector<std::invoke_result_t<Map, const QSqlQuery &>> rows;
        while (query->next())
            rows.push_back(map(*query));
        if (const Done end = ended(*query); !end)
            return failure(end.error());
        return rows;
    }
    /// The first column of the first row as a number; 0 when there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row as a text; empty when there is no row.
    [[nodiscard]] Result<QString> text(const QString &sql, const QVariantList &values = {}) const;

    /// Statements of this session stop soon after `stop` is requested (cancelled).
    void setStop(Cancel stop) { m_stop = std::move(stop); }
    [[nodiscard]] const Cancel &stop() const { return m_stop; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const Dialect &dialect() const { return sqliteDialect(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Gives back the pages kept in memory: after a reading of very many rows that will not be read again soon.
    void forgetPages() const;
    /// The end of a loop over a query: whether it stopped because of a fault.
    [[nodiscard]] Done ended(const QSqlQuery &query) const;

private:
    friend class WritePermit;
    Session(QString path, Access access, QString connection);
    [[nodiscard]] Done open();
    static int authorize(void *session, int action, const char *, const char *, const char *, const char *);

    QString m_path;
    Access m_access;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    Cancel m_stop;
    bool m_sealed = false;        ///< after opening: no settings, no schema, no attached files
    bool m_rowsMayChange = false; ///< only while a WritePermit lives
    bool m_draftsMayChange = false;
    bool m_schemaMayChange = false;
};

/// While it lives, statements prepared on the session may change rows. Only the ledger and the migrations hold one;
/// that of the drafts opens no other table than theirs.
class WritePermit {
public:
    enum class For { Rows, Schema, Drafts };
    WritePermit(Session &session, For what);
    ~WritePermit();
    Q_DISABLE_COPY_MOVE(WritePermit)

private:
    Session &m_session;
};

} // namespace yumiao::store
