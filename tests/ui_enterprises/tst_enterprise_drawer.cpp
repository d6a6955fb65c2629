// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_reading.h"
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/open_drawer.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/judgement/enterprise_judgement.h"
#include "ui/pages/judgement/judgement_pane.h"

#include <QLabel>
#include <QListView>
#include <QTabBar>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::pages::FactLine;
using ui::pages::FactLineView;
using ui::widgets::ValueRow;

namespace {

QString shownIn(const FactLineView &view)
{
    QStringList lines;
    for (int row = 0; row < view.lines().rowCount(); ++row)
        lines << view.lines().line(row).text + u' ' + view.lines().line(row).day;
    return lines.join(u'\n');
}

QString shownAs(const std::vector<FactLine> &expected)
{
    QStringList lines;
    for (const FactLine &line : expected)
        lines << line.text + u' ' + line.day;
    return lines.join(u'\n');
}

} // namespace

class tst_EnterpriseDrawer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void tabsSayTheProfile();
    void emptyTabsSaySo();
    void linesOpenTheirRecords();
    void followsTheList();
    void pinKeepsTheEnterprise();
    void valuesStandInOneLine();
    void judgementIsAskedWhenItsTabIsSeen();
    void language();
};

void tst_EnterpriseDrawer::tabsSayTheProfile()
{
    OpenDrawer it;
    const auto profile = it.profile();
    const auto *bar = it.drawer().findChild<QTabBar *>();
    QCOMPARE(bar->count(), 8);
    QCOMPARE(bar->tabText(0), u"Overview"_s);
    QCOMPARE(bar->tabText(2), u"Judgement"_s);
    QCOMPARE(bar->tabText(3), u"Financing %1"_s.arg(profile.applications.size()));
    QCOMPARE(bar->tabText(4), u"Tasks %1"_s.arg(profile.tasks.size()));
    QCOMPARE(bar->tabText(5), u"Visits %1"_s.arg(profile.visits.size()));
    QCOMPARE(it.row(u"Enterprise name"_s)->accessibleDescription(), profile.enterprise.name);
    QCOMPARE(it.row(u"Credit code"_s)->accessibleDescription(), profile.enterprise.creditCode.text());
    QCOMPARE(it.row(u"Town or subdistrict"_s)->accessibleDescription(), profile.town);
    QVERIFY(!it.row(u"Contact phone"_s)->accessibleDescription().contains(profile.enterprise.contactPhone)); // masked
    using namespace ui::pages;
    const std::pair<QByteArray, QList<std::vector<FactLine>>> expected[]{
        {"ladder", {certificateLines(profile), rungLines(profile)}},
        {"financing", {applicationLines(profile), needLines(profile)}}, {"tasks", {taskLines(profile)}},
        {"visits", {visitLines(profile)}}};
    for (const auto &[tab, lists] : expected) {
        QList<std::vector<FactLine>> filled;
        for (const auto &lines : lists)
            if (!lines.empty())
                filled << lines;
        QTRY_COMPARE(it.lists(tab).size(), filled.size());
        for (qsizetype i = 0; i < filled.size(); ++i) {
            QTRY_COMPARE(shownIn(*it.lists(tab).at(i)), shownAs(filled.at(i)));
            const QAbstractItemModelTester tester(
                it.lists(tab).at(i)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        QVERIFY2(cutTexts(it.drawer()).isEmpty(), qPrintable(cutTexts(it.drawer()).join(u'|')));
    }
    it.drawer().setCurrentTab("timeline");
    auto *timeline = it.drawer().pageOf("timeline")->findChild<QListView *>();
    QVERIFY(timeline);
    const QAbstractItemModelTester tester(timeline->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lines = items::readTimeline(it.scene.session(), RecordKind::Enterprise, it.id, true).value();
    QTRY_COMPARE(timeline->model()->rowCount(), static_cast<int>(lines.size()));
}

void tst_EnterpriseDrawer::emptyTabsSaySo()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    RecordId lonely;
    for (const RecordId id : it.listed()) {
        const auto profile = figures::enterpriseProfile(it.scene.session(), id, it.scene.today());
        if (profile && profile->visits.empty() && profile->applications.empty() && profile->needs.empty()
            && profile->tasks.empty() && profile->certificates.empty())
            lonely = id;
    }
    QVERIFY(!lonely.isNull());
    it.openDrawer(lonely);
    QVERIFY(it.opened(lonely));
    for (const char *tab : {"ladder", "financing", "tasks", "visits"}) {
        it.drawer().setCurrentTab(tab);
        const auto *page = it.drawer().pageOf(tab);
        QTRY_VERIFY2(!page->findChildren<QLabel *>(u"nothingHere"_s).isEmpty(), tab);
        const auto *label = page->findChildren<QLabel *>(u"nothingHere"_s).constFirst();
        QTRY_VERIFY2(label->isVisibleTo(&it.drawer()), tab);
        QVERIFY(!label->text().isEmpty());
    }
}

void tst_EnterpriseDrawer::linesOpenTheirRecords()
{
    OpenDrawer it;
    const std::pair<QByteArray, QString> kinds[]{
        {"ladder", u"记录"_s}, {"financing", u"融资"_s}, {"tasks", u"交办"_s}, {"visits", u"走访"_s}};
    for (const auto &[tab, place] : kinds) {
        auto *view = it.lists(tab).at(0);
        QTRY_VERIFY(view->lines().rowCount() > 0);
        view->setCurrentIndex(view->model()->index(0, 1));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(view->lines().line(0).route == it.scene.navigator.current());
        QCOMPARE(it.scene.navigator.current().place, place);
    }
}

void tst_EnterpriseDrawer::followsTheList()
{
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    it.list().setFocus();
    const int row = it.model().rowOf(it.id);
    QTest::keyClick(&it.list(), row > 0 ? Qt::Key_Up : Qt::Key_Down);
    const RecordId next = it.page.table().currentId();
    QVERIFY(next != it.id);
    QVERIFY(it.opened(next));
    QVERIFY(it.list().hasFocus());
    QCOMPARE(it.page.route().key, next.toText());
    QCOMPARE(it.row(u"Enterprise name"_s)->accessibleDescription(), it.stored(next).name);
}

void tst_EnterpriseDrawer::pinKeepsTheEnterprise()
{
    OpenDrawer it;
    auto *pin = it.tool(u"Keep this record while the selection moves"_s);
    QVERIFY(pin);
    pin->click();
    it.list().setFocus();
    QTest::keyClick(&it.list(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&it.list(), Qt::Key_Down);
    QVERIFY(it.page.table().currentId() != it.id);
    QTest::qWait(100);
    QCOMPARE(it.page.drawer().enterprise(), it.id);
    pin->click(); // set free, it shows what is chosen
    QVERIFY(it.opened(it.page.table().currentId()));
}

void tst_EnterpriseDrawer::valuesStandInOneLine()
{
    OpenDrawer it;
    MarkingTranslator marks;
    for (const bool marked : {false, true}) { // the longer words
        if (marked)
            QCoreApplication::installTranslator(&marks);
        QTest::qWait(50);
        QSet<int> lefts;
        for (auto *row : it.drawer().findChildren<ValueRow *>())
            lefts.insert(row->findChild<QLineEdit *>()->parentWidget()->x());
        QCOMPARE(lefts.size(), 1);
        const QWidget &overview = *it.drawer().pageOf("overview");
        QTRY_VERIFY2(cutTexts(overview).isEmpty(), qPrintable(cutTexts(overview).join(u'|')));
    }
    QCoreApplication::removeTranslator(&marks);
}

/// The judgement of the enterprise on a ladder of choice; nothing is asked before its tab is opened.
void tst_EnterpriseDrawer::judgementIsAskedWhenItsTabIsSeen()
{
    OpenDrawer it;
    QVERIFY(!it.drawer().pageOf("judgement"));
    it.drawer().setCurrentTab("judgement");
    auto *judgement = qobject_cast<ui::pages::EnterpriseJudgement *>(it.drawer().pageOf("judgement"));
    QVERIFY(judgement);
    QTRY_VERIFY(judgement->pane().answer());
    QCOMPARE(judgement->pane().answer()->judged.known.enterprise.id, it.id);
    QCOMPARE(judgement->pane().answer()->inquiry.ladder->code, u"specialised"_s);
    judgement->chooseLadder(u"scale"_s);
    QTRY_COMPARE(judgement->pane().answer()->inquiry.ladder->code, u"scale"_s);
    QCOMPARE(judgement->pane().answer()->inquiry.question.on, it.scene.today());
}

void tst_EnterpriseDrawer::language()
{
    OpenDrawer it;
    for (const char *tab : {"ladder", "financing", "tasks", "visits", "timeline", "overview"})
        it.drawer().setCurrentTab(tab);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    const auto *bar = it.drawer().findChild<QTabBar *>();
    QTRY_VERIFY(bar->tabText(0).startsWith(u'«'));
    for (int tab = 0; tab < bar->count(); ++tab)
        QVERIFY2(bar->tabText(tab).contains(u'«'), qPrintable(bar->tabText(tab)));
    QTRY_VERIFY(it.row(u"«Employees»"_s));
    for (const auto *label : it.drawer().findChildren<QLabel *>(u"listTitle"_s))
        QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
    auto *timeline = it.drawer().pageOf("timeline")->findChild<QListView *>();
    QTRY_VERIFY(timeline->model()->index(0, 0).data().toString().contains(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(bar->tabText(0), u"Overview"_s);
}

YUMIAO_TEST(tst_EnterpriseDrawer)

} // namespace yumiao::tests

#include "tst_enterprise_drawer.moc"
