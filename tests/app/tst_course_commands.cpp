// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// The course of financing on the command line: lists, refusals, loans that fall due or are in trouble, and their
/// papers.
class tst_CourseCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void batches();
    void listPaper_data();
    void listPaper();
    void refusals();
    void maturitiesByMonth();
    void troubled();
    void reminder();
    void todoGroups();
    void wrongUsage_data();
    void wrongUsage();

private:
    Program m_program;
};

void tst_CourseCommands::initTestCase()
{
    m_program.havePractice();
    const QJsonObject of
        = m_program.on({u"list"_s, u"financing-applications"_s, u"--limit"_s, u"1"_s}).json()[u"rows"_s][0].toObject();
    const Run late = m_program.on({u"add"_s, u"financing-applications"_s, u"number=2022-9001-1"_s,
        u"enterprise="_s + of[u"enterprise_id"_s].toString(), u"institution="_s + of[u"institution_id"_s].toString(),
        u"amount=1000000"_s, u"applied=2022-07-01"_s, u"stage=recommended"_s, u"stage_since=2022-07-02"_s});
    QVERIFY2(late.code == 0, late.words());
    const Run refused = m_program.on({u"add"_s, u"financing-applications"_s, u"number=2022-9002-1"_s,
        u"enterprise="_s + of[u"enterprise_id"_s].toString(), u"institution="_s + of[u"institution_id"_s].toString(),
        u"amount=500000"_s, u"applied=2022-03-01"_s, u"stage=declined"_s, u"stage_since=2022-04-01"_s,
        u"refusal_reason=collateral"_s});
    QVERIFY2(refused.code == 0, refused.words());
}

void tst_CourseCommands::batches()
{
    const Run run = m_program.on({u"list"_s, u"batches"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"kind"_s].toString(), u"financing_batch"_s);
    const QJsonArray rows = run.json()[u"rows"_s].toArray();
    QVERIFY(rows.size() > 1);
    qint64 all = 0;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"pending"_s].toInteger() + row[u"granted"_s].toInteger() + row[u"refused"_s].toInteger(),
            row[u"applications"_s].toInteger());
        QVERIFY(row[u"overdue"_s].toInteger() <= row[u"pending"_s].toInteger());
        all += row[u"applications"_s].toInteger();
    }
    QVERIFY(all > 0);
    QCOMPARE(m_program.on({u"list"_s, u"financing-batches"_s}).json(), run.json());
    QVERIFY(m_program.run({u"list"_s, u"batches"_s, u"--workspace"_s, m_program.workspace()}).out.contains("granted"));
}

void tst_CourseCommands::listPaper_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"list.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("xlsx") << u"list.xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"list.csv"_s << QByteArray("\xEF\xBB\xBF");
}

void tst_CourseCommands::listPaper()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const QJsonArray rows = m_program.on({u"list"_s, u"batches"_s}).json()[u"rows"_s].toArray();
    QJsonObject chosen;
    for (const QJsonValue &row : rows)
        if (row[u"applications"_s].toInteger() > chosen[u"applications"_s].toInteger())
            chosen = row.toObject();
    for (const QString &name : {chosen[u"number"_s].toString(), chosen[u"id"_s].toString()}) {
        const Run run = m_program.on({u"report"_s, u"list"_s, u"--batch"_s, name, u"--out"_s, m_program.file(file)});
        QVERIFY2(run.code == 0, run.words());
        for (const QString &key : {u"applications"_s, u"pending"_s, u"granted"_s, u"refused"_s})
            QCOMPARE(run.json().value(key), chosen.value(key));
        QCOMPARE(run.json().value(u"amount"_s), chosen.value(u"listed_amount"_s));
    }
    QVERIFY2(m_program.bytesOf(file).startsWith(start), m_program.bytesOf(file).left(8).toHex());
    if (file.endsWith(u".csv")) {
        const QByteArray bytes = m_program.bytesOf(file);
        QVERIFY(bytes.contains(QByteArray("统一社会信用代码")));
        QCOMPARE(bytes.left(bytes.indexOf('\n')).count(','), 27); // 28 columns
    }
}

void tst_CourseCommands::refusals()
{
    const Run run = m_program.on({u"refusals"_s, u"--period"_s, u"2022"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"applications items on period silent silent_days"_s);
    qint64 sum = 0;
    for (const QJsonValue &item : run.json()[u"items"_s].toArray()) {
        QCOMPARE(item[u"ids"_s].toArray().size(), item[u"applications"_s].toInteger());
        sum += item[u"applications"_s].toInteger();
    }
    QCOMPARE(sum, run.json()[u"applications"_s].toInteger());
    QVERIFY(sum > 0);
    QCOMPARE(m_program.on({u"refusals"_s}).json()[u"period"_s].toString(), u"2022"_s); // the year of the day
    QVERIFY(m_program.on({u"refusals"_s, u"--period"_s, u"2019"_s}).json()[u"items"_s].toArray().isEmpty());
}

void tst_CourseCommands::maturitiesByMonth()
{
    const Run run = m_program.on({u"maturities"_s, u"--within"_s, u"300"_s});
    QVERIFY2(run.code == 0, run.words());
    qint64 loans = 0;
    for (const QJsonValue &month : run.json()[u"months"_s].toArray())
        loans += month[u"loans"_s].toInteger();
    QCOMPARE(loans, run.json()[u"items"_s].toArray().size());
    QVERIFY(loans > 0);
    for (const QString &file : {u"due.pdf"_s, u"due.xlsx"_s}) {
        const Run paper
            = m_program.on({u"report"_s, u"maturities"_s, u"--within"_s, u"300"_s, u"--out"_s, m_program.file(file)});
        QVERIFY2(paper.code == 0, paper.words());
        QCOMPARE(paper.json()[u"loans"_s].toInteger(), loans);
    }
}

void tst_CourseCommands::troubled()
{
    const Run run = m_program.on({u"troubled"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray items = run.json()[u"items"_s].toArray();
    QVERIFY(!items.isEmpty());
    for (const QString &key : {u"contract_number"_s, u"balance"_s, u"rate"_s, u"phone"_s, u"address"_s, u"town"_s,
             u"industry"_s, u"guarantor"_s, u"credit_balance"_s, u"mortgage_balance"_s, u"pledge_balance"_s,
             u"guarantee_balance"_s, u"loan_class"_s, u"overdue_days"_s, u"needs_help"_s, u"remarks"_s, u"resolved"_s})
        QVERIFY2(items[0].toObject().contains(key), qPrintable(key));
    const Run sheet = m_program.on({u"report"_s, u"troubled"_s, u"--out"_s, m_program.file(u"t.csv"_s)});
    QVERIFY2(sheet.code == 0, sheet.words());
    QCOMPARE(sheet.json()[u"rows"_s].toInteger(), items.size());
    const QByteArray bytes = m_program.bytesOf(u"t.csv"_s);
    QCOMPARE(bytes.left(bytes.indexOf('\n')).count(','), 21 + 3 - 1);
    QCOMPARE(m_program.on({u"report"_s, u"troubled"_s, u"--out"_s, m_program.file(u"t.pdf"_s)}).error(),
        u"format.unknown"_s);
}

void tst_CourseCommands::reminder()
{
    const QJsonArray banks = m_program.on({u"list"_s, u"institutions"_s}).json()[u"rows"_s].toArray();
    int reminded = 0;
    for (const QJsonValue &bank : banks) {
        const Run run = m_program.on({u"report"_s, u"reminder"_s, u"--institution"_s, bank[u"id"_s].toString(),
            u"--out"_s, m_program.file(u"letter.pdf"_s)});
        if (run.code != 0) {
            QCOMPARE(run.error(), u"reminder.nothing_overdue"_s);
            continue;
        }
        ++reminded;
        QVERIFY(run.json()[u"applications"_s].toInteger() > 0);
        QVERIFY(m_program.bytesOf(u"letter.pdf"_s).startsWith("%PDF-1."));
    }
    QVERIFY(reminded > 0);
}

void tst_CourseCommands::todoGroups()
{
    QMap<QString, qint64> groups;
    for (const QJsonValue &item : m_program.on({u"todo"_s}).json()[u"items"_s].toArray())
        ++groups[item[u"group"_s].toString()];
    QVERIFY(groups.value(u"decisions_due"_s) > 0);
    QCOMPARE(groups.value(u"loans_due"_s) + groups.value(u"reported_loans_due"_s),
        m_program.on({u"maturities"_s}).json()[u"items"_s].toArray().size());
}

void tst_CourseCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no list") << QStringList{u"list"_s} << u"usage.batch"_s;
    QTest::newRow("unknown list") << QStringList{u"list"_s, u"--batch"_s, u"推荐 1999-01"_s} << u"record.missing"_s;
    QTest::newRow("no institution") << QStringList{u"reminder"_s} << u"usage.institution"_s;
    QTest::newRow("unknown institution") << QStringList{u"reminder"_s, u"--institution"_s, u"某行"_s}
                                         << u"record.missing"_s;
    QTest::newRow("no day") << QStringList{u"maturities"_s, u"--on"_s, u"2022-02-30"_s} << u"usage.date"_s;
}

void tst_CourseCommands::wrongUsage()
{
    QFETCH(QStringList, line);
    QFETCH(QString, word);
    const Run run = m_program.on(QStringList{u"report"_s} + line + QStringList{u"--out"_s, m_program.file(u"x.pdf"_s)});
    QVERIFY(run.code != 0);
    QCOMPARE(run.error(), word);
    QVERIFY(!QFile::exists(m_program.file(u"x.pdf"_s)));
}

YUMIAO_TEST(tst_CourseCommands)
#include "tst_course_commands.moc"
