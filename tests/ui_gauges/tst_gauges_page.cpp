// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/gauges/gauge_pane.h"
#include "ui/pages/gauges/gauges_page.h"
#include "ui/tables/record_table.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::pages::GaugesPage;

bool run(GaugesPage &page, const QByteArray &id)
{
    for (const auto &command : page.commands())
        if (command.id == id && command.whyNot().isEmpty()) {
            command.run();
            return true;
        }
    return false;
}

bool isRead(const GaugesPage &page)
{
    return QTest::qWaitFor([&] { return page.pane().answer().has_value(); });
}

/// How many records of the kind the route in front selects.
qint64 opened(const PageScene &scene, RecordKind kind)
{
    const auto filter = store::parseFilter(scene.navigator.current().filter);
    return filter ? *store::count(scene.session(), {kind, *filter, {}, scene.today()}) : -1;
}

} // namespace

/// 专项 in a practice district.
class tst_GaugesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyList_data();
    void everyList();
    void cardsOpenWhatTheyCount();
    void aStepMovesTheGauge();
    void yearsOfProcurement();
    void paperOfTheGauge();
    void nothingEnteredIsUnknown();
    void bothLanguages();
};

void tst_GaugesPage::everyList_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::newRow("budgets") << RecordKind::ProcurementBudget;
    QTest::newRow("contracts") << RecordKind::ProcurementContract;
    QTest::newRow("arrears") << RecordKind::Arrear;
    QTest::newRow("eia") << RecordKind::EiaCase;
}

void tst_GaugesPage::everyList()
{
    QFETCH(RecordKind, kind);
    PageScene scene;
    GaugesPage page(scene.needs(), kind);
    page.resize(1180, 680);
    page.open({page.route().place, {}, {}});
    const QAbstractItemModelTester tester(&page.model());
    const QAbstractItemModelTester lines(page.pane().lines().model());
    page.show();
    const auto all = *store::ids(scene.session(), {kind, {}, {}, scene.today()});
    QVERIFY(all.size() >= 8);
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() == static_cast<int>(all.size()); }));
    QVERIFY(isRead(page));
    QVERIFY(page.pane().card(0).isVisibleTo(&page));
    QVERIFY(!page.pane().card(0).data().sentence.isEmpty());
    QWidget *head = page.headSwitches();
    qsizetype segments = 0;
    for (const auto *button : head->findChildren<QAbstractButton *>())
        segments += button->text() == u"Budgets"_s || button->text() == u"Arrears"_s ? 1 : 0;
    QCOMPARE(segments, 2);
    delete head;
}

/// The rows that a card and its lines open are the ones that they count.
void tst_GaugesPage::cardsOpenWhatTheyCount()
{
    PageScene scene;
    GaugesPage page(scene.needs(), RecordKind::ProcurementBudget);
    page.show();
    QVERIFY(isRead(page));
    const auto &gauge = std::get<gauges::ProcurementGauge>(*page.pane().answer());
    page.pane().card(0).click();
    QCOMPARE(scene.navigator.current().place, u"政府采购"_s);
    QCOMPARE(
        opened(scene, RecordKind::ProcurementBudget), static_cast<qint64>(gauge.all.planned.reserved.counted.size()));
    page.pane().card(2).click();
    QCOMPARE(scene.navigator.current().place, u"采购合同"_s);
    QCOMPARE(opened(scene, RecordKind::ProcurementContract), static_cast<qint64>(gauge.all.given.sme.counted.size()));
}

void tst_GaugesPage::aStepMovesTheGauge()
{
    PageScene scene;
    GaugesPage page(scene.needs(), RecordKind::Arrear);
    page.open({u"清欠"_s, {}, {}});
    page.show();
    QVERIFY(isRead(page));
    const auto ledger = std::get<gauges::ArrearsLedger>(*page.pane().answer());
    const auto open = std::find_if(
        ledger.lines.begin(), ledger.lines.end(), [](const gauges::ArrearLine &it) { return it.isOpen(); });
    QVERIFY(open != ledger.lines.end());
    QVERIFY(QTest::qWaitFor([&] { return page.table().setCurrentId(open->arrear.id); }));
    QVERIFY(run(page, "gauges.step"));
    auto *dialog = page.findChild<ui::forms::RecordDialog *>();
    QVERIFY(dialog);
    dialog->form().preset(u"kind"_s, records::Value(u"payment"_s));
    dialog->form().preset(u"amount"_s, records::Value(open->outstanding.fen() + 1));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !scene.said.isEmpty() || dialog->isVisible(); })); // more than is owed
    QTest::qWait(200);
    QCOMPARE(std::get<gauges::ArrearsLedger>(*page.pane().answer()).all.paid, ledger.all.paid);
    dialog->form().preset(u"amount"_s, records::Value(open->outstanding.fen()));
    dialog->save();
    const Money paid = ledger.all.paid + open->outstanding;
    QVERIFY(QTest::qWaitFor([&] { return std::get<gauges::ArrearsLedger>(*page.pane().answer()).all.paid == paid; }));
    QVERIFY(QTest::qWaitFor([&] { return page.pane().steps().lines().rowCount() > 0; }));
}

void tst_GaugesPage::yearsOfProcurement()
{
    PageScene scene;
    GaugesPage page(scene.needs(), RecordKind::ProcurementBudget);
    page.show();
    QVERIFY(isRead(page));
    const int year = scene.today().year();
    const auto yearShown = [&] { return std::get<gauges::ProcurementGauge>(*page.pane().answer()).year; };
    QCOMPARE(yearShown(), year);
    QVERIFY(run(page, "gauges.year_before"));
    QVERIFY(QTest::qWaitFor([&] { return yearShown() == year - 1; }));
    QVERIFY(run(page, "gauges.year_after"));
    QVERIFY(QTest::qWaitFor([&] { return yearShown() == year; }));
}

void tst_GaugesPage::paperOfTheGauge()
{
    PageScene scene;
    GaugesPage page(scene.needs(), RecordKind::Arrear);
    page.show();
    QVERIFY(isRead(page));
    QVERIFY(run(page, "gauges.paper"));
    const auto *dialog = page.findChild<ui::pages::PaperDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->document().blocks.size() >= 5); // title, sentence, age, debtors, every amount
}

void tst_GaugesPage::nothingEnteredIsUnknown()
{
    PageScene scene(Holding::Nothing);
    GaugesPage page(scene.needs(), RecordKind::ProcurementBudget);
    page.show();
    QVERIFY(isRead(page));
    for (size_t i = 0; i < 3; ++i)
        for (const auto &bullet : std::get<QList<ui::widgets::KpiBullet>>(page.pane().card(i).data().picture)) {
            QVERIFY(!bullet.value);
            QCOMPARE(bullet.text, u"—"_s);
        }
}

void tst_GaugesPage::bothLanguages()
{
    PageScene scene;
    GaugesPage page(scene.needs(), RecordKind::EiaCase);
    page.open({u"环评"_s, {}, {}});
    page.show();
    QVERIFY(isRead(page));
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QVERIFY(page.title().startsWith(u'«'));
    QVERIFY(page.pane().card(0).data().title.startsWith(u'«'));
    QVERIFY(QCoreApplication::removeTranslator(&marks));
}

YUMIAO_TEST(tst_GaugesPage)

} // namespace yumiao::tests

#include "tst_gauges_page.moc"
