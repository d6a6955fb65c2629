// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// inclusive: 两增两控 by institution and month.
class tst_InclusiveCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMonth();
    void wrongUsage();
};

void tst_InclusiveCommand::oneMonth()
{
    const Program program;
    program.haveEmpty();
    for (const auto &[day, balance] :
        {std::pair{u"2021-08-31"_s, u"10000000"_s}, std::pair{u"2022-08-31"_s, u"13000000"_s}}) {
        const Run added = program.on(
            {u"add"_s, u"bank-returns"_s, u"institution=中国农业银行"_s, u"as_of="_s + day, u"scope=regulator"_s,
                u"inclusive_balance="_s + balance, u"all_balance=50000000"_s, u"inclusive_accounts=10"_s});
        QVERIFY2(added.code == 0, added.words());
    }
    const Run run = program.on({u"inclusive"_s, u"--month"_s, u"2022-08"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"as_of definition rows scope source"_s);
    QCOMPARE(run.json().value(u"as_of"_s).toString(), u"2022-08-31"_s);
    const QJsonArray rows = run.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0][u"institution"_s].isNull());
    const QJsonObject growth = rows[1][u"cells"_s][0].toObject();
    QCOMPARE(keysOf(growth), u"arithmetic asked check missing required result unit value"_s);
    QCOMPARE(growth[u"value"_s].toString(), u"30.00"_s);
    QCOMPARE(growth[u"result"_s].toString(), u"met"_s);
    const QJsonObject rate = rows[1][u"cells"_s][3].toObject();
    QCOMPARE(rate[u"result"_s].toString(), u"unknown"_s);
    QCOMPARE(rate[u"missing"_s].toArray().size(), 2);
    QVERIFY(program.run({u"inclusive"_s, u"--month"_s, u"2022-08"_s, u"--workspace"_s, program.workspace()})
                .out.contains("30.00"));
}

void tst_InclusiveCommand::wrongUsage()
{
    const Program program;
    program.haveEmpty();
    QCOMPARE(program.on({u"inclusive"_s, u"--month"_s, u"2022-08"_s}).json().value(u"rows"_s).toArray().size(), 1);
    QVERIFY(program.on({u"inclusive"_s, u"--month"_s, u"2022-13"_s}).code != 0);
    QVERIFY(program.on({u"inclusive"_s, u"--scope"_s, u"mine"_s}).code != 0);
}

YUMIAO_TEST(tst_InclusiveCommand)
#include "tst_inclusive_command.moc"
