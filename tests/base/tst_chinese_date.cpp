// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chinese_date.h"

#include "tests/support/test_registry.h"

#include <QTest>

using yumiao::dateOfSerial;
using yumiao::DateReading;
using yumiao::readDate;
namespace {
using namespace Qt::StringLiterals;
}

class tst_ChineseDate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void months();
    void serials_data();
    void serials();
    void serialsOnlyWhenAllowed();
    void everyDayComesBack();
};

void tst_ChineseDate::reads_data()
{
    QTest::addColumn<QString>("text");
    const QDate day(2020, 3, 5);
    Q_UNUSED(day);
    for (const QString &text : {u"2020-3-5"_s, u"2020-03-05"_s, u"2020/3/5"_s, u"2020.3.5"_s, u"2020.03.05"_s,
             u"20200305"_s, u"2020年3月5日"_s, u"2020年03月05日"_s, u"2020年3月5号"_s, u"2020年3月5"_s,
             u"２０２０年３月５日"_s, u"２０２０－３－５"_s, u"２０２０．３．５"_s, u" 2020 年 3 月 5 日 "_s,
             u"\u30002020-3-5\n"_s, u"2020 - 3 - 5"_s, u"2020–3–5"_s, u"2020-03-05 00:00:00"_s,
             u"2020-03-05T09:30:00.000"_s, u"2020/3/5 9:30"_s, u"2020年3月5日 09:30"_s, u"二〇二〇年三月五日"_s,
             u"二零二零年三月五日"_s, u"二○二○ 年 三 月 五 号"_s})
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void tst_ChineseDate::reads()
{
    QFETCH(QString, text);
    const auto read = readDate(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
    QCOMPARE(*read, QDate(2020, 3, 5));
}

void tst_ChineseDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const auto row = [](const QString &text, const char *what) {
        QTest::addRow("%s|", qUtf8Printable(text)) << text << QString::fromLatin1(what);
    };
    row(u""_s, "date.empty");
    row(u" \u3000"_s, "date.empty");
    row(u"长期"_s, "date.not_a_date");
    row(u"二〇年三月五日"_s, "date.not_a_date");
    row(u"二〇二〇年十十月五日"_s, "date.not_a_date");
    row(u"二〇二〇年三月三十三三日"_s, "date.not_a_date");
    row(u"二〇二〇年三月"_s, "date.no_day");
    row(u"二〇二〇年十三月五日"_s, "date.impossible");
    row(u"二〇二〇年二月三十日"_s, "date.impossible");
    row(u"3-5"_s, "date.not_a_date");
    row(u"20-3-5"_s, "date.not_a_date");
    row(u"5/3/2020"_s, "date.not_a_date");
    row(u"2020-3/5"_s, "date.not_a_date");
    row(u"2020-3-5-6"_s, "date.not_a_date");
    row(u"2020--3-5"_s, "date.not_a_date");
    row(u"2020-3-"_s, "date.not_a_date");
    row(u"2020年3-5"_s, "date.not_a_date");
    row(u"2020-3-5abc"_s, "date.not_a_date");
    row(u"-2020-3-5"_s, "date.not_a_date");
    row(u"43920"_s, "date.not_a_date");
    row(u"2020030"_s, "date.not_a_date");
    row(u"9.13E+17"_s, "date.not_a_date");
    row(QString(500, u'1'), "date.not_a_date");
    row(u"2020年3月"_s, "date.no_day");
    row(u"2020.3"_s, "date.no_day");
    row(u"202003"_s, "date.no_day");
    row(u"2020"_s, "date.no_day");
    row(u"2020年"_s, "date.no_day");
    row(u"2020-13-1"_s, "date.impossible");
    row(u"2020年13月"_s, "date.impossible");
    row(u"20201305"_s, "date.impossible");
    row(u"2020-2-30"_s, "date.impossible");
    row(u"2021-02-29"_s, "date.impossible");
    row(u"1900-2-29"_s, "date.impossible");
    row(u"2020-0-5"_s, "date.impossible");
    row(u"2020-4-31"_s, "date.impossible");
    row(u"2020-3-0"_s, "date.impossible");
    row(u"2020-3-32"_s, "date.impossible");
    row(u"99999999"_s, "date.impossible");
    row(u"1899-12-31"_s, "date.out_of_range");
    row(u"2101-01-01"_s, "date.out_of_range");
    row(u"0000-01-01"_s, "date.out_of_range");
}

void tst_ChineseDate::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read = readDate(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().fault, yumiao::Fault::Invalid);
    QCOMPARE(read.error().detail.value(u"value"_s).toString(), text);
}

void tst_ChineseDate::months()
{
    DateReading months;
    months.allowMonth = true;
    for (const QStringView text : {u"2020年3月", u"2020-3", u"2020.03", u"2020/3", u"202003"})
        QCOMPARE(*readDate(text, months), QDate(2020, 3, 1));
    QCOMPARE(readDate(u"2020-14", months).error().what, u"date.impossible"_s);
    QCOMPARE(readDate(u"2020", months).error().what, u"date.no_day"_s);
    QCOMPARE(*readDate(u"2020-3-5", months), QDate(2020, 3, 5));
}

void tst_ChineseDate::serials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is1904");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the plan's day") << u"43920"_s << false << QDate(2020, 3, 30);
    QTest::newRow("with a time") << u"43920.75"_s << false << QDate(2020, 3, 30);
    QTest::newRow("full-width") << u"４３９２０"_s << false << QDate(2020, 3, 30);
    QTest::newRow("first") << u"1"_s << false << QDate(1900, 1, 1);
    QTest::newRow("last before the false leap day") << u"59"_s << false << QDate(1900, 2, 28);
    QTest::newRow("first after it") << u"61"_s << false << QDate(1900, 3, 1);
    QTest::newRow("last") << u"73415"_s << false << QDate(2100, 12, 31);
    QTest::newRow("1904") << u"42458"_s << true << QDate(2020, 3, 30);
    QTest::newRow("1904 zero") << u"0"_s << true << QDate(1904, 1, 1);
    QTest::newRow("1904 has no false leap day") << u"60"_s << true << QDate(1904, 3, 1);
}

void tst_ChineseDate::serials()
{
    QFETCH(QString, text);
    QFETCH(bool, is1904);
    QFETCH(QDate, day);
    DateReading reading;
    reading.allowSerial = true;
    reading.serial1904 = is1904;
    const auto read = readDate(text, reading);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
    QCOMPARE(*read, day);
}

void tst_ChineseDate::serialsOnlyWhenAllowed()
{
    DateReading reading;
    reading.allowSerial = true;
    QCOMPARE(readDate(u"60", reading).error().what, u"date.impossible"_s);
    QCOMPARE(readDate(u"60", reading).error().detail.value(u"value"_s).toString(), u"60"_s);
    QCOMPARE(readDate(u"0", reading).error().what, u"date.out_of_range"_s);
    QCOMPARE(readDate(u"73416", reading).error().what, u"date.out_of_range"_s);
    QCOMPARE(readDate(u"-5", reading).error().what, u"date.not_a_date"_s);
    QCOMPARE(readDate(u"2020", reading).error().what, u"date.no_day"_s); // a year, not a day of 1905
    QCOMPARE(*readDate(u"20200305", reading), QDate(2020, 3, 5));
    QCOMPARE(dateOfSerial(-1).error().what, u"date.out_of_range"_s);
    QCOMPARE(dateOfSerial(std::numeric_limits<qint64>::max()).error().what, u"date.out_of_range"_s);
}

void tst_ChineseDate::everyDayComesBack()
{
    qint64 serial = 0;
    for (QDate day(1900, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        serial += day == QDate(1900, 3, 1) ? 2 : 1;
        QCOMPARE(*dateOfSerial(serial), day);
        QCOMPARE(*readDate(day.toString(u"yyyyMMdd"_s)), day);
        QCOMPARE(*readDate(day.toString(u"yyyy年M月d日"_s)), day);
    }
}

YUMIAO_TEST(tst_ChineseDate)
#include "tst_chinese_date.moc"
