// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {
using namespace Qt::StringLiterals;
}
using yumiao::tests::namedRows;
using yumiao::tests::Row;
using yumiao::tests::sourceFile;

/// The tables of codes as they are shipped: complete, unique, every parent present.
class tst_CodeTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void industries();
    void divisions();
    void towns();
    void institutions();
};

static QHash<QString, Row> byCode(const QList<Row> &rows)
{
    QHash<QString, Row> result;
    for (const Row &row : rows)
        result.insert(row.value(u"code"_s), row);
    return result;
}

static void checkParents(const QHash<QString, Row> &rows, const QString &top)
{
    for (const Row &row : rows) {
        const QString parent = row.value(u"parent"_s);
        QVERIFY(!row.value(u"name"_s).isEmpty());
        QCOMPARE(row.value(u"name"_s), row.value(u"name"_s).trimmed());
        QVERIFY2(
            parent.isEmpty() ? row.value(u"level"_s) == top : rows.contains(parent), qPrintable(row.value(u"code"_s)));
    }
}

void tst_CodeTables::industries()
{
    const auto rows = namedRows(sourceFile("resources/codes/industries.csv"));
    const auto industries = byCode(rows);
    QCOMPARE(rows.size(), 1971);
    QCOMPARE(industries.size(), 1971);
    checkParents(industries, u"section"_s);
    QHash<QString, int> levels;
    for (const Row &row : rows) {
        ++levels[row.value(u"level"_s)];
        const QString section = row.value(u"section"_s);
        QCOMPARE(industries.value(section).value(u"level"_s), u"section"_s);
    }
    QCOMPARE(
        levels, (QHash<QString, int>{{u"section"_s, 20}, {u"division"_s, 97}, {u"group"_s, 473}, {u"class"_s, 1381}}));
    QCOMPARE(industries.value(u"0111"_s).value(u"name"_s), u"稻谷种植"_s);
}

void tst_CodeTables::divisions()
{
    const auto rows = namedRows(sourceFile("resources/codes/divisions.csv"));
    const auto divisions = byCode(rows);
    QCOMPARE(rows.size(), 3348);
    QCOMPARE(divisions.size(), 3348);
    checkParents(divisions, u"province"_s);
    QCOMPARE(divisions.value(u"512002"_s).value(u"name"_s), u"雁江区"_s);
    QCOMPARE(divisions.value(u"512002"_s).value(u"parent"_s), u"512000"_s);
}

void tst_CodeTables::towns()
{
    const auto rows = namedRows(sourceFile("resources/codes/towns.csv"));
    QCOMPARE(rows.size(), 27);
    QCOMPARE(byCode(rows).size(), 27);
    QHash<QString, int> current;
    QStringList abolished;
    for (const Row &row : rows) {
        QVERIFY(row.value(u"code"_s).startsWith(u"512002"_s) && row.value(u"code"_s).size() == 9);
        QVERIFY(!row.value(u"source"_s).isEmpty());
        if (row.value(u"state"_s) == u"current"_s)
            ++current[row.value(u"kind"_s)];
        else
            abolished.append(row.value(u"name"_s));
    }
    QCOMPARE(current, (QHash<QString, int>{{u"subdistrict"_s, 5}, {u"town"_s, 17}}));
    QCOMPARE(abolished, (QStringList{u"忠义镇"_s, u"碑记镇"_s, u"清水镇"_s, u"新场乡"_s, u"回龙乡"_s}));
    QVERIFY(!byCode(rows).contains(u"512002400"_s)); // a statistical unit, not a town
}

void tst_CodeTables::institutions()
{
    const auto rows = namedRows(sourceFile("resources/codes/institutions.csv"));
    QCOMPARE(rows.size(), 23);
    for (const Row &row : rows)
        QCOMPARE(row.value(u"cnaps"_s).size(), 12);
}

YUMIAO_TEST(tst_CodeTables)
#include "tst_code_tables.moc"
