// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/policy_fit.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::policyfit;

QByteArray policyText(const QString &file)
{
    QFile from(u":/rules/financing/policies/"_s + file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

} // namespace

/// The policies of financing as the program carries them.
class tst_Policies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theyAreThere();
    void workedExamples_data();
    void workedExamples();
    void aWrongExampleIsTold();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
};

void tst_Policies::initTestCase()
{
    if (!policyBook())
        QFAIL(qPrintable(tests::wordsOf(policyBook().error())));
}

void tst_Policies::theyAreThere()
{
    const QStringList wanted{u"small_bill"_s, u"vat_interest_1000"_s, u"vat_interest_100"_s, u"inclusive_regulator"_s,
        u"inclusive_central_bank"_s, u"startup_subsidy"_s, u"guarantee_fee"_s, u"compulsory_fees"_s,
        u"procurement_loan"_s, u"ip_pledge"_s, u"renewal"_s, u"credit_loan"_s, u"recommended_list"_s,
        u"risk_compensation"_s};
    QStringList found;
    for (const Policy &it : policyBook()->policies) {
        found.append(it.code);
        QVERIFY2(!it.examples.empty(), qPrintable(it.code));
        QVERIFY2(it.measure.startsWith(QString::number(it.clause).rightJustified(2, u'0') + u'-'), qPrintable(it.code));
        for (const PolicyRules &rules : it.periods)
            QVERIFY2(rules.confidence && !rules.source.isEmpty(), qPrintable(it.code));
    }
    QCOMPARE(found, wanted);
}

void tst_Policies::workedExamples_data()
{
    QTest::addColumn<QString>("code");
    for (const Policy &it : policyBook()->policies)
        QTest::newRow(qPrintable(it.code)) << it.code;
}

void tst_Policies::workedExamples()
{
    QFETCH(QString, code);
    const QStringList differences = exampleDifferences(*policyBook()->find(code));
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_Policies::aWrongExampleIsTold()
{
    Policy policy = *policyBook()->find(u"small_bill"_s);
    policy.examples.front().expected = u"not_met"_s;
    QCOMPARE(exampleDifferences(policy).size(), 1);
}

void tst_Policies::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("unknown key") << QByteArray("\"measure\": \"07-6\"") << QByteArray("\"mesure\": \"07-6\"");
    QTest::newRow("unknown instrument") << QByteArray("bill_discount\"]") << QByteArray("bill\"]");
    QTest::newRow("a scope that is no criterion")
        << QByteArray("bill_discount\"]") << QByteArray("bill_discount\"], \"scope\": [\"nobody\"]");
    QTest::newRow("unknown fact") << QByteArray("largest_bill\"}") << QByteArray("largest_bil\"}");
    QTest::newRow("a unit that is not money") << QByteArray("\"500万元\"") << QByteArray("\"500%\"");
    QTest::newRow("a day that is none") << QByteArray("2020-03-30") << QByteArray("2020-02-30");
    QTest::newRow("no document") << QByteArray("\"periods\": [") << QByteArray("\"periods\": 1, \"x\": [");
    QTest::newRow("a clause beyond the plan") << QByteArray("\"clause\": 7") << QByteArray("\"clause\": 77");
    QTest::newRow("no text at all") << QByteArray("{") << QByteArray("[");
}

void tst_Policies::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = policyText(u"small-bill.json"_s);
    QVERIFY(readPolicy(text, policyBook()->catalogue));
    QVERIFY(text.contains(from));
    text.replace(from, to);
    const auto policy = readPolicy(text, policyBook()->catalogue);
    QVERIFY(!policy);
    QCOMPARE(policy.error().what, u"rule.damaged"_s);
}

YUMIAO_TEST(tst_Policies)
#include "tst_policies.moc"
