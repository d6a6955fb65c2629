// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/pdf_reader.h"
#include "tests/ui_paper/sample_charts.h"
#include "ui/charts/pdf_text.h"
#include "ui/charts/plain_code_point.h"
#include "ui/print/page_painter.h"

#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tests = yumiao::tests;
namespace ui = yumiao::ui;
using yumiao::ui::print::Cell;
using yumiao::ui::print::CellAlign;
using yumiao::ui::print::Document;
using yumiao::ui::print::Figure;
using yumiao::ui::print::Heading;
using yumiao::ui::print::kMmPerPoint;
using yumiao::ui::print::layOut;
using yumiao::ui::print::pageCount;
using yumiao::ui::print::Paragraph;
using yumiao::ui::print::pdfBytes;
using yumiao::ui::print::printOn;
using yumiao::ui::print::Signature;
using yumiao::ui::print::Table;
using yumiao::ui::print::Title;

class tst_Pdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void radicalsBecomeIdeographs_data();
    void radicalsBecomeIdeographs();
    void otherBytesStayAsTheyAre();
    void textComesOutAsItWasWritten();
    void fontsAreEmbeddedAndNothingIsAPicture();
    void titleStandsInTheProperties();
    void aWideFormLiesOnItsSide();
    void printerPrintsOnlyThePagesAskedFor();
    void deviceThatCannotBeginIsReported();
};

namespace {
/// Every character of this text is one that Qt 6.4 writes wrongly for some face, or a rare one in names.
const QString hardText
    = QStringLiteral("一二十八人入儿几刀力又口土士夕大女子小山工己巾干广弓心戈户手支文斗方日月木止"
                     "毛气水火父片牙牛玉瓜甘生用田白皮目石示禾穴立竹米羊羽老而耳肉臣自至舌舟色虫血行衣"
                     "见角言谷豆贝赤走足身车辛邑里金长门青非面革音页风飞食首香马高鬼鱼鸟鹿麦麻黄黑鼓鼠鼻齐齿龙龟"
                     "镕堃喆玥淏昇頔珺");

Document sampleDocument()
{
    Table table{QStringLiteral("表1　措施亮灯（单位：项）"), {QStringLiteral("牵头单位"), QStringLiteral("● 绿")},
        {CellAlign::Centre, CellAlign::Right}, {2, 1}, {}, true};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({Cell{QStringLiteral("第%1单位").arg(i)}, Cell{QString::number(i)}});
    table.rows.push_back({Cell{QStringLiteral("合计")}, Cell{QStringLiteral("1770")}});
    return Document{QStringLiteral("工作进展摘要"),
        {Title{QStringLiteral("关于落实情况的报告"), QStringLiteral("（2022年8月）")},
            Heading{1, QStringLiteral("一、目标完成情况")}, Paragraph{hardText, QStringLiteral("（一）总体情况。")},
            Paragraph{QStringLiteral("全区4826户，占96.5%，<b>不是标记</b>，名为𠮷䶮。"), {}}, table,
            Figure{QStringLiteral("图1　走势（单位：户）"), tests::targetChart(), 62.0},
            Signature{QStringLiteral("雁江区经济科技和信息化局"), QStringLiteral("2022年9月5日")}}};
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}
} // namespace

void tst_Pdf::radicalsBecomeIdeographs_data()
{
    QTest::addColumn<uint>("from");
    QTest::addColumn<uint>("to");
    QTest::newRow("⼀") << 0x2F00u << 0x4E00u;
    QTest::newRow("⿕") << 0x2FD5u << 0x9FA0u;
    QTest::newRow("⻘") << 0x2ED8u << 0x9752u;
    QTest::newRow("⻚") << 0x2EDAu << 0x9875u;
    QTest::newRow("⻓") << 0x2ED3u << 0x957Fu;
    QTest::newRow("⻩") << 0x2EE9u << 0x9EC4u;
    QTest::newRow("⻳") << 0x2EF3u << 0x9F9Fu;
    QTest::newRow("no equivalent") << 0x2E80u << 0x2E80u;
    QTest::newRow("compatibility") << 0xF900u << 0x8C48u;
    QTest::newRow("control") << 0x0001u << 0x0020u;
    QTest::newRow("no-break space") << 0x00A0u << 0x0020u;
    QTest::newRow("ideograph") << 0x4E00u << 0x4E00u;
    QTest::newRow("missing glyph") << 0x0000u << 0x0000u;
}

void tst_Pdf::radicalsBecomeIdeographs()
{
    QFETCH(uint, from);
    QFETCH(uint, to);
    QCOMPARE(static_cast<uint>(ui::charts::plainCodePoint(from)), to);
}

void tst_Pdf::otherBytesStayAsTheyAre()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no pdf"), QByteArray("%PDF-1.4\nxref\n"),
             QByteArray("/Length 99999 >>\nstream\n/CIDInit begincmap\nxref\nstartxref\n"),
             QByteArray("/Length x >>\nstream\n/CIDInit\n\nxref\n0000000015 00000 n \nstartxref\n1\n")})
        QCOMPARE(ui::charts::withPlainText(bytes, {}), bytes);
}

void tst_Pdf::textComesOutAsItWasWritten()
{
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const auto pdf = pdfBytes(sampleDocument());
    QVERIFY(pdf);
    const QString text = withoutSpaces(tests::readPdf(QStringLiteral("pdftotext"), *pdf));
    QVERIFY2(text.contains(hardText), qPrintable(text.left(400)));
    for (const char *part :
        {"关于落实情况的报告", "（一）总体情况。", "全区4826户，占96.5%，<b>不是标记</b>，名为𠮷䶮。",
            "措施亮灯（单位：项）", "第59单位", "序时进度", "雁江区经济科技和信息化局", "—1—"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(text.count(QStringLiteral("牵头单位")) > 1); // the heading row repeats
    for (const QChar c : text)
        QVERIFY(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF);
}

void tst_Pdf::fontsAreEmbeddedAndNothingIsAPicture()
{
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const auto pdf = pdfBytes(sampleDocument());
    QVERIFY(pdf);
    QStringList fonts = tests::readPdf(QStringLiteral("pdffonts"), *pdf).trimmed().split(QLatin1Char('\n')).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("Identity-H +yes +\\w+ +yes"));
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
    QCOMPARE(tests::readPdf(QStringLiteral("pdfimages"), *pdf).trimmed().split(QLatin1Char('\n')).size(), 2);
}

void tst_Pdf::titleStandsInTheProperties()
{
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    const QString info = tests::readPdf(QStringLiteral("pdfinfo"), *pdfBytes(sampleDocument()));
    QVERIFY(info.contains(QStringLiteral("工作进展摘要")));
    QVERIFY(info.contains(QStringLiteral("A4")));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pageCount(layOut(sampleDocument()))))));
}

void tst_Pdf::aWideFormLiesOnItsSide()
{
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    ui::print::PageForm form;
    form.width = 297.0;
    form.height = 210.0;
    form.blockHeight = 140.0;
    form.lines = 14;
    const QString info = tests::readPdf(QStringLiteral("pdfinfo"), *pdfBytes(sampleDocument(), form));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +84[12].* x 59[56]"))), qPrintable(info));
}

void tst_Pdf::printerPrintsOnlyThePagesAskedFor()
{
    if (!tests::hasPoppler())
        QSKIP("poppler-utils is not installed");
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("a.pdf")));
    printer.setFromTo(2, 2);
    QVERIFY(printOn(printer, sampleDocument()));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(tests::readPdf(QStringLiteral("pdfinfo"), pdf).contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
    // The sheet's corner is the origin whatever margins the printer keeps: the number stands on the left, 28 mm
    // and one character in.
    const QString boxes = tests::readPdf(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-bbox")});
    static const QRegularExpression first(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>(?:—|2)"));
    double left = 1000.0;
    for (auto found = first.globalMatch(boxes); found.hasNext();)
        left = qMin(left, found.next().captured(1).toDouble());
    QVERIFY2(qAbs(left - (28.0 / kMmPerPoint + 14.0)) < 2.0, qPrintable(QString::number(left)));
}

void tst_Pdf::deviceThatCannotBeginIsReported()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no/such/folder/a.pdf"));
    const yumiao::Done done = printOn(printer, sampleDocument());
    QVERIFY(!done);
    QCOMPARE(done.error().what, QStringLiteral("print.device"));
}

YUMIAO_TEST(tst_Pdf)
#include "tst_pdf.moc"
