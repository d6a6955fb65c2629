// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"

#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using yumiao::bundledPinyin;
using yumiao::Naming;
using yumiao::Pinyin;
namespace {
using namespace Qt::StringLiterals;
}

class tst_Pinyin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void full_data();
    void full();
    void initials_data();
    void initials();
    void surnames_data();
    void surnames();
    void everyPhraseOfTheTable();
    void everyCharacterHasAReading();
    void referencePolyphones();
    void sorts();
    void initialsAreFewAndAlike();
    void damagedTables_data();
    void damagedTables();
    void manyThreads();
    void speed();
};

void tst_Pinyin::full_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("district") << u"资阳市雁江区"_s << u"ziyangshiyanjiangqu"_s;
    QTest::newRow("乐至") << u"乐至县"_s << u"lezhixian"_s;
    QTest::newRow("重庆") << u"重庆某某重工"_s << u"chongqingmoumouzhonggong"_s;
    QTest::newRow("厦门") << u"厦门大厦"_s << u"xiamendasha"_s;
    QTest::newRow("bank") << u"中国农业银行成都分行"_s << u"zhongguonongyeyinhangchengdufenhang"_s;
    QTest::newRow("hang and xing") << u"银行行长发行"_s << u"yinhanghangzhangfaxing"_s;
    QTest::newRow("cang and zang") << u"西藏冷藏"_s << u"xizanglengcang"_s;
    QTest::newRow("chang and zhang") << u"长江成长"_s << u"changjiangchengzhang"_s;
    QTest::newRow("le and yue") << u"音乐娱乐"_s << u"yinyueyule"_s;
    QTest::newRow("ü") << u"绿色旅游"_s << u"lvselvyou"_s;
    QTest::newRow("traditional") << u"銀行"_s << u"yinhang"_s;
    QTest::newRow("letters and digits") << u"ＡBc 3号（二期）"_s << u"abc3haoerqi"_s;
    QTest::newRow("no Chinese") << u"Hello, World-2"_s << u"helloworld2"_s;
    QTest::newRow("only marks") << u"（）·—"_s << u""_s;
    QTest::newRow("surname of a firm") << u"曾氏单记"_s << u"zengshidanji"_s;
    QTest::newRow("surname before 氏") << u"单氏食品"_s << u"shanshishipin"_s;
    QTest::newRow("beyond the basic plane") << u"\U0002B7C5公司"_s << u"lianggongsi"_s;
    QTest::newRow("no reading") << u"\U0002A6A5公司"_s << u"\U0002A6A5gongsi"_s;
}

void tst_Pinyin::full()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(bundledPinyin().full(name), expected);
}

void tst_Pinyin::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("only marks") << u"（ ）"_s << QStringList();
    QTest::newRow("重庆") << u"重庆"_s << QStringList{u"cq"_s};
    QTest::newRow("乐至") << u"乐至"_s << QStringList{u"lz"_s};
    QTest::newRow("厦门") << u"厦门"_s << QStringList{u"xm"_s};
    QTest::newRow("银行") << u"银行"_s << QStringList{u"yh"_s};
    QTest::newRow("towns") << u"堪嘉镇伍隍镇"_s << QStringList{u"kjzwhz"_s};
    QTest::newRow("open polyphone") << u"乐天"_s << QStringList{u"lt"_s, u"yt"_s};
    QTest::newRow("letters and digits") << u"A3粮油12"_s << QStringList{u"a3ly12"_s};
    QTest::newRow("settled and open") << u"长乐乐"_s << QStringList{u"cll"_s, u"cly"_s};
}

void tst_Pinyin::initials()
{
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    QCOMPARE(bundledPinyin().initials(name), expected);
}

void tst_Pinyin::surnames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("单") << u"单小明"_s << u"shanxiaoming"_s;
    QTest::newRow("曾") << u"曾小明"_s << u"zengxiaoming"_s;
    QTest::newRow("查") << u"查小明"_s << u"zhaxiaoming"_s;
    QTest::newRow("double surname first") << u"单于小明"_s << u"chanyuxiaoming"_s;
    QTest::newRow("surname before place") << u"乐山"_s << u"yueshan"_s;
    QTest::newRow("only at the start") << u"王单"_s << u"wangdan"_s;
    QTest::newRow("phrase behind it") << u"任重庆"_s << u"renchongqing"_s;
}

void tst_Pinyin::surnames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(bundledPinyin().full(name, Naming::Person), expected);
    QVERIFY(expected.startsWith(bundledPinyin().initials(name, Naming::Person).first().first(1)));
}

void tst_Pinyin::everyPhraseOfTheTable()
{
    int surnames = 0;
    int others = 0;
    const QString table = QString::fromUtf8(yumiao::tests::sourceFile("resources/codes/polyphones.tsv"));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 3);
        const bool surname = fields.at(0) == u"surname"_s;
        const Naming naming = surname ? Naming::Person : Naming::Anything;
        const QString reading = QString(fields.at(2)).remove(u' ');
        QCOMPARE(bundledPinyin().full(fields.at(1), naming), reading);
        if (surname)
            QVERIFY(bundledPinyin().full(fields.at(1) + u"某某"_s, naming).startsWith(reading));
        else
            QCOMPARE(bundledPinyin().full(u"某"_s + fields.at(1) + u"某"_s), u"mou"_s + reading + u"mou"_s);
        ++(surname ? surnames : others);
    }
    QVERIFY(surnames >= 90 && others >= 180);
}

void tst_Pinyin::everyCharacterHasAReading()
{
    int without = 0;
    for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
        const QString reading = bundledPinyin().full(QString(QChar(c)));
        const bool read = std::all_of(reading.begin(), reading.end(), [](QChar l) { return l >= u'a' && l <= u'z'; });
        without += read && !reading.isEmpty() ? 0 : 1;
    }
    QVERIFY2(without < 140, qPrintable(QString::number(without)));
}

void tst_Pinyin::referencePolyphones()
{
    const auto rows = yumiao::tests::namedRows(yumiao::tests::sharedFile("data/polyphones.csv"));
    YUMIAO_NEEDS_SHARED(rows);
    QCOMPARE(rows.size(), 284);
    for (const auto &row : rows) {
        const Naming naming = row.value(u"kind"_s) == u"姓氏"_s ? Naming::Person : Naming::Anything;
        QString expected;
        for (const QChar c : row.value(u"pinyin"_s).normalized(QString::NormalizationForm_D).toLower())
            if (c.isLetter())
                expected.append(c);
        const QString text = row.value(u"text"_s);
        QCOMPARE(bundledPinyin().full(text, naming), expected);
        QCOMPARE(bundledPinyin().initials(text, naming).first(), row.value(u"initials"_s));
    }
}

void tst_Pinyin::sorts()
{
    const QStringList sorted{
        u"2号"_s, u"10号"_s, u"安岳"_s, u"重庆"_s, u"单"_s, u"斩"_s, u"张三"_s, u"张四"_s, u"章三"_s, u"资阳"_s};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(bundledPinyin().sortKey(sorted.at(i - 1)) < bundledPinyin().sortKey(sorted.at(i)),
            qPrintable(sorted.at(i - 1) + u" < "_s + sorted.at(i)));
    QVERIFY(bundledPinyin().sortKey(u"张") < bundledPinyin().sortKey(u"张三"));
    QVERIFY(bundledPinyin().sortKey(u"曾三", Naming::Person) > bundledPinyin().sortKey(u"岑三", Naming::Person));
    QCOMPARE(bundledPinyin().sortKey(u""), QString());
}

void tst_Pinyin::initialsAreFewAndAlike()
{
    for (const QString &name : {u"和行重长乐曾单朝"_s, u"长长长长长长"_s, u"某某会调参"_s}) {
        const QStringList initials = bundledPinyin().initials(name);
        QVERIFY(!initials.isEmpty() && initials.size() <= 4);
        QCOMPARE(QSet<QString>(initials.begin(), initials.end()).size(), initials.size());
        for (const QString &it : initials)
            QCOMPARE(it.size(), name.size());
    }
    QCOMPARE(bundledPinyin().initials(u"长长长长长长").size(), 4);
}

void tst_Pinyin::damagedTables_data()
{
    QTest::addColumn<QByteArray>("syllables");
    QTest::addColumn<QByteArray>("phrases");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("line");
    const QByteArray good = "a\t啊\nhao\t好\n";
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"pinyin.syllables"_s << 0;
    QTest::newRow("no characters") << QByteArray("a\t啊\nhao\n") << QByteArray() << u"pinyin.syllables"_s << 2;
    QTest::newRow("no syllable") << QByteArray("\t啊\n") << QByteArray() << u"pinyin.syllables"_s << 1;
    QTest::newRow("two fields") << good << QByteArray("phrase\t好啊\n") << u"pinyin.phrases"_s << 1;
    QTest::newRow("unknown syllable") << good << QByteArray("phrase\t好啊\thao ya\n") << u"pinyin.phrases"_s << 1;
    QTest::newRow("too few") << good << QByteArray("phrase\t好\thao\nphrase\t好啊\thao\n") << u"pinyin.phrases"_s << 2;
    QTest::newRow("no text") << good << QByteArray("phrase\t\thao\n") << u"pinyin.phrases"_s << 1;
}

void tst_Pinyin::damagedTables()
{
    QFETCH(QByteArray, syllables);
    QFETCH(QByteArray, phrases);
    QFETCH(QString, what);
    QFETCH(int, line);
    const auto read = Pinyin::read(syllables, phrases);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, yumiao::Fault::Corrupt);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().detail.value(u"line"_s).toInt(), line);
}

void tst_Pinyin::manyThreads()
{
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&wrong] {
            for (int i = 0; i < 2000; ++i)
                wrong += bundledPinyin().initials(u"重庆银行") == QStringList{u"cqyh"_s} ? 0 : 1;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void tst_Pinyin::speed()
{
    const QByteArray syllables = yumiao::tests::sourceFile("resources/codes/pinyin.txt");
    const QByteArray phrases = yumiao::tests::sourceFile("resources/codes/polyphones.tsv");
    QVERIFY(syllables.size() < 250 * 1024);
    QElapsedTimer timer;
    timer.start();
    const auto pinyin = Pinyin::read(syllables, phrases);
    QVERIFY(pinyin);
    qInfo("tables read in %lld us", static_cast<long long>(timer.nsecsElapsed() / 1000));
    timer.restart();
    constexpr int Names = 20000;
    qsizetype letters = 0;
    for (int i = 0; i < Names; ++i)
        letters += pinyin->initials(u"资阳市雁江区长兴农副产品贸易有限公司%1"_s.arg(i)).first().size();
    const auto took = timer.nsecsElapsed();
    QVERIFY(letters > Names * 18);
    qInfo("initials of %lld names a second", static_cast<long long>(Names * 1000000000LL / took));
}

YUMIAO_TEST(tst_Pinyin)
#include "tst_pinyin.moc"
