// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/search_columns.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

#include <map>

namespace yumiao::store {
namespace {

const std::map<int, QString> &migrationFiles()
{
    static const std::map<int, QString> files = [] {
        std::map<int, QString> found;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}))
            found.emplace(name.left(4).toInt(), folder.filePath(name));
        return found;
    }();
    return files;
}

/// A statement that the base does not take is a failed migration; a full disk or a bad page keeps its own word.
Error asMigrationError(Error error, int to)
{
    if (error.fault == Fault::Internal || error.fault == Fault::Refused || error.fault == Fault::Conflict)
        error.what = QStringLiteral("workspace.migration_failed");
    error.detail.insert(QStringLiteral("to"), to);
    return error;
}

Done apply(Session &session, int to, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Internal, QStringLiteral("workspace.migration_failed"));
    const WritePermit permit(session, WritePermit::For::Schema);
    Transaction transaction(session);
    if (const Done done = transaction.begin(Transaction::Kind::Writing); !done)
        return done;
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
        if (const auto run = session.run(session.dialect().expanded(statement)); !run)
            return failure(run.error());
    if (const auto run = session.run(QStringLiteral("PRAGMA user_version=%1").arg(to)); !run)
        return failure(run.error());
    if (const auto run = session.run(QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId)); !run)
        return failure(run.error());
    return transaction.commit();
}

/// A migration that changes what the search looks into leaves it empty: made from the records as they are described
/// now, it cannot be made before all migrations are done.
Done completeSearch(Session &session)
{
    const auto missing = session.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM enterprise) AND NOT EXISTS (SELECT 1 FROM enterprise_search)"));
    if (!missing || *missing == 0)
        return missing ? Done() : Done(failure(missing.error()));
    const WritePermit permit(session, WritePermit::For::Rows);
    Transaction transaction(session);
    if (const Done done = transaction.begin(Transaction::Kind::Writing); !done)
        return done;
    if (const Done done = writeAllSearchTexts(session); !done)
        return done;
    return transaction.commit();
}

} // namespace

int schemaVersion()
{
    return migrationFiles().empty() ? 0 : migrationFiles().rbegin()->first;
}

Done migrate(Session &session)
{
    const auto found = session.number(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return failure(found.error());
    if (*found > schemaVersion())
        return failure(Fault::Newer, QStringLiteral("workspace.newer"),
            {{QStringLiteral("found"), *found}, {QStringLiteral("known"), schemaVersion()}});
    for (const auto &[to, path] : migrationFiles()) {
        if (to <= *found)
            continue;
        if (const Done done = apply(session, to, path); !done)
            return failure(asMigrationError(done.error(), to));
    }
    if (const Done done = completeSearch(session); !done)
        return failure(asMigrationError(done.error(), schemaVersion()));
    return {};
}

QStringList statementsOf(const QString &text)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
        statement.clear();
    };
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            finish();
        else if (!line.startsWith(QLatin1String("--")))
            statement += line + QLatin1Char('\n');
    }
    finish();
    return statements;
}

} // namespace yumiao::store
