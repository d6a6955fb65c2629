// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shown_number.h"
#include "models/records/enterprise.h"
#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/workbench/todo_model.h"
#include "ui/pages/workbench/todo_view.h"
#include "ui/pages/workbench/todo_words.h"
#include "ui/pages/workbench/workbench_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace yumiao;
using namespace yumiao::tests;
using ui::pages::TodoModel;
using ui::pages::TodoView;
using ui::pages::TodoWords;
using ui::pages::WorkbenchPage;
using ui::widgets::KpiCard;
using namespace Qt::StringLiterals;

namespace {

/// The page as it stands in a window of this width.
struct Shown {
    explicit Shown(PageScene &scene, int width = 1500)
        : page(scene.needs())
    {
        page.resize(width, 780);
        page.show();
    }
    [[nodiscard]] KpiCard &card(int i) const { return *page.findChildren<KpiCard *>().at(i); }
    [[nodiscard]] TodoView &view() const { return *page.findChild<TodoView *>(); }
    [[nodiscard]] TodoModel &model() const { return *page.findChild<TodoModel *>(); }
    [[nodiscard]] bool isRead() const { return !card(0).data().value.isEmpty(); }
    [[nodiscard]] bool hasCharts() const
    {
        for (const auto *chart : page.findChildren<ui::charts::ChartWidget *>())
            if (chart->data().series.isEmpty())
                return false;
        return true;
    }
    /// Makes the first item of a group current; an invalid index when there is none.
    QModelIndex choose(figures::TodoGroup group)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (const QModelIndex at = model().index(row, 0); model().group(at) == group) {
                view().setCurrentIndex(model().index(0, 0, at));
                return view().currentIndex();
            }
        return {};
    }
    WorkbenchPage page;
};

records::Task taskIn(const PageScene &scene, RecordId id)
{
    return store::find<records::Task>(scene.session(), id).value_or(records::Task());
}

qint64 setsWritten(const PageScene &scene)
{
    return scene.session().number(u"SELECT count(*) FROM change_set"_s).value_or(-1);
}

} // namespace

class tst_WorkbenchPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }
    void cardsSayTheFigures();
    void cardsOpenWhatTheyCount();
    void rowsOfTheList();
    void enterOpensARow();
    void enterOnAGroupOpensAll();
    void scopesOfABureau();
    void taskIsPutOff();
    void taskIsClosed();
    void refusedSteps();
    void barsOpenWhatTheyCount();
    void newMenuAndPrint();
    void otherCommitsAreSeen();
    void language();
    void look();
    void narrowWindow();
    void doesNotWaitForTheLane();
    void withoutThresholds();
    void withoutPlan();
};

void tst_WorkbenchPage::cardsSayTheFigures()
{
    PageScene scene;
    const auto district = figures::districtFigures(scene.session(), Period::yearOf(scene.today()), scene.today());
    QVERIFY(district);
    Shown shown(scene);
    QTRY_VERIFY(shown.isRead());
    QCOMPARE(shown.card(0).data().value, items::shownCount(district->enterprises.now));
    QCOMPARE(shown.card(1).data().value, items::shownCount(district->specialised.now));
    const auto blocks = std::get<ui::widgets::KpiBlocks>(shown.card(1).data().picture);
    QCOMPARE(blocks.have, district->specialised.now);
    QCOMPARE(blocks.want, 10);
    const auto bullets = std::get<QList<ui::widgets::KpiBullet>>(shown.card(2).data().picture);
    QCOMPARE(bullets.size(), 2);
    QCOMPARE(bullets.at(0).value.has_value(), district->reserved.value.has_value());
    QCOMPARE(bullets.at(1).required, 0.6);
    QCOMPARE(shown.card(3).data().value, u"174"_s);
    const auto stack = std::get<QList<ui::widgets::BarPart>>(shown.card(3).data().picture);
    for (size_t i = 0; i < district->plan.lamps.size(); ++i)
        QCOMPARE(stack.at(static_cast<qsizetype>(i)).weight, static_cast<double>(district->plan.lamps[i]));
    QCOMPARE(shown.card(4).data().value, items::shownCount(district->financing.underWay.count));
    for (int i = 0; i < 5; ++i)
        QVERIFY(shown.card(i).accessibleName().contains(shown.card(i).data().title));
}

void tst_WorkbenchPage::cardsOpenWhatTheyCount()
{
    PageScene scene;
    const auto district = figures::districtFigures(scene.session(), Period::yearOf(scene.today()), scene.today());
    QVERIFY(district);
    Shown shown(scene);
    QTRY_VERIFY(shown.isRead());
    QSet<RecordId> told(district->reserved.records.begin(), district->reserved.records.end());
    for (const RecordId id : district->small.records)
        told.insert(id);
    const qint64 expected[] = {district->enterprises.now, district->specialised.now, told.size(),
        district->plan.measures, district->financing.underWay.count};
    for (int i = 0; i < 5; ++i) {
        if (i % 2)
            QTest::mouseClick(&shown.card(i), Qt::LeftButton);
        else
            QTest::keyClick(&shown.card(i), Qt::Key_Return);
        if (expected[i] > 0)
            QCOMPARE(scene.shownByRoute(), expected[i]);
    }
    int links = 0;
    const auto cards = ui::pages::kpiCards(*district);
    for (int i = 0; i < 5; ++i)
        for (QAction *action : shown.card(i).actions()) {
            if (!action->isEnabled())
                continue;
            action->trigger();
            const QString number = action->text().section(u' ', -1).remove(u',');
            bool isNumber = false;
            const qint64 said = number.toLongLong(&isNumber);
            QVERIFY2(scene.shownByRoute() >= 0, qPrintable(action->text()));
            if (isNumber)
                QCOMPARE(scene.shownByRoute(), said);
            ++links;
        }
    QVERIFY(links >= 8);
}

void tst_WorkbenchPage::rowsOfTheList()
{
    PageScene scene;
    const auto todo = figures::todo(scene.session(), scene.today());
    QVERIFY(todo && !todo->items.empty());
    Shown shown(scene);
    QTRY_COMPARE(shown.model().todo().items.size(), todo->items.size());
    size_t first = 0;
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        const QModelIndex group = shown.model().index(row, 0);
        const qint64 all = todo->count(*shown.model().group(group));
        QCOMPARE(shown.model().rowCount(group), static_cast<int>(qMin(all, qint64{4})));
        QVERIFY(group.data(TodoModel::CountRole).toString().startsWith(items::shownCount(all)));
        QCOMPARE(group.data(TodoModel::MoreRole).toString().isEmpty(), all <= 4);
        for (int i = 0; i < shown.model().rowCount(group); ++i) {
            const figures::TodoItem &item = todo->items[first + static_cast<size_t>(i)];
            for (int column = 0; column < TodoWords::Columns; ++column)
                QCOMPARE(shown.model().index(i, column, group).data().toString(), TodoWords::cell(item, column));
        }
        first += static_cast<size_t>(all);
    }
    QCOMPARE(first, todo->items.size());
    QVERIFY(shown.page.statusTexts().at(0).endsWith(items::shownCount(static_cast<qint64>(todo->items.size()))));
}

void tst_WorkbenchPage::enterOpensARow()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    QVERIFY(shown.choose(figures::TodoGroup::MeasuresOverdue).isValid());
    const RecordId measure = shown.view().currentItem()->id;
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    QCOMPARE(scene.navigator.current().toText(), u"措施/%1"_s.arg(measure.toText()));
    QVERIFY(shown.choose(figures::TodoGroup::TasksDue).isValid());
    const QString task = u"交办/%1"_s.arg(shown.view().currentItem()->id.toText());
    QTest::keyClick(&shown.view(), Qt::Key_Enter);
    QCOMPARE(scene.navigator.current().toText(), task);
    QTest::keyClick(&shown.view(), Qt::Key_Space); // the preview stays on the page
    QCOMPARE(scene.navigator.current().toText(), task);
}

void tst_WorkbenchPage::enterOnAGroupOpensAll()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        const QModelIndex group = shown.model().index(row, 0);
        shown.view().setCurrentIndex(group);
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QCOMPARE(scene.shownByRoute(), shown.model().todo().count(*shown.model().group(group)));
        QTest::keyClick(&shown.view(), Qt::Key_Left);
        QVERIFY(!shown.view().isExpanded(group));
    }
}

void tst_WorkbenchPage::scopesOfABureau()
{
    PageScene scene;
    const auto todo = figures::todo(scene.session(), scene.today());
    QVERIFY(todo);
    const auto facts = ui::pages::workbenchFacts(scene.session(), u"区经科信局・经办"_s, scene.today());
    QVERIFY(facts && !facts->ownBureau.isNull());
    using ui::pages::TodoScope;
    const auto led = ui::pages::todoWithin(*todo, TodoScope::Led, facts->ownBureau);
    const auto supported = ui::pages::todoWithin(*todo, TodoScope::Supported, facts->ownBureau);
    for (const figures::TodoItem &item : led.items)
        QCOMPARE(item.bureau, facts->ownBureau);
    const auto ours = figures::todo(scene.session(), scene.today(), facts->ownBureau);
    QVERIFY(ours);
    QCOMPARE(led.items.size() + supported.items.size(), ours->items.size());
    const auto nobody = ui::pages::workbenchFacts(scene.session(), u"Office"_s, scene.today());
    QVERIFY(nobody && nobody->ownBureau.isNull());
}

void tst_WorkbenchPage::taskIsPutOff()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    QVERIFY(shown.choose(figures::TodoGroup::TasksDue).isValid());
    const RecordId task = shown.view().currentItem()->id;
    const qint64 before = shown.model().todo().count(figures::TodoGroup::TasksDue);
    scene.prompt.text = u"+10"_s;
    QTest::keyClick(&shown.view(), Qt::Key_S);
    QTRY_COMPARE(shown.model().todo().count(figures::TodoGroup::TasksDue), before - 1);
    QCOMPARE(taskIn(scene, task).snoozedTo, scene.today().addDays(10));
    QCOMPARE(scene.said.size(), 1);
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(shown.model().todo().count(figures::TodoGroup::TasksDue), before);
    QVERIFY(!taskIn(scene, task).snoozedTo.isValid());
}

void tst_WorkbenchPage::taskIsClosed()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    QVERIFY(shown.choose(figures::TodoGroup::TasksDue).isValid());
    const RecordId task = shown.view().currentItem()->id;
    QTest::keyClick(&shown.view(), Qt::Key_D);
    QTRY_COMPARE(taskIn(scene, task).completed, scene.today());
    QTRY_VERIFY(!shown.model().indexOf(task).isValid());
    QVERIFY(scene.said.constLast().contains(taskIn(scene, task).title));
}

void tst_WorkbenchPage::refusedSteps()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    const qint64 sets = setsWritten(scene);
    QVERIFY(shown.choose(figures::TodoGroup::MeasuresOverdue).isValid());
    scene.prompt.text = u"+10"_s;
    QTest::keyClick(&shown.view(), Qt::Key_S); // a measure is no task
    QTest::keyClick(&shown.view(), Qt::Key_D);
    QVERIFY(scene.prompt.asked.isEmpty());
    QCOMPARE(scene.said.size(), 2);
    QVERIFY(shown.choose(figures::TodoGroup::TasksDue).isValid());
    for (const QString &day : {u"soon"_s, u"2022-13-40"_s, scene.today().toString(Qt::ISODate), u"-3"_s}) {
        scene.prompt.text = day;
        QTest::keyClick(&shown.view(), Qt::Key_S);
    }
    QCOMPARE(scene.prompt.told.size(), 4);
    scene.prompt.text.reset(); // cancelled
    QTest::keyClick(&shown.view(), Qt::Key_S);
    QTest::qWait(50);
    QCOMPARE(setsWritten(scene), sets);
}

void tst_WorkbenchPage::barsOpenWhatTheyCount()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.hasCharts());
    const auto charts = shown.page.findChildren<ui::charts::ChartWidget *>();
    QCOMPARE(charts.size(), 3);
    QCOMPARE(charts.at(0)->data().code, QByteArray("enterprises_target"));
    ui::charts::ChartWidget &bars = *charts.at(2);
    QVERIFY(bars.data().categories.size() <= 6);
    QTRY_VERIFY(!bars.marks().isEmpty());
    double longest = 1e9;
    for (int i = 0; i < bars.data().categories.size(); ++i) {
        double length = 0.0;
        for (const auto &series : bars.data().series)
            length += series.values.at(i).value.value_or(0.0);
        QVERIFY(length <= longest);
        longest = length;
    }
    const ui::charts::ChartMark mark = bars.marks().constFirst();
    QTest::mouseClick(&bars, Qt::LeftButton, {}, mark.point.toPoint());
    QCOMPARE(
        static_cast<double>(scene.shownByRoute()), *bars.data().series.at(mark.series).values.at(mark.index).value);
}

void tst_WorkbenchPage::newMenuAndPrint()
{
    PageScene scene;
    Shown shown(scene);
    const auto commands = shown.page.commands();
    QSet<QByteArray> ids;
    for (const ui::shell::Command &command : commands) {
        QVERIFY2(!ids.contains(command.id) && !command.text.isEmpty(), command.id.constData());
        ids.insert(command.id);
        if (command.id == "workbench.print" || command.id == "workbench.new")
            command.run();
        if (command.id == "workbench.snooze")
            QVERIFY(!command.whyNot().isEmpty()); // nothing is read yet, so nothing is chosen
    }
    QCOMPARE(scene.navigator.current().toText(), u"报表/progress"_s);
    auto *menu = shown.page.findChild<QMenu *>();
    QVERIFY(menu && menu->actions().size() == 3);
    menu->actions().at(0)->trigger();
    QCOMPARE(scene.navigator.current().toText(), u"企业/new"_s);
    menu->close();
}

void tst_WorkbenchPage::otherCommitsAreSeen()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.isRead());
    const QString before = shown.card(0).data().value;
    RecordIdSource ids;
    records::Enterprise enterprise;
    enterprise.id = ids.next();
    enterprise.name = u"四川新苗试验有限公司"_s;
    enterprise.established = scene.today();
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(enterprise)};
    scene.workspace->write(&shown.page, set, store::OnConflict::Refuse, {});
    QTRY_VERIFY(shown.card(0).data().value != before);
}

void tst_WorkbenchPage::language()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.isRead() && shown.hasCharts());
    QSignalSpy head(&shown.page, &ui::shell::Page::headChanged);
    const std::unique_ptr<QWidget> actions(shown.page.headActions());
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(shown.page.title(), u"«Workbench»"_s);
    QTRY_VERIFY(head.size() >= 1);
    QCOMPARE(shown.card(4).data().title, u"«Financing under way»"_s);
    QCOMPARE(shown.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Status»"_s);
    QVERIFY(shown.model().index(0, 0).data().toString().startsWith(u'«'));
    QVERIFY(shown.page.countText().contains(u"Monday"));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(shown.card(4).data().title, u"Financing under way"_s);
}

void tst_WorkbenchPage::look()
{
    PageScene scene;
    Shown shown(scene);
    QTRY_VERIFY(shown.isRead() && shown.hasCharts());
    const auto ground = [&shown] { return shown.card(0).grab().toImage().pixelColor(6, 40); };
    const QImage light = shown.page.grab().toImage();
    QCOMPARE(ground(), ui::theme::Tokens::light().colour("base"));
    ui::theme::applyTheme(*qApp, {ui::theme::Look::Dark, ui::theme::FontStep::Standard});
    QVERIFY(shown.page.grab().toImage() != light);
    QCOMPARE(ground(), ui::theme::Tokens::dark().colour("base"));
    ui::theme::applyTheme(*qApp, {ui::theme::Look::Light, ui::theme::FontStep::ExtraLarge});
    QVERIFY(shown.view().sizeHintForRow(0) > 28);
    ui::theme::applyTheme(*qApp, {});
    QCOMPARE(ground(), ui::theme::Tokens::light().colour("base"));
}

void tst_WorkbenchPage::narrowWindow()
{
    PageScene scene;
    Shown shown(scene, 1366);
    QVERIFY(shown.view().isColumnHidden(TodoWords::Unit));
    shown.page.resize(1440, 780);
    QTRY_VERIFY(!shown.view().isColumnHidden(TodoWords::Unit));
    const QSize least(1134, 574); // what the smallest window leaves
    shown.page.resize(least);
    QCOMPARE(shown.page.size(), least);
    QVERIFY2(shown.page.minimumSizeHint().height() <= least.height(),
        qPrintable(QString::number(shown.page.minimumSizeHint().height())));
}

void tst_WorkbenchPage::doesNotWaitForTheLane()
{
    PageScene scene;
    auto busy = std::make_shared<QSemaphore>();
    const store::Ticket ticket = scene.workspace->readLong(
        scene.workspace.get(),
        [busy](store::Session &) -> Result<int> {
            busy->acquire();
            return 1;
        },
        [](const Result<int> &) {});
    QElapsedTimer clock;
    clock.start();
    Shown shown(scene);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(10);
    QTRY_VERIFY(ticks >= 5);
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(!shown.isRead());
    QVERIFY(!shown.card(0).data().title.isEmpty());
    busy->release();
    QTRY_VERIFY(shown.isRead());
}

void tst_WorkbenchPage::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    Shown shown(scene);
    QTRY_VERIFY(!shown.view().isVisible()); // the panel says what is wrong in its place
    QVERIFY(!shown.isRead());
    QTest::mouseClick(&shown.card(0), Qt::LeftButton);
    QVERIFY(scene.navigator.current().isEmpty());
}

void tst_WorkbenchPage::withoutPlan()
{
    PageScene scene(Holding::NoPlan);
    Shown shown(scene);
    QTRY_COMPARE(shown.card(3).data().value, u"0"_s);
    QVERIFY(!shown.card(0).data().lamp);
    QVERIFY(!shown.card(0).data().foot.isEmpty());
    QCOMPARE(shown.model().rowCount(), 0);
}

YUMIAO_TEST(tst_WorkbenchPage)
#include "tst_workbench_page.moc"
