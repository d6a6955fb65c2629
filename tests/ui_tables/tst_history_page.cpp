// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/pages/history/history_model.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/history_words.h"
#include "ui/pages/history/set_detail.h"
#include "ui/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::pages;
using records::RecordKind;
using records::Value;

namespace {

struct OpenHistory {
    OpenHistory()
        : page(scene.needs())
    {
        page.resize(1000, 600);
        page.show();
    }
    [[nodiscard]] bool settle(int rows)
    {
        return becomesActive(page) && QTest::qWaitFor([&] { return page.model().rowCount() == rows; });
    }
    [[nodiscard]] bool look(RecordId set)
    {
        page.open({u"操作记录"_s, set.toText(), {}});
        return QTest::qWaitFor([&] { return page.detail().view() && page.detail().view()->head.id == set; });
    }
    [[nodiscard]] QString text(int row, int column) const { return page.model().index(row, column).data().toString(); }
    changes::ChangeSet employees(qint64 from, qint64 to)
    {
        auto set = setOf({fieldChange(RecordKind::Enterprise, scene.firm, "employees", Value(from), Value(to))});
        set.source = u"window"_s;
        set.reason = u"核对年报"_s;
        return set;
    }

    WindowScene scene;
    HistoryPage page;
};

constexpr int SetsOfTheScene = 7; // two towns, three firms, a certificate, a visit

} // namespace

class tst_HistoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    void listsSetsAndTheirFields()
    {
        OpenHistory it;
        const QAbstractItemModelTester tester(&it.page.model());
        QVERIFY(it.settle(SetsOfTheScene));
        const store::Receipt receipt = it.scene.writeMeanwhile(it.employees(81, 86));
        QVERIFY(it.settle(SetsOfTheScene + 1)); // by itself
        QCOMPARE(it.text(0, HistoryModel::ActionColumn), u"Edited"_s);
        QCOMPARE(it.text(0, HistoryModel::RecordsColumn), u"1"_s);
        QCOMPARE(it.text(0, HistoryModel::SourceColumn), u"Window"_s);
        QCOMPARE(it.text(0, HistoryModel::ReasonColumn), u"核对年报"_s);
        QCOMPARE(it.text(0, HistoryModel::AuthorColumn), u"经办"_s);
        QVERIFY(it.look(receipt.set.id));
        const auto &lines = it.page.detail().view()->lines;
        QCOMPARE(lines.size(), size_t{1});
        const auto *model = it.page.detail().table().model();
        QCOMPARE(model->index(0, 0).data().toString(), u"Enterprise: 试一机械有限公司"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"Employees"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"81"_s);
        QCOMPARE(model->index(0, 3).data().toString(), u"86"_s);
        QCOMPARE(it.page.route(), (ui::shell::Route{u"操作记录"_s, receipt.set.id.toText(), {}}));
        QTRY_COMPARE(it.page.table().currentId(), receipt.set.id);
    }

    void namesReferencesAndNewRecords()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        QVERIFY(it.look(it.page.model().lines().front().head.id)); // the visit
        const auto *model = it.page.detail().table().model();
        QCOMPARE(model->index(0, 1).data().toString(), u"Enterprise"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"New record"_s);
        QCOMPARE(model->index(0, 3).data().toString(), u"试一机械有限公司"_s);
        QSignalSpy gone(&it.scene.navigator, &ui::shell::Navigator::opened);
        it.page.detail().table().setCurrentId(it.scene.visit);
        Q_EMIT it.page.detail().table().activated(it.scene.visit);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().value<ui::shell::Route>().place, u"走访"_s);
    }

    void takesAnySetBack()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        const store::Receipt receipt = it.scene.writeMeanwhile(it.employees(81, 86));
        (void)it.scene.writeMeanwhile(setOf(
            {fieldChange(RecordKind::Enterprise, it.scene.otherFirm, "main_product", Value(), Value(u"糕点"_s))}));
        QVERIFY(it.settle(SetsOfTheScene + 2));
        QVERIFY(it.look(receipt.set.id));
        QVERIFY(it.page.detail().whyNotUndo().isEmpty());
        it.page.detail().undo();
        QTRY_COMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.firm, "employees"), Value(qint64{81}));
        QVERIFY(it.settle(SetsOfTheScene + 3));
        QTRY_COMPARE(it.page.detail().whyNotUndo(), u"It is undone already"_s);
        QTRY_COMPARE(it.text(2, HistoryModel::StateColumn), u"Undone since"_s);
        QCOMPARE(it.text(0, HistoryModel::ActionColumn), u"Undone"_s);
        QCOMPARE(it.text(1, HistoryModel::StateColumn), QString()); // the other one stays
        QVERIFY(it.scene.said.back().startsWith(u"Undone: Edited"_s));
        it.page.detail().undo(); // does nothing
        QVERIFY(it.scene.lastUndo);
        it.scene.lastUndo(); // the undo is itself undone
        QTRY_COMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.firm, "employees"), Value(qint64{86}));
        QTRY_VERIFY(it.page.detail().whyNotUndo().isEmpty());
    }

    void saysWhatItLeftAlone()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        const store::Receipt first = it.scene.writeMeanwhile(it.employees(81, 86));
        (void)it.scene.writeMeanwhile(it.employees(86, 90));
        QVERIFY(it.look(first.set.id));
        it.page.detail().undo();
        QTRY_COMPARE(it.scene.prompt.told.size(), 1);
        QCOMPARE(it.scene.prompt.told.front(), u"Nothing was undone"_s);
        QCOMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.firm, "employees"), Value(qint64{90}));
        store::Receipt receipt;
        receipt.held.push_back({RecordKind::Enterprise, it.scene.firm,
            records::descriptionOf(RecordKind::Enterprise).indexOf(u"employees"_s), Value(qint64{81}),
            Value(qint64{90})});
        QCOMPARE(heldLines(receipt), QStringList{u"Enterprise %1, Employees: stays 90"_s.arg(it.scene.firm.toText())});
    }

    void isSearchedAndReadPageByPage()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        for (int i = 0; i < 300; ++i)
            (void)it.scene.writeMeanwhile(it.employees(81 + i, 82 + i));
        it.page.model().reload();
        QVERIFY(QTest::qWaitFor([&] {
            it.page.model().fetchMore({}); // as the view does at its end
            return it.page.model().rowCount() == SetsOfTheScene + 300;
        }));
        QVERIFY(!it.page.model().canFetchMore({}));
        const auto &lines = it.page.model().lines();
        for (size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i].head.id < lines[i - 1].head.id);
        it.page.focusSearch();
        auto *search = it.page.findChildren<QLineEdit *>().front();
        typeText(search, u"年报"_s);
        QVERIFY(QTest::qWaitFor([&] {
            const auto &found = it.page.model().lines();
            return it.page.model().text() == u"年报"_s && !found.empty()
                && std::all_of(found.begin(), found.end(),
                    [](const store::HistoryLine &line) { return line.head.reason.contains(u"年报"_s); });
        }));
        search->setText(u"%"_s); // a sign of the pattern is a sign to look for
        QVERIFY(it.settle(0));
        search->clear();
        QVERIFY(QTest::qWaitFor([&] { return it.page.model().rowCount() >= HistoryModel::PageSize; }));
    }

    void aSetThatIsNotThere()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        it.page.open({u"操作记录"_s, RecordId(77).toText(), {}});
        QTRY_VERIFY(!it.page.detail().view());
        QCOMPARE(it.page.detail().whyNotUndo(), u"Choose a change first"_s);
        it.page.open({u"操作记录"_s, u"nonsense/"_s, {}});
        QVERIFY(it.look(it.page.model().lines().back().head.id));
    }

    void aNewLanguageAndLook()
    {
        OpenHistory it;
        QVERIFY(it.settle(SetsOfTheScene));
        QVERIFY(it.look(it.page.model().lines().front().head.id));
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QTRY_COMPARE(it.page.title(), u"«Change log»"_s);
        QTRY_COMPARE(it.page.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Time»"_s);
        const auto buttons = it.page.findChildren<QPushButton *>();
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == u"«Undo this change»"_s; }));
        QCoreApplication::removeTranslator(&marks);
        QTRY_COMPARE(it.page.title(), u"Change log"_s);
        const QImage light = it.page.grab().toImage();
        applyLook(true);
        QVERIFY(light != it.page.grab().toImage());
        applyLook(false);
    }
};

YUMIAO_TEST(tst_HistoryPage)

} // namespace yumiao::tests

#include "tst_history_page.moc"
