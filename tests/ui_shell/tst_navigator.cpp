// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/navigator.h"

#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::shell::Navigator;
using ui::shell::Route;

class tst_Navigator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routeText_data();
    void routeText();
    void badRouteText_data();
    void badRouteText();
    void backAndForward();
    void goingDropsWhatLayAhead();
    void filterIsANewViewAndSelectionIsNot();
    void historyHasALimit();
    void recentObjects();
};

void tst_Navigator::routeText_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("page") << u"企业"_s << QString() << QString() << u"企业"_s;
    QTest::newRow("object") << u"企业"_s << u"91512002MA62A00121"_s << QString() << u"企业/91512002MA62A00121"_s;
    QTest::newRow("filter") << u"企业"_s << QString() << u"town=丹山镇"_s << u"企业?town=丹山镇"_s;
    QTest::newRow("all") << u"措施"_s << u"06-5"_s << u"lamp=red"_s << u"措施/06-5?lamp=red"_s;
    QTest::newRow("marks") << u"企业"_s << u"a/b?c%d"_s << u"x?y/z%"_s << u"企业/a%2Fb%3Fc%25d?x%3Fy%2Fz%25"_s;
}

void tst_Navigator::routeText()
{
    QFETCH(QString, place);
    QFETCH(QString, key);
    QFETCH(QString, filter);
    QFETCH(QString, text);
    const Route route{place, key, filter};
    QCOMPARE(route.toText(), text);
    const auto back = Route::fromText(text);
    QVERIFY(back.has_value());
    QVERIFY(*back == route);
}

void tst_Navigator::badRouteText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no place") << u"/key"_s;
    QTest::newRow("only a filter") << u"?town=x"_s;
    QTest::newRow("broken mark") << u"企业/a%2"_s;
    QTest::newRow("unknown mark") << u"企业/a%41"_s;
}

void tst_Navigator::badRouteText()
{
    QFETCH(QString, text);
    QVERIFY(!Route::fromText(text).has_value());
}

void tst_Navigator::backAndForward()
{
    Navigator navigator;
    QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.back();
    navigator.forward();
    QCOMPARE(opened.count(), 0);
    navigator.go({u"工作台"_s});
    navigator.go({u"企业"_s});
    navigator.go({u"企业"_s, u"A"_s});
    QVERIFY(navigator.canGoBack() && !navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.current().toText(), u"企业"_s);
    navigator.back();
    QCOMPARE(navigator.current().toText(), u"工作台"_s);
    QVERIFY(!navigator.canGoBack());
    navigator.forward();
    QCOMPARE(navigator.current().toText(), u"企业"_s);
    QCOMPARE(opened.count(), 6);
    navigator.go({});
    QCOMPARE(opened.count(), 6);
}

void tst_Navigator::goingDropsWhatLayAhead()
{
    Navigator navigator;
    navigator.go({u"a"_s});
    navigator.go({u"b"_s});
    navigator.back();
    navigator.go({u"c"_s});
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.current().toText(), u"a"_s);
}

void tst_Navigator::filterIsANewViewAndSelectionIsNot()
{
    Navigator navigator;
    QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.go({u"企业"_s});
    navigator.record({u"企业"_s, u"A"_s});
    navigator.record({u"企业"_s, u"B"_s});
    navigator.record({u"企业"_s, u"B"_s, u"town=x"_s});
    QCOMPARE(opened.count(), 1); // the page moved by itself: nothing to open
    navigator.back();
    QCOMPARE(navigator.current().toText(), u"企业/B"_s);
    QVERIFY(!navigator.canGoBack());
}

void tst_Navigator::historyHasALimit()
{
    Navigator navigator;
    for (int i = 0; i < Navigator::limit + 20; ++i)
        navigator.go({QString::number(i)});
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    QCOMPARE(steps, Navigator::limit - 1);
    QCOMPARE(navigator.current().place, u"20"_s);
}

void tst_Navigator::recentObjects()
{
    Navigator navigator;
    navigator.go({u"企业"_s, u"A"_s});
    navigator.go({u"工作台"_s});
    navigator.go({u"措施"_s, u"06-5"_s, u"lamp=red"_s});
    navigator.go({u"企业"_s, u"A"_s});
    const QList<Route> expected{{u"企业"_s, u"A"_s}, {u"措施"_s, u"06-5"_s}};
    QVERIFY(navigator.recentObjects(5) == expected);
    QCOMPARE(navigator.recentObjects(1).size(), 1);
}

} // namespace yumiao::tests

using yumiao::tests::tst_Navigator;
YUMIAO_TEST(tst_Navigator)
#include "tst_navigator.moc"
