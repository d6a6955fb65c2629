// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/name_likeness.h"

#include "models/base/name_neighbours.h"
#include "models/base/text_folding.h"
#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace yumiao;
namespace {
using namespace Qt::StringLiterals;

NameRarity rarityOf(const QStringList &names)
{
    NameRarity rarity;
    for (const QString &name : names)
        rarity.add(nameTraits(foldedName(name)));
    return rarity;
}

double likenessOf(const QString &a, const QString &b, const NameRarity &rarity)
{
    return likeness(nameTraits(foldedName(a)), nameTraits(foldedName(b)), rarity);
}

/// How many of these stand before the right one; -1 when it is not like at all.
qsizetype placeOf(const QString &code, const QString &written, const QStringList &codes, const NameNeighbours &names)
{
    const auto found = names.near(foldedName(written), 0.05);
    const auto right
        = std::find_if(found.begin(), found.end(), [&](const auto &it) { return codes.at(it.place) == code; });
    return right == found.end() ? -1 : right - found.begin();
}

} // namespace

class tst_NameLikeness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void traits();
    void bounds();
    void rareCharactersCountMore();
    void takingBackLeavesNothing();
    void neighboursAreAllThatAreLike();
    void findsMisspeltNames();
};

void tst_NameLikeness::traits()
{
    QVERIFY(nameTraits(u"").empty());
    QCOMPARE(nameTraits(u"甲").size(), size_t{2});     // its start and itself
    QCOMPARE(nameTraits(u"甲乙").size(), size_t{4});   // ^甲 甲乙 甲 乙
    QCOMPARE(nameTraits(u"甲甲甲").size(), size_t{3}); // ^甲 甲甲 甲
    const auto found = nameTraits(u"乙甲");
    QVERIFY(std::is_sorted(found.begin(), found.end()));
    QCOMPARE(std::count_if(found.begin(), found.end(), isSingleCharacter), 2);
}

void tst_NameLikeness::bounds()
{
    const NameRarity rarity = rarityOf({u"雁江恒芯传感有限公司"_s, u"雁江大成食品有限公司"_s, u"资阳瑞丰农机厂"_s});
    QCOMPARE(likenessOf(u"资阳瑞丰农机厂"_s, u"资阳瑞丰农机厂"_s, rarity), 1.0);
    QCOMPARE(likenessOf(u"资阳瑞丰农机厂"_s, u"雁江恒芯传感"_s, rarity), 0.0);
    QCOMPARE(likenessOf(u""_s, u""_s, rarity), 0.0);
    QCOMPARE(likenessOf(u"甲乙"_s, u"乙甲"_s, rarity), likenessOf(u"乙甲"_s, u"甲乙"_s, rarity));
    const double alike = likenessOf(u"雁江恒芯传感有限公司"_s, u"雁江恒星传感有限公司"_s, rarity);
    QVERIFY(alike > 0.4 && alike < 1.0);
}

void tst_NameLikeness::rareCharactersCountMore()
{
    QStringList names;
    for (int i = 0; i < 50; ++i)
        names.append(u"雁江%1有限公司"_s.arg(QChar(0x5000 + i)));
    names.append(u"雁江曌食品厂"_s);
    const NameRarity rarity = rarityOf(names);
    QCOMPARE(rarity.names(), 51);
    QVERIFY(rarity.weight(nameTraits(u"曌").back()) > rarity.weight(nameTraits(u"雁").back()));
    QVERIFY(likenessOf(u"雁江曌农机厂"_s, u"雁江曌食品厂"_s, rarity)
        > likenessOf(u"雁江丙有限公司"_s, u"雁江丁有限公司"_s, rarity));
}

void tst_NameLikeness::takingBackLeavesNothing()
{
    NameRarity rarity = rarityOf({u"甲乙丙"_s});
    const auto traits = nameTraits(u"甲乙丁");
    const double before = rarity.weight(traits.front());
    rarity.add(traits);
    QVERIFY(rarity.weight(traits.front()) < before);
    rarity.remove(traits);
    QCOMPARE(rarity.weight(traits.front()), before);
    QCOMPARE(rarity.names(), 1);
}

/// What the index leaves out early must be what the plain measure leaves out.
void tst_NameLikeness::neighboursAreAllThatAreLike()
{
    QStringList names;
    for (int i = 0; i < 400; ++i)
        names.append(foldedName(u"雁江%1%2%3有限公司"_s.arg(QChar(0x5000 + i % 7))
                                    .arg(QChar(0x5100 + i % 11))
                                    .arg(i % 3 == 0 ? u"食品"_s : u"机械制造"_s)));
    const NameNeighbours neighbours(names);
    for (const double atLeast : {0.213, 0.537, 0.811})
        for (qsizetype i = 0; i < names.size(); i += 13) {
            qsizetype expected = 0;
            for (const QString &name : names)
                expected += likenessOf(names.at(i), name, neighbours.rarity()) >= atLeast ? 1 : 0;
            const auto found = neighbours.near(names.at(i), atLeast);
            QCOMPARE(static_cast<qsizetype>(found.size()), expected);
            QVERIFY(std::abs(found.front().likeness - 1.0) < 1e-6);
        }
    QVERIFY(neighbours.near(u"", 0.1).empty());
    QVERIFY(NameNeighbours({}).near(u"雁江", 0.1).empty());
}

void tst_NameLikeness::findsMisspeltNames()
{
    const QByteArray pairs = tests::sharedFile("data/company_name_pairs_dev.csv");
    YUMIAO_NEEDS_SHARED(pairs);
    QStringList codes;
    QStringList names;
    QSet<QString> known;
    const auto enter = [&](const QString &code, const QString &name) {
        if (known.contains(code))
            return;
        known.insert(code);
        codes.append(code);
        names.append(foldedName(name));
    };
    for (const auto &row : tests::namedRows(tests::sharedFile("data/companies_uscc.csv")))
        enter(row.value(u"uscc"_s), row.value(u"name"_s));
    const auto rows = tests::namedRows(pairs);
    for (const auto &row : rows)
        if (row.value(u"same"_s) == u"1"_s)
            enter(row.value(u"code"_s), row.value(u"name_b"_s));
    const NameNeighbours neighbours(names);
    QHash<QString, std::pair<int, int>> counts; // kind -> among the first five, all
    for (const auto &row : rows) {
        if (row.value(u"same"_s) != u"1"_s)
            continue;
        auto &[right, asked] = counts[row.value(u"kind"_s)];
        const qsizetype place = placeOf(row.value(u"code"_s), row.value(u"name_a"_s), codes, neighbours);
        ++asked;
        right += place >= 0 && place < 5 ? 1 : 0;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        qInfo("%s: %d of %d among the first five", qPrintable(it.key()), it->first, it->second);
    QCOMPARE(counts.value(u"edit1"_s).first, 84);
    QVERIFY(counts.value(u"edit2"_s).first >= 65);
    QVERIFY(counts.value(u"edit3plus"_s).first >= 63);
    QVERIFY(counts.value(u"former_close"_s).first >= 135);
}

YUMIAO_TEST(tst_NameLikeness)
#include "tst_name_likeness.moc"
