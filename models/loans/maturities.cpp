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

/// The records of financing by their ids, as far as the calendar needs them.
struct LoanBook {
    QHash<RecordId, FinancingApplication> applications;
    QHash<RecordId, records::CreditLine> lines;
    QHash<RecordId, Money> repaid; ///< principal, by drawdown
    std::vector<records::Drawdown> drawdowns;
    std::vector<records::LoanDetail> details; ///< of each institution's latest month
    bool renewalInUse = false;
    QHash<RecordId, QString> products; ///< renewal, by institution
    std::optional<double> bridgeShare;
};

template <typename R, typename Take>
Done eachOf(const store::Session &session, Take take)
{
    const auto all = store::loadAll<R>(session);
    if (!all)
        return failure(all.error());
    for (const R &it : *all)
        take(it);
    return {};
}

bool renewalIsInUse(const std::vector<records::InstrumentOption> &options, QDate on)
{
    return options.empty() || std::any_of(options.begin(), options.end(), [on](const records::InstrumentOption &it) {
        return it.instrument == FinancingInstrument::Renewal && (!it.validFrom.isValid() || it.validFrom <= on)
            && (!it.validTo.isValid() || on <= it.validTo);
    });
}

/// The mean share of bridge fees in the lines they were paid for.
Result<std::optional<double>> bridgeShareOf(const store::Session &session, const LoanBook &book)
{
    QHash<RecordId, Money> granted;
    for (const records::CreditLine &line : book.lines)
        if (line.amount)
            granted[line.application.id] += *line.amount;
    double fees = 0;
    double amounts = 0;
    const Done done = eachOf<records::CostLine>(session, [&](const records::CostLine &it) {
        const Money of = granted.value(it.application.id);
        if (it.kind != CostKind::Bridge || !it.amount || of <= Money())
            return;
        fees += static_cast<double>(it.amount->fen());
        amounts += static_cast<double>(of.fen());
    });
    if (!done)
        return failure(done.error());
    return amounts > 0 ? std::optional(fees / amounts) : std::nullopt;
}

Done readApplications(const store::Session &session, LoanBook &book)
{
    Done done = eachOf<FinancingApplication>(session, [&](const FinancingApplication &it) {
        book.applications.insert(it.id, it);
        if (it.instrument == FinancingInstrument::Renewal && !it.product.isEmpty())
            book.products.insert(it.institution.id, it.product);
    });
    if (done)
        done = eachOf<records::CreditLine>(
            session, [&](const records::CreditLine &it) { book.lines.insert(it.id, it); });
    if (done)
        done = eachOf<records::Repayment>(session,
            [&](const records::Repayment &it) { book.repaid[it.drawdown.id] += it.paidPrincipal.value_or(Money()); });
    return done;
}

Result<LoanBook> readBook(const store::Session &session, QDate on)
{
    LoanBook book;
    if (const Done done = readApplications(session, book); !done)
        return failure(done.error());
    auto drawdowns = store::loadAll<records::Drawdown>(session);
    if (!drawdowns)
        return failure(drawdowns.error());
    book.drawdowns = *std::move(drawdowns);
    auto details = latestDetails(session, on);
    if (!details)
        return failure(details.error());
    book.details = *std::move(details);
    const auto options = store::loadAll<records::InstrumentOption>(session);
    if (!options)
        return failure(options.error());
    book.renewalInUse = renewalIsInUse(*options, on);
    const auto share = bridgeShareOf(session, book);
    if (!share)
        return failure(share.error());
    book.bridgeShare = *share;
    return book;
}

Maturity maturityOf(const LoanBook &book, const records::Drawdown &it)
{
    Maturity found;
    found.kind = RecordKind::Drawdown;
    found.id = it.id;
    found.enterprise = it.enterprise.id;
    found.institution = book.applications.value(book.lines.value(it.creditLine.id).application.id).institution.id;
    found.contractNumber = it.contractNumber;
    found.amount = it.balance;
    if (!found.amount && it.amount)
        found.amount = *it.amount - book.repaid.value(it.id);
    found.extended = it.extendedTo.isValid();
    found.due = found.extended ? it.extendedTo : it.due;
    return found;
}

Maturity maturityOf(const records::LoanDetail &it)
{
    Maturity found;
    found.kind = RecordKind::LoanDetail;
    found.id = it.id;
    found.enterprise = it.enterprise.id;
    found.institution = it.institution.id;
    found.contractNumber = it.contractNumber;
    found.amount = it.balance;
    found.due = it.due;
    return found;
}

void addMeans(const LoanBook &book, const QHash<RecordId, FinancingApplication> &running, Maturity &it)
{
    it.renewalInUse = book.renewalInUse;
    it.renewalProduct = book.products.value(it.institution);
    if (const auto application = running.constFind(it.enterprise); application != running.cend()) {
        it.runningApplication = application->id;
        it.runningNumber = application->number;
    }
    if (book.bridgeShare && it.amount)
        it.bridgeAvoided
            = Money::fromFen(qRound64(static_cast<double>(it.amount->fen()) * *book.bridgeShare / 100.0) * 100);
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

Result<Maturities> maturities(const store::Session &session, QDate on, int within)
{
    const auto days = maturityDays(session, on);
    if (!days)
        return failure(days.error());
    const auto book = readBook(session, on);
    if (!book)
        return failure(book.error());
    Maturities found{on, within > 0 ? within : days->far, *days, {}};
    const auto isShown = [&](const Maturity &it) {
        return it.due.isValid() && it.due >= on && it.due <= on.addDays(found.within)
            && it.amount.value_or(Money::fromFen(1)) > Money();
    };
    QSet<QString> told; // contract numbers
    for (const records::Drawdown &it : book->drawdowns) {
        if (it.settled.isValid() && it.settled <= on)
            continue;
        if (!it.contractNumber.isEmpty())
            told.insert(it.contractNumber);
        if (const Maturity loan = maturityOf(*book, it); isShown(loan))
            found.loans.push_back(loan);
    }
    for (const records::LoanDetail &it : book->details)
        if (!told.contains(it.contractNumber))
            if (const Maturity loan = maturityOf(it); isShown(loan))
                found.loans.push_back(loan);
    QHash<RecordId, FinancingApplication> running;
    for (const FinancingApplication &it : book->applications)
        if (it.stage && rules::isUnderWay(*it.stage))
            running.insert(it.enterprise.id, it);
    for (Maturity &it : found.loans) {
        it.days = on.daysTo(it.due);
        addMeans(*book, running, it);
    }
    std::stable_sort(found.loans.begin(), found.loans.end(),
        [](const Maturity &a, const Maturity &b) { return a.due != b.due ? a.due < b.due : a.id < b.id; });
    if (const Done done = nameAll(session, found.loans); !done)
        return failure(done.error());
    return found;
}

} // namespace yumiao::loans
