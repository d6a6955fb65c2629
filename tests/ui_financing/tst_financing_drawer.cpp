// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_financing/shown_financing.h"

using namespace yumiao;
using namespace yumiao::tests;
using namespace yumiao::tests::financing_scene;
using namespace Qt::StringLiterals;

namespace {

using records::ApplicationStage;

/// A course as it is read: one that has no steps counts where it stands as its only one.
financing::Course courseWith(ApplicationStage stage, QDate since, std::vector<records::ApplicationStep> steps)
{
    financing::Course course;
    course.on = QDate(2022, 9, 5);
    course.facts.application.applied = QDate(2022, 6, 27);
    course.facts.application.stage = stage;
    course.facts.application.stageSince = since;
    course.facts.steps = std::move(steps);
    if (course.facts.steps.empty())
        course.facts.steps.push_back({.stage = stage, .date = since});
    financing::CourseLimits limits;
    limits.lamps.financingAmberDays = 15;
    limits.lamps.financingRedDays = 30;
    const auto &rules = rules::applicationRules();
    if (!rules)
        qFatal("no rules");
    course.standing = financing::standingOf(*rules, course.facts, limits, {}, course.on);
    return course;
}

} // namespace

class tst_FinancingDrawer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void conditionsOfTheOfficer();
    void drawerTellsTheWay();
    void drawerFollowsTheRecord();
};

/// Conditions beside the stage: each has a chip, a stage that is chosen keeps them, the count of the editor is true.
void tst_FinancingDrawer::conditionsOfTheOfficer()
{
    PageScene scene;
    ShownFinancing shown(scene);
    QTRY_COMPARE(shown.listed(), found(scene, store::filterText(ListedApplications(scene.today()).filter())));
    shown.run("financing.conditions");
    auto *dialog = shown.page.findChild<ui::pages::ConditionDialog *>();
    QVERIFY(dialog);
    dialog->paste(u"amount >= 3000000 and term_months = 12"_s);
    QVERIFY2(dialog->problem().isEmpty(), qPrintable(dialog->problem()));
    Q_EMIT dialog->applied(dialog->filter());
    const auto wanted = u"(%1) and amount >= 3000000 and term_months = 12"_s;
    QTRY_COMPARE(
        shown.listed(), found(scene, wanted.arg(store::filterText(ListedApplications(scene.today()).filter()))));
    QCOMPARE(shown.chips().size(), 3);
    QTRY_VERIFY(shown.shows(funnelIn(scene).district));
    shown.click(0);
    const auto registered = store::filterText(financing::filterOf(
        financing::FunnelChoice{Period::yearOf(scene.today()), {}, StageGroup::Registered, {}}, scene.today()));
    QTRY_COMPARE(shown.listed(), found(scene, wanted.arg(registered)));
    QCOMPARE(shown.chips().size(), 3);
    const auto again = shown.page.route();
    shown.run("financing.clear");
    QTRY_COMPARE(shown.listed(), found(scene, {}));
    shown.page.open(again);
    QTRY_COMPARE(shown.listed(), found(scene, wanted.arg(registered)));
    Q_EMIT shown.page.findChild<ui::widgets::ChipRow *>()->chipRemoved("listed");
    QTRY_COMPARE(shown.listed(), found(scene, u"amount >= 3000000 and term_months = 12"_s));
    Q_EMIT shown.page.findChild<ui::widgets::ChipRow *>()->chipRemoved("condition:0");
    QTRY_COMPARE(shown.listed(), found(scene, u"term_months = 12"_s));
}

/// The track has the day of each stage that a step tells; an application that left stands where it left from.
void tst_FinancingDrawer::drawerTellsTheWay()
{
    const std::vector<records::ApplicationStep> none;
    auto course = courseWith(ApplicationStage::InApproval, QDate(2022, 8, 21), none);
    auto stops = ui::pages::trackOf(course);
    QVERIFY(stops[0].isDone && stops[2].isDone && stops[3].isHere && !stops[3].isDone && !stops[4].isHere);
    QCOMPARE(stops[0].reached, QDate(2022, 6, 27));
    QVERIFY(!stops[1].reached.isValid()); // no step says when
    QCOMPARE(stops[3].reached, QDate(2022, 8, 21));
    QCOMPARE(course.standing.days, 15);
    QVERIFY(!course.standing.lamp);
    QVERIFY(courseWith(ApplicationStage::InApproval, QDate(2022, 8, 20), none).standing.lamp);
    const std::vector<records::ApplicationStep> steps{{.stage = ApplicationStage::Accepted, .date = QDate(2022, 7, 12)},
        {.stage = ApplicationStage::DueDiligence, .date = QDate(2022, 7, 20)},
        {.stage = ApplicationStage::Declined, .date = QDate(2022, 8, 1)}};
    course = courseWith(ApplicationStage::Declined, QDate(2022, 8, 1), steps);
    stops = ui::pages::trackOf(course);
    QCOMPARE(stops[2].reached, QDate(2022, 7, 12));
    QVERIFY(!stops[1].reached.isValid()); // passed by
    QVERIFY(stops[2].isHere && !stops[2].isDone && !stops[3].isHere);
    QVERIFY(!stops[3].reached.isValid());
    QVERIFY(!course.standing.lamp); // who left waits for nothing
    course = courseWith(ApplicationStage::Settled, QDate(2022, 8, 1), none);
    QVERIFY(ui::pages::trackOf(course)[4].isDone);
}

void tst_FinancingDrawer::drawerFollowsTheRecord()
{
    PageScene scene;
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && shown.value(0, u"amount"_s).isValid());
    const RecordId first = shown.model().idAt(0);
    const RecordId second = shown.model().idAt(1);
    QVERIFY(shown.page.table().setCurrentId(first));
    shown.run("financing.drawer");
    QTRY_VERIFY(shown.page.drawer().card() && shown.page.drawer().card()->application().id == first);
    QVERIFY(shown.page.table().setCurrentId(second));
    QTRY_COMPARE(shown.page.drawer().card()->application().id, second);
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes.push_back(changes::removal(RecordKind::FinancingApplication, second, u"误登"_s));
    scene.workspace->write(
        scene.workspace.get(), set, store::OnConflict::Refuse, [](const Result<store::Receipt> &) {});
    QTRY_VERIFY(!shown.page.drawer().isVisibleTo(&shown.page));
}

YUMIAO_TEST(tst_FinancingDrawer)
#include "tst_financing_drawer.moc"
