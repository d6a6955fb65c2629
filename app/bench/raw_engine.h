// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

struct sqlite3;

namespace yumiao::app::bench {

/// SQLite's own C interface with nothing around it: the figure that each of ours stands beside.
class RawEngine {
public:
    /// WAL and synchronous FULL, as the program. The file must be no base that is open elsewhere for writing.
    explicit RawEngine(const QString &path);
    ~RawEngine();
    RawEngine(const RawEngine &) = delete;
    RawEngine &operator=(const RawEngine &) = delete;

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    void run(const char *sql) const;
    /// Steps through every row and reads every column; the number of rows.
    qint64 readAll(const char *sql, const QStringList &bound = {}) const;
    /// The first column of every row as text.
    void readTexts(const char *sql, const std::function<void(QByteArrayView)> &take) const;
    /// The first column of every row.
    [[nodiscard]] std::vector<qint64> numbers(const char *sql, const QStringList &bound = {}) const;
    /// Reads the rows of a prepared `… WHERE id = ?` one by one.
    void readEach(const char *sql, const std::vector<qint64> &ids) const;
    /// Inserts rows of texts in one durable transaction.
    void insertAll(const char *sql, const std::vector<QStringList> &rows) const;

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace yumiao::app::bench
