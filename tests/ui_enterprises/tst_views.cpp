// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/saved_view.h"
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/enterprises_scene.h"
#include "ui/pages/common/view_box.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::SavedView;
using ui::pages::ViewBox;

constexpr int Listed = 300; // enterprises of the practice district

std::vector<SavedView> sharedViews(const EnterprisesScene &it)
{
    return *store::loadAll<SavedView>(it.scene.session());
}

QString lastSaid(const EnterprisesScene &it)
{
    return it.scene.said.isEmpty() ? QString() : it.scene.said.back();
}

/// Micro enterprises without a visit, by revenue, three columns, high rows.
void lookOtherwise(EnterprisesScene &it)
{
    it.facets().choose(u"size"_s, u"micro"_s, true);
    it.page.table().setColumnVisible(u"rd_share"_s, false);
    it.page.table().setColumnVisible(u"employees"_s, true);
    it.page.table().setRowHeight(36);
    it.page.table().sortByColumn(u"revenue"_s, false);
    it.page.table().sortByColumn(u"town"_s, true);
}

} // namespace

/// Saved views of the page 企业: private and shared ones, by menu and by key.
class tst_Views : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPrivateViewComesBack();
    void aSharedViewIsARecord();
    void changedIsSaid();
    void keysSwitch();
    void renameAndRemove();
    void viewsChangePlaces();
    void damagedOnesSaySo();
    void namesAreTakenOnce();
};

void tst_Views::aPrivateViewComesBack()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    lookOtherwise(it);
    it.page.showView([&] {
        auto view = it.page.presentView();
        view.filter = *store::parseFilter(u"not visit exists"_s);
        return view;
    }());
    const auto wanted = it.found(u"size_class = micro and not visit exists"_s);
    QVERIFY(it.settle(static_cast<qint64>(wanted.size())));
    const auto order = it.listed();
    it.scene.prompt.text = u"未走访的微型企业"_s;
    it.run("view.save_as");
    ViewBox &box = it.page.views();
    QCOMPARE(box.currentName(), u"未走访的微型企业"_s);
    QVERIFY(!box.isChanged());
    const auto saved = it.page.presentView();
    it.run("view.none");
    QVERIFY(it.settle(Listed));
    box.open(u"未走访的微型企业"_s);
    QVERIFY(it.settle(static_cast<qint64>(wanted.size())));
    QCOMPARE(it.listed(), order);
    QVERIFY(items::isSameView(it.page.presentView(), saved));
    QVERIFY(!it.page.table().isColumnVisible(u"rd_share"_s) && it.page.table().isColumnVisible(u"employees"_s));
    QCOMPARE(it.page.table().rowHeight(), 36);
    QVERIFY(sharedViews(it).empty());                   // it is the officer's own
    ui::pages::EnterprisesPage later(it.scene.needs()); // after a restart
    QCOMPARE(later.views().views().views().size(), 1);
    later.views().open(u"未走访的微型企业"_s);
    QVERIFY(items::isSameView(later.presentView(), saved));
}

void tst_Views::aSharedViewIsARecord()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    lookOtherwise(it);
    it.scene.prompt.text = u"微型企业"_s;
    it.run("view.share");
    QTRY_COMPARE(it.page.views().currentName(), u"微型企业"_s);
    const auto shared = sharedViews(it);
    QCOMPARE(shared.size(), size_t{1});
    QCOMPARE(shared.front().place, u"企业"_s);
    QVERIFY(items::readView(shared.front().definition).faults.isEmpty());
    ui::pages::EnterprisesPage colleague(it.scene.needs());
    QTRY_COMPARE(colleague.views().views().views().size(), 1);
    QVERIFY(colleague.views().views().views().front().isShared());
    colleague.views().open(u"微型企业"_s);
    colleague.table().setRowHeight(24);
    QVERIFY(colleague.views().isChanged());
    colleague.views().save();
    QTRY_VERIFY(!colleague.views().isChanged());
    QTRY_VERIFY(it.page.views().isChanged()); // the view is another one now, this list stands as it stood
    QCOMPARE(sharedViews(it).size(), size_t{1});
}

/// Own and shared views are put in another order, each among its own; a shared one for everybody, with a way back.
void tst_Views::viewsChangePlaces()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    ViewBox &box = it.page.views();
    const auto names = [](const ViewBox &of) {
        QStringList all;
        for (const ui::pages::NamedView &view : of.views().views())
            all << view.name;
        return all;
    };
    for (const auto &[name, shared] :
        {std::pair{u"甲"_s, false}, {u"乙"_s, false}, {u"丙"_s, true}, {u"丁"_s, true}, {u"戊"_s, true}}) {
        it.scene.prompt.text = name;
        box.saveAs(shared);
        QTRY_COMPARE(box.currentName(), name);
    }
    ui::pages::EnterprisesPage colleague(it.scene.needs());
    it.run("view.down"); // the last one stays
    it.run("view.up");
    QTRY_COMPARE(names(box), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"戊"_s, u"丁"_s}));
    QTRY_COMPARE(names(colleague.views()), names(box));
    QTRY_COMPARE(lastSaid(it), u"View moved: 戊"_s);
    it.run("view.up");
    QTRY_COMPARE(names(box), (QStringList{u"甲"_s, u"乙"_s, u"戊"_s, u"丙"_s, u"丁"_s}));
    it.run("view.up"); // it does not go among the own ones
    QTest::qWait(50);
    QCOMPARE(names(box), (QStringList{u"甲"_s, u"乙"_s, u"戊"_s, u"丙"_s, u"丁"_s}));
    it.scene.takeBack();
    QTRY_COMPARE(names(box), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"戊"_s, u"丁"_s}));
    box.open(u"甲"_s);
    it.run("view.down");
    QTRY_COMPARE(names(box), (QStringList{u"乙"_s, u"甲"_s, u"丙"_s, u"戊"_s, u"丁"_s}));
}

void tst_Views::changedIsSaid()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    ViewBox &box = it.page.views();
    it.scene.prompt.text = u"甲"_s;
    box.saveAs(false);
    QVERIFY(!box.text().contains(u"changed"_s));
    const std::vector<std::pair<std::function<void()>, std::function<void()>>> ways{
        {[&] { it.page.table().setRowHeight(24); }, [&] { it.page.table().setRowHeight(0); }},
        {[&] { it.page.table().setColumnVisible(u"town"_s, false); },
            [&] { it.page.table().setColumnVisible(u"town"_s, true); }},
        {[&] { it.facets().choose(u"size"_s, u"micro"_s, true); },
            [&] { it.facets().choose(u"size"_s, u"micro"_s, false); }},
    };
    for (const auto &[there, back] : ways) {
        there();
        QVERIFY(box.isChanged() && box.text().contains(u"changed"_s));
        QVERIFY(box.accessibleName().contains(u"changed"_s));
        back();
        QVERIFY(!box.isChanged());
    }
    it.page.table().sortByColumn(u"revenue"_s, false);
    QVERIFY(box.isChanged());
    box.open(u"甲"_s);
    QVERIFY(!box.isChanged());
}

void tst_Views::keysSwitch()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    QSignalSpy commands(&it.page, &ui::shell::Page::commandsChanged);
    for (const QString &size : {u"micro"_s, u"small"_s}) {
        it.page.showView({});
        it.facets().choose(u"size"_s, size, true);
        it.scene.prompt.text = size;
        it.page.views().saveAs(false);
    }
    QVERIFY(!commands.isEmpty());
    QKeySequence first;
    for (const auto &command : it.page.commands())
        if (command.id == "view.1")
            first = command.keys;
    QCOMPARE(first, QKeySequence(Qt::CTRL | Qt::Key_1));
    it.run("view.1");
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"size_class = micro"_s).size())));
    it.run("view.2");
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"size_class = small"_s).size())));
    QCOMPARE(it.page.views().currentName(), u"small"_s);
}

void tst_Views::renameAndRemove()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    ViewBox &box = it.page.views();
    for (const bool shared : {false, true}) {
        it.scene.prompt.text = u"旧名"_s;
        box.saveAs(shared);
        QTRY_COMPARE(box.currentName(), u"旧名"_s);
        it.scene.prompt.text = u"新名"_s;
        box.rename();
        QTRY_COMPARE(box.currentName(), u"新名"_s);
        QCOMPARE(box.views().views().size(), 1);
        it.scene.takeBack = {};
        box.remove();
        QTRY_VERIFY(box.views().views().isEmpty());
        QVERIFY(box.currentName().isEmpty());
        QVERIFY(it.scene.takeBack);
        it.scene.takeBack();
        QTRY_COMPARE(box.views().views().size(), 1);
        QCOMPARE(box.views().views().front().isShared(), shared);
        box.open(u"新名"_s);
        box.remove();
        QTRY_VERIFY(box.views().views().isEmpty());
    }
}

void tst_Views::damagedOnesSaySo()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    ViewBox &box = it.page.views();
    box.views().save(u"坏"_s, u"{\"format\": 1, \"fil"_s, false);
    box.views().save(u"半坏"_s, u"{\"filter\": \"mayor = 1\", \"facets\": {\"size\": [\"micro\"]}}"_s, false);
    box.open(u"坏"_s);
    QVERIFY2(lastSaid(it).contains(u"坏"_s) && lastSaid(it).contains(u"damaged"_s), qPrintable(lastSaid(it)));
    QVERIFY(it.settle(Listed));
    box.open(u"半坏"_s);
    QVERIFY2(lastSaid(it).contains(u"conditions"_s), qPrintable(lastSaid(it)));
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"size_class = micro"_s).size())));
}

void tst_Views::namesAreTakenOnce()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Listed));
    ViewBox &box = it.page.views();
    it.scene.prompt.text = u"甲"_s;
    box.saveAs(false);
    box.saveAs(true);
    QCOMPARE(box.views().views().size(), 1);
    QVERIFY(sharedViews(it).empty());
    QVERIFY2(lastSaid(it).contains(u"甲"_s), qPrintable(lastSaid(it)));
}

YUMIAO_TEST(tst_Views)

} // namespace yumiao::tests

#include "tst_views.moc"
