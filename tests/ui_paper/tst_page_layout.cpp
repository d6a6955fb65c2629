// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_paper/sample_charts.h"
#include "ui/print/fonts.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tests = yumiao::tests;
using yumiao::ui::print::Block;
using yumiao::ui::print::Cell;
using yumiao::ui::print::CellAlign;
using yumiao::ui::print::Document;
using yumiao::ui::print::FaceRole;
using yumiao::ui::print::FaceUse;
using yumiao::ui::print::Figure;
using yumiao::ui::print::FontReport;
using yumiao::ui::print::Heading;
using yumiao::ui::print::kMmPerPoint;
using yumiao::ui::print::kUnitsPerPoint;
using yumiao::ui::print::Layout;
using yumiao::ui::print::layOut;
using yumiao::ui::print::lineText;
using yumiao::ui::print::pageCount;
using yumiao::ui::print::pageLines;
using yumiao::ui::print::Paragraph;
using yumiao::ui::print::PlacedText;
using yumiao::ui::print::Signature;
using yumiao::ui::print::Table;
using yumiao::ui::print::Title;

class tst_PageLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyDocumentIsOnePage();
    void pageHolds22LinesOf28Characters();
    void forbiddenCharactersStayOffLineEnds();
    void numbersAndWordsStayWhole();
    void markupIsText();
    void headingRowRepeatsAndRowsStayWhole();
    void sumRowIsNotAlone();
    void rowHigherThanAPageIsCutAtALine();
    void headingKeepsItsText();
    void figureKeepsItsCaption();
    void pageNumbersStandOutside();
    void signatureFollowsTheStandard();
    void oddTablesAreLaidOut();
    void pageIsPainted();
    void fontsNameTheirSubstitutes();
};

namespace {
Layout laidOut(std::vector<Block> blocks)
{
    return layOut(Document{QStringLiteral("样"), std::move(blocks)});
}

QStringList allLines(const Layout &layout)
{
    QStringList lines;
    for (int page = 0; page < pageCount(layout); ++page)
        lines += pageLines(layout, page);
    return lines;
}

Paragraph filler(int lines)
{
    // 26 characters in the first line, 28 in each other.
    return Paragraph{QString(26 + 28 * (lines - 1), QChar(u'育')), {}};
}

Table longTable(int rows)
{
    Table table{QStringLiteral("表1"), {QStringLiteral("单位"), QStringLiteral("数")}, {}, {3, 1}, {}, true};
    for (int i = 0; i + 1 < rows; ++i)
        table.rows.push_back({Cell{QStringLiteral("第%1行").arg(i)}, Cell{QString::number(i)}});
    table.rows.push_back({Cell{QStringLiteral("合计")}, Cell{QStringLiteral("99")}});
    return table;
}
} // namespace

void tst_PageLayout::emptyDocumentIsOnePage()
{
    const Layout layout = layOut({});
    QCOMPARE(pageCount(layout), 1);
    QVERIFY(pageLines(layout, 0).isEmpty());
    QVERIFY(pageLines(layout, 1).isEmpty());
    QVERIFY(pageLines(layout, -1).isEmpty());
}

void tst_PageLayout::pageHolds22LinesOf28Characters()
{
    const Layout layout = laidOut({filler(23)});
    QCOMPARE(pageCount(layout), 2);
    const QStringList lines = pageLines(layout, 0);
    QCOMPARE(lines.size(), 22);
    QCOMPARE(lines.at(0).size(), 26);
    for (int i = 1; i < 22; ++i)
        QCOMPARE(lines.at(i).size(), 28);
    QCOMPARE(pageLines(layout, 1).size(), 1);
    const auto &texts = layout.pages[0].texts;
    for (std::size_t i = 1; i < 22; ++i)
        QVERIFY(qAbs(texts[i].baseline.y() - texts[i - 1].baseline.y() - 225.0 / 22.0) < 1e-6);
    QCOMPARE(texts[1].baseline.x(), 28.0);
    QVERIFY(texts[0].baseline.y() > 37.0 && texts[21].baseline.y() < 37.0 + 225.0);
}

void tst_PageLayout::forbiddenCharactersStayOffLineEnds()
{
    const QString forbiddenStart = QStringLiteral("，。、；：？！）》〕”");
    const QString forbiddenEnd = QStringLiteral("（《〔“");
    for (int shift = 0; shift < 30; ++shift) {
        const QString text = QString(shift, QChar(u'苗'))
            + QStringLiteral("发〔2020〕19号）要求，（甲、乙）：“丙”；《丁》。").repeated(6);
        const QStringList lines = allLines(laidOut({Paragraph{text, {}}}));
        QCOMPARE(lines.join(QString()), text);
        for (int i = 1; i < lines.size(); ++i) {
            QVERIFY2(!forbiddenStart.contains(lines.at(i).front()), qPrintable(lines.at(i)));
            QVERIFY2(!forbiddenEnd.contains(lines.at(i - 1).back()), qPrintable(lines.at(i - 1)));
        }
    }
}

void tst_PageLayout::numbersAndWordsStayWhole()
{
    static const QRegularExpression whole(QStringLiteral("[0-9A-Za-z.%]+"));
    for (int shift = 0; shift < 30; ++shift) {
        const QString text
            = QString(shift, QChar(u'苗')) + QStringLiteral("共1234567.89万元占96.5%属Enterprise类").repeated(5);
        QSet<QString> seen;
        for (const QString &line : allLines(laidOut({Paragraph{text, {}}}))) {
            for (auto found = whole.globalMatch(line); found.hasNext();)
                seen.insert(found.next().captured());
        }
        QCOMPARE(
            seen, (QSet<QString>{QStringLiteral("1234567.89"), QStringLiteral("96.5%"), QStringLiteral("Enterprise")}));
    }
}

void tst_PageLayout::markupIsText()
{
    const QString text = QStringLiteral("<b>粗</b>&amp;<script>");
    Table table = longTable(2);
    table.rows[0][0].text = text;
    const QStringList lines = allLines(laidOut({Title{text, {}}, Heading{1, text}, Paragraph{text, {}}, table}));
    QCOMPARE(lines.count(text), 4);
}

void tst_PageLayout::headingRowRepeatsAndRowsStayWhole()
{
    Table table = longTable(80);
    table.rows[5][0].text = QStringLiteral("很长的名称").repeated(12);
    const Layout layout = laidOut({table});
    QVERIFY(pageCount(layout) > 2);
    QStringList seen;
    for (int page = 0; page < pageCount(layout); ++page) {
        QStringList lines = pageLines(layout, page);
        if (page == 0)
            QCOMPARE(lines.takeFirst(), QStringLiteral("表1"));
        QCOMPARE(lines.mid(0, 2), (QStringList{QStringLiteral("单位"), QStringLiteral("数")}));
        seen += lines.mid(2);
        const double bottom = layout.form.top + layout.form.blockHeight;
        for (const QLineF &rule : layout.pages[static_cast<std::size_t>(page)].rules)
            QVERIFY(rule.y1() <= bottom + 1e-6 && rule.y2() <= bottom + 1e-6);
    }
    for (int i = 0; i < 79; ++i) {
        if (i != 5)
            QCOMPARE(seen.count(QStringLiteral("第%1行").arg(i)), 1);
    }
    QCOMPARE(seen.join(QString()).count(QStringLiteral("很长的名称").repeated(12)), 1);
}

void tst_PageLayout::sumRowIsNotAlone()
{
    for (int rows = 20; rows < 40; ++rows) {
        const Layout layout = laidOut({longTable(rows)});
        const QStringList last = pageLines(layout, pageCount(layout) - 1);
        const auto sum = last.indexOf(QStringLiteral("合计"));
        QVERIFY(sum > 2); // after the two cells of the heading stands at least one other row
    }
}

void tst_PageLayout::rowHigherThanAPageIsCutAtALine()
{
    Table table = longTable(2);
    const QString text = QStringLiteral("说明").repeated(2500);
    table.rows[0][0].text = text;
    const Layout layout = laidOut({table});
    QVERIFY(pageCount(layout) > 1);
    QCOMPARE(allLines(layout).join(QString()).count(QStringLiteral("说明")), 2500);
}

void tst_PageLayout::headingKeepsItsText()
{
    const Layout layout = laidOut({filler(21), Heading{1, QStringLiteral("一、情况")}, filler(3)});
    QCOMPARE(pageLines(layout, 0).size(), 21);
    QCOMPARE(pageLines(layout, 1).first(), QStringLiteral("一、情况"));
}

void tst_PageLayout::figureKeepsItsCaption()
{
    const Layout layout = laidOut({filler(16), Figure{QStringLiteral("图1"), tests::targetChart(), 60.0}});
    QCOMPARE(pageCount(layout), 2);
    QCOMPARE(pageLines(layout, 1), QStringList{QStringLiteral("图1")});
    QCOMPARE(layout.pages[1].charts.size(), std::size_t(1));
    QCOMPARE(layout.pages[1].charts[0].area.width(), 156.0);
    const Layout huge = laidOut({Figure{QStringLiteral("图1"), tests::targetChart(), 5000.0}});
    QCOMPARE(pageCount(huge), 1);
    QVERIFY(huge.pages[0].charts[0].area.bottom() <= 37.0 + 225.0 + 1e-6);
}

void tst_PageLayout::pageNumbersStandOutside()
{
    const Layout layout = laidOut({filler(60)});
    QCOMPARE(pageCount(layout), 3);
    const PlacedText &odd = layout.pages[0].texts.back();
    const PlacedText &even = layout.pages[1].texts.back();
    QCOMPARE(lineText(odd), QStringLiteral("— 1 —"));
    QCOMPARE(lineText(even), QStringLiteral("— 2 —"));
    QVERIFY(odd.baseline.x() > 150.0);
    QVERIFY(qAbs(even.baseline.x() - 28.0 - 14.0 * kMmPerPoint) < 1e-6);
    QVERIFY(odd.baseline.y() > 37.0 + 225.0 + 6.0);
}

void tst_PageLayout::signatureFollowsTheStandard()
{
    const Layout layout
        = laidOut({filler(2), Signature{QStringLiteral("雁江区经济科技和信息化局"), QStringLiteral("2022年9月5日")}});
    const auto &texts = layout.pages[0].texts;
    const double cell = layout.form.cell();
    const PlacedText &issuer = texts[2];
    const PlacedText &date = texts[3];
    QVERIFY(qAbs(date.baseline.x() - issuer.baseline.x() - 2 * cell) < 0.1);
    QVERIFY(issuer.baseline.y() - texts[1].baseline.y() > 1.9 * layout.form.linePitch()); // one line left blank
}

void tst_PageLayout::oddTablesAreLaidOut()
{
    Table none;
    Table ragged{{}, {QStringLiteral("甲")}, {CellAlign::Right}, {-1.0, 0.0},
        {{}, {Cell{QStringLiteral("1")}, Cell{QStringLiteral("2")}}}, false};
    const Layout layout = laidOut({none, ragged});
    QCOMPARE(pageCount(layout), 1);
    QVERIFY(allLines(layout).contains(QStringLiteral("2")));
}

void tst_PageLayout::pageIsPainted()
{
    const Layout layout = laidOut({filler(3), Figure{QStringLiteral("图1"), tests::lampChart(), 60.0}});
    QImage sheet(420, 594, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    yumiao::ui::print::paintPage(painter, layout, 0, QRectF(sheet.rect()));
    yumiao::ui::print::paintPage(painter, layout, 7, QRectF(sheet.rect()));
    painter.end();
    const QRect block(56, 74, 312, 450);
    int inside = 0;
    int margin = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (sheet.pixelColor(x, y) != Qt::white)
                ++(block.contains(x, y) ? inside : margin);
        }
    }
    QVERIFY(inside > 2000);
    QVERIFY2(margin < 200, qPrintable(QString::number(margin))); // the page number alone
}

void tst_PageLayout::fontsNameTheirSubstitutes()
{
    const FontReport report = yumiao::ui::print::fontReport();
    QCOMPARE(report.size(), std::size_t(5));
    std::size_t missing = 0;
    for (const FaceUse &use : report) {
        QVERIFY(!use.wanted.isEmpty());
        QVERIFY(use.used.isEmpty() || QFontDatabase::hasFamily(use.used));
        QVERIFY(use.isSubstitute || !use.used.isEmpty());
        missing += use.isSubstitute ? 1 : 0;
    }
    QCOMPARE(yumiao::ui::print::missingFonts().size(), missing);
    QCOMPARE(yumiao::ui::print::face(FaceRole::Body, 16.0).pixelSize(), 16 * kUnitsPerPoint);
}

YUMIAO_TEST(tst_PageLayout)
#include "tst_page_layout.moc"
