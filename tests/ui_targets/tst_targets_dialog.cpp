// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/district_figures.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/targets/targets_dialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::SeriesRole;
using figures::TargetTrack;
using ui::pages::TargetModel;
using ui::pages::TargetsDialog;

struct TargetsScene : PageScene {
    explicit TargetsScene(Holding holding = Holding::Practice, const QString &measure = u"02-3"_s)
        : PageScene(holding)
        , dialog(new TargetsDialog(needs(), measure, nullptr))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    ~TargetsScene() { delete dialog; }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !dialog->chart().data().series.isEmpty(); }, 20'000);
    }
    [[nodiscard]] const TargetTrack *track(const QString &code) const
    {
        for (const TargetTrack &it : dialog->model().tracks())
            if (it.measure.code == code)
                return &it;
        return nullptr;
    }
    TargetsDialog *dialog;
};

const figures::ChartSeries *seriesOf(const figures::ChartData &data, SeriesRole role)
{
    for (const auto &it : data.series)
        if (it.role == role)
            return &it;
    return nullptr;
}

} // namespace

class tst_TargetsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void numbersOfTheWorkbench();
    void chartsOfTheTwo();
    void reportedOnes();
    void sentences_data();
    void sentences();
    void withoutAPlan();
    void byKeyboard();
    void inOtherWords();
};

void tst_TargetsDialog::numbersOfTheWorkbench()
{
    const TargetsScene scene;
    const QAbstractItemModelTester tester(
        &scene.dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(scene.settled());
    const auto figures = figures::districtFigures(scene.session(), Period::quarterOf(scene.today()), scene.today());
    QVERIFY(figures);
    const std::pair<QString, const figures::TargetFigures *> both[]{
        {u"02-2"_s, &figures->enterprises}, {u"02-3"_s, &figures->specialised}};
    for (const auto &[code, wanted] : both) {
        const TargetTrack *track = scene.track(code);
        QVERIFY(track);
        QCOMPARE(track->now, std::optional(static_cast<double>(wanted->now)));
        QCOMPARE(track->target, static_cast<double>(*wanted->target));
        QCOMPARE(track->due, wanted->due);
        QCOMPARE(track->planned, wanted->planned);
        QCOMPARE(*track->perMonth, wanted->pace->perMonth);
        QCOMPARE(*track->projection, wanted->pace->projection);
    }
}

void tst_TargetsDialog::chartsOfTheTwo()
{
    const TargetsScene scene;
    QVERIFY(scene.settled());
    for (const QString &code : {u"02-3"_s, u"02-2"_s}) {
        scene.dialog->choose(code);
        QTRY_COMPARE(scene.dialog->chart().data().code, "target." + code.toUtf8());
        const auto &data = scene.dialog->chart().data();
        for (const SeriesRole role :
            {SeriesRole::Actual, SeriesRole::PlannedPace, SeriesRole::Target, SeriesRole::Projection})
            QVERIFY(seriesOf(data, role));
        const auto at = data.dates.indexOf(scene.today());
        QVERIFY(at >= 0);
        QCOMPARE(seriesOf(data, SeriesRole::Actual)->values[at].value, scene.track(code)->now);
        QVERIFY(!seriesOf(data, SeriesRole::Actual)->values.last().value); // the future is not known
        const auto last = data.dates.indexOf(scene.track(code)->due);
        QVERIFY(
            qAbs(*seriesOf(data, SeriesRole::Projection)->values[last].value - *scene.track(code)->projection) < 0.001);
        QCOMPARE(*seriesOf(data, SeriesRole::Target)->values[0].value, scene.track(code)->target);
    }
    QVERIFY(scene.dialog->sentence().contains(u"5000"_s));
}

/// A later plan's target is a measure like any other; its number comes from the reports.
void tst_TargetsDialog::reportedOnes()
{
    TargetsScene scene;
    QVERIFY(scene.settled());
    const auto measures = store::loadAll<records::Measure>(scene.session());
    records::Measure measure = measures->front();
    measure.id = newId();
    measure.code = u"01-99"_s;
    measure.text = u"新建<b>平台</b>"_s;
    measure.indicator = u"新建平台"_s;
    measure.targetKind = records::TargetKind::CountFloor;
    measure.targetValue = Quantity::fromWhole(20);
    measure.targetUnit = u"个"_s;
    measure.targetDue = QDate(2022, 12, 31);
    std::vector<changes::RecordChange> made{changes::creation(measure)};
    const auto bureau = store::load<records::MeasureReport>(
        scene.session(), {records::RecordKind::MeasureReport, {}, {}, scene.today()})
                            ->front()
                            .bureau;
    for (const auto &[day, value] : {std::pair(QDate(2022, 2, 28), 4), {QDate(2022, 8, 31), 10}}) {
        records::MeasureReport report;
        report.id = newId();
        report.measure.id = measure.id;
        report.bureau = bureau;
        report.asOf = day;
        report.cumulative = Quantity::fromWhole(value);
        report.progress = u"进展"_s;
        made.push_back(changes::creation(report));
    }
    QString fault;
    bool done = false;
    scene.workspace->write(scene.dialog, setOf(made), store::OnConflict::Refuse, [&](const auto &receipt) {
        done = true;
        fault = wordsOf(receipt);
    });
    QTRY_VERIFY(done);
    QCOMPARE(fault, QString());
    QTRY_VERIFY(scene.track(u"01-99"_s));
    const TargetTrack &track = *scene.track(u"01-99"_s);
    QCOMPARE(track.source, figures::TargetSource::Reports);
    QCOMPARE(*track.now, 10.0);
    QCOMPARE(track.asOf, QDate(2022, 8, 31));
    QCOMPARE(*track.perMonth, 1.0); // six in six months
    QCOMPARE(track.monthsLeft, 4);
    QCOMPARE(*track.projection, 14.0);
    QCOMPARE(*track.needPerMonth, 2.5);
    scene.dialog->choose(u"01-99"_s);
    QCOMPARE(scene.dialog->sentence(),
        u"10 个 on 2022-08-31, 20 个 are wanted by 2022-12-31: 10 个 are missing. At the present pace of 1 个 a month "
        u"it ends with 14 个; 2.5 个 a month are needed to reach it."_s);
    QTRY_COMPARE(scene.dialog->chart().data().code, QByteArray("target.01-99"));
}

void tst_TargetsDialog::sentences_data()
{
    QTest::addColumn<double>("now"); // below 0: nothing reported
    QTest::addColumn<bool>("over");
    QTest::addColumn<double>("projection");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << -1.0 << false << -1.0 << u"Nothing was reported yet. 10 户 are wanted"_s;
    QTest::newRow("reached") << 12.0 << false << 15.0 << u"is reached"_s;
    QTest::newRow("missed") << 8.0 << true << -1.0 << u"missed by 2 户"_s;
    QTest::newRow("will do") << 8.0 << false << 11.0 << u"ends with 11 户 and is reached"_s;
    QTest::newRow("will not do") << 8.0 << false << 9.5 << u"ends with 9.5 户; 0.5 户 a month are needed"_s;
    QTest::newRow("no pace") << 8.0 << false << -1.0 << u"2 户 are missing."_s;
}

void tst_TargetsDialog::sentences()
{
    QFETCH(double, now);
    QFETCH(bool, over);
    QFETCH(double, projection);
    QFETCH(QString, part);
    TargetTrack track;
    track.measure.targetUnit = u"户"_s;
    track.target = 10;
    track.asOf = QDate(2022, 8, 31);
    track.due = QDate(2022, 12, 31);
    track.isOver = over;
    track.monthsLeft = 4;
    if (now >= 0)
        track.now = now;
    if (projection >= 0) {
        track.projection = projection;
        track.perMonth = 0.4;
        track.needPerMonth = 0.5;
    }
    const QString sentence = ui::pages::targetSentence(track);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    if (now < 0)
        return;
    track.measure.targetKind = records::TargetKind::RatioCeiling; // the other way round
    track.perMonth.reset();
    QVERIFY2(ui::pages::targetSentence(track).contains(now <= 10 ? u"limit of 10 户 is kept"_s : u"more than"_s),
        qPrintable(ui::pages::targetSentence(track)));
}

void tst_TargetsDialog::withoutAPlan()
{
    const TargetsScene scene(Holding::NoPlan);
    QTRY_VERIFY(!scene.dialog->sentence().isEmpty());
    QTest::qWait(100);
    QCOMPARE(scene.dialog->model().rowCount(), 0);
    QCOMPARE(scene.dialog->sentence(), u"No measure of a plan states a number yet."_s);
    const TargetsScene bare(Holding::Nothing); // no threshold is set
    QTRY_VERIFY2(bare.dialog->sentence() != u"No measure of a plan states a number yet."_s, "the fault is said");
}

void tst_TargetsDialog::byKeyboard()
{
    TargetsScene scene;
    QVERIFY(scene.settled());
    QVERIFY(becomesActive(*scene.dialog));
    scene.dialog->table().setFocus();
    const int row = scene.dialog->table().currentIndex().row();
    QTest::keyClick(&scene.dialog->table(), row == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(scene.dialog->table().currentIndex().row() != row);
    QTest::keyClick(&scene.dialog->table(), Qt::Key_Tab);
    QCOMPARE(scene.dialog->focusWidget(), &scene.dialog->chart());
    scene.dialog->table().setFocus();
    QTest::keyClick(&scene.dialog->table(), Qt::Key_Return);
    QVERIFY(!scene.navigator.current().place.isEmpty());
}

void tst_TargetsDialog::inOtherWords()
{
    const TargetsScene scene;
    QVERIFY(scene.settled());
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(scene.dialog->windowTitle().startsWith(u'«'));
    for (const auto *label : scene.dialog->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'), qPrintable(label->text()));
    QCoreApplication::removeTranslator(&marks);
}

YUMIAO_TEST(tst_TargetsDialog)

} // namespace yumiao::tests

#include "tst_targets_dialog.moc"
