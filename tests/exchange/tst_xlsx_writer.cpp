// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"
#include "models/exchange/zip_archive.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using exchange::Cell;
using exchange::CellKind;
using exchange::SheetColumn;
using records::FieldType;

/// Writes rows and reads them back with our own reader.
class WrittenSheet {
public:
    [[nodiscard]] QString write(const std::vector<SheetColumn> &columns, const std::vector<std::vector<Cell>> &rows)
    {
        const auto writer = exchange::XlsxWriter::open(path(), u"企业"_s, columns);
        if (!writer)
            return writer.error().what;
        for (const auto &row : rows)
            if (const Done done = (*writer)->write(row); !done)
                return done.error().what;
        const Done done = (*writer)->finish();
        return done ? QString() : done.error().what;
    }
    [[nodiscard]] std::vector<exchange::Row> read() const
    {
        std::vector<exchange::Row> rows;
        const auto source = exchange::openSheet(path());
        if (!source)
            return rows;
        for (auto row = (*source)->next(); row && *row; row = (*source)->next())
            rows.push_back(**row);
        return rows;
    }
    /// The text of a part of the file.
    [[nodiscard]] QByteArray part(const QByteArray &name) const
    {
        QFile file(path());
        const auto archive = file.open(QIODevice::ReadOnly) ? exchange::ZipArchive::open(file.readAll())
                                                            : Result<std::unique_ptr<exchange::ZipArchive>>();
        const auto found = (*archive)->part(name);
        QByteArray text;
        QByteArray piece(1 << 16, Qt::Uninitialized);
        for (auto got = (*found)->read(piece); got && *got > 0; got = (*found)->read(piece))
            text += piece.first(*got);
        return text;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"写出.xlsx"_s); }

private:
    QTemporaryDir m_folder;
};

Cell text(const QString &it)
{
    return {CellKind::Text, it, {}};
}

Cell number(const QString &it)
{
    return {CellKind::Number, it, it};
}

Cell day(const QString &it)
{
    return {CellKind::Date, it, {}};
}

} // namespace

class tst_XlsxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsNeverAFormula();
    void anyTextComesBack();
    void numbersAndDays_data();
    void numbersAndDays();
    void emptyCellsAndRows();
    void theSheetIsLaidOut();
    void manyRows();
    void nowhereToWrite();
};

void tst_XlsxWriter::textIsNeverAFormula()
{
    WrittenSheet sheet;
    const QStringList bait{u"=1+1"_s, u"+86 28"_s, u"-5"_s, u"@SUM(A1)"_s, u"{=A1}"_s, u"=HYPERLINK(\"http://x\")"_s,
        u"http://example.invalid"_s, u"00123"_s, u"1E5"_s, u"TRUE"_s, u"'=1"_s, u"2022-01-01"_s};
    std::vector<std::vector<Cell>> rows;
    for (const QString &it : bait)
        rows.push_back({text(it)});
    QCOMPARE(sheet.write({{u"=企业名称"_s, FieldType::Text}}, rows), QString());
    const auto read = sheet.read();
    QCOMPARE(read.size(), size_t(bait.size()) + 1);
    QCOMPARE(read[0].cells[0], text(u"=企业名称"_s));
    for (qsizetype i = 0; i < bait.size(); ++i)
        QCOMPARE(read[static_cast<size_t>(i) + 1].cells[0], text(bait[i]));
    const QByteArray xml = sheet.part("xl/worksheets/sheet1.xml");
    QVERIFY(xml.endsWith("</worksheet>"));
    QVERIFY(!xml.contains("<f>") && !xml.contains("<f ") && !xml.contains("hyperlink"));
}

void tst_XlsxWriter::anyTextComesBack()
{
    QRandomGenerator random(7);
    WrittenSheet sheet;
    std::vector<std::vector<Cell>> rows{{text(u"  两端空格  "_s)}, {text(u"第一行\n第二行\t制表"_s)},
        {text(u"<a>&\"'"_s)}, {text(u"_x0041_"_s)}, {text(u"_x000D_ 与 _x"_s)}, {text(u"𠮷"_s)},
        {text(QString(20000, u'长'))}, {text(u"]]>"_s)}};
    for (int i = 0; i < 300; ++i)
        rows.push_back({text(randomText(random, 200))});
    QCOMPARE(sheet.write({{u"文"_s, FieldType::LongText}}, rows), QString());
    const auto read = sheet.read();
    QCOMPARE(read.size(), rows.size() + 1);
    for (size_t i = 0; i < rows.size(); ++i)
        QVERIFY2(read[i + 1].cells[0] == rows[i][0],
            qPrintable(rows[i][0].text.left(40) + u" | "_s + read[i + 1].cells[0].text.left(40)));
}

void tst_XlsxWriter::numbersAndDays_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, FieldType type, const Cell &cell, CellKind kind) {
        QTest::newRow(name) << static_cast<int>(type) << cell << static_cast<int>(kind);
    };
    row("money", FieldType::Money, number(u"1234567.89"_s), CellKind::Number);
    row("below zero", FieldType::Money, number(u"-0.07"_s), CellKind::Number);
    row("fifteen digits", FieldType::Money, number(u"1234567890123.45"_s), CellKind::Number);
    row("sixteen digits", FieldType::Money, number(u"12345678901234.56"_s), CellKind::Text);
    row("whole", FieldType::Integer, number(u"2021"_s), CellKind::Number);
    row("rate", FieldType::Rate, number(u"4.35"_s), CellKind::Number);
    row("day", FieldType::Date, day(u"2022-09-05"_s), CellKind::Date);
    row("first day", FieldType::Date, day(u"1900-03-01"_s), CellKind::Date);
    row("before the sheet's time", FieldType::Date, day(u"1900-02-28"_s), CellKind::Text);
    row("of old", FieldType::Date, day(u"1893-12-26"_s), CellKind::Text);
    row("last day", FieldType::Date, day(u"9999-12-31"_s), CellKind::Date);
}

void tst_XlsxWriter::numbersAndDays()
{
    QFETCH(int, type);
    QFETCH(Cell, cell);
    QFETCH(int, kind);
    WrittenSheet sheet;
    QCOMPARE(sheet.write({{u"值"_s, static_cast<FieldType>(type)}}, {{cell}}), QString());
    const auto read = sheet.read();
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[1].cells[0].text, cell.text);
    QCOMPARE(static_cast<int>(read[1].cells[0].kind), kind);
}

void tst_XlsxWriter::emptyCellsAndRows()
{
    WrittenSheet sheet;
    const std::vector<SheetColumn> columns{{u"甲"_s, FieldType::Text}, {u"乙"_s, FieldType::Money}};
    QCOMPARE(sheet.write(columns, {{Cell(), number(u"1"_s)}, {Cell(), Cell()}, {text(u"末"_s), Cell()}}), QString());
    const auto read = sheet.read();
    QCOMPARE(read.size(), size_t(3)); // a row without content is no row for the reader
    QCOMPARE(read[1].cells[0].kind, CellKind::Empty);
    QCOMPARE(read[2].number, 4);
    WrittenSheet none;
    QCOMPARE(none.write(columns, {}), QString());
    QCOMPARE(none.read().size(), size_t(1));
}

void tst_XlsxWriter::theSheetIsLaidOut()
{
    WrittenSheet sheet;
    QCOMPARE(sheet.write(
                 {{u"企业名称"_s, FieldType::Text}, {u"营收"_s, FieldType::Money}}, {{text(u"甲"_s), number(u"1"_s)}}),
        QString());
    const QByteArray xml = sheet.part("xl/worksheets/sheet1.xml");
    QVERIFY(xml.contains("state=\"frozen\"") && xml.contains("topLeftCell=\"B2\""));
    QVERIFY(xml.contains("<cols>") && xml.contains("<autoFilter ref=\"A1:B2\"/>"));
    QVERIFY(xml.contains("orientation=\"landscape\""));
    QVERIFY(sheet.part("xl/workbook.xml").contains("企业"));
    WrittenSheet odd; // a title that no sheet may have
    QVERIFY(exchange::XlsxWriter::open(odd.path(), u"a/b[c]"_s, {{u"甲"_s, FieldType::Text}}));
}

void tst_XlsxWriter::manyRows()
{
    WrittenSheet sheet;
    std::vector<std::vector<Cell>> rows;
    for (int i = 0; i < 20000; ++i)
        rows.push_back({text(u"资阳市某某企业%1"_s.arg(i)), number(QString::number(i))});
    QCOMPARE(sheet.write({{u"企业名称"_s, FieldType::Text}, {u"数"_s, FieldType::Integer}}, rows), QString());
    const auto read = sheet.read();
    QCOMPARE(read.size(), rows.size() + 1);
    QCOMPARE(read.back().cells[1].text, u"19999"_s);
}

void tst_XlsxWriter::nowhereToWrite()
{
    const auto writer = exchange::XlsxWriter::open(u"/no/such/folder/x.xlsx"_s, u"表"_s, {{u"甲"_s, FieldType::Text}});
    QVERIFY(writer);
    const Done done = (*writer)->finish();
    QVERIFY(!done);
    QCOMPARE(done.error().what, u"file.write_failed"_s);
}

YUMIAO_TEST(tst_XlsxWriter)

} // namespace yumiao::tests

#include "tst_xlsx_writer.moc"
