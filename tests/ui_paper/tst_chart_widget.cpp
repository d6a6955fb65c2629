// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/sample_charts.h"
#include "ui/charts/chart_widget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace tests = yumiao::tests;
namespace ui = yumiao::ui;
using ui::charts::ChartWidget;
using yumiao::figures::ChartData;
using yumiao::figures::ChartKind;
using yumiao::figures::ChartSeries;
using yumiao::figures::ChartValue;
using yumiao::figures::Counted;

class tst_ChartWidget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsOddData_data();
    void drawsOddData();
    void clickOpensTheBar();
    void nothingBehindOpensNothing();
    void keysWalkAndOpen();
    void readersHearSubjectLatestTargetAndGap();
    void unknownIsNoMark();
    void newValuesKeepTheSeries();
    void tableIsCopiedAsText();
    void pictureIsCopied();
    void followsTheLook();
};

namespace {
void showChart(ChartWidget &widget, const ChartData &data)
{
    widget.resize(480, 260);
    widget.setData(data);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

int markOf(const ChartWidget &widget, int series, int index)
{
    for (int i = 0; i < widget.marks().size(); ++i) {
        if (widget.marks().at(i).series == series && widget.marks().at(i).index == index)
            return i;
    }
    return -1;
}
} // namespace

void tst_ChartWidget::drawsOddData_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::addColumn<int>("marks");
    QTest::newRow("nothing") << ChartData{} << 0;
    ChartData unknown = tests::targetChart();
    for (ChartSeries &series : unknown.series) {
        for (ChartValue &value : series.values)
            value.value.reset();
    }
    QTest::newRow("all unknown") << unknown << 0;
    ChartData one = tests::targetChart();
    one.dates = one.dates.mid(0, 1);
    one.series = one.series.mid(0, 1);
    QTest::newRow("one point") << one << 1;
    ChartData sameDate = tests::targetChart();
    std::fill(sameDate.dates.begin(), sameDate.dates.end(), QDate(2022, 8, 31));
    QTest::newRow("one date only") << sameDate << 32;
    ChartData shortSeries = tests::targetChart();
    shortSeries.series[0].values.resize(3);
    QTest::newRow("series shorter than dates") << shortSeries << 27;
    ChartData infinite = tests::targetChart();
    infinite.series[0].values[2].value = qInf();
    infinite.series[0].values[3].value = qQNaN();
    QTest::newRow("not a number") << infinite << 30;
    ChartData zero = tests::lampChart();
    for (ChartSeries &series : zero.series) {
        for (ChartValue &value : series.values)
            value.value = 0.0;
    }
    QTest::newRow("bars of zero") << zero << 0;
    ChartData below = tests::columnChart();
    below.series[0].values[0].value = -5.0;
    QTest::newRow("column below zero") << below << 3;
    ChartData steps = tests::targetChart();
    steps.kind = ChartKind::StepLine;
    QTest::newRow("steps") << steps << 32;
    ChartData noSeries = tests::lampChart();
    noSeries.series.clear();
    QTest::newRow("categories without series") << noSeries << 0;
}

void tst_ChartWidget::drawsOddData()
{
    QFETCH(ChartData, data);
    ChartWidget widget;
    widget.setData(data);
    for (const QSize size : {QSize(480, 260), QSize(40, 20), QSize(1, 1), QSize(1600, 900)}) {
        widget.resize(size);
        QVERIFY(!widget.grab().isNull());
    }
    QTEST(static_cast<int>(widget.marks().size()), "marks");
}

void tst_ChartWidget::clickOpensTheBar()
{
    for (const ChartData &data : {tests::lampChart(), tests::columnChart(), tests::targetChart()}) {
        ChartWidget widget;
        showChart(widget, data);
        QSignalSpy opened(&widget, &ChartWidget::opened);
        const int mark = markOf(widget, 0, 1);
        QVERIFY(mark >= 0);
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.marks().at(mark).area.center().toPoint());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<Counted>(), data.series.at(0).values.at(1).counted);
        QCOMPARE(widget.currentMark(), mark);
    }
}

void tst_ChartWidget::nothingBehindOpensNothing()
{
    ChartData data = tests::lampChart();
    data.series[0].values[0].counted = {};
    ChartWidget widget;
    showChart(widget, data);
    QSignalSpy opened(&widget, &ChartWidget::opened);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.marks().at(markOf(widget, 0, 0)).area.center().toPoint());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(opened.count(), 0);
    QCOMPARE(widget.currentMark(), -1);
}

void tst_ChartWidget::keysWalkAndOpen()
{
    ChartWidget widget;
    showChart(widget, tests::lampChart());
    widget.setFocus();
    QSignalSpy opened(&widget, &ChartWidget::opened);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(opened.count(), 0); // nothing chosen yet
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<Counted>().filter, QStringLiteral("green1"));
    QTest::keyClick(&widget, Qt::Key_Down); // green of the second row is unknown: the next known part is taken
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<Counted>().filter, QStringLiteral("red2"));
    QTest::keyClick(&widget, Qt::Key_Down); // the last row stays
    QTest::keyClick(&widget, Qt::Key_Enter);
    QCOMPARE(opened.takeFirst().first().value<Counted>().filter, QStringLiteral("red2"));
}

void tst_ChartWidget::readersHearSubjectLatestTargetAndGap()
{
    ChartWidget widget;
    widget.setData(tests::targetChart());
    QCOMPARE(widget.accessibleName(), QStringLiteral("企业主体走向目标"));
    const QString said = widget.accessibleDescription();
    for (const char *part : {"企业主体走向目标", "4,780", "5,000", "220", "2022-08"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), part);
}

void tst_ChartWidget::unknownIsNoMark()
{
    ChartWidget widget;
    widget.resize(480, 260);
    widget.setData(tests::lampChart());
    QCOMPARE(markOf(widget, 1, 1), -1);
    QVERIFY(markOf(widget, 1, 0) >= 0);
}

void tst_ChartWidget::newValuesKeepTheSeries()
{
    ui::charts::ChartScene scene(tests::targetChart(), ui::charts::ChartForm::screen());
    const auto before = scene.chart().series();
    ChartData more = tests::targetChart();
    more.series[0].values[3].value = 4999;
    scene.setData(more);
    QCOMPARE(scene.chart().series(), before);
    more.series[0].values[3].value.reset(); // a gap: another shape
    scene.setData(more);
    QCOMPARE(scene.chart().series().size(), before.size() + 1);
}

void tst_ChartWidget::tableIsCopiedAsText()
{
    ChartData data = tests::lampChart();
    data.series[0].values[0].value = -1234.5;
    ChartWidget widget;
    widget.setData(data);
    widget.copyTable();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4); // heading, two rows, the end of the last line
    QVERIFY(lines.at(0).endsWith(QStringLiteral("\t红\t绿")));
    QCOMPARE(lines.at(1), QStringLiteral("区经科信局\t-1234.5\t35"));
    QCOMPARE(lines.at(2), QStringLiteral("<b>甲局</b> & 乙局\t10\t"));
}

void tst_ChartWidget::pictureIsCopied()
{
    ChartWidget widget;
    widget.resize(480, 260);
    widget.setData(tests::targetChart());
    widget.copyPicture();
    const QImage picture = QGuiApplication::clipboard()->image();
    QVERIFY(picture.width() >= 960);
    QCOMPARE(picture.pixelColor(picture.width() - 1, 0), QColor(Qt::white));
}

void tst_ChartWidget::followsTheLook()
{
    ChartWidget widget;
    widget.resize(480, 260);
    widget.setData(tests::lampChart());
    const QImage light = widget.grab().toImage();
    ui::theme::setCurrent(ui::theme::Tokens::dark());
    const QImage dark = widget.grab().toImage();
    ui::theme::setCurrent(ui::theme::Tokens::light());
    QVERIFY(light != dark);
    QCOMPARE(widget.grab().toImage(), light);
}

YUMIAO_TEST(tst_ChartWidget)
#include "tst_chart_widget.moc"
