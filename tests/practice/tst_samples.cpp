// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/credit_code.h"
#include "models/base/csv_text.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSet>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

QByteArray sampleFile(const QString &name)
{
    QFile file(QLatin1String(YUMIAO_SOURCE_DIR) + u"/resources/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sample ledger that is shipped: sixty good rows and the faults that its README promises.
class tst_Samples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ledger();
    void figuresBelongToTheLedger();
    void spreadsheet();

private:
    QSet<QString> m_codes;
};

void tst_Samples::ledger()
{
    const QByteArray bytes = sampleFile(u"enterprises.csv"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = yumiao::csvRows(QString::fromUtf8(bytes));
    QVERIFY(rows);
    const auto columns
        = yumiao::csvColumns(rows->first(), {u"企业名称"_s, u"统一社会信用代码"_s, u"注册资本（万元）"_s});
    QVERIFY(columns);
    QCOMPARE(rows->size(), 66);
    QStringList faults;
    QSet<QString> seen;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        QVERIFY(!rows->at(i).at(columns->at(0)).isEmpty());
        QVERIFY(rows->at(i).at(columns->at(2)).toInt() > 0);
        const auto code = yumiao::CreditCode::parse(rows->at(i).at(columns->at(1)));
        if (!code)
            faults.append(code.error().what);
        else if (seen.contains(code->text()))
            faults.append(u"again"_s);
        else
            seen.insert(code->text());
    }
    QCOMPARE(faults, (QStringList{u"code.check"_s, u"code.scientific"_s, u"again"_s, u"again"_s}));
    QCOMPARE(seen.size(), 61); // the code with two names stands for one
    m_codes = seen;
}

void tst_Samples::figuresBelongToTheLedger()
{
    const auto rows = yumiao::csvRows(QString::fromUtf8(sampleFile(u"annual_figures.csv"_s)));
    QVERIFY(rows);
    const auto columns = yumiao::csvColumns(rows->first(), {u"统一社会信用代码"_s, u"年度"_s, u"营业收入（万元）"_s});
    QVERIFY(columns);
    QVERIFY(rows->size() > 100);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        QVERIFY(m_codes.contains(rows->at(i).at(columns->at(0))));
        const int year = rows->at(i).at(columns->at(1)).toInt();
        QVERIFY(year == 2020 || year == 2021);
        QVERIFY(rows->at(i).at(columns->at(2)).toDouble() > 0);
    }
}

void tst_Samples::spreadsheet()
{
    QVERIFY(sampleFile(u"enterprises.xlsx"_s).startsWith("PK\x03\x04"));
}

YUMIAO_TEST(tst_Samples)
#include "tst_samples.moc"
