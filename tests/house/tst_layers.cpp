// SPDX-License-Identifier: GPL-3.0-or-later
// The house has one direction. A static library's headers can be included without linking it, so the direction is
// read from the sources themselves, and from the links of the libraries.
#include "tests/house/house_plan.h"
#include "tests/house/source_tree.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests::house {

namespace {
using namespace Qt::StringLiterals;
} // namespace

class tst_Layers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planHasNoCircle();
    void everyIncludeGoesDown();
    void everyLinkGoesDown();
    void aBadIncludeIsFound_data();
    void aBadIncludeIsFound();
    void goodIncludesPass();
    void aBadLinkIsFound();
};

void tst_Layers::planHasNoCircle()
{
    // Take away, again and again, the folders that stand on nothing but what is already taken away.
    HousePlan left = housePlan();
    QSet<QString> taken;
    for (bool moved = true; moved;) {
        moved = false;
        for (const QString &folder : left.keys()) {
            if (taken.contains(left.value(folder))) {
                taken.insert(folder);
                left.remove(folder);
                moved = true;
            }
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.keys().join(u", "_s)));
}

void tst_Layers::everyIncludeGoesDown()
{
    const QStringList files = filesOf({u"app"_s, u"ui"_s, u"models"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY2(files.contains(u"models/base/money.h"_s), "the sources were not found");
    QStringList faults;
    for (const QString &path : files)
        faults += includeFaults(path, textOf(path), housePlan());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Layers::everyLinkGoesDown()
{
    QMap<QString, QString> folders;
    for (const QString &path : filesOf({u"ui"_s, u"models"_s}, {u"/CMakeLists.txt"_s}))
        folders.insert(path.chopped(static_cast<qsizetype>(qstrlen("/CMakeLists.txt"))), textOf(path));
    QVERIFY(libraryOf(folders.value(u"models/base"_s)).name == u"yumiao_base"_s);
    const QStringList faults = linkFaults(folders, housePlan());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Layers::aBadIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("base knows the store") << u"models/base/money.cpp"_s << u"#include \"models/store/session.h\""_s;
    QTest::newRow("rules know the store") << u"models/rules/size.cpp"_s << u"#include \"models/store/session.h\""_s;
    QTest::newRow("models know the window") << u"models/items/rows.cpp"_s << u"#  include \"ui/theme/tokens.h\""_s;
    QTest::newRow("items know practice") << u"models/items/rows.cpp"_s << u"#include \"models/practice/names.h\""_s;
    QTest::newRow("ui knows app") << u"ui/pages/work/page.cpp"_s << u"\t#include \"app/main_parts.h\""_s;
    QTest::newRow("a chart knows a page") << u"ui/charts/bar.cpp"_s << u"#include \"ui/pages/work/page.h\""_s;
    QTest::newRow("tables know forms") << u"ui/tables/a.cpp"_s << u"#include \"ui/forms/b.h\""_s;
    QTest::newRow("the shell knows the store") << u"ui/shell/a.cpp"_s << u"#include \"models/store/session.h\""_s;
    QTest::newRow("not from the root") << u"models/base/money.cpp"_s << u"#include \"money.h\""_s;
    QTest::newRow("around the corner") << u"models/base/money.cpp"_s << u"#include \"../store/session.h\""_s;
    QTest::newRow("an unknown folder") << u"models/magic/a.cpp"_s << u"#include \"models/base/money.h\""_s;
    QTest::newRow("into an unknown folder") << u"app/main.cpp"_s << u"#include \"models/magic/a.h\""_s;
    QTest::newRow("tests from the house") << u"app/main.cpp"_s << u"#include \"tests/support/test_registry.h\""_s;
}

void tst_Layers::aBadIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QString source = u"// SPDX\n#include <QString>\n%1\nint x;\n"_s.arg(line);
    QCOMPARE(includeFaults(path, source, housePlan()).size(), 1);
}

void tst_Layers::goodIncludesPass()
{
    const QString source = u"#include \"models/store/session.h\"\n#include <QSqlQuery>\n"
                           "// #include \"app/never.h\" in a comment is no include\n"_s;
    QCOMPARE(includesOf(source), QStringList{u"models/store/session.h"_s});
    QCOMPARE(includeFaults(u"models/store/ledger.cpp"_s, source, housePlan()), QStringList{});
    QCOMPARE(includeFaults(u"ui/pages/work/page.cpp"_s, source, housePlan()), QStringList{});
    QCOMPARE(includeFaults(u"app/cli/info.cpp"_s, source, housePlan()), QStringList{});
}

void tst_Layers::aBadLinkIsFound()
{
    const QMap<QString, QString> folders{
        {u"models/base"_s, u"yumiao_module(base LINKS Qt6::Core yumiao_store)"_s},
        {u"models/store"_s, u"yumiao_module(store\n    LINKS yumiao_base yumiao_nowhere)"_s},
    };
    const QStringList faults = linkFaults(folders, housePlan());
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults.at(0).contains(u"models/base may not link yumiao_store"_s));
    QVERIFY(faults.at(1).contains(u"yumiao_nowhere"_s));
}

YUMIAO_TEST(tst_Layers)

} // namespace yumiao::tests::house

#include "tst_layers.moc"
