// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/credit_code.h"

#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using yumiao::CreditCode;
namespace {
using namespace Qt::StringLiterals;
}

class tst_CreditCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workedExamples();
    void refusals_data();
    void refusals();
    void normalises();
    void oneWrongCharacterIsSeen();
    void twoSwappedCharactersAreSeen();
    void referenceExamples();
    void realRegister();
};

void tst_CreditCode::workedExamples()
{
    // GB 32100-2015's own example: the sum is 1640, the check character 3.
    QCOMPARE(CreditCode::checkCharacter(u"91350100M000100Y4"), QChar(u'3'));
    for (const QStringView code : {u"91512002MA62A00121", u"91512002MA62A0020U", u"91512002MA62A0039Q",
             u"91512002MA620043X0", u"91512002MA620019X5", u"91350100M000100Y43"}) {
        const auto read = CreditCode::parse(code);
        QVERIFY2(read, qPrintable(code.toString()));
        QCOMPARE(read->text(), code.toString());
        QVERIFY(!read->isEmpty());
    }
    QVERIFY(CreditCode().isEmpty());
    QCOMPARE(CreditCode::organisationCheck(u"MA620019"), QChar(u'X'));
}

void tst_CreditCode::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << u""_s << u"code.empty"_s;
    QTest::newRow("blanks") << u" \t\u3000"_s << u"code.empty"_s;
    QTest::newRow("standard's wrong code") << u"91350100M000100Y4Z"_s << u"code.character"_s;
    QTest::newRow("short") << u"91512002MA62A0012"_s << u"code.length"_s;
    QTest::newRow("long") << u"91512002MA62A001211"_s << u"code.length"_s;
    QTest::newRow("old registration number") << u"131022100000575"_s << u"code.length"_s;
    QTest::newRow("spreadsheet") << u"9.13E+17"_s << u"code.scientific"_s;
    QTest::newRow("spreadsheet, small e") << u"9.13707E+17"_s.toLower() << u"code.scientific"_s;
    QTest::newRow("O for 0") << u"91512OO2MA62A00121"_s << u"code.character"_s;
    QTest::newRow("I for 1") << u"9I512002MA62A00121"_s << u"code.character"_s;
    QTest::newRow("blank inside") << u"91512002 MA62A0012"_s << u"code.character"_s;
    QTest::newRow("Chinese") << u"统一社会信用代码统一社会信用代码统一"_s << u"code.character"_s;
    QTest::newRow("18th wrong") << u"91512002MA62A00122"_s << u"code.check"_s;
}

void tst_CreditCode::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read = CreditCode::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().fault, yumiao::Fault::Invalid);
    QCOMPARE(read.error().detail.value(u"value"_s).toString(), text);
}

void tst_CreditCode::normalises()
{
    QCOMPARE(CreditCode::parse(u" 91512002ma62a00121\n")->text(), u"91512002MA62A00121"_s);
    QCOMPARE(CreditCode::parse(u"\u3000９１５１２００２ＭＡ６２Ａ００１２１")->text(), u"91512002MA62A00121"_s);
    const auto position = CreditCode::parse(u"9I512002MA62A00121").error().detail;
    QCOMPARE(position.value(u"position"_s).toInt(), 2);
    QCOMPARE(position.value(u"character"_s).toString(), u"I"_s);
    QCOMPARE(CreditCode::parse(u"91512002MA62A00122").error().detail.value(u"expected"_s).toString(), u"1"_s);
}

/// Whether both standards hold, reckoned here a second time from their formulas.
static bool bothChecksHold(const QString &code)
{
    static const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    static constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    static constexpr int inner[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += static_cast<int>(alphabet.indexOf(code.at(i))) * weights[i];
    if (alphabet.indexOf(code.at(17)) != (31 - sum % 31) % 31)
        return false;
    int organisation = 0;
    for (int i = 0; i < 8; ++i) {
        const char16_t c = code.at(8 + i).unicode();
        organisation += (c <= u'9' ? c - u'0' : c - u'A' + 10) * inner[i];
    }
    const int check = 11 - organisation % 11;
    const char16_t expected = check == 10 ? u'X' : check == 11 ? u'0' : static_cast<char16_t>(u'0' + check);
    return code.at(16).unicode() == expected;
}

void tst_CreditCode::oneWrongCharacterIsSeen()
{
    const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    int tried = 0;
    for (const QString &good : {u"91512002MA62A00121"_s, u"91512002MA620019X5"_s, u"91512002MA620043X0"_s}) {
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const QChar c : alphabet) {
                if (c == good.at(i))
                    continue;
                QString changed = good;
                changed[i] = c;
                ++tried;
                QVERIFY2(!CreditCode::parse(changed), qPrintable(changed));
            }
        }
    }
    QCOMPARE(tried, 3 * 18 * 35);
}

void tst_CreditCode::twoSwappedCharactersAreSeen()
{
    const QString good = u"91512002MA62A00121"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (qsizetype k = i + 1; k < good.size(); ++k) {
            QString changed = good;
            changed[i] = good.at(k);
            changed[k] = good.at(i);
            QCOMPARE(CreditCode::parse(changed).has_value(), bothChecksHold(changed));
        }
    }
}

void tst_CreditCode::referenceExamples()
{
    const auto rows = yumiao::tests::namedRows(yumiao::tests::sharedFile("data/uscc_examples.csv"));
    YUMIAO_NEEDS_SHARED(rows);
    int credit = 0;
    for (const auto &row : rows) {
        const QString code = row.value(u"code"_s);
        const QString scheme = row.value(u"scheme"_s);
        const bool isCredit = scheme == u"USCC"_s;
        credit += isCredit ? 1 : 0;
        const bool valid = isCredit && row.value(u"valid"_s) == u"1"_s;
        QVERIFY2(CreditCode::parse(code).has_value() == valid, qPrintable(code));
        if (scheme.startsWith(u"organisation code"_s))
            QCOMPARE(CreditCode::organisationCheck(QStringView(code).first(8)), code.back());
    }
    QCOMPARE(credit, 54);
}

void tst_CreditCode::realRegister()
{
    const auto rows = yumiao::tests::namedRows(yumiao::tests::sharedFile("data/companies_uscc.csv"));
    YUMIAO_NEEDS_SHARED(rows);
    QCOMPARE(rows.size(), 3734);
    for (const auto &row : rows)
        QVERIFY2(CreditCode::parse(row.value(u"uscc"_s)), qPrintable(row.value(u"uscc"_s)));
}

YUMIAO_TEST(tst_CreditCode)
#include "tst_credit_code.moc"
