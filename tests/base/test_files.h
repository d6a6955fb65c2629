// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/csv_text.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

namespace yumiao::tests {

/// A file of the checkout, or empty when it is not there.
inline QByteArray sourceFile(const char *path)
{
    QFile file(QDir(QStringLiteral(YUMIAO_SOURCE_DIR)).filePath(QLatin1String(path)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file of the reference material that YUMIAO_SHARED names, else of the one beside the checkout; empty when there is
/// none.
inline QByteArray sharedFile(const char *path)
{
    const QString folder = qEnvironmentVariable("YUMIAO_SHARED", QStringLiteral(YUMIAO_SOURCE_DIR "/../shared"));
    QFile file(QDir(folder).filePath(QLatin1String(path)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Row = QHash<QString, QString>;

/// The rows of a csv by the names of its header; empty when it cannot be read.
inline QList<Row> namedRows(const QByteArray &csv)
{
    const auto rows = csvRows(QString::fromUtf8(csv));
    QList<Row> result;
    if (!rows || rows->isEmpty())
        return result;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        Row row;
        for (qsizetype k = 0; k < rows->first().size() && k < rows->at(i).size(); ++k)
            row.insert(rows->first().at(k), rows->at(i).at(k));
        result.append(row);
    }
    return result;
}

} // namespace yumiao::tests

/// Leaves the test with a notice where the reference material is not at hand.
#define YUMIAO_NEEDS_SHARED(content)                                                                                   \
    if ((content).isEmpty())                                                                                           \
    QSKIP("the reference material does not stand beside the checkout, nor where YUMIAO_SHARED points")
