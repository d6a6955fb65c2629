// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// `import` as scripts call it: the shipped samples, the options, the answer.
class tst_ImportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program.haveEmpty(); }
    void samples_data();
    void samples();
    void sampleFigures();
    void trialRun();
    void errorsFile();
    void mapFile();
    void wrongLines_data();
    void wrongLines();
    void noSuchFile();
    void sheets();
    void undone();
    void reasonsAreSaid();

private:
    static QString sample(const char *name)
    {
        return QStringLiteral(YUMIAO_SOURCE_DIR "/resources/samples/") + QString::fromLatin1(name);
    }
    static QString counts(const Run &run)
    {
        QStringList counts;
        for (const char *key : {"new", "changed", "unchanged", "refused"})
            counts.append(QString::number(run.json().value(QLatin1String(key)).toInt(-1)));
        return counts.join(u' ');
    }
    Program m_program;
};

void tst_ImportCommand::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"enterprises.csv"_s;
    QTest::newRow("xlsx") << u"enterprises.xlsx"_s;
}

void tst_ImportCommand::samples()
{
    QFETCH(QString, name);
    const QString path = sample(qPrintable(name));
    const Run first = m_program.on({u"import"_s, path});
    QVERIFY2(first.code == 3, first.words()); // the faulty rows are set aside
    QCOMPARE(keysOf(first.json()),
        u"applied beside change_set changed columns constants doubtful_units dry_run encoding file header_row held new "
        u"problems "
        "refused rows_read sheet unchanged"_s);
    QCOMPARE(counts(first), u"60 0 0 5"_s);
    QCOMPARE(first.json().value(u"rows_read"_s).toInt(), 65);
    QCOMPARE(first.json().value(u"applied"_s).toInt(), 60);
    QCOMPARE(first.json().value(u"change_set"_s).toString().size(), 13);
    QCOMPARE(m_program.count("enterprise"), 60);
    QStringList words;
    for (const QJsonValue &problem : first.json().value(u"problems"_s).toArray()) {
        QCOMPARE(keysOf(problem.toObject()), u"code column message row value"_s);
        words.append(problem[u"code"_s].toString());
    }
    QCOMPARE(words,
        (QStringList{
            u"code.check"_s, u"code.scientific"_s, u"row.duplicate"_s, u"row.two_names"_s, u"row.two_names"_s}));
    for (const QJsonValue &column : first.json().value(u"columns"_s).toArray())
        QVERIFY2(!column[u"field"_s].isNull() || column[u"how"_s].toString() == u"ignored",
            qPrintable(column[u"source"_s].toString()));
    const Run second = m_program.on({u"import"_s, path});
    QCOMPARE(counts(second), u"0 0 60 5"_s);
    QVERIFY(second.json().value(u"change_set"_s).isNull());
    QCOMPARE(m_program.on({u"check"_s, u"--deep"_s}).code, 0);
}

void tst_ImportCommand::sampleFigures()
{
    QCOMPARE(m_program.on({u"import"_s, sample("enterprises.csv")}).code, 3);
    const Run figures = m_program.on({u"import"_s, sample("annual-figures.csv"), u"--as"_s, u"annual-figures"_s});
    QVERIFY2(figures.json().value(u"new"_s).toInt() > 100, figures.words());
    const Run again = m_program.on({u"import"_s, sample("annual-figures.csv"), u"--as"_s, u"annual_figures"_s});
    QCOMPARE(again.json().value(u"new"_s).toInt(), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(), 0);
}

void tst_ImportCommand::trialRun()
{
    const Run run = m_program.on({u"import"_s, sample("enterprises.csv"), u"--dry-run"_s});
    QCOMPARE(run.code, 3);
    QCOMPARE(counts(run), u"60 0 0 5"_s);
    QCOMPARE(run.json().value(u"applied"_s).toInt(), 0);
    QVERIFY(run.json().value(u"change_set"_s).isNull());
    QCOMPARE(m_program.count("enterprise"), 0);
}

void tst_ImportCommand::errorsFile()
{
    const QString path = m_program.file(u"errors.csv"_s);
    const Run run = m_program.on({u"import"_s, sample("enterprises.csv"), u"--errors"_s, path});
    QCOMPARE(run.code, 3);
    const QStringList lines
        = QString::fromUtf8(m_program.bytesOf(u"errors.csv"_s)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.at(2).contains(u"E+17"_s));
    QVERIFY(!lines.at(1).contains(u"code.check"_s)); // words for people, not codes
}

void tst_ImportCommand::mapFile()
{
    const QString ledger = m_program.written(u"odd.csv"_s, "叫什么,人手\n样本甲有限公司,5\n");
    const QString map = m_program.written(u"map.json"_s, R"({"叫什么": "name", "B": "employees"})");
    QCOMPARE(m_program.on({u"import"_s, ledger}).error(), u"sheet.no_header"_s);
    const Run run = m_program.on({u"import"_s, ledger, u"--map"_s, map});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(counts(run), u"1 0 0 0"_s);
    QCOMPARE(run.json().value(u"columns"_s).toArray().first()[u"how"_s].toString(), u"map"_s);
}

void tst_ImportCommand::wrongLines_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("kind") << QStringList{u"--as"_s, u"planets"_s} << 2 << u"kind.unknown"_s;
    QTest::newRow("kind that is not imported") << QStringList{u"--as"_s, u"towns"_s} << 2 << u"usage.import_kind"_s;
    QTest::newRow("strategy") << QStringList{u"--strategy"_s, u"merge"_s} << 2 << u"strategy.unknown"_s;
    QTest::newRow("match") << QStringList{u"--match"_s, u"remarks"_s} << 2 << u"usage.match"_s;
    QTest::newRow("match without column") << QStringList{u"--match"_s, u"short_name"_s} << 2 << u"usage.match_column"_s;
    QTest::newRow("row of headings") << QStringList{u"--header-row"_s, u"0"_s} << 2 << u"usage.wrong"_s;
    QTest::newRow("row far below") << QStringList{u"--header-row"_s, u"900"_s} << 3 << u"sheet.no_such_row"_s;
    QTest::newRow("map that is not there") << QStringList{u"--map"_s, u"none.json"_s} << 3 << u"file.cannot_read"_s;
    QTest::newRow("map that is no JSON") << QStringList{u"--map"_s, u"broken.json"_s} << 2 << u"usage.map"_s;
    QTest::newRow("map to nothing") << QStringList{u"--map"_s, u"field.json"_s} << 2 << u"field.unknown"_s;
    QTest::newRow("map from nothing") << QStringList{u"--map"_s, u"heading.json"_s} << 2 << u"usage.map_column"_s;
    QTest::newRow("errors nowhere") << QStringList{u"--errors"_s, u"no/folder/e.csv"_s} << 3 << u"file.cannot_write"_s;
}

void tst_ImportCommand::wrongLines()
{
    QFETCH(QStringList, options);
    (void)m_program.written(u"broken.json"_s, "{");
    (void)m_program.written(u"field.json"_s, R"({"企业名称": "nmae"})");
    (void)m_program.written(u"heading.json"_s, R"({"没有的列": "name"})");
    const Run run = m_program.on(QStringList{u"import"_s, sample("enterprises.csv")} + options);
    QTEST(run.code, "code");
    QTEST(run.error(), "word");
    QCOMPARE(m_program.count("enterprise"), 0); // nothing was written
}

void tst_ImportCommand::noSuchFile()
{
    const Run run = m_program.on({u"import"_s, u"没有的台账.xlsx"_s});
    QVERIFY2(run.code == 3 || run.code == 4, run.words());
    QVERIFY2(QString::fromUtf8(run.err).contains(u"没有的台账.xlsx"_s), run.words()); // the sentence names it
}

void tst_ImportCommand::sheets()
{
    const Run named = m_program.on({u"import"_s, sample("enterprises.xlsx"), u"--sheet"_s, u"没有的表"_s});
    QVERIFY2(named.code == 3, named.words());
    QCOMPARE(named.error(), u"sheet.no_such_sheet"_s);
    const Run first = m_program.on({u"import"_s, sample("enterprises.xlsx"), u"--dry-run"_s});
    const QString sheet = first.json().value(u"sheet"_s).toString();
    QVERIFY(!sheet.isEmpty());
    QVERIFY(first.json().value(u"encoding"_s).isNull());
    const Run again = m_program.on({u"import"_s, sample("enterprises.xlsx"), u"--sheet"_s, sheet, u"--dry-run"_s});
    QCOMPARE(again.json().value(u"rows_read"_s), first.json().value(u"rows_read"_s));
    QCOMPARE(m_program.on({u"import"_s, u"missing.xlsx"_s}).error(), u"sheet.not_found"_s);
}

void tst_ImportCommand::undone()
{
    const Run run = m_program.on({u"import"_s, sample("enterprises.csv")});
    QCOMPARE(m_program.count("enterprise"), 60);
    const Run undone = m_program.on({u"undo"_s, run.json().value(u"change_set"_s).toString()});
    QVERIFY2(undone.code == 0, undone.words());
    QCOMPARE(undone.json().value(u"applied"_s).toInt(), 60);
    QCOMPARE(m_program.count("enterprise"), 0);
}

void tst_ImportCommand::reasonsAreSaid()
{
    const QString ledger
        = m_program.written(u"money.csv"_s, "企业名称,注册资本\n样本甲有限公司,500\n样本乙有限公司,500万元\n");
    const Run run = m_program.on({u"import"_s, ledger});
    QVERIFY2(run.code == 3, run.words());
    const QJsonObject problem = run.json().value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"row"_s).toInt(), 2);
    QCOMPARE(problem.value(u"column"_s).toString(), u"注册资本"_s);
    QCOMPARE(problem.value(u"code"_s).toString(), u"money.unit_unknown"_s);
    QCOMPARE(problem.value(u"value"_s).toString(), u"500"_s);
    const Run lines
        = m_program.run({u"import"_s, ledger, u"--workspace"_s, m_program.workspace(), u"--lang"_s, u"en"_s});
    QVERIFY2(lines.out.contains("Neither the heading nor the cell says"), lines.words());
}

YUMIAO_TEST(tst_ImportCommand)
#include "tst_import_command.moc"
