// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// The plan at work on the command line: lamps with their cause, their record, papers and the trace.
class tst_DutyCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planShowSaysWhy();
    void listOfMeasuresSaysWhy();
    void lampsAreRecordedAndKept();
    void aLowerValueAsksWhy();
    void papers();
    void traces();
    void refused_data();
    void refused();

private:
    static QJsonObject redMeasure(const QJsonObject &plan);
};

/// The first measure whose lamp is red.
QJsonObject tst_DutyCommands::redMeasure(const QJsonObject &plan)
{
    for (const QJsonValue &chapter : plan[u"chapters"_s].toArray())
        for (const QJsonValue &clause : chapter[u"clauses"_s].toArray())
            for (const QJsonValue &measure : clause[u"measures"_s].toArray())
                if (measure[u"lamp"_s].toString() == u"red"_s)
                    return measure.toObject();
    return {};
}

void tst_DutyCommands::planShowSaysWhy()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"plan"_s, u"show"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonObject red = redMeasure(run.json());
    QCOMPARE(red[u"cause"_s].toString(), u"past_due"_s);
    QVERIFY(red[u"days"_s].toInt() < 0);
    const QDate due = QDate::fromString(red[u"due"_s].toString(), Qt::ISODate);
    QCOMPARE(red[u"since"_s].toString(), due.addDays(1).toString(Qt::ISODate));
    QVERIFY(!red[u"why"_s].toString().isEmpty());
    QVERIFY(red[u"expected"_s].toDouble() > 80);
    QCOMPARE(red[u"clears"_s].toArray().last()[u"act"_s].toString(), u"extend_deadline"_s);
    const Run people = program.run({u"plan"_s, u"show"_s, u"--workspace"_s, program.workspace()});
    QVERIFY2(people.code == 0 && people.out.contains(red[u"why"_s].toString().toUtf8()), people.words());
}

void tst_DutyCommands::listOfMeasuresSaysWhy()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"list"_s, u"measures"_s, u"--limit"_s, u"3"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonObject row = run.json()[u"rows"_s].toArray().first().toObject();
    for (const QString &key : {u"lamp"_s, u"cause"_s, u"since"_s, u"why"_s})
        QVERIFY2(!row[key].toString().isEmpty(), qPrintable(key));
}

void tst_DutyCommands::lampsAreRecordedAndKept()
{
    const Program program;
    program.haveEmpty();
    const Run day = program.on({u"plan"_s, u"lamps"_s});
    QVERIFY2(day.code == 0, day.words());
    QCOMPARE(day.json()[u"applied"_s].toInt(), 174); // every measure of the plan
    const Run again = program.on({u"plan"_s, u"lamps"_s});
    QCOMPARE(again.json()[u"applied"_s].toInt(), 0);
    const Run list = program.on({u"list"_s, u"lamp-entries"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(list.code == 0, list.words());
    const QString entry = list.json()[u"rows"_s].toArray().first()[u"id"_s].toString();
    for (const QStringList &line : {QStringList{u"set"_s, u"lamp-entries"_s, entry, u"lamp=green"_s},
             QStringList{u"remove"_s, u"lamp-entries"_s, entry, u"--reason"_s, u"误"_s}}) {
        const Run run = program.on(line);
        QVERIFY2(run.code != 0, run.words());
        QCOMPARE(run.error(), u"lamp.kept"_s);
    }
    QCOMPARE(program.on({u"plan"_s, u"lamps"_s}).json()[u"applied"_s].toInt(), 0);
}

void tst_DutyCommands::aLowerValueAsksWhy()
{
    const Program program;
    program.havePractice();
    const QStringList line{u"add"_s, u"measure-reports"_s, u"measure=02-2"_s, u"progress=核减"_s};
    const Run high = program.on(line + QStringList{u"as_of=2022-09-04"_s, u"cumulative=999999"_s});
    QVERIFY2(high.code == 0, high.words());
    const QStringList low = line + QStringList{u"as_of=2022-09-05"_s, u"cumulative=1"_s};
    const Run refused = program.on(low);
    QVERIFY2(refused.code == 3, refused.words());
    const QJsonObject problem = refused.json()[u"refused"_s].toArray().first().toObject();
    QCOMPARE(problem[u"code"_s].toString(), u"report.lower"_s);
    QCOMPARE(problem[u"field"_s].toString(), u"lower_reason"_s);
    QCOMPARE(program.on(low + QStringList{u"lower_reason=重复统计"_s}).code, 0);
}

void tst_DutyCommands::papers()
{
    const Program program;
    program.havePractice();
    const Run all = program.on({u"report"_s, u"measures"_s, u"--out"_s, program.file(u"m.csv"_s)});
    QVERIFY2(all.code == 0, all.words());
    QCOMPARE(all.json()[u"measures"_s].toInt(), 174);
    const QString text = QString::fromUtf8(program.bytesOf(u"m.csv"_s));
    QVERIFY(text.contains(u"■") && text.contains(u"●"));
    const Run bureau
        = program.on({u"report"_s, u"bureau"_s, u"--bureau"_s, u"区税务局"_s, u"--out"_s, program.file(u"b.pdf"_s)});
    QVERIFY2(bureau.code == 0, bureau.words());
    QCOMPARE(bureau.json()[u"measures"_s].toInt(), 18); // 11 led, 7 supported
    QVERIFY(bureau.json()[u"pages"_s].toInt() > 0);
    QVERIFY(program.bytesOf(u"b.pdf"_s).startsWith("%PDF"));
}

void tst_DutyCommands::traces()
{
    const Program program;
    program.havePractice();
    const Run clause = program.on({u"trace"_s, u"clause"_s, u"18"_s});
    QVERIFY2(clause.code == 0, clause.words());
    const QJsonArray lines = clause.json()[u"lines"_s].toArray();
    QCOMPARE(lines.first()[u"kind"_s].toString(), u"clause"_s);
    QVERIFY(lines.size() > 5);
    const Run gaps = program.on({u"trace"_s, u"gaps"_s, u"--limit"_s, u"2"_s});
    QVERIFY2(gaps.code == 0, gaps.words());
    QCOMPARE(gaps.json()[u"untouched_days"_s].toInt(), 90);
    QCOMPARE(keysOf(gaps.json()[u"counts"_s].toObject()),
        u"bureau_without_report clause_without_evidence enterprise_untouched measure_without_date"_s);
    const Run list = program.on({u"list"_s, u"enterprises"_s, u"--limit"_s, u"1"_s});
    const QString code = list.json()[u"rows"_s].toArray().first()[u"id"_s].toString();
    const Run up = program.on({u"trace"_s, u"enterprise"_s, code});
    QVERIFY2(up.code == 0, up.words());
    QCOMPARE(up.json()[u"lines"_s].toArray().first()[u"kind"_s].toString(), u"enterprise"_s);
    const Run people = program.run({u"trace"_s, u"clause"_s, u"18"_s, u"--workspace"_s, program.workspace()});
    QVERIFY2(people.code == 0 && !people.out.isEmpty(), people.words());
}

void tst_DutyCommands::refused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("no bureau") << QStringList{u"report"_s, u"bureau"_s, u"--out"_s, u"x.pdf"_s} << u"usage.bureau"_s;
    QTest::newRow("no such clause") << QStringList{u"trace"_s, u"clause"_s, u"99"_s} << u"record.missing"_s;
    QTest::newRow("clause of nothing") << QStringList{u"trace"_s, u"clause"_s, u"0"_s} << u"usage.wrong"_s;
    QTest::newRow("no such enterprise") << QStringList{u"trace"_s, u"enterprise"_s, u"<b>"_s} << u"record.missing"_s;
    QTest::newRow("no such day") << QStringList{u"trace"_s, u"gaps"_s, u"--on"_s, u"2022-02-30"_s} << u"usage.date"_s;
    QTest::newRow("nothing") << QStringList{u"trace"_s} << u"usage.wrong"_s;
}

void tst_DutyCommands::refused()
{
    QFETCH(QStringList, line);
    QFETCH(QString, error);
    const Program program;
    program.havePractice();
    const Run run = program.on(line);
    QVERIFY2(run.code != 0, run.words());
    QCOMPARE(run.error(), error);
}

YUMIAO_TEST(tst_DutyCommands)
#include "tst_duty_commands.moc"
