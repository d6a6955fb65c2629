// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/quick_reading.h"
#include "models/store/row_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sqlite3.h>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::QuickReading;
using store::Session;

int statementsOn(const Session &session)
{
    int count = 0;
    for (auto *it = sqlite3_next_stmt(session.handle(), nullptr); it; it = sqlite3_next_stmt(session.handle(), it))
        ++count;
    return count;
}

QStringList textsOf(const Session &session, const QString &sql, const QVariantList &values = {})
{
    QStringList texts;
    auto reading = QuickReading::of(session, sql, values);
    while (reading && reading->next())
        texts.append(reading->text(0));
    return reading && reading->ended() ? texts : QStringList{u"fault"_s};
}

} // namespace

class tst_QuickReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsAsAQueryDoes_data();
    void readsAsAQueryDoes();
    void bindsInOrder();
    void seesWhatWasWrittenSince();
    void keepsAStatement();
    void sameTextInsideItself();
    void keepsFew();
    void endsOnce();
    void faults();
    void writesNothing();
    void stopsWhenAsked();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<Session> m_reader;
};

void tst_QuickReading::init()
{
    m_reader.reset();
    m_base = std::make_unique<TemporaryBase>();
    made(m_base->session(), enterpriseNamed(u"甲"_s));
    made(m_base->session(), enterpriseNamed(u"乙"_s));
    m_reader = std::move(*Session::open(m_base->path(), Session::Access::Read));
}

void tst_QuickReading::readsAsAQueryDoes_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *it : {"NULL", "0", "-9223372036854775808", "9223372036854775807", "''", "'雁江'", "'12'", "2.5",
             "-2.5", "1.0 / 3", "'a' || char(10) || 'b'"})
        QTest::newRow(it) << QString::fromUtf8(it);
}

void tst_QuickReading::readsAsAQueryDoes()
{
    QFETCH(QString, expression);
    const QString sql = u"SELECT %1"_s.arg(expression);
    auto query = m_reader->run(sql);
    QVERIFY(query && query->next());
    auto reading = QuickReading::of(*m_reader, sql);
    QVERIFY(reading && reading->next());
    QCOMPARE(reading->value(0), store::valueFrom(query->value(0)));
    QCOMPARE(reading->isNull(0), query->value(0).isNull());
    QCOMPARE(reading->text(0),
        query->value(0).isNull() ? QString() : m_reader->text(u"SELECT CAST(%1 AS TEXT)"_s.arg(expression)));
}

void tst_QuickReading::bindsInOrder()
{
    QCOMPARE(textsOf(*m_reader, u"SELECT ? || '/' || ? || '/' || coalesce(?, '-')"_s, {u"雁江"_s, 7, QVariant()}),
        QStringList{u"雁江/7/-"_s});
    QCOMPARE(textsOf(*m_reader, u"SELECT coalesce(?, 'none')"_s, {u"x"_s}), QStringList{u"x"_s});
    QCOMPARE(textsOf(*m_reader, u"SELECT coalesce(?, 'none')"_s), QStringList{u"none"_s}); // nothing is left of before
}

void tst_QuickReading::seesWhatWasWrittenSince()
{
    const QString names = u"SELECT name FROM enterprise ORDER BY id"_s;
    QCOMPARE(textsOf(*m_reader, names), (QStringList{u"甲"_s, u"乙"_s}));
    made(m_base->session(), enterpriseNamed(u"丙"_s));
    QCOMPARE(textsOf(*m_reader, names), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
}

void tst_QuickReading::keepsAStatement()
{
    const int before = statementsOn(*m_reader);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(textsOf(*m_reader, u"SELECT name FROM enterprise ORDER BY id LIMIT 1"_s), QStringList{u"甲"_s});
    QCOMPARE(statementsOn(*m_reader), before + 1);
}

void tst_QuickReading::sameTextInsideItself()
{
    const QString names = u"SELECT name FROM enterprise ORDER BY id"_s;
    QStringList pairs;
    auto outer = QuickReading::of(*m_reader, names);
    QVERIFY(outer.has_value());
    while (outer->next())
        for (const QString &inner : textsOf(*m_reader, names))
            pairs.append(outer->text(0) + inner);
    QCOMPARE(pairs, (QStringList{u"甲甲"_s, u"甲乙"_s, u"乙甲"_s, u"乙乙"_s}));
}

void tst_QuickReading::keepsFew()
{
    const int before = statementsOn(*m_reader);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(textsOf(*m_reader, u"SELECT '%1'"_s.arg(i)), QStringList{QString::number(i)});
    QVERIFY(statementsOn(*m_reader) - before <= 25);
}

void tst_QuickReading::endsOnce()
{
    auto reading = QuickReading::of(*m_reader, u"SELECT 1"_s);
    QVERIFY(reading && reading->next());
    QVERIFY(!reading->next());
    QVERIFY(!reading->next()); // it does not begin again
    QVERIFY(reading->ended().has_value());
}

void tst_QuickReading::faults()
{
    const auto unknown = QuickReading::of(*m_reader, u"SELECT nothing FROM nowhere"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().what, u"statement.failed"_s);
    auto running = QuickReading::of(*m_reader, u"SELECT json_extract('{', '$')"_s);
    QVERIFY(running.has_value());
    QVERIFY(!running->next());
    QCOMPARE(running->ended().error().what, u"statement.failed"_s);
}

void tst_QuickReading::writesNothing()
{
    Session &session = m_base->session();
    QVERIFY(!QuickReading::of(session, u"DELETE FROM enterprise"_s));
    {
        const store::WritePermit permit(session, store::WritePermit::For::Rows);
        QVERIFY(!QuickReading::of(session, u"DELETE FROM enterprise"_s)); // also where others may
    }
    QCOMPARE(textsOf(session, u"SELECT count(*) FROM enterprise"_s), QStringList{u"2"_s});
}

void tst_QuickReading::stopsWhenAsked()
{
    std::stop_source stop;
    m_reader->setStop(stop.get_token());
    stop.request_stop();
    auto endless = QuickReading::of(
        *m_reader, u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s);
    QVERIFY(endless.has_value());
    QVERIFY(!endless->next());
    QCOMPARE(endless->ended().error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_QuickReading)

} // namespace yumiao::tests

#include "tst_quick_reading.moc"
