// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/check.h"
#include "models/store/undo.h"
#include "tests/store/raw_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::Value;

/// A base with four sets: made, edited, taken back, edited with a reason.
void writeSome(store::Session &session)
{
    const auto enterprise = enterpriseNamed(u"甲"_s);
    (void)written(session, setOf({changes::creation(enterprise), changes::creation(enterpriseNamed(u"丙"_s))}));
    const auto rename = setOf(
        {fieldChange(RecordKind::Enterprise, enterprise.id, "name", Value(u"甲"_s), Value(u"乙"_s))}, u"import"_s);
    (void)written(session, rename);
    if (!store::undo(session, {}, u"复核"_s, SystemClock()))
        qFatal("undo");
    auto last = rename;
    last.reason = u"更名"_s;
    (void)written(session, last);
}

/// Every other value that one changed byte or number could give a column, as SQL.
QStringList alteredValues(RawBase &raw, const QString &table, const QString &where, const QString &column)
{
    const QString type = raw.text(u"SELECT typeof(\"%1\") FROM %2 WHERE %3"_s.arg(column, table, where));
    if (type == u"integer"_s)
        return {u"\"%1\" + 1"_s.arg(column), u"\"%1\" - 1"_s.arg(column), u"\"%1\" + 65536"_s.arg(column)};
    if (type == u"null"_s)
        return {u"1"_s, u"''"_s};
    const QByteArray bytes
        = QByteArray::fromHex(raw.text(u"SELECT hex(\"%1\") FROM %2 WHERE %3"_s.arg(column, table, where)).toLatin1());
    const QString shape = type == u"blob"_s ? u"x'%1'"_s : u"CAST(x'%1' AS TEXT)"_s;
    QStringList values{shape.arg(QString::fromLatin1((bytes + 'x').toHex()))};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        for (const int bit : {0, 5, 7}) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            values.append(shape.arg(QString::fromLatin1(flipped.toHex())));
        }
    return values;
}

} // namespace

class tst_AuditChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void soundChain();
    void anyAlteredColumn_data();
    void anyAlteredColumn();
    void deletions_data();
    void deletions();
    void lastSetIsMissedOnlyByItsHead();
    void cancels();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<RawBase> m_raw;
};

void tst_AuditChain::init()
{
    m_raw.reset();
    m_base = std::make_unique<TemporaryBase>();
    QCOMPARE(*store::auditHead(m_base->session()), QString());
    writeSome(m_base->session());
    m_raw = std::make_unique<RawBase>(m_base->path());
}

void tst_AuditChain::soundChain()
{
    const auto report = store::check(m_base->session(), true);
    QVERIFY(report);
    QVERIFY(report->ok());
    QCOMPARE(report->links, qint64{4});
    QCOMPARE(report->head.size(), 64);
    QCOMPARE(*store::auditHead(m_base->session()), report->head);
    const QString before = wholeState(m_base->session());
    QVERIFY(store::check(m_base->session(), true));
    QCOMPARE(wholeState(m_base->session()), before);
}

void tst_AuditChain::anyAlteredColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::newRow("heads") << u"change_set"_s << u"CAST(id AS TEXT)"_s;
    QTest::newRow("bodies") << u"change_record"_s << u"change_set || '/' || seq"_s;
}

void tst_AuditChain::anyAlteredColumn()
{
    QFETCH(QString, table);
    QFETCH(QString, key);
    const QStringList columns = m_raw->rows(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    const QStringList keys = m_raw->rows(u"SELECT %1 FROM %2"_s.arg(key, table));
    const QString sound = wholeState(m_base->session());
    QVERIFY(m_raw->run(u"CREATE TEMP TABLE sound AS SELECT * FROM %1"_s.arg(table)));
    int tried = 0;
    int found = 0;
    for (const QString &row : keys) {
        const QString where = u"%1 = '%2'"_s.arg(key, row);
        for (const QString &column : columns)
            for (const QString &value : alteredValues(*m_raw, table, where, column)) {
                const QString change = u"UPDATE %1 SET \"%2\" = %3 WHERE %4"_s.arg(table, column, value, where);
                if (!m_raw->run(change))
                    continue; // the key of another row
                // Bytes that are no longer UTF-8 may be read as the very same text: then nothing was altered.
                if (faultsOf(m_base->session()).isEmpty())
                    QVERIFY2(wholeState(m_base->session()) == sound, qPrintable(change));
                else
                    ++found;
                QVERIFY(m_raw->run(u"DELETE FROM %1"_s.arg(table)));
                QVERIFY(m_raw->run(u"INSERT INTO %1 SELECT * FROM sound"_s.arg(table)));
                ++tried;
            }
    }
    QVERIFY2(tried > 500 && found > tried * 9 / 10, qPrintable(u"%1 of %2"_s.arg(found).arg(tried)));
    QCOMPARE(wholeState(m_base->session()), sound);
    QCOMPARE(faultsOf(m_base->session()), QString());
}

void tst_AuditChain::deletions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("first set") << u"DELETE FROM change_set WHERE id = (SELECT min(id) FROM change_set)"_s;
    QTest::newRow("first set with its changes")
        << u"DELETE FROM change_record WHERE change_set = (SELECT min(id) FROM change_set); DELETE FROM change_set "
           "WHERE id = (SELECT min(id) FROM change_set)"_s;
    QTest::newRow("middle set with its changes")
        << u"DELETE FROM change_record WHERE change_set = (SELECT id FROM change_set LIMIT 1 OFFSET 1); DELETE FROM "
           "change_set WHERE id = (SELECT id FROM change_set LIMIT 1 OFFSET 1)"_s;
    QTest::newRow("one change") << u"DELETE FROM change_record WHERE seq = 1"_s;
    QTest::newRow("all changes") << u"DELETE FROM change_record"_s;
    QTest::newRow("last head alone") << u"DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)"_s;
    QTest::newRow("a change more") << u"INSERT INTO change_record SELECT change_set, 9, kind, record, body FROM "
                                      "change_record LIMIT 1"_s;
    QTest::newRow("a set more") << u"INSERT INTO change_set SELECT id + 1, at, author, action, source, reason, undoes, "
                                   "changes, link FROM change_set ORDER BY id DESC LIMIT 1"_s;
    QTest::newRow("two changes swapped")
        << u"UPDATE change_record SET seq = 7 - seq WHERE change_set = (SELECT min(id) "
           "FROM change_set); UPDATE change_record SET seq = seq - 6 WHERE seq > 5"_s;
}

void tst_AuditChain::deletions()
{
    QFETCH(QString, sql);
    QVERIFY(m_raw->run(sql));
    QVERIFY(!faultsOf(m_base->session()).isEmpty());
}

/// A chain cut short at its end is sound in itself: only the head, printed or kept elsewhere, tells.
void tst_AuditChain::lastSetIsMissedOnlyByItsHead()
{
    const QString head = *store::auditHead(m_base->session());
    QVERIFY(m_raw->run(u"DELETE FROM change_record WHERE change_set = (SELECT max(id) FROM change_set); DELETE FROM "
                       "change_set WHERE id = (SELECT max(id) FROM change_set)"_s));
    const auto report = store::check(m_base->session(), false);
    QVERIFY(report && report->ok());
    QCOMPARE(report->links, qint64{3});
    QVERIFY(report->head != head);
}

void tst_AuditChain::cancels()
{
    std::stop_source stop;
    stop.request_stop();
    const auto report = store::check(m_base->session(), false, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_AuditChain)

} // namespace yumiao::tests

#include "tst_audit_chain.moc"
