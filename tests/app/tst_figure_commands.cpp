// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// todo, figures, plan show, chart, report, check, bench.
class tst_FigureCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_program.havePractice(); }
    void figures();
    void figuresCanBeCounted();
    void periods_data();
    void periods();
    void todo();
    void todoOfABureau();
    void planTree();
    void planParts();
    void charts_data();
    void charts();
    void chartRefused();
    void report();
    void reportRefused();
    void check();
    void checkFindsDamage();
    void bench();
    void benchOfGoals_data();
    void benchOfGoals();
    void benchKeepsDistricts();
    void benchRefused_data();
    void benchRefused();

private:
    Program m_program;
};

void tst_FigureCommands::figures()
{
    const Run run = m_program.on({u"figures"_s, u"--period"_s, u"2022Q2"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"figures on period"_s);
    QCOMPARE(run.json().value(u"period"_s).toString(), u"2022Q2"_s);
    QCOMPARE(run.json().value(u"on"_s).toString(), u"2022-06-30"_s); // the end of a period that is over
    const QJsonArray figures = run.json().value(u"figures"_s).toArray();
    QVERIFY(figures.size() > 10);
    for (const QJsonValue &figure : figures)
        QCOMPARE(keysOf(figure.toObject()), u"code counted definition lamp name records unit value"_s);
}

void tst_FigureCommands::figuresCanBeCounted()
{
    int counted = 0;
    const Run run = m_program.on({u"figures"_s});
    const QString on = run.json().value(u"on"_s).toString();
    QCOMPARE(on, u"2022-09-05"_s);
    for (const QJsonValue &figure : run.json().value(u"figures"_s).toArray()) {
        const QJsonObject query = figure[u"counted"_s].toObject();
        if (query.isEmpty())
            continue;
        const Run list = m_program.on({u"list"_s, query.value(u"kind"_s).toString(), u"--filter"_s,
            query.value(u"filter"_s).toString(), u"--on"_s, on, u"--limit"_s, u"0"_s});
        QVERIFY2(list.code == 0, list.words());
        QVERIFY2(list.json().value(u"total"_s) == figure[u"records"_s], qPrintable(figure[u"code"_s].toString()));
        ++counted;
    }
    QVERIFY(counted > 5);
}

void tst_FigureCommands::periods_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("year") << QStringList{u"--period"_s, u"2021"_s} << 0 << QString();
    QTest::newRow("month") << QStringList{u"--period"_s, u"2022-06"_s} << 0 << QString();
    QTest::newRow("fifth quarter") << QStringList{u"--period"_s, u"2022Q5"_s} << 2 << u"period.unknown"_s;
    QTest::newRow("words") << QStringList{u"--period"_s, u"last year"_s} << 2 << u"period.unknown"_s;
    QTest::newRow("day") << QStringList{u"--on"_s, u"2022-02-30"_s} << 2 << u"usage.date"_s;
}

void tst_FigureCommands::periods()
{
    QFETCH(QStringList, options);
    const Run run = m_program.on(QStringList{u"figures"_s} + options);
    QTEST(run.code, "code");
    QTEST(run.error(), "word");
}

void tst_FigureCommands::todo()
{
    const Run run = m_program.on({u"todo"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json().value(u"on"_s).toString(), u"2022-09-05"_s);
    const QJsonArray items = run.json().value(u"items"_s).toArray();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items) {
        for (const QString &key :
            {u"kind"_s, u"id"_s, u"title"_s, u"enterprise"_s, u"bureau"_s, u"due"_s, u"days"_s, u"lamp"_s, u"cause"_s})
            QVERIFY2(item.toObject().contains(key), qPrintable(key));
        QVERIFY(!item[u"title"_s].toString().isEmpty());
    }
}

void tst_FigureCommands::todoOfABureau()
{
    const qsizetype all = m_program.on({u"todo"_s}).json().value(u"items"_s).toArray().size();
    const Run run = m_program.on({u"todo"_s, u"--bureau"_s, u"区经科信局"_s});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY(run.json().value(u"items"_s).toArray().size() < all);
    const Run unknown = m_program.on({u"todo"_s, u"--bureau"_s, u"某局"_s});
    QCOMPARE(unknown.code, 3);
    QCOMPARE(unknown.error(), u"reference.unknown"_s);
}

void tst_FigureCommands::planTree()
{
    const Run run = m_program.on({u"plan"_s, u"show"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"chapters document_number on plan"_s);
    int clauses = 0;
    int measures = 0;
    int leads = 0;
    int supports = 0;
    for (const QJsonValue &chapter : run.json().value(u"chapters"_s).toArray())
        for (const QJsonValue &clause : chapter[u"clauses"_s].toArray()) {
            ++clauses;
            for (const QJsonValue &duty : clause[u"duties"_s].toArray())
                ++(duty[u"role"_s].toString() == u"lead" ? leads : supports);
            for (const QJsonValue &measure : clause[u"measures"_s].toArray()) {
                ++measures;
                for (const QString &key : {u"code"_s, u"text"_s, u"target"_s, u"indicator"_s, u"progress"_s, u"lamp"_s})
                    QVERIFY2(measure.toObject().contains(key), qPrintable(key));
                if (const QJsonObject target = measure[u"target"_s].toObject(); !target.isEmpty())
                    QCOMPARE(keysOf(target), u"due kind unit value"_s);
            }
        }
    QCOMPARE(QList<int>({clauses, measures, leads, supports}), QList<int>({25, 174, 20, 31}));
}

void tst_FigureCommands::planParts()
{
    const Run clause = m_program.on({u"plan"_s, u"show"_s, u"--clause"_s, u"3"_s});
    const QJsonArray chapters = clause.json().value(u"chapters"_s).toArray();
    QCOMPARE(chapters.size(), 1);
    QCOMPARE(chapters.first()[u"clauses"_s].toArray().first()[u"no"_s].toInt(), 3);
    const Run bureau = m_program.on({u"plan"_s, u"show"_s, u"--bureau"_s, u"区税务局"_s});
    QVERIFY2(bureau.code == 0, bureau.words());
    QVERIFY(!bureau.json().value(u"chapters"_s).toArray().isEmpty());
    QCOMPARE(m_program.on({u"plan"_s, u"show"_s, u"--clause"_s, u"99"_s}).code, 3);
    QCOMPARE(m_program.on({u"plan"_s, u"show"_s, u"--bureau"_s, u"某局"_s}).error(), u"reference.unknown"_s);
}

void tst_FigureCommands::charts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"c.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"c.SVG"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"c.pdf"_s << QByteArray("%PDF-1.");
}

void tst_FigureCommands::charts()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const Run run = m_program.on({u"chart"_s, u"enterprises_target"_s, u"--out"_s, m_program.file(file)});
    QVERIFY2(run.code == 0, run.words());
    const QByteArray bytes = m_program.bytesOf(file);
    QVERIFY(bytes.startsWith(start));
    QCOMPARE(run.json().value(u"bytes"_s).toInt(), bytes.size());
}

void tst_FigureCommands::chartRefused()
{
    const Run name = m_program.on({u"chart"_s, u"pie"_s, u"--out"_s, u"x.png"_s});
    QCOMPARE(name.code, 2);
    QCOMPARE(name.error(), u"chart.unknown"_s);
    QVERIFY2(name.err.contains("enterprises_target"), name.words()); // says which there are
    QCOMPARE(m_program.on({u"chart"_s, u"enterprises_target"_s, u"--out"_s, u"x.gif"_s}).error(), u"format.unknown"_s);
    const Run folder = m_program.on({u"chart"_s, u"enterprises_target"_s, u"--out"_s, u"no/folder/x.png"_s});
    QCOMPARE(folder.code, 3);
    QCOMPARE(folder.error(), u"file.cannot_write"_s);
}

void tst_FigureCommands::report()
{
    const Run run = m_program.on(
        {u"report"_s, u"progress"_s, u"--period"_s, u"2022Q2"_s, u"--out"_s, m_program.file(u"summary.pdf"_s)});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY(m_program.bytesOf(u"summary.pdf"_s).startsWith("%PDF-1."));
    QVERIFY(run.json().value(u"pages"_s).toInt() >= 1);
    QCOMPARE(run.json().value(u"period"_s).toString(), u"2022Q2"_s);
    // A second one gives the same words; --quiet keeps the warnings about fonts to itself.
    const Run quiet = m_program.on(
        {u"report"_s, u"progress"_s, u"--period"_s, u"2022Q2"_s, u"--out"_s, m_program.file(u"b.pdf"_s), u"--quiet"_s});
    QCOMPARE(quiet.code, 0);
    QVERIFY2(quiet.err.isEmpty(), quiet.words());
}

void tst_FigureCommands::reportRefused()
{
    QCOMPARE(m_program.on({u"report"_s, u"poem"_s, u"--out"_s, u"x.pdf"_s}).error(), u"report.unknown"_s);
    QCOMPARE(m_program.on({u"report"_s, u"progress"_s, u"--out"_s, u"x.txt"_s}).error(), u"format.unknown"_s);
    QCOMPARE(m_program.on({u"report"_s, u"progress"_s, u"--out"_s, u"x.pdf"_s, u"--period"_s, u"2022Q9"_s}).code, 2);
    QVERIFY(!QFile::exists(m_program.file(u"x.pdf"_s)));
}

void tst_FigureCommands::check()
{
    const Run run = m_program.on({u"check"_s, u"--deep"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"audit faults ok"_s);
    QVERIFY(run.json().value(u"ok"_s).toBool());
    QVERIFY(run.json().value(u"faults"_s).toArray().isEmpty());
    QVERIFY(run.json().value(u"audit"_s)[u"links"_s].toInt() > 0);
    QCOMPARE(run.json().value(u"audit"_s)[u"head"_s], m_program.on({u"info"_s}).json().value(u"audit_head"_s));
}

void tst_FigureCommands::checkFindsDamage()
{
    const Program program;
    program.haveEmpty();
    QByteArray bytes = program.bytesOf(u"w.yumiao"_s);
    const qsizetype at = bytes.indexOf("莲花街道"); // a name in the history or in its row is no longer what was written
    QVERIFY(at > 0);
    bytes.replace("莲花街道", "荷花街道");
    (void)program.written(u"w.yumiao"_s, bytes);
    const Run run = program.on({u"check"_s, u"--deep"_s});
    QVERIFY2(run.code == 6, run.words());
    QVERIFY(!run.json().value(u"ok"_s).toBool());
    QCOMPARE(keysOf(run.json().value(u"faults"_s).toArray().first().toObject()), u"detail what where"_s);
}

void tst_FigureCommands::bench()
{
    const Run run
        = m_program.run({u"bench"_s, u"--enterprises"_s, u"200"_s, u"--only"_s, u"durable_edit"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"cases district machine"_s);
    QCOMPARE(run.json().value(u"district"_s).toString(), u"practice"_s);
    const QJsonArray cases = run.json().value(u"cases"_s).toArray();
    QCOMPARE(cases.size(), 1);
    QCOMPARE(keysOf(cases.first().toObject()),
        u"enterprises goal judged limit met name ours_cpu_ms ours_ms ours_worst_ms ratio raw_cpu_ms raw_ms "
        "raw_worst_ms runs unit"_s);
    QVERIFY(cases.first()[u"ours_ms"_s].toDouble() > 0 && cases.first()[u"raw_ms"_s].toDouble() > 0);
    QVERIFY(cases.first()[u"ours_worst_ms"_s].toDouble() >= cases.first()[u"ours_ms"_s].toDouble());
}

void tst_FigureCommands::benchOfGoals_data()
{
    QTest::addColumn<int>("goal");
    QTest::addColumn<int>("cases");
    QTest::addColumn<QString>("unit");
    QTest::newRow("growth of the search") << 3 << 1 << u"ms"_s;
    QTest::newRow("start") << 4 << 2 << u"ms"_s;
    QTest::newRow("frames") << 6 << 5 << u"ms"_s;
    QTest::newRow("jump to the end") << 7 << 1 << u"ms"_s;
    QTest::newRow("filter to painted") << 8 << 2 << u"ms"_s;
    QTest::newRow("memory") << 19 << 2 << u"MB"_s;
}

/// In a district filled up like a big one, of a size that takes no time.
void tst_FigureCommands::benchOfGoals()
{
    QFETCH(int, goal);
    QFETCH(int, cases);
    QFETCH(QString, unit);
    const Run run = m_program.run({u"bench"_s, u"--enterprises"_s, u"100"_s, u"--district"_s, u"big"_s, u"--only"_s,
        u"goal_%1_"_s.arg(goal), u"--json"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json().value(u"district"_s).toString(), u"big"_s);
    const QJsonArray rows = run.json().value(u"cases"_s).toArray();
    QCOMPARE(rows.size(), cases);
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"goal"_s].toInt(), goal);
        QCOMPARE(row[u"unit"_s].toString(), unit);
        QVERIFY2(row[u"raw_ms"_s].toDouble() > 0, run.words());
        QVERIFY(row[u"limit"_s].toDouble() > 0 && row[u"met"_s].isBool());
        QCOMPARE(row[u"met"_s].toBool(), row[u"ratio"_s].toDouble() <= row[u"limit"_s].toDouble());
    }
}

void tst_FigureCommands::benchKeepsDistricts()
{
    const QTemporaryDir folder;
    const QStringList line{u"bench"_s, u"--enterprises"_s, u"100"_s, u"--district"_s, u"big"_s, u"--only"_s,
        u"page_tasks"_s, u"--json"_s, u"--folder"_s};
    const Run first = m_program.run(line + QStringList{folder.path()});
    QVERIFY2(first.code == 0, first.words());
    const QString kept = folder.filePath(u"big-100.yumiao"_s);
    QVERIFY(QFile::exists(kept));
    const Run info = m_program.run({u"info"_s, u"--workspace"_s, kept, u"--json"_s});
    const QJsonObject counts = info.json().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"enterprise"_s).toInt(), 100);
    QCOMPARE(counts.value(u"certificate"_s).toInt(), 300);
    QCOMPARE(counts.value(u"financing_application"_s).toInt(), 200);
    QCOMPARE(counts.value(u"task"_s).toInt(), 400);
    QVERIFY(m_program.run({u"check"_s, u"--workspace"_s, kept, u"--json"_s}).json().value(u"ok"_s).toBool());
    const Run second = m_program.run(line + QStringList{folder.path()});
    QVERIFY2(second.code == 0, second.words());
    QCOMPARE(second.json().value(u"cases"_s).toArray().size(), 1);
}

void tst_FigureCommands::benchRefused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such case") << QStringList{u"--only"_s, u"coffee"_s} << u"case.unknown"_s;
    QTest::newRow("too few") << QStringList{u"--enterprises"_s, u"3"_s} << u"usage.wrong"_s;
    QTest::newRow("no such district") << QStringList{u"--district"_s, u"huge"_s} << u"usage.wrong"_s;
    QTest::newRow("no such folder") << QStringList{u"--folder"_s, u"/nowhere/at/all"_s} << u"usage.wrong"_s;
}

void tst_FigureCommands::benchRefused()
{
    QFETCH(QStringList, line);
    QFETCH(QString, error);
    const Run run = m_program.run(QStringList{u"bench"_s, u"--json"_s} + line);
    QVERIFY2(run.code == 2, run.words());
    QCOMPARE(run.error(), error);
}

YUMIAO_TEST(tst_FigureCommands)
#include "tst_figure_commands.moc"
