// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/eia_book.h"
#include "models/store/ledger.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::EiaCase;
using records::EiaKind;
using rules::Lamp;

records::Threshold eiaLimit(const QString &code, qint64 value)
{
    records::Threshold it;
    it.id = newId();
    it.code = code;
    it.value = Quantity::fromWhole(value);
    return it;
}

std::vector<records::Threshold> eiaLimits()
{
    return {eiaLimit(u"eia.report.legal_days"_s, 60), eiaLimit(u"eia.form.legal_days"_s, 30),
        eiaLimit(u"eia.plan.share"_s, 50)};
}

records::Holiday arranged(QDate day, records::HolidayKind kind, const QString &title)
{
    records::Holiday it;
    it.id = newId();
    it.day = day;
    it.kind = kind;
    it.title = title;
    return it;
}

/// 清明 2022: 3 to 5 April off, Saturday 2 April is worked for it.
std::vector<records::Holiday> tombSweeping()
{
    using records::HolidayKind;
    const QString title = u"清明节"_s;
    return {arranged(QDate(2022, 4, 2), HolidayKind::Working, title),
        arranged(QDate(2022, 4, 3), HolidayKind::Off, title), arranged(QDate(2022, 4, 4), HolidayKind::Off, title),
        arranged(QDate(2022, 4, 5), HolidayKind::Off, title)};
}

EiaCase caseOf(EiaKind kind, QDate accepted, QDate decided = {})
{
    EiaCase it;
    it.id = newId();
    it.project = u"技改项目"_s;
    it.developer = u"甲"_s;
    it.kind = kind;
    it.accepted = accepted;
    it.decided = decided;
    return it;
}

gauges::EiaTerm termOn(const EiaCase &it, QDate on)
{
    const rules::Thresholds inForce(eiaLimits(), it.accepted);
    return gauges::eiaTerm(it, inForce, rules::WorkingDays(tombSweeping()), on);
}

} // namespace

class tst_Eia : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysOverAMakeUpDay();
    void lampAtTheLimits_data();
    void lampAtTheLimits();
    void anOpenCaseCountsToToday();
    void daysThatDoNotCount();
    void whatNobodySays();
    void sumsByKind();
    void readFromTheBase();
};

/// From Friday 1 April 2022: Saturday 2 April works, the 3rd to 5th are off.
void tst_Eia::daysOverAMakeUpDay()
{
    const QDate accepted(2022, 4, 1);
    const auto usedOn = [&](QDate decided) { return termOn(caseOf(EiaKind::Form, accepted, decided), decided).used; };
    QCOMPARE(usedOn(accepted), std::optional(0)); // the day of acceptance does not count
    QCOMPARE(usedOn(QDate(2022, 4, 2)), std::optional(1));
    QCOMPARE(usedOn(QDate(2022, 4, 5)), std::optional(1));
    QCOMPARE(usedOn(QDate(2022, 4, 6)), std::optional(2));
    QCOMPARE(termOn(caseOf(EiaKind::Form, accepted, QDate(2022, 4, 6)), QDate(2022, 4, 6)).calendar, 5);
}

void tst_Eia::lampAtTheLimits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Lamp>("lamp");
    QTest::newRow("half") << 15 << Lamp::Done;
    QTest::newRow("over half") << 16 << Lamp::Amber;
    QTest::newRow("legal") << 30 << Lamp::Amber;
    QTest::newRow("over the law") << 31 << Lamp::Red;
}

void tst_Eia::lampAtTheLimits()
{
    QFETCH(int, days);
    const QDate accepted(2022, 4, 1);
    const QDate decided = rules::WorkingDays(tombSweeping()).after(accepted, days).day;
    const auto term = termOn(caseOf(EiaKind::Form, accepted, decided), QDate(2022, 12, 31));
    QCOMPARE(term.used, std::optional(days));
    QTEST(term.lamp, "lamp");
}

void tst_Eia::anOpenCaseCountsToToday()
{
    const QDate accepted(2022, 4, 1);
    const EiaCase it = caseOf(EiaKind::Form, accepted);
    const auto open = termOn(it, QDate(2022, 4, 6));
    QCOMPARE(open.lamp, Lamp::Green);
    const rules::WorkingDays days(tombSweeping());
    QCOMPARE(open.aimDue, std::optional(days.after(accepted, 15).day));
    QCOMPARE(open.legalDue, std::optional(days.after(accepted, 30).day));
    QCOMPARE(termOn(it, *open.aimDue).lamp, Lamp::Green);
    QCOMPARE(termOn(it, days.after(*open.aimDue, 1).day).lamp, Lamp::Amber);
    QCOMPARE(termOn(it, days.after(*open.legalDue, 1).day).lamp, Lamp::Red);
    EiaCase later = it;
    later.decided = QDate(2022, 4, 20);
    QVERIFY(!termOn(later, QDate(2022, 4, 19)).decided); // it was not decided yet on that day
}

void tst_Eia::daysThatDoNotCount()
{
    const QDate accepted(2022, 4, 1);
    const QDate decided = rules::WorkingDays(tombSweeping()).after(accepted, 20).day;
    EiaCase it = caseOf(EiaKind::Form, accepted, decided);
    it.stoppedDays = 5;
    QCOMPARE(termOn(it, decided).used, std::optional(15));
    QCOMPARE(termOn(it, decided).lamp, Lamp::Done);
    it.stoppedDays = 21; // more than have passed
    QVERIFY(!termOn(it, decided).used);
    QCOMPARE(termOn(it, decided).lamp, Lamp::NotStarted);
}

void tst_Eia::whatNobodySays()
{
    const EiaCase onRecord = caseOf(EiaKind::Registration, QDate(2022, 4, 1), QDate(2022, 4, 2));
    QVERIFY(!termOn(onRecord, QDate(2022, 12, 31)).legal); // put on record, not approved
    EiaCase report = caseOf(EiaKind::Report, QDate(2022, 4, 1));
    const auto unknown = gauges::eiaTerm(report, {}, {}, QDate(2022, 4, 6));
    QVERIFY(!unknown.legal && !unknown.aim);
    QCOMPARE(unknown.lamp, Lamp::NotStarted);
    QCOMPARE(unknown.unarranged, QSet<int>{2022});
    report.legalDays = 15; // what the officer entered goes before the limit of the kind
    QCOMPARE(termOn(report, QDate(2022, 4, 6)).aim, std::optional(7));
}

void tst_Eia::sumsByKind()
{
    const QDate on(2022, 12, 31);
    const rules::WorkingDays days(tombSweeping());
    const QDate accepted(2022, 4, 1);
    std::vector<gauges::EiaLine> lines;
    const auto add = [&](EiaCase it) { lines.push_back({it, it.developer, termOn(it, on)}); };
    add(caseOf(EiaKind::Form, accepted, days.after(accepted, 10).day));
    add(caseOf(EiaKind::Form, accepted, days.after(accepted, 35).day));
    add(caseOf(EiaKind::Form, accepted));
    EiaCase withdrawn = caseOf(EiaKind::Form, accepted, QDate(2022, 5, 1));
    withdrawn.outcome = records::EiaOutcome::Withdrawn;
    add(withdrawn);
    add(caseOf(EiaKind::Form, QDate(2021, 4, 1), QDate(2021, 5, 1))); // of another year
    const auto book = gauges::bookOf(lines, Quantity::fromWhole(50), on);
    const gauges::EiaKindTotals &forms = book.kinds[1];
    QCOMPARE(forms.kind, EiaKind::Form);
    QCOMPARE(forms.decided.size(), size_t(2));
    QCOMPARE(forms.meanDays(), std::optional(Quantity::fromScaled(225'000)));
    QCOMPARE(forms.shareOfLegal(), std::optional(Quantity::fromWhole(75)));
    QCOMPARE(forms.withinAim.size(), size_t(1));
    QCOMPARE(forms.late.size(), size_t(1));
    QCOMPARE(forms.open.size(), size_t(1));
    QVERIFY(!book.kinds[0].meanDays()); // no report was decided: unknown, not 0
    QCOMPARE(book.lines.size(), lines.size());
    QVERIFY(!book.lines.front().term.decided);
}

void tst_Eia::readFromTheBase()
{
    TemporaryBase base;
    for (const records::Threshold &it : eiaLimits())
        (void)made(base.session(), it);
    for (const records::Holiday &it : tombSweeping())
        (void)made(base.session(), it);
    (void)made(base.session(), caseOf(EiaKind::Report, QDate(2022, 4, 1)));
    const auto book = gauges::eiaBook(base.session(), QDate(2022, 4, 6));
    QVERIFY2(book, qPrintable(wordsOf(book)));
    QCOMPARE(book->lines.size(), size_t(1));
    QCOMPARE(book->lines.front().term.used, std::optional(2));
    QCOMPARE(book->lines.front().developer, u"甲"_s);
    QVERIFY(gauges::eiaBook(base.session(), QDate(2022, 3, 31))->lines.empty());
    EiaCase stopped = caseOf(EiaKind::Report, QDate(2022, 4, 1), QDate(2022, 3, 31));
    QVERIFY(!store::commit(base.session(), setOf({changes::creation(stopped)}), FixedClock(QDate(2022, 6, 30))));
    stopped.decided = {};
    stopped.stoppedDays = 3;
    QVERIFY(!store::commit(base.session(), setOf({changes::creation(stopped)}), FixedClock(QDate(2022, 6, 30))));
    stopped.stopReason = u"专家评审"_s;
    QVERIFY(store::commit(base.session(), setOf({changes::creation(stopped)}), FixedClock(QDate(2022, 6, 30))));
}

YUMIAO_TEST(tst_Eia)

} // namespace yumiao::tests

#include "tst_eia.moc"
