// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sheet_making.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;
using namespace yumiao::tests;

class tst_XlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKind();
    void datesAndPercents();
    void system1904();
    void missingCellsAndRows();
    void sharedTextWithReadings();
    void sheetsByName();
    void mergedCells();
    void hiddenRows();
    void refusedSheets_data();
    void refusedSheets();
    void formulaWithoutValue();
    void cancelled();

private:
    [[nodiscard]] Result<std::vector<Row>> read(const Workbook &workbook) const
    {
        return rowsOf(m_folder.file(u"a.xlsx"_s, bytesOf(workbook)));
    }
    SheetFolder m_folder;
};

void tst_XlsxReader::cellsOfEveryKind()
{
    Workbook it;
    it.strings = "<si><t>统一社会信用代码</t></si><si><t/></si>";
    it.rows
        = R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>9.1350100000100403E+17</v></c>)"
          R"(<c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3"><f>1+1</f><v>2</v></c>)"
          R"(<c r="F3" t="str"><f>"x"</f><v>x</v></c><c r="G3" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r>)"
          R"(</is></c><c r="H3" t="d"><v>2020-03-30T00:00:00</v></c><c r="I3"><v>0.10000000000000001</v></c>)"
          R"(<c r="J3" t="s"><v>1</v></c><c r="K3"><v>1E3</v></c><c r="L3" t="str"><v>a_x000D_b &lt;i&gt;</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE(rows->at(0).number, 3);
    const std::vector<Cell> expected{{CellKind::Text, u"统一社会信用代码"_s, {}},
        {CellKind::Number, u"9.1350100000100403E+17"_s, u"9.1350100000100403E+17"_s}, {CellKind::Bool, u"TRUE"_s, {}},
        {CellKind::Error, u"#N/A"_s, {}}, {CellKind::Number, u"2"_s, u"2"_s}, {CellKind::Text, u"x"_s, {}},
        {CellKind::Text, u"内联"_s, {}}, {CellKind::Date, u"2020-03-30 00:00:00"_s, {}},
        {CellKind::Number, u"0.1"_s, u"0.10000000000000001"_s}, {}, {CellKind::Number, u"1000"_s, u"1E3"_s},
        {CellKind::Text, u"a\rb <i>"_s, {}}};
    QCOMPARE(rows->at(0).cells, expected);
}

void tst_XlsxReader::datesAndPercents()
{
    Workbook it;
    it.formats = R"(<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>)"
                 R"x(<numFmt numFmtId="177" formatCode="[Red]0.00_);\(0.00\)"/>)x"
                 R"(<numFmt numFmtId="178" formatCode="&quot;day &quot;0"/><numFmt numFmtId="179" formatCode="0.0%"/>)"
                 R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
                 R"(<xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/>)"
                 R"(<xf numFmtId="179"/><xf numFmtId="22"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="20"/>)"
                 R"(</cellXfs>)";
    it.rows
        = R"(<row r="1"><c r="A1" s="1"><v>43920</v></c><c r="B1" s="2"><v>43920</v></c>)"
          R"(<c r="C1" s="3"><v>43920</v></c><c r="D1" s="4"><v>43920</v></c><c r="E1" s="5"><v>4.3499999999999997E-2</v></c>)"
          R"(<c r="F1" s="6"><v>43920.354166666664</v></c><c r="G1" s="7"><v>1</v></c><c r="H1" s="8"><v>61</v></c>)"
          R"(<c r="I1" s="1"><v>60</v></c><c r="J1" s="1"><v>-1</v></c><c r="K1" s="1"><v>1E308</v></c>)"
          R"(<c r="L1" s="1"><v>NaN</v></c><c r="M1" s="1"><v>0</v></c><c r="N1" s="9"><v>0.354166666666667</v></c>)"
          R"(<c r="O1" s="1"><v>2958465</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(textsOf(rows->at(0)),
        QStringList({u"2020-03-30"_s, u"2020-03-30"_s, u"43920"_s, u"43920"_s, u"4.35%"_s, u"2020-03-30 08:30:00"_s,
            u"1900-01-01"_s, u"1900-03-01"_s, u"60"_s, u"-1"_s, u"1E308"_s, u"NaN"_s, u"0"_s, u"08:30:00"_s,
            u"9999-12-31"_s}));
    QCOMPARE(rows->at(0).cells.at(0).kind, CellKind::Date);
    QCOMPARE(rows->at(0).cells.at(4).kind, CellKind::Percent);
    QCOMPARE(rows->at(0).cells.at(8).kind, CellKind::Number); // 29 February 1900 is no day
    QCOMPARE(rows->at(0).cells.at(11).kind, CellKind::Text);
}

void tst_XlsxReader::system1904()
{
    Workbook it;
    it.properties = R"(<workbookPr date1904="1"/>)";
    it.formats = R"(<cellXfs><xf numFmtId="14"/></cellXfs>)";
    it.rows = R"(<row r="1"><c r="A1" s="0"><v>42458</v></c><c r="B1" s="0"><v>0</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(textsOf(rows->at(0)), QStringList({u"2020-03-30"_s, u"1904-01-01"_s}));
}

void tst_XlsxReader::missingCellsAndRows()
{
    Workbook it;
    it.rows = R"(<row><c t="str"><v>a</v></c><c/><c t="str"><v>c</v></c></row><row r="5"/>)"
              R"(<row r="7"><c r="C7" t="str"><v>x</v></c><c r="F7" s="0"/></row><row><c><v>8</v></c></row>)"
              R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{4});
    QCOMPARE(textsOf(rows->at(0)), QStringList({u"a"_s, u""_s, u"c"_s}));
    QCOMPARE(textsOf(rows->at(1)), QStringList({u""_s, u""_s, u"x"_s}));
    QCOMPARE(rows->at(1).number, 7);
    QCOMPARE(rows->at(2).number, 8);
    QCOMPARE(rows->at(3).cells.size(), size_t{16'384});
}

void tst_XlsxReader::sharedTextWithReadings()
{
    Workbook it;
    it.strings = "<si><t>雁江</t><rPh sb=\"0\" eb=\"2\"><t>yanjiang</t></rPh><phoneticPr fontId=\"1\"/></si>"
                 "<si><r><t>rich </t></r><r><t xml:space=\"preserve\"> text</t></r></si>";
    it.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(textsOf(rows->at(0)), QStringList({u"雁江"_s, u"rich  text"_s}));
}

void tst_XlsxReader::sheetsByName()
{
    Workbook it;
    it.sheets
        = R"(<sheet name="说明" sheetId="1" state="hidden" r:id="rId1"/><sheet name="台账" sheetId="2" r:id="rId2"/>)";
    it.rows = R"(<row r="1"><c r="A1" t="str"><v>first</v></c></row>)";
    const QString path = m_folder.file(u"a.xlsx"_s, bytesOf(it));
    auto source = openSheet(path);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->info().sheet, u"台账"_s);
    QCOMPARE((*source)->info().sheets.size(), size_t{2});
    QVERIFY((*source)->info().sheets.at(0).hidden);
    QCOMPARE(rowsOf(path)->at(0).textAt(0), u"second"_s);
    QCOMPARE(rowsOf(path, {u"说明"_s, {}})->at(0).textAt(0), u"first"_s);
    const auto missing = rowsOf(path, {u"企业"_s, {}});
    QCOMPARE(outcomeOf(missing), u"sheet.no_such_sheet"_s);
    QCOMPARE(missing.error().detail.value(u"sheets"_s).toStringList(), QStringList({u"说明"_s, u"台账"_s}));
}

void tst_XlsxReader::mergedCells()
{
    Workbook it;
    it.rows = R"(<row r="1"><c r="A1" t="str"><v>题</v></c></row>)";
    for (int row = 2; row < 9'000; ++row)
        it.rows += "<row r=\"" + QByteArray::number(row) + "\"><c t=\"str\"><v>merge</v></c></row>";
    it.afterRows = R"(<mergeCells count="4"><mergeCell ref="A1:AB1"/><mergeCell ref="C2:C3"/>)"
                   R"(<mergeCell ref="A500:A600"/><mergeCell ref="B9:A1"/></mergeCells>)";
    auto source = openSheet(m_folder.file(u"a.xlsx"_s, bytesOf(it)));
    QVERIFY(source.has_value());
    const auto merges = (*source)->headMerges();
    QVERIFY(merges.has_value());
    QCOMPARE(*merges, std::vector<MergedCells>({{1, 1, 0, 27}, {2, 3, 2, 2}}));
    const auto row = (*source)->next(); // reading goes on beside it
    QVERIFY(row && *row);
    QCOMPARE((*row)->textAt(0), u"题"_s);
}

void tst_XlsxReader::hiddenRows()
{
    Workbook it;
    it.rows = R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QVERIFY(rows->at(0).hidden);
    QVERIFY(!rows->at(1).hidden);
}

void tst_XlsxReader::refusedSheets_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char *name, const QByteArray &rows, const QString &what, const QString &cell) {
        QTest::newRow(name) << rows << what << cell;
    };
    add("row back", R"(<row r="5"/><row r="4"/>)", u"sheet.rows_out_of_order"_s, {});
    add("row twice", R"(<row r="5"/><row r="5"/>)", u"sheet.rows_out_of_order"_s, {});
    add("row zero", R"(<row r="0"/>)", u"sheet.rows_out_of_order"_s, {});
    add("row beyond", R"(<row r="1048577"/>)", u"sheet.rows_out_of_order"_s, {});
    add("row no number", R"(<row r="1e2"/>)", u"sheet.rows_out_of_order"_s, {});
    add("cell twice", R"(<row r="1"><c r="B1"/><c r="B1"/></row>)", u"sheet.bad_reference"_s, u"B1"_s);
    add("cell back", R"(<row r="1"><c r="C1"/><c r="B1"/></row>)", u"sheet.bad_reference"_s, u"B1"_s);
    add("other row", R"(<row r="1"><c r="A2"/></row>)", u"sheet.bad_reference"_s, u"A2"_s);
    add("column beyond", R"(<row r="1"><c r="XFE1"/></row>)", u"sheet.bad_reference"_s, u"XFE1"_s);
    add("column AAAA", R"(<row r="1"><c r="AAAA1"/></row>)", u"sheet.bad_reference"_s, u"AAAA1"_s);
    add("no place", R"(<row r="1"><c r="1A"/></row>)", u"sheet.bad_reference"_s, u"1A"_s);
    add("string beyond", R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row>)", u"sheet.bad_string"_s, u"A1"_s);
    add("string negative", R"(<row r="1"><c r="B1" t="s"><v>-1</v></c></row>)", u"sheet.bad_string"_s, u"B1"_s);
    add("string 2^31", R"(<row r="1"><c r="B1" t="s"><v>2147483648</v></c></row>)", u"sheet.bad_string"_s, u"B1"_s);
    add("style beyond", R"(<row r="1"><c r="A1" s="1"/></row>)", u"sheet.bad_style"_s, u"A1"_s);
    add("style negative", R"(<row r="1"><c r="A1" s="-1"/></row>)", u"sheet.bad_style"_s, u"A1"_s);
    add("long cell", R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(32'768, 'x') + "</v></c></row>",
        u"sheet.cell_too_long"_s, u"A1"_s);
    add("huge cell", R"(<row r="1"><c r="A1" t="str"><v>)" + QByteArray(2'000'000, 'x') + "</v></c></row>",
        u"sheet.cell_too_long"_s, u"A1"_s);
    add("broken xml", R"(<row r="1"><c r="A1"></row>)", u"sheet.damaged"_s, {});
    add("entity", R"(<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>)", u"sheet.damaged"_s, {});
}

void tst_XlsxReader::refusedSheets()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, what);
    QFETCH(QString, cell);
    Workbook it;
    it.rows = rows;
    it.strings = "<si><t>only</t></si>";
    it.formats = R"(<cellXfs><xf numFmtId="0"/></cellXfs>)";
    const auto read = this->read(it);
    QCOMPARE(outcomeOf(read), what);
    QCOMPARE(read.error().detail.value(u"cell"_s).toString(), cell);
}

void tst_XlsxReader::formulaWithoutValue()
{
    Workbook it;
    it.rows
        = R"(<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c></row>)";
    const auto rows = read(it);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    const Cell expected{CellKind::Error, u"="_s, {}};
    QCOMPARE(rows->at(0).cells.at(0), expected);
    QCOMPARE(rows->at(0).cells.at(1).kind, CellKind::Empty);
}

void tst_XlsxReader::cancelled()
{
    Workbook it;
    it.rows = R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>)";
    std::stop_source stop;
    auto source = openSheet(m_folder.file(u"a.xlsx"_s, bytesOf(it)), {}, stop.get_token());
    QVERIFY(source && (*source)->next());
    stop.request_stop();
    const auto row = (*source)->next();
    QVERIFY(!row);
    QCOMPARE(row.error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_XlsxReader)
#include "tst_xlsx_reader.moc"
