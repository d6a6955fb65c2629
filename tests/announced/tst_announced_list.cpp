// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_list.h"
#include "models/announced/line_columns.h"
#include "models/exchange/text_sheet.h"
#include "models/exchange/xlsx_writer.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using announced::listFromText;

/// Published lists as offices paste them: columns, numbering, headings, totals, and what is no list.
class tst_AnnouncedList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void headingsAndTotals();
    void numbering_data();
    void numbering();
    void daysInColumns();
    void dataIsOnlyText();
    void fromFiles();
    void refusals();
    void manyLines();
};

namespace {

const QString Code = u"91512002MA62A00121"_s;

/// "row|name|code|town" of each line.
QStringList said(const Result<announced::AnnouncedList> &list)
{
    if (!list)
        return {list.error().what};
    QStringList lines;
    for (const announced::ListedLine &it : list->lines)
        lines.append(QStringList{QString::number(it.row), it.name, it.code, it.town}.join(u'|'));
    return lines;
}

} // namespace

void tst_AnnouncedList::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("names alone") << u"甲机械有限公司\n\n乙食品有限公司\n"_s
                                 << QStringList{u"1|甲机械有限公司||"_s, u"3|乙食品有限公司||"_s};
    QTest::newRow("numbered") << u"1. 甲机械有限公司\r\n2、乙食品有限公司"_s
                              << QStringList{u"1|甲机械有限公司||"_s, u"2|乙食品有限公司||"_s};
    QTest::newRow("tabs") << u"1\t甲机械有限公司\t%1\t雁江区"_s.arg(Code)
                          << QStringList{u"1|甲机械有限公司|%1|雁江区"_s.arg(Code)};
    QTest::newRow("commas") << u"1,甲机械有限公司，%1;雁江区"_s.arg(Code)
                            << QStringList{u"1|甲机械有限公司|%1|雁江区"_s.arg(Code)};
    QTest::newRow("blanks, town first") << u"3  雁江区  甲机械有限公司  %1"_s.arg(Code)
                                        << QStringList{u"1|甲机械有限公司|%1|雁江区"_s.arg(Code)};
    QTest::newRow("code alone") << Code << QStringList{u"1||%1|"_s.arg(Code)};
    QTest::newRow("full-width code") << u"甲机械有限公司 ９１５１２００２ＭＡ６２Ａ００１２１"_s
                                     << QStringList{u"1|甲机械有限公司|９１５１２００２ＭＡ６２Ａ００１２１|"_s};
    QTest::newRow("quoted cells") << u"\"甲机械有限公司\",\"%1\""_s.arg(Code)
                                  << QStringList{u"1|甲机械有限公司|%1|"_s.arg(Code)};
}

void tst_AnnouncedList::forms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(said(listFromText(text)), lines);
}

void tst_AnnouncedList::headingsAndTotals()
{
    const QString text
        = u"2022年度专精特新中小企业名单\n序号\t所属镇街\t企业名称\t统一社会信用代码\t证书编号\n"
          "1\t莲花街道\t甲机械有限公司\t%1\tSC-001\n序号\t所属镇街\t企业名称\t统一社会信用代码\t证书编号\n"
          "2\t\t乙食品有限公司\t\t\n合计\t\t2户"_s.arg(Code);
    const auto list = listFromText(text);
    QCOMPARE(said(list), (QStringList{u"3|甲机械有限公司|%1|莲花街道"_s.arg(Code), u"5|乙食品有限公司||"_s}));
    QCOMPARE(list->lines.front().certificateNumber, u"SC-001"_s);
    QCOMPARE(said(listFromText(u"企业名称\n甲机械有限公司"_s)), QStringList{u"2|甲机械有限公司||"_s});
}

void tst_AnnouncedList::numbering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    for (const auto &[text, name] :
        {std::pair(u"1.甲公司"_s, u"甲公司"_s), {u"12、甲公司"_s, u"甲公司"_s}, {u"（3）甲公司"_s, u"甲公司"_s},
            {u"4) 甲公司"_s, u"甲公司"_s}, {u"⑤甲公司"_s, u"甲公司"_s}, {u"二、甲公司"_s, u"甲公司"_s},
            {u"3.14科技公司"_s, u"3.14科技公司"_s}, {u"58同城公司"_s, u"58同城公司"_s}, {u"一品公司"_s, u"一品公司"_s}})
        QTest::newRow(qPrintable(text)) << text << name;
}

void tst_AnnouncedList::numbering()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(announced::withoutNumbering(text), name);
}

void tst_AnnouncedList::daysInColumns()
{
    const auto list = listFromText(u"企业名称\t认定时间\t有效期\n甲公司\t2022-08-29\t2025年8月28日\n"
                                   "乙公司\t\t2022年8月至2025年7月\n丙公司\t很久以前\t"_s);
    QCOMPARE(list->lines[0].validFrom, QDate(2022, 8, 29));
    QCOMPARE(list->lines[0].validTo, QDate(2025, 8, 28));
    QCOMPARE(list->lines[1].validFrom, QDate(2022, 8, 1));
    QCOMPARE(list->lines[1].validTo, QDate(2025, 7, 31)); // the last day of the month it names
    QCOMPARE(list->lines[2].badDate, u"很久以前"_s);
}

void tst_AnnouncedList::dataIsOnlyText()
{
    QCOMPARE(said(listFromText(u"<b>甲公司</b>\n=1+1公司\n'=cmd公司"_s)),
        (QStringList{u"1|<b>甲公司</b>||"_s, u"2|=1+1公司||"_s, u"3|=cmd公司||"_s}));
}

void tst_AnnouncedList::fromFiles()
{
    const QTemporaryDir folder;
    const exchange::TextSheet sheet{u"名单"_s, {u"序号"_s, u"企业名称"_s, u"信用代码"_s},
        {{u"1"_s, u"=甲机械有限公司"_s, Code}, {u"2"_s, u"乙食品有限公司"_s, {}}}};
    for (const QString &name : {u"list.xlsx"_s, u"list.csv"_s}) {
        QVERIFY(exchange::writeTextSheet(folder.filePath(name), sheet));
        const auto list = announced::listFromFile(folder.filePath(name));
        QCOMPARE(said(list), (QStringList{u"2|=甲机械有限公司|%1|"_s.arg(Code), u"3|乙食品有限公司||"_s}));
        QCOMPARE(list->source, name);
    }
    QFile plain(folder.filePath(u"list.txt"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write("1、甲机械有限公司\n2、乙食品有限公司\n");
    plain.close();
    QCOMPARE(said(announced::listFromFile(plain.fileName())),
        (QStringList{u"1|甲机械有限公司||"_s, u"2|乙食品有限公司||"_s}));
    QCOMPARE(exchange::writeTextSheet(folder.filePath(u"list.doc"_s), sheet).error().what, u"format.unknown"_s);
}

void tst_AnnouncedList::refusals()
{
    for (const QString &text : {QString(), u" \n\t\n"_s, u"企业名称"_s, u"1\n2\n"_s})
        QCOMPARE(said(listFromText(text)), QStringList{u"announced.empty"_s});
    QCOMPARE(announced::listFromFile(u"no/such/list.xlsx"_s).error().what, u"sheet.not_found"_s);
}

void tst_AnnouncedList::manyLines()
{
    QString text;
    for (int i = 1; i <= 10'000; ++i)
        text += u"%1、第%1机械有限公司\n"_s.arg(i);
    const auto list = listFromText(text);
    QCOMPARE(list->lines.size(), size_t{10'000});
    QCOMPARE(list->lines.back().name, u"第10000机械有限公司"_s);
    QString tooMany;
    for (qsizetype i = 0; i <= announced::MostLines; ++i)
        tooMany += u"甲\n"_s;
    QCOMPARE(said(listFromText(tooMany)), QStringList{u"announced.too_many"_s});
}

YUMIAO_TEST(tst_AnnouncedList)

} // namespace yumiao::tests

#include "tst_announced_list.moc"
