// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/session.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::Session;

/// The places whose source may speak of a WritePermit.
bool mayHoldPermit(const QString &path)
{
    for (const auto *name : {"session.h", "session.cpp", "ledger.cpp", "migrations.cpp", "drafts.cpp"})
        if (path.endsWith(u"/models/store/"_s + QLatin1String(name)))
            return true;
    return false;
}

int switchOf(const Session &session, int option)
{
    int now = -1;
    sqlite3_db_config(session.handle(), option, -1, &now);
    return now;
}

} // namespace

/// Nothing writes but the ledger, and every connection has the settings that durability and safety rest on.
class tst_Authorizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesEveryOtherWrite_data();
    void refusesEveryOtherWrite();
    void lookingIsAllowed();
    void permitEnds();
    void draftsOpenNothingElse();
    void onlyTheLedgerHoldsPermits();
    void settingsStand_data();
    void settingsStand();
    void switchesAndLimits();
    void oneSqliteInTheProcess();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<Session> m_reader;
};

void tst_Authorizer::initTestCase()
{
    m_base = std::make_unique<TemporaryBase>();
    made(m_base->session(), enterpriseNamed(u"甲"_s)); // also after a commit
    m_reader = std::move(*Session::open(m_base->path(), Session::Access::Read));
}

void tst_Authorizer::refusesEveryOtherWrite_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"INSERT INTO setting (id, version, name) VALUES (1, 1, 'x')",
             "UPDATE enterprise SET name = '乙'", "DELETE FROM enterprise", "REPLACE INTO town SELECT * FROM town",
             "UPDATE change_set SET author = 'x'", "DELETE FROM change_record", "DROP TABLE enterprise",
             "ALTER TABLE enterprise ADD COLUMN x text", "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)",
             "CREATE INDEX x ON enterprise (name)", "CREATE VIEW x AS SELECT 1", "DROP INDEX enterprise_key1",
             "CREATE TRIGGER x AFTER INSERT ON enterprise BEGIN DELETE FROM town; END",
             "CREATE VIRTUAL TABLE x USING fts5(y)", "ATTACH DATABASE ':memory:' AS x", "DETACH DATABASE main",
             "PRAGMA foreign_keys=OFF", "PRAGMA synchronous=0", "PRAGMA user_version=0", "PRAGMA journal_mode=DELETE",
             "PRAGMA writable_schema=ON", "PRAGMA query_only=OFF", "PRAGMA wal_checkpoint",
             "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA optimize", "PRAGMA Wal_CheckPoint", "PRAGMA incremental_vacuum",
             "REINDEX", "ANALYZE", "VACUUM", "VACUUM INTO 'copy.db'", "SELECT load_extension('x')",
             "WITH x AS (SELECT 1) DELETE FROM town", "INSERT INTO sqlite_schema VALUES (1, 2, 3, 4, 5)"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void tst_Authorizer::refusesEveryOtherWrite()
{
    QFETCH(QString, sql);
    const QString before = wholeState(m_base->session());
    for (const Session *session : std::initializer_list<const Session *>{&m_base->session(), m_reader.get()}) {
        const auto run = session->run(sql);
        QVERIFY2(!run, qPrintable(sql));
        const bool function = sql.contains(u"load_extension"_s); // there is none to be called
        const bool vacuum = sql.startsWith(u"VACUUM"_s);         // stopped by the limit of attached files
        if (!function && !vacuum)
            QVERIFY2(run.error().what == u"write.outside_ledger"_s || session->access() == Session::Access::Read,
                qPrintable(wordsOf(run)));
        QVERIFY(!session->prepare(sql) || vacuum || function);
    }
    QCOMPARE(wholeState(m_base->session()), before);
    QVERIFY(!QFile::exists(u"copy.db"_s));
}

void tst_Authorizer::lookingIsAllowed()
{
    for (const Session *session : std::initializer_list<const Session *>{&m_base->session(), m_reader.get()}) {
        QCOMPARE(*session->number(u"SELECT count(*) FROM enterprise"_s), qint64{1});
        QCOMPARE(*session->text(u"PRAGMA integrity_check"_s), u"ok"_s);
        QVERIFY(*session->number(u"PRAGMA user_version"_s) > 0);
        QVERIFY(session->run(u"PRAGMA foreign_key_check"_s));
        QCOMPARE(*session->number(u"SELECT count(*) FROM json_each('[1,2]')"_s), qint64{2});
        QCOMPARE(*session->number(u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5) SELECT "
                                  "sum(x) FROM n"_s),
            qint64{15});
    }
    const auto mistyped = m_base->session().run(u"SELECT \"nmae\" FROM enterprise"_s);
    QVERIFY(!mistyped); // a misspelt column is no text
}

void tst_Authorizer::permitEnds()
{
    Session &session = m_base->session();
    const QString sql = u"UPDATE enterprise SET park = 'x' WHERE id = 0"_s;
    for (const auto what : {store::WritePermit::For::Rows, store::WritePermit::For::Schema}) {
        {
            const store::WritePermit permit(session, what);
            QVERIFY(session.prepare(sql));
            QCOMPARE(session.prepare(u"CREATE TABLE x (y)"_s).has_value(), what == store::WritePermit::For::Schema);
        }
        QCOMPARE(session.prepare(sql).error().what, u"write.outside_ledger"_s);
        QVERIFY(!session.prepare(u"CREATE TABLE x (y)"_s));
    }
    const auto refused = store::commit(session, setOf({changes::creation(enterpriseNamed(QString()))}), SystemClock());
    QVERIFY(!refused);
    QVERIFY(!session.prepare(sql)); // after a refused commit too
}

void tst_Authorizer::draftsOpenNothingElse()
{
    Session &session = m_base->session();
    const QString own = u"DELETE FROM draft"_s;
    {
        const store::WritePermit permit(session, store::WritePermit::For::Drafts);
        QVERIFY(session.prepare(own));
        for (const char *sql : {"UPDATE enterprise SET park = 'x'", "DELETE FROM change_set", "CREATE TABLE x (y)"})
            QCOMPARE(session.prepare(QString::fromLatin1(sql)).error().what, u"write.outside_ledger"_s);
    }
    QCOMPARE(session.prepare(own).error().what, u"write.outside_ledger"_s);
}

void tst_Authorizer::onlyTheLedgerHoldsPermits()
{
    const QDir root(QStringLiteral(YUMIAO_SOURCE_DIR));
    int held = 0;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (!line.contains("WritePermit") || line.trimmed().startsWith("//"))
                    continue;
                QVERIFY2(mayHoldPermit(file.fileName()), qPrintable(file.fileName()));
                ++held;
            }
        }
    }
    QVERIFY(held > 0);
}

void tst_Authorizer::settingsStand_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("reader");
    const auto row = [](const char *pragma, const char *writer, const char *reader) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(writer)
                              << QString::fromLatin1(reader);
    };
    row("journal_mode", "wal", "wal");
    row("synchronous", "2", "2");
    row("foreign_keys", "1", "1");
    row("trusted_schema", "0", "0");
    row("cell_size_check", "1", "1");
    row("mmap_size", "0", "0");
    row("secure_delete", "1", "1");
    row("temp_store", "2", "2");
    row("busy_timeout", "5000", "5000");
    row("wal_autocheckpoint", "1000", "0");
    row("query_only", "0", "1");
    row("application_id", "1498762569", "1498762569");
}

void tst_Authorizer::settingsStand()
{
    QFETCH(QString, pragma);
    QFETCH(QString, writer);
    QFETCH(QString, reader);
    QCOMPARE(*m_base->session().text(u"PRAGMA %1"_s.arg(pragma)), writer);
    QCOMPARE(*m_reader->text(u"PRAGMA %1"_s.arg(pragma)), reader);
}

void tst_Authorizer::switchesAndLimits()
{
    for (const Session *session : std::initializer_list<const Session *>{&m_base->session(), m_reader.get()}) {
        QCOMPARE(switchOf(*session, SQLITE_DBCONFIG_DEFENSIVE), 1);
        QCOMPARE(switchOf(*session, SQLITE_DBCONFIG_DQS_DML), 0);
        QCOMPARE(switchOf(*session, SQLITE_DBCONFIG_DQS_DDL), 0);
        QCOMPARE(switchOf(*session, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION), 0);
        QCOMPARE(sqlite3_limit(session->handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
        QCOMPARE(sqlite3_limit(session->handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
        QCOMPARE(sqlite3_limit(session->handle(), SQLITE_LIMIT_SQL_LENGTH, -1), 1024 * 1024);
        QCOMPARE(sqlite3_limit(session->handle(), SQLITE_LIMIT_VARIABLE_NUMBER, -1), 2000);
    }
    QCOMPARE(switchOf(m_base->session(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE), 0);
    QCOMPARE(switchOf(*m_reader, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE), 1);
}

/// Two copies of SQLite in one process would break each other's locks.
void tst_Authorizer::oneSqliteInTheProcess()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("this system does not tell its mappings");
    QSet<QByteArray> copies;
    for (const QByteArray &line : maps.readAll().split('\n'))
        if (const auto at = line.indexOf('/'); at >= 0 && line.mid(at).contains("libsqlite3"))
            copies.insert(line.mid(at));
    QCOMPARE(copies.size(), 1);
}

YUMIAO_TEST(tst_Authorizer)

} // namespace yumiao::tests

#include "tst_authorizer.moc"
