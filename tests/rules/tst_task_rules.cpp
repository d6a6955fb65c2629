// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rule_json.h"
#include "models/rules/task_steps.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::SupervisionLevel;
using records::TaskStage;
using records::TaskStep;
using rules::TaskNeed;

constexpr int TaskStageCount = 16;
const RecordId LeadBureau(21);
const RecordId NextBureau(22);
const QDate TaskTerm(2022, 3, 22);

const rules::TaskRules &carriedTaskCourse()
{
    return *rules::taskRules();
}

records::Task taskOf(QDate assigned = QDate(2022, 3, 1))
{
    records::Task it;
    it.id = RecordId(1);
    it.assigned = assigned;
    it.due = TaskTerm;
    return it;
}

TaskStep taskStep(TaskStage stage, RecordId bureau = {}, const QString &note = {})
{
    TaskStep it;
    it.stage = stage;
    it.date = QDate(2022, 3, 2);
    it.bureau.id = bureau;
    it.note = note;
    return it;
}

rules::TaskStanding after(const std::vector<TaskStep> &steps, QDate due = TaskTerm)
{
    auto standing = rules::taskStandingBefore(due);
    for (const TaskStep &it : steps)
        standing = rules::standingAfter(carriedTaskCourse(), standing, it);
    return standing;
}

/// The words that are wrong with a step after others that are taken as they are.
QString wrongTaskStep(const std::vector<TaskStep> &before, const TaskStep &step)
{
    QStringList words;
    for (const auto &problem : rules::stepProblems(carriedTaskCourse(), taskOf(), after(before), step))
        words.append(problem.field + u' ' + problem.what);
    return words.join(u'\n');
}

/// A letter for each need of the step from one stage to another; "." where it is not allowed.
QString taskCell(int from, int to)
{
    rules::TaskStanding standing;
    standing.stage = static_cast<TaskStage>(from);
    for (const auto &next : rules::nextSteps(carriedTaskCourse(), standing)) {
        if (static_cast<int>(next.to) != to)
            continue;
        QString text = u"+"_s;
        for (const TaskNeed need : next.needs)
            text += QStringLiteral("nbaowpltid").at(static_cast<int>(need));
        return text;
    }
    return u"."_s;
}

} // namespace

/// The course of a task (任务流转) and its supervision.
class tst_TaskRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whichStepFollowsWhich();
    void theOwnerChangesOnAcceptance();
    void whatStepsNeed();
    void moreTime();
    void supervision();
    void endsAndReopening();
    void filledIn();
    void aFirstStepMayBeAnyStage();
    void randomWalks();
    void damagedFiles();
};

void tst_TaskRules::whichStepFollowsWhich()
{
    QStringList lines;
    for (int from = 0; from < TaskStageCount; ++from) {
        QStringList cells;
        for (int to = 0; to < TaskStageCount; ++to)
            cells.append(taskCell(from, to));
        lines.append(QLatin1String(records::choicesOf<TaskStage>()[static_cast<size_t>(from)].code) + u": "_s
            + cells.join(u' '));
    }
    // issued accepted handling reported reviewed closed cleared sent_back referred reopened | ext. asked granted
    // refused, supervised answered, handed over
    const QStringList expected{
        u"issued: . +a . . . +n . +an +on . +nl . . +tid . +p"_s,
        u"accepted: . . + +n . +n . +an +on . +nl . . +tid . +p"_s,
        u"handling: . . . +n . +n . . +on . +nl . . +tid . +p"_s,
        u"reported: . . +n . +p +n . . . . . . . +tid . +p"_s,
        u"reviewed: . . +n . . + . . . . . . . . . +p"_s,
        u"closed: . . . . . . + . . +n . . . . . ."_s,
        u"cleared: . . . . . . . . . +n . . . . . ."_s,
        u"sent_back: +b . +wn . . +n . . . . . . . +tid . +p"_s,
        u"referred: . +a +wn . . +n . +an . . +nl . . +tid . +p"_s,
        u"reopened: +b . +wn . . +n . . . . . . . +tid . +p"_s,
        u"extension_asked: . . . . . . . . . . . . . . . ."_s,
        u"extension_granted: . . . . . . . . . . . . . . . ."_s,
        u"extension_refused: . . . . . . . . . . . . . . . ."_s,
        u"supervised: . . . . . . . . . . . . . . . ."_s,
        u"supervision_answered: . . . . . . . . . . . . . . . ."_s,
        u"handed_over: . . . . . . . . . . . . . . . ."_s,
    };
    QCOMPARE(lines, expected);
}

void tst_TaskRules::theOwnerChangesOnAcceptance()
{
    std::vector<TaskStep> steps{taskStep(TaskStage::Issued, LeadBureau)};
    QVERIFY(after(steps).owner.isNull());
    QCOMPARE(after(steps).asked, LeadBureau);
    steps.push_back(taskStep(TaskStage::Accepted, LeadBureau));
    QCOMPARE(after(steps).owner, LeadBureau);
    steps.push_back(taskStep(TaskStage::Referred, NextBureau, u"属该局职责"_s));
    QCOMPARE(after(steps).owner, LeadBureau); // asked is not accepted
    QCOMPARE(after(steps).asked, NextBureau);
    auto refused = steps;
    refused.push_back(taskStep(TaskStage::SentBack, NextBureau, u"不属本单位职责"_s));
    QCOMPARE(after(refused).owner, LeadBureau);
    QCOMPARE(after(refused).asked, LeadBureau);
    steps.push_back(taskStep(TaskStage::Accepted, NextBureau));
    QCOMPARE(after(steps).owner, NextBureau);
}

void tst_TaskRules::whatStepsNeed()
{
    const std::vector<TaskStep> issued{taskStep(TaskStage::Issued, LeadBureau)};
    QCOMPARE(wrongTaskStep(issued, taskStep(TaskStage::Accepted)), u"bureau task.needs_bureau"_s);
    QCOMPARE(wrongTaskStep(issued, taskStep(TaskStage::Accepted, NextBureau)), u"bureau task.wrong_bureau"_s);
    QCOMPARE(wrongTaskStep(issued, taskStep(TaskStage::Handling)), u"stage task.illegal_step"_s);
    QCOMPARE(wrongTaskStep(issued, taskStep(TaskStage::Closed, {}, u" \n"_s)), u"note task.needs_note"_s);
    TaskStep byFact = taskStep(TaskStage::Closed);
    byFact.cause = records::StepCause::Visit;
    QCOMPARE(wrongTaskStep(issued, byFact), QString());
    QCOMPARE(wrongTaskStep(issued, taskStep(TaskStage::Referred, LeadBureau, u"转"_s)), u"bureau task.same_bureau"_s);
    const std::vector<TaskStep> back{issued[0], taskStep(TaskStage::SentBack, LeadBureau, u"不属职责"_s)};
    QCOMPARE(wrongTaskStep(back, taskStep(TaskStage::Handling, {}, u"继续"_s)), u"stage task.not_owned"_s);
    const std::vector<TaskStep> reported{
        issued[0], taskStep(TaskStage::Accepted, LeadBureau), taskStep(TaskStage::Reported, {}, u"完成"_s)};
    QCOMPARE(wrongTaskStep(reported, taskStep(TaskStage::Reviewed)), u"by_person task.needs_person"_s);
    TaskStep early = taskStep(TaskStage::Accepted, LeadBureau);
    early.date = QDate(2022, 2, 28);
    QCOMPARE(wrongTaskStep(issued, early), u"date task.before_assigned"_s);
    TaskStep lying = taskStep(TaskStage::Accepted, LeadBureau);
    lying.from = TaskStage::Handling;
    lying.responsible.id = NextBureau;
    QCOMPARE(wrongTaskStep(issued, lying), u"from_stage task.wrong_from\nresponsible task.wrong_responsible"_s);
}

/// Both days are kept: the one before stands in the step that granted the later one.
void tst_TaskRules::moreTime()
{
    std::vector<TaskStep> steps{taskStep(TaskStage::Issued, LeadBureau)};
    TaskStep asked = taskStep(TaskStage::ExtensionAsked, {}, u"需会商"_s);
    asked.due = TaskTerm;
    QCOMPARE(wrongTaskStep(steps, asked), u"due task.needs_later_due"_s);
    asked.due = TaskTerm.addDays(1);
    QCOMPARE(wrongTaskStep(steps, asked), QString());
    TaskStep granted = taskStep(TaskStage::ExtensionGranted);
    granted.due = TaskTerm.addDays(1);
    QCOMPARE(wrongTaskStep(steps, granted), u"stage task.illegal_step"_s); // nobody asked
    steps.push_back(asked);
    QCOMPARE(wrongTaskStep(steps, granted), QString());
    QCOMPARE(wrongTaskStep(steps, taskStep(TaskStage::ExtensionRefused)), u"note task.needs_note"_s);
    granted = rules::filledIn(granted, after(steps));
    QCOMPARE(granted.dueBefore, TaskTerm);
    steps.push_back(granted);
    const auto standing = after(steps);
    QCOMPARE(standing.due, TaskTerm.addDays(1));
    QCOMPARE(standing.extensions, 1);
    QCOMPARE(standing.stage, std::optional(TaskStage::Issued)); // it stays where it stands
    QCOMPARE(rules::firstDue(steps, TaskTerm.addDays(1)), TaskTerm);
    QCOMPARE(rules::firstDue({steps[0]}, TaskTerm), TaskTerm);
}

void tst_TaskRules::supervision()
{
    const auto &course = carriedTaskCourse();
    const auto levelOn = [&](QDate due, QDate on) { return course.supervisionFor(due, on).level; };
    QCOMPARE(levelOn(TaskTerm, TaskTerm.addDays(-9)), SupervisionLevel::Blue);
    QCOMPARE(levelOn(TaskTerm, TaskTerm), SupervisionLevel::Blue);
    QCOMPARE(levelOn(TaskTerm, TaskTerm.addDays(1)), SupervisionLevel::Yellow);
    QCOMPARE(levelOn(TaskTerm, TaskTerm.addDays(10)), SupervisionLevel::Yellow);
    QCOMPARE(levelOn(TaskTerm, TaskTerm.addDays(11)), SupervisionLevel::Red);
    QCOMPARE(levelOn({}, TaskTerm), SupervisionLevel::Blue);
    QCOMPARE(course.supervisionAt(SupervisionLevel::Red)->answerDays, 2);

    std::vector<TaskStep> steps{taskStep(TaskStage::Issued, LeadBureau), taskStep(TaskStage::Accepted, LeadBureau)};
    TaskStep slip = taskStep(TaskStage::Supervised);
    QCOMPARE(
        wrongTaskStep(steps, slip), u"level task.needs_level\nnumber task.needs_number\ndue task.needs_answer_day"_s);
    slip.level = SupervisionLevel::Yellow;
    slip.number = u"督办〔2022〕1号"_s;
    slip.due = slip.date;
    QCOMPARE(wrongTaskStep(steps, slip), u"due task.needs_answer_day"_s);
    slip.due = slip.date.addDays(3);
    QCOMPARE(wrongTaskStep(steps, slip), QString());
    const TaskStep answer = taskStep(TaskStage::SupervisionAnswered, {}, u"已加快"_s);
    QCOMPARE(wrongTaskStep(steps, answer), u"stage task.illegal_step"_s); // nothing to answer
    steps.push_back(slip);
    QCOMPARE(after(steps).answerBy, slip.due);
    QCOMPARE(after(steps).slips, 1);
    QCOMPARE(after(steps).due, TaskTerm);           // the day to answer by is not the term
    steps.push_back(taskStep(TaskStage::Handling)); // a slip stays open when the task moves on
    QCOMPARE(wrongTaskStep(steps, answer), QString());
    steps.push_back(answer);
    QVERIFY(!after(steps).answerBy.isValid());
    QCOMPARE(after(steps).level, std::optional(SupervisionLevel::Yellow));
}

void tst_TaskRules::endsAndReopening()
{
    std::vector<TaskStep> steps{taskStep(TaskStage::Issued, LeadBureau), taskStep(TaskStage::Closed, {}, u"已办"_s)};
    TaskStep cleared = taskStep(TaskStage::Cleared);
    cleared.date = QDate(2022, 3, 9);
    steps.push_back(cleared);
    QCOMPARE(after(steps).ended, QDate(2022, 3, 2)); // done when it was closed
    QCOMPARE(wrongTaskStep(steps, taskStep(TaskStage::Reopened)), u"note task.needs_note"_s);
    steps.push_back(taskStep(TaskStage::Reopened, {}, u"反弹"_s));
    QVERIFY(!after(steps).ended.isValid());
    QCOMPARE(wrongTaskStep(steps, taskStep(TaskStage::Issued, NextBureau)), QString());
}

void tst_TaskRules::filledIn()
{
    const std::vector<TaskStep> steps{
        taskStep(TaskStage::Issued, LeadBureau), taskStep(TaskStage::Accepted, LeadBureau)};
    const TaskStep told = rules::filledIn(taskStep(TaskStage::Handling), after(steps));
    QCOMPARE(told.from, std::optional(TaskStage::Accepted));
    QCOMPARE(told.responsible.id, LeadBureau);
    QVERIFY(!told.dueBefore.isValid());
    const TaskStep first = rules::filledIn(taskStep(TaskStage::Issued, LeadBureau), after({}));
    QVERIFY(!first.from);
    QVERIFY(first.responsible.id.isNull());
}

void tst_TaskRules::aFirstStepMayBeAnyStage()
{
    for (int stage = 0; stage < TaskStageCount; ++stage)
        QCOMPARE(wrongTaskStep({}, taskStep(static_cast<TaskStage>(stage))),
            isEvent(static_cast<TaskStage>(stage)) ? u"stage task.illegal_step"_s : QString());
}

/// Whatever is offered is taken when its needs are given, and the task always stands somewhere.
void tst_TaskRules::randomWalks()
{
    QRandomGenerator random(20220302);
    for (int walk = 0; walk < 400; ++walk) {
        auto standing = rules::taskStandingBefore(TaskTerm);
        for (int step = 0; step < 20; ++step) {
            const auto next = rules::nextSteps(carriedTaskCourse(), standing);
            QVERIFY(!next.empty());
            const auto &chosen = next[static_cast<size_t>(random.bounded(static_cast<int>(next.size())))];
            if (chosen.needing(TaskNeed::Owned) && standing.owner.isNull())
                continue;
            TaskStep it = taskStep(chosen.to, {}, u"原因"_s);
            it.bureau.id = chosen.needing(TaskNeed::OtherBureau) ? RecordId(100 + step)
                : standing.asked.isNull()                        ? LeadBureau
                                                                 : standing.asked;
            it.by = u"经办"_s;
            it.level = SupervisionLevel::Blue;
            it.number = u"1"_s;
            it.due = qMax(standing.due, it.date).addDays(1);
            it = rules::filledIn(it, standing);
            const auto problems = rules::stepProblems(carriedTaskCourse(), taskOf(), standing, it);
            QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().what));
            standing = rules::standingAfter(carriedTaskCourse(), standing, it);
            QVERIFY(standing.stage && !isEvent(*standing.stage));
            QCOMPARE(standing.ended.isValid(), carriedTaskCourse().isEnd(*standing.stage));
        }
    }
}

void tst_TaskRules::damagedFiles()
{
    const QByteArray good = *rules::ruleFile(u":/rules/tasks/course.json"_s);
    QVERIFY(rules::readTaskRules(good));
    const auto refused = [&](const QByteArray &what, const QByteArray &by) {
        QByteArray bad = good;
        bad.replace(what, by);
        return bad != good && !rules::readTaskRules(bad);
    };
    QVERIFY(refused("\"to\": \"referred\"", "\"to\": \"lost\""));
    QVERIFY(refused("\"event\": \"supervised\"", "\"event\": \"issued\""));
    QVERIFY(refused("\"needs\": [\"person\"]", "\"needs\": [\"luck\"]"));
    QVERIFY(refused("\"ends\": [\"closed\", \"cleared\"]", "\"ends\": []"));
    QVERIFY(refused("\"close\": \"closed\"", "\"close\": \"handling\""));
    QVERIFY(refused("\"level\": \"red\", \"days_past\": 11", "\"level\": \"red\", \"days_past\": 1"));
    QVERIFY(refused("\"supervision\"", "\"supervisions\""));
}

YUMIAO_TEST(tst_TaskRules)

} // namespace yumiao::tests

#include "tst_task_rules.moc"
