// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/records/clock_template.h"
#include "models/records/request_step.h"
#include "models/records/service_request.h"
#include "models/store/kept_commit.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"
#include "models/store/undo.h"
#include "tests/store/old_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::RequestStage;
using records::RequestStep;
using records::ServiceRequest;

constexpr int BeforeRequests = 18; ///< the schema that knew none
const FixedClock RequestDay(QDate(2022, 3, 10));

records::Bureau bureauNamed(const QString &name)
{
    records::Bureau it;
    it.id = newId();
    it.name = name;
    return it;
}

/// An enterprise, two bureaus and the time limits of 1, 3, 15 and 30 working days.
struct RequestScene {
    RequestScene()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        first = made(base.session(), bureauNamed(u"区经信局"_s));
        other = made(base.session(), bureauNamed(u"区住建局"_s));
        records::ClockTemplate clock;
        clock.id = newId();
        clock.code = u"general"_s;
        clock.title = u"一般诉求"_s;
        clock.count = records::DayCount::Working;
        clock.acceptDays = 1;
        clock.answerDays = 15;
        clock.complexDays = 30;
        (void)made(base.session(), clock);
    }
    [[nodiscard]] ServiceRequest request() const
    {
        ServiceRequest it;
        it.id = newId();
        it.enterprise.id = firm;
        it.title = u"厂区门前道路积水"_s;
        it.kind = records::RequestKind::Other;
        it.received = QDate(2022, 3, 1);
        return it;
    }
    [[nodiscard]] static RequestStep step(
        RecordId request, RequestStage stage, QDate date, RecordId bureau = {}, const QString &note = {})
    {
        RequestStep it;
        it.id = newId();
        it.request.id = request;
        it.stage = stage;
        it.date = date;
        it.bureau.id = bureau;
        it.note = note;
        return it;
    }
    /// What is refused, or nothing.
    [[nodiscard]] QString write(std::vector<changes::RecordChange> changes)
    {
        const auto receipt = store::commitKept(base.session(), setOf(std::move(changes)), RequestDay);
        if (receipt)
            return {};
        QStringList words;
        for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
            words.append(
                problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
        return words.isEmpty() ? receipt.error().what : words.join(u'\n');
    }
    template <typename R>
    [[nodiscard]] QString add(const R &record)
    {
        return write({changes::creation(record)});
    }
    [[nodiscard]] std::vector<RequestStep> steps(RecordId request) const
    {
        return store::stepsOfRequests(base.session(), std::array{request})->value(request);
    }
    [[nodiscard]] ServiceRequest stored(RecordId request) const
    {
        return *store::find<ServiceRequest>(base.session(), request);
    }
    [[nodiscard]] QString shown(RecordId request, const QString &field, QDate on = QDate(2022, 12, 31)) const
    {
        const auto values = store::fieldsOf(base.session(), RecordKind::ServiceRequest, {request}, {field}, on);
        return values ? records::textIn(values->front().front()) : values.error().what;
    }

    TemporaryBase base;
    RecordId firm;
    RecordId first;
    RecordId other;
};

} // namespace

/// The ledger keeps requests (诉求) and their steps whole and legal, whoever writes.
class tst_Requests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRequestIsRegisteredWithItsTerm();
    void aGivenTermStays();
    void aChangedDayMovesTheCountedTerm();
    void theWayToTheEnd();
    void illegalStepsAreRefused();
    void laterStepsAreJudgedAgain();
    void derivedFieldsTellTheStanding();
    void removalTakesTheSteps();
    void undoTakesAllBack();
    void oldBasesGetTheTables();
};

void tst_Requests::aNewRequestIsRegisteredWithItsTerm()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 22)); // 15 working days after Tuesday 1 March
    const auto steps = scene.steps(it.id);
    QCOMPARE(steps.size(), size_t{1});
    QCOMPARE(*steps[0].stage, RequestStage::Registered);
    QCOMPARE(steps[0].date, it.received);
    ServiceRequest complex = scene.request();
    complex.complex = true;
    QCOMPARE(scene.add(complex), QString());
    QCOMPARE(scene.stored(complex.id).due, QDate(2022, 4, 12));
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Requests::aGivenTermStays()
{
    RequestScene scene;
    ServiceRequest it = scene.request();
    it.due = QDate(2022, 3, 4);
    const RequestStep assigned = RequestScene::step(it.id, RequestStage::Assigned, it.received, scene.first);
    QCOMPARE(scene.write({changes::creation(it), changes::creation(assigned)}), QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 4));
    QCOMPARE(scene.steps(it.id).size(), size_t{1}); // the set told its first step
    QCOMPARE(
        scene.write({fieldChange(RecordKind::ServiceRequest, it.id, "received", u"2022-03-01"_s, u"2022-02-28"_s)}),
        QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 4));
}

void tst_Requests::aChangedDayMovesTheCountedTerm()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(
        scene.write({fieldChange(RecordKind::ServiceRequest, it.id, "received", u"2022-03-01"_s, u"2022-02-28"_s)}),
        QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 21));
    QCOMPARE(scene.write({fieldChange(RecordKind::ServiceRequest, it.id, "complex", {}, qint64{1})}), QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 4, 11));
}

void tst_Requests::theWayToTheEnd()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 3, 1), scene.first)), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Accepted, QDate(2022, 3, 2), scene.first)), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Handling, QDate(2022, 3, 3))), QString());
    QCOMPARE(
        scene.add(RequestScene::step(it.id, RequestStage::Answered, QDate(2022, 3, 9), {}, u"已疏通"_s)), QString());
    RequestStep called = RequestScene::step(it.id, RequestStage::CalledBack, QDate(2022, 3, 10));
    called.satisfaction = records::Satisfaction::Dissatisfied;
    QCOMPARE(scene.add(called), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Closed, QDate(2022, 3, 10))),
        u"stage request.dissatisfied"_s);
    QCOMPARE(
        scene.add(RequestScene::step(it.id, RequestStage::Escalated, QDate(2022, 3, 11), {}, u"仍积水"_s)), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 3, 11), scene.other)), QString());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Requests::illegalStepsAreRefused()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    const QString before = wholeState(scene.base.session());
    QCOMPARE(
        scene.add(RequestScene::step(it.id, RequestStage::Closed, QDate(2022, 3, 2))), u"stage request.illegal_step"_s);
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 3, 2))),
        u"bureau request.needs_bureau"_s);
    QVERIFY(scene.add(RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 2, 2), scene.first))
                .startsWith(u"date request.before_received"_s)); // it would stand before the first one
    QCOMPARE(wholeState(scene.base.session()), before);
}

/// Who has a request follows from all its steps: taking one away judges those behind it.
void tst_Requests::laterStepsAreJudgedAgain()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    const auto assigned = RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 3, 1), scene.first);
    QCOMPARE(scene.add(assigned), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Accepted, QDate(2022, 3, 2), scene.first)), QString());
    QCOMPARE(scene.write({changes::removal(RecordKind::RequestStep, assigned.id, u"误登"_s)}),
        u"stage request.illegal_step"_s);
    QCOMPARE(scene.write({fieldChange(
                 RecordKind::RequestStep, assigned.id, "bureau", scene.first.value(), scene.other.value())}),
        u"bureau request.wrong_bureau"_s);
}

void tst_Requests::derivedFieldsTellTheStanding()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.shown(it.id, u"stage"_s), u"registered"_s);
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Assigned, QDate(2022, 3, 1), scene.first)), QString());
    QCOMPARE(scene.shown(it.id, u"assigned_to"_s), u"区经信局"_s);
    QCOMPARE(scene.shown(it.id, u"in_charge"_s), QString());
    QCOMPARE(scene.add(RequestScene::step(it.id, RequestStage::Accepted, QDate(2022, 3, 2), scene.first)), QString());
    QCOMPARE(scene.shown(it.id, u"in_charge"_s), u"区经信局"_s);
    QCOMPARE(scene.shown(it.id, u"in_charge"_s, QDate(2022, 3, 1)), QString()); // as of a day before
    RequestStep asked
        = RequestScene::step(it.id, RequestStage::ExtensionAsked, QDate(2022, 3, 4), scene.first, u"需会商"_s);
    asked.due = QDate(2022, 4, 1);
    QCOMPARE(scene.add(asked), QString());
    QCOMPARE(scene.shown(it.id, u"stage"_s), u"accepted"_s);
    QCOMPARE(scene.shown(it.id, u"due_in_force"_s), u"2022-03-22"_s);
    RequestStep granted = RequestScene::step(it.id, RequestStage::ExtensionGranted, QDate(2022, 3, 5));
    granted.due = QDate(2022, 4, 1);
    QCOMPARE(scene.add(granted), QString());
    QCOMPARE(scene.shown(it.id, u"due_in_force"_s), u"2022-04-01"_s);
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 22)); // both days are kept
    QCOMPARE(scene.shown(it.id, u"stage_since"_s), u"2022-03-02"_s);
}

void tst_Requests::removalTakesTheSteps()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.write({changes::removal(RecordKind::ServiceRequest, it.id, u"重复"_s)}), QString());
    QVERIFY(scene.steps(it.id).empty());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Requests::undoTakesAllBack()
{
    RequestScene scene;
    const ServiceRequest it = scene.request();
    QCOMPARE(scene.add(it), QString());
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"甲"_s, RequestDay));
    QVERIFY(!store::find<ServiceRequest>(scene.base.session(), it.id));
    QVERIFY(scene.steps(it.id).empty());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Requests::oldBasesGetTheTables()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    base.close();
    {
        RawBase raw(base.path());
        QCOMPARE(stepBack(raw, BeforeRequests), QString());
    }
    base.reopen();
    QCOMPARE(*base.session().number(u"PRAGMA user_version"_s), qint64{store::schemaVersion()});
    ServiceRequest it;
    it.id = newId();
    it.enterprise.id = firm;
    it.title = u"用电增容"_s;
    it.kind = records::RequestKind::Utilities;
    it.received = QDate(2022, 3, 1);
    QCOMPARE(made(base.session(), it), it.id);
}

YUMIAO_TEST(tst_Requests)

} // namespace yumiao::tests

#include "tst_requests.moc"
