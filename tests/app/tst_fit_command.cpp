// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// fit: which policies an application meets.
class tst_FitCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneApplication();
    void wrongUsage();

private:
    void haveApplication(const Program &program) const
    {
        program.haveEmpty();
        const Run firm = program.on({u"add"_s, u"enterprises"_s, u"name=某某电子有限公司"_s, u"credit_code="_s + Code,
            u"industry=3922"_s, u"employees=60"_s});
        QVERIFY2(firm.code == 0, firm.words());
        const Run application = program.on({u"add"_s, u"financing-applications"_s, u"number=2022-0001"_s,
            u"enterprise="_s + Code, u"institution=中国农业银行"_s, u"instrument=bill_discount"_s, u"amount=3000000"_s,
            u"applied=2022-06-01"_s, u"stage=registered"_s, u"stage_since=2022-06-01"_s, u"largest_bill=5000000.01"_s});
        QVERIFY2(application.code == 0, application.words());
    }
    const QString Code = u"91512002MA62A00121"_s;
};

void tst_FitCommand::oneApplication()
{
    const Program program;
    haveApplication(program);
    const Run run = program.on({u"fit"_s, u"2022-0001"_s, u"--on"_s, u"2022-09-05"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(keysOf(run.json()), u"application credit_lines enterprise instrument number on policies size"_s);
    const QJsonArray policies = run.json().value(u"policies"_s).toArray();
    QCOMPARE(policies.size(), 14);
    const QJsonObject bill = policies.first().toObject();
    QCOMPARE(keysOf(bill), u"clause code criteria document figures measure missing problem result tag title"_s);
    QCOMPARE(bill[u"code"_s].toString(), u"small_bill"_s);
    QCOMPARE(bill[u"result"_s].toString(), u"not_met"_s);
    QCOMPARE(bill[u"document"_s][u"number"_s].toString(), u"资雁府办发〔2020〕19号"_s);
    QCOMPARE(bill[u"criteria"_s][0][u"actual"_s].toString(), u"5000000.01"_s);
    QCOMPARE(policies[1][u"result"_s].toString(), u"not_applicable"_s);
    QVERIFY(program.run({u"fit"_s, u"2022-0001"_s, u"--workspace"_s, program.workspace()}).out.contains("单张票据"));
    const Run earlier = program.on({u"fit"_s, u"2022-0001"_s, u"--on"_s, u"2020-03-29"_s});
    QCOMPARE(earlier.json().value(u"policies"_s)[0][u"result"_s].toString(), u"not_in_force"_s);
}

void tst_FitCommand::wrongUsage()
{
    const Program program;
    haveApplication(program);
    QCOMPARE(program.on({u"fit"_s}).code, 2);
    QCOMPARE(program.on({u"fit"_s, u"2022-0002"_s}).error(), u"record.missing"_s);
    QVERIFY(program.on({u"fit"_s, u"2022-0001"_s, u"--on"_s, u"2022-02-30"_s}).code != 0);
}

YUMIAO_TEST(tst_FitCommand)
#include "tst_fit_command.moc"
