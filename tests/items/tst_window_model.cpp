// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/selection_keeper.h"
#include "models/items/window_model.h"
#include "tests/items/fake_rows.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace items = yumiao::items;
namespace records = yumiao::records;
namespace store = yumiao::store;
using items::ListQuestion;
using items::SelectionKeeper;
using items::WindowModel;
using yumiao::RecordId;
using yumiao::tests::FakeRows;
namespace {
using namespace Qt::StringLiterals;

/// A model over fake rows with the tester attached.
struct Watched {
    explicit Watched(int count)
        : rows(new FakeRows(count))
        , model(std::unique_ptr<items::RowSource>(rows))
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , settled(&model, &WindowModel::settled)
        , reset(&model, &WindowModel::modelReset)
    {
    }
    void ask(const QString &text = {})
    {
        ListQuestion question;
        question.text = text;
        question.on = QDate(2022, 8, 31);
        model.setQuestion(question);
    }
    [[nodiscard]] bool askAndWait(const QString &text = {})
    {
        ask(text);
        return settled.wait();
    }
    [[nodiscard]] QString shown(int row) const { return model.index(row, 0).data().toString(); }

    FakeRows *rows;
    WindowModel model;
    QAbstractItemModelTester tester;
    QSignalSpy settled;
    QSignalSpy reset;
};

} // namespace

class tst_WindowModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsIdsAtOnceAndRowsLater();
    void sevenKeystrokesOneDelivery();
    void keepsTheOldUntilTheNewIsThere();
    void diesWhileAQuestionIsInFlight();
    void asksNewestFirstAndTwoAtATime();
    void readsNothingThatIsNotLookedAt();
    void headIsThereWithTheIds();
    void beginningIsThereBeforeTheRest();
    void beginningShorterThanAWindow();
    void commitReadsOnlyWhatChanged();
    void rowsInFlightAreReadAgainAfterACommit();
    void createdRecordAsksAnew();
    void sameAnswerIsNoReset();
    void failureIsTold();
    void renewedAsksAgain();
    void editsAreAnsweredAndConflictsTold();
    void rolesAndHeaders();
    void otherColumnsAndWords();
    void selectionStaysWithItsRecords();
    void selectsWhenTheListComes();
};

void tst_WindowModel::knowsIdsAtOnceAndRowsLater()
{
    Watched it(1000);
    QCOMPARE(it.model.rowCount(), 0);
    QVERIFY(it.askAndWait());
    QCOMPARE(it.model.rowCount(), 1000);
    QCOMPARE(it.model.index(999, 0).data(WindowModel::IdRole).toLongLong(), 1000);
    const QModelIndex late = it.model.index(999, 0);
    QVERIFY(late.data(WindowModel::LoadingRole).toBool());
    QVERIFY(!late.data().isValid());
    QVERIFY(!late.flags().testFlag(Qt::ItemIsEditable));
    QTRY_COMPARE(it.shown(999), u"1000"_s);
    QVERIFY(!late.data(WindowModel::LoadingRole).toBool());
    QVERIFY(late.flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(it.model.rowOf(RecordId(1000)), 999);
    QCOMPARE(it.model.rowOf(RecordId(1001)), -1);
    QVERIFY(it.model.idAt(1000).isNull());
}

void tst_WindowModel::sevenKeystrokesOneDelivery()
{
    Watched it(500);
    for (const QString &text : {u"1"_s, u"12"_s, u"1"_s, u"1 "_s, u"14"_s, u"148"_s, u"149"_s})
        it.ask(text);
    QVERIFY(it.settled.wait());
    QTest::qWait(20);
    QCOMPARE(it.rows->spinesAsked, 7);
    QCOMPARE(it.settled.count(), 1);
    QCOMPARE(it.reset.count(), 1);
    QCOMPARE(it.model.rowCount(), 1);
    QCOMPARE(it.model.idAt(0), RecordId(149));
    it.ask(u"149"_s); // the same again
    QTest::qWait(20);
    QCOMPARE(it.rows->spinesAsked, 7);
}

void tst_WindowModel::keepsTheOldUntilTheNewIsThere()
{
    Watched it(300);
    QVERIFY(it.askAndWait());
    QSignalSpy asking(&it.model, &WindowModel::asking);
    it.ask(u"29"_s);
    QVERIFY(it.model.isAsking());
    QCOMPARE(it.model.rowCount(), 300);
    QVERIFY(it.settled.wait());
    QCOMPARE(it.model.rowCount(), 13); // 29, 129, 229, 290 to 299
    QVERIFY(!it.model.isAsking());
    QCOMPARE(asking.count(), 2);
}

void tst_WindowModel::diesWhileAQuestionIsInFlight()
{
    for (int turns = 0; turns < 3; ++turns) {
        auto it = std::make_unique<Watched>(2000);
        it->ask();
        for (int i = 0; i < turns; ++i) {
            QCoreApplication::processEvents();
            (void)it->shown(1500);
        }
        it.reset();
        QTest::qWait(5);
    }
}

void tst_WindowModel::asksNewestFirstAndTwoAtATime()
{
    Watched it(WindowModel::WindowRows * 40);
    QVERIFY(it.askAndWait());
    QTest::qWait(20); // what the tester looked at
    it.rows->rowsAsked.clear();
    it.rows->mostUnderWay = 0;
    for (int window = 10; window < 30; ++window) // a flung scroll bar
        (void)it.shown(window * WindowModel::WindowRows);
    QTRY_COMPARE(it.rows->rowsAsked.size(), 6);
    QTest::qWait(20);
    QCOMPARE(it.rows->rowsAsked.size(), 6); // what was scrolled past is not read
    QCOMPARE(it.rows->rowsAsked.first(), RecordId(29 * WindowModel::WindowRows + 1));
    QCOMPARE(it.rows->rowsAsked.last(), RecordId(24 * WindowModel::WindowRows + 1));
    QCOMPARE(it.rows->mostUnderWay, 2);
    (void)it.shown(10 * WindowModel::WindowRows); // in sight again
    QTRY_COMPARE(it.shown(10 * WindowModel::WindowRows), QString::number(10 * WindowModel::WindowRows + 1));
}

void tst_WindowModel::readsNothingThatIsNotLookedAt()
{
    auto *rows = new FakeRows(100'000);
    WindowModel model{std::unique_ptr<items::RowSource>(rows)}; // no tester: it looks at rows
    QSignalSpy settled(&model, &WindowModel::settled);
    model.refresh();
    QVERIFY(settled.wait());
    QTest::qWait(20);
    QVERIFY(rows->rowsAsked.isEmpty());
    QSignalSpy changed(&model, &WindowModel::dataChanged);
    (void)model.index(99'999, 0).data();
    QVERIFY(changed.wait());
    QCOMPARE(rows->rowsAsked.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 99'999 / WindowModel::WindowRows * WindowModel::WindowRows);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 99'999);
    // Many windows: the oldest are let go, and come again when they are looked at.
    for (int window = 0; window < WindowModel::KeptWindows + 16; ++window) {
        (void)model.index(window * WindowModel::WindowRows, 0).data();
        QTRY_VERIFY(model.index(window * WindowModel::WindowRows, 0).data().isValid());
    }
    QVERIFY(!model.index(99'999, 0).data().isValid());
    QTRY_COMPARE(model.index(99'999, 0).data().toString(), u"100000"_s);
}

void tst_WindowModel::headIsThereWithTheIds()
{
    Watched it(600);
    it.rows->withHead = true;
    QVERIFY(it.askAndWait());
    QCOMPARE(it.shown(0), u"1"_s); // without another turn
    QCOMPARE(it.shown(9), u"10"_s);
    QVERIFY(it.model.index(10, 0).data(WindowModel::LoadingRole).toBool());
    QTRY_COMPARE(it.shown(10), u"11"_s);
    QCOMPARE(it.shown(0), u"1"_s);
}

void tst_WindowModel::beginningIsThereBeforeTheRest()
{
    Watched it(1000);
    it.rows->beginsWith = WindowModel::WindowRows;
    const QSignalSpy inserted(&it.model, &WindowModel::rowsInserted);
    QObject::connect(&it.model, &WindowModel::modelReset, &it.model, [&] {
        if (it.reset.count() != 1) // the spy hears it first
            return;
        QCOMPARE(it.model.rowCount(), WindowModel::WindowRows);
        QVERIFY(it.model.isAsking());
        QCOMPARE(it.settled.count(), 0); // nobody takes it for the whole list
        QCOMPARE(it.shown(0), u"1"_s);
    });
    it.ask();
    QVERIFY(it.settled.wait());
    QVERIFY(!it.model.isAsking());
    QCOMPARE(it.model.rowCount(), 1000);
    QCOMPARE(it.reset.count(), 1); // who stands in the first rows stays there
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(it.shown(0), u"1"_s);
    QVERIFY(it.askAndWait(u"99"_s)); // a list that is there needs no beginning
    QCOMPARE(it.model.rowCount(), 19);
}

void tst_WindowModel::beginningShorterThanAWindow()
{
    Watched it(100);
    it.rows->beginsWith = 10;
    QObject::connect(&it.model, &WindowModel::modelReset, &it.model, [&] {
        for (int row = 0; row < it.model.rowCount(); ++row)
            (void)it.shown(row); // reads the window while it is short
    });
    QVERIFY(it.askAndWait());
    QCOMPARE(it.reset.count(), 1);
    for (const int row : {0, 9, 10, 63, 64, 99})
        QTRY_COMPARE(it.shown(row), QString::number(row + 1));
    it.ask(u"7"_s); // an answer that is another list
    QVERIFY(it.settled.wait());
    QCOMPARE(it.model.idAt(0), RecordId(7));
    it.rows->nextFails = true;
    it.ask(u"8"_s);
    QTRY_VERIFY(!it.model.isAsking());
    QCOMPARE(it.model.idAt(0), RecordId(7));
}

void tst_WindowModel::commitReadsOnlyWhatChanged()
{
    Watched it(WindowModel::WindowRows * 4);
    QVERIFY(it.askAndWait());
    for (int window = 0; window < 4; ++window) {
        (void)it.shown(window * WindowModel::WindowRows);
        QTRY_COMPARE(it.shown(window * WindowModel::WindowRows), QString::number(window * WindowModel::WindowRows + 1));
    }
    it.rows->rowsAsked.clear();
    it.settled.clear();
    constexpr int Second = WindowModel::WindowRows; // the first row of the second window
    it.rows->names.insert(Second + 44, u"新"_s);
    it.rows->announce(RecordId(Second + 44));
    QCOMPARE(it.shown(Second + 43), QString::number(Second + 44)); // what is shown stays until the new is there
    QTRY_COMPARE(it.shown(Second + 43), u"新"_s);
    QCOMPARE(it.rows->rowsAsked, QList<RecordId>{RecordId(Second + 1)});
    QCOMPARE(it.settled.count(), 0);
    QCOMPARE(it.rows->spinesAsked, 1);
}

void tst_WindowModel::rowsInFlightAreReadAgainAfterACommit()
{
    auto *rows = new FakeRows(WindowModel::WindowRows * 2);
    WindowModel model{std::unique_ptr<items::RowSource>(rows)};
    QSignalSpy settled(&model, &WindowModel::settled);
    model.refresh();
    QVERIFY(settled.wait());
    (void)model.index(0, 0).data();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowsAsked.size(), 1, 1000); // asked, with the old name, perhaps not yet answered
    rows->names.insert(1, u"后"_s);
    rows->announce(RecordId(1));
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"后"_s);
}

void tst_WindowModel::createdRecordAsksAnew()
{
    Watched it(40);
    QVERIFY(it.askAndWait());
    it.rows->gone.insert(5);
    it.rows->announce(RecordId(5), true);
    QVERIFY(it.settled.wait());
    QCOMPARE(it.model.rowCount(), 39);
    QCOMPARE(it.reset.count(), 2);
}

void tst_WindowModel::sameAnswerIsNoReset()
{
    Watched it(40);
    it.rows->withHead = true;
    QVERIFY(it.askAndWait());
    const QPersistentModelIndex held(it.model.index(7, 0));
    it.rows->names.insert(8, u"改"_s);
    it.rows->announce(RecordId(8), true);
    QVERIFY(it.settled.wait());
    QCOMPARE(it.reset.count(), 1);
    QVERIFY(held.isValid());
    QTRY_COMPARE(held.data().toString(), u"改"_s);
}

void tst_WindowModel::failureIsTold()
{
    Watched it(40);
    QVERIFY(it.askAndWait());
    QSignalSpy failed(&it.model, &WindowModel::failed);
    it.rows->nextFails = true;
    it.ask(u"1"_s);
    QVERIFY(failed.wait());
    QCOMPARE(it.model.rowCount(), 40); // the old list stays
    QTRY_VERIFY(!it.model.isAsking());
    it.model.refresh();
    QVERIFY(it.settled.wait());
    QCOMPARE(it.model.rowCount(), 13);
}

void tst_WindowModel::renewedAsksAgain()
{
    Watched it(40);
    Q_EMIT it.rows->renewed(); // before anybody asked
    QTest::qWait(5);
    QCOMPARE(it.rows->spinesAsked, 0);
    QVERIFY(it.askAndWait());
    Q_EMIT it.rows->renewed();
    QVERIFY(it.settled.wait());
    QCOMPARE(it.rows->spinesAsked, 2);
}

void tst_WindowModel::editsAreAnsweredAndConflictsTold()
{
    Watched it(600);
    it.rows->withHead = true;
    QVERIFY(it.askAndWait());
    QSignalSpy done(&it.model, &WindowModel::editDone);
    QSignalSpy refused(&it.model, &WindowModel::editRefused);
    QVERIFY(it.model.setData(it.model.index(3, 0), u"丁"_s));
    QVERIFY(done.wait());
    QCOMPARE(done.first().at(0).value<RecordId>(), RecordId(4));
    QCOMPARE(done.first().at(1).toString(), u"name"_s);
    QTRY_COMPARE(it.shown(3), u"丁"_s);
    it.rows->names.insert(5, u"别人的"_s); // written by somebody else, not yet seen here
    QVERIFY(it.model.commitEdit(it.model.index(4, 0), u"我的"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().at(2).value<yumiao::Error>().what, u"change.conflict"_s);
    QVERIFY(!it.model.commitEdit({}, u"x"_s));
    QVERIFY(!it.model.setData(it.model.index(3, 0), u"x"_s, Qt::DisplayRole));
    QVERIFY(!it.model.commitEdit(it.model.index(500, 0), u"未读"_s)); // a row that is not read yet
}

void tst_WindowModel::rolesAndHeaders()
{
    Watched it(20);
    it.rows->withHead = true;
    QVERIFY(it.askAndWait());
    const QModelIndex cell = it.model.index(4, 1);
    QCOMPARE(cell.data().toString(), u"5,000"_s);
    QCOMPARE(cell.data(Qt::EditRole).toString(), u"5000"_s);
    QCOMPARE(cell.data(WindowModel::SortRole).toLongLong(), 5000);
    QCOMPARE(cell.data(WindowModel::ValueRole).toLongLong(), 5000);
    QCOMPARE(cell.data(WindowModel::TextRole).toString(), u"5,000"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Employees: 5,000"_s);
    QCOMPARE(cell.data(WindowModel::FieldRole).toString(), u"employees"_s);
    QVERIFY(!cell.data(WindowModel::UnknownRole).toBool());
    QCOMPARE(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(it.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Employees"_s);
    QCOMPARE(it.model.headerData(1, Qt::Horizontal, WindowModel::UnitRole).toString(), u"people"_s);
    QCOMPARE(it.model.columnOfField(u"employees"), 1);
    QCOMPARE(it.model.columnOfField(u"town"), -1);
}

void tst_WindowModel::otherColumnsAndWords()
{
    Watched it(300);
    QVERIFY(it.askAndWait());
    it.model.setDisplay(items::DisplayText(
        [](const char *, const char *source) { return QStringLiteral("[%1]").arg(QString::fromUtf8(source)); }));
    QCOMPARE(it.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"[Enterprise name]"_s);
    it.model.setColumns(items::columnsOf(records::RecordKind::Enterprise, {u"name"_s}));
    QCOMPARE(it.model.columnCount(), 1);
    QVERIFY(it.settled.wait());
    QCOMPARE(it.model.rowCount(), 300);
}

void tst_WindowModel::selectionStaysWithItsRecords()
{
    Watched it(300);
    QItemSelectionModel selection(&it.model);
    SelectionKeeper keeper(it.model, selection);
    QSignalSpy restored(&keeper, &SelectionKeeper::restored);
    QVERIFY(it.askAndWait());
    selection.select(it.model.index(148, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(it.model.index(7, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(it.model.index(148, 1), QItemSelectionModel::NoUpdate);
    QVERIFY((keeper.selectedIds() == std::vector{RecordId(8), RecordId(149)}));
    QVERIFY(it.askAndWait(u"14"_s));
    QCOMPARE(restored.count(), 1);
    QCOMPARE(keeper.currentId(), RecordId(149));
    QCOMPARE(selection.currentIndex().column(), 1);
    QVERIFY((keeper.selectedIds() == std::vector{RecordId(149)})); // 8 is let go
    QVERIFY(selection.isRowSelected(it.model.rowOf(RecordId(149)), {}));
    it.rows->gone.insert(149);
    it.rows->announce(RecordId(149), true);
    QVERIFY(it.settled.wait());
    QVERIFY(keeper.selectedIds().empty());
    QVERIFY(keeper.currentId().isNull());
}

void tst_WindowModel::selectsWhenTheListComes()
{
    Watched it(300);
    QItemSelectionModel selection(&it.model);
    auto *keeper = new SelectionKeeper(it.model, selection);
    it.ask();
    keeper->select({RecordId(42)});
    QVERIFY(keeper->currentId().isNull());
    QVERIFY(it.settled.wait());
    QCOMPARE(keeper->currentId(), RecordId(42));
    keeper->select({RecordId(43), RecordId(44)}); // the list is there
    QVERIFY((keeper->selectedIds() == std::vector{RecordId(43), RecordId(44)}));
}

YUMIAO_TEST(tst_WindowModel)
#include "tst_window_model.moc"
