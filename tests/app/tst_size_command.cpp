// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// size, and the way above scale written on the command line.
class tst_SizeCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnterprise();
    void oneEnterprise();
    void noBand();
    void theWayAboveScale();
    void wrongUsage();

private:
    [[nodiscard]] QJsonObject rowOf(const Program &program, const QStringList &more = {}) const
    {
        const Run run = program.on(QStringList{u"size"_s, u"--enterprise"_s, Code} + more);
        return run.json().value(u"rows"_s).toArray().first().toObject();
    }
    /// An enterprise of an industry, with figures of 2021.
    void haveFirm(const Program &program, const QString &industry) const
    {
        program.haveEmpty();
        const Run firm = program.on({u"add"_s, u"enterprises"_s, u"name=某某电子有限公司"_s, u"credit_code="_s + Code,
            u"industry="_s + industry});
        QVERIFY2(firm.code == 0, firm.words());
        const Run year = program.on({u"add"_s, u"annual-figures"_s, u"enterprise="_s + Code, u"fiscal_year=2021"_s,
            u"employees=300"_s, u"revenue=20000000"_s});
        QVERIFY2(year.code == 0, year.words());
    }
    const QString Code = u"91512002MA62A00121"_s;
};

void tst_SizeCommand::everyEnterprise()
{
    const Program program;
    program.havePractice();
    const Run run = program.on({u"size"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"on purpose rows"_s);
    const QJsonArray rows = run.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), program.count("enterprise"));
    int measured = 0;
    for (const QJsonValue &row : rows) {
        QCOMPARE(keysOf(row.toObject()),
            u"above_scale at_most enterprise id indicators industry industry_name missing name reason registered row "
            "row_name rule scale see size year"_s);
        QCOMPARE(row[u"size"_s].isNull(), !row[u"reason"_s].isNull());
        measured += row[u"size"_s].isNull() ? 0 : 1;
    }
    QVERIFY(measured > 10 && measured < rows.size());
    QVERIFY(program.run({u"size"_s, u"--workspace"_s, program.workspace()}).out.contains("微型"));
}

void tst_SizeCommand::oneEnterprise()
{
    const Program program;
    haveFirm(program, u"3922"_s);
    const QJsonObject row = rowOf(program, {u"--on"_s, u"2022-09-05"_s});
    QCOMPARE(row[u"enterprise"_s].toString(), Code);
    QCOMPARE(row[u"industry"_s].toString(), u"3922"_s);
    QCOMPARE(row[u"year"_s].toInt(), 2021);
    QCOMPARE(row[u"size"_s].toString(), u"medium"_s);
    QCOMPARE(row[u"above_scale"_s].toBool(), true);
    QCOMPARE(row[u"scale"_s][u"threshold"_s].toString(), u"20000000.00"_s);
    const QJsonArray indicators = row[u"indicators"_s].toArray();
    QCOMPARE(indicators.size(), 2);
    QCOMPARE(indicators[0][u"name"_s].toString(), u"employees"_s);
    QCOMPARE(indicators[0][u"value"_s].toInt(), 300);
    QCOMPARE(indicators[0][u"unit"_s].toString(), u"人"_s);
    QCOMPARE(indicators[0][u"band"_s].toString(), u"medium"_s);
    QCOMPARE(indicators[1][u"value"_s].toString(), u"20000000.00"_s);
    QCOMPARE(indicators[1][u"band"_s].toString(), u"medium"_s);
    QVERIFY2(program.on({u"set"_s, u"enterprises"_s, Code, u"above_scale=否"_s}).code == 0, "set");
    QCOMPARE(rowOf(program, {u"--on"_s, u"2022-09-05"_s})[u"above_scale"_s], QJsonValue(false));
    const QJsonObject tax = rowOf(program, {u"--on"_s, u"2022-09-05"_s, u"--purpose"_s, u"税收"_s});
    QCOMPARE(tax[u"reason"_s].toString(), u"indicator_missing"_s);
    QCOMPARE(tax[u"rule"_s].toString(), u"工信部联企业〔2011〕300号"_s);
}

void tst_SizeCommand::noBand()
{
    const Program program;
    haveFirm(program, u"704"_s);
    QJsonObject row = rowOf(program);
    QVERIFY(row[u"size"_s].isNull());
    QCOMPARE(row[u"reason"_s].toString(), u"own_property"_s);
    QVERIFY(program.on({u"set"_s, u"enterprises"_s, Code, u"industry="_s}).code == 0);
    row = rowOf(program);
    QCOMPARE(row[u"reason"_s].toString(), u"industry_unknown"_s);
    QVERIFY(row[u"above_scale"_s].isNull());
}

void tst_SizeCommand::theWayAboveScale()
{
    const Program program;
    haveFirm(program, u"3922"_s);
    const auto add = [&](const QStringList &more) {
        return program.on(QStringList{u"add"_s, u"scale-entries"_s, u"enterprise="_s + Code} + more);
    };
    QCOMPARE(add({u"state=准规上"_s, u"date=2022-09-01"_s}).code, 0);
    const Run refused = add({u"state=退库"_s, u"date=2022-09-02"_s, u"exit_reason=规下"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(
        QString::fromUtf8(refused.err).contains(u"准规上"_s) || QString::fromUtf8(refused.err).contains(u"Reaches"_s),
        refused.words());
    QCOMPARE(add({u"state=申报"_s, u"date=2022-10-20"_s, u"route=年度"_s, u"batch=2022年第一批"_s}).code, 0);
    const QJsonObject scale = rowOf(program, {u"--on"_s, u"2022-10-21"_s})[u"scale"_s].toObject();
    QCOMPARE(scale[u"state"_s].toString(), u"declared"_s);
    QCOMPARE(scale[u"next"_s][0][u"state"_s].toString(), u"cultivated"_s);
    QCOMPARE(scale[u"windows"_s][0][u"closes"_s].toString(), u"2022-10-31"_s);
}

void tst_SizeCommand::wrongUsage()
{
    const Program program;
    program.haveEmpty();
    QCOMPARE(program.on({u"size"_s, u"--purpose"_s, u"fun"_s}).code, 2);
    QCOMPARE(program.on({u"size"_s, u"--purpose"_s, u"fun"_s}).error(), u"usage.purpose"_s);
    QCOMPARE(program.on({u"size"_s, u"--on"_s, u"soon"_s}).code, 2);
    QCOMPARE(program.on({u"size"_s, u"--enterprise"_s, Code}).code, 3);
    const Run none = program.on({u"size"_s});
    QCOMPARE(none.code, 0);
    QVERIFY(none.json().value(u"rows"_s).toArray().isEmpty());
}

YUMIAO_TEST(tst_SizeCommand)
#include "tst_size_command.moc"
