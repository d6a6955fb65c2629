// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/pdf_reader.h"
#include "tests/ui_paper/sample_charts.h"
#include "ui/charts/chart_file.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace tests = yumiao::tests;
namespace ui = yumiao::ui;
using ui::charts::chartBytes;
using ui::charts::ChartFormat;

class tst_ChartFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatComesFromTheName();
    void pngHasTheWantedSize();
    void svgIsWellFormedText();
    void pdfIsVectorsWithRightText();
    void sizesOutOfReasonAreRefused();
};

void tst_ChartFile::formatComesFromTheName()
{
    QCOMPARE(*ui::charts::chartFormatOf(QStringLiteral("图.PNG")), ChartFormat::Png);
    QCOMPARE(*ui::charts::chartFormatOf(QStringLiteral("a.b.svg")), ChartFormat::Svg);
    QCOMPARE(*ui::charts::chartFormatOf(QStringLiteral("a.pdf")), ChartFormat::Pdf);
    for (const char *name : {"a.jpg", "png", "", "a.png.exe"}) {
        const auto refused = ui::charts::chartFormatOf(QString::fromLatin1(name));
        QVERIFY2(!refused, name);
        QCOMPARE(refused.error().what, QStringLiteral("chart.format"));
    }
}

void tst_ChartFile::pngHasTheWantedSize()
{
    const auto bytes = chartBytes(tests::targetChart(), ChartFormat::Png, QSize(600, 300));
    QVERIFY(bytes);
    const QImage image = QImage::fromData(*bytes, "PNG");
    QCOMPARE(image.size(), QSize(1200, 600));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
}

void tst_ChartFile::svgIsWellFormedText()
{
    const auto bytes = chartBytes(tests::lampChart(), ChartFormat::Svg);
    QVERIFY(bytes);
    QXmlStreamReader xml(*bytes);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            QVERIFY(xml.name() != QLatin1String("image"));
        if (xml.isCharacters())
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    static const QRegularExpression space(QStringLiteral("\\s")); // QtSvg writes a piece for each script
    text.remove(space);
    QVERIFY(text.contains(QStringLiteral("区经科信局")));
    QVERIFY(text.contains(QStringLiteral("<b>甲局</b>&乙局")));
}

void tst_ChartFile::pdfIsVectorsWithRightText()
{
    const auto bytes = chartBytes(tests::targetChart(), ChartFormat::Pdf);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-"));
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const QString text = tests::readPdf(QStringLiteral("pdftotext"), *bytes);
    for (const char *part : {"企业主体走向目标", "序时进度", "户", "4,780", "5,000"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QCOMPARE(tests::readPdf(QStringLiteral("pdfimages"), *bytes).trimmed().split(QLatin1Char('\n')).size(), 2);
}

void tst_ChartFile::sizesOutOfReasonAreRefused()
{
    for (const QSize size : {QSize(), QSize(0, 300), QSize(600, -1), QSize(100000, 100000), QSize(119, 300)}) {
        const auto refused = chartBytes(tests::targetChart(), ChartFormat::Png, size);
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("chart.size"));
    }
}

YUMIAO_TEST(tst_ChartFile)
#include "tst_chart_file.moc"
