// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"
#include "models/records/drawdown.h"
#include "models/records/institution.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "models/visits/visit_kit.h"
#include "models/visits/visit_report.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::PromiseState;
using records::RecordKind;

const QDate VisitDay(2022, 9, 5);
const FixedClock VisitClock(VisitDay);

} // namespace

/// What to know before a visit, and everything that came out of it as one step.
class tst_VisitKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsKnown();
    void changesSinceTheLastVisit();
    void whatIsOpen();
    void promisesOnTheirDays();
    void everythingInOneStep();
    void blanksSayNothing();
    void newFiguresOfTheYear();
    void whatIsRefusedWritesNothing();

private:
    [[nodiscard]] QString write(std::vector<changes::RecordChange> changes);
    [[nodiscard]] QString write(changes::ChangeSet set);
    [[nodiscard]] visits::VisitKit kit(QDate on = VisitDay) const;
    [[nodiscard]] records::Visit visit(QDate day) const;
    [[nodiscard]] records::Promise promise(QDate due, QDate kept = {}) const;
    template <typename R>
    [[nodiscard]] size_t count() const
    {
        return store::loadAll<R>(m_base->session())->size();
    }

    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_firm;
    RecordId m_bureau;
};

void tst_VisitKit::init()
{
    m_base = std::make_unique<TemporaryBase>();
    RecordIdSource ids(1, 1);
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {false, {}}, ids, VisitClock));
    m_firm = made(m_base->session(), enterpriseNamed(u"样本甲有限公司"_s));
    m_bureau = store::ids(m_base->session(), {RecordKind::Bureau, {}, {}, VisitDay})->front();
}

QString tst_VisitKit::write(std::vector<changes::RecordChange> changes)
{
    return write(setOf(std::move(changes)));
}

QString tst_VisitKit::write(changes::ChangeSet set)
{
    if (set.author.isEmpty())
        set.author = u"区经科信局・经办"_s;
    const auto kept = store::commitKept(m_base->session(), std::move(set), VisitClock);
    return kept ? QString() : kept.error().what;
}

visits::VisitKit tst_VisitKit::kit(QDate on) const
{
    auto found = visits::visitKit(m_base->session(), m_firm, on);
    if (!found)
        qFatal("%s", qPrintable(found.error().what));
    return *std::move(found);
}

records::Visit tst_VisitKit::visit(QDate day) const
{
    records::Visit it;
    it.id = newId();
    it.enterprise.id = m_firm;
    it.visited = day;
    it.situation = u"生产平稳"_s;
    return it;
}

records::Promise tst_VisitKit::promise(QDate due, QDate kept) const
{
    records::Promise it;
    it.id = newId();
    it.enterprise.id = m_firm;
    it.matter = u"协调用电增容"_s;
    it.bureau.id = m_bureau;
    it.promised = QDate(2022, 8, 1);
    it.due = due;
    it.kept = kept;
    return it;
}

void tst_VisitKit::nothingIsKnown()
{
    const auto bare = kit();
    QVERIFY(!bare.last);
    QVERIFY(bare.changes.empty()); // there is no visit since which
    QVERIFY(bare.requests.empty() && bare.promises.empty() && bare.loans.empty() && bare.tasks.empty());
    QVERIFY(!bare.missing.empty()); // of an enterprise of which only the name is known
    const auto none = visits::visitKit(m_base->session(), newId(), VisitDay);
    QVERIFY(!none);
    QCOMPARE(none.error().what, u"record.missing"_s);
}

void tst_VisitKit::changesSinceTheLastVisit()
{
    const records::Visit before = visit(VisitDay.addDays(-200));
    const records::Visit last = visit(VisitDay);
    QCOMPARE(write({changes::creation(before), changes::creation(last)}), QString());
    QCOMPARE(kit().last->id, last.id);
    QCOMPARE(kit(VisitDay.addDays(-1)).last->id, before.id); // what comes later is not known yet
    QCOMPARE(write({fieldChange(RecordKind::Enterprise, m_firm, "contact_role", {}, u"办公室"_s)}), QString());
    const auto lines = kit().changes;
    QVERIFY(!lines.empty());
    QCOMPARE(lines.front().after, records::Value(u"办公室"_s));
    for (const auto &line : lines)
        QVERIFY(line.record != last.id); // its own report is no news
}

void tst_VisitKit::whatIsOpen()
{
    records::ServiceRequest request;
    request.id = newId();
    request.enterprise.id = m_firm;
    request.title = u"用电增容"_s;
    request.kind = records::RequestKind::Utilities;
    request.received = QDate(2022, 8, 1);
    request.due = VisitDay.addDays(-1);
    records::RequestStep assigned;
    assigned.id = newId();
    assigned.request.id = request.id;
    assigned.stage = records::RequestStage::Assigned;
    assigned.date = request.received;
    assigned.bureau.id = m_bureau;
    records::Task task;
    task.id = newId();
    task.title = u"上门辅导"_s;
    task.enterprise.id = m_firm;
    task.due = VisitDay.addDays(3);
    QCOMPARE(write({changes::creation(request), changes::creation(assigned), changes::creation(task)}), QString());
    const auto open = kit();
    QCOMPARE(open.requests.size(), size_t(1));
    QCOMPARE(open.requests[0].lamp->lamp, rules::Lamp::Red);
    QVERIFY(!open.requests[0].bureau.isEmpty());
    QCOMPARE(open.tasks.size(), size_t(1));
    records::RequestStep withdrawn;
    withdrawn.id = newId();
    withdrawn.request.id = request.id;
    withdrawn.stage = records::RequestStage::Withdrawn;
    withdrawn.date = VisitDay;
    withdrawn.note = u"企业撤回"_s;
    QCOMPARE(write({changes::creation(withdrawn)}), QString());
    QVERIFY(kit().requests.empty());
    QCOMPARE(kit(VisitDay.addDays(-1)).requests.size(), size_t(1)); // the day before it was open
}

void tst_VisitKit::promisesOnTheirDays()
{
    const auto undated = promise({});
    const auto today = promise(VisitDay);
    const auto late = promise(VisitDay.addDays(-1));
    const auto kept = promise(VisitDay.addDays(-1), VisitDay);
    QCOMPARE(
        write({changes::creation(undated), changes::creation(today), changes::creation(late), changes::creation(kept)}),
        QString());
    QHash<RecordId, PromiseState> told;
    for (const auto &it : kit().promises)
        told.insert(it.promise.id, it.state);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.value(undated.id), PromiseState::Undated);
    QCOMPARE(told.value(today.id), PromiseState::Due);
    QCOMPARE(told.value(late.id), PromiseState::Overdue);
    // The list says the same.
    const auto listed = [&](const char *state) {
        return store::ids(m_base->session(),
            {RecordKind::Promise, *store::parseFilter(u"state = \"%1\""_s.arg(QLatin1String(state))), {}, VisitDay})
            ->size();
    };
    for (const char *state : {"undated", "due", "overdue", "kept"})
        QCOMPARE(listed(state), size_t(1));
    QCOMPARE(write({fieldChange(RecordKind::Promise, late.id, "kept", {}, u"2022-07-31"_s)}),
        u"record.invalid"_s); // before it was given
}

void tst_VisitKit::everythingInOneStep()
{
    const auto ground = visits::visitGround(m_base->session(), m_firm, VisitDay);
    QVERIFY(ground);
    visits::VisitReport told;
    told.visit = visit(VisitDay);
    told.enterprise = ground->enterprise;
    told.enterprise->contactRole = u"财务部"_s;
    records::ServiceRequest request;
    request.id = newId();
    request.title = u"流动资金紧张"_s;
    request.kind = records::RequestKind::Financing;
    told.requests.push_back(request);
    records::FinancingNeed need;
    need.id = newId();
    need.amount = Money::fromWan(300);
    told.needs.push_back(need);
    records::Promise given = promise(VisitDay.addDays(10));
    given.promised = {};
    told.promises.push_back(given);
    records::Task task;
    task.id = newId();
    task.title = u"对接银行"_s;
    task.bureau.id = m_bureau;
    told.tasks.push_back(task);
    QCOMPARE(write(visits::visitChanges(told, *ground)), QString());
    const auto stored = *store::find<records::ServiceRequest>(m_base->session(), request.id);
    QCOMPARE(stored.visit.id, told.visit.id);
    QCOMPARE(stored.received, VisitDay);
    QCOMPARE(stored.channel, std::optional(records::RequestChannel::Visit));
    QVERIFY(stored.due.isValid()); // the time limits in use gave it
    QCOMPARE(store::find<records::Promise>(m_base->session(), given.id)->visit.id, told.visit.id);
    QCOMPARE(store::find<records::Promise>(m_base->session(), given.id)->promised, VisitDay);
    QCOMPARE(store::find<records::FinancingNeed>(m_base->session(), need.id)->registered, VisitDay);
    QCOMPARE(store::find<records::Task>(m_base->session(), task.id)->enterprise.id, m_firm);
    QCOMPARE(store::find<records::Enterprise>(m_base->session(), m_firm)->contactRole, u"财务部"_s);
    QVERIFY(store::undo(m_base->session(), std::nullopt, u"区经科信局・经办"_s, VisitClock)); // one step
    QCOMPARE(count<records::Visit>() + count<records::ServiceRequest>() + count<records::FinancingNeed>()
            + count<records::Promise>() + count<records::Task>(),
        size_t(0));
    QCOMPARE(store::find<records::Enterprise>(m_base->session(), m_firm)->contactRole, QString());
    QCOMPARE(faultsOf(m_base->session(), true), QString());
}

void tst_VisitKit::blanksSayNothing()
{
    auto ground = *visits::visitGround(m_base->session(), m_firm, VisitDay);
    ground.enterprise.contactRole = u"办公室"_s;
    visits::VisitReport told;
    told.visit = visit(VisitDay);
    told.enterprise = ground.enterprise;
    told.enterprise->contactRole.clear();
    told.figures = ground.figures; // nothing but the year
    told.figures->id = newId();
    const auto set = visits::visitChanges(told, ground);
    QCOMPARE(set.changes.size(), size_t(1)); // the visit alone
}

void tst_VisitKit::newFiguresOfTheYear()
{
    const auto ground = *visits::visitGround(m_base->session(), m_firm, VisitDay);
    QCOMPARE(ground.figures.fiscalYear, std::optional<qint64>(2021));
    visits::VisitReport told;
    told.visit = visit(VisitDay);
    told.figures = ground.figures;
    told.figures->id = newId();
    told.figures->revenue = Money::fromWan(1200);
    QCOMPARE(write(visits::visitChanges(told, ground)), QString());
    auto again = *visits::visitGround(m_base->session(), m_firm, VisitDay);
    QCOMPARE(again.figures.id, told.figures->id);
    QCOMPARE(again.figures.revenue, std::optional(Money::fromWan(1200)));
    told.visit = visit(VisitDay);
    told.figures = again.figures;
    told.figures->employees = 80;
    const auto set = visits::visitChanges(told, again);
    QCOMPARE(set.changes.size(), size_t(2));
    QCOMPARE(set.changes[1].fields.size(), size_t(1)); // only what is new
    QVERIFY(!set.changes[1].created);
}

void tst_VisitKit::whatIsRefusedWritesNothing()
{
    const auto ground = *visits::visitGround(m_base->session(), m_firm, VisitDay);
    const QString before = wholeState(m_base->session());
    visits::VisitReport told;
    told.visit = visit(VisitDay);
    records::Promise wrong = promise(QDate(2020, 1, 1)); // to be kept before it was given
    told.promises.push_back(wrong);
    QVERIFY(!write(visits::visitChanges(told, ground)).isEmpty());
    QCOMPARE(wholeState(m_base->session()), before);
}

YUMIAO_TEST(tst_VisitKit)

} // namespace yumiao::tests

#include "tst_visit_kit.moc"
