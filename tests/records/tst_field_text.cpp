// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise_choices.h"
#include "models/records/field_text.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Field;
using records::FieldType;
using records::Value;

Field fieldOf(FieldType type)
{
    Field field;
    field.name = "field";
    field.type = type;
    if (type == FieldType::Choice)
        field.choices = records::choicesOf<records::EnterpriseStatus>();
    return field;
}

} // namespace

class tst_FieldText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void emptyIsUnknown();
    void writes();
};

void tst_FieldText::comesBack_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::newRow("text") << FieldType::Text;
    QTest::newRow("long text") << FieldType::LongText;
    QTest::newRow("integer") << FieldType::Integer;
    QTest::newRow("quantity") << FieldType::Quantity;
    QTest::newRow("money") << FieldType::Money;
    QTest::newRow("rate") << FieldType::Rate;
    QTest::newRow("date") << FieldType::Date;
    QTest::newRow("flag") << FieldType::Flag;
    QTest::newRow("choice") << FieldType::Choice;
    QTest::newRow("credit code") << FieldType::CreditCode;
}

void tst_FieldText::comesBack()
{
    QFETCH(FieldType, type);
    const Field field = fieldOf(type);
    QRandomGenerator random(21);
    for (int i = 0; i < 3000; ++i) {
        const Value value = randomValue(field, random);
        const QString text = records::valueToText(field, value);
        const auto back = records::valueFromText(field, u"  %1\t"_s.arg(text));
        QVERIFY2(back && *back == value, qPrintable(text));
    }
}

void tst_FieldText::reads_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("yuan") << FieldType::Money << u"1,234,567.8"_s << u"123456780"_s;
    QTest::newRow("full width") << FieldType::Integer << u"１２３"_s << u"123"_s;
    QTest::newRow("percent") << FieldType::Rate << u"4.35%"_s << u"43500"_s;
    QTest::newRow("quantity") << FieldType::Quantity << u"34.2"_s << u"342000"_s;
    QTest::newRow("true") << FieldType::Flag << u"TRUE"_s << u"1"_s;
    QTest::newRow("yes") << FieldType::Flag << u"是"_s << u"1"_s;
    QTest::newRow("no") << FieldType::Flag << u"否"_s << u"0"_s;
    QTest::newRow("zero") << FieldType::Flag << u"0"_s << u"0"_s;
    QTest::newRow("code") << FieldType::Choice << u"moved_out"_s << u"moved_out"_s;
    QTest::newRow("term") << FieldType::Choice << u"注销"_s << u"deregistered"_s;
    QTest::newRow("leap day") << FieldType::Date << u"2020-02-29"_s << u"2020-02-29"_s;
    QTest::newRow("slashes") << FieldType::Date << u"2020/02/29"_s << u"2020-02-29"_s;
    QTest::newRow("code narrowed") << FieldType::CreditCode << creditCode(5).toLower() << creditCode(5);
}

void tst_FieldText::reads()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const auto value = records::valueFromText(fieldOf(type), text);
    QVERIFY(value);
    const auto *number = std::get_if<qint64>(&*value);
    QCOMPARE(number ? QString::number(*number) : records::textIn(*value), stored);
}

void tst_FieldText::refuses_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("letters") << FieldType::Integer << u"12a"_s << u"number.not_a_number"_s;
    QTest::newRow("half a person") << FieldType::Integer << u"1.5"_s << u"number.too_fine"_s;
    QTest::newRow("too many digits") << FieldType::Integer << u"99999999999999999999"_s << u"number.too_large"_s;
    QTest::newRow("science") << FieldType::Integer << u"1e3"_s << u"number.not_a_number"_s;
    QTest::newRow("half a fen") << FieldType::Money << u"0.001"_s << u"money.too_fine"_s;
    QTest::newRow("much money") << FieldType::Money << u"99999999999999999999"_s << u"money.too_large"_s;
    QTest::newRow("words for money") << FieldType::Money << u"五百万"_s << u"money.not_a_number"_s;
    QTest::newRow("fine rate") << FieldType::Rate << u"4.35001"_s << u"number.too_fine"_s;
    QTest::newRow("no such day") << FieldType::Date << u"2021-02-29"_s << u"date.not_a_date"_s;
    QTest::newRow("instant") << FieldType::Date << u"2021-02-20T10:00:00"_s << u"date.not_a_date"_s;
    QTest::newRow("other order") << FieldType::Date << u"20/02/2021"_s << u"date.not_a_date"_s;
    QTest::newRow("short day") << FieldType::Date << u"2021-2-3"_s << u"date.not_a_date"_s;
    QTest::newRow("maybe") << FieldType::Flag << u"maybe"_s << u"flag.not_a_flag"_s;
    QTest::newRow("two") << FieldType::Flag << u"2"_s << u"flag.not_a_flag"_s;
    QTest::newRow("choice") << FieldType::Choice << u"closed"_s << u"choice.unknown"_s;
    QTest::newRow("choice in English") << FieldType::Choice << u"Moved out"_s << u"choice.unknown"_s;
    QTest::newRow("short code") << FieldType::CreditCode << u"9151200"_s << u"code.length"_s;
    QTest::newRow("letter O") << FieldType::CreditCode << u"915120O2MA00000152"_s << u"code.character"_s;
    QTest::newRow("science code") << FieldType::CreditCode << u"9.13E+17"_s << u"code.scientific"_s;
    QTest::newRow("reference") << FieldType::Reference << u"莲花街道"_s << u"field.needs_store"_s;
}

void tst_FieldText::refuses()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto value = records::valueFromText(fieldOf(type), text);
    QVERIFY(!value);
    QCOMPARE(value.error().what, what);
    QCOMPARE(value.error().detail.value(u"field"_s).toString(), u"field"_s);
    QCOMPARE(value.error().detail.value(u"value"_s).toString(), text);
}

void tst_FieldText::emptyIsUnknown()
{
    for (const auto type : {FieldType::Text, FieldType::Integer, FieldType::Money, FieldType::Date, FieldType::Flag,
             FieldType::Choice, FieldType::Reference, FieldType::CreditCode})
        for (const QString &text : {u""_s, u" "_s, u"\t\n"_s, QString()}) {
            const auto value = records::valueFromText(fieldOf(type), text);
            QVERIFY(value && records::isUnknown(*value));
        }
    QCOMPARE(records::valueToText(fieldOf(FieldType::Money), {}), QString());
    QCOMPARE(records::valueToText(fieldOf(FieldType::Flag), {}), QString());
}

void tst_FieldText::writes()
{
    QCOMPARE(records::valueToText(fieldOf(FieldType::Money), Value(qint64{0})), u"0.00"_s); // zero is known
    QCOMPARE(records::valueToText(fieldOf(FieldType::Money), Value(qint64{-5})), u"-0.05"_s);
    QCOMPARE(records::valueToText(fieldOf(FieldType::Flag), Value(qint64{0})), u"false"_s);
    QCOMPARE(records::valueToText(fieldOf(FieldType::Rate), Value(qint64{43500})), u"4.35"_s);
    QCOMPARE(records::valueToText(fieldOf(FieldType::Rate), Value(qint64{1'000'000})), u"100.00"_s);
    QCOMPARE(records::valueToText(fieldOf(FieldType::Quantity), Value(qint64{50'000'000})), u"5000"_s);
    QCOMPARE(records::valueToText(fieldOf(FieldType::Reference), Value(qint64{1})), u"0000000000001"_s);
}

YUMIAO_TEST(tst_FieldText)

} // namespace yumiao::tests

#include "tst_field_text.moc"
