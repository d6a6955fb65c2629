// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/plan_edit/deadline_form.h"
#include "ui/pages/plan_edit/plan_edit_dialog.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPointer>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::pages::DeadlineForm;
using ui::pages::PlanEditDialog;

RecordId someMeasure(const PageScene &scene)
{
    return store::ids(scene.session(), {records::RecordKind::Measure, {}, {}, scene.today()})->front();
}

records::Value isoValue(QDate day)
{
    return records::FieldTrait<QDate>::toValue(day);
}

} // namespace

/// Milestones, deadlines and own targets of a measure.
class tst_PlanEditDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void milestonesAreAdded();
    void aMovedDeadlineKeepsBothDays();
    void aReasonIsNeeded();
    void ownTargetsAreSet();
    void bothLanguages();
};

void tst_PlanEditDialog::milestonesAreAdded()
{
    PageScene scene;
    PlanEditDialog dialog(scene.needs(), someMeasure(scene));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }));
    const QAbstractItemModelTester tester(dialog.milestones().model());
    const int before = dialog.milestones().lines().rowCount();
    dialog.addMilestone();
    auto *form = dialog.findChild<ui::forms::RecordDialog *>();
    QVERIFY(form);
    form->form().preset(u"title"_s, records::Value(u"完成摸底"_s));
    form->form().preset(u"due"_s, isoValue(scene.today().addDays(30)));
    form->save();
    QVERIFY(QTest::qWaitFor([&] { return dialog.milestones().lines().rowCount() == before + 1; }));
}

void tst_PlanEditDialog::aMovedDeadlineKeepsBothDays()
{
    PageScene scene;
    const RecordId id = someMeasure(scene);
    const auto was = *store::find<records::Measure>(scene.session(), id);
    const QDate inForce = was.due.isValid() ? was.due : was.targetDue;
    PlanEditDialog dialog(scene.needs(), id);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }));
    const int before = dialog.deadlines().lines().rowCount();
    dialog.moveDeadline();
    auto *form = dialog.findChild<DeadlineForm *>();
    QVERIFY(form);
    const QDate later = scene.today().addDays(200);
    form->form().preset(u"due_after"_s, isoValue(later));
    form->form().preset(u"reason"_s, records::Value(u"市级文件推迟"_s));
    form->save();
    QVERIFY(QTest::qWaitFor([&] { return dialog.deadlines().lines().rowCount() == before + 1; }));
    QCOMPARE(store::find<records::Measure>(scene.session(), id)->due, later);
    const auto changes = *store::loadAll<records::DeadlineChange>(scene.session());
    QCOMPARE(changes.back().before, inForce);
    QCOMPARE(changes.back().after, later);
}

void tst_PlanEditDialog::aReasonIsNeeded()
{
    PageScene scene;
    const RecordId id = someMeasure(scene);
    const auto was = *store::find<records::Measure>(scene.session(), id);
    QPointer<DeadlineForm> form(new DeadlineForm(scene.needs(), was));
    form->show();
    form->form().preset(u"due_after"_s, isoValue(scene.today().addDays(200)));
    form->save();
    QVERIFY(form && !form->form().message(u"reason"_s).isEmpty());
    QCOMPARE(store::find<records::Measure>(scene.session(), id)->due, was.due);
    delete form;
}

void tst_PlanEditDialog::ownTargetsAreSet()
{
    PageScene scene;
    PlanEditDialog dialog(scene.needs(), someMeasure(scene));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }));
    const int before = dialog.targets().lines().rowCount();
    dialog.setTarget();
    auto *form = dialog.findChild<ui::forms::RecordDialog *>();
    QVERIFY(form);
    const auto bureaus = *store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    form->form().preset(u"bureau"_s, records::Value(bureaus.front().value()));
    form->form().preset(u"target_kind"_s, records::Value(u"qualitative"_s));
    form->save();
    QVERIFY(QTest::qWaitFor([&] { return dialog.targets().lines().rowCount() == before + 1; }));
}

void tst_PlanEditDialog::bothLanguages()
{
    PageScene scene;
    PlanEditDialog dialog(scene.needs(), someMeasure(scene));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }));
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &change);
    QVERIFY(dialog.windowTitle().startsWith(u'«'));
    QVERIFY(QCoreApplication::removeTranslator(&marks));
}

YUMIAO_TEST(tst_PlanEditDialog)

} // namespace yumiao::tests

#include "tst_plan_edit_dialog.moc"
