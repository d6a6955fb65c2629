// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/industry_scope.h"
#include "models/rules/size_class.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using records::SizeClass;
using rules::NoSize;
using rules::SizeFacts;
using rules::SizeIndicator;
using rules::SizePurpose;

/// The table of 工信部联企业〔2011〕300号 once more, typed from the text and not read from the program's file:
/// row, a code, indicator, where small, medium and large begin (people or 万元).
struct ExpectedBounds {
    int row;
    const char *code;
    SizeIndicator indicator;
    qint64 small;
    qint64 medium;
    qint64 large;
};
constexpr ExpectedBounds Expected[]{
    {1, "01", SizeIndicator::Revenue, 50, 500, 20000},
    {2, "06", SizeIndicator::Employees, 20, 300, 1000},
    {2, "06", SizeIndicator::Revenue, 300, 2000, 40000},
    {3, "47", SizeIndicator::Revenue, 300, 6000, 80000},
    {3, "47", SizeIndicator::TotalAssets, 300, 5000, 80000},
    {4, "51", SizeIndicator::Employees, 5, 20, 200},
    {4, "51", SizeIndicator::Revenue, 1000, 5000, 40000},
    {5, "52", SizeIndicator::Employees, 10, 50, 300},
    {5, "52", SizeIndicator::Revenue, 100, 500, 20000},
    {6, "54", SizeIndicator::Employees, 20, 300, 1000},
    {6, "54", SizeIndicator::Revenue, 200, 3000, 30000},
    {7, "592", SizeIndicator::Employees, 20, 100, 200},
    {7, "592", SizeIndicator::Revenue, 100, 1000, 30000},
    {8, "60", SizeIndicator::Employees, 20, 300, 1000},
    {8, "60", SizeIndicator::Revenue, 100, 2000, 30000},
    {9, "61", SizeIndicator::Employees, 10, 100, 300},
    {9, "61", SizeIndicator::Revenue, 100, 2000, 10000},
    {10, "62", SizeIndicator::Employees, 10, 100, 300},
    {10, "62", SizeIndicator::Revenue, 100, 2000, 10000},
    {11, "63", SizeIndicator::Employees, 10, 100, 2000},
    {11, "63", SizeIndicator::Revenue, 100, 1000, 100000},
    {12, "65", SizeIndicator::Employees, 10, 100, 300},
    {12, "65", SizeIndicator::Revenue, 50, 1000, 10000},
    {13, "701", SizeIndicator::Revenue, 100, 1000, 200000},
    {13, "701", SizeIndicator::TotalAssets, 2000, 5000, 10000},
    {14, "702", SizeIndicator::Employees, 100, 300, 1000},
    {14, "702", SizeIndicator::Revenue, 500, 1000, 5000},
    {15, "71", SizeIndicator::Employees, 10, 100, 300},
    {15, "71", SizeIndicator::TotalAssets, 100, 8000, 120000},
    {16, "73", SizeIndicator::Employees, 10, 100, 300},
};

const QDate SizeDay(2022, 9, 5);
constexpr qint64 Plenty = 1'000'000'000;

const rules::SizeTable &table()
{
    return *rules::sizeTable();
}

void setStored(SizeFacts &facts, SizeIndicator indicator, std::optional<qint64> stored)
{
    const auto money = stored ? std::optional(Money::fromFen(*stored)) : std::nullopt;
    if (indicator == SizeIndicator::Employees)
        facts.employees = stored;
    else if (indicator == SizeIndicator::Revenue)
        facts.revenue = money;
    else
        facts.totalAssets = money;
}

SizeFacts plenty(const QString &code, SizePurpose purpose = SizePurpose::Statistics)
{
    return {code, SizeDay, purpose, Plenty, Money::fromWan(Plenty), Money::fromWan(Plenty)};
}

qint64 storedNumber(SizeIndicator indicator, qint64 number)
{
    return indicator == SizeIndicator::Employees ? number : Money::fromWan(number).fen();
}

QString classWord(const rules::SizeAnswer &answer)
{
    return QString::fromLatin1(answer.size ? records::choicesOf<SizeClass>()[static_cast<size_t>(*answer.size)].code
                                           : records::choicesOf<NoSize>()[static_cast<size_t>(*answer.reason)].code);
}

} // namespace

class tst_SizeClass : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsRead();
    void boundsOfEveryRow_data();
    void boundsOfEveryRow();
    void everyDivisionHasItsRow_data();
    void everyDivisionHasItsRow();
    void theLowestBandIsTheSize();
    void missing();
    void purposesAndDays();
    void raisingNeverLowers();
    void codes_data();
    void codes();
    void damagedFiles_data();
    void damagedFiles();
};

void tst_SizeClass::theFileIsRead()
{
    QVERIFY2(rules::sizeTable(),
        rules::sizeTable() ? "" : qPrintable(rules::sizeTable().error().detail.value(u"path"_s).toString()));
    QCOMPARE(table().instruments.size(), size_t(2));
    QSet<int> numbers;
    for (const rules::SizeRow &row : table().rows)
        numbers.insert(row.number);
    QCOMPARE(numbers.size(), 16);
    QCOMPARE(table().instruments[1].documentNumber, u"工信部联企业〔2011〕300号"_s);
    QCOMPARE(table().instruments[1].validFrom, QDate(2011, 6, 18));
}

void tst_SizeClass::boundsOfEveryRow_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < static_cast<int>(std::size(Expected)); ++i)
        QTest::addRow("row %d, %d", Expected[i].row, static_cast<int>(Expected[i].indicator)) << i;
}

/// At a bound the upper band begins, one person or one 分 below it is the lower one.
void tst_SizeClass::boundsOfEveryRow()
{
    QFETCH(int, at);
    const ExpectedBounds &expected = Expected[at];
    const std::pair<qint64, SizeClass> steps[]{
        {expected.small, SizeClass::Small}, {expected.medium, SizeClass::Medium}, {expected.large, SizeClass::Large}};
    for (const auto &[bound, band] : steps) {
        SizeFacts facts = plenty(QLatin1String(expected.code));
        setStored(facts, expected.indicator, storedNumber(expected.indicator, bound));
        auto answer = rules::sizeOf(table(), facts);
        QCOMPARE(answer.row, expected.row);
        QCOMPARE(answer.size, std::optional(band));
        setStored(facts, expected.indicator, storedNumber(expected.indicator, bound) - 1);
        answer = rules::sizeOf(table(), facts);
        QCOMPARE(answer.size, std::optional(static_cast<SizeClass>(static_cast<int>(band) + 1)));
    }
}

void tst_SizeClass::everyDivisionHasItsRow_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said"); // the row, or the reason
    const auto row = [](const char *code, const char *said) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(said);
    };
    for (const auto &[code, said] : {std::pair("A", "1"), {"05", "1"}, {"B", "2"}, {"06", "2"}, {"C", "2"}, {"13", "2"},
             {"C3922", "2"}, {"43", "2"}, {"D", "2"}, {"46", "2"}, {"E", "3"}, {"50", "3"}})
        row(code, said);
    for (const auto &[code, said] : {std::pair("51", "4"), {"F5111", "4"}, {"52", "5"}, {"F", "industry_too_coarse"},
             {"53", "railway"}, {"5310", "railway"}, {"54", "6"}, {"58", "6"}, {"59", "industry_too_coarse"},
             {"591", "6"}, {"5910", "6"}, {"592", "7"}, {"5990", "7"}, {"60", "8"}, {"G", "industry_too_coarse"}})
        row(code, said);
    for (const auto &[code, said] : {std::pair("H", "9"), {"61", "9"}, {"62", "10"}, {"63", "11"}, {"632", "11"},
             {"64", "11"}, {"65", "12"}, {"I", "industry_too_coarse"}, {"J", "finance"}, {"69", "finance"},
             {"701", "13"}, {"7010", "13"}, {"702", "14"}, {"703", "16"}, {"704", "own_property"},
             {"7040", "own_property"}, {"709", "16"}, {"70", "industry_too_coarse"}, {"K", "industry_too_coarse"}})
        row(code, said);
    for (const auto &[code, said] : {std::pair("L", "15"), {"72", "15"}, {"M", "16"}, {"75", "16"}, {"N", "16"},
             {"O", "16"}, {"82", "16"}, {"P", "education"}, {"83", "education"}, {"84", "health"}, {"8411", "health"},
             {"85", "16"}, {"Q", "industry_too_coarse"}, {"R", "16"}, {"90", "16"}, {"S", "public_administration"},
             {"91", "public_administration"}, {"96", "public_administration"}, {"T", "international_organisation"},
             {"97", "international_organisation"}, {"", "industry_unknown"}, {"98", "industry_unknown"},
             {"00", "industry_unknown"}, {"5", "industry_unknown"}, {"C98", "industry_unknown"},
             {"I26", "industry_unknown"}, {"U", "industry_unknown"}, {"制造", "industry_unknown"}})
        row(code, said);
}

void tst_SizeClass::everyDivisionHasItsRow()
{
    QFETCH(QString, code);
    QFETCH(QString, said);
    const auto answer = rules::sizeOf(table(), plenty(code));
    QCOMPARE(answer.size.has_value(), !answer.reason.has_value());
    if (answer.size)
        QCOMPARE(QString::number(answer.row), said);
    else
        QCOMPARE(classWord(answer), said);
    if (said == u"finance"_s)
        QCOMPARE(answer.see, u"银发〔2015〕309号"_s);
    if (said == u"own_property"_s)
        QVERIFY(answer.see.contains(u"人工判定"_s));
}

/// The bureau's own example of 2024: 工业, 200 people and 5,000 万元 are small.
void tst_SizeClass::theLowestBandIsTheSize()
{
    SizeFacts facts{u"C39"_s, SizeDay, SizePurpose::Statistics, 200, Money::fromWan(5000), {}};
    const auto answer = rules::sizeOf(table(), facts);
    QCOMPARE(classWord(answer), u"small"_s);
    QCOMPARE(answer.indicators.size(), size_t(2));
    QCOMPARE(answer.indicators[0].band, std::optional(SizeClass::Small));
    QCOMPARE(answer.indicators[1].band, std::optional(SizeClass::Medium));
    QCOMPARE(answer.rowName, u"工业"_s);
    facts.employees = 0;
    QCOMPARE(classWord(rules::sizeOf(table(), facts)), u"micro"_s);
    facts.employees = Plenty;
    facts.revenue = Money::fromFen(-1);
    QCOMPARE(classWord(rules::sizeOf(table(), facts)), u"micro"_s);
}

void tst_SizeClass::missing()
{
    SizeFacts facts{u"39"_s, SizeDay, SizePurpose::Statistics, 200, {}, {}};
    auto answer = rules::sizeOf(table(), facts);
    QCOMPARE(classWord(answer), u"indicator_missing"_s);
    QCOMPARE(answer.missing, std::vector<SizeIndicator>{SizeIndicator::Revenue});
    QCOMPARE(answer.atMost, std::optional(SizeClass::Small));
    facts.employees = 19; // micro whatever the revenue is
    answer = rules::sizeOf(table(), facts);
    QCOMPARE(classWord(answer), u"micro"_s);
    QCOMPARE(answer.missing.size(), size_t(1));
    QVERIFY(!answer.indicators[1].band);
    facts.employees.reset();
    answer = rules::sizeOf(table(), facts);
    QCOMPARE(classWord(answer), u"indicator_missing"_s);
    QCOMPARE(answer.missing.size(), size_t(2));
    QVERIFY(!answer.atMost);
}

void tst_SizeClass::purposesAndDays()
{
    const auto said = [](const char *code, QDate day, SizePurpose purpose) {
        SizeFacts facts = plenty(QLatin1String(code), purpose);
        facts.on = day;
        const auto answer = rules::sizeOf(table(), facts);
        return answer.instrument + u' ' + classWord(answer);
    };
    QCOMPARE(said("13", QDate(2011, 6, 17), SizePurpose::Statistics), u" no_rule_in_force"_s);
    QCOMPARE(said("13", QDate(2011, 6, 18), SizePurpose::Statistics), u"miit-2011-300 large"_s);
    QCOMPARE(said("13", QDate(2017, 12, 27), SizePurpose::Statistics), u"miit-2011-300 large"_s);
    QCOMPARE(said("13", QDate(2017, 12, 28), SizePurpose::Statistics), u"stats-2017-213 large"_s);
    for (const auto purpose : {SizePurpose::Policy, SizePurpose::Tax, SizePurpose::Contract})
        QCOMPARE(said("13", SizeDay, purpose), u"miit-2011-300 large"_s);
    // Broadcasting came to 信息传输业 with the statistics rule.
    QCOMPARE(said("632", SizeDay, SizePurpose::Statistics), u"stats-2017-213 large"_s);
    QCOMPARE(said("632", SizeDay, SizePurpose::Policy), u"miit-2011-300 not_listed"_s);
    QCOMPARE(said("631", SizeDay, SizePurpose::Policy), u"miit-2011-300 large"_s);
    QCOMPARE(said("63", SizeDay, SizePurpose::Policy), u"miit-2011-300 industry_too_coarse"_s);
}

void tst_SizeClass::raisingNeverLowers()
{
    QRandomGenerator random(20221123);
    for (int round = 0; round < 20000; ++round) {
        const ExpectedBounds &some = Expected[random.bounded(static_cast<int>(std::size(Expected)))];
        const auto draw = [&] { return qint64{random.bounded(1 << random.bounded(1, 30))}; };
        SizeFacts facts{QLatin1String(some.code), SizeDay, SizePurpose::Statistics, draw(), Money::fromWan(draw()),
            Money::fromWan(draw())};
        const auto before = rules::sizeOf(table(), facts).size;
        switch (random.bounded(3)) {
        case 0:
            facts.employees = *facts.employees + draw();
            break;
        case 1:
            facts.revenue = *facts.revenue + Money::fromFen(draw());
            break;
        default:
            facts.totalAssets = *facts.totalAssets + Money::fromWan(draw());
        }
        const auto after = rules::sizeOf(table(), facts).size;
        QVERIFY(before && after);
        QVERIFY2(*after <= *before, some.code); // large is the least value
    }
}

void tst_SizeClass::codes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("codes");
    QTest::newRow("class") << u"3922"_s << u"3922"_s;
    QTest::newRow("with its letter") << u"C3922"_s << u"3922"_s;
    QTest::newRow("small letter, blanks") << u" c39 "_s << u"39"_s;
    QTest::newRow("section") << u"H"_s << u"61 62"_s;
    QTest::newRow("another letter") << u"H39"_s << QString();
    QTest::newRow("too long") << u"39221"_s << QString();
    QTest::newRow("no code") << u"39x"_s << QString();
    QTest::newRow("full-width") << u"３９"_s << QString();
}

void tst_SizeClass::codes()
{
    QFETCH(QString, written);
    QFETCH(QString, codes);
    QCOMPARE(rules::industryCodes(written).join(u' '), codes);
}

void tst_SizeClass::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const QByteArray head(R"({"format":"yumiao.size_classes","version":1,"instruments":[],"outside":[],"rows":[)");
    QTest::newRow("no json") << QByteArray("{") << QString();
    QTest::newRow("another file") << QByteArray(R"({"format":"x"})") << u"format"_s;
    QTest::newRow("no rows") << QByteArray(R"({"format":"yumiao.size_classes","version":1,"instruments":[]})")
                             << u"size.rows"_s;
    QTest::newRow("no bounds") << head + R"({"row":1,"name":"a","codes":["01"],"bounds":[]}]})"
                               << u"size.rows[0].bounds"_s;
    QTest::newRow("a fraction") << head
            + R"({"row":1,"name":"a","codes":["01"],"bounds":[{"indicator":"revenue","unit":"万元","small":1.5,"medium":2,"large":3}]}]})"
                                << u"size.rows[0].bounds[0].small"_s;
    QTest::newRow("another unit") << head
            + R"({"row":1,"name":"a","codes":["01"],"bounds":[{"indicator":"revenue","unit":"元","small":1,"medium":2,"large":3}]}]})"
                                  << u"size.rows[0].bounds[0].unit"_s;
    QTest::newRow("falling bounds") << head
            + R"({"row":1,"name":"a","codes":["01"],"bounds":[{"indicator":"employees","unit":"人","small":3,"medium":2,"large":3}]}]})"
                                    << u"size.rows[0].bounds[0].large"_s;
    QTest::newRow("unknown indicator") << head
            + R"({"row":1,"name":"a","codes":["01"],"bounds":[{"indicator":"profit","unit":"万元","small":1,"medium":2,"large":3}]}]})"
                                       << u"size.rows[0].bounds[0].indicator"_s;
}

void tst_SizeClass::damagedFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto read = rules::readSizeTable(json);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"rule.damaged"_s);
    QCOMPARE(read.error().detail.value(u"path"_s).toString(), path);
}

YUMIAO_TEST(tst_SizeClass)
#include "tst_size_class.moc"
