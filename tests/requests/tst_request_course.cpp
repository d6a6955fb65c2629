// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/requests/request_course.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RequestStage;

const FixedClock CourseDay(QDate(2022, 3, 25));

/// A request of Tuesday 1 March 2022 under limits of 1, 3 and 15 working days.
struct CourseScene {
    CourseScene()
    {
        records::Bureau named;
        named.id = newId();
        named.name = u"区经信局"_s;
        bureau = made(base.session(), named);
        records::ClockTemplate clock;
        clock.id = newId();
        clock.code = u"general"_s;
        clock.title = u"一般诉求"_s;
        clock.count = records::DayCount::Working;
        clock.acceptDays = 1;
        clock.replyDays = 3;
        clock.answerDays = 15;
        (void)made(base.session(), clock);
        it.id = newId();
        it.enterprise.id = made(base.session(), enterpriseNamed(u"甲"_s));
        it.title = u"用电增容"_s;
        it.kind = records::RequestKind::Utilities;
        it.received = QDate(2022, 3, 1);
        write(changes::creation(it));
    }
    void write(changes::RecordChange change)
    {
        const auto receipt = store::commitKept(base.session(), setOf({std::move(change)}), CourseDay);
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    }
    void step(RequestStage stage, QDate date, bool named = false, const QString &note = {}, QDate due = {})
    {
        records::RequestStep step;
        step.id = newId();
        step.request.id = it.id;
        step.stage = stage;
        step.date = date;
        step.note = note;
        step.due = due;
        if (named)
            step.bureau.id = bureau;
        write(changes::creation(step));
    }
    [[nodiscard]] requests::RequestCourse on(QDate day) const
    {
        return *requests::requestCourseOf(base.session(), it.id, day);
    }

    TemporaryBase base;
    RecordId bureau;
    records::ServiceRequest it;
};

QStringList told(const requests::RequestCourse &course)
{
    QStringList lines;
    for (const requests::RequestTerm &term : course.terms)
        lines.append(u"%1 %2 %3 %4"_s.arg(
            QLatin1String(records::choicesOf<RequestStage>()[static_cast<size_t>(term.until)].code),
            term.due.toString(Qt::ISODate), term.done.isValid() ? term.done.toString(Qt::ISODate) : u"-"_s,
            term.isLate(course.on) ? u"late"_s : u"in time"_s));
    return lines;
}

} // namespace

/// One request with where it stands (诉求详情).
class tst_RequestCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void termsAndWhoHasIt();
    void anAnswerOnTheSpot();
    void moreTimeMovesTheLastTerm();
    void withoutLimits();
    void asOfAPastDay();
    void missing();
};

void tst_RequestCourse::termsAndWhoHasIt()
{
    CourseScene scene;
    scene.step(RequestStage::Assigned, QDate(2022, 3, 1), true);
    auto course = scene.on(QDate(2022, 3, 3));
    QCOMPARE(told(course),
        (QStringList{
            u"accepted 2022-03-02 - late"_s, u"handling 2022-03-04 - in time"_s, u"answered 2022-03-22 - in time"_s}));
    QCOMPARE(course.owner, QString());
    QCOMPARE(course.asked, u"区经信局"_s);
    QCOMPARE(course.enterprise, u"甲"_s);
    QCOMPARE(course.clock, u"一般诉求"_s);
    QVERIFY(course.isOpen());
    QVERIFY(!course.daysLate());
    scene.step(RequestStage::Accepted, QDate(2022, 3, 4), true);
    course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(course.owner, u"区经信局"_s);
    QCOMPARE(told(course),
        (QStringList{u"accepted 2022-03-02 2022-03-04 late"_s, u"handling 2022-03-04 - late"_s,
            u"answered 2022-03-22 - late"_s}));
    QCOMPARE(course.daysLate(), std::optional<qint64>(3));
}

void tst_RequestCourse::anAnswerOnTheSpot()
{
    CourseScene scene;
    scene.step(RequestStage::Answered, QDate(2022, 3, 1), false, u"当场答复"_s);
    const auto course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(told(course),
        (QStringList{u"accepted 2022-03-02 2022-03-01 in time"_s, u"handling 2022-03-04 2022-03-01 in time"_s,
            u"answered 2022-03-22 2022-03-01 in time"_s}));
    QVERIFY(!course.daysLate()); // answered, only not called back
}

void tst_RequestCourse::moreTimeMovesTheLastTerm()
{
    CourseScene scene;
    scene.step(RequestStage::Assigned, QDate(2022, 3, 1), true);
    scene.step(RequestStage::ExtensionAsked, QDate(2022, 3, 10), true, u"需会商"_s, QDate(2022, 3, 24));
    scene.step(RequestStage::ExtensionGranted, QDate(2022, 3, 11), false, {}, QDate(2022, 3, 24));
    const auto course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(told(course).last(), u"answered 2022-03-24 - late"_s);
    QCOMPARE(course.daysLate(), std::optional<qint64>(1));
    QCOMPARE(course.request.due, QDate(2022, 3, 22)); // the first term stays visible
}

void tst_RequestCourse::withoutLimits()
{
    CourseScene scene;
    const auto clocks = store::loadAll<records::ClockTemplate>(scene.base.session());
    for (const auto &clock : *clocks)
        scene.write(changes::removal(records::RecordKind::ClockTemplate, clock.id, u"停用"_s));
    records::ServiceRequest other = scene.it;
    other.id = newId();
    scene.write(changes::creation(other));
    const auto course = *requests::requestCourseOf(scene.base.session(), other.id, QDate(2022, 3, 25));
    QVERIFY(course.terms.empty()); // nothing is guessed
    QVERIFY(course.clock.isEmpty());
    QVERIFY(!course.request.due.isValid());
    QVERIFY(!course.daysLate());
}

void tst_RequestCourse::asOfAPastDay()
{
    CourseScene scene;
    scene.step(RequestStage::Assigned, QDate(2022, 3, 5), true);
    QCOMPARE(scene.on(QDate(2022, 3, 4)).standing.stage, std::optional(RequestStage::Registered));
    QCOMPARE(scene.on(QDate(2022, 3, 5)).standing.stage, std::optional(RequestStage::Assigned));
}

void tst_RequestCourse::missing()
{
    CourseScene scene;
    const auto course = requests::requestCourseOf(scene.base.session(), RecordId(1), QDate(2022, 3, 4));
    QVERIFY(!course);
    QCOMPARE(course.error().what, u"record.missing"_s);
}

YUMIAO_TEST(tst_RequestCourse)

} // namespace yumiao::tests

#include "tst_request_course.moc"
