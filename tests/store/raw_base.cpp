// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/raw_base.h"

#include <sqlite3.h>

namespace yumiao::tests {

RawBase::RawBase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

RawBase::~RawBase()
{
    sqlite3_close(m_handle);
}

bool RawBase::run(const QString &sql)
{
    const bool ran = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!ran)
        qWarning("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
    return ran;
}

QStringList RawBase::rows(const QString &sql)
{
    QStringList found;
    const auto add = [](void *into, int columns, char **values, char **) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(values[i] ? QString::fromUtf8(values[i]) : QStringLiteral("NULL"));
        static_cast<QStringList *>(into)->append(row.join(QLatin1Char('|')));
        return 0;
    };
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), add, &found, nullptr) != SQLITE_OK)
        qWarning("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
    return found;
}

} // namespace yumiao::tests
