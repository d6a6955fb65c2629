// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/old_base.h"

#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

/// What undoes a statement of a migration; empty when taking its table away does.
QString undoing(const QString &statement)
{
    static const QRegularExpression table(u"^CREATE TABLE (\\w+)"_s);
    static const QRegularExpression index(u"^CREATE (?:UNIQUE )?INDEX (\\w+)"_s);
    static const QRegularExpression column(u"^ALTER TABLE (\\w+) ADD COLUMN (\"?\\w+\"?)"_s);
    if (const auto it = table.match(statement); it.hasMatch())
        return u"DROP TABLE %1"_s.arg(it.captured(1));
    if (const auto it = index.match(statement); it.hasMatch())
        return u"DROP INDEX %1"_s.arg(it.captured(1));
    if (const auto it = column.match(statement); it.hasMatch())
        return u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(it.captured(1), it.captured(2));
    return u"no way back from: %1"_s.arg(statement);
}

} // namespace

QString stepBack(RawBase &base, int version)
{
    const QDir folder(u":/migrations"_s);
    QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (name.left(4).toInt() <= version)
            break;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return name;
        QStringList statements = store::statementsOf(QString::fromUtf8(file.readAll()));
        while (!statements.isEmpty())
            if (const QString back = undoing(statements.takeLast()); !base.run(back))
                return back;
    }
    const QString mark = u"PRAGMA user_version = %1"_s.arg(version);
    return base.run(mark) ? QString() : mark;
}

} // namespace yumiao::tests
