// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// Procurement, arrears and environmental approvals on the command line.
class tst_GaugeCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsAreListed_data();
    void recordsAreListed();
    void figuresOfClauses();
    void papers_data();
    void papers();
    void aStepThatPaysTooMuch();

private:
    [[nodiscard]] QJsonObject figure(const QString &code)
    {
        for (const QJsonValue &it : m_program.on({u"figures"_s}).json()[u"figures"_s].toArray())
            if (it[u"code"_s].toString() == code)
                return it.toObject();
        return {};
    }
    Program m_program;
};

void tst_GaugeCommands::initTestCase()
{
    m_program.havePractice();
}

void tst_GaugeCommands::recordsAreListed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"procurement-budgets", "procurement-contracts", "arrears", "arrear-steps", "eia-cases"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_GaugeCommands::recordsAreListed()
{
    QFETCH(QString, kind);
    const Run run = m_program.on({u"list"_s, kind, u"--limit"_s, u"3"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"rows"_s].toArray().size(), 3);
}

void tst_GaugeCommands::figuresOfClauses()
{
    for (const QString &code : {u"procurement.reserved"_s, u"clause.14-6.plan"_s, u"clause.14-6.mof46"_s,
             u"clause.13-10.outstanding"_s, u"clause.03-7.form_days"_s})
        QVERIFY2(!figure(code)[u"value"_s].isNull(), qPrintable(code));
    QCOMPARE(figure(u"procurement.reserved"_s)[u"value"_s], figure(u"clause.14-6.plan"_s)[u"value"_s]);
}

void tst_GaugeCommands::papers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("procurement") << u"procurement"_s << u"departments"_s;
    QTest::newRow("arrears") << u"arrears"_s << u"arrears"_s;
}

void tst_GaugeCommands::papers()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const Run pages = m_program.on({u"report"_s, name, u"--out"_s, m_program.file(name + u".pdf"_s)});
    QVERIFY2(pages.code == 0, pages.words());
    QVERIFY(pages.json()[key].toInteger() > 0);
    const Run sheet = m_program.on({u"report"_s, name, u"--out"_s, m_program.file(name + u".csv"_s)});
    QVERIFY2(sheet.code == 0, sheet.words());
    QCOMPARE(sheet.json()[key], pages.json()[key]);
    QCOMPARE(sheet.json()[u"rows"_s].toInteger(),
        pages.json()[key].toInteger() + (name == u"procurement"_s ? 1 : 0)); // and the district
}

void tst_GaugeCommands::aStepThatPaysTooMuch()
{
    const QJsonObject arrear
        = m_program.on({u"list"_s, u"arrears"_s, u"--limit"_s, u"1"_s}).json()[u"rows"_s][0].toObject();
    const Run run = m_program.on({u"add"_s, u"arrear-steps"_s, u"arrear="_s + arrear[u"id"_s].toString(),
        u"kind=偿付"_s, u"date=2022-09-01"_s, u"amount=99999999999"_s});
    QVERIFY(run.code == 3);
}

YUMIAO_TEST(tst_GaugeCommands)
#include "tst_gauge_commands.moc"
