// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sheet_making.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;
using namespace yumiao::tests;

/// Files made to exhaust memory or time, or to lead astray: each is refused with its own word, and soon.
class tst_HostileFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zipBomb();
    void billionLaughs();
    void externalEntity();
    void manyAttributes();
    void deepTags();
    void longTag();
    void manyParts();
    void wideRows();
    void badPartNames_data();
    void badPartNames();
    void sameNameTwice();
    void overlappingParts();
    void lyingLocalHeader();
    void encryptedPart();
    void otherZips_data();
    void otherZips();
    void truncatedAnywhere();
    void flippedBytes();
    void randomBytes();

private:
    [[nodiscard]] QString outcome(const QByteArray &bytes) const
    {
        return outcomeOf(rowsOf(m_folder.file(u"a.xlsx"_s, bytes)));
    }
    [[nodiscard]] QString outcome(const Workbook &workbook) const { return outcome(bytesOf(workbook)); }
    SheetFolder m_folder;
};

static Workbook smallWorkbook()
{
    Workbook it;
    it.strings = "<si><t>企业名称</t></si><si><t>资阳测试有限公司</t></si>";
    it.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>)";
    return it;
}

void tst_HostileFiles::zipBomb()
{
    QElapsedTimer timer;
    timer.start();
    Workbook it;
    it.rows = QByteArray(100 * 1024 * 1024, ' ');
    const QByteArray bytes = bytesOf(it);
    QVERIFY(bytes.size() < 1024 * 1024);
    timer.restart();
    QCOMPARE(outcome(bytes), u"sheet.packed_too_strongly"_s);
    QVERIFY2(timer.elapsed() < 2'000, "refused while reading, not after");
    it.rows = QByteArray(129 * 1024 * 1024, ' ');
    QCOMPARE(outcome(bytesOf(it)), u"sheet.part_too_large"_s);
}

void tst_HostileFiles::billionLaughs()
{
    Workbook it = smallWorkbook();
    it.beforeSheet = "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    QCOMPARE(outcome(it), u"sheet.doctype"_s);
}

void tst_HostileFiles::externalEntity()
{
    Workbook it = smallWorkbook();
    it.beforeSheet = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">";
    QCOMPARE(outcome(it), u"sheet.doctype"_s);
    ZipParts parts = partsOf(smallWorkbook());
    for (auto &[name, bytes] : parts) {
        if (name.endsWith(u"workbook.xml"_s))
            bytes.prepend("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost/x\"> %p;]>");
    }
    QCOMPARE(outcome(zipOf(parts)), u"sheet.doctype"_s);
}

void tst_HostileFiles::manyAttributes()
{
    Workbook it;
    QByteArray attributes;
    for (int i = 0; i < 65; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    it.rows = "<row r=\"1\"" + attributes + "/>";
    QCOMPARE(outcome(it), u"sheet.xml_too_many_attributes"_s);
}

void tst_HostileFiles::deepTags()
{
    Workbook it;
    it.rows = QByteArray("<x>").repeated(2'000'000);
    const ZipParts parts = partsOf(it);
    QCOMPARE(outcome(zipOf(parts, true)), u"sheet.xml_too_deep"_s);
}

void tst_HostileFiles::longTag()
{
    QElapsedTimer timer;
    Workbook it;
    it.rows = "<row r=\"1\" x=\"" + QByteArray("<>'=").repeated(10'000'000).replace('<', '>') + "\"/>";
    const QByteArray bytes = zipOf(partsOf(it), true);
    timer.start();
    QCOMPARE(outcome(bytes), u"sheet.xml_token_too_long"_s);
    QVERIFY(timer.elapsed() < 5'000);
}

void tst_HostileFiles::manyParts()
{
    ZipParts parts = partsOf(smallWorkbook());
    for (int i = 0; i < 2'001; ++i)
        parts.push_back({u"x/%1"_s.arg(i), {}});
    QCOMPARE(outcome(zipOf(parts)), u"sheet.too_many_parts"_s);
}

void tst_HostileFiles::wideRows()
{
    Workbook it;
    for (int row = 1; row <= 3'500; ++row) {
        const QByteArray number = QByteArray::number(row);
        it.rows += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>" + number + "</v></c></row>";
    }
    auto source = openSheet(m_folder.file(u"a.xlsx"_s, bytesOf(it)));
    QVERIFY(source.has_value());
    for (;;) {
        const auto row = (*source)->next();
        if (!row) {
            QCOMPARE(row.error().what, u"sheet.too_many_cells"_s);
            return;
        }
        QVERIFY2(*row, "fifty million cells should have been refused");
    }
}

void tst_HostileFiles::badPartNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../../x", "xl/../../x", "/etc/x", "C:/x", "\\\\server\\x", "xl\\workbook.xml", "xl/./a"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_HostileFiles::badPartNames()
{
    QFETCH(QString, name);
    ZipParts parts = partsOf(smallWorkbook());
    parts.push_back({name, "x"});
    QCOMPARE(outcome(zipOf(parts)), u"sheet.bad_part_name"_s);
}

void tst_HostileFiles::sameNameTwice()
{
    ZipParts parts = partsOf(smallWorkbook());
    parts.push_back({u"XL/Workbook.xml"_s, "<workbook/>"});
    QCOMPARE(outcome(zipOf(parts)), u"sheet.overlapping_parts"_s);
}

/// The offset of the `nth` central directory record.
static qsizetype centralRecord(const QByteArray &bytes, int nth)
{
    qsizetype at = -1;
    for (int i = 0; i <= nth; ++i)
        at = bytes.indexOf("PK\x01\x02", at + 1);
    return at;
}

void tst_HostileFiles::overlappingParts()
{
    ZipParts parts = partsOf(smallWorkbook());
    parts.push_back({u"aa"_s, QByteArray(64, 'x')});
    parts.push_back({u"ab"_s, QByteArray(64, 'x')});
    QByteArray bytes = zipOf(parts, true);
    // The last entry claims to be as long as the rest of the file after the one before it.
    const qsizetype last = centralRecord(bytes, static_cast<int>(parts.size()) - 1);
    const qsizetype before = centralRecord(bytes, static_cast<int>(parts.size()) - 2);
    for (int i = 0; i < 4; ++i)
        bytes[last + 42 + i] = bytes.at(before + 42 + i);
    bytes[last + 46 + 1] = 'a'; // and to have its name
    QCOMPARE(outcome(bytes), u"sheet.overlapping_parts"_s);
}

void tst_HostileFiles::lyingLocalHeader()
{
    QByteArray bytes = zipOf(partsOf(smallWorkbook()), true);
    bytes[18] = static_cast<char>(bytes.at(18) + 1); // packed size in the first local header
    QCOMPARE(outcome(bytes), u"sheet.damaged"_s);
    bytes = zipOf(partsOf(smallWorkbook()), true);
    bytes[30] = 'x'; // its name
    QCOMPARE(outcome(bytes), u"sheet.damaged"_s);
}

void tst_HostileFiles::encryptedPart()
{
    QByteArray bytes = bytesOf(smallWorkbook());
    const qsizetype at = centralRecord(bytes, 2);
    bytes[at + 8] = static_cast<char>(bytes.at(at + 8) | 1);
    QCOMPARE(outcome(bytes), u"sheet.encrypted"_s);
}

void tst_HostileFiles::otherZips_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("ods") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})
                         << u"sheet.ods"_s;
    QTest::newRow("odt") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})
                         << u"sheet.not_a_sheet"_s;
    QTest::newRow("docx") << zipOf({{u"[Content_Types].xml"_s, "x"}, {u"word/document.xml"_s, "<w/>"}})
                          << u"sheet.not_a_sheet"_s;
    QTest::newRow("xlsb") << zipOf({{u"xl/workbook.bin"_s, "x"}}) << u"sheet.xlsb"_s;
    QTest::newRow("zip of sheets") << zipOf({{u"台账.xlsx"_s, "PK"}}) << u"sheet.packed"_s;
    QTest::newRow("no parts") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << u"sheet.packed"_s;
    QTest::newRow("only a mark") << QByteArray("PK\x03\x04") << u"sheet.damaged"_s;
    Workbook none = smallWorkbook();
    none.sheets.clear();
    QTest::newRow("no sheets") << bytesOf(none) << u"sheet.no_sheets"_s;
    Workbook lost = smallWorkbook();
    lost.sheets = R"(<sheet name="x" sheetId="1" r:id="rId9"/>)";
    QTest::newRow("sheet without part") << bytesOf(lost) << u"sheet.no_sheets"_s;
}

void tst_HostileFiles::otherZips()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QCOMPARE(outcome(bytes), what);
}

void tst_HostileFiles::truncatedAnywhere()
{
    const QByteArray bytes = bytesOf(smallWorkbook());
    QCOMPARE(outcome(bytes), u"ok"_s);
    for (qsizetype length = 4; length < bytes.size(); length += 7)
        QCOMPARE(outcome(bytes.first(length)), u"sheet.damaged"_s);
}

void tst_HostileFiles::flippedBytes()
{
    const QByteArray whole = bytesOf(smallWorkbook());
    const auto expected = rowsOf(m_folder.file(u"b.xlsx"_s, whole));
    QVERIFY(expected.has_value());
    QRandomGenerator random(20200330);
    int refused = 0;
    for (int i = 0; i < 800; ++i) {
        QByteArray bytes = whole;
        const qsizetype at = 4 + random.bounded(static_cast<int>(bytes.size()) - 4);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        const auto rows = rowsOf(m_folder.file(u"a.xlsx"_s, bytes));
        if (!rows) {
            ++refused;
            QVERIFY(rows.error().what.startsWith(u"sheet."_s));
        } else {
            QCOMPARE(rows->size(), expected->size()); // checksums let no other content through
            for (size_t row = 0; row < rows->size(); ++row)
                QCOMPARE(rows->at(row).cells, expected->at(row).cells);
        }
    }
    QVERIFY2(refused > 250, qPrintable(QString::number(refused)));
}

void tst_HostileFiles::randomBytes()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1'500; ++i) {
        QByteArray bytes(1 + random.bounded(3'000), Qt::Uninitialized);
        // From all bytes, from printable ones, from those that csv means something by.
        static const QByteArray Signs = "a1,;\t\"\r\n' =\xE4\xBD\xA0\xC4\xE3";
        for (char &c : bytes) {
            c = i % 3 == 0   ? static_cast<char>(random.bounded(256))
                : i % 3 == 1 ? static_cast<char>(random.bounded(32, 127))
                             : Signs.at(random.bounded(static_cast<int>(Signs.size())));
        }
        if (i % 10 == 0)
            bytes.prepend("PK\x03\x04");
        const auto rows = rowsOf(m_folder.file(u"a.csv"_s, bytes));
        if (!rows) {
            QVERIFY(rows.error().what.startsWith(u"sheet."_s));
            continue;
        }
        int last = 0;
        for (const Row &row : *rows) {
            QVERIFY(row.number > last);
            QVERIFY(!row.cells.empty() && row.cells.back().kind != CellKind::Empty);
            last = row.number;
        }
    }
}

YUMIAO_TEST(tst_HostileFiles)
#include "tst_hostile_files.moc"
