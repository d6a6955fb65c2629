// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_writer.h"
#include "models/exchange/formula_guard.h"
#include "tests/exchange/sheet_making.h"
#include "tests/support/test_registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;
using namespace yumiao::tests;

class tst_CsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void refused_data();
    void refused();
    void quotesAndRowEnds();
    void delimiters_data();
    void delimiters();
    void rowNumbersCountBlankRows();
    void openQuoteNamesItsRow();
    void longCellNamesItsPlace();
    void charactersAcrossPieces();
    void chosenEncoding();
    void cancelled();
    void changedWhileReading();
    void writtenTextComesBack();
    void guardLeavesNumbersAlone();

private:
    SheetFolder m_folder;
};

static QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

void tst_CsvReader::encodings_data()
{
    const QString text = u"企业名称,注册资本\r\n资阳雁江测试有限公司,１２\r\n䶮𠮷厂,3\r\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("gb18030") << encoded("GB18030", text) << u"GB18030"_s;
    QTest::newRow("utf-16le") << QByteArray("\xFF\xFE") + encoded("UTF-16LE", text) << u"UTF-16LE"_s;
    QTest::newRow("utf-16be") << QByteArray("\xFE\xFF") + encoded("UTF-16BE", text) << u"UTF-16BE"_s;
}

void tst_CsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const QString path = m_folder.file(u"a.csv"_s, bytes);
    auto source = openSheet(path);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->info().encoding, encoding);
    QCOMPARE((*source)->info().delimiter, QChar(u','));
    const auto rows = rowsOf(path);
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{3});
    QCOMPARE(textsOf(rows->at(1)), QStringList({u"资阳雁江测试有限公司"_s, u"１２"_s}));
    QCOMPARE(textsOf(rows->at(2)), QStringList({u"䶮𠮷厂"_s, u"3"_s}));
}

void tst_CsvReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << u"sheet.empty"_s;
    QTest::newRow("nul") << QByteArray("a,b\n\0,c\n", 8) << u"sheet.not_text"_s;
    QTest::newRow("no encoding") << QByteArray("a,\xFF\xFF\xFF\n") << u"sheet.encoding_unknown"_s;
    QTest::newRow("cut character") << QByteArray("\xEF\xBB\xBF"
                                                 "a,\xE4\xBD")
                                   << u"sheet.bad_bytes"_s;
    QTest::newRow("odd utf-16") << QByteArray("\xFF\xFE"
                                              "a\0b",
        5) << u"sheet.bad_bytes"_s;
    QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE\x00\xD8"
                                                  "a\0",
        6) << u"sheet.bad_bytes"_s;
    QTest::newRow("html") << QByteArray("\r\n<html><table><tr><td>1") << u"sheet.html"_s;
    QTest::newRow("html in utf-16") << QByteArray("\xFF\xFE") + encoded("UTF-16LE", u"<html><body>"_s)
                                    << u"sheet.html"_s;
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"sheet.xml"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"sheet.not_a_sheet"_s;
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"sheet.not_a_sheet"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08 ") << u"sheet.packed"_s;
    QTest::newRow("old excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0", 17)
                               << u"sheet.old_excel"_s;
    QTest::newRow("encrypted") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(4096, '\0')
            + encoded("UTF-16LE", u"EncryptedPackage"_s)
                               << u"sheet.encrypted"_s;
    QTest::newRow("too many columns") << QByteArray(17'000, ',') + "x\n" << u"sheet.too_many_columns"_s;
}

void tst_CsvReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QCOMPARE(outcomeOf(rowsOf(m_folder.file(u"a.csv"_s, bytes))), what);
    QCOMPARE(outcomeOf(rowsOf(m_folder.file(u"missing"_s, "x") + u".csv"_s)), u"sheet.not_found"_s);
    QCOMPARE(outcomeOf(rowsOf(QFileInfo(m_folder.file(u"a.csv"_s, bytes)).path())), u"sheet.is_folder"_s);
}

void tst_CsvReader::quotesAndRowEnds()
{
    const QByteArray bytes = "\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\"\rx\"y,\"z\"w,\n\"\",,last";
    const auto rows = rowsOf(m_folder.file(u"a.csv"_s, bytes));
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{3});
    QCOMPARE(textsOf(rows->at(0)), QStringList({u"a,b"_s, u"say \"yes\""_s, u"two\r\nlines"_s}));
    QCOMPARE(textsOf(rows->at(1)), QStringList({u"x\"y"_s, u"zw"_s}));
    QCOMPARE(textsOf(rows->at(2)), QStringList({u""_s, u""_s, u"last"_s}));
    QCOMPARE(rows->at(2).number, 3);
}

void tst_CsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("firstRow");
    QTest::newRow("comma") << QByteArray("a,b;c\n1,2\n") << QChar(u',') << 1;
    QTest::newRow("tab") << QByteArray("a\tb, c\tc\n1\t2,5\t3\n4\t5\t6,7,8\n") << QChar(u'\t') << 1;
    QTest::newRow("semicolon") << QByteArray("Titel\na;b;c\n1,5;2;3\n1,5;2;3\n") << QChar(u';') << 1;
    QTest::newRow("named") << QByteArray("sep=;\r\na;b,c\r\n") << QChar(u';') << 2;
    QTest::newRow("one column") << QByteArray("a\nb\n") << QChar(u',') << 1;
    QTest::newRow("inside quotes") << QByteArray("\"a;b;c;d\",x\n\"e;f;g;h\",y\n") << QChar(u',') << 1;
}

void tst_CsvReader::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QFETCH(int, firstRow);
    const QString path = m_folder.file(u"a.txt"_s, bytes);
    auto source = openSheet(path);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->info().delimiter, delimiter);
    const auto row = (*source)->next();
    QVERIFY(row && *row);
    QCOMPARE((*row)->number, firstRow);
}

void tst_CsvReader::rowNumbersCountBlankRows()
{
    const auto rows = rowsOf(m_folder.file(u"a.csv"_s, "\n\na,b\n,,\n\r\nc,d\n"));
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(rows->size(), size_t{2});
    QCOMPARE(rows->at(0).number, 3);
    QCOMPARE(rows->at(1).number, 6);
}

void tst_CsvReader::openQuoteNamesItsRow()
{
    const auto rows = rowsOf(m_folder.file(u"a.csv"_s, "a,b\n1,2\n\"x\ny\",\"open\nmore\nand more"));
    QCOMPARE(outcomeOf(rows), u"sheet.open_quote"_s);
    QCOMPARE(rows.error().detail.value(u"row"_s).toInt(), 3);
    QCOMPARE(rows.error().detail.value(u"column"_s).toInt(), 2);
    QCOMPARE(rows.error().detail.value(u"line"_s).toInt(), 4);
}

void tst_CsvReader::longCellNamesItsPlace()
{
    const QByteArray whole(32'767, 'x');
    QCOMPARE(outcomeOf(rowsOf(m_folder.file(u"a.csv"_s, "a," + whole + "\n"))), u"ok"_s);
    const auto rows = rowsOf(m_folder.file(u"a.csv"_s, "a,b\nc," + whole + "y\n"));
    QCOMPARE(outcomeOf(rows), u"sheet.cell_too_long"_s);
    QCOMPARE(rows.error().detail.value(u"row"_s).toInt(), 2);
    QCOMPARE(rows.error().detail.value(u"column"_s).toInt(), 2);
}

void tst_CsvReader::charactersAcrossPieces()
{
    // Every offset of a character relative to the pieces in which a file is read.
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        for (int shift = 0; shift < 4; ++shift) {
            QString text = QString(shift, u'x') + u"\n"_s;
            for (int i = 0; i < 30'000; ++i)
                text += u"育苗𠮷,\n"_s;
            const auto rows = rowsOf(m_folder.file(u"a.csv"_s, encoded(encoding, text)));
            QCOMPARE(outcomeOf(rows), u"ok"_s);
            QCOMPARE(rows->size(), size_t{30'000} + (shift > 0 ? 1 : 0));
            for (size_t i = shift > 0 ? 1 : 0; i < rows->size(); ++i)
                QCOMPARE(rows->at(i).textAt(0), u"育苗𠮷"_s);
        }
    }
}

void tst_CsvReader::chosenEncoding()
{
    const QString path = m_folder.file(u"a.csv"_s, encoded("Big5", u"公司,資陽\n"_s));
    const auto rows = rowsOf(path, {{}, u"Big5"_s});
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(textsOf(rows->at(0)), QStringList({u"公司"_s, u"資陽"_s}));
    QCOMPARE(outcomeOf(rowsOf(path, {{}, u"UTF-8"_s})), u"sheet.bad_bytes"_s);
    QCOMPARE(outcomeOf(rowsOf(path, {{}, u"no such thing"_s})), u"sheet.bad_bytes"_s);
}

void tst_CsvReader::cancelled()
{
    const QString path = m_folder.file(u"a.csv"_s, "a,b\n1,2\n");
    std::stop_source stop;
    auto source = openSheet(path, {}, stop.get_token());
    QVERIFY(source && (*source)->next());
    stop.request_stop();
    const auto row = (*source)->next();
    QVERIFY(!row);
    QCOMPARE(row.error().fault, Fault::Cancelled);
    QCOMPARE(outcomeOf(rowsOf(path, {}, stop.get_token())), u"sheet.cancelled"_s);
}

void tst_CsvReader::changedWhileReading()
{
    const QString path = m_folder.file(u"a.csv"_s, "a,b\n" + QByteArray("1,2\n").repeated(50'000));
    auto source = openSheet(path);
    QVERIFY(source && (*source)->next());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("3,4\n") == 4);
    file.close();
    QString what;
    while (what.isEmpty()) {
        const auto row = (*source)->next();
        if (!row)
            what = row.error().what;
        else if (!*row)
            what = u"ok"_s;
    }
    QCOMPARE(what, u"sheet.file_changed"_s);
}

void tst_CsvReader::writtenTextComesBack()
{
    const QStringList texts{u"plain"_s, u"=1+1"_s, u"+86 28"_s, u"-5"_s, u"@cmd"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s,
        u"  =1"_s, u"'=1"_s, u"''+"_s, u"'quoted'"_s, u"a,\"b\"\r\nc"_s, u"\"=x\""_s, u"\u00A0-1"_s, u"𠮷"_s,
        u" padded "_s};
    const QByteArray bytes = csvOf(texts, {});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFplain,'=1+1,'+86 28,'-5,'@cmd,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const auto rows = rowsOf(m_folder.file(u"a.csv"_s, bytes));
    QCOMPARE(outcomeOf(rows), u"ok"_s);
    QCOMPARE(textsOf(rows->at(0)), texts);
    for (const QString &text : texts)
        QCOMPARE(unguarded(guarded(text)), text);
}

void tst_CsvReader::guardLeavesNumbersAlone()
{
    const QByteArray bytes = csvOf({u"n"_s},
        {{{CellKind::Number, u"-5"_s, {}}, {CellKind::Text, u"-5"_s, {}}, {CellKind::Empty, {}, {}},
            {CellKind::Date, u"2020-03-30"_s, {}}}});
    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBFn\r\n-5,'-5,,2020-03-30\r\n"));
}

YUMIAO_TEST(tst_CsvReader)
#include "tst_csv_reader.moc"
