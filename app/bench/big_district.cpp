// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/big_district.h"

#include "models/plan/new_workspace.h"
#include "models/records/bureau.h"
#include "models/records/certificate.h"
#include "models/records/financing_application.h"
#include "models/records/institution.h"
#include "models/records/task.h"
#include "models/store/ledger.h"
#include "models/store/query.h"

#include <QRandomGenerator>

namespace yumiao::app::bench {
namespace {

using records::ApplicationStage;
using records::Certificate;
using records::CertificateKind;
using records::CertificateLevel;
using records::FinancingApplication;
using records::FinancingInstrument;
using records::RecordKind;
using records::RefusalReason;
using records::ReviewState;
using records::Task;
using records::TaskKind;

constexpr size_t SetSize = 20'000;
constexpr quint32 FillingSeed = 20;
constexpr int OpenPerCent = 2; ///< of the tasks and of the applications
constexpr int YearsKept = 8;

/// Collects records and commits them in large sets.
class LargeSets {
public:
    LargeSets(store::Session &session, QDate on, qint64 expected, const ReportProgress &report, const Cancel &cancel)
        : m_session(session)
        , m_clock(on)
        , m_expected(expected)
        , m_report(report)
        , m_cancel(cancel)
    {
    }
    template <typename R>
    [[nodiscard]] Done add(const R &record)
    {
        m_waiting.push_back(changes::creation(record));
        return m_waiting.size() < SetSize ? Done() : flush();
    }
    [[nodiscard]] Done flush()
    {
        if (m_cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        changes::ChangeSet set;
        set.author = plan::programAuthor();
        set.action = QStringLiteral("new");
        set.source = QStringLiteral("practice");
        set.changes = std::exchange(m_waiting, {});
        const auto receipt = store::commit(m_session, std::move(set), m_clock);
        if (!receipt)
            return failure(receipt.error());
        m_written += receipt->applied;
        if (m_report)
            m_report({m_written, qMax(m_written, m_expected)});
        return {};
    }

private:
    store::Session &m_session;
    FixedClock m_clock;
    qint64 m_expected;
    qint64 m_written = 0;
    const ReportProgress &m_report;
    const Cancel &m_cancel;
    std::vector<changes::RecordChange> m_waiting;
};

/// What the new records refer to, and how many of each kind are wanting.
struct Wanting {
    std::vector<RecordId> enterprises;
    std::vector<RecordId> bureaus;
    std::vector<RecordId> institutions;
    qint64 certificates = 0;
    qint64 applications = 0;
    qint64 tasks = 0;
    [[nodiscard]] qint64 all() const { return certificates + applications + tasks; }
};

Result<std::vector<RecordId>> idsOf(const store::Session &session, RecordKind kind)
{
    return store::ids(session, {kind, {}, {{QStringLiteral("id"), false}}, QDate(2000, 1, 1)});
}

Result<Wanting> wantingIn(const store::Session &session)
{
    Wanting wanting;
    const std::pair<RecordKind, std::vector<RecordId> *> grounds[]{{RecordKind::Enterprise, &wanting.enterprises},
        {RecordKind::Bureau, &wanting.bureaus}, {RecordKind::Institution, &wanting.institutions}};
    for (const auto &[kind, ids] : grounds) {
        auto found = idsOf(session, kind);
        if (!found)
            return failure(found.error());
        *ids = *std::move(found);
    }
    const auto enterprises = static_cast<qint64>(wanting.enterprises.size());
    const std::tuple<RecordKind, qint64, qint64 *> kinds[]{
        {RecordKind::Certificate, CertificatesOfOne, &wanting.certificates},
        {RecordKind::FinancingApplication, ApplicationsOfOne, &wanting.applications},
        {RecordKind::Task, TasksOfOne, &wanting.tasks}};
    for (const auto &[kind, ofOne, count] : kinds) {
        const auto there = store::count(session, {kind, {}, {}, QDate(2000, 1, 1)});
        if (!there)
            return failure(there.error());
        *count = qMax<qint64>(0, enterprises * ofOne - *there);
    }
    return wanting;
}

class Filling {
public:
    Filling(const Wanting &wanting, QDate on, RecordIdSource &ids, LargeSets &out)
        : m_wanting(wanting)
        , m_on(on)
        , m_ids(ids)
        , m_out(out)
    {
    }
    [[nodiscard]] Done certificates();
    [[nodiscard]] Done applications();
    [[nodiscard]] Done tasks();

private:
    [[nodiscard]] RecordId oneOf(const std::vector<RecordId> &ids)
    {
        return ids.empty() ? RecordId() : ids[static_cast<size_t>(m_random.bounded(static_cast<int>(ids.size())))];
    }
    [[nodiscard]] RecordId enterprise(qint64 turn) const
    {
        return m_wanting.enterprises[static_cast<size_t>(turn) % m_wanting.enterprises.size()];
    }
    [[nodiscard]] QDate someDay() { return m_on.addDays(-m_random.bounded(60, YearsKept * 365)); }
    [[nodiscard]] bool isOpen() { return m_random.bounded(100) < OpenPerCent; }

    const Wanting &m_wanting;
    QDate m_on;
    RecordIdSource &m_ids;
    LargeSets &m_out;
    QRandomGenerator m_random{FillingSeed};
};

/// Of one enterprise after another: a quality system, certified for three years and renewed twice.
Done Filling::certificates()
{
    QDate validTo;
    for (qint64 i = 0; i < m_wanting.certificates; ++i) {
        const auto period = static_cast<int>(i % CertificatesOfOne);
        if (period == 0)
            validTo = m_on.addDays(m_random.bounded(-400, 1000)).addYears(-3 * static_cast<int>(CertificatesOfOne - 1));
        else
            validTo = validTo.addYears(3);
        Certificate it;
        it.id = m_ids.next();
        it.enterprise.id = enterprise(i / CertificatesOfOne);
        it.kind = CertificateKind::QualitySystem;
        it.level = CertificateLevel::National;
        it.issued = validTo.addYears(-3).addDays(1);
        it.validTo = validTo;
        it.certificateNumber = QStringLiteral("YLQM%1%2").arg(it.issued.year()).arg(i, 7, 10, QLatin1Char('0'));
        it.review = period + 1 < CertificatesOfOne ? ReviewState::Passed : ReviewState::None;
        if (const Done done = m_out.add(it); !done)
            return done;
    }
    return {};
}

Done Filling::applications()
{
    constexpr ApplicationStage Ends[]{ApplicationStage::Settled, ApplicationStage::Settled, ApplicationStage::Repaying,
        ApplicationStage::Declined, ApplicationStage::Withdrawn};
    for (qint64 i = 0; i < m_wanting.applications; ++i) {
        FinancingApplication it;
        it.id = m_ids.next();
        it.number = QStringLiteral("D-%1").arg(i, 7, 10, QLatin1Char('0'));
        it.enterprise.id = enterprise(i * 7);
        it.institution.id = oneOf(m_wanting.institutions);
        // All before 信易贷, which is not in use on every day of the register.
        it.instrument
            = static_cast<FinancingInstrument>(m_random.bounded(static_cast<int>(FinancingInstrument::CreditLoan)));
        it.amount = Money::fromWan(10 * (1 + m_random.bounded(200)));
        it.termMonths = 12;
        const bool open = isOpen();
        it.applied = open ? m_on.addDays(-m_random.bounded(1, 60)) : someDay();
        it.stageSince = it.applied.addDays(m_random.bounded(open ? 1 : 40));
        it.stage = open ? static_cast<ApplicationStage>(m_random.bounded(8)) : Ends[m_random.bounded(5)];
        if (it.stage == ApplicationStage::Declined)
            it.refusalReason = static_cast<RefusalReason>(m_random.bounded(5));
        if (const Done done = m_out.add(it); !done)
            return done;
    }
    return {};
}

Done Filling::tasks()
{
    const QString titles[]{QStringLiteral("核实企业用工缺口"), QStringLiteral("回复用地手续的咨询"),
        QStringLiteral("走访并上报生产情况"), QStringLiteral("协调银行补正材料")};
    for (qint64 i = 0; i < m_wanting.tasks; ++i) {
        Task it;
        it.id = m_ids.next();
        it.title = titles[m_random.bounded(4)];
        it.kind = i % 2 == 0 ? TaskKind::Request : TaskKind::Own;
        it.bureau.id = oneOf(m_wanting.bureaus);
        if (i % 2 == 0)
            it.enterprise.id = enterprise(i * 3);
        if (isOpen()) {
            it.assigned = m_on.addDays(-m_random.bounded(1, 30));
            it.due = m_on.addDays(m_random.bounded(-10, 30));
        } else {
            it.assigned = someDay();
            it.due = it.assigned.addDays(20);
            it.completed = it.assigned.addDays(m_random.bounded(1, 30));
            it.outcome = QStringLiteral("已办结并回复");
        }
        if (const Done done = m_out.add(it); !done)
            return done;
    }
    return {};
}

} // namespace

Done fillUpDistrict(
    store::Session &session, QDate on, RecordIdSource &ids, const ReportProgress &report, const Cancel &cancel)
{
    const auto wanting = wantingIn(session);
    if (!wanting)
        return failure(wanting.error());
    if (wanting->enterprises.empty())
        return {};
    LargeSets out(session, on, wanting->all(), report, cancel);
    Filling filling(*wanting, on, ids, out);
    Done done = filling.certificates();
    if (done)
        done = filling.applications();
    if (done)
        done = filling.tasks();
    return done ? out.flush() : done;
}

} // namespace yumiao::app::bench
