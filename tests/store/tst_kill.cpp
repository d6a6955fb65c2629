// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"
#include "models/store/query.h"
#include "tests/store/child_process.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>
#include <QThread>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

/// Commits sets of 1 to 30 enterprises and edits for ever; tells each set's id once its receipt is there.
void commitForEver(store::Session &session, quint32 seed)
{
    QRandomGenerator random(seed);
    RecordId last;
    for (int round = 0;; ++round) {
        std::vector<changes::RecordChange> all;
        for (int i = random.bounded(1, 31); i > 0; --i)
            all.push_back(changes::creation(enterpriseNamed(u"甲%1"_s.arg(i))));
        if (!last.isNull())
            all.push_back(fieldChange(records::RecordKind::Enterprise, last, "park", {}, records::Value(u"冈山"_s)));
        last = all.front().id;
        const auto receipt = store::commit(session, setOf(std::move(all)), SystemClock());
        if (!receipt)
            qFatal("%s", qPrintable(wordsOf(receipt)));
        tell(receipt->set.id.toText());
    }
}

int writeForEver(const QStringList &arguments)
{
    const auto base = store::OpenBase::open(arguments.value(0));
    if (!base)
        return 1;
    tell(u"open"_s);
    commitForEver(base->session(), arguments.value(1).toUInt());
    return 0;
}
YUMIAO_CHILD(writeForEver)

int createAndWrite(const QStringList &arguments)
{
    const auto base = store::OpenBase::create(arguments.value(0));
    if (!base)
        return 1;
    commitForEver(base->session(), arguments.value(1).toUInt());
    return 0;
}
YUMIAO_CHILD(createAndWrite)

/// Reads on until the moment has come, then kills; the sets that were acknowledged.
QStringList killedAfter(ChildProcess &writer, int lines, int microseconds)
{
    QStringList acknowledged;
    for (int i = 0; i < lines; ++i)
        acknowledged.append(writer.line());
    QThread::usleep(static_cast<unsigned long>(microseconds));
    writer.kill();
    return acknowledged + writer.lines();
}

/// Every change that the history holds stands in the rows, and no row stands without history.
QString halfSets(const store::Session &session)
{
    QHash<RecordId, QString> parks;
    const auto sets = session.all(u"SELECT id FROM change_set"_s, {},
        [](const QSqlQuery &query) { return RecordId(query.value(0).toLongLong()); });
    for (const RecordId id : *sets) {
        const auto set = store::loadChangeSet(session, id);
        if (!set)
            return wordsOf(set);
        for (const auto &change : set->changes)
            parks[change.id] = change.created ? QString() : u"冈山"_s;
    }
    const auto rows = store::loadAll<records::Enterprise>(session);
    if (!rows)
        return wordsOf(rows);
    for (const auto &row : *rows)
        if (!parks.contains(row.id) || parks.take(row.id) != row.park)
            return u"%1 is not as its history says"_s.arg(row.id.toText());
    return parks.isEmpty() ? QString() : u"%1 rows are lost"_s.arg(parks.size());
}

QString missingOf(const store::Session &session, const QStringList &acknowledged)
{
    for (const QString &id : acknowledged)
        if (!store::loadChangeSet(session, *RecordId::fromText(id)))
            return id;
    return {};
}

} // namespace

/// What was acknowledged survives SIGKILL, whole; what was not is there whole or not at all.
class tst_Kill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void duringWrites();
    void duringCreation();
};

void tst_Kill::duringWrites()
{
    QRandomGenerator random(31);
    TemporaryBase base;
    QStringList acknowledged;
    for (int round = 0; round < 25; ++round) {
        base.close();
        ChildProcess writer(u"writeForEver"_s, {base.path(), QString::number(round)});
        QCOMPARE(writer.line(), u"open"_s);
        acknowledged += killedAfter(writer, random.bounded(12), random.bounded(8000));
        base.reopen();
        QCOMPARE(missingOf(base.session(), acknowledged), QString());
        QCOMPARE(faultsOf(base.session(), round % 5 == 4), QString());
        QCOMPARE(halfSets(base.session()), QString());
    }
    QVERIFY(acknowledged.size() > 25);
}

void tst_Kill::duringCreation()
{
    QRandomGenerator random(32);
    const QTemporaryDir folder;
    int opened = 0;
    for (int round = 0; round < 15; ++round) {
        const QString path = folder.filePath(u"%1.yumiao"_s.arg(round));
        ChildProcess creator(u"createAndWrite"_s, {path, QString::number(round)});
        const QStringList acknowledged = killedAfter(creator, round % 3 == 0 ? 1 : 0, random.bounded(150'000));
        const auto base = store::OpenBase::open(path);
        if (!base) { // killed before the file was one: nothing was promised yet
            QVERIFY2(acknowledged.isEmpty(), qPrintable(wordsOf(base)));
            QVERIFY2(base.error().what == u"workspace.missing"_s || base.error().what == u"workspace.not_ours"_s,
                qPrintable(wordsOf(base)));
            continue;
        }
        ++opened;
        QCOMPARE(missingOf(base->session(), acknowledged), QString());
        QCOMPARE(faultsOf(base->session(), true), QString());
        QCOMPARE(halfSets(base->session()), QString());
    }
    QVERIFY(opened >= 5);
}

YUMIAO_TEST(tst_Kill)

} // namespace yumiao::tests

#include "tst_kill.moc"
