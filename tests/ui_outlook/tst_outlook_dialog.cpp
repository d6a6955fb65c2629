// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/threshold.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/outlook/compare_pane.h"
#include "ui/pages/outlook/long_question.h"
#include "ui/pages/outlook/moved_model.h"
#include "ui/pages/outlook/outlook_dialog.h"
#include "ui/pages/outlook/risk_model.h"
#include "ui/pages/outlook/risk_pane.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using cultivation::Move;
using ui::pages::ComparePane;
using ui::pages::MovedModel;
using ui::pages::OutlookDialog;
using ui::pages::RiskModel;

const QDate WindowDay(2022, 9, 5);

/// One enterprise whose figures of 2021 reach the threshold of industry and those of 2022 do not.
struct OutlookWindow : PageScene {
    explicit OutlookWindow(OutlookDialog::Side side)
        : PageScene(Holding::Nothing)
    {
        records::Enterprise it = enterpriseNamed(u"资阳<b>恒芯</b>传感技术有限公司"_s);
        it.status = records::EnterpriseStatus::InBusiness;
        firm = it.id;
        write({changes::creation(it)});
        write({changes::creation(figures(2021, 2'500)), changes::creation(figures(2022, 1'500)),
            changes::creation(
                certificateOf(firm, records::CertificateKind::Specialised, QDate(2020, 1, 1), WindowDay.addDays(20)))});
        for (const auto &[code, days] : {std::pair("listed", 90), std::pair("amber", 60), std::pair("red", 30)})
            write({changes::creation(threshold(code, days))});
        dialog = std::make_unique<OutlookDialog>(needs(), side, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    [[nodiscard]] records::AnnualFigures figures(qint64 year, qint64 wan) const
    {
        records::AnnualFigures it;
        it.id = newId();
        it.enterprise = {firm};
        it.fiscalYear = year;
        it.revenue = it.mainRevenue = Money::fromWan(wan);
        return it;
    }
    [[nodiscard]] static records::Threshold threshold(const char *what, int days)
    {
        records::Threshold it;
        it.id = newId();
        it.code = u"lamp.certificate.%1_days"_s.arg(QLatin1String(what));
        it.value = Quantity::fromScaled(days * 10'000);
        return it;
    }
    void write(std::vector<changes::RecordChange> made)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf(std::move(made)), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return dialog->isReady(); });
    }
    static cultivation::OutlookSide side(QDate on, const QString &pack = {})
    {
        return {pack, {on, eligibility::Procedure::New}};
    }
    RecordId firm;
    std::unique_ptr<OutlookDialog> dialog;
};

} // namespace

class tst_OutlookDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void comparesTwoDays();
    void saysWhyNothingIsCompared();
    void stopsAtOnce();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void tiersAtRisk();
    void followsTheRuleDocuments();
};

void tst_OutlookDialog::comparesTwoDays()
{
    OutlookWindow scene(OutlookDialog::Side::Compare);
    QVERIFY(scene.ready());
    ComparePane &pane = scene.dialog->comparePane();
    const QAbstractItemModelTester tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.choose(u"innovative"_s, OutlookWindow::side(WindowDay), OutlookWindow::side(QDate(2023, 9, 5)));
    pane.compare();
    QTRY_VERIFY(pane.model().comparison());
    QVERIFY(!pane.question().isUnderWay());
    const auto &comparison = *pane.model().comparison();
    QCOMPARE(comparison.tier, u"innovative"_s);
    QCOMPARE(comparison.enterprises.size(), size_t{1});
    pane.showMove(comparison.enterprises.front().move);
    QCOMPARE(pane.model().rowCount(), 1);
    QCOMPARE(pane.model().index(0, MovedModel::NameColumn).data().toString(), u"资阳<b>恒芯</b>传感技术有限公司"_s);
    for (int move = 0; move < 7; ++move)
        pane.showMove(static_cast<Move>(move));
    pane.showMove(comparison.enterprises.front().move);
    QSignalSpy went(&scene.navigator, &ui::shell::Navigator::opened);
    QTest::keyClick(&pane.table(), Qt::Key_Return);
    QCOMPARE(went.size(), 1);
}

void tst_OutlookDialog::saysWhyNothingIsCompared()
{
    OutlookWindow scene(OutlookDialog::Side::Compare);
    QVERIFY(scene.ready());
    ComparePane &pane = scene.dialog->comparePane();
    pane.choose(u"specialised"_s, OutlookWindow::side(QDate(1999, 1, 1)), OutlookWindow::side(WindowDay));
    pane.compare();
    QTRY_VERIFY(!pane.question().isUnderWay());
    QVERIFY2(pane.question().text().contains(u"1999-01-01"_s), qPrintable(pane.question().text()));
    QVERIFY(!pane.model().comparison());
    pane.choose(u"specialised"_s, OutlookWindow::side(WindowDay, u"scale-lines"_s), OutlookWindow::side(WindowDay));
    pane.compare();
    QTRY_VERIFY(!pane.question().isUnderWay());
    QVERIFY2(pane.question().text().contains(u"scale-lines"_s), qPrintable(pane.question().text()));
}

void tst_OutlookDialog::stopsAtOnce()
{
    OutlookWindow scene(OutlookDialog::Side::Compare);
    QVERIFY(scene.ready());
    ComparePane &pane = scene.dialog->comparePane();
    pane.choose(u"innovative"_s, OutlookWindow::side(WindowDay), OutlookWindow::side(WindowDay));
    pane.compare();
    QVERIFY(pane.question().isUnderWay());
    Q_EMIT pane.question().stopped();
    QVERIFY(!pane.question().isUnderWay());
    QTest::qWait(100);
    QVERIFY(!pane.model().comparison());
    pane.compare();
    QTRY_VERIFY(pane.model().comparison());
}

void tst_OutlookDialog::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("xlsx") << u"名单.xlsx"_s << true;
    QTest::newRow("csv") << u"名单.csv"_s << true;
    QTest::newRow("another") << u"名单.exe"_s << false;
}

void tst_OutlookDialog::exportsWhatIsShown()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    OutlookWindow scene(OutlookDialog::Side::Compare);
    QVERIFY(scene.ready());
    ComparePane &pane = scene.dialog->comparePane();
    pane.choose(u"innovative"_s, OutlookWindow::side(WindowDay), OutlookWindow::side(QDate(2023, 9, 5)));
    pane.compare();
    QTRY_VERIFY(pane.model().comparison());
    pane.showMove(pane.model().comparison()->enterprises.front().move);
    scene.prompt.file = scene.inFolder(name);
    exportSheet(scene.needs(), u"Export the list"_s, shownSheet(pane.model(), u"名单"_s));
    QTRY_COMPARE(scene.said.size(), 1);
    QCOMPARE(QFile::exists(*scene.prompt.file), good);
    if (name.endsWith(u".csv"_s)) {
        QFile file(*scene.prompt.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"资阳<b>恒芯</b>传感技术有限公司"_s));
        QCOMPARE(text.count(u"\r\n"_s), 2);
    }
}

void tst_OutlookDialog::tiersAtRisk()
{
    OutlookWindow scene(OutlookDialog::Side::Risk);
    QVERIFY(scene.ready());
    auto &pane = scene.dialog->riskPane();
    const QAbstractItemModelTester tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(!pane.question().isUnderWay());
    pane.setOn(WindowDay);
    QTRY_COMPARE(pane.model().picture().on, WindowDay);
    QTRY_COMPARE(pane.model().rowCount(), 1);
    const auto text = [&](int column) { return pane.model().index(0, column).data().toString(); };
    QCOMPARE(text(RiskModel::UrgencyColumn), u"Red"_s);
    QCOMPARE(text(RiskModel::DaysColumn), u"20"_s);
    QVERIFY2(text(RiskModel::WhyColumn).contains(u"2022-09-25"_s), qPrintable(text(RiskModel::WhyColumn)));
    // What the list cannot hold is said.
    QVERIFY2(pane.question().text().contains(u"risk.margin_percent"_s), qPrintable(pane.question().text()));
    QVERIFY(pane.question().text().contains(u"not recorded"_s));
    QSignalSpy went(&scene.navigator, &ui::shell::Navigator::opened);
    QTest::keyClick(&pane.table(), Qt::Key_Return);
    QCOMPARE(went.size(), 1);
    pane.setOn(QDate(2030, 1, 1)); // nobody holds a tier any more
    QTRY_COMPARE(pane.model().rowCount(), 0);
}

/// A document that the office keeps meanwhile can be chosen.
void tst_OutlookDialog::followsTheRuleDocuments()
{
    OutlookWindow scene(OutlookDialog::Side::Compare);
    QVERIFY(scene.ready());
    scene.dialog->sides().setCurrentIndex(1);
    scene.dialog->sides().setCurrentIndex(0);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(scene.dialog.get(), &event);
    ComparePane &pane = scene.dialog->comparePane();
    pane.choose(u"above_scale"_s, OutlookWindow::side(WindowDay), OutlookWindow::side(QDate(2023, 9, 5)));
    pane.compare();
    QTRY_VERIFY(pane.model().comparison());
    QCOMPARE(pane.model().comparison()->tier, u"above_scale"_s);
}

YUMIAO_TEST(tst_OutlookDialog)

} // namespace yumiao::tests

#include "tst_outlook_dialog.moc"
