// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// `new`: a workspace with the reference data and the plan, or a practice district.
class tst_NewWorkspaceCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withThePlan();
    void withoutThePlan();
    void practiceIsTheSameEachTime();
    void neverOverAnotherFile();
    void wrongOptions_data();
    void wrongOptions();
    void nowhereToWrite();
};

void tst_NewWorkspaceCommand::withThePlan()
{
    const Program program;
    const Run made = program.run({u"new"_s, u"w.yumiao"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.words());
    QCOMPARE(made.json().value(u"workspace"_s).toString(), program.workspace());
    const Run info = program.on({u"info"_s});
    QCOMPARE(keysOf(info.json()),
        u"application_version attached_bytes attached_contents audit_head bytes counts last_backup schema_version "
        "workspace"_s);
    QVERIFY(info.json().value(u"last_backup"_s).isNull());
    QCOMPARE(info.json().value(u"audit_head"_s).toString().size(), 64);
    const QJsonObject counts = info.json().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"chapter"_s).toInt(), 7);
    QCOMPARE(counts.value(u"clause"_s).toInt(), 25);
    QCOMPARE(counts.value(u"measure"_s).toInt(), 174);
    QCOMPARE(counts.value(u"duty"_s).toInt(), 51);
    QCOMPARE(counts.value(u"bureau"_s).toInt(), 17);
    QCOMPARE(counts.value(u"enterprise"_s).toInt(), 0);
    const QStringList left = QDir(program.file(u"."_s)).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList{u"w.yumiao"_s}); // no trace of the making
}

void tst_NewWorkspaceCommand::withoutThePlan()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"w.yumiao"_s, u"--plan"_s, u"none"_s}).code, 0);
    QCOMPARE(program.count("measure"), 0);
    QVERIFY(program.count("town") > 0);
    const Run show = program.on({u"plan"_s, u"show"_s});
    QVERIFY2(show.code == 0, show.words());
    QVERIFY(show.json().value(u"plan"_s).isNull());
    QVERIFY(show.json().value(u"chapters"_s).toArray().isEmpty());
}

void tst_NewWorkspaceCommand::practiceIsTheSameEachTime()
{
    const auto listOf = [](const QString &seed) {
        const Program program;
        const Run made = program.run({u"new"_s, u"w.yumiao"_s, u"--practice"_s, u"--enterprises"_s, u"40"_s,
            u"--random-seed"_s, seed, u"--as-of"_s, u"2022-09-05"_s});
        return made.code == 0 ? program.on({u"list"_s, u"enterprises"_s}).out : made.words();
    };
    const QByteArray first = listOf(u"3"_s);
    QCOMPARE(QJsonDocument::fromJson(first).object().value(u"total"_s).toInt(), 40);
    QVERIFY(first == listOf(u"3"_s));
    QVERIFY(first != listOf(u"4"_s));
}

void tst_NewWorkspaceCommand::neverOverAnotherFile()
{
    const Program program;
    (void)program.written(u"w.yumiao"_s, "something else");
    const Run run = program.run({u"new"_s, u"w.yumiao"_s, u"--json"_s});
    QVERIFY2(run.code == 4, run.words());
    QCOMPARE(run.error(), u"workspace.exists"_s);
    QCOMPARE(program.bytesOf(u"w.yumiao"_s), QByteArray("something else"));
}

void tst_NewWorkspaceCommand::wrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no such plan") << QStringList{u"--plan"_s, u"2035"_s};
    QTest::newRow("no enterprises") << QStringList{u"--practice"_s, u"--enterprises"_s, u"0"_s};
    QTest::newRow("no day") << QStringList{u"--practice"_s, u"--as-of"_s, u"2022-13-01"_s};
    QTest::newRow("a day long ago") << QStringList{u"--practice"_s, u"--as-of"_s, u"1999-01-01"_s};
    QTest::newRow("practice without a plan") << QStringList{u"--practice"_s, u"--plan"_s, u"none"_s};
}

void tst_NewWorkspaceCommand::wrongOptions()
{
    QFETCH(QStringList, options);
    const Program program;
    const Run run = program.run(QStringList{u"new"_s, u"w.yumiao"_s, u"--json"_s} + options);
    QVERIFY2(run.code == 2, run.words());
    QVERIFY(!run.error().isEmpty());
    QVERIFY(QDir(program.file(u"."_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void tst_NewWorkspaceCommand::nowhereToWrite()
{
    const Program program;
    const Run run = program.run({u"new"_s, u"no/such/folder/w.yumiao"_s, u"--json"_s});
    QVERIFY2(run.code == 4, run.words());
    QVERIFY(run.error().startsWith(u"workspace."_s));
}

YUMIAO_TEST(tst_NewWorkspaceCommand)
#include "tst_new_workspace_command.moc"
