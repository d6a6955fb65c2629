// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise.h"
#include "models/records/name_period.h"
#include "models/records/validity.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::Value;

/// The problem words of one value, in order.
QStringList wordsFor(RecordKind kind, const char *field, const Value &value)
{
    const auto &description = records::descriptionOf(kind);
    QStringList words;
    for (const auto &problem : records::problemsOf(description, description.indexOf(QLatin1String(field)), value))
        words.append(problem.what);
    return words;
}

QStringList wordsFor(RecordKind kind, const std::vector<std::pair<const char *, Value>> &known)
{
    const auto &description = records::descriptionOf(kind);
    records::Values values(description.fields.size());
    for (const auto &[name, value] : known)
        values[static_cast<size_t>(description.indexOf(QLatin1String(name)))] = value;
    QStringList words;
    for (const auto &problem : records::problemsOf(description, values))
        words.append(
            u"%1 %2"_s.arg(QLatin1String(description.fields[static_cast<size_t>(problem.field)].name), problem.what));
    return words;
}

Value text(const QString &it)
{
    return Value(it);
}

Value number(qint64 it)
{
    return Value(it);
}

} // namespace

class tst_Validity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneValue_data();
    void oneValue();
    void textsThatStay();
    void datesInOrder();
    void aNameHasOneOwner();
    void everyProblemIsTold();
    void saysTheLimit();
};

void tst_Validity::oneValue_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("what"); // empty: nothing is wrong
    const auto row = [](const char *title, const char *field, const Value &value, const char *what,
                         RecordKind kind = RecordKind::Enterprise) {
        QTest::newRow(title) << kind << QByteArray(field) << value << QString::fromLatin1(what);
    };
    row("required", "name", {}, "field.required");
    row("not required", "short_name", {}, "");
    row("longest", "name", text(QString(200, u'甲')), "");
    row("too long", "name", text(QString(201, u'甲')), "text.too_long");
    row("NUL", "name", text(u"甲"_s + QChar(0) + u"乙"_s), "text.control_character");
    row("line in a name", "name", text(u"甲\n乙"_s), "text.control_character");
    row("lines in remarks", "remarks", text(u"甲\n\t乙"_s), "");
    row("bell in remarks", "remarks", text(u"甲\a"_s), "text.control_character");
    row("right to left", "name", text(u"甲\u202e司公"_s), "text.control_character");
    row("isolate", "remarks", text(u"甲\u2066乙"_s), "text.control_character");
    row("half a character", "name", text(u"甲"_s + QChar(0xD842)), "text.control_character");
    row("other half", "name", text(QChar(0xDFB7) + u"甲"_s), "text.control_character");
    row("empty text", "name", text(u""_s), "value.form");
    row("number as text", "name", number(5), "value.form");
    row("text as number", "employees", text(u"5"_s), "value.form");
    row("too small", "employees", number(-1), "number.too_small");
    row("zero people", "employees", number(0), "");
    row("too large", "employees", number(10'000'001), "number.too_large");
    row("negative capital", "registered_capital", number(-1), "number.too_small");
    row("flag", "above_scale", number(2), "value.form");
    row("no", "above_scale", number(0), "");
    row("choice", "status", text(u"in_business"_s), "");
    row("choice by its term", "status", text(u"在业"_s), "value.form");
    row("no choice", "status", text(u"closed"_s), "choice.unknown");
    row("date", "established", text(u"2019-12-31"_s), "");
    row("no date", "established", text(u"2019-13-01"_s), "date.not_a_date");
    row("date with blanks", "established", text(u" 2019-12-31"_s), "value.form");
    row("date as number", "established", number(20191231), "value.form");
    row("code", "credit_code", text(creditCode(12)), "");
    row("code in small letters", "credit_code", text(creditCode(12).toLower()), "value.form");
    row("code, one character other", "credit_code",
        text(creditCode(12).left(17) + (creditCode(12).back() == u'0' ? u'1' : u'0')), "code.check");
    row("code, too short", "credit_code", text(u"91512002"_s), "code.length");
    row("no town", "town", number(0), "value.form");
    row("town by name", "town", text(u"莲花街道"_s), "value.form");
    row("rate of 101 %", "wished_rate", number(1'010'000), "number.too_large", RecordKind::FinancingNeed);
    row("amount 0", "amount", number(0), "number.too_small", RecordKind::FinancingNeed);
    row("year 1989", "fiscal_year", number(1989), "number.too_small", RecordKind::AnnualFigures);
}

void tst_Validity::oneValue()
{
    QFETCH(RecordKind, kind);
    QFETCH(QByteArray, field);
    QFETCH(Value, value);
    QFETCH(QString, what);
    QCOMPARE(wordsFor(kind, field.constData(), value), what.isEmpty() ? QStringList() : QStringList{what});
}

void tst_Validity::textsThatStay()
{
    for (const QString &name :
        {u"a < b > c"_s, u"<b>甲</b>"_s, u"=1+1"_s, u"𠮷野公司"_s, u"甲'; drop table x; --"_s, u"“甲”"_s})
        QCOMPARE(wordsFor(RecordKind::Enterprise, "name", text(name)), QStringList());
    QRandomGenerator random(22);
    for (const auto *description : records::allDescriptions())
        for (size_t i = 0; i < description->fields.size(); ++i)
            for (int k = 0; k < 50; ++k) {
                const Value value = randomValue(description->fields[i], random);
                const auto problems = records::problemsOf(*description, static_cast<int>(i), value);
                QVERIFY2(problems.empty(), description->fields[i].name);
            }
}

void tst_Validity::datesInOrder()
{
    const std::vector<std::pair<const char *, Value>> base{{"enterprise", number(1)}, {"kind", text(u"high_tech"_s)}};
    auto turned = base;
    turned.emplace_back("issued", text(u"2020-05-02"_s));
    turned.emplace_back("valid_to", text(u"2020-05-01"_s));
    QCOMPARE(wordsFor(RecordKind::Certificate, turned), QStringList{u"valid_to dates.order"_s});
    auto sameDay = base;
    sameDay.emplace_back("issued", text(u"2020-05-02"_s));
    sameDay.emplace_back("valid_to", text(u"2020-05-02"_s));
    QCOMPARE(wordsFor(RecordKind::Certificate, sameDay), QStringList());
    auto open = base;
    open.emplace_back("issued", text(u"2020-05-02"_s));
    QCOMPARE(wordsFor(RecordKind::Certificate, open), QStringList());
}

void tst_Validity::aNameHasOneOwner()
{
    const auto owners = [](std::initializer_list<const char *> names) {
        std::vector<std::pair<const char *, Value>> known{{"name", text(u"旧名"_s)}};
        for (const char *name : names)
            known.emplace_back(name, number(1));
        return wordsFor(RecordKind::NamePeriod, known);
    };
    QCOMPARE(owners({}), QStringList{u"enterprise name.no_owner"_s});
    QCOMPARE(owners({"enterprise", "town"}), QStringList{u"enterprise name.no_owner"_s});
    QCOMPARE(owners({"town"}), QStringList());
}

void tst_Validity::everyProblemIsTold()
{
    const QStringList words = wordsFor(RecordKind::Enterprise,
        {{"credit_code", text(u"12"_s)}, {"employees", number(-1)}, {"status", text(u"x"_s)},
            {"established", text(u"2020-01-02"_s)}, {"deregistered", text(u"2020-01-01"_s)}});
    QCOMPARE(words,
        (QStringList{u"credit_code code.length"_s, u"name field.required"_s, u"status choice.unknown"_s,
            u"employees number.too_small"_s, u"deregistered dates.order"_s}));
}

void tst_Validity::saysTheLimit()
{
    const auto &description = records::descriptionOf(RecordKind::FinancingNeed);
    const auto problems = records::problemsOf(description, description.indexOf(QLatin1String("amount")), number(0));
    QCOMPARE(problems.front().detail.value(u"least"_s).toString(), u"0.01"_s); // in 元, as it is typed
}

YUMIAO_TEST(tst_Validity)

} // namespace yumiao::tests

#include "tst_validity.moc"
