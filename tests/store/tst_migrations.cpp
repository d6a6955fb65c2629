// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "tests/store/raw_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

QStringList tablesOf(const QString &path)
{
    return RawBase(path).rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
}

} // namespace

class tst_Migrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statements();
    void numbersWithoutGaps();
    void emptyFileGetsAll();
    void failedStepLeavesTheOldVersion();
    void newerInTheLogIsRefused();
};

void tst_Migrations::statements()
{
    QCOMPARE(store::statementsOf(QString()), QStringList());
    QCOMPARE(store::statementsOf(u"-- words\n\n\n"_s), QStringList());
    QCOMPARE(
        store::statementsOf(u"-- words\nA (\n    b\n)\n\n\n-- more\nC"_s), (QStringList{u"A (\n    b\n)"_s, u"C"_s}));
    QCOMPARE(store::statementsOf(u"A\n  \nB\n"_s), (QStringList{u"A"_s, u"B"_s}));
}

void tst_Migrations::numbersWithoutGaps()
{
    const QStringList files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (qsizetype i = 0; i < files.size(); ++i)
        QVERIFY2(files.at(i).startsWith(u"%1_"_s.arg(i + 1, 4, 10, QLatin1Char('0'))), qPrintable(files.at(i)));
    QCOMPARE(store::schemaVersion(), static_cast<int>(files.size()));
}

void tst_Migrations::emptyFileGetsAll()
{
    TemporaryBase base;
    QCOMPARE(*base.session().number(u"PRAGMA user_version"_s), qint64{store::schemaVersion()});
    QCOMPARE(*base.session().number(u"PRAGMA application_id"_s), store::ApplicationId);
    const QString before = wholeState(base.session());
    QVERIFY(store::migrate(base.session())); // once more does nothing
    QCOMPARE(wholeState(base.session()), before);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Migrations::failedStepLeavesTheOldVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.yumiao"_s);
    {
        RawBase raw(path);
        QVERIFY(raw.run(u"PRAGMA application_id = %1; CREATE TABLE measure (mine text)"_s.arg(store::ApplicationId)));
    }
    for (int i = 0; i < 2; ++i) { // started twice
        const auto opened = store::OpenBase::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().what, u"workspace.migration_failed"_s);
        QCOMPARE(opened.error().detail.value(u"to"_s).toInt(), 1);
        QCOMPARE(opened.error().detail.value(u"path"_s).toString(), path);
        QCOMPARE(RawBase(path).text(u"PRAGMA user_version"_s), u"0"_s);
        QCOMPARE(tablesOf(path), QStringList{u"measure"_s});
    }
}

/// The version that counts may stand in the log alone, where the head of the file does not show it.
void tst_Migrations::newerInTheLogIsRefused()
{
    TemporaryBase base;
    base.close();
    RawBase raw(base.path()); // stays open, so that nothing is brought into the file
    QVERIFY(raw.run(u"PRAGMA user_version = 9999"_s));
    const QByteArray bytes = bytesOf(base.path());
    const auto opened = store::OpenBase::open(base.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().what, u"workspace.newer"_s);
    QCOMPARE(bytesOf(base.path()), bytes);
}

YUMIAO_TEST(tst_Migrations)

} // namespace yumiao::tests

#include "tst_migrations.moc"
