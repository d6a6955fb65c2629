// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, played by the limit on the size of files, in a process of its own.
#include "models/store/query.h"
#include "models/store/safe_file.h"
#include "tests/store/child_process.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

bool limitFiles(const QString &bytes)
{
    const rlimit limit{bytes.toULongLong(), RLIM_INFINITY};
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

/// Opens PATH, makes enterprises until the disk is full, tells each; then whether the session still reads and checks.
int fillDisk(const QStringList &arguments)
{
    auto base = store::OpenBase::open(arguments.value(0));
    if (!base || !limitFiles(arguments.value(1)))
        return 1;
    for (int i = 0; i < 2000; ++i) {
        auto enterprise = enterpriseNamed(u"甲%1"_s.arg(i));
        enterprise.remarks = QString(2000, u'话');
        const auto receipt = store::commit(base->session(), setOf({changes::creation(enterprise)}), SystemClock());
        if (!receipt) {
            tell(u"fault %1"_s.arg(receipt.error().what));
            const auto rows = base->session().number(u"SELECT count(*) FROM enterprise"_s);
            tell(rows ? u"rows %1"_s.arg(*rows) : wordsOf(rows));
            return 0;
        }
        tell(enterprise.id.toText());
    }
    return 2;
}
YUMIAO_CHILD(fillDisk)

int createOnFullDisk(const QStringList &arguments)
{
    if (!limitFiles(arguments.value(1)))
        return 1;
    const auto base = store::OpenBase::create(arguments.value(0));
    tell(base ? u"open"_s : base.error().what);
    return 0;
}
YUMIAO_CHILD(createOnFullDisk)

int saveFile(const QStringList &arguments)
{
    if (!limitFiles(arguments.value(1)))
        return 1;
    const auto done = store::writeWholeFile(arguments.value(0), QByteArray(arguments.value(2).toInt(), 'n'));
    tell(done ? u"done"_s : u"%1 %2"_s.arg(done.error().what, faultCode(done.error().fault)));
    return 0;
}
YUMIAO_CHILD(saveFile)

} // namespace

class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullDiskKeepsWhatWasAcknowledged_data();
    void fullDiskKeepsWhatWasAcknowledged();
    void createOnAFullDisk();
    void wholeFileIsReplaced();
    void wholeFileOnAFullDisk_data();
    void wholeFileOnAFullDisk();
    void wholeFileWhereNoneCanBe();
};

void tst_Faults::fullDiskKeepsWhatWasAcknowledged_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {100'000, 300'000, 1'000'000, 3'000'000})
        QTest::addRow("%d", limit) << limit;
}

void tst_Faults::fullDiskKeepsWhatWasAcknowledged()
{
    QFETCH(int, limit);
    TemporaryBase base;
    const RecordId before = made(base.session(), enterpriseNamed(u"旧"_s));
    base.close();
    ChildProcess writer(u"fillDisk"_s, {base.path(), QString::number(limit)});
    QStringList acknowledged;
    QString line = writer.line();
    for (; !line.isNull() && !line.startsWith(u"fault"_s); line = writer.line())
        acknowledged.append(line);
    QVERIFY2(line == u"fault workspace.io_error"_s || line == u"fault workspace.disk_full"_s, qPrintable(line));
    QCOMPARE(writer.line(), u"rows %1"_s.arg(acknowledged.size() + 1));
    QCOMPARE(writer.exitCode(), 0);
    base.reopen();
    QCOMPARE(faultsOf(base.session(), true), QString());
    QVERIFY(store::find<records::Enterprise>(base.session(), before));
    for (const QString &id : acknowledged)
        QVERIFY2(store::find<records::Enterprise>(base.session(), *RecordId::fromText(id)), qPrintable(id));
    made(base.session(), enterpriseNamed(u"新"_s)); // with room again, work goes on
}

void tst_Faults::createOnAFullDisk()
{
    const QTemporaryDir folder;
    for (const int limit : {0, 1000, 4096, 8192, 50'000}) {
        const QString path = folder.filePath(u"%1.yumiao"_s.arg(limit));
        ChildProcess creator(u"createOnFullDisk"_s, {path, QString::number(limit)});
        const QString word = creator.line();
        QVERIFY2(word.startsWith(u"workspace."_s), qPrintable(u"%1: %2"_s.arg(limit).arg(word)));
        QCOMPARE(creator.exitCode(), 0);
    }
}

void tst_Faults::wholeFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"摘要.pdf"_s);
    for (const QByteArray &bytes :
        {QByteArray("old"), QByteArray(1'000'000, 'n'), QByteArray(), QByteArray("a\0b", 3)}) {
        QVERIFY(store::writeWholeFile(path, bytes));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"摘要.pdf"_s});
    }
}

void tst_Faults::wholeFileOnAFullDisk_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 1024, 4095, 4096, 4097, 15'360, 65'537, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void tst_Faults::wholeFileOnAFullDisk()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(store::writeWholeFile(path, "the old one"));
    for (const int limit : {0, size / 2, size - 1}) {
        ChildProcess saver(u"saveFile"_s, {path, QString::number(limit), QString::number(size)});
        QCOMPARE(saver.line(), u"file.cannot_write disk_full"_s);
        QCOMPARE(bytesOf(path), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
    }
    ChildProcess saver(u"saveFile"_s, {path, QString::number(size), QString::number(size)});
    QCOMPARE(saver.line(), u"done"_s);
    QCOMPARE(bytesOf(path), QByteArray(size, 'n'));
}

void tst_Faults::wholeFileWhereNoneCanBe()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"missing/file"_s), folder.path(),
             folder.filePath(u"x"_s.repeated(300)), u"/proc/yumiao-test"_s}) {
        const auto done = store::writeWholeFile(path, "x");
        QVERIFY2(!done, qPrintable(path));
        QCOMPARE(done.error().what, u"file.cannot_write"_s);
        QCOMPARE(done.error().detail.value(u"path"_s).toString(), path);
        QVERIFY(!done.error().detail.value(u"cause"_s).toString().isEmpty());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    if (::geteuid() == 0)
        return; // root may write everywhere
    QCOMPARE(::chmod(qPrintable(folder.path()), 0555), 0);
    const auto refused = store::writeWholeFile(folder.filePath(u"file"_s), "x");
    (void)::chmod(qPrintable(folder.path()), 0755);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::ReadOnly);
}

YUMIAO_TEST(tst_Faults)

} // namespace yumiao::tests

#include "tst_faults.moc"
