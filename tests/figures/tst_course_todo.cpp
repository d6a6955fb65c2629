// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/list_sheet.h"
#include "models/figures/todo.h"
#include "models/plan/new_workspace.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/institution.h"
#include "models/records/loan_detail.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "tests/figures/counted_check.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using figures::TodoGroup;
using records::ApplicationStage;

/// Decisions, next steps and loans that are due, in the list of what there is to do; and the sheet of one list.
class tst_CourseTodo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decisions();
    void nextSteps();
    void loansThatFallDue();
    void theSheetOfAList();
    void whatIsProposed();

private:
    records::FinancingApplication application(const QString &number);
    void step(RecordId application, ApplicationStage stage, QDate day, RecordId list = {}, QDate nextDue = {});
    [[nodiscard]] std::vector<figures::TodoItem> items(TodoGroup group, QDate on) const;

    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_firm;
    RecordId m_bank;
};

namespace {
const QDate TodoDay(2022, 9, 5);
const FixedClock TodoClock(TodoDay);
} // namespace

void tst_CourseTodo::init()
{
    m_base = std::make_unique<TemporaryBase>();
    RecordIdSource ids(1, 1);
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {false, {}}, ids, TodoClock));
    m_firm = made(m_base->session(), enterpriseNamed(u"样本甲有限公司"_s));
    records::Institution bank;
    bank.id = m_bank = newId();
    bank.name = u"样本银行"_s;
    (void)made(m_base->session(), bank);
}

records::FinancingApplication tst_CourseTodo::application(const QString &number)
{
    records::FinancingApplication it;
    it.id = newId();
    it.number = number;
    it.enterprise = {m_firm};
    it.institution = {m_bank};
    it.amount = Money::fromWan(480);
    it.applied = it.stageSince = TodoDay.addDays(-60);
    it.stage = ApplicationStage::Registered;
    (void)made(m_base->session(), it);
    return it;
}

void tst_CourseTodo::step(RecordId application, ApplicationStage stage, QDate day, RecordId list, QDate nextDue)
{
    records::ApplicationStep it;
    it.id = newId();
    it.application.id = application;
    it.stage = stage;
    it.date = day;
    it.handledBy = u"公司业务部"_s;
    it.note = u"试验"_s;
    it.batch.id = list;
    it.nextDue = nextDue;
    const auto kept = store::commitKept(m_base->session(), setOf({changes::creation(it)}), TodoClock);
    QVERIFY2(kept, qPrintable(wordsOf(kept)));
}

std::vector<figures::TodoItem> tst_CourseTodo::items(TodoGroup group, QDate on) const
{
    const auto list = figures::todo(m_base->session(), on);
    if (!list)
        qFatal("%s", qPrintable(list.error().what));
    const qint64 opened = list->count(group) > 0 ? list->count(group) : -1; // nothing can be opened
    if (selected(m_base->session(), figures::countedTodo(*list, group), on) != opened)
        qFatal("the group opens other rows than it counts");
    std::vector<figures::TodoItem> found;
    for (const figures::TodoItem &it : list->items)
        if (it.group == group)
            found.push_back(it);
    return found;
}

void tst_CourseTodo::decisions()
{
    const auto of = application(u"2022-0001-1"_s);
    step(of.id, ApplicationStage::Recommended, TodoDay.addDays(-23)); // seven days are left
    const auto today = items(TodoGroup::DecisionsDue, TodoDay);
    QCOMPARE(today.size(), size_t(1));
    QCOMPARE(today[0].id, of.id);
    QCOMPARE(today[0].code, u"2022-0001-1"_s);
    QCOMPARE(today[0].institution, u"样本银行"_s);
    QCOMPARE(today[0].enterpriseName, u"样本甲有限公司"_s);
    QCOMPARE(today[0].due, TodoDay.addDays(7));
    QCOMPARE(today[0].lamp, (rules::LampAnswer{rules::Lamp::Amber, rules::LampCause::DueSoon, 7}));
    QVERIFY(items(TodoGroup::DecisionsDue, TodoDay.addDays(-1)).empty());
    const auto later = items(TodoGroup::DecisionsDue, TodoDay.addDays(8));
    QCOMPARE(later.front().lamp, (rules::LampAnswer{rules::Lamp::Red, rules::LampCause::PastDue, -1}));
    step(of.id, ApplicationStage::Granted, TodoDay);
    QVERIFY(items(TodoGroup::DecisionsDue, TodoDay.addDays(8)).empty());
}

void tst_CourseTodo::nextSteps()
{
    const auto of = application(u"2022-0002-1"_s);
    step(of.id, ApplicationStage::Verified, TodoDay.addDays(-20), {}, TodoDay.addDays(2));
    const auto due = items(TodoGroup::DecisionsDue, TodoDay);
    QCOMPARE(due.size(), size_t(1));
    QCOMPARE(due[0].title.text, u"Next step due"_s);
    QCOMPARE(due[0].institution, u"公司业务部"_s); // the desk, not the bank
}

void tst_CourseTodo::loansThatFallDue()
{
    const auto of = application(u"2022-0003-1"_s);
    records::CreditLine line;
    line.id = newId();
    line.application.id = of.id;
    line.enterprise = {m_firm};
    line.granted = QDate(2021, 8, 1);
    line.amount = Money::fromWan(300);
    (void)made(m_base->session(), line);
    const auto drawn = [&](QDate due) {
        records::Drawdown it;
        it.id = newId();
        it.creditLine.id = line.id;
        it.enterprise = {m_firm};
        it.drawn = QDate(2021, 9, 1);
        it.amount = Money::fromWan(100);
        it.due = due;
        return made(m_base->session(), it);
    };
    const RecordId urgent = drawn(TodoDay.addDays(30));
    const RecordId near = drawn(TodoDay.addDays(60));
    const RecordId far = drawn(TodoDay.addDays(90));
    drawn(TodoDay.addDays(91));
    records::LoanDetail reported;
    reported.id = newId();
    reported.enterprise = {m_firm};
    reported.institution = {m_bank};
    reported.asOf = QDate(2022, 8, 31);
    reported.contractNumber = u"HT-1"_s;
    reported.balance = Money::fromWan(80);
    reported.due = TodoDay.addDays(5);
    (void)made(m_base->session(), reported);
    const auto own = items(TodoGroup::LoansDue, TodoDay);
    QCOMPARE(own.size(), size_t(3));
    QCOMPARE(own[0].id, urgent);
    QCOMPARE(own[0].lamp.lamp, rules::Lamp::Red);
    QCOMPARE(own[1].id, near);
    QCOMPARE(own[1].lamp.lamp, rules::Lamp::Amber);
    QCOMPARE(own[2].id, far);
    QCOMPARE(own[2].lamp.lamp, rules::Lamp::Green);
    QCOMPARE(own[0].institution, u"样本银行"_s);
    const auto banks = items(TodoGroup::ReportedLoansDue, TodoDay);
    QCOMPARE(banks.size(), size_t(1));
    QCOMPARE(banks[0].kind, records::RecordKind::LoanDetail);
    QCOMPARE(banks[0].code, u"HT-1"_s);
    QCOMPARE(banks[0].amount, Money::fromWan(80));
}

void tst_CourseTodo::theSheetOfAList()
{
    records::FinancingBatch list;
    list.id = newId();
    list.number = u"推荐 2022-08"_s;
    list.kind = records::BatchKind::Recommended;
    list.date = TodoDay.addDays(-20);
    list.institution.id = m_bank;
    (void)made(m_base->session(), list);
    const auto granted = application(u"2022-0004-1"_s);
    const auto waiting = application(u"2022-0004-2"_s);
    for (const RecordId id : {granted.id, waiting.id})
        step(id, ApplicationStage::Recommended, list.date, list.id);
    step(granted.id, ApplicationStage::Granted, TodoDay.addDays(-5));
    const auto sheet = figures::listSheet(m_base->session(), list.id, TodoDay);
    QVERIFY2(sheet, qPrintable(wordsOf(sheet)));
    QCOMPARE(sheet->institution, u"样本银行"_s);
    QCOMPARE(sheet->due, TodoDay.addDays(10));
    QCOMPARE(sheet->all.count(), 2);
    QCOMPARE(sheet->all.amount, Money::fromWan(960));
    QCOMPARE(sheet->count(financing::ListOutcome::Granted), 1);
    QCOMPARE(sheet->count(financing::ListOutcome::Pending), 1);
    for (const figures::ListedCase &it : sheet->cases) {
        QVERIFY(!it.step.isNull());
        QCOMPARE(it.enterprise.name, u"样本甲有限公司"_s);
        QVERIFY(it.need.id.isNull());
    }
    QVERIFY(figures::listSheet(m_base->session(), list.id, list.date.addDays(-1))->cases.empty());
    QCOMPARE(figures::listSheet(m_base->session(), newId(), TodoDay).error().what, u"record.missing"_s);
}

void tst_CourseTodo::whatIsProposed()
{
    const auto of = application(u"2022-0005-1"_s);
    step(of.id, ApplicationStage::Verified, TodoDay.addDays(-3));
    const auto next = figures::proposedSheet(m_base->session(), records::BatchKind::Declared, TodoDay);
    QVERIFY2(next, qPrintable(wordsOf(next)));
    QVERIFY(next->list.id.isNull());
    QCOMPARE(next->list.number, u"申报 2022-01"_s);
    QCOMPARE(next->all.ids, std::vector{of.id});
    QVERIFY(next->cases.front().step.isNull());
}

YUMIAO_TEST(tst_CourseTodo)

} // namespace yumiao::tests

#include "tst_course_todo.moc"
