// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "models/records/enterprise.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/analytics/analytics_page.h"
#include "ui/pages/analytics/question_list.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace yumiao;
using namespace yumiao::tests;
using namespace Qt::StringLiterals;
using ui::charts::ChartTableModel;
using ui::charts::ChartWidget;
using ui::pages::AnalyticsPage;

namespace {

struct ShownChart {
    explicit ShownChart(PageScene &scene)
        : page(scene.needs())
    {
        page.resize(1200, 760);
        page.show();
    }
    [[nodiscard]] ChartWidget &chart() const { return *page.findChild<ChartWidget *>(); }
    [[nodiscard]] QTableView &table() const { return *page.findChild<QTableView *>(); }
    [[nodiscard]] ChartTableModel &model() const { return *page.findChild<ChartTableModel *>(); }
    [[nodiscard]] bool shows(const QByteArray &code) const { return chart().data().code == code; }
    void run(const char *command)
    {
        for (const ui::shell::Command &it : page.commands())
            if (it.id == command)
                it.run();
    }
    AnalyticsPage page;
};

QByteArray startOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
}

} // namespace

class tst_AnalyticsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }
    void everyQuestion();
    void everyNumberOpensItsRows();
    void enterAndClick();
    void dayThatIsPast();
    void routes();
    void savedFiles();
    void refusedFiles();
    void clipboard();
    void remembersTheQuestion();
    void seesCommits();
    void languageAndLook();
    void withoutThresholds();
};

void tst_AnalyticsPage::everyQuestion()
{
    PageScene scene;
    ShownChart shown(scene);
    for (const QByteArray &code : figures::chartCodes()) {
        shown.page.findChild<ui::pages::QuestionList *>()->choose(code);
        QTRY_VERIFY(shown.shows(code));
        const auto expected = figures::chart(scene.session(), code, scene.today());
        QVERIFY(expected);
        QCOMPARE(shown.chart().data(), *expected);
        QCOMPARE(shown.model().columnCount(), static_cast<int>(expected->series.size() + expected->beside.size()) + 1);
        QVERIFY(shown.model().rowCount() > 0);
    }
}

void tst_AnalyticsPage::everyNumberOpensItsRows()
{
    PageScene scene;
    ShownChart shown(scene);
    int opened = 0;
    for (const QByteArray &code : figures::chartCodes()) {
        shown.page.findChild<ui::pages::QuestionList *>()->choose(code);
        QTRY_VERIFY(shown.shows(code));
        for (int row = 0; row < shown.model().rowCount(); row += 3) // every third: the others are alike
            for (int column = 1; column < shown.model().columnCount(); ++column) {
                const QModelIndex cell = shown.model().index(row, column);
                const auto value = cell.data(ChartTableModel::ValueRole);
                if (shown.model().counted(cell).kind.isEmpty() || value.toDouble() == 0.0)
                    continue;
                QSignalSpy went(&scene.navigator, &ui::shell::Navigator::opened);
                Q_EMIT shown.table().activated(cell);
                QTRY_COMPARE(went.size(), 1);
                const bool besides = !shown.chart().data().beside.isEmpty(); // the count stands in the column after
                const QModelIndex counted = besides ? cell.siblingAtColumn(2) : cell;
                QCOMPARE(
                    static_cast<double>(scene.shownByRoute()), counted.data(ChartTableModel::ValueRole).toDouble());
                ++opened;
            }
    }
    QVERIFY(opened > 20);
}

void tst_AnalyticsPage::enterAndClick()
{
    PageScene scene;
    ShownChart shown(scene);
    shown.page.open({u"统计分析"_s, u"lamps_by_bureau"_s, {}});
    QTRY_VERIFY(shown.shows("lamps_by_bureau"));
    QTRY_VERIFY(!shown.chart().marks().isEmpty());
    const ui::charts::ChartMark mark = shown.chart().marks().constFirst();
    QSignalSpy went(&scene.navigator, &ui::shell::Navigator::opened);
    QTest::mouseClick(&shown.chart(), Qt::LeftButton, {}, mark.point.toPoint());
    QTRY_COMPARE(went.size(), 1);
    QCOMPARE(shown.table().currentIndex(), shown.model().index(mark.index, mark.series + 1));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QTRY_COMPARE(went.size(), 2);
    QTest::keyClick(&shown.chart(), Qt::Key_Return);
    QTRY_COMPARE(went.size(), 3);
}

void tst_AnalyticsPage::dayThatIsPast()
{
    PageScene scene;
    ShownChart shown(scene);
    const QDate day(2021, 6, 30);
    shown.page.open({u"统计分析"_s, u"tiers_by_town"_s, day.toString(Qt::ISODate)});
    const auto expected = figures::chart(scene.session(), "tiers_by_town", day);
    QVERIFY(expected);
    QTRY_COMPARE(shown.chart().data(), *expected);
    QCOMPARE(shown.page.findChild<QDateEdit *>()->date(), day);
    bool found = false;
    for (int row = 0; row < shown.model().rowCount() && !found; ++row) {
        const QModelIndex cell = shown.model().index(row, 1);
        if (cell.data(ChartTableModel::ValueRole).toDouble() < 1.0)
            continue;
        QSignalSpy went(&scene.navigator, &ui::shell::Navigator::opened);
        Q_EMIT shown.table().activated(cell);
        QTRY_COMPARE(went.size(), 1);
        QCOMPARE(static_cast<double>(scene.shownByRoute()), cell.data(ChartTableModel::ValueRole).toDouble());
        found = true;
    }
    QVERIFY(found);
    shown.run("analytics.today");
    QTRY_VERIFY(shown.chart().data() != *expected);
    QVERIFY(shown.page.route().filter.isEmpty());
}

void tst_AnalyticsPage::routes()
{
    PageScene scene;
    ShownChart shown(scene);
    QSignalSpy moved(&shown.page, &ui::shell::Page::routeChanged);
    const ui::shell::Route wanted{u"统计分析"_s, u"financing_by_stage"_s, u"2022-03-31"_s};
    shown.page.open(wanted);
    QCOMPARE(shown.page.route(), wanted);
    QVERIFY(moved.size() >= 1);
    shown.page.open({u"统计分析"_s, u"no_such_chart"_s, u"2099-01-01"_s}); // keeps the question, nothing lies ahead
    QCOMPARE(shown.page.route().key, u"financing_by_stage"_s);
    QVERIFY(shown.page.route().filter.isEmpty());
}

void tst_AnalyticsPage::savedFiles()
{
    PageScene scene;
    ShownChart shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    const std::pair<const char *, QByteArray> kinds[]
        = {{"a.png", "\x89PNG\r"}, {"a.svg", "<?xml"}, {"a.pdf", "%PDF-"}};
    for (const auto &[name, start] : kinds) {
        scene.prompt.file = scene.inFolder(QString::fromLatin1(name));
        const qsizetype before = scene.said.size();
        shown.run("analytics.save");
        QTRY_COMPARE(scene.said.size(), before + 1);
        QCOMPARE(startOf(*scene.prompt.file), start);
    }
}

void tst_AnalyticsPage::refusedFiles()
{
    PageScene scene;
    ShownChart shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    scene.prompt.file = scene.inFolder(u"a.gif"_s);
    shown.run("analytics.save");
    QTRY_COMPARE(scene.prompt.told.size(), 1);
    scene.prompt.file = scene.inFolder(u"no/such/folder/a.png"_s);
    shown.run("analytics.save");
    QTRY_COMPARE(scene.prompt.told.size(), 2);
    scene.prompt.file.reset(); // cancelled
    shown.run("analytics.save");
    QTest::qWait(30);
    QCOMPARE(scene.prompt.told.size(), 2);
    QVERIFY(scene.said.isEmpty());
}

void tst_AnalyticsPage::clipboard()
{
    PageScene scene;
    ShownChart shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    shown.run("analytics.copy_table");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), shown.model().rowCount() + 1);
    QCOMPARE(lines.constFirst().count(u'\t'), shown.model().columnCount() - 1);
    shown.run("analytics.copy_picture");
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void tst_AnalyticsPage::remembersTheQuestion()
{
    PageScene scene;
    {
        ShownChart shown(scene);
        shown.page.open({u"统计分析"_s, u"tiers_over_time"_s, {}});
    }
    ShownChart again(scene);
    QCOMPARE(again.page.route().key, u"tiers_over_time"_s);
}

void tst_AnalyticsPage::seesCommits()
{
    PageScene scene;
    ShownChart shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    const figures::ChartData before = shown.chart().data();
    RecordIdSource ids;
    records::Enterprise enterprise;
    enterprise.id = ids.next();
    enterprise.name = u"四川新苗试验有限公司"_s;
    enterprise.established = QDate(2020, 6, 1);
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(enterprise)};
    scene.workspace->write(&shown.page, set, store::OnConflict::Refuse, {});
    QTRY_VERIFY(shown.chart().data() != before);
}

void tst_AnalyticsPage::languageAndLook()
{
    PageScene scene;
    ShownChart shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0);
    QEvent change(QEvent::LanguageChange);
    QSignalSpy heads(&shown.model(), &QAbstractItemModel::headerDataChanged);
    QCoreApplication::sendEvent(&shown.page, &change);
    QCOMPARE(heads.size(), 1);
    const QImage light = shown.page.grab().toImage();
    ui::theme::setCurrent(ui::theme::Tokens::dark());
    QVERIFY(shown.page.grab().toImage() != light);
    ui::theme::setCurrent(ui::theme::Tokens::light());
}

void tst_AnalyticsPage::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    ShownChart shown(scene);
    QTRY_VERIFY(!shown.chart().isVisible()); // the page says what is wrong in its place
    shown.page.open({u"统计分析"_s, u"financing_by_stage"_s, {}});
    QTRY_VERIFY(shown.chart().isVisible()); // a question that needs no threshold is answered
}

YUMIAO_TEST(tst_AnalyticsPage)
#include "tst_analytics_page.moc"
