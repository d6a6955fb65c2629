// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// report financing and the charts of what financing costs.
class tst_FinancingReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ofAYear();
    void ofAQuarter();
    void refused_data();
    void refused();
    void charts_data();
    void charts();

private:
    Run report(const QStringList &options, const QString &file = u"ledger.pdf"_s) const
    {
        return m_program.on(QStringList{u"report"_s, u"financing"_s, u"--out"_s, m_program.file(file)} + options);
    }
    Program m_program;
};

/// A small district with an application of the year beside those of the years before.
void tst_FinancingReport::initTestCase()
{
    m_program.havePractice();
    const QJsonObject of
        = m_program.on({u"list"_s, u"financing-applications"_s, u"--limit"_s, u"1"_s}).json()[u"rows"_s][0].toObject();
    const Run added = m_program.on({u"add"_s, u"financing-applications"_s, u"number=2022-9001-1"_s,
        u"enterprise="_s + of[u"enterprise_id"_s].toString(), u"institution="_s + of[u"institution_id"_s].toString(),
        u"amount=1000000"_s, u"applied=2022-07-01"_s, u"stage=recommended"_s, u"stage_since=2022-07-02"_s});
    QVERIFY2(added.code == 0, added.words());
}

void tst_FinancingReport::ofAYear()
{
    const Run run = report({u"--period"_s, u"2022"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"applications bytes file missing_fonts on pages period report"_s);
    QCOMPARE(run.json()[u"report"_s].toString(), u"financing"_s);
    QCOMPARE(run.json()[u"period"_s].toString(), u"2022"_s);
    QCOMPARE(run.json()[u"on"_s].toString(), u"2022-09-05"_s);
    QVERIFY(m_program.bytesOf(u"ledger.pdf"_s).startsWith("%PDF-1."));
    QVERIFY(run.json()[u"pages"_s].toInt() >= 1);
    // Made in the year up to the day, or under way.
    const Run listed = m_program.on({u"list"_s, u"financing-applications"_s, u"--filter"_s,
        u"applied <= 2022-09-05 and (applied >= 2022-01-01 or not stage_group in (\"paid\", \"left\"))"_s, u"--limit"_s,
        u"0"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(listed.code == 0, listed.words());
    QVERIFY(run.json()[u"applications"_s].toInt() > 0);
    QCOMPARE(run.json()[u"applications"_s].toInt(), listed.json()[u"total"_s].toInt());
    const Run people = m_program.run({u"report"_s, u"financing"_s, u"--period"_s, u"2022"_s, u"--out"_s,
        m_program.file(u"b.pdf"_s), u"--workspace"_s, m_program.workspace()});
    QVERIFY2(people.code == 0 && people.out.contains("b.pdf"), people.words());
}

void tst_FinancingReport::ofAQuarter()
{
    const Run run = report({u"--period"_s, u"2022Q1"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"on"_s].toString(), u"2022-03-31"_s); // a period that is over is told at its end
}

void tst_FinancingReport::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("period") << QStringList{u"--period"_s, u"2022Q9"_s} << u"x.pdf"_s << u"period.unknown"_s;
    QTest::newRow("format") << QStringList{} << u"x.docx"_s << u"format.unknown"_s;
    QTest::newRow("folder") << QStringList{} << u"nowhere/x.pdf"_s << u"file.cannot_write"_s;
}

void tst_FinancingReport::refused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, file);
    QFETCH(QString, error);
    const Run run = report(options, file);
    QVERIFY2(run.code == 2 || run.code == 3, run.words());
    QCOMPARE(run.error(), error);
    QVERIFY(!QFile::exists(m_program.file(file)));
}

void tst_FinancingReport::charts_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("institution") << u"financing_cost_by_institution"_s;
    QTest::newRow("instrument") << u"financing_cost_by_instrument"_s;
}

void tst_FinancingReport::charts()
{
    QFETCH(QString, name);
    for (const QString &file : {u"c.png"_s, u"c.svg"_s, u"c.pdf"_s}) {
        const Run run = m_program.on({u"chart"_s, name, u"--out"_s, m_program.file(file)});
        QVERIFY2(run.code == 0, run.words());
        QCOMPARE(run.json()[u"chart"_s].toString(), name);
        QVERIFY(m_program.bytesOf(file).size() > 1000);
    }
}

YUMIAO_TEST(tst_FinancingReport)
#include "tst_financing_report.moc"
