// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// windows: those that are known, and one counted back from its closing.
class tst_WindowsCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listed();
    void planned();
    void refused_data();
    void refused();
};

void tst_WindowsCommand::listed()
{
    const Program program;
    program.haveEmpty();
    const Run add = program.on({u"add"_s, u"application-windows"_s, u"title=第一批"_s, u"ladder=specialised"_s,
        u"tier=specialised"_s, u"closes=2022-09-30"_s});
    QVERIFY2(add.code == 0, add.words());
    const Run run = program.on({u"windows"_s, u"list"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray windows = run.json()[u"windows"_s].toArray();
    QVERIFY(windows.size() > 1);
    QCOMPARE(windows[0][u"title"_s].toString(), u"第一批"_s);
    QCOMPARE(windows[0][u"proposed"_s].toBool(), false);
    QCOMPARE(windows[1][u"proposed"_s].toBool(), true);
    const Run plan = program.on({u"windows"_s, u"plan"_s, u"第一批"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(plan.code == 0, plan.words());
    QCOMPARE(plan.json()[u"last_day"_s].toString(), u"2022-09-07"_s); // 5, 5 and 5 working days as proposed
    const Run holidays = program.on({u"list"_s, u"holidays"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(holidays.json()[u"total"_s].toInt(), 288);
}

void tst_WindowsCommand::planned()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"windows"_s, u"plan"_s, u"--closes"_s, u"2022-09-30"_s, u"--publicity"_s, u"5"_s,
        u"--site-check"_s, u"3"_s, u"--paper-file"_s, u"2"_s, u"--evidence-days"_s, u"0"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"last_day"_s].toString(), u"2022-09-15"_s);
    QCOMPARE(json[u"years_without_holidays"_s].toArray(), QJsonArray());
    QCOMPARE(json[u"steps"_s].toArray().size(), 5);
    QCOMPARE(json[u"can_make"_s].toInt() + json[u"must_hurry"_s].toInt() + json[u"cannot"_s].toInt(),
        json[u"candidates"_s].toArray().size());
    const Run later = program.on({u"windows"_s, u"plan"_s, u"--closes"_s, u"2028-09-29"_s});
    QCOMPARE(later.json()[u"years_without_holidays"_s].toArray(), QJsonArray{2028});
    const Run lines = program.run({u"windows"_s, u"plan"_s, u"--closes"_s, u"2022-02-06"_s, u"--on"_s, u"2022-01-04"_s,
        u"--workspace"_s, program.workspace(), u"--lang"_s, u"en"_s});
    QVERIFY2(lines.out.contains("2022-01-30 Sun"), lines.words());
}

void tst_WindowsCommand::refused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("error");
    QTest::newRow("no closing") << QStringList() << u"window.no_closing"_s;
    QTest::newRow("reversed") << QStringList{u"--opens"_s, u"2022-10-01"_s, u"--closes"_s, u"2022-09-01"_s}
                              << u"window.reversed"_s;
    QTest::newRow("no such window") << QStringList{u"第九批"_s} << u"window.unknown"_s;
    QTest::newRow("no such tier") << QStringList{u"--closes"_s, u"2022-09-30"_s, u"--tier"_s, u"x"_s}
                                  << u"tier.unknown"_s;
    QTest::newRow("no rules then") << QStringList{u"--closes"_s, u"1999-09-30"_s} << u"window.no_rules"_s;
    QTest::newRow("no day") << QStringList{u"--closes"_s, u"soon"_s} << u"date.not_a_date"_s;
}

void tst_WindowsCommand::refused()
{
    QFETCH(QStringList, more);
    QFETCH(QString, error);
    const Program program;
    program.haveEmpty();
    const Run run = program.on(QStringList{u"windows"_s, u"plan"_s} + more);
    QVERIFY2(run.code != 0, run.words());
    QCOMPARE(run.error(), error);
}

YUMIAO_TEST(tst_WindowsCommand)

#include "tst_windows_command.moc"
