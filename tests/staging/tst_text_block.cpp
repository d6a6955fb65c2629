// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/text_block.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// Blocks as spreadsheets put them on the clipboard, and those that no spreadsheet should.
class tst_TextBlock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void nothing_data();
    void nothing();
    void tooLarge();
    void manyOpenQuotes();
};

void tst_TextBlock::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const QString &text, const QList<QStringList> &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("one cell", u"甲"_s, {{u"甲"_s}});
    row("line end behind it", u"甲\t1\r\n"_s, {{u"甲"_s, u"1"_s}});
    row("every line end", u"a\nb\r\nc\rd"_s, {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
    row("different lengths", u"a\tb\tc\nd\n\te"_s, {{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {QString(), u"e"_s}});
    row("empty line between", u"a\n\nb"_s, {{u"a"_s}, {QString()}, {u"b"_s}});
    row("empty lines behind", u"a\n\n\n"_s, {{u"a"_s}});
    row("empty cells at the end", u"a\t\t\n"_s, {{u"a"_s, QString(), QString()}});
    row("quoted", u"\"a\tb\nc\"\td"_s, {{u"a\tb\nc"_s, u"d"_s}});
    row("doubled quotes", u"\"he said \"\"no\"\"\"\tx"_s, {{u"he said \"no\""_s, u"x"_s}});
    row("quoted and CR LF", u"\"a\r\nb\"\r\nc"_s, {{u"a\r\nb"_s}, {u"c"_s}});
    row("empty quotes", u"\"\"\tx"_s, {{QString(), u"x"_s}});
    row("inch", u"5\" pipe\t6\""_s, {{u"5\" pipe"_s, u"6\""_s}});
    row("never closed", u"\"甲\t乙\n丙"_s, {{u"\"甲"_s, u"乙"_s}, {u"丙"_s}});
    row("text behind the closing one", u"\"甲\"乙\t丙"_s, {{u"\"甲\"乙"_s, u"丙"_s}});
    row("only a quote", u"\"\tx"_s, {{u"\""_s, u"x"_s}});
    row("formula", u"=1+1\t@cmd"_s, {{u"=1+1"_s, u"@cmd"_s}});
    row("byte order mark", u"\uFEFFa\tb"_s, {{u"a"_s, u"b"_s}});
}

void tst_TextBlock::rows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    const auto read = staging::blockRows(text);
    QVERIFY2(read, qPrintable(wordsOf(read)));
    QCOMPARE(QList<QStringList>(read->begin(), read->end()), rows);
}

void tst_TextBlock::nothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "\n", "\r\n\r\n", "   \n"})
        QTest::addRow("%d characters", static_cast<int>(qstrlen(text))) << QString::fromLatin1(text);
}

void tst_TextBlock::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(staging::blockRows(text).error().what, u"block.empty"_s);
}

void tst_TextBlock::tooLarge()
{
    QCOMPARE(staging::blockRows(QString(staging::MostBlockRows + 1, u'\n').replace(u"\n"_s, u"a\n"_s)).error().what,
        u"block.too_large"_s);
    QCOMPARE(staging::blockRows(QString(staging::MostBlockCells + 1, u'\t')).error().what, u"block.too_large"_s);
}

/// A quotation mark in each cell and none that closes: read once, not once for each.
void tst_TextBlock::manyOpenQuotes()
{
    constexpr int Lines = 20'000;
    const auto read = staging::blockRows(QString(u"\"甲 乙\"丙\n"_s).repeated(Lines));
    QVERIFY(read);
    QCOMPARE(read->size(), size_t{Lines});
    QCOMPARE(read->back(), QStringList{u"\"甲 乙\"丙"_s});
    const auto open = staging::blockRows(QString(u"\"甲\n"_s).repeated(Lines));
    QVERIFY(open);
    QCOMPARE(open->size(), size_t{Lines});
}

YUMIAO_TEST(tst_TextBlock)

} // namespace yumiao::tests

#include "tst_text_block.moc"
