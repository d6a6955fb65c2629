// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/base_file.h"
#include "models/store/migrations.h"
#include "tests/store/child_process.h"
#include "tests/store/raw_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::OpenBase;
using store::Workspace;

constexpr uint Nobody = 65534;

/// Opens the base and keeps it until it is told to end.
int holdBase(const QStringList &arguments)
{
    const auto base = OpenBase::open(arguments.value(0));
    tell(base ? u"open"_s : base.error().what);
    (void)std::getchar();
    return 0;
}
YUMIAO_CHILD(holdBase)

/// Opens the base as a user without any rights and tells how that ends.
int openAsNobody(const QStringList &arguments)
{
    if (::geteuid() == 0 && ::setresuid(Nobody, Nobody, Nobody) != 0)
        return 1;
    const auto base = OpenBase::open(arguments.value(0));
    tell(base ? u"open"_s : base.error().what);
    return 0;
}
YUMIAO_CHILD(openAsNobody)

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The bytes of a closed, sound base with some content.
const QByteArray &soundBytes()
{
    static const QByteArray bytes = [] {
        TemporaryBase base;
        std::vector<changes::RecordChange> all;
        for (int i = 0; i < 200; ++i)
            all.push_back(changes::creation(enterpriseNamed(u"甲%1"_s.arg(i))));
        (void)written(base.session(), setOf(std::move(all)));
        base.close();
        return bytesOf(base.path());
    }();
    return bytes;
}

/// Both ways in must say the same.
QString wordOf(const QString &path)
{
    const auto base = OpenBase::open(path);
    const QString word = base ? QString() : base.error().what;
    if (base)
        return word;
    const auto workspace = Workspace::open(path, u"经办"_s);
    return !workspace && workspace.error().what == word ? word : u"two ways, two answers"_s;
}

} // namespace

class tst_Opening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wrongFiles_data();
    void wrongFiles();
    void cutFiles();
    void flippedHeads();
    void newerIsLeftAlone();
    void newFileIsOursAtOnce();
    void foreignBaseIsLeftAlone();
    void createRefusesWhatIsThere();
    void lockedByAnother();
    void lockOfTheDead();
    void unfinishedLock();
    void withoutRights_data();
    void withoutRights();
    void damagedPages();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Opening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"base.yumiao"_s);
}

void tst_Opening::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << u"workspace.not_ours"_s;
    QTest::newRow("text") << QByteArray("统一社会信用代码,企业名称\n") << u"workspace.not_ours"_s;
    QTest::newRow("long text") << QByteArray(100'000, 'x') << u"workspace.not_ours"_s;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << u"workspace.not_ours"_s;
    QTest::newRow("zip") << QByteArray("PK\3\4").append(QByteArray(5000, '\1')) << u"workspace.not_ours"_s;
    QTest::newRow("word alone") << QByteArray("SQLite format 3\0", 16) << u"workspace.not_ours"_s;
}

void tst_Opening::wrongFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QVERIFY(writeFile(m_path, bytes));
    QCOMPARE(wordOf(m_path), what);
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"base.yumiao"_s}); // and nothing beside it
    QCOMPARE(wordOf(m_folder->filePath(u"missing.yumiao"_s)), u"workspace.missing"_s);
    QCOMPARE(wordOf(m_folder->filePath(u"missing/base.yumiao"_s)), u"workspace.missing"_s);
    QCOMPARE(wordOf(m_folder->path()), u"workspace.not_a_file"_s);
}

void tst_Opening::cutFiles()
{
    const QByteArray &sound = soundBytes();
    QList<qsizetype> cuts{0, 1, 15, 16, 50, 99, 100, 101, 512, 4095, 4096, 4097, sound.size() - 4096, sound.size() - 1};
    for (int i = 1; i < 20; ++i)
        cuts.append(sound.size() * i / 20);
    for (const qsizetype cut : cuts) {
        const QByteArray bytes = sound.left(cut);
        QVERIFY(writeFile(m_path, bytes));
        QCOMPARE(wordOf(m_path), cut < 100 ? u"workspace.not_ours"_s : u"workspace.damaged"_s);
        QCOMPARE(bytesOf(m_path), bytes);
    }
    QVERIFY(writeFile(m_path, sound));
    QCOMPARE(wordOf(m_path), QString());
}

void tst_Opening::flippedHeads()
{
    const QByteArray &sound = soundBytes();
    const QStringList known{u"workspace.not_ours"_s, u"workspace.damaged"_s, u"workspace.newer"_s,
        u"workspace.read_only"_s, u"workspace.cannot_open"_s, u"workspace.migration_failed"_s, QString()};
    for (int at = 0; at < 100; ++at) {
        for (const int bit : {0, 7}) {
            QByteArray bytes = sound;
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
            QVERIFY(writeFile(m_path, bytes));
            const QString word = wordOf(m_path);
            QVERIFY2(known.contains(word), qPrintable(u"byte %1: %2"_s.arg(at).arg(word)));
            QVERIFY2(at >= 16 || word == u"workspace.not_ours"_s, qPrintable(u"byte %1: %2"_s.arg(at).arg(word)));
            QVERIFY2(
                word.isEmpty() || bytesOf(m_path) == bytes, qPrintable(u"byte %1 changed: %2"_s.arg(at).arg(word)));
        }
    }
}

void tst_Opening::newerIsLeftAlone()
{
    TemporaryBase base;
    base.close();
    {
        RawBase raw(base.path());
        QVERIFY(raw.run(u"PRAGMA user_version = 9999"_s));
    }
    const QByteArray bytes = bytesOf(base.path());
    const auto opened = OpenBase::open(base.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Newer);
    QCOMPARE(opened.error().what, u"workspace.newer"_s);
    QCOMPARE(opened.error().detail.value(u"found"_s).toInt(), 9999);
    QCOMPARE(opened.error().detail.value(u"known"_s).toInt(), store::schemaVersion());
    QCOMPARE(bytesOf(base.path()), bytes);
}

/// A program killed before the first checkpoint must find its own file again.
void tst_Opening::newFileIsOursAtOnce()
{
    TemporaryBase base;
    QVERIFY(store::inspectBaseFile(base.path()));
    const RecordId id = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString copy = base.inFolder(u"copy.yumiao"_s); // as the files stand at the kill
    QVERIFY(QFile::copy(base.path(), copy));
    QVERIFY(QFile::copy(base.path() + u"-wal"_s, copy + u"-wal"_s));
    const auto opened = OpenBase::open(copy);
    QVERIFY2(opened, qPrintable(wordsOf(opened)));
    QCOMPARE(*opened->session().number(u"SELECT id FROM enterprise"_s), id.value());
}

void tst_Opening::foreignBaseIsLeftAlone()
{
    {
        RawBase raw(m_path);
        QVERIFY(raw.run(u"CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')"_s));
    }
    const QByteArray bytes = bytesOf(m_path);
    QCOMPARE(wordOf(m_path), u"workspace.not_ours"_s);
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"base.yumiao"_s});
}

void tst_Opening::createRefusesWhatIsThere()
{
    QVERIFY(writeFile(m_path, "mine"));
    const auto created = OpenBase::create(m_path);
    QVERIFY(!created);
    QCOMPARE(created.error().what, u"workspace.exists"_s);
    QCOMPARE(bytesOf(m_path), QByteArray("mine"));
    const auto nowhere = OpenBase::create(m_folder->filePath(u"missing/base.yumiao"_s));
    QVERIFY(!nowhere);
    QVERIFY2(nowhere.error().what.startsWith(u"workspace."_s), qPrintable(wordsOf(nowhere)));
}

void tst_Opening::lockedByAnother()
{
    QVERIFY(writeFile(m_path, soundBytes()));
    ChildProcess other(u"holdBase"_s, {m_path});
    QCOMPARE(other.line(), u"open"_s);
    const auto opened = OpenBase::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Unreachable);
    QCOMPARE(opened.error().what, u"workspace.locked"_s);
    QVERIFY(opened.error().detail.value(u"process"_s).toLongLong() > 0);
    QVERIFY(!opened.error().detail.value(u"program"_s).toString().isEmpty());
    QCOMPARE(wordOf(m_path), u"workspace.locked"_s);
    other.say("\n");
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(wordOf(m_path), QString());
}

void tst_Opening::lockOfTheDead()
{
    QVERIFY(writeFile(m_path, soundBytes()));
    for (int i = 0; i < 3; ++i) {
        ChildProcess other(u"holdBase"_s, {m_path});
        QCOMPARE(other.line(), u"open"_s);
        other.kill();
        QVERIFY(QFile::exists(m_path + u".lock"_s));
        QCOMPARE(wordOf(m_path), QString());
    }
}

void tst_Opening::unfinishedLock()
{
    QVERIFY(writeFile(m_path, soundBytes()));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("12"), QByteArray("x\ny\n")}) {
        QVERIFY(writeFile(m_path + u".lock"_s, bytes));
        QCOMPARE(wordOf(m_path), QString());
    }
}

void tst_Opening::withoutRights_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("what");
    QTest::newRow("all rights") << 0666 << 0777 << u"open"_s;
    QTest::newRow("file cannot be read") << 0600 << 0777 << u"workspace.no_permission"_s;
    QTest::newRow("file cannot be written") << 0444 << 0777 << u"workspace.read_only"_s;
    QTest::newRow("folder cannot be written") << 0666 << 0555 << u"workspace.no_permission"_s;
}

void tst_Opening::withoutRights()
{
    if (::geteuid() != 0)
        QSKIP("only root can take the rights of another user");
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QString, what);
    QVERIFY(writeFile(m_path, soundBytes()));
    QCOMPARE(::chmod(qPrintable(m_path), static_cast<mode_t>(file)), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), static_cast<mode_t>(folder)), 0);
    ChildProcess nobody(u"openAsNobody"_s, {m_path});
    const QString word = nobody.line();
    if (word.isNull())
        QSKIP("another user cannot run the test program here");
    QCOMPARE(word, what);
    if (what != u"open"_s)
        QCOMPARE(bytesOf(m_path), soundBytes());
}

void tst_Opening::damagedPages()
{
    QByteArray bytes = soundBytes();
    for (qsizetype at = 4096 + 2048; at < bytes.size(); at += 4096) // the cells of every page but the first
        for (qsizetype i = 0; i < 2000 && at + i < bytes.size(); ++i)
            bytes[at + i] = static_cast<char>(i * 7);
    QVERIFY(writeFile(m_path, bytes));
    const auto opened = OpenBase::open(m_path);
    if (!opened) {
        QCOMPARE(opened.error().what, u"workspace.damaged"_s);
        return;
    }
    const QString faults = faultsOf(opened->session(), true);
    QVERIFY2(faults.contains(u"integrity"_s) || faults.contains(u"workspace.damaged"_s), qPrintable(faults));
}

YUMIAO_TEST(tst_Opening)

} // namespace yumiao::tests

#include "tst_opening.moc"
