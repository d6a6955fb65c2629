// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text_folding.h"

#include "models/base/traditional.h"
#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using yumiao::folded;
using yumiao::foldedName;
namespace {
using namespace Qt::StringLiterals;
}

class tst_TextFolding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void keepsApart_data();
    void keepsApart();
    void names_data();
    void names();
    void simplifies();
    void foldingTwiceChangesNothing();
    void referenceNames();
};

void tst_TextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"资阳市雁江区某某有限公司"_s << u"资阳市雁江区某某有限公司"_s;
    QTest::newRow("full-width letters") << u"金田Ａ１"_s << u"金田a1"_s;
    QTest::newRow("full-width brackets") << u"某某（中国）有限公司"_s << u"某某中国有限公司"_s;
    QTest::newRow("half-width brackets") << u"某某(中国)有限公司"_s << u"某某中国有限公司"_s;
    QTest::newRow("other brackets") << u"【甲】《乙》〔丙〕「丁」[戊]"_s << u"甲乙丙丁戊"_s;
    QTest::newRow("quotes") << u"“育苗壮干”‘甲’\"乙\"'丙'"_s << u"育苗壮干甲乙丙"_s;
    QTest::newRow("blanks") << u" 某 某\u3000公司\u00A0\t\n"_s << u"某某公司"_s;
    QTest::newRow("invisible") << u"\uFEFF某\u200B某\u200D"_s << u"某某"_s;
    QTest::newRow("dots and dashes") << u"甲·乙•丙－丁—戊-己"_s << u"甲乙丙丁戊己"_s;
    QTest::newRow("stray marks") << u"某某有限公司`。."_s << u"某某有限公司"_s;
    QTest::newRow("star") << u"*ST 某某"_s << u"st某某"_s;
    QTest::newRow("decimal point") << u"A3.5 v.2"_s << u"a3.5v2"_s;
    QTest::newRow("Roman numeral") << u"Ⅱ期"_s << u"ii期"_s;
    QTest::newRow("compatibility ideograph") << u"\uF900\uF9D1"_s << u"岂六"_s;
    QTest::newRow("Kangxi radical") << u"\u2F00\u2F08"_s << u"一人"_s;
    QTest::newRow("composed letter") << u"Cafe\u0301"_s << u"café"_s;
    QTest::newRow("traditional") << u"資陽農業銀行發展"_s << u"资阳农业银行发展"_s;
    QTest::newRow("beyond the basic plane") << u"\U000205C1公司"_s << u"\U000205C1公司"_s;
    QTest::newRow("document number") << u"资雁府办发〔2020〕19号"_s << u"资雁府办发202019号"_s;
}

void tst_TextFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void tst_TextFolding::keepsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("one character") << u"雁江某甲公司"_s << u"雁江某乙公司"_s;
    QTest::newRow("numbers") << u"1.5"_s << u"15"_s;
    QTest::newRow("circled") << u"①号"_s << u"1号"_s;
    QTest::newRow("fraction") << u"½"_s << u"12"_s;
    QTest::newRow("character used in both") << u"乾元"_s << u"干元"_s;
    QTest::newRow("variant of names") << u"喆"_s << u"哲"_s;
}

void tst_TextFolding::keepsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void tst_TextFolding::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("note") << u"甲乙有限公司（冈山工业园）"_s << u"甲乙有限公司"_s;
    QTest::newRow("note, half-width") << u"甲乙砖厂(已搬迁) "_s << u"甲乙砖厂"_s;
    QTest::newRow("branch") << u"甲乙有限公司（雁江分公司）"_s << u"甲乙有限公司雁江分公司"_s;
    QTest::newRow("partnership") << u"甲乙投资中心（有限合伙）"_s << u"甲乙投资中心有限合伙"_s;
    QTest::newRow("general partnership") << u"甲乙事务所（普通合伙）"_s << u"甲乙事务所普通合伙"_s;
    QTest::newRow("inside") << u"甲乙（中国）有限公司"_s << u"甲乙中国有限公司"_s;
    QTest::newRow("bracket without a name") << u"（冈山工业园）"_s << u"冈山工业园"_s;
    QTest::newRow("only opening") << u"甲乙有限公司（冈山"_s << u"甲乙有限公司冈山"_s;
    QTest::newRow("only closing") << u"甲乙有限公司）"_s << u"甲乙有限公司"_s;
    QTest::newRow("unfinished name") << u"甲乙（集团）"_s << u"甲乙集团"_s;
    QTest::newRow("empty") << u" "_s << u""_s;
}

void tst_TextFolding::names()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(foldedName(name), expected);
}

void tst_TextFolding::simplifies()
{
    QCOMPARE(yumiao::simplified(u'農'), u'农');
    QCOMPARE(yumiao::simplified(u'龍'), u'龙');
    QCOMPARE(yumiao::simplified(u'农'), u'农');
    QCOMPARE(yumiao::simplified(u'A'), u'A');
    QCOMPARE(yumiao::simplified(u'\u9FFF'), u'\u9FFF');
    int pairs = 0;
    for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
        const char16_t simple = yumiao::simplified(c);
        pairs += simple != c ? 1 : 0;
        QCOMPARE(yumiao::simplified(simple), simple);
    }
    QVERIFY(pairs > 1500);
}

void tst_TextFolding::foldingTwiceChangesNothing()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        const QString once = folded(QString::fromUcs4(&c, 1) + u'1' + QString::fromUcs4(&c, 1) + u'甲');
        if (folded(once) != once)
            QFAIL(qPrintable(u"U+%1"_s.arg(static_cast<uint>(c), 4, 16)));
    }
}

void tst_TextFolding::referenceNames()
{
    const auto rows = yumiao::tests::namedRows(yumiao::tests::sharedFile("data/companies_uscc.csv"));
    YUMIAO_NEEDS_SHARED(rows);
    QHash<QString, QString> codes;
    QElapsedTimer timer;
    timer.start();
    for (const auto &row : rows) {
        const QString key = foldedName(row.value(u"name"_s));
        QVERIFY(!key.isEmpty());
        const QString code = row.value(u"uscc"_s);
        QVERIFY2(codes.value(key, code) == code, qPrintable(row.value(u"name"_s)));
        codes.insert(key, code);
    }
    qInfo("%lld names folded in %lld us", static_cast<long long>(rows.size()),
        static_cast<long long>(timer.nsecsElapsed() / 1000));
    for (const auto &row : yumiao::tests::namedRows(yumiao::tests::sharedFile("data/company_name_pairs_dev.csv"))) {
        const bool alike = foldedName(row.value(u"name_a"_s)) == foldedName(row.value(u"name_b"_s));
        const QString kind = row.value(u"kind"_s);
        if (row.value(u"same"_s) == u"0"_s)
            QVERIFY2(!alike, qPrintable(row.value(u"name_a"_s)));
        if (kind == u"bracket_note"_s || kind == u"punctuation"_s)
            QVERIFY2(alike, qPrintable(row.value(u"name_a"_s)));
    }
}

YUMIAO_TEST(tst_TextFolding)
#include "tst_text_folding.moc"
