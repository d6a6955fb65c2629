// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

namespace yumiao::tests {

/// A connection of SQLite's own, past the whole store: what somebody else could do to the file.
class RawBase {
public:
    explicit RawBase(const QString &path);
    ~RawBase();
    Q_DISABLE_COPY_MOVE(RawBase)

    /// Whether the statements ran.
    bool run(const QString &sql);
    /// Every row, its columns joined by "|"; NULL is "NULL".
    [[nodiscard]] QStringList rows(const QString &sql);
    [[nodiscard]] QString text(const QString &sql) { return rows(sql).value(0); }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace yumiao::tests
