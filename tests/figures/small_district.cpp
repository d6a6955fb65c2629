// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/figures/small_district.h"

#include "models/records/bureau.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/duty.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"
#include "models/records/measure_report.h"
#include "models/records/plan.h"
#include "models/records/task.h"
#include "models/records/threshold.h"
#include "models/records/town.h"
#include "models/records/visit.h"

#include <functional>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::CertificateKind;

SmallDistrict::SmallDistrict()
{
    auto base = store::OpenBase::create(m_folder.filePath(u"district.yumiao"_s));
    if (!base)
        qFatal("%s", qPrintable(base.error().what));
    m_base = *std::move(base);
    addThresholds();
    addPlan();
    addEnterprises();
    addCertificates();
    addFinancing();
    addService();
    write();
}

void SmallDistrict::write()
{
    m_set.author = u"经办"_s;
    m_set.action = u"new"_s;
    m_set.source = u"test"_s;
    const auto receipt = store::commit(session(), m_set, FixedClock(today()));
    if (!receipt)
        qFatal("%s %s", qPrintable(receipt.error().what), qPrintable(QDebug::toString(receipt.error().detail)));
    m_set.changes.clear();
}

void SmallDistrict::addThresholds()
{
    const std::pair<const char *, int> values[] = {{"lamp.measure.amber_days", 30}, {"lamp.measure.behind_points", 10},
        {"lamp.certificate.red_days", 30}, {"lamp.certificate.amber_days", 60}, {"lamp.certificate.listed_days", 90},
        {"lamp.financing.amber_days", 15}, {"lamp.financing.red_days", 30}, {"lamp.task.amber_days", 7},
        {"target.amber_share", 95}, {"visit.overdue_days", 180}};
    for (const auto &[code, value] : values) {
        auto threshold = made<records::Threshold>();
        threshold.code = QString::fromLatin1(code);
        threshold.value = Quantity::fromWhole(value);
        threshold.validFrom = QDate(2020, 3, 30);
        keep(threshold);
    }
}

void SmallDistrict::addPlan()
{
    const auto bureau = [this](const QString &name, qint64 order) {
        auto it = made<records::Bureau>();
        it.name = name;
        it.orderNo = order;
        return keep(it);
    };
    m_development = bureau(u"发改局"_s, 1);
    m_finance = bureau(u"财政局"_s, 2);
    auto plan = made<records::Plan>();
    plan.title = u"试验方案"_s;
    plan.documentNumber = u"试办发〔2020〕1号"_s;
    plan.issued = plan.from = QDate(2020, 3, 30);
    plan.to = QDate(2022, 12, 31);
    keep(plan);
    const auto clauseOf = [&](qint64 chapterNo, qint64 no, const QString &title) {
        auto chapter = made<records::Chapter>();
        chapter.plan.id = plan.id;
        chapter.no = chapterNo;
        chapter.title = u"第%1章"_s.arg(chapterNo);
        auto clause = made<records::Clause>();
        clause.plan.id = plan.id;
        clause.chapter.id = keep(chapter);
        clause.no = no;
        clause.title = title;
        return keep(clause);
    };
    const auto duty = [&](RecordId clause, RecordId owner, records::DutyRole role, qint64 order) {
        auto it = made<records::Duty>();
        it.clause.id = clause;
        it.bureau.id = owner;
        it.role = role;
        it.orderNo = order;
        keep(it);
    };
    const RecordId targets = clauseOf(1, 2, u"目标任务"_s);
    const RecordId ground = clauseOf(2, 6, u"强化要素平等保障"_s);
    const RecordId purchase = clauseOf(3, 14, u"加大政府采购支持力度"_s);
    duty(ground, m_finance, records::DutyRole::Support, 2);
    duty(ground, m_development, records::DutyRole::Lead, 1);
    duty(purchase, m_finance, records::DutyRole::Lead, 1);
    const auto floor = [](qint64 value, QDate due = {}) {
        return [value, due](records::Measure &measure) {
            measure.targetValue = Quantity::fromWhole(value);
            measure.targetDue = due;
        };
    };
    addMeasure(targets, u"02-2"_s, floor(20, plan.to));
    addMeasure(targets, u"02-3"_s, floor(3, plan.to));
    addMeasure(ground, u"06-10"_s, [](records::Measure &measure) { measure.due = QDate(2022, 9, 10); });
    addMeasure(ground, u"06-1"_s, [](records::Measure &measure) { measure.due = QDate(2022, 8, 13); });
    addMeasure(ground, u"06-2"_s, [](records::Measure &measure) { measure.completed = QDate(2021, 10, 31); });
    addMeasure(purchase, u"14-6"_s, floor(30));
    addMeasure(purchase, u"14-7"_s, floor(60));
    addReport(u"02-3"_s, QDate(2022, 7, 31), 70);
    addReport(u"06-1"_s, QDate(2022, 7, 15), 35);
    addReport(u"06-10"_s, QDate(2022, 8, 15), 80);
    addReport(u"14-6"_s, QDate(2021, 12, 31), 90, "31");
    addReport(u"14-6"_s, QDate(2022, 6, 30), 95, "34.2");
    addReport(u"14-7"_s, QDate(2022, 6, 30), 78, "58");
    addReport(u"14-7"_s, QDate(2022, 9, 30), 99, "65"); // not yet
}

void SmallDistrict::addMeasure(
    RecordId clause, const QString &code, const std::function<void(records::Measure &)> &fill)
{
    auto measure = made<records::Measure>();
    measure.clause.id = clause;
    measure.code = code;
    measure.text = u"举措 %1"_s.arg(code);
    if (fill)
        fill(measure);
    m_measures.insert(code, keep(measure));
}

void SmallDistrict::addReport(const QString &code, QDate asOf, qint64 percent, const char *cumulative)
{
    auto report = made<records::MeasureReport>();
    report.measure.id = measure(code);
    report.asOf = asOf;
    report.percentDone = percent;
    if (cumulative)
        report.cumulative = Quantity::fromText(QString::fromLatin1(cumulative)).value();
    report.progress = u"有进展"_s;
    report.problems = code == u"06-10"_s ? u"用地未批"_s : QString();
    keep(report);
}

void SmallDistrict::addEnterprises()
{
    const auto town = [this](const QString &code, const QString &name) {
        auto it = made<records::Town>();
        it.code = code;
        it.name = name;
        return keep(it);
    };
    const RecordId lotus = town(u"512002001"_s, u"莲花街道"_s);
    const RecordId red = town(u"512002108"_s, u"丹山镇"_s);
    for (int i = 0; i < 10; ++i)
        addEnterprise(QDate(2015, 1, 1), i % 2 ? red : lotus, i == 3 ? QDate(2022, 5, 20) : QDate());
    addEnterprise(QDate(2022, 3, 15), lotus);
    addEnterprise(QDate(2022, 6, 1), lotus);
    addEnterprise(QDate(2022, 8, 10), {});
    addEnterprise({}, red);
    addEnterprise(QDate(2022, 9, 10), red);
}

void SmallDistrict::addEnterprise(QDate established, RecordId town, QDate gone)
{
    auto enterprise = made<records::Enterprise>();
    enterprise.name = u"试验企业%1号"_s.arg(m_enterprises.size());
    enterprise.established = established;
    enterprise.deregistered = gone;
    enterprise.town.id = town;
    m_enterprises.push_back(keep(enterprise));
}

void SmallDistrict::addCertificates()
{
    addCertificate(0, CertificateKind::Specialised, QDate(2021, 1, 15), QDate(2024, 1, 14));
    addCertificate(1, CertificateKind::Specialised, QDate(2019, 12, 1), QDate(2022, 10, 20));
    addCertificate(2, CertificateKind::Specialised, QDate(2020, 6, 1), QDate(2023, 5, 31));
    addCertificate(2, CertificateKind::LittleGiant, QDate(2021, 7, 1), QDate(2024, 6, 30));
    addCertificate(3, CertificateKind::Specialised, QDate(2020, 6, 1));
    addCertificate(4, CertificateKind::Reserve, QDate(2020, 1, 1));
    addCertificate(4, CertificateKind::Innovative, QDate(2022, 3, 1), QDate(2025, 2, 28));
    addCertificate(5, CertificateKind::Reserve, QDate(2020, 1, 1), {}, QDate(2022, 4, 1));
    addCertificate(6, CertificateKind::HighTech, QDate(2019, 11, 30), QDate(2022, 11, 29));
    addCertificate(7, CertificateKind::IpSystem, QDate(2019, 12, 1), QDate(2022, 11, 30));
}

void SmallDistrict::addCertificate(size_t enterprise, CertificateKind kind, QDate issued, QDate validTo, QDate revoked)
{
    auto certificate = made<records::Certificate>();
    certificate.enterprise.id = m_enterprises.at(enterprise);
    certificate.kind = kind;
    certificate.issued = issued;
    certificate.validTo = validTo;
    certificate.revoked = revoked;
    keep(certificate);
}

RecordId SmallDistrict::addApplication(
    size_t enterprise, ApplicationStage stage, QDate since, qint64 wan, QDate applied)
{
    auto application = made<records::FinancingApplication>();
    application.enterprise.id = m_enterprises.at(enterprise);
    application.stage = stage;
    application.stageSince = since;
    application.amount = Money::fromWan(wan);
    application.applied = applied;
    if (wan >= 300)
        application.instrument = records::FinancingInstrument::WorkingCapital;
    return keep(application);
}

void SmallDistrict::addFinancing()
{
    addApplication(0, ApplicationStage::Registered, today().addDays(-15), 100);
    addApplication(0, ApplicationStage::Accepted, today().addDays(-16), 500);
    addApplication(1, ApplicationStage::InApproval, today().addDays(-31), 300);
    addApplication(2, ApplicationStage::Recommended, {}, 50);
    const RecordId paid = addApplication(1, ApplicationStage::PartlyPaid, QDate(2022, 3, 1), 400);
    addApplication(4, ApplicationStage::Declined, QDate(2022, 4, 1), 80);
    addApplication(4, ApplicationStage::Registered, QDate(2022, 9, 2), 70, QDate(2022, 9, 2));
    auto line = made<records::CreditLine>();
    line.application.id = paid;
    line.enterprise.id = m_enterprises.at(1);
    line.granted = QDate(2021, 12, 1);
    line.amount = Money::fromWan(400);
    keep(line);
    const std::pair<QDate, int> drawn[]
        = {{QDate(2021, 12, 31), 50}, {QDate(2022, 1, 1), 120}, {QDate(2022, 8, 31), 80}, {QDate(2022, 9, 1), 60}};
    for (const auto &[day, wan] : drawn) {
        auto drawdown = made<records::Drawdown>();
        drawdown.creditLine.id = line.id;
        drawdown.enterprise.id = m_enterprises.at(1);
        drawdown.drawn = day;
        drawdown.amount = Money::fromWan(wan);
        keep(drawdown);
    }
    for (const QDate day : {QDate(2021, 12, 31), QDate(2022, 1, 1)}) {
        auto need = made<records::FinancingNeed>();
        need.enterprise.id = m_enterprises.at(0);
        need.registered = day;
        need.amount = Money::fromWan(200);
        keep(need);
    }
}

void SmallDistrict::addService()
{
    const std::pair<size_t, QDate> visits[] = {{0, QDate(2022, 8, 1)}, {1, QDate(2022, 3, 3)}, {2, QDate(2022, 3, 4)},
        {9, QDate(2022, 8, 31)}, {9, QDate(2022, 9, 1)}};
    for (const auto &[enterprise, day] : visits) {
        auto visit = made<records::Visit>();
        visit.enterprise.id = m_enterprises.at(enterprise);
        visit.visited = day;
        keep(visit);
    }
    addTask(u"逾期"_s, today().addDays(-1));
    addTask(u"当日"_s, today());
    addTask(u"尚早"_s, today().addDays(8));
    addTask(u"办结"_s, today().addDays(-5), today().addDays(-5));
    addTask(u"暂缓"_s, today().addDays(-2), {}, today().addDays(5));
    addTask(u"无期限"_s, {});
}

void SmallDistrict::addTask(const QString &title, QDate due, QDate completed, QDate snoozedTo)
{
    auto task = made<records::Task>();
    task.title = title;
    task.bureau.id = m_finance;
    task.enterprise.id = m_enterprises.at(1);
    task.assigned = QDate(2022, 7, 1);
    task.due = due;
    task.completed = completed;
    task.snoozedTo = snoozedTo;
    keep(task);
}

} // namespace yumiao::tests
