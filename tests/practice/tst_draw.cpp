// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/code_maker.h"
#include "models/practice/draw.h"
#include "models/practice/lifespans.h"
#include "models/practice/name_maker.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

namespace {
using namespace Qt::StringLiterals;
using namespace yumiao::practice;
} // namespace

/// The parts that the district is drawn from.
class tst_Draw : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere();
    void staysWithinItsRange();
    void streamsDiffer();
    void weights();
    void codesNeverRepeat();
    void namesNeverRepeat();
    void misspellings();
    void registerCounts_data();
    void registerCounts();
};

void tst_Draw::isTheSameEverywhere()
{
    // The standard fixes what this engine gives; a change of the numbers would change every practice district.
    Draw draw(19, Stream::Lifespans);
    std::mt19937_64 engine((quint64(19) << 8) + 1);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(draw.below(1000), static_cast<qint64>(engine() % 1000));
}

void tst_Draw::staysWithinItsRange()
{
    Draw draw(7, Stream::Names);
    QSet<qint64> seen;
    for (int i = 0; i < 2000; ++i) {
        const qint64 drawn = draw.between(-3, 3);
        QVERIFY(drawn >= -3 && drawn <= 3);
        seen.insert(drawn);
        const qint64 skewed = draw.skewed(10, 20);
        QVERIFY(skewed >= 10 && skewed <= 20);
    }
    QCOMPARE(seen.size(), 7);
    QCOMPARE(draw.between(5, 5), 5);
    QCOMPARE(draw.between(5, 1), 5);
    QCOMPARE(draw.skewed(5, 1), 5);
    QCOMPARE(draw.day(QDate(2022, 9, 5), QDate(2022, 9, 1)), QDate(2022, 9, 5));
}

void tst_Draw::streamsDiffer()
{
    Draw a(19, Stream::Names);
    Draw b(19, Stream::Codes);
    int same = 0;
    for (int i = 0; i < 100; ++i)
        same += a.below(1'000'000) == b.below(1'000'000) ? 1 : 0;
    QVERIFY(same < 3);
}

void tst_Draw::weights()
{
    Weights chances;
    QVERIFY(chances.isEmpty());
    for (const int weight : {0, 3, 0, 1})
        chances.add(weight);
    QVERIFY(!chances.isEmpty());
    Draw draw(3, Stream::Tasks);
    int counts[4] = {};
    for (int i = 0; i < 4000; ++i)
        ++counts[chances.choose(draw)];
    QCOMPARE(counts[0], 0);
    QCOMPARE(counts[2], 0);
    QVERIFY(counts[1] > 2800 && counts[1] < 3200);
}

void tst_Draw::codesNeverRepeat()
{
    CodeMaker maker(Draw(19, Stream::Codes));
    QSet<QString> codes;
    for (int i = 0; i < 30'000; ++i) {
        const auto code = maker.next(i % 9 == 0);
        QVERIFY(!code.isEmpty()); // a CreditCode is right or empty
        QCOMPARE(code.text().left(2), i % 9 == 0 ? u"93"_s : u"91"_s);
        codes.insert(code.text());
    }
    QCOMPARE(codes.size(), 30'000);
}

void tst_Draw::namesNeverRepeat()
{
    const auto words = readWords();
    QVERIFY(words);
    NameMaker maker(*words, Draw(19, Stream::Names));
    QSet<QString> names;
    const Trade &trade = words->trades.front();
    for (int i = 0; i < 5000; ++i) {
        const MadeName made = maker.next(trade, LegalForm::Limited);
        QVERIFY(made.name.endsWith(u"有限公司"_s) && made.name.contains(made.shortName));
        QVERIFY(!words->avoidedBrands.contains(made.shortName.left(2)));
        names.insert(made.name);
    }
    QCOMPARE(names.size(), 5000);
}

void tst_Draw::misspellings()
{
    const auto words = readWords();
    QVERIFY(words);
    NameMaker maker(*words, Draw(19, Stream::Names));
    QSet<QString> names;
    for (const Trade &trade : words->trades) {
        for (const LegalForm form : {LegalForm::Limited, LegalForm::LimitedLong, LegalForm::Joint,
                 LegalForm::Cooperative, LegalForm::Proprietorship}) {
            const MadeName made = maker.next(trade, form);
            names.insert(made.name);
            const QString wrong = maker.misspelt(made);
            QVERIFY2(!names.contains(wrong), qPrintable(wrong));
            names.insert(wrong);
        }
    }
}

void tst_Draw::registerCounts_data()
{
    QTest::addColumn<int>("enterprises");
    QTest::addColumn<QDate>("day");
    for (const int enterprises : {1, 2, 9, 40, 1234, 5000, 20'000})
        for (const QDate day : {QDate(2020, 7, 1), QDate(2020, 10, 31), QDate(2022, 9, 5), QDate(2040, 12, 31)})
            QTest::addRow("%d on %s", enterprises, qPrintable(day.toString(Qt::ISODate))) << enterprises << day;
}

void tst_Draw::registerCounts()
{
    QFETCH(int, enterprises);
    QFETCH(QDate, day);
    const PracticeNumbers numbers = practiceNumbers(enterprises, day);
    const auto lives = lifespans(numbers, Draw(4, Stream::Lifespans));
    QCOMPARE(lives.size(), static_cast<size_t>(enterprises));
    QCOMPARE(countIn(lives, numbers.base), numbers.inBase);
    QCOMPARE(countIn(lives, day), numbers.inNow);
    for (const Lifespan &it : lives) {
        QVERIFY(it.established <= numbers.dataDate);
        QVERIFY(!it.left.isValid() || (it.left > it.established && it.left <= numbers.dataDate));
    }
}

YUMIAO_TEST(tst_Draw)
#include "tst_draw.moc"
