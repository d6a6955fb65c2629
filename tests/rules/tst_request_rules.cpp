// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_clock.h"
#include "models/rules/request_steps.h"
#include "models/rules/rule_json.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RequestStage;
using records::RequestStep;
using records::Satisfaction;
using rules::RequestNeed;

constexpr int RequestStageCount = 13;
const RecordId FirstBureau(11);
const RecordId OtherBureau(12);

const rules::RequestRules &carriedRequestCourse()
{
    return *rules::requestRules();
}

records::ServiceRequest requestOf(QDate received = QDate(2022, 3, 1))
{
    records::ServiceRequest it;
    it.id = RecordId(1);
    it.received = received;
    return it;
}

RequestStep requestStep(RequestStage stage, RecordId bureau = {}, const QString &note = {})
{
    RequestStep it;
    it.stage = stage;
    it.date = QDate(2022, 3, 2);
    it.bureau.id = bureau;
    it.note = note;
    return it;
}

QString stageName(int stage)
{
    return QString::fromLatin1(records::choicesOf<RequestStage>()[static_cast<size_t>(stage)].code);
}

/// The words that are wrong with a step after others that are taken as they are.
QString wrong(const std::vector<RequestStep> &before, const RequestStep &step, QDate due = {})
{
    auto standing = rules::standingBefore(due);
    for (const RequestStep &it : before)
        standing = rules::standingAfter(standing, it);
    QStringList words;
    for (const auto &problem : rules::stepProblems(carriedRequestCourse(), requestOf(), standing, step))
        words.append(problem.field + u' ' + problem.what);
    return words.join(u'\n');
}

/// A letter for each need of the step from one stage to another; "." where it is not allowed.
QString requestCell(int from, int to)
{
    rules::RequestStanding standing;
    standing.stage = static_cast<RequestStage>(from);
    for (const auto &next : rules::nextSteps(carriedRequestCourse(), standing)) {
        if (static_cast<int>(next.to) != to)
            continue;
        QString text = u"+"_s;
        for (const RequestNeed need : next.needs)
            text += QStringLiteral("nbaosdl").at(static_cast<int>(need));
        return text;
    }
    return u"."_s;
}

QByteArray carriedRequestJson()
{
    return *rules::ruleFile(u":/rules/requests/course.json"_s);
}

records::ClockTemplate clockOf(quint64 id, std::optional<records::RequestKind> kind, QDate from = {}, QDate to = {})
{
    records::ClockTemplate it;
    it.id = RecordId(id);
    it.requestKind = kind;
    it.count = records::DayCount::Working;
    it.acceptDays = 1;
    it.replyDays = 3;
    it.answerDays = 15;
    it.complexDays = 30;
    it.validFrom = from;
    it.validTo = to;
    return it;
}

records::Holiday arrangedDay(QDate day, records::HolidayKind kind)
{
    records::Holiday it;
    it.day = day;
    it.kind = kind;
    return it;
}

} // namespace

/// The course of a request (诉求办理) and its terms.
class tst_RequestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whichStepFollowsWhich();
    void whoHasIt();
    void whatStepsNeed();
    void dissatisfiedIsNeverClosed();
    void moreTime();
    void aFirstStepMayBeAnyStage();
    void randomWalks();
    void damagedFiles();
    void whichClock();
    void termsInWorkingDays();
};

void tst_RequestRules::whichStepFollowsWhich()
{
    QStringList lines;
    for (int from = 0; from < RequestStageCount; ++from) {
        QStringList cells;
        for (int to = 0; to < RequestStageCount; ++to)
            cells.append(requestCell(from, to));
        lines.append(stageName(from) + u": "_s + cells.join(u' '));
    }
    //      registered assigned accepted handling answered called_back closed sent_back escalated withdrawn
    const QStringList expected{
        u"registered: . +b . . +n . . . . +n . . ."_s,
        u"assigned: . +on +a . . . . +an . +n +nl . ."_s,
        u"accepted: . +on . + +n . . +an . +n +nl . ."_s,
        u"handling: . +on . . +n . . . . +n +nl . ."_s,
        u"answered: . . . +n . +s +n . . +n . . ."_s,
        u"called_back: . . . +n . . +d . +n . . . ."_s,
        u"closed: . . . +bn . . . . . . . . ."_s,
        u"sent_back: . +b . . . . . . . +n . . ."_s,
        u"escalated: . +b . . . . . . . +n . . ."_s,
        u"withdrawn: . . . +bn . . . . . . . . ."_s,
        u"extension_asked: . . . . . . . . . . . . ."_s,
        u"extension_granted: . . . . . . . . . . . . ."_s,
        u"extension_refused: . . . . . . . . . . . . ."_s,
    };
    QCOMPARE(lines, expected);
}

/// The owner changes only when another bureau accepts.
void tst_RequestRules::whoHasIt()
{
    auto standing = rules::standingBefore(QDate(2022, 3, 22));
    const auto take = [&](const RequestStep &step) { standing = rules::standingAfter(standing, step); };
    take(requestStep(RequestStage::Registered));
    QVERIFY(standing.owner.isNull());
    take(requestStep(RequestStage::Assigned, FirstBureau));
    QVERIFY(standing.owner.isNull());
    QCOMPARE(standing.asked, FirstBureau);
    take(requestStep(RequestStage::Accepted, FirstBureau));
    QCOMPARE(standing.owner, FirstBureau);
    take(requestStep(RequestStage::Assigned, OtherBureau, u"转办"_s));
    QCOMPARE(standing.owner, FirstBureau); // asked is not accepted
    QCOMPARE(standing.asked, OtherBureau);
    take(requestStep(RequestStage::SentBack, OtherBureau, u"不属本单位职责"_s));
    QCOMPARE(standing.owner, FirstBureau);
    take(requestStep(RequestStage::Assigned, OtherBureau));
    take(requestStep(RequestStage::Accepted, OtherBureau));
    QCOMPARE(standing.owner, OtherBureau);
    QCOMPARE(standing.level, 0);
    take(requestStep(RequestStage::Answered, {}, u"已协调"_s));
    take(requestStep(RequestStage::CalledBack));
    take(requestStep(RequestStage::Escalated, {}, u"不满意"_s));
    QCOMPARE(standing.level, 1);
    QCOMPARE(standing.owner, OtherBureau);
}

void tst_RequestRules::whatStepsNeed()
{
    const std::vector<RequestStep> registered{requestStep(RequestStage::Registered)};
    QCOMPARE(wrong(registered, requestStep(RequestStage::Assigned)), u"bureau request.needs_bureau"_s);
    QCOMPARE(wrong(registered, requestStep(RequestStage::Assigned, FirstBureau)), QString());
    QCOMPARE(wrong(registered, requestStep(RequestStage::Closed)), u"stage request.illegal_step"_s);
    QCOMPARE(wrong(registered, requestStep(RequestStage::Answered, {}, u" \n"_s)), u"note request.needs_note"_s);
    std::vector<RequestStep> assigned = registered;
    assigned.push_back(requestStep(RequestStage::Assigned, FirstBureau));
    QCOMPARE(wrong(assigned, requestStep(RequestStage::Accepted)), u"bureau request.needs_bureau"_s);
    QCOMPARE(wrong(assigned, requestStep(RequestStage::Accepted, OtherBureau)), u"bureau request.wrong_bureau"_s);
    QCOMPARE(
        wrong(assigned, requestStep(RequestStage::Assigned, FirstBureau, u"转"_s)), u"bureau request.same_bureau"_s);
    QCOMPARE(wrong(assigned, requestStep(RequestStage::Assigned)),
        u"bureau request.needs_bureau\nnote request.needs_note"_s);
    RequestStep early = requestStep(RequestStage::Accepted, FirstBureau);
    early.date = QDate(2022, 2, 28);
    QCOMPARE(wrong(assigned, early), u"date request.before_received"_s);
}

void tst_RequestRules::dissatisfiedIsNeverClosed()
{
    std::vector<RequestStep> steps{requestStep(RequestStage::Registered),
        requestStep(RequestStage::Answered, {}, u"已答复"_s), requestStep(RequestStage::CalledBack)};
    QCOMPARE(wrong({steps[0], steps[1]}, steps[2]), u"satisfaction request.needs_satisfaction"_s);
    for (const auto said : {Satisfaction::Satisfied, Satisfaction::Fair, Satisfaction::NotReached}) {
        steps[2].satisfaction = said;
        QCOMPARE(wrong(steps, requestStep(RequestStage::Closed)), QString());
    }
    steps[2].satisfaction = Satisfaction::Dissatisfied;
    QCOMPARE(wrong(steps, requestStep(RequestStage::Closed)), u"stage request.dissatisfied"_s);
    QCOMPARE(wrong(steps, requestStep(RequestStage::Escalated, {}, u"升一级"_s)), QString());
    QCOMPARE(wrong(steps, requestStep(RequestStage::Handling, {}, u"重办"_s)), QString());
}

void tst_RequestRules::moreTime()
{
    const QDate due(2022, 3, 22);
    std::vector<RequestStep> steps{
        requestStep(RequestStage::Registered), requestStep(RequestStage::Assigned, FirstBureau)};
    RequestStep asked = requestStep(RequestStage::ExtensionAsked, FirstBureau, u"需多部门会商"_s);
    QCOMPARE(wrong(steps, asked, due), u"due request.needs_later_due"_s);
    asked.due = due;
    QCOMPARE(wrong(steps, asked, due), u"due request.needs_later_due"_s);
    asked.due = due.addDays(1);
    QCOMPARE(wrong(steps, asked, due), QString());
    RequestStep granted = requestStep(RequestStage::ExtensionGranted);
    granted.due = due.addDays(1);
    QCOMPARE(wrong(steps, granted, due), u"stage request.illegal_step"_s); // nobody asked
    steps.push_back(asked);
    QCOMPARE(wrong(steps, granted, due), QString());
    QCOMPARE(wrong(steps, requestStep(RequestStage::ExtensionRefused), due), u"note request.needs_note"_s);
    auto standing = rules::standingBefore(due);
    for (const RequestStep &it : steps)
        standing = rules::standingAfter(standing, it);
    QCOMPARE(standing.due, due); // asked is not granted
    standing = rules::standingAfter(standing, granted);
    QCOMPARE(standing.due, due.addDays(1));
    QCOMPARE(standing.stage, std::optional(RequestStage::Assigned)); // it stays where it stands
}

void tst_RequestRules::aFirstStepMayBeAnyStage()
{
    for (int stage = 0; stage < RequestStageCount; ++stage) {
        const bool event = isEvent(static_cast<RequestStage>(stage));
        QCOMPARE(wrong({}, requestStep(static_cast<RequestStage>(stage))),
            event ? u"stage request.illegal_step"_s : QString());
    }
}

/// Whatever is offered is taken when its needs are given, and the request always stands somewhere.
void tst_RequestRules::randomWalks()
{
    QRandomGenerator random(20220301);
    for (int walk = 0; walk < 400; ++walk) {
        auto standing = rules::standingBefore(QDate(2022, 3, 22));
        for (int step = 0; step < 20; ++step) {
            const auto next = rules::nextSteps(carriedRequestCourse(), standing);
            QVERIFY(!next.empty());
            const auto &chosen = next[static_cast<size_t>(random.bounded(static_cast<int>(next.size())))];
            if (chosen.needing(RequestNeed::NotDissatisfied) && standing.said == Satisfaction::Dissatisfied)
                continue;
            RequestStep it = requestStep(chosen.to, {}, u"原因"_s);
            it.bureau.id = chosen.needing(RequestNeed::OtherBureau)
                ? (standing.asked == FirstBureau ? OtherBureau : FirstBureau)
                : standing.asked.isNull() ? FirstBureau
                                          : standing.asked;
            it.satisfaction = static_cast<Satisfaction>(random.bounded(4));
            it.due = standing.due.addDays(1);
            const auto problems = rules::stepProblems(carriedRequestCourse(), requestOf(), standing, it);
            QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().what));
            standing = rules::standingAfter(standing, it);
            QVERIFY(standing.stage && !isEvent(*standing.stage));
        }
    }
}

void tst_RequestRules::damagedFiles()
{
    const QByteArray good = carriedRequestJson();
    QVERIFY(rules::readRequestRules(good));
    const auto refused = [&](const QByteArray &what, const QByteArray &by) {
        QByteArray bad = good;
        bad.replace(what, by);
        return bad != good && !rules::readRequestRules(bad);
    };
    QVERIFY(refused("\"to\": \"assigned\"", "\"to\": \"lost\""));
    QVERIFY(refused("\"event\": \"extension_asked\"", "\"event\": \"assigned\""));
    QVERIFY(refused("\"needs\": [\"satisfaction\"]", "\"needs\": [\"luck\"]"));
    QVERIFY(refused("\"ends\": [\"closed\", \"withdrawn\"]", "\"ends\": []"));
    QVERIFY(refused("\"answer\": \"answered\"", "\"answer\": \"extension_asked\""));
    QVERIFY(refused("\"clock\"", "\"clocks\""));
}

void tst_RequestRules::whichClock()
{
    using records::RequestKind;
    const QDate day(2022, 3, 1);
    std::vector<records::ClockTemplate> all{clockOf(1, {}), clockOf(2, {}), clockOf(3, RequestKind::Land, day)};
    QCOMPARE(rules::clockFor(all, RequestKind::Labour, day)->id, RecordId(1)); // the one made first
    QCOMPARE(rules::clockFor(all, RequestKind::Land, day)->id, RecordId(3));   // its own kind
    QCOMPARE(rules::clockFor(all, RequestKind::Land, day.addDays(-1))->id, RecordId(1));
    all.push_back(clockOf(4, {}, day.addDays(-1), day));
    QCOMPARE(rules::clockFor(all, RequestKind::Labour, day)->id, RecordId(4)); // began last
    QCOMPARE(rules::clockFor(all, RequestKind::Labour, day.addDays(1))->id, RecordId(1));
    QVERIFY(!rules::clockFor({}, RequestKind::Labour, day));

    records::ServiceRequest of = requestOf(day);
    QVERIFY(!rules::clockOf(all, of)); // its kind is not known
    of.clock.id = RecordId(3);
    QCOMPARE(rules::clockOf(all, of)->id, RecordId(3)); // the one it names
    of.kind = RequestKind::Labour;
    of.received = day.addDays(-9);
    QCOMPARE(rules::clockOf(all, of)->id, RecordId(3)); // also out of its time
    of.clock.id = RecordId(77);
    QCOMPARE(rules::clockOf(all, of)->id, RecordId(1)); // it is not there: the one in use
}

/// Received on Wednesday 28 September 2022; 1 to 7 October are off, 8 and 9 October are worked.
void tst_RequestRules::termsInWorkingDays()
{
    std::vector<records::Holiday> holidays;
    for (int day = 1; day <= 7; ++day)
        holidays.push_back(arrangedDay(QDate(2022, 10, day), records::HolidayKind::Off));
    holidays.push_back(arrangedDay(QDate(2022, 10, 8), records::HolidayKind::Working));
    holidays.push_back(arrangedDay(QDate(2022, 10, 9), records::HolidayKind::Working));
    const rules::WorkingDays days(holidays);
    auto clock = clockOf(1, {});
    auto terms = rules::termsOf(clock, QDate(2022, 9, 28), false, days);
    QCOMPARE(terms.accept->day, QDate(2022, 9, 29));
    QCOMPARE(terms.reply->day, QDate(2022, 10, 8)); // 29th, 30th, then the made-up Saturday
    QCOMPARE(terms.answer->day, QDate(2022, 10, 24));
    QCOMPARE(rules::termsOf(clock, QDate(2022, 9, 28), true, days).answer->day, QDate(2022, 11, 14));
    clock.complexDays.reset(); // no longer term: the ordinary one counts
    QCOMPARE(rules::termsOf(clock, QDate(2022, 9, 28), true, days).answer->day, QDate(2022, 10, 24));
    clock.acceptDays = 0;
    QCOMPARE(rules::termsOf(clock, QDate(2022, 10, 3), false, days).accept->day, QDate(2022, 10, 8));
    clock.count = records::DayCount::Calendar;
    clock.replyDays.reset();
    terms = rules::termsOf(clock, QDate(2022, 9, 28), false, days);
    QCOMPARE(terms.accept->day, QDate(2022, 9, 28));
    QVERIFY(!terms.reply);
    QCOMPARE(terms.answer->day, QDate(2022, 10, 13));
}

YUMIAO_TEST(tst_RequestRules)

} // namespace yumiao::tests

#include "tst_request_rules.moc"
