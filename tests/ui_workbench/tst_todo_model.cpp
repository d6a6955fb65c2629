// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/analytics/question_model.h"
#include "ui/pages/workbench/todo_delegate.h"
#include "ui/pages/workbench/todo_model.h"
#include "ui/pages/workbench/todo_words.h"

#include <QAbstractItemModelTester>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace yumiao;
using namespace Qt::StringLiterals;
using figures::Todo;
using figures::TodoGroup;
using figures::TodoItem;
using ui::pages::TodoModel;
using ui::pages::TodoWords;

namespace {

TodoItem itemOf(TodoGroup group, qint64 id, rules::LampAnswer lamp)
{
    TodoItem item;
    item.group = group;
    item.id = RecordId(id);
    item.title = figures::Label::name(u"事项%1"_s.arg(id));
    item.lamp = lamp;
    return item;
}

Todo sixMeasuresAndATask()
{
    Todo todo;
    todo.on = QDate(2022, 9, 5);
    for (qint64 id = 1; id <= 6; ++id)
        todo.items.push_back(itemOf(
            TodoGroup::MeasuresOverdue, id, {rules::Lamp::Red, rules::LampCause::PastDue, -static_cast<int>(id)}));
    todo.items.push_back(itemOf(TodoGroup::TasksDue, 7, {rules::Lamp::Amber, rules::LampCause::DueSoon, 3}));
    return todo;
}

} // namespace

class tst_TodoModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(tests::anyWarning()); }
    void isAProperModel();
    void groupsAndItems();
    void statusIsSpoken();
    void clauses_data();
    void clauses();
    void markupStaysText();
    void linkOfAGroup();
    void questions();
};

void tst_TodoModel::isAProperModel()
{
    TodoModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTodo(sixMeasuresAndATask());
    model.retranslate();
    model.setTodo({});
    model.retranslate();
    model.setTodo(sixMeasuresAndATask());
    ui::pages::QuestionModel questions;
    const QAbstractItemModelTester other(&questions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    questions.retranslate();
}

void tst_TodoModel::groupsAndItems()
{
    TodoModel model;
    model.setTodo(sixMeasuresAndATask());
    QCOMPARE(model.rowCount(), 2); // no group without items
    const QModelIndex measures = model.index(0, 0);
    QCOMPARE(model.rowCount(measures), 4);
    QVERIFY(measures.data(TodoModel::GroupRole).toBool());
    QVERIFY(measures.data(TodoModel::MoreRole).toString().startsWith(u"2 "));
    QVERIFY(model.index(1, 0).data(TodoModel::MoreRole).toString().isEmpty());
    QVERIFY(!model.item(measures));
    QCOMPARE(model.item(model.index(3, 2, measures))->id, RecordId(4));
    QCOMPARE(model.indexOf(RecordId(7)).parent(), model.index(1, 0));
    QVERIFY(!model.indexOf(RecordId(5)).isValid()); // counted behind the link
    QVERIFY(!model.item({}));
    QVERIFY(!model.group({}));
}

void tst_TodoModel::statusIsSpoken()
{
    TodoModel model;
    model.setTodo(sixMeasuresAndATask());
    const QModelIndex status = model.index(1, TodoWords::Status, model.index(0, 0));
    QCOMPARE(status.data().toString(), u"Overdue 2 d"_s);
    QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), u"Red, Overdue 2 d"_s);
    QVERIFY(status.data(TodoModel::GlyphRole).isValid());
}

void tst_TodoModel::clauses_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("1") << 1 << u"（一）甲"_s;
    QTest::newRow("10") << 10 << u"（十）甲"_s;
    QTest::newRow("14") << 14 << u"（十四）甲"_s;
    QTest::newRow("20") << 20 << u"（二十）甲"_s;
    QTest::newRow("25") << 25 << u"（二十五）甲"_s;
    QTest::newRow("beyond") << 120 << u"（120）甲"_s;
}

void tst_TodoModel::clauses()
{
    QFETCH(int, number);
    QFETCH(QString, words);
    TodoItem item = itemOf(TodoGroup::MeasuresOverdue, 1, {});
    item.clause = u"甲"_s;
    item.clauseNo = number;
    QCOMPARE(TodoWords::concerned(item), words);
}

void tst_TodoModel::markupStaysText()
{
    Todo todo;
    todo.items.push_back(itemOf(TodoGroup::TasksDue, 1, {rules::Lamp::Red, rules::LampCause::PastDue, -1}));
    todo.items[0].title = figures::Label::name(u"<b>甲</b>"_s);
    TodoModel model;
    model.setTodo(todo);
    const QModelIndex cell = model.index(0, TodoWords::Subject, model.index(0, 0));
    QCOMPARE(cell.data().toString(), u"<b>甲</b>"_s);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u'<'));
}

void tst_TodoModel::linkOfAGroup()
{
    TodoModel model;
    model.setTodo(sixMeasuresAndATask());
    ui::pages::TodoDelegate delegate;
    QSignalSpy clicks(&delegate, &ui::pages::TodoDelegate::moreClicked);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 600, 28);
    const QModelIndex group = model.index(0, 0);
    const auto releaseAt = [&](const QPointF &place) {
        QMouseEvent release(QEvent::MouseButtonRelease, place, place, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        return delegate.editorEvent(&release, &model, option, group);
    };
    QVERIFY(!releaseAt({20.0, 14.0}));
    QCOMPARE(clicks.size(), 0);
    QVERIFY(releaseAt(QRectF(ui::pages::TodoDelegate::moreRect(option.rect, group)).center()));
    QCOMPARE(clicks.size(), 1);
    QVERIFY(ui::pages::TodoDelegate::moreRect(option.rect, model.index(1, 0)).isEmpty());
}

void tst_TodoModel::questions()
{
    const ui::pages::QuestionModel model;
    QVERIFY(!model.indexOf("no_such_chart").isValid());
    QVERIFY(!model.indexOf({}).isValid());
    const QModelIndex chart = model.indexOf("tiers_by_town");
    QVERIFY(chart.isValid());
    QVERIFY(chart.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable)); // the name of a group
}

YUMIAO_TEST(tst_TodoModel)
#include "tst_todo_model.moc"
