// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/pages/history/trash_model.h"
#include "ui/pages/history/trash_page.h"
#include "ui/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::pages::TrashModel;
using ui::pages::TrashPage;

namespace {

struct OpenTrash {
    OpenTrash()
        : page(scene.needs())
        , actions(page.headActions())
    {
        page.resize(1000, 600);
        page.show();
    }
    [[nodiscard]] bool settle(int rows)
    {
        return becomesActive(page) && QTest::qWaitFor([&] { return page.model().rowCount() == rows; });
    }
    /// The visit of the scene, which nothing refers to.
    void removeVisit()
    {
        (void)scene.writeMeanwhile(
            setOf({changes::removal(RecordKind::Visit, scene.visit, u"登记错误"_s)}, u"remove"_s));
    }

    WindowScene scene;
    TrashPage page;
    std::unique_ptr<QWidget> actions;
};

} // namespace

class tst_TrashPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    void bringsBackWithTheKeyboard()
    {
        OpenTrash it;
        const QAbstractItemModelTester tester(&it.page.model());
        QVERIFY(it.settle(0));
        auto *button = it.actions->findChild<QPushButton *>();
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty()); // says why
        it.removeVisit();
        QVERIFY(it.settle(1)); // by itself
        QCOMPARE(it.page.model().index(0, TrashModel::ReasonColumn).data().toString(), u"登记错误"_s);
        QCOMPARE(it.page.model().index(0, TrashModel::LabelColumn).data().toString(), u"试一机械有限公司"_s);
        QVERIFY(it.page.table().setCurrentId(it.scene.visit));
        QTRY_VERIFY(button->isEnabled());
        it.page.restoreSelected();
        QVERIFY(it.settle(0));
        QVERIFY(!button->isEnabled());
    }

    void downFromTheSearchChoosesARow()
    {
        OpenTrash it;
        it.removeVisit();
        QVERIFY(it.settle(1));
        auto *search = it.page.findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(!search->hasFocus());
        QCOMPARE(it.page.table().selectedIds(), std::vector<RecordId>{it.scene.visit});
        it.page.restoreSelected();
        QVERIFY(it.settle(0));
    }

    void searchNarrows()
    {
        OpenTrash it;
        it.removeVisit();
        QVERIFY(it.settle(1));
        it.page.focusSearch();
        typeText(it.page.findChild<QLineEdit *>(), u"没有"_s);
        QVERIFY(it.settle(0));
        it.page.findChild<QLineEdit *>()->clear();
        QVERIFY(it.settle(1));
    }

    void opensTheChangeThatRemoved()
    {
        OpenTrash it;
        it.removeVisit();
        QVERIFY(it.settle(1));
        const auto *record = it.page.model().find(it.scene.visit);
        QVERIFY(record != nullptr);
        QVERIFY(it.page.table().setCurrentId(it.scene.visit));
        Q_EMIT it.page.table().activated(it.scene.visit);
        QCOMPARE(it.scene.navigator.current().key, record->head.id.toText());
        QVERIFY(it.page.model().find(RecordId()) == nullptr);
    }
};

} // namespace yumiao::tests

using yumiao::tests::tst_TrashPage;
YUMIAO_TEST(tst_TrashPage)
#include "tst_trash_page.moc"
