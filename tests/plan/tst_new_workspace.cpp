// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"
#include "models/plan/plan_resource.h"
#include "models/records/bureau.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/measure.h"
#include "models/records/name_period.h"
#include "models/records/plan.h"
#include "models/records/setting.h"
#include "models/records/threshold.h"
#include "models/records/town.h"
#include "models/store/check.h"
#include "models/store/history.h"
#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::records;
using yumiao::FixedClock;
using yumiao::RecordId;
using yumiao::RecordIdSource;

/// The records of one kind, or none with a failed test.
template <typename R>
std::vector<R> allOf(const yumiao::store::Session &session)
{
    auto found = yumiao::store::loadAll<R>(session);
    return found ? std::move(*found) : std::vector<R>();
}

qsizetype townsOn(const std::vector<Town> &towns, QDate day)
{
    return std::count_if(towns.begin(), towns.end(), [&](const Town &town) {
        return (!town.validFrom.isValid() || town.validFrom <= day) && (!town.validTo.isValid() || town.validTo >= day);
    });
}

} // namespace

/// A new workspace: its reference data, the plan of 2020 in full, and that it is filled once only.
class tst_NewWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void partsOfThePlan();
    void measuresAsWritten();
    void dutiesInOrder();
    void targets();
    void industries();
    void towns();
    void bureausAndInstitutions();
    void thresholds();
    void settingsAndHistory();
    void everyRecordIsValid();
    void secondFillIsRefused();
    void withoutPlan();
    void damagedPlan_data();
    void damagedPlan();

private:
    [[nodiscard]] const yumiao::store::Session &session() const { return m_base->session(); }
    QTemporaryDir m_dir;
    std::optional<yumiao::store::OpenBase> m_base;
    FixedClock m_clock{QDate(2022, 9, 5)};
    QJsonObject m_json;
};

void tst_NewWorkspace::initTestCase()
{
    auto base = yumiao::store::OpenBase::create(m_dir.filePath(u"new.yumiao"_s));
    QVERIFY(base);
    m_base.emplace(std::move(*base));
    RecordIdSource ids(1, 1);
    const auto done = yumiao::plan::fillNewWorkspace(m_base->session(), {true, u"雁江区"_s}, ids, m_clock);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().what));
    const auto json = yumiao::plan::planOf2020();
    QVERIFY(json);
    m_json = QJsonDocument::fromJson(*json).object();
}

void tst_NewWorkspace::partsOfThePlan()
{
    const auto plans = allOf<Plan>(session());
    QCOMPARE(plans.size(), size_t(1));
    QCOMPARE(plans[0].documentNumber, u"资雁府办发〔2020〕19号"_s);
    QCOMPARE(plans[0].issued, QDate(2020, 3, 30));
    QCOMPARE(plans[0].to, QDate(2022, 12, 31));
    QCOMPARE(allOf<Chapter>(session()).size(), size_t(7));
    const auto clauses = allOf<Clause>(session());
    QCOMPARE(clauses.size(), size_t(25));
    for (const Clause &clause : clauses)
        QVERIFY2(!clause.text.isEmpty(), qPrintable(clause.title));
    QCOMPARE(allOf<Measure>(session()).size(), size_t(174));
}

void tst_NewWorkspace::measuresAsWritten()
{
    QHash<QString, Measure> stored;
    for (const Measure &measure : allOf<Measure>(session()))
        stored.insert(measure.code, measure);
    int compared = 0;
    for (const QJsonValue &chapter : m_json[u"chapters"].toArray()) {
        for (const QJsonValue &clause : chapter[u"clauses"].toArray()) {
            for (const QJsonValue &json : clause[u"measures"].toArray()) {
                const Measure measure = stored.value(json[u"code"].toString());
                QCOMPARE(measure.text, json[u"text"].toString());
                QCOMPARE(measure.indicator, json[u"indicator"].toString());
                QCOMPARE(measure.targetUnit, json[u"target_unit"].toString());
                QCOMPARE(
                    measure.targetValue ? measure.targetValue->toText() : QString(), json[u"target_value"].toString());
                QCOMPARE(measure.targetDue.toString(Qt::ISODate), json[u"target_due"].toString());
                QVERIFY(!measure.due.isValid() && !measure.completed.isValid());
                ++compared;
            }
        }
    }
    QCOMPARE(compared, 174);
}

void tst_NewWorkspace::dutiesInOrder()
{
    QHash<RecordId, QString> bureaus;
    for (const Bureau &bureau : allOf<Bureau>(session()))
        bureaus.insert(bureau.id, bureau.name);
    QHash<RecordId, QStringList> named;
    QSet<RecordId> used;
    int lead = 0;
    int supporting = 0;
    auto duties = allOf<Duty>(session());
    std::sort(duties.begin(), duties.end(), [](const Duty &a, const Duty &b) { return a.orderNo < b.orderNo; });
    for (const Duty &duty : duties) {
        ++(duty.role == DutyRole::Lead ? lead : supporting);
        QCOMPARE(duty.role == DutyRole::Lead, duty.orderNo == 1);
        named[duty.clause.id].append(bureaus.value(duty.bureau.id));
        used.insert(duty.bureau.id);
    }
    QCOMPARE(lead, 20);
    QCOMPARE(supporting, 31);
    QCOMPARE(used.size(), 17);
    for (const Clause &clause : allOf<Clause>(session())) {
        const QStringList expected = named.value(clause.id);
        if (!expected.isEmpty())
            QVERIFY2(clause.text.contains(expected.join(u'、')), qPrintable(clause.title));
    }
    QCOMPARE(named.size(), 20);
}

void tst_NewWorkspace::targets()
{
    QHash<QString, Measure> stored;
    for (const Measure &measure : allOf<Measure>(session()))
        stored.insert(measure.code, measure);
    QCOMPARE(*stored.value(u"02-2"_s).targetKind, TargetKind::CountFloor);
    QCOMPARE(*stored.value(u"02-2"_s).targetValue, yumiao::Quantity::fromWhole(5000));
    QCOMPARE(stored.value(u"02-2"_s).targetDue, QDate(2022, 12, 31));
    QCOMPARE(*stored.value(u"07-6"_s).targetKind, TargetKind::QualifyingCeiling);
    QCOMPARE(*stored.value(u"12-6"_s).targetValue, yumiao::Quantity::fromWhole(1000));
    QCOMPARE(*stored.value(u"13-3"_s).targetKind, TargetKind::Zero);
    QCOMPARE(*stored.value(u"13-3"_s).targetValue, yumiao::Quantity::fromWhole(0)); // zero is known
    QCOMPARE(*stored.value(u"03-7"_s).targetKind, TargetKind::RatioCeiling);
    QCOMPARE(*stored.value(u"14-6"_s).targetKind, TargetKind::RatioFloor);
    QVERIFY(!stored.value(u"14-6"_s).targetDue.isValid()); // yearly: no deadline of the plan
    QVERIFY(!stored.value(u"03-1"_s).targetValue);         // qualitative: unknown, not zero
}

void tst_NewWorkspace::industries()
{
    const auto all = allOf<Industry>(session());
    QCOMPARE(all.size(), size_t(1971));
    QHash<RecordId, Industry> byId;
    for (const Industry &industry : all)
        byId.insert(industry.id, industry);
    int sections = 0;
    for (const Industry &industry : all) {
        if (industry.level == IndustryLevel::Section) {
            ++sections;
            QVERIFY(industry.parent.id.isNull());
            continue;
        }
        const Industry parent = byId.value(industry.parent.id);
        QVERIFY2(!parent.code.isEmpty(), qPrintable(industry.code));
        QCOMPARE(static_cast<int>(*parent.level) + 1, static_cast<int>(*industry.level));
        QCOMPARE(parent.section, industry.section);
    }
    QCOMPARE(sections, 20);
}

void tst_NewWorkspace::towns()
{
    const auto all = allOf<Town>(session());
    QCOMPARE(all.size(), size_t(27));
    QCOMPARE(townsOn(all, QDate(2019, 10, 31)), 26);
    QCOMPARE(townsOn(all, QDate(2020, 6, 30)), 22);
    for (const Town &town : all)
        if (town.validTo.isValid())
            QVERIFY2(!town.note.isEmpty(), qPrintable(town.name));
}

void tst_NewWorkspace::bureausAndInstitutions()
{
    const auto bureaus = allOf<Bureau>(session());
    QCOMPARE(bureaus.size(), size_t(17));
    const auto unsure = std::find_if(
        bureaus.begin(), bureaus.end(), [](const Bureau &bureau) { return bureau.name == u"区经科信局"_s; });
    QVERIFY(unsure != bureaus.end());
    QCOMPARE(unsure->fullName, u"区经济科技和信息化局"_s);
    QCOMPARE(*unsure->fullNameConfidence, Confidence::ToConfirm);
    bool found = false;
    for (const NamePeriod &name : allOf<NamePeriod>(session()))
        found = found || (name.bureau.id == unsure->id && name.name == unsure->fullName);
    QVERIFY(found);
    QVERIFY(allOf<Institution>(session()).size() >= 20);
}

void tst_NewWorkspace::thresholds()
{
    QHash<QString, qint64> values;
    for (const Threshold &threshold : allOf<Threshold>(session()))
        values.insert(threshold.code, threshold.value->scaled() / 10'000);
    QCOMPARE(values.value(u"lamp.measure.amber_days"_s), 30);
    QCOMPARE(values.value(u"lamp.measure.behind_points"_s), 10);
    QCOMPARE(values.value(u"lamp.certificate.listed_days"_s), 90);
    QCOMPARE(values.value(u"lamp.financing.amber_days"_s), 15);
    QCOMPARE(values.value(u"lamp.task.amber_days"_s), 7);
    QCOMPARE(values.value(u"target.amber_share"_s), 95);
    QCOMPARE(values.value(u"visit.overdue_days"_s), 180);
}

void tst_NewWorkspace::settingsAndHistory()
{
    const auto settings = allOf<Setting>(session());
    QCOMPARE(settings.size(), size_t(2));
    QCOMPARE(settings[0].name, u"reference.version"_s);
    QCOMPARE(settings[1].name, u"workspace.title"_s);
    QCOMPARE(settings[1].value, u"雁江区"_s);
    const auto heads = yumiao::store::newestHeads(session(), 10);
    QVERIFY(heads);
    QCOMPARE(heads->size(), size_t(2));
    for (const auto &head : *heads) {
        QCOMPARE(head.action, u"new"_s);
        QCOMPARE(head.author, yumiao::plan::programAuthor());
        QCOMPARE(head.at.date(), QDate(2022, 9, 5));
    }
}

void tst_NewWorkspace::everyRecordIsValid()
{
    const auto report = yumiao::store::check(session(), true);
    QVERIFY(report);
    QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->faults[0].what + report->faults[0].where));
}

void tst_NewWorkspace::secondFillIsRefused()
{
    RecordIdSource ids(2, 2);
    const auto again = yumiao::plan::fillNewWorkspace(m_base->session(), {}, ids, m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"workspace.already_filled"_s);
    QCOMPARE(allOf<Measure>(session()).size(), size_t(174));
}

void tst_NewWorkspace::withoutPlan()
{
    auto base = yumiao::store::OpenBase::create(m_dir.filePath(u"bare.yumiao"_s));
    QVERIFY(base);
    RecordIdSource ids(1, 1);
    QVERIFY(yumiao::plan::fillNewWorkspace(base->session(), {false, {}}, ids, m_clock));
    QVERIFY(allOf<Plan>(base->session()).empty());
    QCOMPARE(allOf<Setting>(base->session()).size(), size_t(1)); // the edition of the reference data
    QCOMPARE(allOf<Bureau>(base->session()).size(), size_t(17));
}

void tst_NewWorkspace::damagedPlan_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("not json") << QByteArray("{\"title\": ") << u"plan.damaged"_s;
    QTest::newRow("not an object") << QByteArray("[1, 2]") << u"plan.damaged"_s;
    QTest::newRow("unknown bureau") << QByteArray(
        R"({"chapters":[{"clauses":[{"no":3,"duties":[{"bureau":"X","order":1}]}]}]})")
                                    << u"plan.unknown_bureau"_s;
    QTest::newRow("unknown kind of target")
        << QByteArray(R"({"chapters":[{"clauses":[{"measures":[{"code":"1-1","target_kind":"more"}]}]}]})")
        << u"plan.bad_target"_s;
    QTest::newRow("target is no number") << QByteArray(
        R"({"chapters":[{"clauses":[{"measures":[{"target_kind":"zero","target_value":"none"}]}]}]})")
                                         << u"plan.bad_target"_s;
}

void tst_NewWorkspace::damagedPlan()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    RecordIdSource ids(1, 1);
    const auto made = yumiao::plan::planRecords(json, {}, ids);
    QVERIFY(!made);
    QCOMPARE(made.error().what, fault);
}

YUMIAO_TEST(tst_NewWorkspace)
#include "tst_new_workspace.moc"
