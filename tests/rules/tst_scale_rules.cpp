// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/scale_line.h"
#include "models/rules/scale_steps.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using records::ScaleEntry;
using records::ScaleExit;
using records::ScaleRoute;
using records::ScaleState;
using rules::NoLine;

const QDate ScaleDay(2022, 9, 5);

const rules::ScaleRules &rulesOfScale()
{
    return *rules::scaleRules();
}

rules::ScaleReach reachOf(
    const char *code, std::optional<Money> revenue, std::optional<Money> mainRevenue = {}, QDate on = ScaleDay)
{
    return rules::scaleReach(rulesOfScale(), {QLatin1String(code), on, {}, mainRevenue, revenue, {}});
}

QString problemWords(const std::vector<rules::StepProblem> &problems)
{
    QStringList words;
    for (const rules::StepProblem &it : problems)
        words.append(it.what.mid(6));
    return words.join(u' ');
}

/// What is wrong with a step; a complete entry has reason and route.
QString step(std::optional<ScaleState> from, ScaleState to, bool complete)
{
    ScaleEntry before;
    before.state = from;
    ScaleEntry entry;
    entry.state = to;
    if (complete) {
        entry.opinion = u"情况说明"_s;
        entry.route = ScaleRoute::Yearly;
        if (to == ScaleState::Left)
            entry.exitReason = ScaleExit::Stopped;
    }
    return problemWords(rules::stepProblems(rulesOfScale(), from ? &before : nullptr, entry));
}

} // namespace

class tst_ScaleRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void linesByTheirDays();
    void mainRevenueFirst();
    void noAnswer();
    void theWayForward();
    void everyStepIsJudged();
    void exitReasonNeedsAnExit();
    void standing();
    void windows();
    void damagedFile();
};

void tst_ScaleRules::lines_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("wan");
    QTest::addColumn<QString>("sector");
    const auto row = [](const char *code, qint64 wan, const char *sector) {
        QTest::newRow(code) << QString::fromLatin1(code) << wan << QString::fromUtf8(sector);
    };
    for (const char *code : {"B", "C", "D", "06", "39", "C3922", "46"})
        row(code, 2000, "工业");
    row("51", 2000, "批发业");
    row("52", 500, "零售业");
    row("61", 200, "住宿业");
    row("62", 200, "餐饮业");
    for (const char *code : {"G", "53", "59", "60", "I", "63", "65", "N", "76", "84"})
        row(code, 2000, "服务业（A类）");
    for (const char *code : {"L", "71", "M", "75", "P", "83", "702", "703", "704", "7090"})
        row(code, 1000, "服务业（B类）");
    for (const char *code : {"O", "82", "R", "90", "85"})
        row(code, 500, "服务业（C类）");
}

void tst_ScaleRules::lines()
{
    QFETCH(QString, code);
    QFETCH(qint64, wan);
    QFETCH(QString, sector);
    const auto at = reachOf(qPrintable(code), Money::fromWan(wan));
    QVERIFY(at.line);
    QCOMPARE(at.line->name, sector);
    QCOMPARE(at.reached, std::optional(true));
    QCOMPARE(reachOf(qPrintable(code), Money::fromFen(Money::fromWan(wan).fen() - 1)).reached, std::optional(false));
    QCOMPARE(reachOf(qPrintable(code), std::nullopt).reason, std::optional(NoLine::RevenueMissing));
    QVERIFY(!reachOf(qPrintable(code), std::nullopt).reached);
}

void tst_ScaleRules::linesByTheirDays()
{
    const Money revenue = Money::fromWan(600);
    QCOMPARE(reachOf("39", revenue, {}, QDate(2010, 12, 31)).reached, std::optional(true));
    QCOMPARE(reachOf("39", revenue, {}, QDate(2011, 1, 1)).reached, std::optional(false));
}

void tst_ScaleRules::mainRevenueFirst()
{
    const auto byMain = reachOf("39", Money::fromWan(2500), Money::fromWan(1999));
    QCOMPARE(byMain.reached, std::optional(false));
    QVERIFY(!byMain.byWholeRevenue);
    const auto byWhole = reachOf("39", Money::fromWan(2500));
    QCOMPARE(byWhole.reached, std::optional(true));
    QVERIFY(byWhole.byWholeRevenue);
    QVERIFY(!reachOf("65", Money::fromWan(2500), Money::fromWan(1)).byWholeRevenue); // services count all of it
    QCOMPARE(reachOf("65", Money::fromWan(2500), Money::fromWan(1)).reached, std::optional(true));
}

void tst_ScaleRules::noAnswer()
{
    const Money revenue = Money::fromWan(99999);
    for (const char *code : {"A", "01", "J", "66", "S", "91", "T"}) {
        QCOMPARE(reachOf(code, revenue).reason, std::optional(NoLine::NoSector));
        QCOMPARE(reachOf(code, revenue).reached, std::optional(false));
    }
    for (const char *code : {"F", "K", "70", "Q"}) {
        QCOMPARE(reachOf(code, revenue).reason, std::optional(NoLine::IndustryTooCoarse));
        QVERIFY(!reachOf(code, revenue).reached);
    }
    QCOMPARE(reachOf("H", revenue).reached, std::optional(true)); // hotels and restaurants have one line
    QCOMPARE(reachOf("", revenue).reason, std::optional(NoLine::IndustryUnknown));
    QCOMPARE(reachOf("47", revenue).reason, std::optional(NoLine::QualificationMissing));
    QVERIFY(!reachOf("E", revenue).reached);
    const auto qualified = rules::scaleReach(rulesOfScale(), {u"47"_s, ScaleDay, {}, {}, {}, true});
    QCOMPARE(qualified.reached, std::optional(true));
    QCOMPARE(reachOf("7010", Money::fromFen(1)).reached, std::optional(true));
    QCOMPARE(reachOf("701", Money()).reason, std::optional(NoLine::ActivityMissing));
}

void tst_ScaleRules::theWayForward()
{
    ScaleEntry before;
    before.state = ScaleState::Cultivated;
    for (const ScaleState state : {ScaleState::Ready, ScaleState::Declared, ScaleState::CountyReview,
             ScaleState::UpperReview, ScaleState::Listed}) {
        ScaleEntry entry;
        entry.state = state;
        if (state == ScaleState::Declared) {
            QCOMPARE(problemWords(rules::stepProblems(rulesOfScale(), &before, entry)), u"needs_route"_s);
            entry.route = ScaleRoute::Monthly;
        }
        QCOMPARE(problemWords(rules::stepProblems(rulesOfScale(), &before, entry)), QString());
        before = entry;
    }
    QCOMPARE(step(ScaleState::Listed, ScaleState::Left, false), u"needs_exit_reason"_s);
    QCOMPARE(step(ScaleState::Listed, ScaleState::Left, true), QString());
    QCOMPARE(step({}, ScaleState::Cultivated, false), QString());
    QCOMPARE(step({}, ScaleState::Ready, false), QString());
    QCOMPARE(step({}, ScaleState::Listed, false), u"needs_reason"_s);
    QCOMPARE(step({}, ScaleState::Left, true), u"first_step"_s);
    QCOMPARE(rules::nextSteps(rulesOfScale(), ScaleState::Listed).size(), size_t(1));
}

/// Every pair of states: one step forward is free, any other on the way needs a reason, what is listed can only leave.
void tst_ScaleRules::everyStepIsJudged()
{
    const int listed = static_cast<int>(ScaleState::Listed);
    const int left = static_cast<int>(ScaleState::Left);
    for (int from = 0; from <= left; ++from) {
        for (int to = 0; to <= left; ++to) {
            const auto a = static_cast<ScaleState>(from);
            const auto b = static_cast<ScaleState>(to);
            const QByteArray pair = QByteArray::number(from) + " " + QByteArray::number(to);
            const bool onTheWay = from < listed && to <= listed && from != to;
            const bool leaves = from == listed && to == left;
            const bool comesBack = from == left && to <= static_cast<int>(ScaleState::Declared);
            QVERIFY2((step(a, b, true).isEmpty()) == (onTheWay || leaves || comesBack), pair);
            if (onTheWay)
                QVERIFY2(step(a, b, false).contains(u"needs_reason"_s) == (to != from + 1), pair);
            if (!onTheWay && !leaves && !comesBack)
                QVERIFY2(step(a, b, true).contains(u"illegal_step"_s), pair);
        }
    }
}

void tst_ScaleRules::exitReasonNeedsAnExit()
{
    ScaleEntry entry;
    entry.state = ScaleState::Cultivated;
    entry.exitReason = ScaleExit::Moved;
    QCOMPARE(problemWords(rules::stepProblems(rulesOfScale(), nullptr, entry)), u"exit_without_exit"_s);
}

void tst_ScaleRules::standing()
{
    const auto entry = [](qint64 id, QDate date, ScaleState state) {
        ScaleEntry it;
        it.id = RecordId(id);
        it.date = date;
        it.state = state;
        return it;
    };
    const std::vector<ScaleEntry> entries{entry(3, QDate(2022, 5, 1), ScaleState::Declared),
        entry(1, QDate(2022, 1, 1), ScaleState::Cultivated), entry(2, QDate(2022, 5, 1), ScaleState::Ready)};
    QCOMPARE(rules::standingOn(entries, QDate(2021, 12, 31)), nullptr);
    QCOMPARE(rules::standingOn(entries, QDate(2022, 4, 30))->state, std::optional(ScaleState::Cultivated));
    QCOMPARE(rules::standingOn(entries, QDate(2022, 5, 1))->state, std::optional(ScaleState::Declared));
}

void tst_ScaleRules::windows()
{
    const auto closes = [](QDate on, QDate established) {
        QStringList words;
        for (const auto &it : rules::nextWindows(rulesOfScale(), on, established))
            words.append(QString::fromLatin1(it.window->route == ScaleRoute::Monthly ? "m" : "y")
                + it.closes.toString(u"yyMMdd"_s) + (it.applies ? (*it.applies ? u"+"_s : u"-"_s) : u"?"_s));
        return words.join(u' ');
    };
    QCOMPARE(closes(QDate(2022, 9, 5), QDate(2021, 1, 1)), u"m220905+ y221031+"_s); // the day itself still counts
    QCOMPARE(closes(QDate(2022, 9, 6), QDate(2020, 10, 4)), u"m221005- y221031+"_s);
    QCOMPARE(closes(QDate(2022, 9, 6), QDate(2020, 10, 5)), u"m221005+ y221031+"_s);
    QCOMPARE(closes(QDate(2022, 11, 1), {}), u"m221105? y221231+"_s);
    QCOMPARE(closes(QDate(2022, 12, 31), {}), u"y221231+ m230105?"_s);
    QCOMPARE(closes(QDate(2023, 1, 6), {}), u"y230131+ m230205?"_s);
}

void tst_ScaleRules::damagedFile()
{
    const auto read = rules::readScaleRules(
        R"({"format":"yumiao.scale","version":1,"sectors":[],"first":[],"steps":[{"from":"here","to":"listed"}],"windows":[]})");
    QVERIFY(!read);
    QCOMPARE(read.error().detail.value(u"path"_s).toString(), u"scale.steps[0].from"_s);
}

YUMIAO_TEST(tst_ScaleRules)
#include "tst_scale_rules.moc"
