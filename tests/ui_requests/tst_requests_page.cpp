// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "models/records/request_step.h"
#include "models/records/service_request.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/requests/request_drawer.h"
#include "ui/pages/requests/request_step_dialog.h"
#include "ui/pages/requests/requests_page.h"
#include "ui/tables/record_table.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPointer>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RequestStage;
using ui::pages::RequestsPage;
using ui::pages::RequestStepDialog;

/// Requests of the practice district that stand in a stage today.
std::vector<RecordId> requestsAt(const PageScene &scene, const QString &stage)
{
    return *store::ids(scene.session(),
        {records::RecordKind::ServiceRequest, *store::parseFilter(u"stage = \"%1\""_s.arg(stage)), {}, scene.today()});
}

/// One that has just been received.
RecordId newRequest(PageScene &scene)
{
    const auto firms = *store::ids(scene.session(), {records::RecordKind::Enterprise, {}, {}, scene.today()});
    records::ServiceRequest it;
    static RecordIdSource ids;
    it.id = ids.next();
    it.enterprise.id = firms.front();
    it.title = u"用电增容"_s;
    it.kind = records::RequestKind::Utilities;
    it.received = scene.today();
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.changes.push_back(changes::creation(it));
    bool done = false;
    scene.workspace->write(scene.workspace.get(), std::move(set), store::OnConflict::Refuse,
        [&](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
    return QTest::qWaitFor([&] { return done; }) ? it.id : RecordId();
}

} // namespace

/// 诉求 in a practice district.
class tst_RequestsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListAndTheDrawer();
    void theListBeginsWithTheUsualColumns();
    void theWayByTheDialog();
    void whatIsLackingIsSaid();
    void theSwitchLeadsToVisits();
    void bothLanguages();
};

void tst_RequestsPage::theListAndTheDrawer()
{
    PageScene scene;
    RequestsPage page(scene.needs());
    page.resize(1180, 680);
    page.open({u"诉求"_s, {}, {}});
    const QAbstractItemModelTester tester(&page.model());
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 3; }));
    const auto all = *store::ids(scene.session(), {records::RecordKind::ServiceRequest, {}, {}, scene.today()});
    QCOMPARE(page.model().rowCount(), static_cast<int>(all.size()));
    QVERIFY(page.table().setCurrentId(all.front()));
    QVERIFY(!page.drawer().isVisibleTo(&page));
    for (const auto &command : page.commands())
        if (command.id == "requests.drawer")
            command.run();
    QVERIFY(page.drawer().isVisibleTo(&page));
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course().has_value(); }));
    QCOMPARE(page.drawer().course()->request.id, all.front());
    QVERIFY(page.table().setCurrentId(all.back())); // the drawer follows
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course()->request.id == all.back(); }));
}

void tst_RequestsPage::theListBeginsWithTheUsualColumns()
{
    PageScene scene;
    RequestsPage page(scene.needs());
    page.open({u"诉求"_s, {}, u"not lamp is unknown and not in_charge is unknown"_s});
    page.show();
    const auto expected = *store::ids(scene.session(),
        {records::RecordKind::ServiceRequest,
            *store::parseFilter(u"not lamp is unknown and not in_charge is unknown"_s), {}, scene.today()});
    QVERIFY(!expected.empty());
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() == static_cast<int>(expected.size()); }));
    QStringList shown;
    for (const QString &column : page.table().columns())
        if (page.table().isColumnVisible(column))
            shown.append(column);
    QCOMPARE(shown,
        (QStringList{u"lamp"_s, u"number"_s, u"enterprise"_s, u"title"_s, u"kind"_s, u"in_charge"_s, u"supporting"_s,
            u"received"_s, u"due_in_force"_s, u"stage"_s}));
    page.table().sortByColumn(u"in_charge"_s, false);
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() == static_cast<int>(expected.size()); }));
}

void tst_RequestsPage::theWayByTheDialog()
{
    PageScene scene;
    const RecordId id = newRequest(scene);
    QVERIFY(!id.isNull());
    const auto bureaus = *store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    const auto take = [&](RequestStage stage, const char *field, const records::Value &value) {
        QPointer<RequestStepDialog> dialog(new RequestStepDialog(scene.needs(), id));
        dialog->show();
        if (!QTest::qWaitFor([&] { return dialog->isReady(); }) || !dialog->chooseStep(stage))
            return false;
        if (field)
            dialog->form().preset(QLatin1String(field), value);
        dialog->save();
        return QTest::qWaitFor([&] { return !dialog; });
    };
    const auto bureau = records::FieldTrait<decltype(records::RequestStep::bureau)>::toValue({bureaus.front()});
    QVERIFY(take(RequestStage::Assigned, "bureau", bureau));
    QVERIFY(take(RequestStage::Accepted, nullptr, {})); // the bureau that was asked stands there already
    QVERIFY(take(RequestStage::Answered, "note", records::Value(u"已协调供电公司"_s)));
    QVERIFY(take(RequestStage::CalledBack, "satisfaction", records::Value(u"satisfied"_s)));
    QVERIFY(take(RequestStage::Closed, nullptr, {}));
    const auto closed = requestsAt(scene, u"closed"_s);
    QVERIFY(std::find(closed.begin(), closed.end(), id) != closed.end());
}

void tst_RequestsPage::whatIsLackingIsSaid()
{
    PageScene scene;
    const RecordId id = newRequest(scene);
    QPointer<RequestStepDialog> dialog(new RequestStepDialog(scene.needs(), id));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QVERIFY(!dialog->chooseStep(RequestStage::Closed)); // not offered
    QVERIFY(dialog->chooseStep(RequestStage::Assigned));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog->form().message(u"bureau"_s).isEmpty(); }));
    QVERIFY(requestsAt(scene, u"registered"_s).size() >= 1);
}

void tst_RequestsPage::theSwitchLeadsToVisits()
{
    PageScene scene;
    RequestsPage page(scene.needs());
    QWidget *head = page.headSwitches();
    QVERIFY(head);
    bool switched = false;
    for (auto *button : head->findChildren<QAbstractButton *>())
        if (button->text().contains(u"Visits"_s)) {
            button->click();
            switched = true;
        }
    QVERIFY(switched);
    QCOMPARE(scene.navigator.current().place, u"走访"_s);
    delete head;
}

void tst_RequestsPage::bothLanguages()
{
    PageScene scene;
    RequestsPage page(scene.needs());
    page.open({u"诉求"_s, {}, {}});
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 0; }));
    page.drawer().show(page.model().idAt(0));
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course().has_value(); }));
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QVERIFY(page.title().startsWith(u'«'));
    QVERIFY(QCoreApplication::removeTranslator(&marks));
}

YUMIAO_TEST(tst_RequestsPage)

} // namespace yumiao::tests

#include "tst_requests_page.moc"
