// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/sample_charts.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tests = yumiao::tests;
namespace ui = yumiao::ui;
using ui::charts::ChartTableModel;

class tst_ChartTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isARightModel();
    void showsValuesAndUnknown();
    void numbers_data();
    void numbers();
    void scales_data();
    void scales();
};

void tst_ChartTable::isARightModel()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setData(tests::targetChart());
    QCOMPARE(model.rowCount(), 12);
    model.setData(tests::lampChart());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    model.setData(yumiao::figures::ChartData{});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ChartTable::showsValuesAndUnknown()
{
    ChartTableModel model;
    model.setData(tests::lampChart());
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("35"));
    QCOMPARE(model.counted(model.index(0, 2)).filter, QStringLiteral("green1"));
    QVERIFY(!model.index(1, 2).data().toString().contains(QLatin1Char('0')));
    QVERIFY(!model.index(1, 2).data(ChartTableModel::ValueRole).isValid());
    QVERIFY(model.counted(model.index(0, 0)).kind.isEmpty());
    QVERIFY(model.counted({}).kind.isEmpty());
    QVERIFY(model.index(1, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

void tst_ChartTable::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("thousands");
    QTest::addColumn<QString>("text");
    QTest::newRow("count") << 4826.0 << true << QStringLiteral("4,826");
    QTest::newRow("official") << 4826.0 << false << QStringLiteral("4826");
    QTest::newRow("two places") << 2.716 << true << QStringLiteral("2.72");
    QTest::newRow("one place") << 96.5 << true << QStringLiteral("96.5");
    QTest::newRow("hundred") << 100.0 << true << QStringLiteral("100");
    QTest::newRow("below zero") << -1.44 << true << QStringLiteral("−1.44");
    QTest::newRow("no minus zero") << -0.001 << true << QStringLiteral("0");
}

void tst_ChartTable::numbers()
{
    QFETCH(double, value);
    QFETCH(bool, thousands);
    QTEST(ui::charts::numberText(value, thousands), "text");
}

void tst_ChartTable::scales_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("fromZero");
    QTest::newRow("enterprises") << 4213.0 << 5000.0 << false;
    QTest::newRow("small counts") << 3.0 << 10.0 << true;
    QTest::newRow("all alike") << 7.0 << 7.0 << false;
    QTest::newRow("zero") << 0.0 << 0.0 << true;
    QTest::newRow("below zero") << -12.0 << 31.0 << true;
    QTest::newRow("large") << 0.0 << 98765432.0 << true;
}

void tst_ChartTable::scales()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, fromZero);
    const ui::charts::AxisScale scale = ui::charts::roundScale(low, high, fromZero, true);
    QVERIFY(scale.low <= low);
    QVERIFY(scale.high >= high);
    QVERIFY(!fromZero || scale.low <= 0.0);
    QVERIFY2(scale.tickCount() >= 2 && scale.tickCount() <= 7, qPrintable(QString::number(scale.tickCount())));
    for (int i = 0; i < scale.tickCount(); ++i)
        QCOMPARE(scale.tick(i), std::round(scale.tick(i)));
}

YUMIAO_TEST(tst_ChartTable)
#include "tst_chart_table.moc"
