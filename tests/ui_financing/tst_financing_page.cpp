// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_financing/shown_financing.h"

using namespace yumiao;
using namespace yumiao::tests;
using namespace yumiao::tests::financing_scene;
using namespace Qt::StringLiterals;

class tst_FinancingPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void stagesAddUp();
    void beginsWithThoseUnderWay();
    void linksOpenWhatTheyCount();
    void sortedByTheHeads();
    void searchAndConditions();
    void keyboardAlone();
    void lampsOnlyWhereStuck();
    void registersAndTakesBack();
    void refusesBadInput();
    void editsInPlace();
    void routes();
    void language();
    void look();
    void narrowWindow();
    void withoutThresholds();
    void withoutPlan();
};

void tst_FinancingPage::stagesAddUp()
{
    PageScene scene;
    const auto financing = figuresOf(scene);
    ShownFinancing shown(scene);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(shown.shows(funnelIn(scene).district) && !shown.page.countText().isEmpty());
    const auto made = found(scene, u"applied >= \"2022-01-01\" and applied <= \"2022-09-05\""_s);
    const auto facts = funnelIn(scene).district;
    qint64 placed = 0; // each stands in a stage or left from one
    for (const auto &it : facts.stages)
        placed += it.standing.count() + it.leftHere.count();
    QVERIFY(!made.empty());
    QCOMPARE(placed, static_cast<qint64>(made.size()));
    QVERIFY(shown.said().constFirst().contains(u"reached by %1, "_s.arg(made.size())));
    QVERIFY(found(scene, {}).size() > made.size()); // other years are not counted
    QCOMPARE(shown.page.countText(),
        u"%1 under way, %2"_s.arg(financing.underWay.count).arg(ui::pages::headlineAmount(financing.underWay.amount)));
}

void tst_FinancingPage::beginsWithThoseUnderWay()
{
    PageScene scene;
    addApplications(scene, records::ApplicationStage::Accepted, {3, 50, 7});
    const auto financing = figuresOf(scene);
    ShownFinancing shown(scene);
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(financing.underWay.count));
    QCOMPARE(shown.chips().size(), 1);
    QCOMPARE(shown.chips().constFirst()->data().value, u"under way"_s);
    const auto *sums = shown.page.findChild<ui::tables::SumRow *>();
    QCOMPARE(sums->textAt(0), u"Total: %1"_s.arg(financing.underWay.count));
    QCOMPARE(sums->textAt(1), items::shownWan(financing.underWay.amount.fen()));
    for (int row = 1; row < shown.model().rowCount(); ++row) // who stands longest comes first
        QVERIFY(
            shown.value(row, u"days_in_stage"_s).toLongLong() <= shown.value(row - 1, u"days_in_stage"_s).toLongLong());
    QTest::keyClick(shown.chips().constFirst(), Qt::Key_Delete);
    QTRY_COMPARE(shown.listed(), found(scene, {}));
    QVERIFY(shown.chips().isEmpty());
}

void tst_FinancingPage::linksOpenWhatTheyCount()
{
    PageScene scene;
    addApplications(scene, records::ApplicationStage::Registered, {1, 20, 40});
    const auto financing = figuresOf(scene);
    ShownFinancing shown(scene);
    connect(&scene.navigator, &ui::shell::Navigator::opened, &shown.page, &FinancingPage::open);
    QTRY_VERIFY(shown.shows(funnelIn(scene).district) && !shown.page.countText().isEmpty());
    const qint64 counts[] = {financing.underWay.count, financing.stuck.count};
    const auto links = shown.page.findChildren<ui::pages::CountedLink *>();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(counts[i] > 0);
        QVERIFY(links.at(i)->isVisibleTo(&shown.page));
        QVERIFY(links.at(i)->text().startsWith(items::shownCount(counts[i])));
        links.at(i)->click();
        QCOMPARE(scene.shownByRoute(), counts[i]);
        QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(counts[i]));
    }
}

void tst_FinancingPage::sortedByTheHeads()
{
    PageScene scene;
    addApplications(scene, records::ApplicationStage::Registered, {4, 1, 9, 2});
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 2);
    const auto *main = shown.page.findChildren<ui::tables::TableView *>().at(1);
    const items::WindowModel &windows = shown.model();
    const int column = windows.columnOfField(u"amount");
    auto *head = main->header();
    const QPoint middle(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2);
    const auto runs = [&shown](int sign) {
        for (int row = 1; row < shown.model().rowCount(); ++row)
            if (sign * shown.value(row, u"amount"_s).toLongLong()
                < sign * shown.value(row - 1, u"amount"_s).toLongLong())
                return false;
        return true;
    };
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(runs(1) || runs(-1));
    const int first = runs(1) ? 1 : -1;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(runs(-first));
    shown.click(0); // the order stays when others are listed
    QTRY_COMPARE(shown.funnel().selected(), ui::pages::stageCode(StageGroup::Registered));
    QTRY_VERIFY(!windows.isAsking());
    QVERIFY(runs(-first));
}

void tst_FinancingPage::searchAndConditions()
{
    PageScene scene;
    ShownFinancing shown(scene);
    shown.run("financing.clear");
    const auto everything = found(scene, {});
    QTRY_COMPARE(shown.listed(), everything);
    const QString name = shown.model().index(0, 0).data().toString();
    shown.page.focusSearch();
    QCOMPARE(shown.page.focusWidget(), &shown.search());
    typeText(&shown.search(), name.right(10));
    QTRY_VERIFY(shown.listed().size() < everything.size() && !shown.listed().empty());
    for (int row = 0; row < shown.model().rowCount(); ++row)
        QVERIFY(shown.model().index(row, 0).data().toString().endsWith(name.right(10)));
    shown.search().selectAll();
    typeText(&shown.search(), u"没有这样的企业"_s);
    auto *cover = shown.page.findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No application meets the conditions"_s);
    Q_EMIT cover->panel()->actionActivated(0);
    QTRY_COMPARE(shown.listed(), everything);
    QVERIFY(shown.search().text().isEmpty());
}

void tst_FinancingPage::keyboardAlone()
{
    PageScene scene;
    addApplications(scene, records::ApplicationStage::Accepted, {3, 5});
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.shows(funnelIn(scene).district) && !shown.page.countText().isEmpty());
    QTest::keyClick(&shown.funnel(), Qt::Key_Home);
    QTest::keyClick(&shown.funnel(), Qt::Key_Right);
    QTest::keyClick(&shown.funnel(), Qt::Key_Right);
    QTest::keyClick(&shown.funnel(), Qt::Key_Return);
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(funnelIn(scene).district.stages[2].reached.count()));
    QTRY_VERIFY(shown.value(0, u"amount"_s).isValid());
    const RecordId first(shown.model().index(0, 0).data(items::WindowModel::IdRole).toLongLong());
    QVERIFY(shown.page.table().setCurrentId(first));
    QTest::keyClick(shown.page.table().focusProxy(), Qt::Key_Return);
    QVERIFY(shown.page.drawer().isVisibleTo(&shown.page));
    QCOMPARE(shown.page.drawer().application(), first);
    QTRY_VERIFY(shown.page.drawer().card());
    Q_EMIT shown.page.drawer().drawer().openRequested();
    QVERIFY(shown.dialog());
    QCOMPARE(shown.dialog()->recordId(), first);
    QTest::keyClick(shown.dialog(), Qt::Key_Escape);
    QTest::keyClick(&shown.page.drawer().drawer(), Qt::Key_Escape);
    QVERIFY(!shown.page.drawer().isVisibleTo(&shown.page));
    int stops = 0;
    for (QWidget *it = shown.page.nextInFocusChain(); it != &shown.page; it = it->nextInFocusChain())
        stops += it == &shown.funnel() || it == shown.page.table().focusProxy() || it == &shown.search() ? 1 : 0;
    QCOMPARE(stops, 3);
}

void tst_FinancingPage::lampsOnlyWhereStuck()
{
    PageScene scene;
    addApplications(scene, records::ApplicationStage::Registered, {14, 15, 16, 31});
    addApplications(scene, records::ApplicationStage::Declined, {60}); // it left
    const auto financing = figuresOf(scene);
    ShownFinancing shown(scene);
    shown.run("financing.clear");
    QTRY_COMPARE(shown.listed(), found(scene, {}));
    QTRY_VERIFY(shown.shows(funnelIn(scene).district) && !shown.page.countText().isEmpty());
    const auto *main = shown.page.findChildren<ui::tables::TableView *>().at(1);
    const items::WindowModel &windows = shown.model();
    const int column = windows.columnOfField(u"days_in_stage");
    const auto wide = [&](int row) { // a cell with a sign asks for more room than its words need
        const QModelIndex cell = shown.model().index(row, column);
        QStyleOptionViewItem option;
        option.font = main->font();
        option.fontMetrics = main->fontMetrics();
        return main->itemDelegateForColumn(column)->sizeHint(option, cell).width()
            - main->fontMetrics().horizontalAdvance(cell.data().toString());
    };
    qint64 signs = 0;
    int plain = 1000;
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        QTRY_VERIFY(windows.rowAt(row) || (shown.page.table().setCurrentId(windows.idAt(row)), false));
        plain = qMin(plain, wide(row));
    }
    for (int row = 0; row < shown.model().rowCount(); ++row)
        signs += wide(row) > plain ? 1 : 0;
    QCOMPARE(signs, financing.stuck.count);
}

void tst_FinancingPage::registersAndTakesBack()
{
    PageScene scene;
    ShownFinancing shown(scene);
    const auto before = figuresOf(scene);
    const auto funnelBefore = funnelIn(scene).district;
    QTRY_VERIFY(shown.shows(funnelBefore));
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(before.underWay.count));
    const auto enterprises = store::ids(scene.session(), {RecordKind::Enterprise, {}, {}, scene.today()});
    shown.actions->findChild<QPushButton *>(u"newApplication"_s)->click();
    QVERIFY(shown.dialog());
    shown.dialog()->form().preset(u"enterprise"_s, records::Value(enterprises->front().value()));
    typeIn(*shown.dialog(), u"amount"_s, u"120"_s);
    shown.dialog()->save();
    QTRY_COMPARE(scene.said, QStringList{u"Application registered"_s});
    const auto after = figuresOf(scene);
    QCOMPARE(after.underWay.count, before.underWay.count + 1);
    QCOMPARE(after.underWay.amount, before.underWay.amount + Money::fromFen(120'000'000));
    QTRY_VERIFY(shown.shows(funnelIn(scene).district));
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(after.underWay.count));
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_VERIFY(shown.shows(funnelBefore));
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(before.underWay.count));
}

void tst_FinancingPage::refusesBadInput()
{
    PageScene scene;
    ShownFinancing shown(scene);
    const auto before = figuresOf(scene);
    const auto funnelBefore = funnelIn(scene).district;
    QTRY_VERIFY(shown.shows(funnelBefore));
    shown.run("financing.new");
    RecordDialog *dialog = shown.dialog();
    QVERIFY(dialog);
    dialog->save(); // who asks for how much?
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->form().message(u"enterprise"_s).isEmpty());
    const auto enterprises = store::ids(scene.session(), {RecordKind::Enterprise, {}, {}, scene.today()});
    dialog->form().preset(u"enterprise"_s, records::Value(enterprises->front().value()));
    for (const QString &amount : {u"-5"_s, u"0"_s, u"a lot"_s}) {
        typeIn(*dialog, u"amount"_s, amount);
        dialog->save();
        QTRY_VERIFY2(!dialog->form().message(u"amount"_s).isEmpty(), qPrintable(amount));
        QVERIFY(dialog->isVisible());
    }
    QVERIFY(scene.said.isEmpty());
    QCOMPARE(figuresOf(scene).underWay.count, before.underWay.count);
}

void tst_FinancingPage::editsInPlace()
{
    PageScene scene;
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && shown.value(0, u"amount"_s).isValid());
    auto &table = shown.page.table();
    const items::WindowModel &windows = shown.model();
    const RecordId id = windows.idAt(0);
    const int column = windows.columnOfField(u"amount");
    table.selectionModel()->setCurrentIndex(shown.model().index(0, column), QItemSelectionModel::NoUpdate);
    QTest::keyClick(table.focusProxy(), Qt::Key_F2);
    QVERIFY(table.editor());
    auto *line = table.editor()->findChild<QLineEdit *>();
    line->selectAll();
    typeText(line, u"-1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!table.editMessage().isEmpty());
    line->selectAll();
    typeText(line, u"321.5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!table.editor());
    const auto written = store::find<records::FinancingApplication>(scene.session(), id);
    QVERIFY(written);
    QCOMPARE((*written).amount, std::optional(Money::fromFen(321'500'000)));
    QTRY_VERIFY(shown.shows(funnelIn(scene).district));
}

void tst_FinancingPage::routes()
{
    PageScene scene;
    ShownFinancing shown(scene);
    const auto application = store::load<records::FinancingApplication>(
        scene.session(), {RecordKind::FinancingApplication, {}, {}, scene.today()})
                                 ->front();
    const auto alone = std::vector<RecordId>{application.id};
    shown.page.open({u"融资"_s, application.id.toText(), {}}); // from the to-do list
    QTRY_COMPARE(shown.listed(), alone);
    QVERIFY(!application.number.isEmpty());
    shown.page.open({u"融资"_s, {}, {}});
    QTRY_VERIFY(shown.listed().size() > 1);
    shown.page.open({u"融资"_s, application.number, {}}); // from the palette
    QTRY_COMPARE(shown.listed(), alone);
    QSignalSpy moved(&shown.page, &ui::shell::Page::routeChanged);
    shown.page.open({u"融资"_s, {}, u"amount >"_s});
    QCOMPARE(scene.said.size(), 1);
    QCOMPARE(shown.listed(), alone); // the last good one stays
    QVERIFY(moved.isEmpty());
    shown.page.open({u"融资"_s, {}, u"amount > 5000000"_s});
    QTRY_COMPARE(shown.listed(), found(scene, u"amount > 5000000"_s));
    QCOMPARE(moved.size(), 1);
}

void tst_FinancingPage::language()
{
    PageScene scene;
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && !shown.page.countText().isEmpty());
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(shown.page.title(), u"«Financing»"_s);
    QTRY_COMPARE(shown.actions->findChild<QPushButton *>(u"newApplication"_s)->text(), u"«New application»"_s);
    for (const QString &sentence : shown.said())
        QVERIFY(sentence.startsWith(u'«'));
    QCOMPARE(shown.chips().constFirst()->data().value, u"«under way»"_s);
    for (const auto *link : shown.page.findChildren<ui::pages::CountedLink *>())
        QVERIFY(link->text().startsWith(u'«'));
    QVERIFY(shown.page.findChild<ui::tables::SumRow *>()->textAt(0).startsWith(u'«'));
    QVERIFY(shown.search().placeholderText().startsWith(u'«'));
    QCOMPARE(shown.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Enterprise»"_s);
    for (const ui::shell::Command &command : shown.page.commands())
        QVERIFY2(command.text.startsWith(u'«'), command.id.constData());
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(shown.chips().constFirst()->data().value, u"under way"_s);
}

void tst_FinancingPage::look()
{
    PageScene scene;
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && !shown.page.countText().isEmpty());
    const QImage light = shown.page.grab().toImage();
    applyLook(true);
    QVERIFY(shown.page.grab().toImage() != light);
    applyLook(false);
    QCOMPARE(shown.page.grab().toImage(), light);
}

void tst_FinancingPage::narrowWindow()
{
    PageScene scene;
    ShownFinancing shown(scene);
    const QSize least(1134, 574); // what the smallest window leaves
    shown.page.resize(least);
    QCOMPARE(shown.page.size(), least);
    QVERIFY(shown.page.minimumSizeHint().height() <= least.height());
    QVERIFY(shown.page.minimumSizeHint().width() <= 1012);
    const QFontMetrics metrics(shown.search().font());
    QVERIFY(metrics.horizontalAdvance(shown.search().placeholderText()) < shown.search().width() - 40);
}

void tst_FinancingPage::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    ShownFinancing shown(scene);
    QTRY_COMPARE(scene.said.size(), 1);
    QVERIFY(shown.page.countText().isEmpty());
    QTest::keyClick(&shown.funnel(), Qt::Key_Return); // nothing there to choose
    QCOMPARE(shown.page.route(), (ui::shell::Route{u"融资"_s, {}, {}}));
    auto *cover = shown.page.findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No financing application yet"_s);
    Q_EMIT cover->panel()->actionActivated(0);
    QVERIFY(shown.dialog());
}

void tst_FinancingPage::withoutPlan()
{
    PageScene scene(Holding::NoPlan);
    ShownFinancing shown(scene);
    QTRY_COMPARE(shown.page.countText(), u"0 under way, 0 ×10,000 yuan"_s);
    QVERIFY(scene.said.isEmpty());
    QTRY_VERIFY(shown.shows({}));
    auto *cover = shown.page.findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No financing application yet"_s);
    QVERIFY(shown.page.statusTexts().contains(u"0 stuck"_s));
}

YUMIAO_TEST(tst_FinancingPage)
#include "tst_financing_page.moc"
