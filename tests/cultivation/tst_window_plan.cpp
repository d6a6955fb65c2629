// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/window_candidates.h"
#include "models/plan/new_workspace.h"
#include "models/store/query.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using cultivation::Chance;
using cultivation::ChanceReason;
using cultivation::WindowPlan;
using cultivation::WindowStep;
using records::ApplicationWindow;

/// Windows counted back in working days, and who can still make them.
class tst_WindowPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countedBack();
    void overTheSpringFestival();
    void edges();
    void refusals();
    void proposals();
    void chances_data();
    void chances();
    void wholeRegister();
};

namespace {

const TemporaryBase &reference()
{
    static const auto base = [] {
        auto made = std::make_unique<TemporaryBase>();
        RecordIdSource ids(1, 1);
        if (!plan::fillNewWorkspace(made->session(), {false, {}}, ids, FixedClock(QDate(2022, 9, 5))))
            qFatal("no workspace");
        return made;
    }();
    return *base;
}

const rules::WorkingDays &days()
{
    static const rules::WorkingDays it = cultivation::workingDaysOf(reference().session()).value();
    return it;
}

ApplicationWindow windowTo(QDate closes, qint64 publicity, qint64 site, qint64 paper)
{
    ApplicationWindow it;
    it.title = u"第一批"_s;
    it.ladder = u"specialised"_s;
    it.tier = u"specialised"_s;
    it.closes = closes;
    it.publicityDays = publicity;
    it.siteCheckDays = site;
    it.paperFileDays = paper;
    return it;
}

QString span(const WindowPlan &plan, WindowStep step)
{
    const auto *it = plan.find(step);
    return it ? it->from.toString(Qt::ISODate) + u'/' + it->to.toString(Qt::ISODate) : QString();
}

} // namespace

void tst_WindowPlan::countedBack()
{
    ApplicationWindow window = windowTo({2022, 9, 30}, 5, 3, 2); // a Friday
    window.opens = QDate(2022, 9, 1);
    window.cityDeadline = QDate(2022, 10, 14);
    const auto plan = cultivation::planWindow(window, days());
    QVERIFY(plan);
    QCOMPARE(span(*plan, WindowStep::Recommend), u"2022-09-30/2022-09-30"_s);
    QCOMPARE(span(*plan, WindowStep::Publicity), u"2022-09-23/2022-09-29"_s);
    QCOMPARE(span(*plan, WindowStep::SiteCheck), u"2022-09-20/2022-09-22"_s);
    QCOMPARE(span(*plan, WindowStep::PaperFile), u"2022-09-16/2022-09-19"_s); // over a weekend
    QCOMPARE(span(*plan, WindowStep::Apply), u"2022-09-01/2022-09-15"_s);
    QCOMPARE(span(*plan, WindowStep::City), u"2022-10-14/2022-10-14"_s);
    QCOMPARE(plan->lastDay, QDate(2022, 9, 15));
    QVERIFY(plan->unarranged.isEmpty() && !plan->tooShort);
    QCOMPARE(plan->steps.front().step, WindowStep::Apply);
    QCOMPARE(plan->steps.back().step, WindowStep::City);
    window.countyDeadline = QDate(2022, 10, 12); // later than the platform: handing in still ends with it
    const auto later = cultivation::planWindow(window, days());
    QCOMPARE(span(*later, WindowStep::Publicity), u"2022-09-30/2022-10-11"_s); // around the National Day, 8 and 9 work
    QVERIFY(later->lastDay <= window.closes);
}

void tst_WindowPlan::overTheSpringFestival()
{
    const auto plan = cultivation::planWindow(windowTo({2022, 2, 6}, 2, 1, 1), days()); // closes on a day off
    QCOMPARE(span(*plan, WindowStep::Recommend), u"2022-01-30/2022-01-30"_s);           // a Sunday that works
    QCOMPARE(span(*plan, WindowStep::Publicity), u"2022-01-28/2022-01-29"_s);
    QCOMPARE(span(*plan, WindowStep::SiteCheck), u"2022-01-27/2022-01-27"_s);
    QCOMPARE(plan->lastDay, QDate(2022, 1, 25));
}

void tst_WindowPlan::edges()
{
    const auto bare = cultivation::planWindow(windowTo({2022, 9, 30}, 0, 0, 0), days());
    QCOMPARE(bare->steps.size(), size_t{2}); // hand in and recommend
    QCOMPARE(bare->lastDay, QDate(2022, 9, 30));
    ApplicationWindow window = windowTo({2022, 9, 30}, 20, 20, 20);
    window.opens = QDate(2022, 9, 1);
    const auto tooShort = cultivation::planWindow(window, days());
    QVERIFY(tooShort->tooShort);
    QVERIFY(tooShort->lastDay < window.opens);
    const auto later = cultivation::planWindow(windowTo({2027, 1, 15}, 5, 5, 5), days());
    QCOMPARE(later->unarranged, QSet<int>{2027});
    const auto far = cultivation::planWindow(windowTo({2030, 6, 28}, 1, 0, 0), days());
    QCOMPARE(far->unarranged, QSet<int>{2030});
}

void tst_WindowPlan::refusals()
{
    QCOMPARE(cultivation::planWindow(windowTo({}, 1, 1, 1), days()).error().what, u"window.no_closing"_s);
    ApplicationWindow window = windowTo({2022, 9, 1}, 1, 1, 1);
    window.opens = QDate(2022, 9, 30);
    QCOMPARE(cultivation::planWindow(window, days()).error().what, u"window.reversed"_s);
    window.opens = QDate(2022, 8, 1);
    window.countyDeadline = QDate(2022, 7, 1);
    QCOMPARE(cultivation::planWindow(window, days()).error().what, u"window.reversed"_s);
}

void tst_WindowPlan::proposals()
{
    const auto windows = cultivation::proposedWindows(*eligibility::ladders());
    QVERIFY(!windows.empty());
    for (const ApplicationWindow &it : windows) {
        QVERIFY(it.id.isNull() && !it.title.isEmpty() && !it.source.isEmpty() && it.confidence);
        QVERIFY(cultivation::planWindow(it, days()));
    }
    const auto filled = cultivation::withProposedDays(reference().session(), windows.front(), QDate(2026, 4, 1));
    QCOMPARE(filled->publicityDays, std::optional<qint64>(5));
    ApplicationWindow own = windowTo({2022, 9, 30}, 9, 0, 0);
    own.siteCheckDays.reset();
    const auto kept = cultivation::withProposedDays(reference().session(), own, QDate(2022, 9, 1));
    QCOMPARE(kept->publicityDays, std::optional<qint64>(9)); // what the office says counts
    QCOMPARE(kept->siteCheckDays, std::optional<qint64>(5));
    QCOMPARE(kept->paperFileDays, std::optional<qint64>(0));
    const TemporaryBase empty;
    QCOMPARE(cultivation::proposedPace(empty.session(), QDate(2022, 9, 1)).error().what, u"threshold.missing"_s);
}

void tst_WindowPlan::chances_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("failingDays"); // -1: cannot be met
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("chance");
    QTest::addColumn<int>("reason");
    const auto add = [](const char *name, int failing, int missing, int failingDays, QDate today, Chance chance,
                         ChanceReason reason) {
        QTest::newRow(name) << failing << missing << failingDays << today << static_cast<int>(chance)
                            << static_cast<int>(reason);
    };
    const QDate early(2022, 9, 1); // ten working days until 15 September, 12 is off
    add("all met", 0, 0, -1, early, Chance::CanMake, ChanceReason::None);
    add("one paper", 0, 1, -1, early, Chance::CanMake, ChanceReason::None);
    add("two papers, four to spare", 0, 2, -1, early, Chance::MustHurry, ChanceReason::None);
    add("just enough", 0, 3, -1, {2022, 9, 2}, Chance::MustHurry, ChanceReason::None);
    add("one day short", 0, 3, -1, {2022, 9, 5}, Chance::Cannot, ChanceReason::TooLate);
    add("fails", 1, 0, -1, early, Chance::Cannot, ChanceReason::Failing);
    add("fails, mended in four days", 1, 0, 4, early, Chance::CanMake, ChanceReason::None);
    add("on the last day", 0, 0, -1, {2022, 9, 15}, Chance::MustHurry, ChanceReason::None);
    add("a day later", 0, 0, -1, {2022, 9, 16}, Chance::Cannot, ChanceReason::Over);
    add("years later", 0, 0, -1, {2026, 1, 1}, Chance::Cannot, ChanceReason::Over);
}

void tst_WindowPlan::chances()
{
    QFETCH(int, failing);
    QFETCH(int, missing);
    QFETCH(int, failingDays);
    QFETCH(QDate, today);
    QFETCH(int, chance);
    QFETCH(int, reason);
    const auto plan = cultivation::planWindow(windowTo({2022, 9, 30}, 5, 3, 2), days());
    cultivation::WindowCandidate it;
    it.candidate.failing = failing;
    it.candidate.missing.resize(static_cast<size_t>(missing));
    const cultivation::WindowPace pace{3, failingDays < 0 ? std::nullopt : std::optional(failingDays), 5};
    cultivation::judgeChance(it, *plan, pace, today, days());
    QCOMPARE(static_cast<int>(it.chance), chance);
    QCOMPARE(static_cast<int>(it.reason), reason);
}

void tst_WindowPlan::wholeRegister()
{
    const TemporaryBase base;
    RecordIdSource ids(1, 1);
    QVERIFY(plan::fillNewWorkspace(base.session(), {false, {}}, ids, FixedClock(QDate(2022, 9, 5))));
    const RecordId bare = made(base.session(), enterpriseNamed(u"甲机械有限公司"_s));
    const RecordId holder = made(base.session(), enterpriseNamed(u"乙机械有限公司"_s));
    records::Certificate certificate
        = certificateOf(holder, records::CertificateKind::Specialised, QDate(2021, 1, 1), QDate(2023, 12, 31));
    certificate.level = records::CertificateLevel::Provincial;
    (void)made(base.session(), certificate);
    const auto book = cultivation::ruleBook(base.session());
    const ApplicationWindow window = windowTo({2022, 9, 30}, 5, 3, 2);
    const auto plan = cultivation::planWindow(window, days());
    cultivation::WindowQuestion question{window, *plan, {3, std::nullopt, 5}, QDate(2022, 9, 5)};
    const auto answer = cultivation::windowCandidates(base.session(), **book, question, days());
    QVERIFY2(answer, qPrintable(wordsOf(answer)));
    QCOMPARE(answer->candidates.size(), size_t{1}); // who holds it is no candidate
    QCOMPARE(answer->candidates.front().enterprise, bare);
    QVERIFY(!answer->candidates.front().candidate.missing.empty());
    QCOMPARE(answer->count(Chance::Cannot), 1);
    QVERIFY(!answer->pack.isEmpty());
    question.window.tier = u"nothing"_s;
    QCOMPARE(cultivation::windowCandidates(base.session(), **book, question, days()).error().what, u"tier.unknown"_s);
    question.window.ladder = u"nothing"_s;
    QCOMPARE(cultivation::windowCandidates(base.session(), **book, question, days()).error().what, u"ladder.unknown"_s);
    question.window = windowTo({1999, 9, 30}, 5, 3, 2);
    QCOMPARE(
        cultivation::windowCandidates(base.session(), **book, question, days()).error().what, u"window.no_rules"_s);
    std::stop_source stop;
    stop.request_stop();
    question.window = window;
    QCOMPARE(cultivation::windowCandidates(base.session(), **book, question, days(), stop.get_token()).error().what,
        u"cancelled"_s);
}

YUMIAO_TEST(tst_WindowPlan)

} // namespace yumiao::tests

#include "tst_window_plan.moc"
