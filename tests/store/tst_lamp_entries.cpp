// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/plan.h"
#include "models/records/threshold.h"
#include "models/store/lamp_keeping.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/store/old_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::LampEntry;
using records::Measure;
using records::MeasureReport;
using records::RecordKind;

constexpr int BeforeLamps = 21; ///< the schema that knew none
const QDate LampDay(2022, 8, 1);

/// A plan of the year 2022 with one measure that is due on the 20th of September; amber from 30 days before.
struct LampScene {
    explicit LampScene(bool withLimits = true)
    {
        records::Plan plan;
        plan.id = newId();
        plan.title = u"方案"_s;
        plan.documentNumber = u"试〔2022〕1号"_s;
        plan.from = QDate(2022, 1, 1);
        plan.to = QDate(2022, 12, 31);
        records::Chapter chapter;
        chapter.id = newId();
        chapter.plan.id = plan.id;
        chapter.no = 1;
        chapter.title = u"总体要求"_s;
        records::Clause clause;
        clause.id = newId();
        clause.plan.id = plan.id;
        clause.chapter.id = chapter.id;
        clause.no = 1;
        clause.title = u"任务"_s;
        Measure it;
        it.id = newId();
        it.clause.id = clause.id;
        it.code = u"01-1"_s;
        it.text = u"办事"_s;
        it.due = QDate(2022, 9, 20);
        measure = it.id;
        std::vector<changes::RecordChange> all{
            changes::creation(plan), changes::creation(chapter), changes::creation(clause), changes::creation(it)};
        if (withLimits)
            for (const auto &[code, value] :
                {std::pair{"lamp.measure.amber_days", 30}, std::pair{"lamp.measure.behind_points", 10},
                    std::pair{"lamp.certificate.red_days", 30}, std::pair{"lamp.certificate.amber_days", 60},
                    std::pair{"lamp.certificate.listed_days", 90}, std::pair{"lamp.financing.amber_days", 15},
                    std::pair{"lamp.financing.red_days", 30}, std::pair{"lamp.task.amber_days", 7},
                    std::pair{"visit.overdue_days", 180}, std::pair{"target.amber_share", 95}})
                all.push_back(changes::creation(threshold(code, value)));
        planSet = written(base.session(), setOf(std::move(all))).set.id;
    }
    [[nodiscard]] static records::Threshold threshold(const char *code, int value)
    {
        records::Threshold it;
        it.id = newId();
        it.code = QString::fromLatin1(code);
        it.value = Quantity::fromWhole(value);
        return it;
    }
    [[nodiscard]] Result<store::Receipt> commit(changes::ChangeSet set, QDate day)
    {
        return store::commit(base.session(), std::move(set), FixedClock(day));
    }
    [[nodiscard]] Result<store::Receipt> write(std::vector<changes::RecordChange> changes, QDate day)
    {
        return commit(setOf(std::move(changes)), day);
    }
    /// A day begins.
    [[nodiscard]] Result<store::Receipt> begin(QDate day) { return commit(setOf({}, store::LampsAction), day); }
    [[nodiscard]] MeasureReport report(QDate day, qint64 percent, std::optional<qint64> cumulative = {}) const
    {
        MeasureReport it;
        it.id = newId();
        it.measure.id = measure;
        it.asOf = day;
        it.percentDone = percent;
        it.progress = u"已推进"_s;
        if (cumulative)
            it.cumulative = Quantity::fromWhole(*cumulative);
        return it;
    }
    [[nodiscard]] changes::RecordChange completed(QDate before, QDate after) const
    {
        const auto value = [](QDate day) { return records::FieldTrait<QDate>::toValue(day); };
        return fieldChange(RecordKind::Measure, measure, "completed", value(before), value(after));
    }
    [[nodiscard]] std::vector<LampEntry> entries() const
    {
        return store::lampEntriesOf(base.session(), std::array{measure})->value(measure);
    }
    /// "2022-08-01 green since 2022-07-31": every entry of a line.
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        for (const LampEntry &it : entries())
            lines.append(u"%1 %2 since %3"_s.arg(it.date.toString(Qt::ISODate),
                QLatin1String(records::choicesOf<records::LampCause>()[static_cast<size_t>(*it.cause)].code),
                it.since.toString(Qt::ISODate)));
        return lines;
    }

    TemporaryBase base;
    RecordId measure;
    RecordId planSet;
};

/// The code of the first problem of a refusal, and its field.
QString problemIn(const Result<store::Receipt> &receipt)
{
    if (receipt)
        return {};
    const auto problems = receipt.error().detail.value(u"problems"_s).toList();
    if (problems.isEmpty())
        return receipt.error().what;
    const QVariantMap first = problems.first().toMap();
    return first.value(u"code"_s).toString() + u' ' + first.value(u"field"_s).toString();
}

} // namespace

/// The record of lamps (亮灯记录) is kept by the ledger and by nobody else.
class tst_LampEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewMeasureHasNone();
    void aDayThatBeginsIsRecordedOnce();
    void aChangeThatMovesALampRecordsIt();
    void aChangeThatMovesNoneRecordsNothing();
    void daysThatWentByAreMadeUpFor();
    void aThresholdMovesThemAll();
    void undoAddsAndTakesNothingAway();
    void nobodyWritesThem();
    void theyGoAndComeBackWithTheirMeasure();
    void theDayIsNoStepToUndo();
    void withoutLimitsThereIsNoLamp();
    void aLowerValueAsksWhy();
    void aReportBeforeALowerOneIsAskedToo();
    void oldBasesGetTheTable();
};

void tst_LampEntries::aNewMeasureHasNone()
{
    LampScene scene;
    QVERIFY(scene.entries().empty());
}

void tst_LampEntries::aDayThatBeginsIsRecordedOnce()
{
    LampScene scene;
    const auto receipt = scene.begin(LampDay);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(receipt->applied, 1);
    QCOMPARE(scene.said(), QStringList{u"2022-08-01 not_reported since 2022-01-01"_s});
    const LampEntry entry = scene.entries().front();
    QCOMPARE(entry.due, QDate(2022, 9, 20));
    QCOMPARE(entry.days.value_or(0), 50);
    QVERIFY(!entry.percentDone);
    const auto again = scene.begin(LampDay);
    QVERIFY(again);
    QCOMPARE(again->applied, 0);
    QVERIFY(again->set.id.isNull());
    QCOMPARE(scene.entries().size(), size_t(1));
}

void tst_LampEntries::aChangeThatMovesALampRecordsIt()
{
    LampScene scene;
    QVERIFY(scene.begin(LampDay));
    const auto receipt = scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 60))}, LampDay);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(receipt->applied, 1);                    // what was asked for
    QCOMPARE(receipt->set.changes.size(), size_t(2)); // in one set with the lamp
    QCOMPARE(scene.said(),
        (QStringList{u"2022-08-01 not_reported since 2022-01-01"_s, u"2022-08-01 in_time since 2022-07-31"_s}));
    QCOMPARE(scene.entries().back().percentDone.value_or(0), 60);
    QVERIFY(scene.write({scene.completed({}, QDate(2022, 8, 2))}, QDate(2022, 8, 2)));
    QCOMPARE(scene.said().back(), u"2022-08-02 completed since 2022-08-02"_s);
}

void tst_LampEntries::aChangeThatMovesNoneRecordsNothing()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 60))}, LampDay));
    QCOMPARE(scene.said(), QStringList{u"2022-08-01 in_time since 2022-07-31"_s}); // it moved from 未开始
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 8, 1), 62))}, LampDay));
    QVERIFY(scene.write({fieldChange(RecordKind::Measure, scene.measure, "leader", {}, u"张"_s)}, LampDay));
    QCOMPARE(scene.entries().size(), size_t(1));
}

void tst_LampEntries::daysThatWentByAreMadeUpFor()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 95))}, LampDay));
    const QDate late(2022, 10, 9);
    QVERIFY(scene.write({scene.completed({}, late)}, late)); // nobody opened the program for ten weeks
    QCOMPARE(scene.said(),
        (QStringList{u"2022-08-01 in_time since 2022-07-31"_s, u"2022-08-21 due_soon since 2022-08-21"_s,
            u"2022-09-21 past_due since 2022-09-21"_s, u"2022-10-09 completed_late since 2022-10-09"_s}));
    QCOMPARE(scene.entries().back().days.value_or(0), -19);
}

void tst_LampEntries::aThresholdMovesThemAll()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 95))}, LampDay));
    const auto receipt = scene.write({changes::creation(LampScene::threshold("lamp.duty.blue_days", 60))}, LampDay);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QVERIFY(scene.entries().back().lamp == records::Lamp::Blue);
    QCOMPARE(scene.entries().size(), size_t(2));
}

void tst_LampEntries::undoAddsAndTakesNothingAway()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 60))}, LampDay));
    const auto done = scene.write({scene.completed({}, LampDay)}, LampDay);
    QVERIFY(done);
    const FixedClock clock(LampDay);
    const auto undone = store::undo(scene.base.session(), done->set.id, u"经办"_s, clock);
    QVERIFY2(undone, qPrintable(wordsOf(undone)));
    QVERIFY(undone->held.empty());
    QCOMPARE(scene.said(),
        (QStringList{u"2022-08-01 in_time since 2022-07-31"_s, u"2022-08-01 completed since 2022-08-01"_s,
            u"2022-08-01 in_time since 2022-07-31"_s}));
}

void tst_LampEntries::nobodyWritesThem()
{
    LampScene scene;
    QVERIFY(scene.begin(LampDay));
    const LampEntry entry = scene.entries().front();
    LampEntry own = entry;
    own.id = newId();
    own.lamp = records::Lamp::Green;
    QCOMPARE(problemIn(scene.write({changes::creation(own)}, LampDay)), u"lamp.kept"_s);
    QCOMPARE(problemIn(scene.commit(setOf({changes::creation(own)}, store::LampsAction), LampDay)), u"lamp.kept"_s);
    QCOMPARE(
        problemIn(scene.write({changes::removal(RecordKind::LampEntry, entry.id, u"误"_s)}, LampDay)), u"lamp.kept"_s);
    QCOMPARE(problemIn(scene.write(
                 {fieldChange(RecordKind::LampEntry, entry.id, "lamp", u"not_started"_s, u"green"_s)}, LampDay)),
        u"lamp.kept"_s);
    QCOMPARE(scene.entries(), std::vector{entry});
}

void tst_LampEntries::theyGoAndComeBackWithTheirMeasure()
{
    LampScene scene;
    QVERIFY(scene.begin(LampDay));
    const auto entries = scene.entries();
    const FixedClock clock(LampDay);
    const auto removed = scene.write({changes::removal(RecordKind::Measure, scene.measure, u"重复"_s)}, LampDay);
    QVERIFY2(removed, qPrintable(wordsOf(removed)));
    QVERIFY(scene.entries().empty());
    QVERIFY(store::undo(scene.base.session(), removed->set.id, u"经办"_s, clock));
    QCOMPARE(scene.entries(), entries);
    const auto all = store::undo(scene.base.session(), scene.planSet, u"经办"_s, clock);
    QVERIFY2(all, qPrintable(wordsOf(all)));
    QVERIFY(!store::find<Measure>(scene.base.session(), scene.measure)); // the record of lamps does not hold it back
    QVERIFY(scene.entries().empty());
}

void tst_LampEntries::theDayIsNoStepToUndo()
{
    LampScene scene;
    QVERIFY(scene.begin(LampDay));
    const auto state = store::undoState(scene.base.session());
    QVERIFY(state && state->undo);
    QCOMPARE(state->undo->id, scene.planSet);
}

void tst_LampEntries::withoutLimitsThereIsNoLamp()
{
    LampScene scene(false);
    QVERIFY(scene.begin(LampDay));
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 60))}, LampDay));
    QVERIFY(scene.entries().empty());
}

void tst_LampEntries::aLowerValueAsksWhy()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 6, 30), 50, 90))}, LampDay));
    MeasureReport less = scene.report(QDate(2022, 7, 31), 55, 80);
    const auto refused = scene.write({changes::creation(less)}, LampDay);
    QCOMPARE(problemIn(refused), u"report.lower lower_reason"_s);
    less.lowerReason = u" "_s;
    QCOMPARE(problemIn(scene.write({changes::creation(less)}, LampDay)), u"report.lower lower_reason"_s);
    less.lowerReason = u"上期重复统计"_s;
    const auto written = scene.write({changes::creation(less)}, LampDay);
    QVERIFY2(written, qPrintable(wordsOf(written)));
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 8, 1), 56, 80))}, LampDay)); // not lower
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 8, 1), 57))}, LampDay));     // says none
}

void tst_LampEntries::aReportBeforeALowerOneIsAskedToo()
{
    LampScene scene;
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 7, 31), 50, 90))}, LampDay));
    QCOMPARE(problemIn(scene.write({changes::creation(scene.report(QDate(2022, 6, 30), 50, 95))}, LampDay)),
        u"report.above_next cumulative"_s);
    QVERIFY(scene.write({changes::creation(scene.report(QDate(2022, 6, 30), 50, 85))}, LampDay));
}

void tst_LampEntries::oldBasesGetTheTable()
{
    LampScene scene;
    scene.base.close();
    {
        RawBase raw(scene.base.path());
        QCOMPARE(stepBack(raw, BeforeLamps), QString());
    }
    scene.base.reopen();
    QCOMPARE(*scene.base.session().number(u"PRAGMA user_version"_s), qint64{store::schemaVersion()});
    QVERIFY(scene.begin(LampDay));
    QCOMPARE(scene.entries().size(), size_t(1));
}

YUMIAO_TEST(tst_LampEntries)

} // namespace yumiao::tests

#include "tst_lamp_entries.moc"
