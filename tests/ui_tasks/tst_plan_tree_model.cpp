// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/pages/common/clause_mark.h"
#include "ui/pages/tasks/bureau_model.h"
#include "ui/pages/tasks/plan_tree_model.h"
#include "ui/pages/tasks/plan_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace yumiao;
using namespace Qt::StringLiterals;
using rules::Lamp;
using ui::pages::BureauModel;
using ui::pages::PlanChoice;
using ui::pages::PlanTreeModel;

namespace {

constexpr RecordId leader(501);
constexpr RecordId supporter(502);

figures::MeasureProgress measureOf(qint64 id, const QString &code, const QString &text, Lamp lamp)
{
    figures::MeasureProgress it;
    it.measure.id = RecordId(id);
    it.measure.code = code;
    it.measure.text = text;
    it.lamp.lamp = lamp;
    if (lamp != Lamp::NotStarted)
        it.percent = lamp == Lamp::Done ? 100 : 40;
    it.due = QDate(2022, 12, 31);
    return it;
}

figures::ClauseProgress clauseOf(qint64 no, const QString &title, std::vector<figures::MeasureProgress> measures)
{
    figures::ClauseProgress it;
    it.clause.id = RecordId(100 + no);
    it.clause.no = no;
    it.clause.title = title;
    it.measures = std::move(measures);
    for (const auto &measure : it.measures)
        ++it.lamps[static_cast<size_t>(measure.lamp.lamp)];
    it.lamp = rules::worst(it.lamps);
    return it;
}

/// Two chapters: one clause that a bureau leads; one that is only supported and one that nobody has.
std::shared_ptr<const figures::PlanProgress> smallPlan()
{
    auto plan = std::make_shared<figures::PlanProgress>();
    figures::ChapterProgress first;
    first.chapter.id = RecordId(11);
    first.chapter.no = 1;
    first.chapter.title = u"总体要求"_s;
    first.clauses.push_back(clauseOf(2, u"目标任务"_s,
        {measureOf(21, u"02-1"_s, u"发展到五千户"_s, Lamp::Red), measureOf(22, u"02-2"_s, u"培育十户"_s, Lamp::Done)}));
    first.clauses[0].duties
        = {{leader, u"甲局"_s, records::DutyRole::Lead, 1}, {supporter, u"乙局"_s, records::DutyRole::Support, 2}};
    figures::ChapterProgress second;
    second.chapter.id = RecordId(12);
    second.chapter.no = 2;
    second.chapter.title = u"优化环境"_s;
    second.clauses.push_back(clauseOf(9, u"降低成本"_s, {measureOf(91, u"09-1"_s, u"清理收费"_s, Lamp::NotStarted)}));
    second.clauses[0].duties = {{supporter, u"乙局"_s, records::DutyRole::Support, 1}};
    second.clauses.push_back(clauseOf(19, u"服务体系"_s, {measureOf(191, u"19-1"_s, u"九个平台"_s, Lamp::Green)}));
    for (auto *chapter : {&first, &second}) {
        for (const auto &clause : chapter->clauses)
            for (size_t i = 0; i < clause.lamps.size(); ++i)
                chapter->lamps[i] += clause.lamps[i];
        chapter->lamp = rules::worst(chapter->lamps);
        plan->chapters.push_back(*chapter);
    }
    plan->measures = 4;
    plan->bureaus = {{leader, u"甲局"_s, 1, 0, {1, 0, 0, 1, 0}, {}}, {supporter, u"乙局"_s, 0, 2, {}, {1, 0, 0, 1, 1}}};
    plan->unassigned = {{}, {}, 2, 0, {0, 0, 1, 0, 1}, {}};
    plan->lamps = {1, 0, 1, 1, 1};
    return plan;
}

QStringList shownCodes(const PlanTreeModel &model)
{
    QStringList codes;
    for (int chapter = 0; chapter < model.rowCount(); ++chapter)
        for (int clause = 0; clause < model.rowCount(model.index(chapter, 0)); ++clause) {
            const QModelIndex parent = model.index(clause, 0, model.index(chapter, 0));
            for (int row = 0; row < model.rowCount(parent); ++row)
                codes.append(model.index(row, 0, parent).data(PlanTreeModel::CodeRole).toString());
        }
    return codes;
}

} // namespace

class tst_PlanTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void treeOfThePlan()
    {
        PlanTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setProgress(smallPlan());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.shownMeasures(), 4);
        const QModelIndex chapter = model.index(0, 0);
        QCOMPARE(chapter.data().toString(), u"一、总体要求"_s);
        QCOMPARE(chapter.data(PlanTreeModel::CountsRole).toList(), (QVariantList{1, 0, 0, 1, 0, 0}));
        QCOMPARE(chapter.siblingAtColumn(PlanTreeModel::LampColumn).data().toString(), u"Red 1  Done 1"_s);
        const QModelIndex clause = model.index(0, 0, chapter);
        QCOMPARE(clause.data().toString(), u"（二）目标任务"_s);
        QCOMPARE(clause.siblingAtColumn(PlanTreeModel::LeadColumn).data().toString(), u"甲局"_s);
        QCOMPARE(clause.siblingAtColumn(PlanTreeModel::LampColumn).data().toString(), u"Red"_s);
        const QModelIndex measure = model.index(0, 0, clause);
        QCOMPARE(measure.data().toString(), u"02-1 发展到五千户"_s);
        QCOMPARE(measure.siblingAtColumn(PlanTreeModel::DoneColumn).data().toString(), u"40%"_s);
        QCOMPARE(measure.siblingAtColumn(PlanTreeModel::DueColumn).data().toString(), u"2022-12-31"_s);
        const QModelIndex untold = model.indexOfMeasure(u"09-1"_s); // unknown is not 0
        QCOMPARE(untold.siblingAtColumn(PlanTreeModel::DoneColumn).data().toString(), u"—"_s);
        QCOMPARE(untold.siblingAtColumn(PlanTreeModel::LampColumn).data().toString(), u"Not started"_s);
    }

    void choices_data()
    {
        QTest::addColumn<PlanChoice>("choice");
        QTest::addColumn<QStringList>("codes");
        const QStringList all{u"02-1"_s, u"02-2"_s, u"09-1"_s, u"19-1"_s};
        QTest::newRow("all") << PlanChoice() << all;
        QTest::newRow("lamp") << PlanChoice{{}, Lamp::Red, {}, false} << QStringList{u"02-1"_s};
        QTest::newRow("no such lamp") << PlanChoice{{}, Lamp::Amber, {}, false} << QStringList();
        QTest::newRow("leads") << PlanChoice{{}, {}, leader, false} << QStringList{u"02-1"_s, u"02-2"_s};
        QTest::newRow("leads and supports") << PlanChoice{{}, {}, supporter, false} << all.mid(0, 3);
        QTest::newRow("nobody leads") << PlanChoice{{}, {}, {}, true} << all.mid(2);
        QTest::newRow("number of a clause") << PlanChoice{u"9"_s, {}, {}, false} << QStringList{u"09-1"_s};
        QTest::newRow("its mark") << PlanChoice{u"九"_s, {}, {}, false} << all.mid(2); // and the ninth in a text
        QTest::newRow("code") << PlanChoice{u"02-"_s, {}, {}, false} << all.mid(0, 2);
        QTest::newRow("word") << PlanChoice{u"收费"_s, {}, {}, false} << QStringList{u"09-1"_s};
        QTest::newRow("title") << PlanChoice{u"目标"_s, {}, {}, false} << all.mid(0, 2);
        QTest::newRow("both") << PlanChoice{u"培育"_s, Lamp::Done, leader, false} << QStringList{u"02-2"_s};
        QTest::newRow("nothing") << PlanChoice{u"没有"_s, {}, {}, false} << QStringList();
    }
    void choices()
    {
        QFETCH(PlanChoice, choice);
        QFETCH(QStringList, codes);
        PlanTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProgress(smallPlan());
        model.setChoice(choice);
        QCOMPARE(shownCodes(model), codes);
        QCOMPARE(model.shownMeasures(), static_cast<int>(codes.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(choice == PlanChoice() || model.rowCount(model.index(row, 0)) > 0);
    }

    void finding()
    {
        PlanTreeModel model;
        QVERIFY(!model.indexOfMeasure(u"02-1"_s).isValid());
        QVERIFY(!model.indexOfKey(11).isValid());
        model.setProgress(smallPlan());
        const QModelIndex measure = model.indexOfMeasure(u"19-1"_s);
        QCOMPARE(measure.data(PlanTreeModel::MeasureRole).toLongLong(), 191);
        QCOMPARE(model.indexOfMeasure(RecordId(191).toText()), measure);
        QCOMPARE(model.indexOfKey(191), measure);
        QCOMPARE(model.indexOfClause(19), measure.parent());
        QCOMPARE(model.indexOfKey(12), measure.parent().parent());
        QVERIFY(!model.indexOfClause(0).isValid()); // a chapter is no clause
        QVERIFY(!model.indexOfMeasure({}).isValid());
        QVERIFY(!model.indexOfClause(77).isValid());
    }

    void bureaus()
    {
        BureauModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowOf(leader), 0);
        model.setProgress(smallPlan());
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, BureauModel::LeadColumn), u"4"_s);
        QCOMPARE(text(1, BureauModel::LeadColumn), u"2"_s);
        QCOMPARE(text(2, BureauModel::LeadColumn), u"—"_s);
        QCOMPARE(text(2, BureauModel::SupportColumn), u"3"_s);
        QCOMPARE(text(3, BureauModel::LeadColumn), u"2"_s);
        QCOMPARE(text(1, BureauModel::LampColumn), u"1"_s);
        QCOMPARE(text(3, BureauModel::LampColumn), QString()); // nothing to warn of
        QCOMPARE(model.index(1, BureauModel::LampColumn).data(Qt::AccessibleTextRole).toString(), u"Red: 1"_s);
        QCOMPARE(model.bureauAt(0), RecordId());
        QCOMPARE(model.bureauAt(2), supporter);
        QCOMPARE(model.bureauAt(3), RecordId());
        QVERIFY(model.isUnassigned(3) && !model.isUnassigned(0) && !model.isUnassigned(-1));
        QCOMPARE(model.rowOf(supporter), 2);
        QCOMPARE(model.rowOf(RecordId(999)), 0);
    }

    void marks()
    {
        const QList<QPair<qint64, QString>> known{{1, u"一"_s}, {9, u"九"_s}, {10, u"十"_s}, {11, u"十一"_s},
            {20, u"二十"_s}, {25, u"二十五"_s}, {99, u"九十九"_s}, {0, u"0"_s}, {100, u"100"_s}, {-3, u"-3"_s}};
        for (const auto &[number, mark] : known)
            QCOMPARE(ui::pages::clauseMark(number), mark);
    }
};

YUMIAO_TEST(tst_PlanTreeModel)
#include "tst_plan_tree_model.moc"
