// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/column.h"
#include "models/items/display_text.h"
#include "models/items/shown_number.h"
#include "models/items/typed_value.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace items = yumiao::items;
namespace records = yumiao::records;
using items::columnOf;
using items::DisplayText;
using records::RecordKind;
using records::Value;
namespace {
using namespace Qt::StringLiterals;

QString inChinese(const char *context, const char *source)
{
    static const QHash<QString, QString> words{{u"display/Not filled in"_s, u"未填"_s}, {u"display/Yes"_s, u"是"_s},
        {u"display/No"_s, u"否"_s}, {u"display/Today"_s, u"今日"_s}, {u"choice/Small"_s, u"小型"_s},
        {u"field/Revenue"_s, u"营收"_s}, {u"unit/10k yuan"_s, u"万元"_s}};
    const QString key = QStringLiteral("%1/%2").arg(QLatin1String(context), QLatin1String(source));
    return words.value(key, QString::fromUtf8(source));
}

records::Field fieldNamed(RecordKind kind, const char *name)
{
    return columnOf(kind, QString::fromLatin1(name))->field;
}

} // namespace

class tst_DisplayText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsValues_data();
    void showsValues();
    void numbers();
    void masksPersonalData();
    void headings();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void whatIsTypedComesBack();
    void columnsOfEveryKind();
};

void tst_DisplayText::showsValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shown");
    const auto enterprise = static_cast<int>(RecordKind::Enterprise);
    const auto row = [&](const char *name, int kind, const char *field, const QVariant &value, const QString &shown,
                         const QString &label = {}) {
        QTest::newRow(name) << kind << QString::fromLatin1(field) << value << label << shown;
    };
    row("money", enterprise, "registered_capital", qint64{3'862'400'000}, u"3,862.40"_s);
    row("money rounded", enterprise, "registered_capital", qint64{1'234'567}, u"1.23"_s);
    row("negative", static_cast<int>(RecordKind::AnnualFigures), "net_profit", qint64{-1'440'000}, u"−1.44"_s);
    row("derived money unknown", enterprise, "revenue", {}, u"—"_s);
    row("stored unknown", enterprise, "employees", {}, u"未填"_s);
    row("zero is not unknown", enterprise, "employees", qint64{0}, u"0"_s);
    row("count", enterprise, "employees", qint64{4826}, u"4,826"_s);
    row("year", static_cast<int>(RecordKind::AnnualFigures), "fiscal_year", qint64{2022}, u"2022"_s);
    row("derived year", enterprise, "fiscal_year", qint64{2021}, u"2021"_s);
    row("share", enterprise, "rd_share", qint64{27'083}, u"2.71%"_s);
    row("rate", static_cast<int>(RecordKind::FinancingApplication), "rate", qint64{43'525}, u"4.3525%"_s);
    row("date", enterprise, "established", u"2016-05-18"_s, u"2016-05-18"_s);
    row("flag", enterprise, "above_scale", qint64{1}, u"是"_s);
    row("flag no", enterprise, "above_scale", qint64{0}, u"否"_s);
    row("choice", enterprise, "size_class", u"small"_s, u"小型"_s);
    row("choice of tomorrow", enterprise, "size_class", u"giant"_s, u"giant"_s);
    row("no tier", enterprise, "tier", {}, u"—"_s);
    row("reference", enterprise, "town", qint64{77}, u"青禾街道"_s, u"青禾街道"_s);
    row("reference without label", enterprise, "town", qint64{77}, yumiao::RecordId(77).toText());
}

void tst_DisplayText::showsValues()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, label);
    QFETCH(QString, shown);
    Value it;
    if (value.typeId() == QMetaType::QString)
        it = value.toString();
    else if (value.isValid())
        it = value.toLongLong();
    const auto column = columnOf(static_cast<RecordKind>(kind), field);
    QVERIFY(column);
    QCOMPARE(DisplayText(&inChinese).shown(column->field, it, label), shown);
}

void tst_DisplayText::numbers()
{
    QCOMPARE(items::shownCount(0), u"0"_s);
    QCOMPARE(items::shownCount(999), u"999"_s);
    QCOMPARE(items::shownCount(1000), u"1,000"_s);
    QCOMPARE(items::shownCount(-1'234'567), u"−1,234,567"_s);
    QCOMPARE(items::shownWan(412'806'700'000, 1), u"412,806.7"_s);
    QCOMPARE(items::shownShare(-14'400), u"−1.44%"_s);
    QCOMPARE(items::shownShare(0), u"0.00%"_s);
}

void tst_DisplayText::masksPersonalData()
{
    QCOMPARE(items::maskedPhone(u"13812341234"_s), u"138****1234"_s);
    QCOMPARE(items::maskedPhone(u"028-87656120"_s), u"028-****6120"_s);
    QCOMPARE(items::maskedPhone(u"6120"_s), u"****"_s);
    QCOMPARE(items::maskedPhone(u"1-6120"_s), u"****"_s);
    const auto phone = fieldNamed(RecordKind::Enterprise, "contact_phone");
    const DisplayText display(&inChinese);
    QCOMPARE(display.shownMasked(phone, Value(u"13812341234"_s)), u"138****1234"_s);
    QCOMPARE(display.shown(phone, Value(u"13812341234"_s)), u"13812341234"_s);
    QCOMPARE(display.shownMasked(phone, {}), u"未填"_s);
    QCOMPARE(display.shownMasked(fieldNamed(RecordKind::Enterprise, "address"), Value(u"建设路 13812341234"_s)),
        u"建设路 13812341234"_s);
}

void tst_DisplayText::headings()
{
    const DisplayText display(&inChinese);
    QCOMPARE(display.heading(fieldNamed(RecordKind::Enterprise, "revenue")), u"营收 万元"_s);
    QCOMPARE(display.heading(fieldNamed(RecordKind::Enterprise, "employees")), u"Employees"_s);
    QCOMPARE(display.unit(fieldNamed(RecordKind::Enterprise, "employees")), u"people"_s);
    QCOMPARE(display.unit(fieldNamed(RecordKind::Enterprise, "name")), QString());
    QCOMPARE(display.kindTitle(RecordKind::Visit), u"Visit"_s);
    QCOMPARE(display.instant(QDateTime(QDate(2022, 8, 31), QTime(14, 32, 9))), u"2022-08-31 14:32"_s);
}

void tst_DisplayText::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *field, const QString &text, const QVariant &value) {
        QTest::addRow("%s %s", field, qPrintable(text)) << QString::fromLatin1(field) << text << value;
    };
    row("registered_capital", u"3862.4"_s, qint64{3'862'400'000});
    row("registered_capital", u" 3,862.40 万元 "_s, qint64{3'862'400'000});
    row("registered_capital", u"0.38亿"_s, qint64{3'800'000'000});
    row("registered_capital", u"0.38 亿元"_s, qint64{3'800'000'000});
    row("registered_capital", u"1200元"_s, qint64{120'000});
    row("registered_capital", u"0.000001"_s, qint64{1});
    row("registered_capital", QString(), {});
    row("employees", u"1,200"_s, qint64{1200});
    row("established", u"2022-03-05"_s, u"2022-03-05"_s);
    row("established", u"20220305"_s, u"2022-03-05"_s);
    row("established", u"2022.3.5"_s, u"2022-03-05"_s);
    row("established", u"2022年3月5日"_s, u"2022-03-05"_s);
    row("established", u"3-5"_s, u"2022-03-05"_s);
    row("established", u"3月5日"_s, u"2022-03-05"_s);
    row("established", u"今天"_s, u"2022-08-31"_s);
    row("established", u"今日"_s, u"2022-08-31"_s);
    row("established", u"+30"_s, u"2022-09-30"_s);
    row("established", u"-7"_s, u"2022-08-24"_s);
    row("size_class", u"小型"_s, u"small"_s);
    row("size_class", u"small"_s, u"small"_s);
    row("above_scale", u"是"_s, qint64{1});
    row("above_scale", u"否"_s, qint64{0});
    row("name", u"  四川某某有限公司 "_s, u"四川某某有限公司"_s);
}

void tst_DisplayText::readsWhatIsTyped()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto read
        = items::valueFromTyped(columnOf(RecordKind::Enterprise, field)->field, text, QDate(2022, 8, 31), &inChinese);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
    if (value.typeId() == QMetaType::QString)
        QCOMPARE(records::textIn(*read), value.toString());
    else if (value.isValid())
        QCOMPARE(records::numberIn(*read), value.toLongLong());
    else
        QVERIFY(records::isUnknown(*read));
}

void tst_DisplayText::refusesWhatIsNot_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("words") << u"registered_capital"_s << u"很多"_s << u"money.not_a_number"_s;
    QTest::newRow("only a unit") << u"registered_capital"_s << u"亿"_s << u"money.empty"_s;
    QTest::newRow("too large") << u"registered_capital"_s << u"9000000000亿"_s << u"money.too_large"_s;
    QTest::newRow("finer than a fen") << u"registered_capital"_s << u"0.001元"_s << u"money.too_fine"_s;
    QTest::newRow("month 13") << u"established"_s << u"2022-13-01"_s << u"date.not_a_date"_s;
    QTest::newRow("no day") << u"established"_s << u"2022-02-30"_s << u"date.not_a_date"_s;
    QTest::newRow("word as date") << u"established"_s << u"明天吧"_s << u"date.not_a_date"_s;
    QTest::newRow("choice") << u"size_class"_s << u"超大型"_s << u"choice.unknown"_s;
    QTest::newRow("flag") << u"above_scale"_s << u"大概"_s << u"flag.not_a_flag"_s;
    QTest::newRow("code") << u"credit_code"_s << u"123"_s << u"code.length"_s;
    QTest::newRow("reference") << u"town"_s << u"青禾街道"_s << u"field.needs_store"_s;
}

void tst_DisplayText::refusesWhatIsNot()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read
        = items::valueFromTyped(columnOf(RecordKind::Enterprise, field)->field, text, QDate(2022, 8, 31), &inChinese);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().detail.value(u"field"_s).toString(), field);
}

void tst_DisplayText::whatIsTypedComesBack()
{
    const DisplayText display(&inChinese);
    const auto same = [&](const char *field, const Value &value) {
        const auto column = fieldNamed(RecordKind::Enterprise, field);
        const auto read = items::valueFromTyped(column, display.typed(column, value), QDate(2022, 8, 31), &inChinese);
        return read && *read == value;
    };
    QVERIFY(same("registered_capital", Value(qint64{1'234'567'891})));
    QVERIFY(same("registered_capital", Value(qint64{1'000'000})));
    QVERIFY(same("registered_capital", {}));
    QVERIFY(same("employees", Value(qint64{12'345})));
    QVERIFY(same("established", Value(u"2016-05-18"_s)));
    QVERIFY(same("size_class", Value(u"micro"_s)));
    QVERIFY(same("above_scale", Value(qint64{0})));
    QCOMPARE(
        display.typed(fieldNamed(RecordKind::Enterprise, "registered_capital"), Value(qint64{1'000'000})), u"1.00"_s);
}

void tst_DisplayText::columnsOfEveryKind()
{
    for (const auto *description : records::allDescriptions()) {
        const auto columns = items::allColumns(description->kind);
        QVERIFY(columns.size() >= description->fields.size());
        for (const items::Column &column : columns) {
            QVERIFY(column.width > 0);
            QVERIFY(!QLatin1String(column.field.title).isEmpty());
            QVERIFY(!(column.isDerived() && column.editable));
        }
    }
    QVERIFY(!columnOf(RecordKind::Enterprise, u"no_such_field"));
    QCOMPARE(items::columnsOf(RecordKind::Enterprise, {u"revenue"_s, u"nonsense"_s, u"name"_s}).size(), size_t(2));
}

YUMIAO_TEST(tst_DisplayText)
#include "tst_display_text.moc"
