// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/plan_progress.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/tasks/lamp_strip.h"
#include "ui/pages/tasks/measure_detail.h"
#include "ui/pages/tasks/plan_tree_model.h"
#include "ui/pages/tasks/trace_dialog.h"
#include "ui/words/duty_words.h"

#include <QPointer>
#include <QTest>
#include <QTreeWidget>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

std::shared_ptr<const figures::PlanProgress> causePlan(PageScene &scene)
{
    return std::make_shared<const figures::PlanProgress>(*figures::planProgress(scene.session(), scene.today()));
}

/// The first measure of the plan with this lamp.
const figures::MeasureProgress *measureWith(const figures::PlanProgress &plan, rules::Lamp lamp)
{
    for (const auto &chapter : plan.chapters)
        for (const auto &clause : chapter.clauses)
            for (const auto &it : clause.measures)
                if (it.lamp.lamp == lamp && clause.lead())
                    return &it;
    return nullptr;
}

} // namespace

/// The detail of a measure says why its lamp is what it is and who can clear it; the trace leads to the records.
class tst_LampCause : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDetailSaysWhy();
    void theTreeSaysWhy();
    void theTraceOpensRecords();
    void aClauseThatIsNotThere();
};

void tst_LampCause::theDetailSaysWhy()
{
    PageScene scene;
    const auto plan = causePlan(scene);
    const auto *red = measureWith(*plan, rules::Lamp::Red);
    QVERIFY(red);
    ui::pages::MeasureDetail detail(scene.needs());
    detail.setMeasure(plan, red->measure.id);
    const QStringList lines = detail.causeText().split(u'\n');
    QCOMPARE(lines.first(), ui::words::causeSentence(red->signal));
    QVERIFY(lines.first().contains(red->due.toString(Qt::ISODate)));
    QVERIFY(lines.value(1).contains(red->signal.since.toString(Qt::ISODate)));
    QVERIFY(lines.last().contains(plan->clauseOf(red->measure.id)->lead()->name));
    QTRY_COMPARE(detail.lampStrip().strip().size(), size_t{12});
    QVERIFY(detail.lampStrip().strip().back().lamp.lamp == rules::Lamp::Red);
    QCOMPARE(detail.lampStrip().accessibleDescription().count(u'\n'), 11);
    const auto *done = measureWith(*plan, rules::Lamp::Done);
    QVERIFY(done);
    detail.setMeasure(plan, done->measure.id);
    QVERIFY(detail.lampStrip().strip().empty()); // never that of the measure before
    QVERIFY(!detail.causeText().contains(red->due.toString(Qt::ISODate)));
}

void tst_LampCause::theTreeSaysWhy()
{
    PageScene scene;
    const auto plan = causePlan(scene);
    const auto *red = measureWith(*plan, rules::Lamp::Red);
    ui::pages::PlanTreeModel model;
    model.setProgress(plan);
    const QModelIndex row = model.indexOfMeasure(red->measure.code);
    const QString tip = row.siblingAtColumn(ui::pages::PlanTreeModel::LampColumn).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.section(u'\n', 0, 0), ui::words::causeSentence(red->signal));
    QVERIFY(tip.count(u'\n') >= 2);
}

void tst_LampCause::theTraceOpensRecords()
{
    PageScene scene;
    QPointer<ui::pages::TraceDialog> dialog = new ui::pages::TraceDialog(scene.needs(), 18, nullptr);
    dialog->show();
    QTRY_COMPARE(dialog->chain().topLevelItemCount(), 1);
    QVERIFY(dialog->chain().topLevelItem(0)->childCount() > 3); // bureaus and measures
    QTRY_COMPARE(dialog->gaps().topLevelItemCount(), figures::TraceGapKinds);
    QVERIFY(!dialog->sentence().isEmpty());
    dialog->chain().setCurrentItem(dialog->chain().topLevelItem(0)->child(0));
    QTest::keyClick(&dialog->chain(), Qt::Key_Return);
    QCOMPARE(scene.shownByRoute(), 1); // just that bureau
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void tst_LampCause::aClauseThatIsNotThere()
{
    PageScene scene;
    QPointer<ui::pages::TraceDialog> dialog = new ui::pages::TraceDialog(scene.needs(), 99, nullptr);
    QTRY_VERIFY(!dialog->sentence().isEmpty());
    QCOMPARE(dialog->chain().topLevelItemCount(), 0);
    delete dialog;
}

YUMIAO_TEST(tst_LampCause)

} // namespace yumiao::tests

#include "tst_lamp_cause.moc"
