// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_need.h"
#include "models/records/threshold.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/form_row.h"
#include "ui/pages/cost/cost_bar.h"
#include "ui/pages/cost/cost_lines_dialog.h"
#include "ui/pages/cost/cost_pane.h"
#include "ui/pages/cost/cost_parts_model.h"
#include "ui/pages/cost/draft_pane.h"
#include "ui/pages/cost/loan_paper_source.h"
#include "ui/pages/cost/offers_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::CostKind;
using ui::pages::CostLinesDialog;
using ui::pages::CostPane;
using ui::pages::CostPartsModel;
using ui::pages::OffersDialog;

/// A printer that is out of order.
class RefusingPrinter final : public ui::pages::PaperPrinter {
public:
    [[nodiscard]] Result<bool> print(const ui::print::Document &, const ui::print::PageForm &, int, QWidget *) override
    {
        return failure(Fault::Unreachable, u"print.device"_s);
    }
};

/// 480 万元 for a year with the lines of the picture of the page, and a dearer second offer.
struct CostScene : PageScene {
    CostScene()
        : PageScene(Holding::NoPlan)
    {
        const auto firm = enterpriseNamed(u"资阳<b>恒芯</b>有限公司"_s);
        write({changes::creation(firm)});
        records::FinancingNeed need;
        need.id = newId();
        need.enterprise = {firm.id};
        need.number = u"2022-9001"_s;
        need.registered = QDate(2022, 6, 27);
        need.amount = Money::fromWan(480);
        needId = need.id;
        write({changes::creation(need)});
        application = made(firm.id, 43'500, u"2022-9001-1"_s);
        other = made(firm.id, 60'000, u"2022-9001-2"_s);
        records::Threshold prime;
        prime.id = newId();
        prime.code = u"financing.lpr_1y"_s;
        prime.value = Quantity::fromScaled(36'500);
        prime.validFrom = today().addDays(-20);
        prime.source = u"试验"_s;
        write({changes::creation(prime)});
        add(CostKind::Guarantee, 48'000);
        add(CostKind::Appraisal, 12'000);
        add(CostKind::Insurance, 7'200, true);
        add(CostKind::Notary, 2'400);
        add(CostKind::FeeAward, 14'400);
    }
    RecordId made(RecordId firm, qint64 rate, const QString &number)
    {
        records::FinancingApplication it;
        it.id = newId();
        it.number = number;
        it.enterprise = {firm};
        it.need = {needId};
        it.amount = Money::fromWan(480);
        it.termMonths = 12;
        it.applied = QDate(2022, 7, 1);
        it.stage = records::ApplicationStage::InApproval;
        it.stageSince = QDate(2022, 7, 26);
        it.rate = Rate::fromMillionths(rate);
        it.repayment = records::RepaymentMethod::InterestOnly;
        write({changes::creation(it)});
        return it.id;
    }
    void add(CostKind kind, qint64 yuan, bool compulsory = false)
    {
        records::CostLine it;
        it.id = newId();
        it.application = {application};
        it.kind = kind;
        it.amount = Money::fromYuan(yuan);
        it.timing = kind == CostKind::FeeAward ? records::CostTiming::AtMaturity : records::CostTiming::Upfront;
        it.compulsory = compulsory;
        it.payee = u"<i>某</i>公司"_s;
        write({changes::creation(it)});
    }
    void write(std::vector<changes::RecordChange> changes)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf(std::move(changes)), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) {
                if (!receipt)
                    qFatal("%s", qPrintable(wordsOf(receipt)));
                done = true;
            });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("not written");
    }
    RecordId needId;
    RecordId application;
    RecordId other;
};

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// How many lines are on record.
qint64 linesIn(const CostScene &scene)
{
    const auto found = store::loadAll<records::CostLine>(scene.session());
    return found ? static_cast<qint64>(found->size()) : -1;
}

} // namespace

/// 全口径融资成本 in the window.
class tst_CostPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pictureOfThePage();
    void amortising();
    void whatIsMissing();
    void linesAreTriedBeforeTheyAreWritten();
    void linesAreRemoved();
    void wrongInput();
    void offers();
    void paper();
};

void tst_CostPane::pictureOfThePage()
{
    CostScene scene;
    CostPane pane(scene.needs());
    QAbstractItemModelTester tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.setApplication(scene.application);
    pane.resize(420, 500);
    pane.show();
    QTRY_COMPARE(pane.headline(), u"5.80%"_s);
    const auto &model = pane.model();
    QCOMPARE(model.rowCount(), 8); // five costs, the sum, the subsidy, what is left
    QCOMPARE(cell(model, 0, CostPartsModel::ShareColumn), u"4.35%"_s);
    QCOMPARE(cell(model, 0, CostPartsModel::AmountColumn), u"20.88"_s);
    QCOMPARE(cell(model, 5, CostPartsModel::AmountColumn), u"27.84"_s);
    QCOMPARE(cell(model, 6, CostPartsModel::ShareColumn), u"−0.30%"_s);
    QCOMPARE(cell(model, 7, CostPartsModel::ShareColumn), u"5.50%"_s);
    QCOMPARE(cell(model, 7, CostPartsModel::AmountColumn), u"26.40"_s);
    QCOMPARE(cell(model, 1, CostPartsModel::NoteColumn), u"<i>某</i>公司"_s); // data is only text
    QVERIFY(model.index(1, 3).data(Qt::ToolTipRole).toString().contains(u"&lt;i&gt;"_s));
    QCOMPARE(pane.bar().data().parts.size(), 5);
    QVERIFY(pane.bar().data().primeRate && qFuzzyCompare(*pane.bar().data().primeRate, 0.0365));
    QCOMPARE(pane.bar().data().average, std::optional<double>()); // nothing was paid out yet
    QVERIFY(pane.bar().data().net.has_value());
    QVERIFY(!pane.bar().accessibleName().isEmpty());
    QVERIFY(!pane.grab().isNull());
    pane.setApplication({});
    QVERIFY(!pane.answer());
}

void tst_CostPane::amortising()
{
    CostScene scene;
    const auto before = store::find<records::FinancingApplication>(scene.session(), scene.application);
    auto now = *before;
    now.repayment = records::RepaymentMethod::EqualInstalment;
    CostPane pane(scene.needs());
    pane.setApplication(scene.application);
    QTRY_COMPARE(pane.headline(), u"5.80%"_s);
    scene.write({changes::difference(records::RecordKind::FinancingApplication, scene.application,
        records::valuesOf(*before), records::valuesOf(now))});
    QTRY_VERIFY(pane.answer() && pane.answer()->cost && !pane.answer()->cost->gross.simple); // read again by itself
    QVERIFY(pane.headline() > u"6.9"_s && pane.headline() < u"7.2"_s);
}

void tst_CostPane::whatIsMissing()
{
    CostScene scene;
    const auto before = store::find<records::FinancingApplication>(scene.session(), scene.application);
    auto now = *before;
    now.rate.reset();
    scene.write({changes::difference(records::RecordKind::FinancingApplication, scene.application,
        records::valuesOf(*before), records::valuesOf(now))});
    CostPane pane(scene.needs());
    pane.setApplication(scene.application);
    QTRY_VERIFY(pane.answer());
    QVERIFY(!pane.answer()->cost);
    QVERIFY(!pane.message().isEmpty());
    QCOMPARE(pane.headline(), QString());
    QCOMPARE(pane.model().rowCount(), 0);
    pane.setApplication(newId());
    QTRY_VERIFY(!pane.answer());
    QTRY_VERIFY(!pane.message().isEmpty()); // it is not there
}

void tst_CostPane::linesAreTriedBeforeTheyAreWritten()
{
    CostScene scene;
    CostLinesDialog dialog(scene.needs(), scene.application, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    auto &lines = dialog.lines();
    QAbstractItemModelTester tester(&lines.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(lines.rows().rowCount(), 5);
    QVERIFY(dialog.result().contains(u"5.80%"_s));
    lines.addRow();
    QVERIFY(!dialog.tried().cost); // what is missing is said
    dialog.save();                 // and it goes to the first gap
    QVERIFY(!lines.row("kind").message().isEmpty());
    QCOMPARE(linesIn(scene), 5);
    lines.rows().setValue(5, 0, records::textValue(u"audit"_s));
    lines.rows().setValue(5, 1, records::Value(qint64{48'000'00}));
    lines.rows().setValue(5, 2, records::textValue(u"upfront"_s));
    QVERIFY(dialog.result().contains(u"6.80%"_s));
    QCOMPARE(linesIn(scene), 5); // nothing is written before it is saved
    dialog.save();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(linesIn(scene), 6);
}

void tst_CostPane::linesAreRemoved()
{
    CostScene scene;
    scene.prompt.text = u"银行已退费"_s;
    CostLinesDialog dialog(scene.needs(), scene.application, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    dialog.lines().choose(0);
    dialog.lines().takeAwayRow();
    dialog.save();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(linesIn(scene), 4);
    QVERIFY(!scene.prompt.asked.isEmpty()); // a reason was asked for
}

void tst_CostPane::wrongInput()
{
    CostScene scene;
    scene.prompt.answer = false;
    CostLinesDialog dialog(scene.needs(), scene.application, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    dialog.lines().rows().setValue(0, 1, records::Value(qint64{480'000'000'00}));
    QVERIFY(dialog.tried().refused.has_value()); // the fee takes all: cost.received
    dialog.reject();
    QVERIFY(dialog.isVisible()); // what was typed is not dropped unasked
    scene.prompt.answer = true;
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(linesIn(scene), 5);
}

void tst_CostPane::offers()
{
    CostScene scene;
    OffersDialog dialog(scene.needs(), scene.needId, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.show();
    QTRY_COMPARE(dialog.model().rowCount(), 2);
    QCOMPARE(cell(dialog.model(), 0, ui::pages::OffersModel::NumberColumn), u"2022-9001-1"_s);
    QCOMPARE(cell(dialog.model(), 0, ui::pages::OffersModel::SimpleColumn), u"5.50%"_s);
    QCOMPARE(cell(dialog.model(), 1, ui::pages::OffersModel::SimpleColumn), u"6.00%"_s);
    QVERIFY(!cell(dialog.model(), 0, ui::pages::OffersModel::UnwantedColumn).isEmpty());
    const auto paper = dialog.document();
    const auto *table = std::get_if<ui::print::Table>(&paper.blocks.at(1));
    QVERIFY(table && table->rows.size() == 2);
    QCOMPARE(table->rows[0].size(), size_t(ui::pages::OffersModel::ColumnCount));
    scene.prompt.file = scene.inFolder(u"offers.csv"_s);
    dialog.exportOffers();
    QTRY_VERIFY(QFile::exists(scene.inFolder(u"offers.csv"_s)));
}

void tst_CostPane::paper()
{
    CostScene scene;
    CostPane pane(scene.needs());
    pane.setApplication(scene.application);
    QTRY_VERIFY(pane.answer());
    ui::pages::PaperDialog dialog(scene.needs(), ui::pages::loanPaperSource(*pane.answer(), scene.today()), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(dialog.document().blocks.size() >= 6);
    QVERIFY(!dialog.windowTitle().isEmpty());
    scene.prompt.file = scene.inFolder(u"sheet.pdf"_s);
    dialog.exportPdf();
    QTRY_VERIFY(QFile(scene.inFolder(u"sheet.pdf"_s)).size() > 1000);
    QTRY_VERIFY(dialog.state().contains(u"sheet.pdf"_s));
    scene.prompt.file = scene.inFolder(u"no folder/sheet.pdf"_s);
    const auto told = scene.prompt.told.size();
    dialog.exportPdf();
    QTRY_COMPARE(scene.prompt.told.size(), told + 1);
    dialog.setPrinter(std::make_unique<RefusingPrinter>());
    dialog.printPages();
    QTRY_COMPARE(scene.prompt.told.size(), told + 2);
    QVERIFY(dialog.state().contains(u"sheet.pdf"_s)); // nothing was sent
}

YUMIAO_TEST(tst_CostPane)

} // namespace yumiao::tests

#include "tst_cost_pane.moc"
