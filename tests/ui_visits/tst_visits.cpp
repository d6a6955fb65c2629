// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "models/records/promise.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/requests/visits_page.h"
#include "ui/pages/visits/visit_dialog.h"
#include "ui/pages/visits/visit_part.h"
#include "ui/print/page_layout.h"
#include "ui/reports/visit_kit_paper.h"
#include "ui/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::pages::VisitDialog;
using ui::pages::VisitedFirmsPage;
using ui::pages::VisitsPage;

template <typename R>
qint64 countOf(const PageScene &scene)
{
    return static_cast<qint64>(store::loadAll<R>(scene.session())->size());
}

RecordId someFirm(const PageScene &scene)
{
    return store::ids(scene.session(),
        {RecordKind::Enterprise, *store::parseFilter(u"in_register = true and not last_visit is unknown"_s), {},
            scene.today()})
        ->front();
}

QString wordsOn(const ui::print::Document &paper)
{
    QStringList words;
    for (const auto &block : paper.blocks)
        if (const auto *table = std::get_if<ui::print::Table>(&block)) {
            words += table->header;
            for (const auto &row : table->rows)
                for (const auto &cell : row)
                    words.append(cell.text);
        }
    return words.join(u'\n');
}

} // namespace

/// The form after a visit, the paper before it, and the pages of visits, in a practice district.
class tst_Visits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFormOneStep();
    void whatIsTypedSurvives();
    void theEnterpriseIsChosenInTheForm();
    void leavingAsksOnce();
    void theKitIsOnePage();
    void theListOfVisits();
    void visitsByEnterprise();
    void bothLanguages();
};

void tst_Visits::oneFormOneStep()
{
    PageScene scene;
    const RecordId firm = someFirm(scene);
    const qint64 visits = countOf<records::Visit>(scene);
    const qint64 requests = countOf<records::ServiceRequest>(scene);
    const qint64 promises = countOf<records::Promise>(scene);
    QPointer<VisitDialog> dialog(new VisitDialog(scene.needs(), firm));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    dialog->part(RecordKind::Visit)->form().preset(u"situation"_s, records::Value(u"订单饱满"_s));
    dialog->part(RecordKind::Enterprise)->form().preset(u"contact_role"_s, records::Value(u"综合部"_s));
    auto *request = dialog->add(RecordKind::ServiceRequest);
    request->form().preset(u"title"_s, records::Value(u"用电增容"_s));
    request->form().preset(u"kind"_s, records::Value(u"utilities"_s));
    auto *promise = dialog->add(RecordKind::Promise);
    promise->form().preset(u"matter"_s, records::Value(u"协调供电公司"_s));
    const RecordId visit = dialog->visitId();
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    QCOMPARE(countOf<records::Visit>(scene), visits + 1);
    QCOMPARE(countOf<records::ServiceRequest>(scene), requests + 1);
    QCOMPARE(countOf<records::Promise>(scene), promises + 1);
    QCOMPARE(store::find<records::Enterprise>(scene.session(), firm)->contactRole, u"综合部"_s);
    QCOMPARE(store::find<records::Visit>(scene.session(), visit)->visited, scene.today());
    bool undone = false;
    scene.workspace->undo(scene.workspace.get(), std::nullopt,
        [&](const Result<store::Receipt> &receipt) { undone = receipt.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return undone; }));
    QCOMPARE(countOf<records::Visit>(scene), visits);
    QCOMPARE(countOf<records::ServiceRequest>(scene), requests);
    QCOMPARE(countOf<records::Promise>(scene), promises);
    QVERIFY(store::find<records::Enterprise>(scene.session(), firm)->contactRole != u"综合部"_s);
}

void tst_Visits::whatIsTypedSurvives()
{
    PageScene scene;
    QPointer<VisitDialog> dialog(new VisitDialog(scene.needs(), someFirm(scene)));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    const qint64 visits = countOf<records::Visit>(scene);
    auto *promise = dialog->add(RecordKind::Promise);
    dialog->part(RecordKind::Visit)->form().preset(u"situation"_s, records::Value(u"订单饱满"_s));
    dialog->save(); // what is promised is not said
    QVERIFY(!promise->form().message(u"matter"_s).isEmpty());
    QVERIFY(!dialog->message().isEmpty());
    promise->form().preset(u"matter"_s, records::Value(u"协调"_s));
    promise->form().preset(u"due"_s, records::Value(scene.today().addDays(-9).toString(Qt::ISODate)));
    dialog->save(); // to be kept before it was given: refused by the ledger or before it
    QVERIFY(QTest::qWaitFor([&] { return !promise->form().message(u"due"_s).isEmpty(); }));
    QVERIFY(dialog);
    QCOMPARE(countOf<records::Visit>(scene), visits);
    const auto typed
        = records::recordFrom<records::Visit>(dialog->visitId(), dialog->part(RecordKind::Visit)->form().values());
    QCOMPARE(typed.situation, u"订单饱满"_s);
    promise->form().preset(u"due"_s, records::Value(scene.today().addDays(9).toString(Qt::ISODate)));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    QCOMPARE(countOf<records::Visit>(scene), visits + 1);
}

void tst_Visits::theEnterpriseIsChosenInTheForm()
{
    PageScene scene;
    const RecordId firm = someFirm(scene);
    QPointer<VisitDialog> dialog(new VisitDialog(scene.needs(), RecordId()));
    dialog->show();
    dialog->save();
    QVERIFY(!dialog->part(RecordKind::Visit)->form().message(u"enterprise"_s).isEmpty());
    dialog->part(RecordKind::Visit)->form().preset(u"enterprise"_s, records::Value(firm.value()));
    Q_EMIT dialog->part(RecordKind::Visit)->edited();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QVERIFY(dialog->part(RecordKind::Enterprise)->isEnabled());
    const RecordId visit = dialog->visitId();
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    QCOMPARE(store::find<records::Visit>(scene.session(), visit)->enterprise.id, firm);
}

void tst_Visits::leavingAsksOnce()
{
    PageScene scene;
    QPointer<VisitDialog> dialog(new VisitDialog(scene.needs(), someFirm(scene)));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    (void)dialog->add(RecordKind::Task);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->message().isEmpty());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
}

void tst_Visits::theKitIsOnePage()
{
    PageScene scene;
    std::vector<RecordId> firms;
    const auto requests = *store::loadAll<records::ServiceRequest>(scene.session());
    for (const auto &it : requests) // of those there is something to tell
        if (!it.enterprise.id.isNull())
            firms.push_back(it.enterprise.id);
    QVERIFY(firms.size() > 3);
    size_t told = 0;
    for (size_t i = 0; i < firms.size() && i < 12; ++i) {
        const auto kit = visits::visitKit(scene.session(), firms[i], scene.today());
        QVERIFY(kit);
        const auto paper = ui::reports::visitKitPaper(*kit);
        QCOMPARE(ui::print::pageCount(ui::print::layOut(paper, ui::reports::visitKitForm())), 1);
        const QString words = wordsOn(paper);
        QVERIFY(words.contains(kit->profile.enterprise.name));
        for (const auto &promise : kit->promises)
            if (promise.state == records::PromiseState::Undated)
                QVERIFY(words.contains(u"Promise without a date"_s));
        told += kit->promises.size() + kit->requests.size() + kit->expiring.size();
    }
    QVERIFY(told > 0);
    // Much more than a page holds is shortened and counted.
    auto full = *visits::visitKit(scene.session(), firms.front(), scene.today());
    visits::OpenPromise promise;
    promise.promise.matter = QString(180, u'诺');
    promise.promise.promised = scene.today();
    full.promises.assign(80, promise);
    figures::TaskStanding task;
    task.task.title = QString(180, u'事');
    full.tasks.assign(80, task);
    const auto paper = ui::reports::visitKitPaper(full);
    QCOMPARE(ui::print::pageCount(ui::print::layOut(paper, ui::reports::visitKitForm())), 1);
    QVERIFY(wordsOn(paper).contains(u"(80)"_s));
}

void tst_Visits::theListOfVisits()
{
    PageScene scene;
    VisitsPage page(scene.needs());
    page.resize(1180, 680);
    page.open({u"走访"_s, {}, {}});
    const QAbstractItemModelTester tester(&page.model());
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 3; }));
    for (const auto *column : {"enterprise", "town", "visited", "days_since", "visitors", "problems", "requests_heard"})
        QVERIFY2(page.table().isColumnVisible(QLatin1String(column)), column);
    page.open({u"走访"_s, u"new"_s, {}});
    QPointer<VisitDialog> dialog(page.findChild<VisitDialog *>());
    QVERIFY(dialog);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    for (const auto &command : page.commands())
        if (command.id == "records.add") {
            QCOMPARE(command.keys, QKeySequence(Qt::CTRL | Qt::Key_N));
            command.run();
        }
    QVERIFY(page.findChild<VisitDialog *>());
}

void tst_Visits::visitsByEnterprise()
{
    PageScene scene;
    VisitedFirmsPage page(scene.needs());
    page.resize(1180, 680);
    page.open({u"走访企业"_s, {}, {}});
    const QAbstractItemModelTester tester(&page.model());
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.overdueDays().has_value() && page.model().rowCount() > 3; }));
    QCOMPARE(*page.overdueDays(), 180);
    QCOMPARE(page.table().columns().value(0), u"name"_s);
    for (const auto *column : {"town", "last_visit", "visit_gap", "last_visitors", "visit_problems"})
        QVERIFY2(page.table().isColumnVisible(QLatin1String(column)), column);
    QStringList filters;
    for (const ui::shell::Command &command : page.commands()) {
        if (command.id != "visits.overdue" && command.id != "visits.on_ladder")
            continue;
        QCOMPARE(command.whyNot(), QString());
        command.run();
        const auto route = scene.navigator.current();
        if (route.place == u"走访企业"_s && !route.filter.isEmpty())
            filters.append(route.filter);
    }
    filters.removeDuplicates();
    QCOMPARE(filters.size(), 2);
    // Counted by hand: the last visit lies more than 180 days back, or there was none.
    qint64 overdue = 0;
    qint64 onLadder = 0;
    const auto firms = *store::ids(
        scene.session(), {RecordKind::Enterprise, *store::parseFilter(u"in_register = true"_s), {}, scene.today()});
    const auto values
        = *store::fieldsOf(scene.session(), RecordKind::Enterprise, firms, {u"visit_gap"_s, u"tier"_s}, scene.today());
    for (const auto &it : values) {
        const bool isDue = records::isUnknown(it[0]) || records::numberIn(it[0]) > 180;
        overdue += isDue ? 1 : 0;
        onLadder += isDue && !records::isUnknown(it[1]) ? 1 : 0;
    }
    QVERIFY(onLadder > 0 && overdue > onLadder);
    page.open({u"走访企业"_s, {}, filters.front()});
    QTRY_COMPARE(page.model().rowCount(), static_cast<int>(overdue));
    page.open({u"走访企业"_s, {}, filters.back()});
    QTRY_COMPARE(page.model().rowCount(), static_cast<int>(onLadder));
}

void tst_Visits::bothLanguages()
{
    PageScene scene;
    QPointer<VisitDialog> dialog(new VisitDialog(scene.needs(), someFirm(scene)));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(dialog.data(), &change);
    QVERIFY(dialog->windowTitle().startsWith(u'«'));
    for (const auto *button : dialog->findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
    QVERIFY(QCoreApplication::removeTranslator(&marks));
    delete dialog;
}

YUMIAO_TEST(tst_Visits)

} // namespace yumiao::tests

#include "tst_visits.moc"
