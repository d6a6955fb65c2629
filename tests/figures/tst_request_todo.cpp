// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/limits.h"
#include "models/figures/todo.h"
#include "models/plan/new_workspace.h"
#include "models/records/bureau.h"
#include "models/records/service_request.h"
#include "models/rules/request_lamp.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"
#include "tests/figures/counted_check.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::TodoGroup;
using records::RecordKind;
using records::RequestStage;

const QDate RequestTodoDay(2022, 9, 5);
const FixedClock RequestTodoClock(RequestTodoDay);

} // namespace

/// Requests that are due or overdue, in the list of what there is to do; and the lamp of the list beside the rule.
class tst_RequestTodo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dueAndOverdue();
    void whoHasIt();
    void theBureauSeesItsOwn();
    void theListShowsTheLampOfTheRule();

private:
    RecordId request(QDate due);
    void step(RecordId request, RequestStage stage, QDate day, RecordId bureau = {}, QDate due = {});
    [[nodiscard]] std::vector<figures::TodoItem> items(QDate on, RecordId bureau = {}) const;
    [[nodiscard]] QString listed(RecordId request, QDate on) const;

    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_firm;
    RecordId m_first;
    RecordId m_other;
};

void tst_RequestTodo::init()
{
    m_base = std::make_unique<TemporaryBase>();
    RecordIdSource ids(1, 1);
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {false, {}}, ids, RequestTodoClock));
    m_firm = made(m_base->session(), enterpriseNamed(u"样本甲有限公司"_s));
    const auto bureaus = *store::ids(m_base->session(), {RecordKind::Bureau, {}, {}, RequestTodoDay});
    m_first = bureaus[0];
    m_other = bureaus[1];
}

RecordId tst_RequestTodo::request(QDate due)
{
    records::ServiceRequest it;
    it.id = newId();
    it.enterprise.id = m_firm;
    it.number = it.id.toText();
    it.title = u"用电增容"_s;
    it.kind = records::RequestKind::Utilities;
    it.received = QDate(2022, 8, 1);
    it.due = due;
    const auto kept = store::commitKept(m_base->session(), setOf({changes::creation(it)}), RequestTodoClock);
    if (!kept)
        qFatal("%s", qPrintable(kept.error().what));
    return it.id;
}

void tst_RequestTodo::step(RecordId request, RequestStage stage, QDate day, RecordId bureau, QDate due)
{
    records::RequestStep it;
    it.id = newId();
    it.request.id = request;
    it.stage = stage;
    it.date = day;
    it.bureau.id = bureau;
    it.note = u"试验"_s;
    it.due = due;
    const auto kept = store::commitKept(m_base->session(), setOf({changes::creation(it)}), RequestTodoClock);
    QVERIFY2(kept, qPrintable(wordsOf(kept)));
}

std::vector<figures::TodoItem> tst_RequestTodo::items(QDate on, RecordId bureau) const
{
    const auto list = figures::todo(m_base->session(), on, bureau);
    if (!list)
        qFatal("%s", qPrintable(list.error().what));
    const qint64 opened = list->count(TodoGroup::RequestsDue) > 0 ? list->count(TodoGroup::RequestsDue) : -1;
    if (selected(m_base->session(), figures::countedTodo(*list, TodoGroup::RequestsDue), on) != opened)
        qFatal("the group opens other rows than it counts");
    std::vector<figures::TodoItem> found;
    for (const figures::TodoItem &it : list->items)
        if (it.group == TodoGroup::RequestsDue)
            found.push_back(it);
    return found;
}

QString tst_RequestTodo::listed(RecordId request, QDate on) const
{
    const auto values = store::fieldsOf(m_base->session(), RecordKind::ServiceRequest, {request}, {u"lamp"_s}, on);
    return values ? records::textIn(values->front().front()) : values.error().what;
}

void tst_RequestTodo::dueAndOverdue()
{
    const RecordId late = request(RequestTodoDay.addDays(-1));
    const RecordId soon = request(RequestTodoDay.addDays(7));
    (void)request(RequestTodoDay.addDays(8));
    const auto today = items(RequestTodoDay);
    QCOMPARE(today.size(), size_t(2));
    QCOMPARE(today[0].id, late); // red before amber
    QCOMPARE(today[0].lamp, (rules::LampAnswer{rules::Lamp::Red, rules::LampCause::PastDue, -1}));
    QCOMPARE(today[0].enterpriseName, u"样本甲有限公司"_s);
    QCOMPARE(today[0].due, RequestTodoDay.addDays(-1));
    QCOMPARE(today[1].id, soon);
    QCOMPARE(today[1].lamp, (rules::LampAnswer{rules::Lamp::Amber, rules::LampCause::DueSoon, 7}));
    QVERIFY(items(RequestTodoDay.addDays(-10)).empty());
}

void tst_RequestTodo::whoHasIt()
{
    const RecordId id = request(RequestTodoDay.addDays(-1));
    QCOMPARE(items(RequestTodoDay).front().bureau, RecordId());
    step(id, RequestStage::Assigned, QDate(2022, 8, 2), m_first);
    QCOMPARE(items(RequestTodoDay).front().bureau, m_first);
    step(id, RequestStage::Accepted, QDate(2022, 8, 3), m_first);
    step(id, RequestStage::Assigned, QDate(2022, 8, 4), m_other); // it stays with the first one until the other accepts
    QCOMPARE(items(RequestTodoDay).front().bureau, m_first);
    step(id, RequestStage::Accepted, QDate(2022, 8, 5), m_other);
    QCOMPARE(items(RequestTodoDay).front().bureau, m_other);
    QVERIFY(!items(RequestTodoDay).front().bureauName.isEmpty());
    step(id, RequestStage::Answered, RequestTodoDay);
    QVERIFY(items(RequestTodoDay).empty());
    QCOMPARE(items(RequestTodoDay.addDays(-1)).size(), size_t(1)); // the day before it was still due
}

void tst_RequestTodo::theBureauSeesItsOwn()
{
    const RecordId id = request(RequestTodoDay.addDays(2));
    step(id, RequestStage::Assigned, QDate(2022, 8, 2), m_first);
    QCOMPARE(items(RequestTodoDay, m_first).size(), size_t(1));
    const auto others = figures::todo(m_base->session(), RequestTodoDay, m_other);
    QCOMPARE(others->count(TodoGroup::RequestsDue), qint64(0));
}

/// The words of SQL and the rule say the same at every day around the term, in every stage on the way.
void tst_RequestTodo::theListShowsTheLampOfTheRule()
{
    const RecordId id = request(QDate(2022, 8, 20));
    step(id, RequestStage::Assigned, QDate(2022, 8, 2), m_first);
    step(id, RequestStage::Accepted, QDate(2022, 8, 3), m_first);
    step(id, RequestStage::ExtensionAsked, QDate(2022, 8, 16), m_first, QDate(2022, 8, 25));
    step(id, RequestStage::ExtensionGranted, QDate(2022, 8, 17), m_first, QDate(2022, 8, 25));
    step(id, RequestStage::Answered, QDate(2022, 8, 28));
    step(id, RequestStage::Closed, QDate(2022, 8, 30));
    const auto steps = store::stepsOfRequests(m_base->session(), std::array{id})->value(id);
    QSet<QString> seen;
    for (QDate on(2022, 8, 1); on <= RequestTodoDay; on = on.addDays(1)) {
        auto standing = rules::standingBefore(QDate(2022, 8, 20));
        for (const records::RequestStep &it : steps)
            if (it.date <= on)
                standing = rules::standingAfter(standing, it);
        const auto lamp
            = rules::requestLamp(*rules::requestRules(), standing, *figures::lampLimitsOn(m_base->session(), on), on);
        QCOMPARE(listed(id, on), QString(rules::lampCode(lamp->lamp)));
        seen.insert(listed(id, on));
    }
    QCOMPARE(seen.size(), 4); // green, amber, red, done
}

YUMIAO_TEST(tst_RequestTodo)

} // namespace yumiao::tests

#include "tst_request_todo.moc"
