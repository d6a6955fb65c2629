// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field_text.h"
#include "models/records/threshold.h"
#include "models/store/attaching.h"
#include "models/store/check.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Attachment;

const FixedClock AttachClock(QDate(2022, 9, 5));

/// A base with one enterprise to attach files to.
struct AttachingBase {
    TemporaryBase base;
    RecordId enterprise = made(base.session(), enterpriseNamed(u"甲公司"_s));

    [[nodiscard]] store::Session &session() const { return base.session(); }
    [[nodiscard]] Result<store::Receipt> add(
        const QByteArray &bytes, const QString &name, RecordId owner = {}, Cancel cancel = {}) const
    {
        return add({name, {}, bytes}, owner, std::move(cancel));
    }
    [[nodiscard]] Result<store::Receipt> add(
        const store::FileToAttach &file, RecordId owner = {}, Cancel cancel = {}) const
    {
        store::AttachWish wish;
        wish.attachment.enterprise.id = owner.isNull() ? enterprise : owner;
        wish.file = file;
        wish.source = u"window"_s;
        wish.today = AttachClock.today();
        session().setStop(std::move(cancel));
        auto receipt = store::attach(session(), wish, AttachClock);
        session().setStop({});
        return receipt;
    }
    [[nodiscard]] Attachment only() const { return store::loadAll<Attachment>(session()).value().front(); }
    [[nodiscard]] qint64 chunks() const { return *session().number(u"SELECT count(*) FROM content_chunk"_s); }
    [[nodiscard]] qint64 contents() const { return *session().number(u"SELECT count(*) FROM content"_s); }
    [[nodiscard]] QString readFault() const
    {
        const auto bytes = store::contentBytes(session(), only().digest, 1 << 30);
        return bytes ? QString() : bytes.error().what;
    }
    void spoil(const QString &sql) const
    {
        const store::WritePermit permit(session(), store::WritePermit::For::Rows);
        if (!session().run(sql))
            qFatal("the base could not be spoilt");
    }
};

QByteArray someBytes(qsizetype size, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &it : bytes)
        it = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Zeros without end, or to an end, that nobody keeps in memory.
class Zeros final : public QIODevice {
public:
    explicit Zeros(qint64 size)
        : m_size(size)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        const qint64 now = std::min(most, m_size - pos());
        std::fill_n(bytes, std::max<qint64>(now, 0), '\0');
        return std::max<qint64>(now, 0);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
};

/// What the program holds in memory. Under the address sanitizer freed memory stays resident on purpose, so nothing
/// can be said there.
qint64 residentKib()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
#endif
}

} // namespace

class tst_Attachments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void equalContentsStandOnce();
    void sameFileTwice();
    void damagedAndMissing_data();
    void damagedAndMissing();
    void namesAreData_data();
    void namesAreData();
    void safeNames_data();
    void safeNames();
    void limits();
    void onlyPlainFiles();
    void changedWhileRead();
    void stopped();
    void killed();
    void takenBack();
    void savedPrivately();
    void largeFileInLittleMemory();
};

void tst_Attachments::comesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 1000, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024 + 5})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void tst_Attachments::comesBackAsItWas()
{
    QFETCH(const qsizetype, size);
    const AttachingBase it;
    const QByteArray bytes = someBytes(size);
    const auto receipt = it.add(bytes, u"报告.pdf"_s);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(it.only().size, size);
    QCOMPARE(it.only().added, AttachClock.today());
    QCOMPARE(
        it.only().digest, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(store::contentBytes(it.session(), it.only().digest, 1 << 30).value() == bytes);
    QCOMPARE(faultsOf(it.session(), true), QString());
}

void tst_Attachments::equalContentsStandOnce()
{
    const AttachingBase it;
    const RecordId other = made(it.session(), enterpriseNamed(u"乙公司"_s));
    const QByteArray bytes = someBytes(2'500'000);
    QVERIFY(it.add(bytes, u"a.pdf"_s) && it.add(bytes, u"b.pdf"_s, other));
    QCOMPARE(it.contents(), 1);
    QCOMPARE(it.chunks(), 3);
    QCOMPARE(store::loadAll<Attachment>(it.session())->size(), size_t{2});
    QCOMPARE(store::contentTotals(it.session())->bytes, bytes.size());
}

void tst_Attachments::sameFileTwice()
{
    const AttachingBase it;
    QVERIFY(it.add("同一文件", u"甲.txt"_s));
    const auto again = it.add("同一文件", u"乙.txt"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"attachment.same"_s);
    QCOMPARE(again.error().detail.value(u"name"_s).toString(), u"甲.txt"_s);
    // Removed, it may be attached again; the content is still there.
    QVERIFY(store::undo(it.session(), {}, u"经办"_s, AttachClock));
    QVERIFY(it.add("同一文件", u"乙.txt"_s));
    QCOMPARE(it.contents(), 1);
}

void tst_Attachments::damagedAndMissing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("seenAtOnce");
    QTest::newRow("a bit")
        << u"UPDATE content_chunk SET body = replace(body, substr(body, 9, 1), x'00') WHERE seq = 1"_s
        << u"content.damaged"_s << false;
    QTest::newRow("chunk gone") << u"DELETE FROM content_chunk WHERE seq = 1"_s << u"content.damaged"_s << true;
    QTest::newRow("last chunk gone") << u"DELETE FROM content_chunk WHERE seq = 2"_s << u"content.missing"_s << true;
    QTest::newRow("cut") << u"UPDATE content_chunk SET body = substr(body, 1, 100) WHERE seq = 2"_s
                         << u"content.damaged"_s << false;
    QTest::newRow("another chunk's bytes")
        << u"UPDATE content_chunk SET body = (SELECT body FROM content_chunk WHERE seq = 0), chunk_digest = (SELECT "
           "chunk_digest FROM content_chunk WHERE seq = 0) WHERE seq = 1"_s
        << u"content.damaged"_s << false;
    QTest::newRow("all gone") << u"DELETE FROM content_chunk"_s << u"content.missing"_s << true;
}

void tst_Attachments::damagedAndMissing()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, fault);
    QFETCH(const bool, seenAtOnce);
    const AttachingBase it;
    QVERIFY(it.add(someBytes(2'500'000), u"证书.pdf"_s));
    it.spoil(sql);
    QCOMPARE(it.readFault(), fault);
    const auto quick = store::check(it.session(), false);
    QCOMPARE(quick->ok(), !seenAtOnce);
    const auto deep = store::check(it.session(), true);
    QVERIFY(deep && deep->faults.size() == 1);
    QVERIFY(deep->faults.front().what.startsWith(u"content."_s));
    QCOMPARE(deep->faults.front().where, u"attachment/%1"_s.arg(it.only().id.toText()));
    QCOMPARE(deep->faults.front().detail, u"证书.pdf"_s);
    const QString path = it.base.inFolder(u"out.pdf"_s);
    const Done saved = store::saveAttachment(it.session(), it.only(), path, false);
    QVERIFY(!saved && saved.error().detail.value(u"name"_s).toString() == u"证书.pdf"_s);
    QVERIFY(!QFile::exists(path)); // nothing half
}

void tst_Attachments::namesAreData_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"2021 年审计报告.pdf"_s << u"2021 年审计报告.pdf"_s;
    QTest::newRow("up") << u"../../x"_s << u"x"_s;
    QTest::newRow("drive") << u"C:\\x\\y.txt"_s << u"y.txt"_s;
    QTest::newRow("line") << u"a\nb\tc.pdf"_s << u"a b c.pdf"_s;
    QTest::newRow("direction") << u"报告\u202Efdp.exe"_s << u"报告 fdp.exe"_s;
    QTest::newRow("nothing") << u"///"_s << u"file"_s;
    QTest::newRow("dots") << u".."_s << u"file"_s;
    QTest::newRow("long") << QString(400, u'长') + u".pdf"_s << QString(251, u'长') + u".pdf"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s << u"a b"_s;
    QTest::newRow("half a character") << QString(QChar(0xD842)) + u"a.pdf"_s << u"?a.pdf"_s;
}

void tst_Attachments::namesAreData()
{
    QFETCH(const QString, given);
    QFETCH(const QString, kept);
    const AttachingBase it;
    const auto receipt = it.add("x", given);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(it.only().name, kept);
}

void tst_Attachments::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"审计报告.pdf"_s << u"审计报告.pdf"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("numbered device") << u"LPT1"_s << u"_LPT1"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"_.bashrc"_s;
    QTest::newRow("option") << u"-rf"_s << u"_-rf"_s;
    QTest::newRow("signs") << u"a:b*c?.pdf"_s << u"a_b_c_.pdf"_s;
    QTest::newRow("trailing") << u"a. . "_s << u"a"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
}

void tst_Attachments::safeNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, safe);
    QCOMPARE(store::safeFileName(name), safe);
    QVERIFY(store::safeFileName(QString(255, u'字')).toUtf8().size() < 200);
}

void tst_Attachments::limits()
{
    const AttachingBase it;
    records::Threshold limit;
    for (const auto &[code, mib] :
        {std::pair{"attachment.file_mib", "2"}, std::pair{"attachment.workspace_mib", "3"}}) {
        limit.id = newId();
        limit.code = QString::fromLatin1(code);
        const auto &field = *records::description<records::Threshold>().find(u"value");
        field.set(&limit, records::valueFromText(field, QString::fromLatin1(mib)).value());
        made(it.session(), limit);
    }
    const auto large = it.add(someBytes(2 * 1024 * 1024 + 1), u"a"_s);
    QVERIFY(!large);
    QCOMPARE(large.error().what, u"content.too_large"_s);
    QVERIFY(it.add(someBytes(2 * 1024 * 1024), u"b"_s));
    const auto full = it.add(someBytes(1024 * 1024 + 1, 8), u"c"_s);
    QVERIFY(!full);
    QCOMPARE(full.error().what, u"content.workspace_full"_s);
    QVERIFY(it.add(someBytes(1024 * 1024, 9), u"d"_s));
    QCOMPARE(it.contents(), 2);
    Zeros endless(std::numeric_limits<qint64>::max());
    QCOMPARE(store::weigh(endless, 1000).error().what, u"content.too_large"_s);
}

void tst_Attachments::onlyPlainFiles()
{
    const AttachingBase it;
    const QString pipe = it.base.inFolder(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path : {pipe, it.base.inFolder(u"."_s), u"/dev/zero"_s}) {
        const auto refused = it.add(store::FileToAttach{{}, path, {}});
        QVERIFY2(!refused, qPrintable(path));
        QCOMPARE(refused.error().what, u"file.not_plain"_s);
    }
    QCOMPARE(it.add(store::FileToAttach{{}, it.base.inFolder(u"none"_s), {}}).error().what, u"file.cannot_read"_s);
    QCOMPARE(it.contents(), 0);
}

void tst_Attachments::changedWhileRead()
{
    const AttachingBase it;
    QBuffer buffer;
    buffer.setData(someBytes(100, 1));
    buffer.open(QIODevice::ReadOnly);
    const store::ContentKey weighed{QString(64, u'0'), 100};
    const auto enclosed = [&](store::Session &session) { return store::putContent(session, buffer, weighed, {}); };
    const auto receipt = store::commit(it.session(), setOf({changes::creation(enterpriseNamed(u"乙"_s))}), AttachClock,
        store::OnConflict::Refuse, enclosed);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().what, u"content.changed"_s);
    QCOMPARE(it.contents() + it.chunks(), 0);
    QCOMPARE(store::loadAll<records::Enterprise>(it.session())->size(), size_t{1});
}

void tst_Attachments::stopped()
{
    const AttachingBase it;
    std::stop_source stop;
    stop.request_stop();
    const auto receipt = it.add(someBytes(1000), u"a"_s, {}, stop.get_token());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().fault, Fault::Cancelled);
    QCOMPARE(it.contents() + it.chunks(), 0);
    QVERIFY(it.add(someBytes(1000), u"a"_s)); // and nothing stands in the way of the next
}

/// A child dies while it puts the chunks in: what it leaves must be whole or nothing.
void tst_Attachments::killed()
{
    for (int afterChunks = 0; afterChunks < 6; ++afterChunks) {
        AttachingBase it;
        const QString path = it.base.path();
        const RecordId enterprise = it.enterprise;
        it.base.close();
        const pid_t child = ::fork();
        if (child == 0) {
            auto base = store::OpenBase::open(path);
            store::AttachWish wish;
            wish.attachment.enterprise.id = enterprise;
            wish.file = {u"a.bin"_s, {}, someBytes(5 * 1024 * 1024)};
            wish.today = AttachClock.today();
            int reported = 0;
            (void)store::attach(base->session(), wish, AttachClock, [&](Progress) {
                if (++reported > afterChunks)
                    ::kill(::getpid(), SIGKILL);
            });
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        it.base.reopen();
        const bool isWhole = !WIFSIGNALED(status);
        QCOMPARE(it.contents(), isWhole ? 1 : 0);
        QCOMPARE(it.chunks(), isWhole ? 5 : 0);
        QCOMPARE(static_cast<int>(store::loadAll<Attachment>(it.session())->size()), isWhole ? 1 : 0);
        QCOMPARE(faultsOf(it.session(), true), QString());
        QCOMPARE(isWhole, afterChunks == 5);
    }
}

void tst_Attachments::takenBack()
{
    const AttachingBase it;
    QVERIFY(it.add("内容", u"a.txt"_s));
    const QString digest = it.only().digest;
    QVERIFY(store::undo(it.session(), {}, u"经办"_s, AttachClock));
    QVERIFY(store::loadAll<Attachment>(it.session())->empty());
    QVERIFY(store::contentBytes(it.session(), digest, 100)); // redo must find it
    QVERIFY(store::redo(it.session(), u"经办"_s, AttachClock));
    QCOMPARE(it.only().name, u"a.txt"_s);
    QCOMPARE(it.readFault(), QString());
    QCOMPARE(faultsOf(it.session(), true), QString());
}

void tst_Attachments::savedPrivately()
{
    const AttachingBase it;
    const QByteArray bytes = someBytes(1'500'000);
    QVERIFY(it.add(bytes, u"a.pdf"_s));
    const QString path = it.base.inFolder(u"b.pdf"_s);
    const Done saved = store::saveAttachment(it.session(), it.only(), path, false);
    QVERIFY2(saved, qPrintable(saved ? QString() : wordsOf(saved.error())));
    QCOMPARE(bytesOf(path), bytes);
    struct stat facts { };
    QVERIFY(::stat(qPrintable(path), &facts) == 0);
    QCOMPARE(static_cast<int>(facts.st_mode & 0777), 0600);
    QCOMPARE(store::saveAttachment(it.session(), it.only(), path, false).error().what, u"file.exists"_s);
    const QString link = it.base.inFolder(u"link"_s);
    const QString elsewhere = it.base.inFolder(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(!store::saveAttachment(it.session(), it.only(), link, false));
    QVERIFY(store::saveAttachment(it.session(), it.only(), link, true)); // the link is replaced, not followed
    QVERIFY(!QFile::exists(elsewhere) && bytesOf(link) == bytes);
    QVERIFY(!store::saveAttachment(it.session(), it.only(), it.base.inFolder(u"no/such/folder"_s), false));
}

/// 300 MB with YUMIAO_LARGE_FILES set, else 40 MB: memory stays a few chunks.
void tst_Attachments::largeFileInLittleMemory()
{
    const AttachingBase it;
    const qint64 size = (qEnvironmentVariableIsSet("YUMIAO_LARGE_FILES") ? 300LL : 40LL) * 1024 * 1024;
    const QString path = it.base.inFolder(u"large"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    }
    const qint64 before = residentKib();
    const auto receipt = it.add(store::FileToAttach{{}, path, {}});
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QVERIFY2(residentKib() - before < 32 * 1024, qPrintable(QString::number(residentKib() - before)));
    QCOMPARE(it.only().size, size);
    QVERIFY(store::saveAttachment(it.session(), it.only(), it.base.inFolder(u"copy"_s), false));
    QCOMPARE(QFileInfo(it.base.inFolder(u"copy"_s)).size(), size);
    QVERIFY2(residentKib() - before < 32 * 1024, qPrintable(QString::number(residentKib() - before)));
}

YUMIAO_TEST(tst_Attachments)

} // namespace yumiao::tests

#include "tst_attachments.moc"
