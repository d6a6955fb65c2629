// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"
#include "models/plan/reference_completion.h"
#include "models/plan/reference_data.h"
#include "models/records/holiday.h"
#include "models/records/instrument_option.h"
#include "models/records/setting.h"
#include "models/records/threshold.h"
#include "models/rules/working_days.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// The days off that the program brings, in new workspaces and in those of older programs.
class tst_ReferenceCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workingDaysOfEachYear();
    void olderBase();
    void olderFile();
    void nothingTwice();
    void baseWithoutReferenceData();
};

namespace {

void fill(store::Session &session)
{
    RecordIdSource ids(1, 1);
    if (!plan::fillNewWorkspace(session, {false, {}}, ids, FixedClock(QDate(2022, 9, 5))))
        qFatal("no workspace");
}

template <typename R>
std::vector<R> allOf(const store::Session &session)
{
    return store::loadAll<R>(session).value_or(std::vector<R>());
}

/// As a program left it that knew no days off.
void makeOld(store::Session &session)
{
    std::vector<changes::RecordChange> gone;
    for (const auto &it : allOf<records::Holiday>(session))
        gone.push_back(changes::removal(records::RecordKind::Holiday, it.id, u"old"_s));
    for (const auto &it : allOf<records::Threshold>(session))
        if (it.code.startsWith(u"window."_s))
            gone.push_back(changes::removal(records::RecordKind::Threshold, it.id, u"old"_s));
    for (const auto &it : allOf<records::InstrumentOption>(session))
        gone.push_back(changes::removal(records::RecordKind::InstrumentOption, it.id, u"old"_s));
    for (const auto &it : allOf<records::Setting>(session))
        if (it.name == QLatin1String(plan::ReferenceSetting))
            gone.push_back(changes::removal(records::RecordKind::Setting, it.id, u"old"_s));
    (void)written(session, setOf(gone));
}

} // namespace

/// By the notices: working days a year.
void tst_ReferenceCompletion::workingDaysOfEachYear()
{
    const TemporaryBase base;
    fill(base.session());
    const auto holidays = allOf<records::Holiday>(base.session());
    QCOMPARE(holidays.size(), size_t{288});
    const rules::WorkingDays days(holidays);
    const std::pair<int, int> years[]{
        {2019, 250}, {2020, 249}, {2021, 250}, {2022, 249}, {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
    for (const auto &[year, working] : years) {
        QVERIFY(days.isArranged(year));
        QCOMPARE(days.between({year, 1, 1}, {year, 12, 31}), working);
    }
    QVERIFY(!days.isArranged(2027) && !days.isArranged(2018));
    for (const auto &it : holidays) {
        QVERIFY(!it.title.isEmpty() && !it.source.isEmpty());
        if (*it.kind == records::HolidayKind::Working)
            QVERIFY(it.day.dayOfWeek() > Qt::Friday);
    }
}

void tst_ReferenceCompletion::olderBase()
{
    const TemporaryBase base;
    fill(base.session());
    makeOld(base.session());
    records::Holiday own; // an office entered a year by itself
    own.id = newId();
    own.day = QDate(2024, 10, 1);
    own.kind = records::HolidayKind::Off;
    own.title = u"国庆节"_s;
    (void)made(base.session(), own);
    records::InstrumentOption ended; // and says until when an instrument was in use
    ended.id = newId();
    ended.instrument = records::FinancingInstrument::CreditLoan;
    ended.validTo = QDate(2021, 12, 31);
    (void)made(base.session(), ended);
    RecordIdSource ids;
    QVERIFY(*plan::completeReferenceData(base.session(), ids, FixedClock(QDate(2022, 9, 6))));
    const rules::WorkingDays days(allOf<records::Holiday>(base.session()));
    QVERIFY(days.isArranged(2022));
    int of2024 = 0;
    for (const auto &it : allOf<records::Holiday>(base.session()))
        of2024 += it.day.year() == 2024 ? 1 : 0;
    QCOMPARE(of2024, 1); // its own year stays as the office has it
    int thresholds = 0;
    for (const auto &it : allOf<records::Threshold>(base.session()))
        thresholds += it.code.startsWith(u"window."_s) ? 1 : 0;
    QCOMPARE(thresholds, 5);
    const auto instruments = allOf<records::InstrumentOption>(base.session());
    QCOMPARE(instruments.size(), records::choicesOf<records::FinancingInstrument>().size());
    const auto stays = std::count_if(instruments.begin(), instruments.end(),
        [&](const auto &it) { return it.instrument == ended.instrument && it.validTo == ended.validTo; });
    QCOMPARE(stays, 1);
    QCOMPARE(faultsOf(base.session()), QString());
    const auto undone = store::undo(base.session(), std::nullopt, u"甲"_s, FixedClock(QDate(2022, 9, 7)));
    QVERIFY(undone); // of the office's own step, never of the program's
    QVERIFY(rules::WorkingDays(allOf<records::Holiday>(base.session())).isArranged(2022));
}

void tst_ReferenceCompletion::olderFile()
{
    TemporaryBase base;
    fill(base.session());
    makeOld(base.session());
    base.close();
    QVERIFY(plan::completeReferenceFile(base.path()));
    base.reopen();
    QCOMPARE(allOf<records::Holiday>(base.session()).size(), size_t{288});
    base.close();
    QVERIFY(plan::completeReferenceFile(base.path()));
    QCOMPARE(plan::completeReferenceFile(base.inFolder(u"none.yumiao"_s)).error().what, u"workspace.missing"_s);
}

void tst_ReferenceCompletion::nothingTwice()
{
    const TemporaryBase base;
    fill(base.session());
    const QString before = wholeState(base.session());
    RecordIdSource ids;
    QVERIFY(!*plan::completeReferenceData(base.session(), ids, SystemClock()));
    QCOMPARE(wholeState(base.session()), before);
    std::vector<changes::RecordChange> gone;
    for (const auto &it : allOf<records::Holiday>(base.session()))
        gone.push_back(changes::removal(records::RecordKind::Holiday, it.id, u"not wanted"_s));
    (void)written(base.session(), setOf(gone));
    QVERIFY(!*plan::completeReferenceData(base.session(), ids, SystemClock()));
    QVERIFY(allOf<records::Holiday>(base.session()).empty()); // what an office removes stays removed
}

void tst_ReferenceCompletion::baseWithoutReferenceData()
{
    const TemporaryBase base;
    RecordIdSource ids;
    QVERIFY(!*plan::completeReferenceData(base.session(), ids, SystemClock()));
    QVERIFY(allOf<records::Holiday>(base.session()).empty());
}

YUMIAO_TEST(tst_ReferenceCompletion)

} // namespace yumiao::tests

#include "tst_reference_completion.moc"
