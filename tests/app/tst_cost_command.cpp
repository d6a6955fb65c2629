// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// cost: what an application truly costs, and offers side by side.
class tst_CostCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offer();
    void paidOut();
    void instalments();
    void sideBySide();
    void whatIsMissing();
    void noLoan();
    void paper();
    void refused_data();
    void refused();

private:
    /// Adds a record; its id.
    QString added(const QStringList &line) const;
    std::unique_ptr<Program> m_program;
    QString m_need;
    QString m_offer;
};

QString tst_CostCommand::added(const QStringList &line) const
{
    const Run run = m_program->on(QStringList{u"add"_s} + line);
    if (run.code != 0)
        qWarning("%s", run.words().constData());
    return run.json()[u"id"_s].toString();
}

void tst_CostCommand::init()
{
    m_program = std::make_unique<Program>();
    m_program->haveEmpty();
    const QString firm = added({u"enterprises"_s, u"name=雁江试算有限公司"_s});
    m_need = added({u"financing-needs"_s, u"enterprise="_s + firm, u"number=2022-0001"_s, u"registered=2022-01-02"_s,
        u"amount=1000000"_s});
    m_offer = added({u"financing-applications"_s, u"enterprise="_s + firm, u"need="_s + m_need, u"number=2022-0001-1"_s,
        u"amount=1000000"_s, u"term_months=12"_s, u"rate=4.35"_s, u"repayment=interest_only"_s, u"applied=2022-01-10"_s,
        u"stage=in_approval"_s, u"stage_since=2022-01-10"_s, u"instrument=working_capital"_s});
    QVERIFY(!m_offer.isEmpty());
    for (const auto &[kind, amount] : {std::pair{"guarantee", "10000"}, {"appraisal", "2000"}, {"notary", "1000"}})
        QVERIFY(!added({u"cost-lines"_s, u"application="_s + m_offer, u"kind=%1"_s.arg(QLatin1String(kind)),
                           u"amount=%1"_s.arg(QLatin1String(amount)), u"timing=upfront"_s,
                           u"compulsory=%1"_s.arg(QLatin1String(amount).size() == 4 ? u"1"_s : u"0"_s)})
                     .isEmpty());
}

void tst_CostCommand::offer()
{
    const Run run = m_program->on({u"cost"_s, u"2022-0001-1"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonObject it = run.json();
    QCOMPARE(it[u"basis"_s].toString(), u"offer"_s);
    QCOMPARE(QString::number(it[u"simple"_s].toDouble(), 'f', 3), u"5.650"_s);
    QCOMPARE(QString::number(it[u"nominal"_s].toDouble(), 'f', 3), u"5.690"_s);
    QCOMPARE(QString::number(it[u"effective"_s].toDouble(), 'f', 3), u"5.841"_s);
    QCOMPARE(it[u"interest"_s].toString(), u"43500.00"_s);
    QCOMPARE(it[u"cash_flows"_s].toArray().size(), 13);
    QCOMPARE(it[u"cash_flows"_s][0][u"flow"_s].toString(), u"987000.00"_s);
    QCOMPARE(it[u"lines"_s].toArray().size(), 4);
    QCOMPARE(it[u"unwanted"_s].toArray().size(), 2); // both were asked for as a condition
    QCOMPARE(it[u"unwanted"_s][0][u"measure"_s].toString(), u"09-6"_s);
    const Run people = m_program->run({u"cost"_s, m_offer, u"--workspace"_s, m_program->workspace()});
    QVERIFY2(people.code == 0 && people.out.contains("5.650"), people.words());
}

void tst_CostCommand::paidOut()
{
    const QString firm = m_program->on({u"show"_s, u"financing-applications"_s, m_offer})
                             .json()[u"fields"_s][u"enterprise"_s]
                             .toString();
    const QString line = added({u"credit-lines"_s, u"application="_s + m_offer, u"enterprise="_s + firm,
        u"granted=2022-02-01"_s, u"amount=1000000"_s, u"rate=4.00"_s});
    QVERIFY(!added({u"drawdowns"_s, u"credit_line="_s + line, u"enterprise="_s + firm, u"drawn=2022-02-10"_s,
                       u"amount=500000"_s, u"due=2023-02-10"_s})
                 .isEmpty());
    const Run run = m_program->on({u"cost"_s, m_offer, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"basis"_s].toString(), u"drawn"_s);
    QCOMPARE(run.json()[u"principal"_s].toString(), u"500000.00"_s);
    QCOMPARE(run.json()[u"simple"_s].toDouble(), 6.6); // 4.00 of the line, 13,000 of 500,000 beside it
    const Run before = m_program->on({u"cost"_s, m_offer, u"--on"_s, u"2022-02-05"_s});
    QCOMPARE(before.json()[u"basis"_s].toString(), u"offer"_s);
    QCOMPARE(before.json()[u"simple"_s].toDouble(), 5.3);
}

void tst_CostCommand::instalments()
{
    const Run set = m_program->on({u"set"_s, u"financing-applications"_s, m_offer, u"repayment=equal_instalment"_s});
    QVERIFY2(set.code == 0, set.words());
    const QJsonObject it = m_program->on({u"cost"_s, m_offer}).json();
    QVERIFY(it[u"simple"_s].isNull() && it[u"before_subsidies"_s][u"simple"_s].isNull());
    QCOMPARE(QString::number(it[u"nominal"_s].toDouble(), 'f', 3), u"6.798"_s);
    QCOMPARE(it[u"headline"_s].toDouble(), it[u"nominal"_s].toDouble());
}

void tst_CostCommand::sideBySide()
{
    const QString firm = m_program->on({u"show"_s, u"financing-applications"_s, m_offer})
                             .json()[u"fields"_s][u"enterprise"_s]
                             .toString();
    const QString cheap = added({u"financing-applications"_s, u"enterprise="_s + firm, u"need="_s + m_need,
        u"number=2022-0001-2"_s, u"amount=1000000"_s, u"term_months=12"_s, u"rate=3.85"_s, u"repayment=interest_only"_s,
        u"applied=2022-01-11"_s, u"stage=in_approval"_s, u"stage_since=2022-01-11"_s});
    QVERIFY(!cheap.isEmpty());
    const Run run = m_program->on({u"cost"_s, u"--need"_s, u"2022-0001"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray offers = run.json()[u"offers"_s].toArray();
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers[0][u"application"_s].toString(), cheap);
    QCOMPARE(offers[1][u"application"_s].toString(), m_offer);
}

void tst_CostCommand::whatIsMissing()
{
    const Run set = m_program->on({u"set"_s, u"financing-applications"_s, m_offer, u"rate="_s, u"repayment="_s});
    QVERIFY2(set.code == 0, set.words());
    const Run run = m_program->on({u"cost"_s, m_offer});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY(run.json()[u"nominal"_s].isNull());
    QCOMPARE(run.json()[u"missing"_s].toArray(), (QJsonArray{u"rate"_s, u"method"_s}));
}

void tst_CostCommand::noLoan()
{
    QVERIFY(!added(
        {u"cost-lines"_s, u"application="_s + m_offer, u"kind=other"_s, u"amount=2000000"_s, u"timing=upfront"_s})
                 .isEmpty());
    const Run run = m_program->on({u"cost"_s, m_offer});
    QVERIFY2(run.code == 3, run.words());
    QCOMPARE(run.json()[u"refused"_s][u"code"_s].toString(), u"cost.received"_s);
}

void tst_CostCommand::paper()
{
    const QString path = m_program->file(u"sheet.pdf"_s);
    const Run run = m_program->on({u"report"_s, u"loan"_s, u"--application"_s, u"2022-0001-1"_s, u"--out"_s, path});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(run.json()[u"report"_s].toString(), u"loan"_s);
    QCOMPARE(run.json()[u"pages"_s].toInt(), 1);
    QCOMPARE(run.json()[u"simple"_s].toDouble(), 5.65);
    QVERIFY(m_program->bytesOf(u"sheet.pdf"_s).startsWith("%PDF"));
    const Run nobody = m_program->on({u"report"_s, u"loan"_s, u"--out"_s, path});
    QCOMPARE(nobody.error(), u"usage.application"_s);
    QCOMPARE(nobody.code, 2);
}

void tst_CostCommand::refused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QStringList() << u"usage.cost"_s;
    QTest::newRow("both") << QStringList{u"x"_s, u"--need"_s, u"y"_s} << u"usage.cost"_s;
    QTest::newRow("no such application") << QStringList{u"'; drop table"_s} << u"record.missing"_s;
    QTest::newRow("no such need") << QStringList{u"--need"_s, u"2099-1"_s} << u"record.missing"_s;
    QTest::newRow("no such day") << QStringList{u"2022-0001-1"_s, u"--on"_s, u"2022-02-30"_s} << u"usage.date"_s;
}

void tst_CostCommand::refused()
{
    QFETCH(QStringList, line);
    QFETCH(QString, error);
    const Run run = m_program->on(QStringList{u"cost"_s} + line);
    QVERIFY(run.code == 2 || run.code == 3);
    QCOMPARE(run.error(), error);
}

YUMIAO_TEST(tst_CostCommand)

#include "tst_cost_command.moc"
