// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csv_text.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

using yumiao::csvColumns;
using yumiao::csvLine;
using yumiao::csvRows;
namespace {
using namespace Qt::StringLiterals;
}

using Rows = QList<QStringList>;

class tst_CsvText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses();
    void comesBack();
    void columns();
};

void tst_CsvText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty") << u""_s << Rows();
    QTest::newRow("byte-order mark alone") << u"\uFEFF"_s << Rows();
    QTest::newRow("one") << u"a"_s << Rows{{u"a"_s}};
    QTest::newRow("line end") << u"a,b\n"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("no line end") << u"a,b\nc,d"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("carriage returns") << u"a\r\nb\rc"_s << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}};
    QTest::newRow("byte-order mark") << u"\uFEFFa,b"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("empty fields") << u",,\n,"_s << Rows{{u""_s, u""_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("empty line") << u"a\n\nb"_s << Rows{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("quoted") << u"\"a,b\",\"c\"\"d\",\"e\nf\""_s << Rows{{u"a,b"_s, u"c\"d"_s, u"e\nf"_s}};
    QTest::newRow("quoted empty") << u"\"\",x"_s << Rows{{u""_s, u"x"_s}};
    QTest::newRow("quote inside") << u"5\" pipe,x"_s << Rows{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("blanks stay") << u" a , b "_s << Rows{{u" a "_s, u" b "_s}};
    QTest::newRow("ragged") << u"a\nb,c"_s << Rows{{u"a"_s}, {u"b"_s, u"c"_s}};
}

void tst_CsvText::reads()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const auto read = csvRows(text);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void tst_CsvText::refuses()
{
    const auto open = csvRows(u"a\n\"b\nc\n");
    QVERIFY(!open);
    QCOMPARE(open.error().what, u"csv.open_quote"_s);
    QCOMPARE(open.error().detail.value(u"line"_s).toInt(), 2);
    const auto after = csvRows(u"a\n\"b\nc\"d,e");
    QVERIFY(!after);
    QCOMPARE(after.error().what, u"csv.after_quote"_s);
    QCOMPARE(after.error().detail.value(u"line"_s).toInt(), 3);
    QVERIFY(!csvRows(u"\""));
}

void tst_CsvText::comesBack()
{
    QRandomGenerator random(4180);
    const QString characters = u"ab,;\"\n\r\t 企业\uFEFF"_s;
    for (int i = 0; i < 3000; ++i) {
        const QChar separator = random.bounded(2) == 0 ? u',' : u';';
        Rows rows;
        QString text;
        for (int r = random.bounded(1, 4); r > 0; --r) {
            QStringList row;
            for (int f = random.bounded(1, 4); f > 0; --f) {
                QString field;
                for (int c = random.bounded(5); c > 0; --c)
                    field.append(characters.at(random.bounded(static_cast<int>(characters.size()))));
                row.append(field);
            }
            text.append(csvLine(row, separator));
            rows.append(row);
        }
        const auto read = csvRows(text, separator);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, rows);
    }
}

void tst_CsvText::columns()
{
    const QStringList header{u"code"_s, u"name"_s, u"kind"_s};
    QCOMPARE(*csvColumns(header, {u"kind"_s, u"code"_s}), (QList<qsizetype>{2, 0}));
    const auto missing = csvColumns(header, {u"code"_s, u"state"_s});
    QVERIFY(!missing);
    QCOMPARE(missing.error().what, u"csv.no_column"_s);
    QCOMPARE(missing.error().detail.value(u"column"_s).toString(), u"state"_s);
}

YUMIAO_TEST(tst_CsvText)
#include "tst_csv_text.moc"
