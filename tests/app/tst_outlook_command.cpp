// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// outlook: the district by other rules and on other days, and tiers at risk.
class tst_OutlookCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares();
    void risks();
    void forPeople();
    void refused_data();
    void refused();
};

void tst_OutlookCommand::compares()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"outlook"_s, u"compare"_s, u"--tier"_s, u"innovative"_s, u"--from"_s, u"2022-09-05"_s,
        u"--to"_s, u"2026-05-01"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonObject answer = run.json();
    QCOMPARE(keysOf(answer), u"counts enterprises from ladder tier to"_s);
    QCOMPARE(keysOf(answer[u"counts"_s].toObject()), u"comes falls from_unknown gains leaves same to_unknown"_s);
    QCOMPARE(answer[u"from"_s][u"pack"_s].toString(), u"miit-2022-63"_s);
    qint64 all = 0;
    for (const QJsonValue &count : answer[u"counts"_s].toObject())
        all += count.toInt();
    const Run everybody = program.on({u"outlook"_s, u"compare"_s, u"--tier"_s, u"innovative"_s, u"--all"_s});
    QVERIFY2(everybody.code == 0, everybody.words());
    QVERIFY(all >= 110);
    for (const QJsonValue &it : everybody.json()[u"enterprises"_s].toArray())
        QCOMPARE(it[u"move"_s].toString(), u"same"_s); // one day, one set of rules
    QVERIFY(!everybody.json()[u"enterprises"_s].toArray().isEmpty());
}

void tst_OutlookCommand::risks()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"outlook"_s, u"risk"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"margin_known members on review_unknown risks updates_known without_rules"_s);
    QCOMPARE(run.json()[u"on"_s].toString(), u"2022-09-05"_s);
    QVERIFY(run.json()[u"margin_known"_s].toBool());
    QVERIFY(run.json()[u"members"_s].toInt() > 0);
    for (const QJsonValue &it : run.json()[u"risks"_s].toArray())
        QVERIFY(!it[u"causes"_s].toArray().isEmpty());
}

void tst_OutlookCommand::forPeople()
{
    const Program program;
    program.havePractice();
    for (const QStringList &line :
        {QStringList{u"outlook"_s, u"compare"_s, u"--to"_s, u"2026-05-01"_s}, QStringList{u"outlook"_s, u"risk"_s}}) {
        const Run run = program.run(line + QStringList{u"--workspace"_s, program.workspace()});
        QVERIFY2(run.code == 0 && !run.out.isEmpty() && run.out.front() != '{', run.words());
    }
}

void tst_OutlookCommand::refused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such pack") << QStringList{u"compare"_s, u"--to-pack"_s, u"<b>"_s} << u"pack.unknown"_s;
    QTest::newRow("no such tier") << QStringList{u"compare"_s, u"--tier"_s, u"x"_s} << u"tier.unknown"_s;
    QTest::newRow("no such day") << QStringList{u"compare"_s, u"--from"_s, u"2022-02-30"_s} << u"usage.date"_s;
    QTest::newRow("before all rules") << QStringList{u"compare"_s, u"--tier"_s, u"innovative"_s, u"--from"_s,
        u"1990-01-01"_s} << u"outlook.no_rules"_s;
    QTest::newRow("no such procedure") << QStringList{u"compare"_s, u"--for"_s, u"x"_s} << u"usage.procedure"_s;
    QTest::newRow("nothing") << QStringList() << u"usage.wrong"_s;
}

void tst_OutlookCommand::refused()
{
    QFETCH(QStringList, line);
    QFETCH(QString, error);
    const Program program;
    program.haveEmpty();
    const Run run = program.on(QStringList{u"outlook"_s} + line);
    QVERIFY(run.code == 2 || run.code == 3);
    QCOMPARE(run.error(), error);
}

YUMIAO_TEST(tst_OutlookCommand)

#include "tst_outlook_command.moc"
