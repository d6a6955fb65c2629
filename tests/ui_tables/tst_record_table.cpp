// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_tables/table_rows.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/shell/settings.h"
#include "ui/tables/column_chooser.h"
#include "ui/tables/record_table.h"
#include "ui/tables/sum_row.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::tables;

namespace {

/// A shown table over a hundred thousand rows, or fewer.
struct ShownTable {
    explicit ShownTable(int count = 100'000)
    {
        auto source = std::make_unique<TableRows>(count);
        rows = source.get();
        model = std::make_unique<items::WindowModel>(std::move(source));
        table.setModel(model.get());
        table.resize(900, 420);
        table.show();
    }
    [[nodiscard]] bool settle()
    {
        items::ListQuestion question;
        question.on = QDate(2022, 9, 5);
        model->setQuestion(question);
        return becomesActive(table) && QTest::qWaitFor([this] { return !model->isAsking() && isRead(0); });
    }
    [[nodiscard]] bool isRead(int row) const
    {
        return !model->index(row, 0).data(items::WindowModel::LoadingRole).toBool();
    }
    [[nodiscard]] QList<TableView *> views() const { return table.findChildren<TableView *>(); }
    [[nodiscard]] TableView *frozen() const { return views().at(0); }
    [[nodiscard]] TableView *main() const { return views().at(1); }
    void key(int code, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(main(), static_cast<Qt::Key>(code), held);
    }
    /// The middle of a head, in its own coordinates.
    [[nodiscard]] QPoint headOf(int column) const
    {
        const auto *header = column == 0 ? frozen()->header() : main()->header();
        return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2};
    }
    void clickHead(int column, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        auto *header = column == 0 ? frozen()->header() : main()->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, held, headOf(column));
    }
    void clickCell(int row, int column, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        auto *view = column == 0 ? frozen() : main();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, held, view->visualRect(model->index(row, column)).center());
    }

    TableRows *rows = nullptr;
    std::unique_ptr<items::WindowModel> model;
    RecordTable table;
};

std::vector<RecordId> idsFrom(std::initializer_list<qint64> numbers)
{
    std::vector<RecordId> ids;
    for (const qint64 number : numbers)
        ids.push_back(RecordId(number));
    return ids;
}

} // namespace

class tst_RecordTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    /// Only where somebody listens and something is selected.
    void deleteAsksThePage()
    {
        ShownTable it(20);
        QVERIFY(it.settle());
        int asked = 0;
        it.key(Qt::Key_Delete);
        const auto listening
            = QObject::connect(&it.table, &RecordTable::removeRequested, &it.table, [&asked] { ++asked; });
        it.table.selectionModel()->clearSelection();
        it.key(Qt::Key_Delete);
        QCOMPARE(asked, 0);
        it.clickCell(3, 1);
        it.key(Qt::Key_Delete);
        QCOMPARE(asked, 1);
        it.key(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(asked, 1);
        QObject::disconnect(listening);
    }

    void jumpsThroughAHundredThousandRows()
    {
        ShownTable it;
        const QAbstractItemModelTester tester(it.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(it.settle());
        it.key(Qt::Key_Down);
        it.key(Qt::Key_End);
        QCOMPARE(it.table.currentId(), RecordId(100'000));
        QTRY_VERIFY(it.isRead(99'999));
        QCOMPARE(it.frozen()->verticalScrollBar()->value(), it.main()->verticalScrollBar()->value());
        QCOMPARE(it.frozen()->verticalScrollBar()->maximum(), it.main()->verticalScrollBar()->maximum());
        QVERIFY2(it.rows->windowsAsked < 8, qPrintable(QString::number(it.rows->windowsAsked)));
        it.key(Qt::Key_Home);
        QCOMPARE(it.table.currentId(), RecordId(1));
        const int before = it.rows->windowsAsked;
        it.main()->verticalScrollBar()->setValue(it.main()->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(it.isRead(50'010));
        QVERIFY(it.rows->windowsAsked <= before + 3);
    }

    void keysGoOverBothViews()
    {
        ShownTable it(300);
        QVERIFY(it.settle());
        it.clickCell(2, 1);
        QCOMPARE(it.table.currentId(), RecordId(3));
        it.key(Qt::Key_Left);
        QCOMPARE(it.table.selectionModel()->currentIndex().column(), 0);
        it.key(Qt::Key_Down);
        QCOMPARE(it.table.selectionModel()->currentIndex(), it.model->index(3, 0));
        it.key(Qt::Key_Down, Qt::ShiftModifier);
        it.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(it.table.selectedIds(), idsFrom({4, 5, 6}));
        it.key(Qt::Key_Right);
        QCOMPARE(it.table.selectionModel()->currentIndex().column(), 1);
        it.key(Qt::Key_PageDown);
        QVERIFY(it.table.currentId() > RecordId(10));
        it.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(it.table.selectedIds().size(), size_t{300});
    }

    void theMouseSelectsThroughTheFrozenColumn()
    {
        ShownTable it(300);
        QVERIFY(it.settle());
        it.clickCell(1, 0);
        QCOMPARE(it.table.currentId(), RecordId(2));
        it.clickCell(4, 0, Qt::ShiftModifier);
        QCOMPARE(it.table.selectedIds(), idsFrom({2, 3, 4, 5}));
        it.clickCell(7, 2, Qt::ControlModifier);
        QCOMPARE(it.table.selectedIds(), idsFrom({2, 3, 4, 5, 8}));
        QSignalSpy activated(&it.table, &RecordTable::activated);
        it.clickCell(1, 0);
        QTest::mouseDClick(
            it.frozen()->viewport(), Qt::LeftButton, {}, it.frozen()->visualRect(it.model->index(1, 0)).center());
        QCOMPARE(activated.size(), 1);
        QSignalSpy preview(&it.table, &RecordTable::previewRequested);
        it.key(Qt::Key_Space);
        it.key(Qt::Key_Return);
        QCOMPARE(preview.size(), 1);
        QCOMPARE(activated.size(), 2);
    }

    void aHeadSorts()
    {
        ShownTable it(1000);
        QVERIFY(it.settle());
        it.table.setColumnVisible(u"established"_s, false);
        QVERIFY(it.table.setCurrentId(RecordId(5)));
        QSignalSpy sorted(&it.table, &RecordTable::sortRequested);
        it.clickHead(1);
        QTRY_VERIFY(!it.model->isAsking());
        QCOMPARE(it.rows->asked.back().sort, (std::vector<store::SortKey>{{u"employees"_s, true}}));
        QCOMPARE(it.model->idAt(0), RecordId(1000));
        QTRY_COMPARE(it.table.currentId(), RecordId(5)); // kept, wherever it stands now
        QVERIFY(it.main()->isColumnHidden(3));           // the reset of the model took nothing away
        QVERIFY(it.main()->isColumnHidden(0));
        it.clickHead(0, Qt::ShiftModifier);
        QCOMPARE(it.table.sort(), (std::vector<store::SortKey>{{u"employees"_s, true}, {u"name"_s, false}}));
        it.clickHead(1, Qt::ShiftModifier);
        QCOMPARE(it.table.sort().front(), (store::SortKey{u"employees"_s, false}));
        it.clickHead(4);
        QCOMPARE(it.table.sort(), (std::vector<store::SortKey>{{u"size_class"_s, false}}));
        QCOMPARE(sorted.size(), 4);
    }

    void copiesWithHeadings()
    {
        ShownTable it(50);
        QVERIFY(it.settle());
        it.table.setColumnVisible(u"established"_s, false);
        it.table.setColumnVisible(u"size_class"_s, false);
        it.clickCell(5, 1);
        it.clickCell(6, 1, Qt::ShiftModifier);
        it.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"Enterprise name\tEmployees\tRegistered capital 10k yuan"_s);
        QCOMPARE(lines.at(1), u"第6号试验设备制造股份有限公司\t6\t6.00"_s);
        QCOMPARE(lines.at(2), u"第7号试验设备制造股份有限公司\t7\t"_s); // unknown is empty, not a word
    }

    void copiesRowsThatWereNotReadYet()
    {
        ShownTable it(5000);
        QVERIFY(it.settle());
        QSignalSpy copied(&it.table, &RecordTable::copied);
        it.table.selectAll();
        it.key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(copied.size(), 1);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5002); // headings, rows, and the end of the last line
        QVERIFY(lines.at(1).startsWith(u"第1号"_s) && lines.at(4321).startsWith(u"第4321号"_s));
        QCOMPARE(copied.front().at(0).toLongLong(), 5000);
        ShownTable large(static_cast<int>(RecordTable::MostCopied) + 7);
        QVERIFY(large.settle());
        QSignalSpy some(&large.table, &RecordTable::copied);
        large.table.selectAll();
        large.table.copySelected();
        QTRY_COMPARE(some.size(), 1);
        QCOMPARE(some.front().at(0).toLongLong(), RecordTable::MostCopied);
        QCOMPARE(some.front().at(1).toLongLong(), RecordTable::MostCopied + 7); // nothing is left out unsaid
    }

    void keysSort()
    {
        ShownTable it(100);
        QVERIFY(it.settle());
        it.clickCell(3, 1);
        it.key(Qt::Key_F3);
        QCOMPARE(it.table.sort(), (std::vector<store::SortKey>{{u"employees"_s, true}}));
        it.key(Qt::Key_F3);
        QCOMPARE(it.table.sort(), (std::vector<store::SortKey>{{u"employees"_s, false}}));
        it.table.sortByColumn(u"size_class"_s, true);
        QCOMPARE(it.table.sort().size(), size_t{2});
        it.table.sortByColumn(u"no such"_s, false);
        QCOMPARE(it.table.sort().size(), size_t{2});
        QTRY_COMPARE(it.table.currentId(), RecordId(4)); // kept through all of it
    }

    void rowsAreAsHighAsWished()
    {
        ui::shell::MemorySettings settings;
        for (const int height : {24, 28, 32, 36}) {
            ShownTable it(100);
            it.table.remember(settings, u"rows"_s);
            it.table.setRowHeight(height);
            for (const TableView *view : it.views())
                QCOMPARE(view->verticalHeader()->defaultSectionSize(), height);
            ShownTable later(100);
            later.table.remember(settings, u"rows"_s);
            QCOMPARE(later.table.rowHeight(), height);
            QCOMPARE(later.main()->verticalHeader()->defaultSectionSize(), height);
        }
        ShownTable it(10);
        QMenu menu;
        it.table.fillRowHeights(menu);
        QCOMPARE(menu.actions().size(), 5);
        menu.actions().back()->trigger();
        QCOMPARE(it.table.rowHeight(), 36);
        it.table.setRowHeight(0);
        QCOMPARE(it.main()->verticalHeader()->defaultSectionSize(), ui::theme::rowHeight());
    }

    void columnsAreChosenAndRemembered()
    {
        ui::shell::MemorySettings settings;
        {
            ShownTable it(50);
            it.table.setHiddenByDefault({u"size_class"_s});
            it.table.remember(settings, u"test"_s);
            QVERIFY(it.settle());
            QVERIFY(!it.table.isColumnVisible(u"size_class"_s));
            it.key(Qt::Key_L, Qt::ControlModifier);
            auto *chooser = it.table.findChild<ColumnChooser *>();
            QVERIFY(chooser && chooser->isVisible());
            auto *list = chooser->findChild<QListWidget *>();
            QCOMPARE(list->count(), 5);
            QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled)); // the frozen column stays
            list->item(1)->setCheckState(Qt::Unchecked);
            QVERIFY(!it.table.isColumnVisible(u"employees"_s));
            list->setCurrentRow(2);
            QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(it.table.columns(),
                (QStringList{u"name"_s, u"employees"_s, u"established"_s, u"registered_capital"_s, u"size_class"_s}));
            list->setCurrentRow(1);
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // not before the frozen one
            QCOMPARE(it.table.columns().front(), u"name"_s);
            chooser->close();
        }
        ShownTable again(50);
        again.table.setHiddenByDefault({u"size_class"_s});
        again.table.remember(settings, u"test"_s);
        QVERIFY(!again.table.isColumnVisible(u"employees"_s));
        QCOMPARE(again.table.columns().at(2), u"established"_s);
        again.table.resetColumns();
        QVERIFY(again.table.isColumnVisible(u"employees"_s));
        QVERIFY(!again.table.isColumnVisible(u"size_class"_s));
        QCOMPARE(again.table.columns().at(2), u"registered_capital"_s);
    }

    void aWidthChangedByHandStays()
    {
        ui::shell::MemorySettings settings;
        ShownTable it(50);
        it.table.remember(settings, u"test"_s);
        QVERIFY(it.settle());
        TableHeader *header = it.main()->header();
        const int edge = header->sectionViewportPosition(1) + header->sectionSize(1) - 1;
        const int before = header->sectionSize(1);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(edge, 10));
        QTest::mouseMove(header->viewport(), QPoint(edge + 40, 10));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(edge + 40, 10));
        const int after = header->sectionSize(1);
        QVERIFY(after > before + 20);
        it.table.resize(1400, 420);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(1), after); // the others share the room
        QVERIFY(it.frozen()->width() > 200);
        ShownTable again(50);
        again.table.remember(settings, u"test"_s);
        QCOMPARE(again.main()->header()->sectionSize(1), after);
    }

    void whatIsKeptMayBeNonsense()
    {
        ui::shell::MemorySettings settings;
        settings.setValue(u"tables/test"_s,
            QVariantMap{{u"order"_s, QStringList{u"gone"_s, u"established"_s}}, {u"hidden"_s, QStringList{u"name"_s}},
                {u"widths"_s, QVariantMap{{u"employees"_s, -5}, {u"gone"_s, 100}}}});
        ShownTable it(10);
        it.table.remember(settings, u"test"_s);
        QVERIFY(it.table.isColumnVisible(u"name"_s));
        QCOMPARE(it.table.columns().mid(0, 2), (QStringList{u"name"_s, u"established"_s}));
        QVERIFY(it.main()->header()->sectionSize(1) > 20);
    }

    void sumsStandBelow()
    {
        ShownTable it(50);
        QVERIFY(it.settle());
        auto *sums = it.table.findChild<SumRow *>();
        QVERIFY(!sums->isVisible());
        it.table.setSums({{u"name"_s, u"合计 50 户"_s}, {u"registered_capital"_s, u"1,275.0"_s}});
        QVERIFY(sums->isVisible());
        QCOMPARE(sums->accessibleName(), u"合计 50 户, 1,275.0"_s);
        it.table.setColumnVisible(u"registered_capital"_s, false);
        QCOMPARE(sums->accessibleName(), u"合计 50 户"_s);
        it.table.setSums({});
        QVERIFY(!sums->isVisible());
    }

    void editsInTheCell()
    {
        ShownTable it(50);
        QVERIFY(it.settle());
        QSignalSpy committed(&it.table, &RecordTable::editCommitted);
        it.clickCell(3, 1);
        it.key(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(it.table.editor());
        QVERIFY(line);
        QCOMPARE(line->text(), u"4"_s);
        QVERIFY(line->hasFocus());
        line->setText(u"many"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        it.table.refuseEdit(u"不是数字"_s);
        QCOMPARE(it.table.editor(), line); // what was typed is still there
        QCOMPARE(line->text(), u"many"_s);
        auto *strip = it.table.findChild<QFrame *>(u"editStrip"_s);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->geometry().top() >= it.table.cellRect(it.model->index(3, 1)).bottom());
        line->setText(u"5"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(committed.size(), 2);
        it.table.acceptEdit();
        QVERIFY(!strip->isVisible());
        auto *next = qobject_cast<QLineEdit *>(it.table.editor());
        QVERIFY(next && next != line);
        QCOMPARE(it.table.selectionModel()->currentIndex(), it.model->index(3, 2));
        QTest::keyClick(next, Qt::Key_Escape);
        QVERIFY(!it.table.editor());
        QTRY_VERIFY(it.main()->hasFocus());
        QCOMPARE(committed.size(), 2);
    }

    void anEditGoesWithItsRecord()
    {
        ShownTable it(50);
        QVERIFY(it.settle());
        QSignalSpy committed(&it.table, &RecordTable::editCommitted);
        it.clickCell(3, 1);
        it.key(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(it.table.editor());
        QVERIFY(line);
        line->setText(u"77"_s);
        items::ListQuestion other = it.model->question();
        other.sort = {{u"employees"_s, true}};
        it.model->setQuestion(other); // the list turns round under the editor
        QTRY_COMPARE(it.model->idAt(0), RecordId(50));
        QCOMPARE(it.table.editor(), line);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.front().front().toModelIndex(), it.model->index(46, 1)); // the same record
    }

    void saysWhyNothingIsThere()
    {
        ShownTable it(0);
        it.table.setWords({{"search-x", u"nothing meets it"_s, {}, {u"clear"_s}, false, false},
            {"sprout", u"nothing yet"_s, {}, {u"register"_s}, true, false}});
        QSignalSpy cleared(&it.table, &RecordTable::clearFilterRequested);
        QSignalSpy wished(&it.table, &RecordTable::createRequested);
        QSignalSpy retried(&it.table, &RecordTable::retryRequested);
        auto *cover = it.table.findChild<TableCover *>();
        QCOMPARE(cover->shows(), TableCover::Shows::Nothing); // not asked yet: nothing is said
        it.model->setQuestion({.on = QDate(2022, 9, 5)});
        QTRY_COMPARE(cover->shows(), TableCover::Shows::Panel);
        QCOMPARE(cover->panel()->accessibleName(), u"nothing yet"_s);
        cover->panel()->findChild<QPushButton *>()->click();
        QCOMPARE(wished.size(), 1);
        it.table.setFiltered(true);
        QCOMPARE(cover->panel()->accessibleName(), u"nothing meets it"_s);
        Q_EMIT cover->panel()->actionActivated(0);
        QCOMPARE(cleared.size(), 1);
        it.rows->fails = true;
        it.model->refresh();
        QTRY_COMPARE(cover->panel()->accessibleName(), u"The list could not be read"_s);
        it.rows->fails = false;
        Q_EMIT cover->panel()->actionActivated(0); // the model asks again by itself
        QCOMPARE(retried.size(), 1);
        QTRY_COMPARE(cover->panel()->accessibleName(), u"nothing meets it"_s);
    }

    void loadingShowsOnlyWhenItIsSlow()
    {
        ShownTable it(40);
        it.rows->delay = 600;
        auto *cover = it.table.findChild<TableCover *>();
        it.model->setQuestion({.on = QDate(2022, 9, 5)});
        QTest::qWait(100);
        QCOMPARE(cover->shows(), TableCover::Shows::Nothing);
        QTRY_COMPARE_WITH_TIMEOUT(cover->shows(), TableCover::Shows::Bars, 450);
        QTRY_COMPARE(cover->shows(), TableCover::Shows::Nothing);
        it.model->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(cover->shows(), TableCover::Shows::Line, 550); // rows stay in sight
        QTRY_COMPARE(cover->shows(), TableCover::Shows::Nothing);
    }

    void paintsInBothLooksAndAllSteps()
    {
        ShownTable it(200);
        QVERIFY(it.settle());
        it.clickCell(2, 1);
        const QImage light = it.table.grab().toImage();
        applyLook(true);
        const QImage dark = it.table.grab().toImage();
        QVERIFY(light != dark);
        QVERIFY(dark.pixelColor(300, 380).lightness() < 80);
        QVERIFY(light.pixelColor(300, 380).lightness() > 200);
        const int rowBefore = it.main()->rowHeight(0);
        ui::theme::applyTheme(*qApp, {ui::theme::Look::Light, ui::theme::FontStep::ExtraLarge});
        QCoreApplication::processEvents();
        QCOMPARE(rowBefore, 28);
        QCOMPARE(it.main()->rowHeight(0), 42);
        QCOMPARE(it.frozen()->rowHeight(0), 42);
        applyLook(false);
    }

    void aNewLanguageReachesHeadsAndPanels()
    {
        ShownTable it(0);
        it.model->setQuestion({.on = QDate(2022, 9, 5)});
        it.rows->fails = true;
        it.model->refresh();
        auto *cover = it.table.findChild<TableCover *>();
        QTRY_COMPARE(cover->panel()->accessibleName(), u"The list could not be read"_s);
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QTRY_COMPARE(cover->panel()->accessibleName(), u"«The list could not be read»"_s);
        QCoreApplication::removeTranslator(&marks);
        QTRY_COMPARE(cover->panel()->accessibleName(), u"The list could not be read"_s);
    }

    void anotherModelMayCome()
    {
        ShownTable it(30);
        QVERIFY(it.settle());
        auto source = std::make_unique<TableRows>(7);
        source->setColumns(items::columnsOf(records::RecordKind::Certificate, {u"enterprise"_s, u"kind"_s}));
        auto next = std::make_unique<items::WindowModel>(std::move(source));
        it.table.setModel(next.get());
        it.model = std::move(next);
        QCOMPARE(it.table.columns(), (QStringList{u"enterprise"_s, u"kind"_s}));
        it.clickHead(1);
        QCOMPARE(it.model->question().sort.front().field, u"kind"_s);
    }
};

YUMIAO_TEST(tst_RecordTable)

} // namespace yumiao::tests

#include "tst_record_table.moc"
