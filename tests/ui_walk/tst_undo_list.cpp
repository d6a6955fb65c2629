// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "tests/ui_walk/walk_scene.h"
#include "ui/pages/history/undo_list.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::Enterprise;
using ui::pages::StepModel;
using ui::pages::UndoList;

namespace {

/// The window with a firm whose fields are edited.
struct EditScene {
    EditScene()
    {
        const auto all = store::loadAll<Enterprise>(walk.scene.session());
        if (!all || all->empty())
            qFatal("the district has no enterprise");
        firm = all->front();
    }
    [[nodiscard]] Enterprise now() const
    {
        return store::find<Enterprise>(walk.scene.session(), firm.id).value_or(Enterprise());
    }
    /// Writes the firm as `change` makes it.
    template <typename Change>
    void edit(Change change)
    {
        Enterprise after = now();
        change(after);
        changes::ChangeSet set;
        set.action = u"edit"_s;
        set.source = u"window"_s;
        set.changes.push_back(changes::difference(
            records::RecordKind::Enterprise, firm.id, records::valuesOf(now()), records::valuesOf(after)));
        write(std::move(set));
    }
    void write(changes::ChangeSet set)
    {
        bool done = false;
        walk.scene.workspace->write(&walk.window(), std::move(set), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("the edit was refused");
        walk.settle();
    }
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, key, modifiers);
        walk.settle();
    }
    UndoList *openList()
    {
        key(&walk.window(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        auto *list = walk.window().findChild<UndoList *>();
        return list && becomesActive(*list) ? list : nullptr;
    }
    /// The words of undo and redo as the menu 编辑 shows them.
    [[nodiscard]] QString menuText(const QByteArray &command)
    {
        const auto menus = walk.window().menuBar()->actions();
        for (const QAction *menu : menus)
            Q_EMIT menu->menu()->aboutToShow();
        const QString text = walk.window().registry().action(command)->text();
        for (const QAction *menu : menus)
            Q_EMIT menu->menu()->aboutToHide();
        return text;
    }

    WalkScene walk;
    Enterprise firm;
};

QString cell(const UndoList &list, int row, int column)
{
    return list.model().index(row, column).data().toString();
}

} // namespace

class tst_UndoList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void menuSaysWhatWouldBeUndone()
    {
        EditScene it;
        QVERIFY(it.walk.active());
        it.edit([](Enterprise &firm) { firm.employees = 4711; });
        QCOMPARE(it.menuText("edit.undo"), u"Undo: Employees of %1"_s.arg(it.firm.name));
        QCOMPARE(it.menuText("edit.redo"), u"Redo"_s);
        it.key(&it.walk.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(it.now().employees, it.firm.employees);
        QCOMPARE(it.menuText("edit.redo"), u"Redo: Employees of %1"_s.arg(it.firm.name));
        it.key(&it.walk.window(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(it.now().employees, std::optional<qint64>(4711));
    }

    void listsStepsInSentences()
    {
        EditScene it;
        it.edit([](Enterprise &firm) { firm.employees = 4711; });
        it.edit([](Enterprise &firm) {
            firm.employees = 4712;
            firm.address = u"建设路 1 号"_s;
        });
        UndoList *list = it.openList();
        QVERIFY(list);
        QVERIFY(list->model().rowCount() >= 2);
        QVERIFY(list->model().rowCount() <= ui::pages::StepsListed);
        QCOMPARE(cell(*list, 0, StepModel::WhatColumn), u"2 field(s) of %1"_s.arg(it.firm.name));
        QCOMPARE(cell(*list, 1, StepModel::WhatColumn), u"Employees of %1"_s.arg(it.firm.name));
        QCOMPARE(cell(*list, 0, StepModel::RecordsColumn), u"1"_s);
        QCOMPARE(cell(*list, 0, StepModel::AuthorColumn), it.walk.scene.workspace->author());
        QVERIFY(!cell(*list, 0, StepModel::AtColumn).isEmpty());
        QCOMPARE(cell(*list, 0, StepModel::StateColumn), u"Stands"_s);
    }

    /// An old step goes back; what was changed since stays and is named.
    void oldStepProtectsWhatChangedSince()
    {
        EditScene it;
        it.edit([](Enterprise &firm) {
            firm.employees = 4711;
            firm.address = u"建设路 1 号"_s;
        });
        it.edit([](Enterprise &firm) { firm.employees = 4712; });
        UndoList *list = it.openList();
        QVERIFY(list);
        auto *table = list->findChild<QTableView *>();
        table->setFocus();
        it.key(table, Qt::Key_Down);
        it.key(table, Qt::Key_Return);
        QCOMPARE(it.now().address, it.firm.address);
        QCOMPARE(it.now().employees, std::optional<qint64>(4712));
        QVERIFY2(list->message().contains(u"Employees: stays"_s), qPrintable(list->message()));
        QCOMPARE(cell(*list, 1, StepModel::StateColumn), u"Undone"_s);
        QVERIFY(list->model().index(1, 0).data(Qt::ForegroundRole).isValid());
        it.key(table, Qt::Key_Return); // an undone one cannot be undone again
        QCOMPARE(list->message(), u"This step is undone already"_s);
        it.key(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    /// The program was closed and is opened again, by another office: the list says of each step what it did in the
    /// very words of the run that did it, and takes it back.
    void stepsOfAnEarlierRun()
    {
        PageScene scene(Holding::Nothing, u"区经科信局・经办"_s);
        const auto write = [&scene](changes::ChangeSet set) {
            bool done = false;
            scene.workspace->write(qApp, std::move(set), store::OnConflict::Refuse,
                [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
            QVERIFY(QTest::qWaitFor([&done] { return done; }));
        };
        const Enterprise one = enterpriseNamed(u"样本一有限公司"_s);
        const Enterprise two = enterpriseNamed(u"样本二有限公司"_s);
        const Enterprise gone = enterpriseNamed(u"样本三有限公司"_s);
        const auto change = [](const Enterprise &firm, const char *field, records::Value after) {
            return fieldChange(records::RecordKind::Enterprise, firm.id, field, {}, std::move(after));
        };
        const records::Value staff(qint64{12});
        write(setOf({changes::creation(one), changes::creation(two), changes::creation(gone)}, u"import"_s));
        write(setOf({change(one, "employees", staff)}));
        write(setOf({change(one, "address", u"建设路 1 号"_s), change(two, "address", u"建设路 2 号"_s)}, u"paste"_s));
        write(setOf({change(one, "park", u"产业园"_s), change(two, "park", u"产业园"_s)}, u"bulk_edit"_s));
        write(setOf({changes::removal(records::RecordKind::Enterprise, gone.id, u"重复登记"_s)}, u"remove"_s));
        const auto said = [&scene] {
            UndoList list(scene.needs());
            list.setAttribute(Qt::WA_DeleteOnClose, false);
            QStringList lines;
            if (QTest::qWaitFor([&list] { return list.model().rowCount() > 0; }))
                for (int row = 0; row < list.model().rowCount(); ++row)
                    for (const int column : {StepModel::WhatColumn, StepModel::AuthorColumn, StepModel::StateColumn})
                        lines << cell(list, row, column);
            return lines;
        };
        const QStringList before = said();
        QCOMPARE(before.size(), 15);
        QCOMPARE(before[0], u"removed: Enterprise, 样本三有限公司"_s);
        QCOMPARE(before[3], u"Bulk edit: 2 record(s), first 样本一有限公司"_s);
        QCOMPARE(before[6], u"Pasted: 2 record(s), first 样本一有限公司"_s);
        QCOMPARE(before[9], u"Employees of 样本一有限公司"_s);
        QCOMPARE(before[12], u"imported: 3 record(s)"_s);
        QCOMPARE(before[13], u"经办"_s);

        scene.restart(u"区经科信局・复核"_s);
        QCOMPARE(said(), before);
        UndoList list(scene.needs());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        QVERIFY(becomesActive(list));
        QTRY_COMPARE(list.model().rowCount(), 5);
        auto *table = list.findChild<QTableView *>();
        table->setCurrentIndex(list.model().index(3, StepModel::WhatColumn));
        QTest::keyClick(table, Qt::Key_Return); // the edit of one field, with three steps above it
        const auto now = [&](const Enterprise &firm) { return *store::find<Enterprise>(scene.session(), firm.id); };
        QTRY_COMPARE(now(one).employees, std::optional<qint64>());
        QCOMPARE(now(one).park, u"产业园"_s);
        QTRY_COMPARE(cell(list, 3, StepModel::StateColumn), u"Undone"_s);
        table->setCurrentIndex(list.model().index(1, StepModel::WhatColumn));
        QTest::keyClick(table, Qt::Key_Return); // the bulk edit
        QTRY_COMPARE(now(two).park, QString());
        QCOMPARE(now(two).address, u"建设路 2 号"_s);
        scene.restart(u"区经科信局・复核"_s);
        const QStringList after = said();
        QCOMPARE(after[5], u"Undone"_s);
        QCOMPARE(after[8], u"Stands"_s);
        QCOMPARE(after[11], u"Undone"_s);
    }

    void emptyBaseHasAnEmptyList()
    {
        PageScene scene(Holding::Nothing);
        UndoList list(scene.needs());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.show();
        QTRY_COMPARE(list.message(), u"Nothing was changed yet."_s);
        QCOMPARE(list.model().rowCount(), 0);
    }
};

} // namespace yumiao::tests

using yumiao::tests::tst_UndoList;
YUMIAO_TEST(tst_UndoList)
#include "tst_undo_list.moc"
