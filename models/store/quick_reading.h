// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"
#include "models/store/session.h"

#include <QByteArrayView>

#include <memory>

struct sqlite3_stmt;

namespace yumiao::store {

/// A reading straight through SQLite's own interface, for what a person waits for at every key and every frame:
/// QSqlQuery makes a QVariant of each column of each row first and prepares each statement anew, which takes twice as
/// long as the reading itself. The statement is prepared at its first use on a connection and kept there.
///
/// Lives no longer than the session and on its thread. Columns count from 0; what they give is that of the present row.
class QuickReading {
public:
    /// Ready to be stepped through, with the values bound in order. Errors: workspace.*, statement.failed.
    [[nodiscard]] static Result<QuickReading> of(
        const Session &session, const QString &sql, const QVariantList &values = {});

    /// Steps to the next row; false after the last one and after a fault, which ended() tells.
    [[nodiscard]] bool next();
    /// As Session::ended(). Errors: cancelled, workspace.*, statement.failed.
    [[nodiscard]] Done ended() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const; ///< 0 for NULL
    [[nodiscard]] QString text(int column) const;  ///< empty for NULL
    /// The UTF-8 of a text as it stands in the page: gone with the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    /// As valueFrom() of row_store.h.
    [[nodiscard]] records::Value value(int column) const;

private:
    struct GiveBack {
        void operator()(sqlite3_stmt *statement) const;
    };
    QuickReading(const Session &session, sqlite3_stmt *statement);

    const Session *m_session;
    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    int m_last = 0; ///< what the last step came to
};

/// Ends the statements that are kept on a connection: before it is closed.
void forgetKeptReadings(sqlite3 *connection);

} // namespace yumiao::store
