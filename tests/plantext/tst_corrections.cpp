// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/corrections.h"
#include "models/plantext/plan_reader.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace plantext;
using records::DutyRole;
using records::TargetKind;

/// What an officer puts right before a plan is taken over.
class tst_Corrections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void units();
    void targets();
    void joins();
    void splits();

private:
    PlanReading m_plan;
};

void tst_Corrections::init()
{
    m_plan = readPlan(
        u"一、总则\n（一）甲。企业达到50户。做好宣传。（责任单位：甲局、乙局）\n（二）乙。做好统计。（责任单位：乙局、丙局）\n"_s);
    QCOMPARE(m_plan.counts().clauses, 2);
}

void tst_Corrections::units()
{
    const auto &units = m_plan.chapters[0].clauses[0].units;
    QVERIFY(renameUnit(m_plan, 0, 0, 1, u" 丁局 "_s));
    QCOMPARE(units[1].name, u"丁局"_s);
    QVERIFY(!renameUnit(m_plan, 0, 0, 1, u"甲局"_s)); // named already
    QVERIFY(!renameUnit(m_plan, 0, 0, 1, QString()));
    QVERIFY(!renameUnit(m_plan, 0, 0, 2, u"戊局"_s));
    QVERIFY(!renameUnit(m_plan, 1, 0, 0, u"戊局"_s));
    QVERIFY(makeLead(m_plan, 0, 0, 1));
    QCOMPARE(units[0].name, u"丁局"_s);
    QCOMPARE(units[0].role, DutyRole::Lead);
    QCOMPARE(units[1].role, DutyRole::Support);
    QVERIFY(removeUnit(m_plan, 0, 0, 0));
    QCOMPARE(units.size(), size_t(1));
    QCOMPARE(units[0].role, DutyRole::Lead); // somebody leads
    QVERIFY(!removeUnit(m_plan, 0, 0, 1));
}

void tst_Corrections::targets()
{
    const auto &measures = m_plan.chapters[0].clauses[0].measures;
    QCOMPARE(measures[0].kind, TargetKind::CountFloor);
    QVERIFY(setTargetKind(m_plan, 0, 0, 0, TargetKind::QualifyingCeiling));
    QCOMPARE(measures[0].value->toText(), u"50"_s);
    QVERIFY(setTargetKind(m_plan, 0, 0, 0, TargetKind::Qualitative));
    QVERIFY(!measures[0].value);
    QVERIFY(!setTargetKind(m_plan, 0, 0, 0, TargetKind::CountFloor)); // of no number
    QVERIFY(setTargetKind(m_plan, 0, 0, 1, TargetKind::Zero));
    QCOMPARE(measures[1].value->toText(), u"0"_s);
    QVERIFY(!setTargetKind(m_plan, 0, 0, 9, TargetKind::Zero));
}

void tst_Corrections::joins()
{
    QVERIFY(!joinWithAbove(m_plan, 0, 0));
    QVERIFY(!joinWithAbove(m_plan, 0, 2));
    QVERIFY(joinWithAbove(m_plan, 0, 1));
    QCOMPARE(m_plan.counts().clauses, 1);
    const ReadClause &one = m_plan.chapters[0].clauses[0];
    QCOMPARE(one.measures.size(), size_t(3));
    QCOMPARE(one.units.size(), size_t(3)); // 乙局 once
    QCOMPARE(m_plan.counts().lead, 1);
    QVERIFY(one.text.contains(u"（二）乙"_s));
}

void tst_Corrections::splits()
{
    QVERIFY(!splitBefore(m_plan, 0, 0, 0));
    QVERIFY(!splitBefore(m_plan, 0, 0, 2));
    QVERIFY(splitBefore(m_plan, 0, 0, 1));
    QCOMPARE(m_plan.counts().clauses, 3);
    const auto &clauses = m_plan.chapters[0].clauses;
    QCOMPARE(clauses[0].text, u"企业达到50户。"_s);
    QCOMPARE(clauses[1].title, u"做好宣传"_s);
    QCOMPARE(clauses[1].units, clauses[0].units);
    QVERIFY(clauses[0].no < clauses[1].no && clauses[1].no < clauses[2].no);
}

YUMIAO_TEST(tst_Corrections)

} // namespace yumiao::tests

#include "tst_corrections.moc"
