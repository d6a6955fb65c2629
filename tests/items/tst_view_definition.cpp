// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/view_definition.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using items::ViewDefinition;
using records::RecordKind;

ViewDefinition wholeView()
{
    ViewDefinition view;
    view.text = u"电子 \"x\""_s;
    view.chosen = {{u"tier"_s, {u"reserve"_s, u"none"_s}}, {u"town"_s, {u"0123456789ABC"_s}}};
    view.filter = *store::parseFilter(u"not visit.visited >= today - 180 and count(certificate) > 1"_s);
    view.sort = {{u"revenue"_s, true}, {u"name"_s, false}};
    view.order = {u"name"_s, u"revenue"_s, u"town"_s};
    view.hidden = {u"town"_s};
    view.widths = {{u"name"_s, 240}};
    view.rowHeight = 32;
    return view;
}

} // namespace

class tst_ViewDefinition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void emptyIsTheUsualList();
    void damaged_data();
    void damaged();
    void whatIsGoneIsLeftOut();
    void anyTextIsRead();
    void orderOfChoicesMeansNothing();
};

void tst_ViewDefinition::comesBack()
{
    const auto read = items::readView(items::viewText(wholeView()));
    QVERIFY(read.faults.isEmpty());
    QVERIFY(read.view == wholeView());
}

void tst_ViewDefinition::emptyIsTheUsualList()
{
    QVERIFY(items::readView(items::viewText({})).view == ViewDefinition());
    QVERIFY(items::readView(u"{}"_s).faults.isEmpty());
}

void tst_ViewDefinition::damaged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << QString() << u"view.damaged"_s;
    QTest::newRow("half") << items::viewText(wholeView()).left(60) << u"view.damaged"_s;
    QTest::newRow("list") << u"[1]"_s << u"view.damaged"_s;
    QTest::newRow("newer") << u"{\"format\": 2}"_s << u"view.newer"_s;
    QTest::newRow("filter") << u"{\"filter\": \"town = \"}"_s << u"view.filter"_s;
    QTest::newRow("filter of another sort") << u"{\"filter\": 5}"_s << u"view.filter"_s;
    QTest::newRow("facets") << u"{\"facets\": [1]}"_s << u"view.facets"_s;
    QTest::newRow("choices") << u"{\"facets\": {\"tier\": [1]}}"_s << u"view.facets"_s;
    QTest::newRow("sort") << u"{\"sort\": \"name\"}"_s << u"view.sort"_s;
    QTest::newRow("width") << u"{\"columns\": {\"widths\": {\"name\": 100000}}}"_s << u"view.columns"_s;
    QTest::newRow("row height") << u"{\"row_height\": 3000}"_s << u"view.row_height"_s;
}

/// What can be read is read, and what cannot is named.
void tst_ViewDefinition::damaged()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const auto read = items::readView(text);
    QCOMPARE(read.faults, QStringList{fault});
    QVERIFY(read.view == ViewDefinition());
}

void tst_ViewDefinition::whatIsGoneIsLeftOut()
{
    ViewDefinition view = wholeView();
    view.sort.push_back({u"mayor"_s, false});
    view.order.append(u"mayor"_s);
    view.chosen.insert(u"colour"_s, {u"red"_s});
    view.filter = *store::parseFilter(u"mayor = 1"_s);
    auto read = items::readView(items::viewText(view), RecordKind::Enterprise);
    read.faults.sort();
    QCOMPARE(read.faults, (QStringList{u"view.columns"_s, u"view.facets"_s, u"view.filter"_s, u"view.sort"_s}));
    ViewDefinition left = wholeView();
    left.filter = {};
    QVERIFY(read.view == left);
    QVERIFY(items::readView(items::viewText(wholeView()), RecordKind::Enterprise).faults.isEmpty());
}

void tst_ViewDefinition::anyTextIsRead()
{
    const QString sound = items::viewText(wholeView());
    QRandomGenerator random(5);
    for (int i = 0; i < 3000; ++i) {
        QString text = sound;
        for (int k = random.bounded(1, 6); k > 0; --k)
            text[random.bounded(static_cast<int>(text.size()))] = QChar(random.bounded(32, 127));
        const auto read = items::readView(text, RecordKind::Enterprise);
        const auto again = items::readView(items::viewText(read.view), RecordKind::Enterprise);
        QVERIFY2(again.faults.isEmpty() && again.view == read.view, qPrintable(text)); // what was read can be kept
    }
}

void tst_ViewDefinition::orderOfChoicesMeansNothing()
{
    ViewDefinition view = wholeView();
    view.chosen[u"tier"_s] = {u"none"_s, u"reserve"_s};
    QVERIFY(view != wholeView());
    QVERIFY(items::isSameView(view, wholeView()));
    view.rowHeight = 24;
    QVERIFY(!items::isSameView(view, wholeView()));
}

YUMIAO_TEST(tst_ViewDefinition)

} // namespace yumiao::tests

#include "tst_view_definition.moc"
