// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/maturities.h"

#include "models/loans/latest_details.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/instrument_option.h"
#include "models/records/repayment.h"
#include "models/rules/stage_group.h"
#include "models/rules/thresholds.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::loans {
namespace {

using records::CostKind;
using records::FinancingApplication;
using records::FinancingInstrument;
using records::RecordKind;
using store::Comparison;
using store::Filter;

Filter where(const char *field, Comparison comparison, const QString &value)
{
    return Filter::condition(QString::fromLatin1(field), comparison, {value});
}

/// Whether a field names one of these; in parts, for databases limit how deep one expression may nest.
Filter whereOneOf(const char *field, const QSet<RecordId> &wanted)
{
    constexpr qsizetype IdsOfOnePart = 100;
    std::vector<Filter> parts;
    QStringList texts;
    for (const RecordId id : wanted) {
        texts.append(id.toText());
        if (texts.size() == IdsOfOnePart)
            parts.push_back(Filter::condition(QString::fromLatin1(field), Comparison::In, std::exchange(texts, {})));
    }
    if (!texts.isEmpty())
        parts.push_back(Filter::condition(QString::fromLatin1(field), Comparison::In, texts));
    return Filter::any(std::move(parts));
}

/// The records that meet a filter; none where there is nobody to ask for.
template <typename R>
Result<std::vector<R>> loadWhere(const store::Session &session, const Filter &filter, QDate on)
{
    if (filter.isAll())
        return std::vector<R>();
    return store::load<R>(session, {records::description<R>().kind, filter, {{QStringLiteral("id"), false}}, on});
}

Filter dueBetween(const char *field, QDate first, QDate last)
{
    return Filter::all({where(field, Comparison::GreaterEqual, first.toString(Qt::ISODate)),
        where(field, Comparison::LessEqual, last.toString(Qt::ISODate))});
}

Filter notSettled(QDate on)
{
    return Filter::any({Filter::condition(QStringLiteral("settled"), Comparison::Unknown, {}),
        where("settled", Comparison::Greater, on.toString(Qt::ISODate))});
}

/// Drawdowns that are not settled and whose day, the extended one where there is one, falls within the days.
Result<std::vector<records::Drawdown>> drawdownsDue(const store::Session &session, QDate on, QDate last)
{
    auto found = loadWhere<records::Drawdown>(session,
        Filter::all({notSettled(on), Filter::any({dueBetween("due", on, last), dueBetween("extended_to", on, last)})}),
        on);
    if (found)
        std::erase_if(*found, [&](const records::Drawdown &it) {
            const QDate due = it.extendedTo.isValid() ? it.extendedTo : it.due;
            return due < on || due > last;
        });
    return found;
}

/// The institution of each drawdown, by its credit line and application.
Result<QHash<RecordId, RecordId>> institutionsOf(
    const store::Session &session, const std::vector<records::Drawdown> &drawdowns, QDate on)
{
    QSet<RecordId> wanted;
    for (const records::Drawdown &it : drawdowns)
        wanted.insert(it.creditLine.id);
    const auto lines = loadWhere<records::CreditLine>(session, whereOneOf("id", wanted), on);
    if (!lines)
        return failure(lines.error());
    wanted.clear();
    for (const records::CreditLine &it : *lines)
        wanted.insert(it.application.id);
    const auto applications = loadWhere<FinancingApplication>(session, whereOneOf("id", wanted), on);
    if (!applications)
        return failure(applications.error());
    QHash<RecordId, RecordId> byApplication;
    for (const FinancingApplication &it : *applications)
        byApplication.insert(it.id, it.institution.id);
    QHash<RecordId, RecordId> byLine;
    for (const records::CreditLine &it : *lines)
        byLine.insert(it.id, byApplication.value(it.application.id));
    QHash<RecordId, RecordId> found;
    for (const records::Drawdown &it : drawdowns)
        found.insert(it.id, byLine.value(it.creditLine.id));
    return found;
}

Result<std::vector<Maturity>> ownLoans(const store::Session &session, QDate on, QDate last)
{
    const auto drawdowns = drawdownsDue(session, on, last);
    if (!drawdowns)
        return failure(drawdowns.error());
    const auto institutions = institutionsOf(session, *drawdowns, on);
    if (!institutions)
        return failure(institutions.error());
    QSet<RecordId> ids;
    for (const records::Drawdown &it : *drawdowns)
        ids.insert(it.id);
    const auto repayments = loadWhere<records::Repayment>(session, whereOneOf("drawdown", ids), on);
    if (!repayments)
        return failure(repayments.error());
    QHash<RecordId, Money> repaid;
    for (const records::Repayment &it : *repayments)
        repaid[it.drawdown.id] += it.paidPrincipal.value_or(Money());
    std::vector<Maturity> loans;
    for (const records::Drawdown &it : *drawdowns) {
        Maturity found;
        found.kind = RecordKind::Drawdown;
        found.id = it.id;
        found.enterprise = it.enterprise.id;
        found.institution = institutions->value(it.id);
        found.contractNumber = it.contractNumber;
        found.amount = it.balance;
        if (!found.amount && it.amount)
            found.amount = *it.amount - repaid.value(it.id);
        found.extended = it.extendedTo.isValid();
        found.due = found.extended ? it.extendedTo : it.due;
        loans.push_back(found);
    }
    return loans;
}

/// Until when the records tell of a contract, by institution (null: none is known) and number: from then on a bank's
/// ledger tells of it.
using ToldUntil = QHash<std::pair<RecordId, QString>, QDate>;

/// Of the contracts among these that a drawdown of the records has: a settled one is told until it was settled, for a
/// ledger from before still has it.
Result<ToldUntil> contractsOnRecord(const store::Session &session, const QStringList &contracts, QDate on)
{
    ToldUntil told;
    constexpr qsizetype ContractsOfOneQuestion = 500;
    for (qsizetype from = 0; from < contracts.size(); from += ContractsOfOneQuestion) {
        const auto found = loadWhere<records::Drawdown>(session,
            Filter::all({where("drawn", Comparison::LessEqual, on.toString(Qt::ISODate)),
                Filter::condition(
                    QStringLiteral("contract_number"), Comparison::In, contracts.mid(from, ContractsOfOneQuestion))}),
            on);
        if (!found)
            return failure(found.error());
        const auto institutions = institutionsOf(session, *found, on);
        if (!institutions)
            return failure(institutions.error());
        for (const records::Drawdown &it : *found) {
            QDate &until = told[{institutions->value(it.id), it.contractNumber.trimmed()}];
            const bool isSettled = it.settled.isValid() && it.settled <= on;
            until = std::max(until, isSettled ? it.settled : on.addDays(1));
        }
    }
    return told;
}

/// Loans of the banks' latest ledgers that the records do not have.
Result<std::vector<Maturity>> reportedLoans(const store::Session &session, QDate on, QDate last)
{
    const auto details = latestDetails(session, on, dueBetween("due", on, last));
    if (!details)
        return failure(details.error());
    QStringList contracts;
    for (const records::LoanDetail &it : *details)
        contracts.append(it.contractNumber);
    const auto told = contractsOnRecord(session, contracts, on);
    if (!told)
        return failure(told.error());
    std::vector<Maturity> loans;
    for (const records::LoanDetail &it : *details) {
        const QString contract = it.contractNumber.trimmed();
        const QDate until = std::max(told->value({it.institution.id, contract}), told->value({RecordId(), contract}));
        if (until.isValid() && it.asOf < until)
            continue;
        Maturity found;
        found.kind = RecordKind::LoanDetail;
        found.id = it.id;
        found.enterprise = it.enterprise.id;
        found.institution = it.institution.id;
        found.contractNumber = it.contractNumber;
        found.amount = it.balance;
        found.due = it.due;
        loans.push_back(found);
    }
    return loans;
}

/// What could renew loans, as far as the records tell it.
struct Means {
    bool renewalInUse = false;
    QHash<RecordId, QString> products;             ///< of renewal, by institution
    QHash<RecordId, FinancingApplication> running; ///< under way, by enterprise
    std::optional<double> bridgeShare;
};

bool renewalIsInUse(const std::vector<records::InstrumentOption> &options, QDate on)
{
    return options.empty() || std::any_of(options.begin(), options.end(), [on](const records::InstrumentOption &it) {
        return it.instrument == FinancingInstrument::Renewal && (!it.validFrom.isValid() || it.validFrom <= on)
            && (!it.validTo.isValid() || on <= it.validTo);
    });
}

/// The mean share of bridge fees in the lines they were paid for.
Result<std::optional<double>> bridgeShareOf(const store::Session &session, QDate on)
{
    const auto fees
        = loadWhere<records::CostLine>(session, where("kind", Comparison::Equal, QStringLiteral("bridge")), on);
    if (!fees)
        return failure(fees.error());
    QSet<RecordId> applications;
    for (const records::CostLine &it : *fees)
        applications.insert(it.application.id);
    const auto lines = loadWhere<records::CreditLine>(session, whereOneOf("application", applications), on);
    if (!lines)
        return failure(lines.error());
    QHash<RecordId, Money> granted;
    for (const records::CreditLine &line : *lines)
        if (line.amount)
            granted[line.application.id] += *line.amount;
    double paid = 0;
    double amounts = 0;
    for (const records::CostLine &it : *fees) {
        const Money of = granted.value(it.application.id);
        if (!it.amount || of <= Money())
            continue;
        paid += static_cast<double>(it.amount->fen());
        amounts += static_cast<double>(of.fen());
    }
    return amounts > 0 ? std::optional(paid / amounts) : std::nullopt;
}

Result<Means> meansFor(const store::Session &session, const std::vector<Maturity> &loans, QDate on)
{
    Means means;
    const auto options = store::loadAll<records::InstrumentOption>(session);
    if (!options)
        return failure(options.error());
    means.renewalInUse = renewalIsInUse(*options, on);
    const auto renewals = loadWhere<FinancingApplication>(
        session, where("instrument", Comparison::Equal, QStringLiteral("renewal")), on);
    if (!renewals)
        return failure(renewals.error());
    for (const FinancingApplication &it : *renewals)
        if (!it.product.isEmpty())
            means.products.insert(it.institution.id, it.product);
    QSet<RecordId> enterprises;
    for (const Maturity &it : loans)
        enterprises.insert(it.enterprise);
    const auto theirs = loadWhere<FinancingApplication>(session, whereOneOf("enterprise", enterprises), on);
    if (!theirs)
        return failure(theirs.error());
    for (const FinancingApplication &it : *theirs) {
        if (!it.stage || !rules::isUnderWay(*it.stage))
            continue;
        FinancingApplication &running = means.running[it.enterprise.id]; // the newest of several
        if (running.id.isNull() || std::pair(it.applied, it.id) > std::pair(running.applied, running.id))
            running = it;
    }
    return bridgeShareOf(session, on).map([&](std::optional<double> share) {
        means.bridgeShare = share;
        return std::move(means);
    });
}

void addMeans(const Means &means, Maturity &it)
{
    it.renewalInUse = means.renewalInUse;
    it.renewalProduct = means.products.value(it.institution);
    if (const auto application = means.running.constFind(it.enterprise); application != means.running.cend()) {
        it.runningApplication = application->id;
        it.runningNumber = application->number;
    }
    if (means.bridgeShare && it.amount)
        it.bridgeAvoided
            = Money::fromFen(qRound64(static_cast<double>(it.amount->fen()) * *means.bridgeShare / 100.0) * 100);
}

Done nameAll(const store::Session &session, std::vector<Maturity> &loans)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const Maturity &it : loans) {
        wanted[RecordKind::Enterprise].insert(it.enterprise);
        wanted[RecordKind::Institution].insert(it.institution);
    }
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    for (Maturity &it : loans) {
        it.enterpriseName = labels->value(RecordKind::Enterprise).value(it.enterprise);
        it.institutionName = labels->value(RecordKind::Institution).value(it.institution);
    }
    return {};
}

} // namespace

Result<MaturityDays> maturityDays(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const rules::Thresholds thresholds(*all, on);
    MaturityDays days;
    const std::pair<const char *, int *> wanted[]{{"loan.maturity.far_days", &days.far},
        {"loan.maturity.near_days", &days.near}, {"loan.maturity.urgent_days", &days.urgent}};
    for (const auto &[code, place] : wanted) {
        const auto value = thresholds.days(QString::fromLatin1(code));
        if (!value)
            return failure(value.error());
        *place = *value;
    }
    return days;
}

Result<Maturities> loansDue(const store::Session &session, QDate on, int within)
{
    const auto days = maturityDays(session, on);
    if (!days)
        return failure(days.error());
    Maturities found{on, within > 0 ? within : days->far, *days, {}};
    const QDate last = on.addDays(found.within);
    auto own = ownLoans(session, on, last);
    if (!own)
        return failure(own.error());
    const auto reported = reportedLoans(session, on, last);
    if (!reported)
        return failure(reported.error());
    found.loans = *std::move(own);
    found.loans.insert(found.loans.end(), reported->begin(), reported->end());
    std::erase_if(found.loans, [](const Maturity &it) { return it.amount && *it.amount <= Money(); });
    for (Maturity &it : found.loans)
        it.days = on.daysTo(it.due);
    std::stable_sort(found.loans.begin(), found.loans.end(),
        [](const Maturity &a, const Maturity &b) { return a.due != b.due ? a.due < b.due : a.id < b.id; });
    if (const Done done = nameAll(session, found.loans); !done)
        return failure(done.error());
    return found;
}

Result<Maturities> maturities(const store::Session &session, QDate on, int within)
{
    auto found = loansDue(session, on, within);
    if (!found)
        return found;
    const auto means = meansFor(session, found->loans, on);
    if (!means)
        return failure(means.error());
    for (Maturity &it : found->loans)
        addMeans(*means, it);
    return found;
}

std::vector<MaturityMonth> byMonth(const std::vector<Maturity> &loans)
{
    std::vector<MaturityMonth> months;
    for (const Maturity &it : loans) {
        const QDate first(it.due.year(), it.due.month(), 1);
        auto at = std::find_if(
            months.begin(), months.end(), [first](const MaturityMonth &month) { return month.first == first; });
        if (at == months.end())
            at = months.insert(months.end(), MaturityMonth{first, {}, {}, 0});
        at->loans.push_back(it);
        at->amount += it.amount.value_or(Money());
        at->unknown += it.amount ? 0 : 1;
    }
    std::sort(
        months.begin(), months.end(), [](const MaturityMonth &a, const MaturityMonth &b) { return a.first < b.first; });
    return months;
}

} // namespace yumiao::loans
