// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measure_story.h"
#include "models/figures/todo.h"
#include "models/records/task.h"
#include "tests/figures/counted_check.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using namespace yumiao::figures;

namespace {

QString lampText(std::optional<rules::Lamp> lamp)
{
    return lamp ? QString(rules::lampCode(*lamp)) : QString();
}

QStringList titles(const Todo &todo)
{
    QStringList texts;
    for (const TodoItem &item : todo.items)
        texts.append(item.code.isEmpty() ? item.title.text : item.code);
    return texts;
}

} // namespace

class tst_PlanProgress : public QObject {
    Q_OBJECT

    tests::SmallDistrict m_district;
    QDate m_on = tests::SmallDistrict::today();
    PlanProgress m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        auto plan = planProgress(m_district.session(), m_on);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().what));
        m_plan = *std::move(plan);
    }
    void theTree()
    {
        QCOMPARE(m_plan.chapters.size(), size_t(3));
        QCOMPARE(m_plan.clauses, 3);
        QCOMPARE(m_plan.measures, 7);
        QCOMPARE(*m_plan.elapsed, (rules::Elapsed{884, 1006}));
        const ClauseProgress &ground = m_plan.chapters[1].clauses[0];
        QStringList codes;
        for (const MeasureProgress &measure : ground.measures)
            codes.append(measure.measure.code);
        QCOMPARE(codes, (QStringList{QStringLiteral("06-1"), QStringLiteral("06-2"), QStringLiteral("06-10")}));
        QCOMPARE(ground.duties[0].name, QStringLiteral("发改局"));
        QVERIFY(ground.duties[0].role == records::DutyRole::Lead);
        QCOMPARE(ground.duties[1].name, QStringLiteral("财政局"));
        QCOMPARE(lampText(ground.lamp), QStringLiteral("red"));
        QCOMPARE(ground.due, QDate(2022, 9, 10));
        QCOMPARE(qRound(ground.percent.value_or(0) * 10), 717); // 35, 100 and 80
        QCOMPARE(lampText(m_plan.chapters[0].lamp), QStringLiteral("amber"));
        QCOMPARE(lampText(m_plan.chapters[2].lamp), QStringLiteral("green"));
        QVERIFY(!m_plan.chapters[0].clauses[0].lead());
    }
    void aMeasure()
    {
        const MeasureProgress *measure = m_plan.findMeasure(u"14-6");
        QVERIFY(measure);
        QCOMPARE(measure->value->toText(), QStringLiteral("34.2"));
        QCOMPARE(measure->percent.value_or(0), 95);
        QCOMPARE(measure->latest->asOf, QDate(2022, 6, 30));
        const MeasureProgress *behind = m_plan.findMeasure(u"02-3");
        QVERIFY(behind->lamp.cause == rules::LampCause::BehindPace);
        QVERIFY(!m_plan.findMeasure(u"99-1"));
    }
    void theBureaus()
    {
        QCOMPARE(m_plan.bureaus.size(), size_t(2));
        const BureauLoad &development = m_plan.bureaus[0];
        QCOMPARE(development.name, QStringLiteral("发改局"));
        QCOMPARE(development.leadMeasures(), 3);
        QCOMPARE(development.supportMeasures(), 0);
        QCOMPARE(lampText(development.worst()), QStringLiteral("red"));
        QCOMPARE(development.worstCount(), 1);
        const BureauLoad &finance = m_plan.bureaus[1];
        QCOMPARE(finance.leadMeasures(), 2);
        QCOMPARE(finance.supportMeasures(), 3);
        QCOMPARE(lampText(finance.worst()), QStringLiteral("green")); // what it leads, not what it supports
        QCOMPARE(m_plan.unassigned.leadMeasures(), 2);
    }
    void whatIsCountedIsThere()
    {
        const auto &session = m_district.session();
        QCOMPARE(tests::selected(session, countedMeasures(m_plan, std::nullopt), m_on), 7);
        QCOMPARE(tests::selected(session, countedMeasures(m_plan, rules::Lamp::Amber), m_on), 2);
        QCOMPARE(tests::selected(session, countedMeasures(m_plan, rules::Lamp::Amber, &m_plan.bureaus[0]), m_on), 1);
        QCOMPARE(tests::selected(session, countedMeasures(m_plan, std::nullopt, &m_plan.unassigned), m_on), 2);
    }
    void codesSortAsNumbers()
    {
        QVERIFY(isEarlierCode(QStringLiteral("07-2"), QStringLiteral("07-10")));
        QVERIFY(isEarlierCode(QStringLiteral("9-9"), QStringLiteral("10-1")));
        QVERIFY(!isEarlierCode(QStringLiteral("07-2"), QStringLiteral("07-2")));
    }
    void theStoryOfAMeasure()
    {
        const auto story = measureStory(m_district.session(), m_district.measure(QStringLiteral("06-1")), m_on);
        QVERIFY(story);
        QCOMPARE(story->clause.no.value_or(0), 6);
        QCOMPARE(story->chapter.no.value_or(0), 2);
        QCOMPARE(story->strip.size(), size_t(12));
        QCOMPARE(story->strip.front().day, QDate(2021, 9, 30));
        QCOMPARE(story->strip.back().day, m_on);
        QCOMPARE(lampText(story->strip[9].lamp.lamp), QStringLiteral("not_started")); // June: nothing reported yet
        QCOMPARE(lampText(story->strip[10].lamp.lamp), QStringLiteral("amber"));      // July: 13 days left
        QCOMPARE(lampText(story->strip[11].lamp.lamp), QStringLiteral("red"));
        QCOMPARE(story->reports.size(), size_t(1));
        QVERIFY(!measureStory(m_district.session(), RecordId(42), m_on));
    }
    void theTodoList()
    {
        const auto list = todo(m_district.session(), m_on);
        QVERIFY(list);
        QCOMPARE(titles(*list),
            (QStringList{QStringLiteral("06-1"), QStringLiteral("Specialised and sophisticated SME"),
                QStringLiteral("High-tech enterprise"), QStringLiteral("Approval"), QStringLiteral("Acceptance"),
                QStringLiteral("逾期"), QStringLiteral("当日"), QStringLiteral("Specialised and sophisticated SME"),
                QStringLiteral("Specialised and sophisticated SME"), QStringLiteral("Little giant"),
                QStringLiteral("High-tech enterprise"), QStringLiteral("Specialised and sophisticated SME")}));
        QCOMPARE(list->count(TodoGroup::YearlyUpdates), 4); // by the end of April, of high-tech ones of May
        QCOMPARE(list->items[7].lamp.days.value_or(0), -123);
        QCOMPARE(list->items[10].lamp.days.value_or(0), -92);
        QCOMPARE(list->count(TodoGroup::ReviewsDue), 1);
        QCOMPARE(list->items[11].lamp.days.value_or(0), 50);
        QCOMPARE(list->items[11].enterpriseName, QStringLiteral("试验企业1号"));
        QCOMPARE(list->snoozed, 1);
        QCOMPARE(list->items[0].lamp.days.value_or(0), -18);
        QCOMPARE(list->items[0].bureauName, QStringLiteral("发改局"));
        QCOMPARE(list->items[0].clauseNo, 6);
        QCOMPARE(list->items[1].lamp.days.value_or(0), 50);
        QCOMPARE(list->items[1].enterpriseName, QStringLiteral("试验企业1号"));
        QCOMPARE(list->items[3].lamp.days.value_or(0), 31);
        QCOMPARE(list->items[5].bureauName, QStringLiteral("财政局"));
        for (int i = 0; i < TodoGroups; ++i) {
            const auto group = static_cast<TodoGroup>(i);
            const qint64 opened = list->count(group) > 0 ? list->count(group) : -1; // nothing can be opened
            QCOMPARE(tests::selected(m_district.session(), countedTodo(*list, group), m_on), opened);
        }
    }
    void theTodoListOfABureau()
    {
        const auto lead = todo(m_district.session(), m_on, m_district.development());
        QVERIFY(lead);
        QCOMPARE(titles(*lead), QStringList{QStringLiteral("06-1")});
        const auto support = todo(m_district.session(), m_on, m_district.finance());
        QVERIFY(support);
        QCOMPARE(
            titles(*support), (QStringList{QStringLiteral("06-1"), QStringLiteral("逾期"), QStringLiteral("当日")}));
    }
};

YUMIAO_TEST(tst_PlanProgress)
#include "tst_plan_progress.moc"
