// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::Comparison;
using store::Filter;

Filter randomCondition(QRandomGenerator &random)
{
    static const QStringList fields{u"town"_s, u"revenue"_s, u"certificate.kind"_s, u"id"_s, u"in_register"_s};
    static constexpr Comparison All[]{Comparison::Equal, Comparison::NotEqual, Comparison::Less, Comparison::LessEqual,
        Comparison::Greater, Comparison::GreaterEqual, Comparison::Contains, Comparison::In, Comparison::Unknown};
    const Comparison how = All[random.bounded(9)];
    QStringList values;
    if (how != Comparison::Unknown)
        for (int i = how == Comparison::In ? random.bounded(1, 4) : 1; i > 0; --i)
            values.append(random.bounded(8) == 0 ? QString(u""_s) : randomText(random, 40));
    return Filter::condition(fields.at(random.bounded(5)), how, values);
}

Filter randomFilter(QRandomGenerator &random, int depth)
{
    static const QStringList paths{u"certificate"_s, u"town.enterprise"_s, u"visit"_s};
    const int draw = depth == 0 ? 0 : random.bounded(9);
    if (draw < 3)
        return randomCondition(random);
    if (draw == 3)
        return Filter::negation(randomFilter(random, depth - 1));
    const QString path = paths.at(random.bounded(3));
    if (draw == 6)
        return Filter::exists(path);
    if (draw == 7)
        return Filter::related(path, randomFilter(random, depth - 1));
    if (draw == 8) {
        const Filter number = randomCondition(random);
        return Filter::count(path, random.bounded(2) == 0 ? Filter() : randomFilter(random, depth - 1),
            number.comparison, number.values);
    }
    std::vector<Filter> parts;
    for (int i = random.bounded(2, 4); i > 0; --i)
        parts.push_back(randomFilter(random, depth - 1));
    return draw == 4 ? Filter::all(std::move(parts)) : Filter::any(std::move(parts));
}

} // namespace

class tst_FilterText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void emptyIsAll();
    void nestingHasAnEnd();
    void anyTextIsReadOrRefused();
};

void tst_FilterText::comesBack()
{
    QRandomGenerator random(25);
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = randomFilter(random, 4);
        const QString text = store::filterText(filter);
        const auto back = store::parseFilter(text);
        QVERIFY2(back && *back == filter, qPrintable(text));
    }
}

void tst_FilterText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("example")
        << u"town = \"莲花街道\" and revenue >= 20000000 and not certificate.kind = \"高新技术企业\""_s
        << u"town = \"莲花街道\" and revenue >= \"20000000\" and not certificate.kind = "
           "\"高新技术企业\""_s;
    QTest::newRow("Chinese quotes") << u"town = “莲花街道”"_s << u"town = \"莲花街道\""_s;
    QTest::newRow("full-width brackets") << u"（a = 1 or b = 2）and c in （1，2）"_s
                                         << u"(a = \"1\" or b = \"2\") and c in (\"1\", \"2\")"_s;
    QTest::newRow("without blanks") << u"a>=1 AND(b<>2)"_s << u"a >= \"1\" and b != \"2\""_s;
    QTest::newRow("and before or") << u"a = 1 or b = 2 and c = 3"_s << u"a = \"1\" or (b = \"2\" and c = \"3\")"_s;
    QTest::newRow("unknown") << u"a IS Unknown"_s << u"a is unknown"_s;
    QTest::newRow("words as values") << u"name contains and"_s << u"name contains \"and\""_s;
    QTest::newRow("escapes") << u"name = \"a\\\"b\\\\c\""_s << u"name = \"a\\\"b\\\\c\""_s;
    QTest::newRow("minus") << u"net_profit<-5"_s << u"net_profit < \"-5\""_s;
    QTest::newRow("the same related record") << u"certificate(kind=高新技术企业 and valid_to<2022-12-31)"_s
                                             << u"certificate(kind = \"高新技术企业\" and valid_to < \"2022-12-31\")"_s;
    QTest::newRow("there is one") << u"NOT visit Exists and a = 1"_s << u"not visit exists and a = \"1\""_s;
    QTest::newRow("related in related") << u"not a ( b ( c = 1 ) or d exists )"_s
                                        << u"not a(b(c = \"1\") or d exists)"_s;
    QTest::newRow("count") << u"count(visit)>=2"_s << u"count(visit) >= \"2\""_s;
    QTest::newRow("count of some") << u"Count（visit（visited > 2022-01-01））in (1, 2)"_s
                                   << u"count(visit(visited > \"2022-01-01\")) in (\"1\", \"2\")"_s;
    QTest::newRow("a field called count") << u"count = 3"_s << u"count = \"3\""_s;
    QTest::newRow("before the day") << u"a < today - 180 and b = 1"_s << u"a < \"today - 180\" and b = \"1\""_s;
    QTest::newRow("after the day") << u"a < Today +5"_s << u"a < \"today + 5\""_s;
    QTest::newRow("the day in one word") << u"a < today-180"_s << u"a < \"today-180\""_s;
    QTest::newRow("the day itself") << u"a in (today, 今天 - 1)"_s << u"a in (\"today\", \"today - 1\")"_s;
    QTest::newRow("two signs") << u"a == 1"_s << u"a = \"1\""_s;
}

void tst_FilterText::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto filter = store::parseFilter(text);
    QVERIFY(filter);
    QCOMPARE(store::filterText(*filter), canonical);
}

void tst_FilterText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("field alone") << u"town"_s << 5;
    QTest::newRow("no value") << u"town ="_s << 7;
    QTest::newRow("no field") << u"= 5"_s << 1;
    QTest::newRow("value first") << u"\"甲\" = town"_s << 1;
    QTest::newRow("open end") << u"town = 1 and"_s << 13;
    QTest::newRow("two conditions") << u"a = 1 b = 2"_s << 7;
    QTest::newRow("open bracket") << u"(a = 1"_s << 7;
    QTest::newRow("closing bracket") << u"a = 1)"_s << 6;
    QTest::newRow("nothing in brackets") << u"()"_s << 2;
    QTest::newRow("open quote") << u"town = \"莲花"_s << 8;
    QTest::newRow("open Chinese quote") << u"town = “莲花\""_s << 8;
    QTest::newRow("groups of digits") << u"revenue > 20,000"_s << 13;
    QTest::newRow("no such sign") << u"a =< 1"_s << 3;
    QTest::newRow("like") << u"a like 1"_s << 3;
    QTest::newRow("is what") << u"a is 1"_s << 6;
    QTest::newRow("in without brackets") << u"a in 1"_s << 6;
    QTest::newRow("in nothing") << u"a in ()"_s << 7;
    QTest::newRow("in, open") << u"a in (1, 2"_s << 11;
    QTest::newRow("in, comma") << u"a in (1,)"_s << 9;
    QTest::newRow("not alone") << u"not"_s << 4;
    QTest::newRow("statement") << u"a = 1; drop table enterprise"_s << 8;
    QTest::newRow("a record without conditions") << u"certificate()"_s << 13;
    QTest::newRow("related, open") << u"certificate(kind = 1"_s << 21;
    QTest::newRow("count of nothing") << u"count() > 1"_s << 7;
    QTest::newRow("count without number") << u"count(visit)"_s << 13;
    QTest::newRow("count, open") << u"count(visit > 1"_s << 13;
    QTest::newRow("which day") << u"a < today - many"_s << 11;
    QTest::newRow("second line") << u"a = 1\nor or"_s << 12;
}

void tst_FilterText::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto filter = store::parseFilter(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().what, u"filter.syntax"_s);
    QCOMPARE(filter.error().detail.value(u"position"_s).toInt(), position);
}

void tst_FilterText::emptyIsAll()
{
    QVERIFY(store::parseFilter(u"")->isAll());
    QVERIFY(store::parseFilter(u" \n")->isAll());
    QCOMPARE(store::filterText({}), QString());
    QVERIFY(Filter::all({}).isAll());
    const Filter one = Filter::condition(u"a"_s, Comparison::Equal, {u"1"_s});
    QCOMPARE(Filter::any({Filter(), one}), one);
}

void tst_FilterText::nestingHasAnEnd()
{
    const auto nested
        = [](int depth) { return store::parseFilter(QString(depth, u'(') + u"a = 1"_s + QString(depth, u')')); };
    QVERIFY(nested(60));
    for (const int depth : {100, 100'000})
        QCOMPARE(nested(depth).error().what, u"filter.too_deep"_s);
    QCOMPARE(store::parseFilter(u"a("_s.repeated(100'000)).error().what, u"filter.too_deep"_s);
    QCOMPARE(store::parseFilter(u"count(a("_s.repeated(100'000)).error().what, u"filter.too_deep"_s);
    QCOMPARE(store::parseFilter(u"not "_s.repeated(100'000) + u"a = 1"_s).error().what, u"filter.too_deep"_s);
}

void tst_FilterText::anyTextIsReadOrRefused()
{
    static const QStringList parts{u"a"_s, u" and "_s, u" or "_s, u"not "_s, u"("_s, u")"_s, u"="_s, u"<"_s, u"\""_s,
        u"“"_s, u"”"_s, u"\\"_s, u","_s, u" in "_s, u" is unknown"_s, u"!"_s, u"'"_s, u"1"_s, u"\0"_s, u"𠮷"_s,
        u"count("_s, u" exists"_s, u"today"_s, u" - "_s};
    QRandomGenerator random(26);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int k = random.bounded(12); k > 0; --k)
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        const auto filter = store::parseFilter(text);
        if (filter) {
            const auto again = store::parseFilter(store::filterText(*filter));
            QVERIFY2(again && *again == *filter, qPrintable(text));
        } else {
            const int position = filter.error().detail.value(u"position"_s).toInt();
            QVERIFY2(position >= 1 && position <= text.size() + 1, qPrintable(text));
        }
    }
}

YUMIAO_TEST(tst_FilterText)

} // namespace yumiao::tests

#include "tst_filter_text.moc"
