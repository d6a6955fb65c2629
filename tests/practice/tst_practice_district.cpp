// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/records/name_period.h"
#include "models/records/setting.h"
#include "models/records/task.h"
#include "models/records/visit.h"
#include "models/rules/ladder.h"
#include "models/rules/stage_group.h"
#include "models/store/check.h"
#include "models/store/history.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::records;
using yumiao::Quantity;
using yumiao::RecordId;
using yumiao::tests::PracticeBase;
using yumiao::tests::PracticeDay;

qint64 wan(yumiao::Money amount)
{
    return amount.fen() / 1'000'000;
}

} // namespace

/// The district of 5,000 enterprises as it stands on 2022-09-05: the numbers of the pictures, and nothing impossible.
class tst_PracticeDistrict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRecordIsValid();
    void registerGrows();
    void codesAreRightAndUnique();
    void namesAreUniqueAndNobodys();
    void industriesAndSizes();
    void ladder();
    void certificatesRunOut();
    void financing();
    void creditAndDrawdowns();
    void measureLamps();
    void reportsNeverFall();
    void annualFigures();
    void tasksAndVisits();
    void duplicatesAndFormerNames();
    void nothingHappensLater();
    void standsOnItsDay();

private:
    std::unique_ptr<PracticeBase> m_base;
    std::vector<Enterprise> m_enterprises;
};

void tst_PracticeDistrict::initTestCase()
{
    m_base = std::make_unique<PracticeBase>(yumiao::practice::PracticeOptions{5000, 19, PracticeDay});
    QVERIFY2(m_base->stands(), qPrintable(m_base->fault.what));
    m_enterprises = m_base->all<Enterprise>();
    QCOMPARE(m_enterprises.size(), size_t(5000));
}

void tst_PracticeDistrict::everyRecordIsValid()
{
    const auto report = yumiao::store::check(m_base->session(), true);
    QVERIFY(report);
    QVERIFY2(report->ok(), report->ok() ? "" : qPrintable(report->faults[0].what + report->faults[0].where));
    QVERIFY(report->links >= 8); // written in sets of 2,000
    for (const auto *description : allDescriptions()) {
        if (description->kind >= RecordKind::EnterpriseRelation)
            continue; // what officers find out about records that are there
        const qint64 count = m_base->count(description->kind, {});
        const bool isFile = description->kind == RecordKind::Attachment; // a practice district holds no files
        QVERIFY2(count > 0 || isFile, description->name);
    }
}

void tst_PracticeDistrict::registerGrows()
{
    const auto inRegister
        = [&](QDate day) { return m_base->count(RecordKind::Enterprise, u"in_register = true"_s, day); };
    QCOMPARE(inRegister(QDate(2020, 3, 31)), 4213);
    QCOMPARE(inRegister(QDate(2022, 8, 31)), 4826);
    QCOMPARE(inRegister(PracticeDay), 4826);
    QCOMPARE(inRegister(QDate(2022, 8, 31)) - inRegister(QDate(2022, 2, 28)), 186); // 31 a month
    const qint64 between = inRegister(QDate(2021, 6, 30));
    QVERIFY(between > 4350 && between < 4650);
}

void tst_PracticeDistrict::codesAreRightAndUnique()
{
    QSet<QString> codes;
    int without = 0;
    for (const Enterprise &it : m_enterprises) {
        if (it.creditCode.isEmpty()) {
            ++without;
            continue;
        }
        QVERIFY(yumiao::CreditCode::parse(it.creditCode.text()));
        QCOMPARE(it.creditCode.text().mid(2, 6), u"512002"_s);
        QVERIFY(!codes.contains(it.creditCode.text()));
        codes.insert(it.creditCode.text());
    }
    QCOMPARE(without, 18); // the planted duplicates
}

void tst_PracticeDistrict::namesAreUniqueAndNobodys()
{
    QSet<QString> names;
    for (const Enterprise &it : m_enterprises) {
        QVERIFY(it.name.size() >= 6);
        QVERIFY2(!names.contains(it.name), qPrintable(it.name));
        names.insert(it.name);
    }
    for (const char *table : {"companies_uscc.csv", "companies_listed.csv"}) {
        QFile file(qEnvironmentVariable("YUMIAO_SHARED") + u"/data/"_s + QLatin1String(table));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("YUMIAO_SHARED does not name the folder of reference material");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            for (const QString &cell : line.split(u','))
                QVERIFY2(!names.contains(cell), qPrintable(cell));
    }
}

void tst_PracticeDistrict::industriesAndSizes()
{
    const qint64 industrial = m_base->count(RecordKind::Enterprise, u"section = \"C\""_s);
    const qint64 trade = m_base->count(RecordKind::Enterprise, u"section = \"F\""_s);
    QVERIFY2(industrial > 950 && industrial < 1200, qPrintable(QString::number(industrial)));
    QVERIFY2(trade > industrial, qPrintable(QString::number(trade)));
    const qint64 small = m_base->count(RecordKind::Enterprise, u"size_class = small"_s);
    const qint64 medium = m_base->count(RecordKind::Enterprise, u"size_class = medium"_s);
    QVERIFY(small > 1050 && small < 1400);
    QVERIFY(medium > 20 && medium < 60);
    const qint64 unknownSize = m_base->count(RecordKind::Enterprise, u"size_class is unknown"_s);
    QVERIFY(unknownSize > 50); // a real ledger has gaps
}

void tst_PracticeDistrict::ladder()
{
    const auto onRung
        = [&](const QString &rung) { return m_base->count(RecordKind::Enterprise, u"tier = \"%1\""_s.arg(rung)); };
    QCOMPARE(onRung(u"reserve"_s), 126);
    QCOMPARE(onRung(u"innovative"_s), 41);
    QCOMPARE(onRung(u"specialised"_s), 8);
    QCOMPARE(onRung(u"little_giant"_s), 1);
    QCOMPARE(onRung(u"champion"_s), 0);
    const std::pair<QDate, int> steps[]{{QDate(2020, 3, 31), 3}, {QDate(2020, 12, 31), 4}, {QDate(2021, 9, 30), 5},
        {QDate(2022, 3, 31), 7}, {PracticeDay, 8}};
    const auto certificates = m_base->all<Certificate>();
    for (const auto &[day, expected] : steps) {
        int holding = 0;
        for (const Certificate &it : certificates)
            holding += it.kind == CertificateKind::Specialised && yumiao::rules::holdsOn(it, day) ? 1 : 0;
        QCOMPARE(holding, expected);
    }
}

void tst_PracticeDistrict::certificatesRunOut()
{
    static const QRegularExpression batch(u"^20\\d\\d年第[一二]批$"_s);
    for (const Certificate &it : m_base->all<Certificate>())
        QVERIFY2(it.batch.isEmpty() || batch.match(it.batch).hasMatch(), qPrintable(it.batch));
    int soon = 0;
    int lapsed = 0;
    int revoked = 0;
    for (const Certificate &it : m_base->all<Certificate>()) {
        if (it.revoked.isValid())
            ++revoked;
        else if (it.validTo.isValid() && it.validTo < PracticeDay)
            ++lapsed;
        else if (it.validTo.isValid() && it.validTo <= PracticeDay.addDays(90))
            ++soon;
    }
    QCOMPARE(soon, 9);
    QVERIFY(lapsed >= 10);
    QVERIFY(revoked >= 1);
}

void tst_PracticeDistrict::financing()
{
    using yumiao::rules::StageGroup;
    QHash<int, int> groups;
    QSet<int> stages;
    qint64 underWayWan = 0;
    int stuck = 0;
    int stuckLong = 0;
    for (const FinancingApplication &it : m_base->all<FinancingApplication>()) {
        stages.insert(static_cast<int>(*it.stage));
        QVERIFY(it.stageSince >= it.applied && it.stageSince <= PracticeDay);
        const bool left = yumiao::rules::stageGroupOf(*it.stage) == StageGroup::Left;
        QCOMPARE(it.refusalReason.has_value(), left);
        if (it.applied.year() == 2022)
            ++groups[static_cast<int>(yumiao::rules::stageGroupOf(*it.stage))];
        if (!yumiao::rules::isUnderWay(*it.stage))
            continue;
        underWayWan += wan(*it.amount);
        stuck += it.stageSince.daysTo(PracticeDay) > 15 ? 1 : 0;
        stuckLong += it.stageSince.daysTo(PracticeDay) > 30 ? 1 : 0;
    }
    QCOMPARE(stages.size(), 16); // every stage and every side exit
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Registered)), 7);
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Recommended)), 9);
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Accepted)), 14);
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Approved)), 17);
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Paid)), 44);
    QCOMPARE(groups.value(static_cast<int>(StageGroup::Left)), 21);
    QCOMPARE(underWayWan, 21'600);
    QCOMPARE(stuck, 7);
    QCOMPARE(stuckLong, 2);
}

void tst_PracticeDistrict::creditAndDrawdowns()
{
    QHash<RecordId, CreditLine> lines;
    for (const CreditLine &it : m_base->all<CreditLine>())
        lines.insert(it.id, it);
    QHash<RecordId, FinancingApplication> applications;
    for (const FinancingApplication &it : m_base->all<FinancingApplication>())
        applications.insert(it.id, it);
    qint64 paidWan = 0;
    for (const Drawdown &it : m_base->all<Drawdown>()) {
        const CreditLine line = lines.value(it.creditLine.id);
        QVERIFY(it.drawn >= line.granted && it.drawn <= PracticeDay);
        QVERIFY(*it.amount <= *line.amount);
        QCOMPARE(it.enterprise, line.enterprise);
        if (applications.value(line.application.id).applied.year() == 2022)
            paidWan += wan(*it.amount);
    }
    QCOMPARE(paidWan, 13'800);
    for (const CreditLine &line : lines) {
        QVERIFY(line.granted >= applications.value(line.application.id).applied);
        QVERIFY(*line.amount <= *applications.value(line.application.id).amount);
    }
}

void tst_PracticeDistrict::measureLamps()
{
    int done = 0;
    int overdue = 0;
    int soon = 0;
    for (const Measure &it : m_base->all<Measure>()) {
        QVERIFY2(it.due.isValid(), qPrintable(it.code));
        if (it.completed.isValid())
            ++done;
        else if (it.due < PracticeDay)
            ++overdue;
        else if (it.due <= PracticeDay.addDays(30))
            ++soon;
    }
    QCOMPARE(done, 27);
    QCOMPARE(overdue, 6);
    QCOMPARE(soon, 10); // and two that lag behind
}

void tst_PracticeDistrict::reportsNeverFall()
{
    QHash<RecordId, QString> codes;
    for (const Measure &it : m_base->all<Measure>())
        codes.insert(it.id, it.code);
    QHash<QString, MeasureReport> last;
    for (const MeasureReport &it : m_base->all<MeasureReport>()) {
        const QString code = codes.value(it.measure.id);
        QVERIFY(it.asOf <= PracticeDay);
        if (last.contains(code)) {
            const MeasureReport before = last.value(code);
            QVERIFY2(it.asOf > before.asOf, qPrintable(code));
            QVERIFY2(*it.percentDone >= *before.percentDone, qPrintable(code));
            QCOMPARE(it.cumulative.has_value(), before.cumulative.has_value());
            if (it.cumulative)
                QVERIFY2(*it.cumulative >= *before.cumulative, qPrintable(code));
        }
        last.insert(code, it);
    }
    QCOMPARE(last.size(), 174);
    QCOMPARE(*last.value(u"02-2"_s).cumulative, Quantity::fromWhole(4826));
    QCOMPARE(*last.value(u"02-2"_s).percentDone, 96);
    QCOMPARE(*last.value(u"02-3"_s).cumulative, Quantity::fromWhole(8));
    QCOMPARE(last.value(u"14-6"_s).cumulative->toText(), u"34.2"_s);
    QCOMPARE(last.value(u"14-7"_s).cumulative->toText(), u"61.8"_s);
    QCOMPARE(*last.value(u"13-3"_s).cumulative, Quantity());
    for (const Measure &it : m_base->all<Measure>())
        if (it.completed.isValid())
            QCOMPARE(*last.value(it.code).percentDone, 100);
}

void tst_PracticeDistrict::annualFigures()
{
    QSet<qint64> years;
    QHash<RecordId, int> perEnterprise;
    int unknownResearch = 0;
    const auto all = m_base->all<AnnualFigures>();
    for (const AnnualFigures &it : all) {
        years.insert(*it.fiscalYear);
        ++perEnterprise[it.enterprise.id];
        QVERIFY(it.revenue && *it.revenue > yumiao::Money());
        QVERIFY(!it.mainRevenue || *it.mainRevenue <= *it.revenue);
        QVERIFY(!it.source.isEmpty() && it.auditState);
        unknownResearch += it.rdExpense ? 0 : 1;
    }
    QCOMPARE(years, (QSet<qint64>{2018, 2019, 2020, 2021}));
    const qint64 share = perEnterprise.size() * 100 / 5000;
    QVERIFY2(share >= 28 && share <= 40, qPrintable(QString::number(share)));
    QVERIFY(unknownResearch > 0 && unknownResearch < static_cast<int>(all.size()));
    for (const Certificate &it : m_base->all<Certificate>())
        if (it.kind == CertificateKind::Reserve)
            QVERIFY(perEnterprise.value(it.enterprise.id) > 0); // everybody on the ladder reports
}

void tst_PracticeDistrict::tasksAndVisits()
{
    int open = 0;
    int overdue = 0;
    int snoozed = 0;
    int done = 0;
    for (const Task &it : m_base->all<Task>()) {
        if (it.completed.isValid())
            ++done;
        else if (it.snoozedTo > PracticeDay)
            ++snoozed;
        else
            ++(it.due < PracticeDay ? overdue : open);
    }
    QVERIFY(open > 0 && overdue > 0 && snoozed > 0 && done > open);
    int withProblems = 0;
    const auto visits = m_base->all<Visit>();
    for (const Visit &it : visits) {
        QVERIFY(it.visited >= PracticeDay.addDays(-730) && it.visited <= PracticeDay);
        withProblems += it.problems.isEmpty() ? 0 : 1;
    }
    QVERIFY(visits.size() > 1000);
    QVERIFY(withProblems > 100);
}

void tst_PracticeDistrict::duplicatesAndFormerNames()
{
    int twins = 0;
    for (const Enterprise &it : m_enterprises) {
        if (!it.creditCode.isEmpty())
            continue;
        const bool found = std::any_of(m_enterprises.begin(), m_enterprises.end(), [&](const Enterprise &other) {
            return !other.creditCode.isEmpty() && other.address == it.address && other.name != it.name;
        });
        QVERIFY2(found, qPrintable(it.name));
        ++twins;
    }
    QCOMPARE(twins, 18);
    int former = 0;
    for (const NamePeriod &it : m_base->all<NamePeriod>()) {
        if (it.enterprise.id.isNull())
            continue;
        QVERIFY(it.validTo >= it.validFrom && it.validTo < PracticeDay);
        ++former;
    }
    QVERIFY(former > 10);
}

void tst_PracticeDistrict::nothingHappensLater()
{
    for (const Enterprise &it : m_enterprises) {
        QVERIFY(it.established.isValid() && it.established <= PracticeDay);
        QVERIFY(!it.deregistered.isValid() || it.deregistered <= PracticeDay);
        QCOMPARE(it.deregistered.isValid(),
            it.status != EnterpriseStatus::InBusiness && it.status != EnterpriseStatus::Suspended);
    }
    QHash<RecordId, QDate> established;
    for (const Enterprise &it : m_enterprises)
        established.insert(it.id, it.established);
    for (const Certificate &it : m_base->all<Certificate>()) {
        QVERIFY(it.issued <= PracticeDay && (!it.revoked.isValid() || it.revoked <= PracticeDay));
        QVERIFY(it.issued >= established.value(it.enterprise.id));
    }
    for (const Task &it : m_base->all<Task>())
        QVERIFY(it.assigned <= PracticeDay && (!it.completed.isValid() || it.completed <= PracticeDay));
}

void tst_PracticeDistrict::standsOnItsDay()
{
    const auto clock = yumiao::store::workspaceClock(m_base->session());
    QVERIFY(clock);
    QCOMPARE((*clock)->today(), PracticeDay);
    QHash<QString, QString> settings;
    for (const Setting &it : m_base->all<Setting>())
        settings.insert(it.name, it.value);
    QCOMPARE(settings.value(u"workspace.practice"_s), u"true"_s);
    QVERIFY(!settings.value(u"workspace.title"_s).isEmpty());
    const auto heads = yumiao::store::newestHeads(m_base->session(), 100);
    QVERIFY(heads);
    for (const auto &head : *heads) {
        QCOMPARE(head.at.date(), PracticeDay);
        QCOMPARE(head.action, u"new"_s);
    }
}

YUMIAO_TEST(tst_PracticeDistrict)
#include "tst_practice_district.moc"
