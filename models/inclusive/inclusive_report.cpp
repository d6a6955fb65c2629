// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/inclusive_report.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::inclusive {
namespace {

using eligibility::Exact;
using records::BankReturn;
using records::Institution;

constexpr qint64 MillionthsOfOne = 1'000'000;

/// The returns of one institution that a report asks for.
struct ReturnsOfBank {
    std::optional<BankReturn> now;
    std::optional<BankReturn> yearAgo;
    std::optional<BankReturn> lastDecember;
};

/// The three days that are compared.
struct ReportDays {
    QDate now;
    QDate yearAgo;
    QDate lastDecember;
};

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

ReportDays daysOf(QDate month)
{
    const QDate now = monthEnd(month);
    return {now, monthEnd(QDate(now.year() - 1, now.month(), 1)), QDate(now.year() - 1, 12, 31)};
}

/// Adds up one figure of several returns; what is missing is named and makes the sum unknown.
class Adder {
public:
    Adder(const std::vector<std::pair<RecordId, const ReturnsOfBank *>> &banks, const ReportDays &days, Cell &cell)
        : m_banks(banks)
        , m_days(days)
        , m_cell(cell)
    {
    }
    using Which = std::optional<BankReturn> ReturnsOfBank::*;

    template <typename T>
    std::optional<Exact> sum(Which which, std::optional<T> BankReturn::*field, const char *name)
    {
        std::optional<Exact> total = Exact::whole(0);
        for (const auto &[bank, returns] : m_banks) {
            const auto value = valueOf(bank, *returns, which, field, name);
            total = total && value ? total->plus(*value) : std::nullopt;
        }
        return total;
    }
    /// The mean of a rate, weighted by the inclusive balance of the same return; of one institution the rate itself.
    std::optional<Exact> meanRate(Which which, std::optional<Rate> BankReturn::*field, const char *name)
    {
        if (m_banks.size() == 1)
            return valueOf(m_banks.front().first, *m_banks.front().second, which, field, name);
        std::optional<Exact> weighted = Exact::whole(0);
        std::optional<Exact> weights = Exact::whole(0);
        for (const auto &[bank, returns] : m_banks) {
            const auto rate = valueOf(bank, *returns, which, field, name);
            const auto weight = valueOf(bank, *returns, which, &BankReturn::inclusiveBalance, "inclusive_balance");
            const auto part = rate && weight ? rate->times(*weight) : std::nullopt;
            weighted = weighted && part ? weighted->plus(*part) : std::nullopt;
            weights = weights && weight ? weights->plus(*weight) : std::nullopt;
        }
        return weighted && weights ? weighted->over(*weights) : std::nullopt;
    }

private:
    static Exact exactOf(Money it) { return Exact::whole(it.fen()); }
    static Exact exactOf(qint64 it) { return Exact::whole(it); }
    static Exact exactOf(Rate it) { return *Exact::of(it.millionths(), MillionthsOfOne); }

    [[nodiscard]] QDate dayOf(Which which) const
    {
        if (which == &ReturnsOfBank::now)
            return m_days.now;
        return which == &ReturnsOfBank::yearAgo ? m_days.yearAgo : m_days.lastDecember;
    }
    template <typename T>
    std::optional<Exact> valueOf(
        RecordId bank, const ReturnsOfBank &returns, Which which, std::optional<T> BankReturn::*field, const char *name)
    {
        const std::optional<BankReturn> &it = returns.*which;
        if (it && (*it).*field)
            return exactOf(*((*it).*field));
        const MissingReturn missing{bank, dayOf(which), it ? QLatin1String(name) : QString()};
        if (std::find(m_cell.missing.begin(), m_cell.missing.end(), missing) == m_cell.missing.end())
            m_cell.missing.push_back(missing);
        return std::nullopt;
    }
    const std::vector<std::pair<RecordId, const ReturnsOfBank *>> &m_banks;
    const ReportDays &m_days;
    Cell &m_cell;
};

QString wan(const std::optional<Exact> &fen)
{
    const auto value = fen ? fen->over(Exact::whole(MillionthsOfOne)) : std::nullopt;
    return value ? value->toText(2) : QStringLiteral("?");
}

QString percent(const std::optional<Exact> &share)
{
    const auto value = share ? share->times(Exact::whole(100)) : std::nullopt;
    return value ? value->toText(2) + QLatin1Char('%') : QStringLiteral("?");
}

std::optional<Exact> overIf(const std::optional<Exact> &above, const std::optional<Exact> &below)
{
    return above && below ? above->over(*below) : std::nullopt;
}

std::optional<Exact> lessIf(const std::optional<Exact> &a, const std::optional<Exact> &b)
{
    return a && b ? a->minus(*b) : std::nullopt;
}

void measureGrowth(Cell &cell, Adder &add, bool againstAll)
{
    const auto now = add.sum(&ReturnsOfBank::now, &BankReturn::inclusiveBalance, "inclusive_balance");
    const auto before = add.sum(&ReturnsOfBank::yearAgo, &BankReturn::inclusiveBalance, "inclusive_balance");
    const auto growth = overIf(now, before);
    if (!againstAll) {
        cell.value = lessIf(growth, Exact::whole(1));
        cell.arithmetic = QStringLiteral("%1 ÷ %2 − 1").arg(wan(now), wan(before));
        return;
    }
    const auto allNow = add.sum(&ReturnsOfBank::now, &BankReturn::allBalance, "all_balance");
    const auto allBefore = add.sum(&ReturnsOfBank::yearAgo, &BankReturn::allBalance, "all_balance");
    cell.value = lessIf(growth, overIf(allNow, allBefore));
    cell.arithmetic
        = QStringLiteral("(%1 ÷ %2 − 1) − (%3 ÷ %4 − 1)").arg(wan(now), wan(before), wan(allNow), wan(allBefore));
}

void measureBad(Cell &cell, Adder &add, bool againstAll)
{
    const auto bad = add.sum(&ReturnsOfBank::now, &BankReturn::inclusiveBad, "inclusive_bad");
    const auto of = add.sum(&ReturnsOfBank::now, &BankReturn::inclusiveBalance, "inclusive_balance");
    if (!againstAll) {
        cell.value = overIf(bad, of);
        cell.arithmetic = QStringLiteral("%1 ÷ %2").arg(wan(bad), wan(of));
        return;
    }
    const auto allBad = add.sum(&ReturnsOfBank::now, &BankReturn::allBad, "all_bad");
    const auto all = add.sum(&ReturnsOfBank::now, &BankReturn::allBalance, "all_balance");
    cell.value = lessIf(overIf(bad, of), overIf(allBad, all));
    cell.arithmetic = QStringLiteral("%1 ÷ %2 − %3 ÷ %4").arg(wan(bad), wan(of), wan(allBad), wan(all));
}

void measureChange(Cell &cell, Adder &add, std::optional<Rate> BankReturn::*field, const char *name)
{
    const auto now = add.meanRate(&ReturnsOfBank::now, field, name);
    const auto before = add.meanRate(&ReturnsOfBank::lastDecember, field, name);
    cell.value = lessIf(now, before);
    cell.arithmetic = QStringLiteral("%1 − %2").arg(percent(now), percent(before));
}

void measure(Cell &cell, CheckKind kind, Adder &add)
{
    switch (kind) {
    case CheckKind::GrowthDifference:
        return measureGrowth(cell, add, true);
    case CheckKind::BalanceGrowth:
        return measureGrowth(cell, add, false);
    case CheckKind::AccountsDifference: {
        const auto now = add.sum(&ReturnsOfBank::now, &BankReturn::inclusiveAccounts, "inclusive_accounts");
        const auto before = add.sum(&ReturnsOfBank::yearAgo, &BankReturn::inclusiveAccounts, "inclusive_accounts");
        cell.value = lessIf(now, before);
        const QString unknown = QStringLiteral("?");
        cell.arithmetic
            = QStringLiteral("%1 − %2").arg(now ? now->toText(0) : unknown, before ? before->toText(0) : unknown);
        return;
    }
    case CheckKind::BadRate:
        return measureBad(cell, add, false);
    case CheckKind::BadRateDifference:
        return measureBad(cell, add, true);
    case CheckKind::RateChange:
        return measureChange(cell, add, &BankReturn::newRate, "new_rate");
    case CheckKind::CostChange:
        return measureChange(cell, add, &BankReturn::newCost, "new_cost");
    }
}

Cell cellOf(const Check &check, const std::vector<std::pair<RecordId, const ReturnsOfBank *>> &banks,
    const ReportDays &days, const QString &kind)
{
    Cell cell;
    cell.isAsked = check.institutionKinds.isEmpty() || check.institutionKinds.contains(kind);
    if (banks.empty())
        return cell;
    Adder add(banks, days, cell);
    measure(cell, check.kind, add);
    if (check.line && cell.isAsked) {
        eligibility::Measured measured;
        measured.value = cell.value;
        cell.verdict = eligibility::reaches(measured, *check.line);
    }
    return cell;
}

Result<QHash<RecordId, ReturnsOfBank>> returnsOf(
    const store::Session &session, const ReportDays &days, records::InclusiveScope scope)
{
    auto filter = store::Filter::any({inMonthOf(days.now), inMonthOf(days.yearAgo), inMonthOf(days.lastDecember)});
    const auto rows = store::load<BankReturn>(session,
        {records::RecordKind::BankReturn, std::move(filter),
            {{QStringLiteral("as_of"), false}, {QStringLiteral("id"), false}}, days.now});
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, ReturnsOfBank> all;
    for (const BankReturn &it : *rows) {
        if (it.scope != scope)
            continue;
        ReturnsOfBank &of = all[it.institution.id];
        const QDate month = monthEnd(it.asOf);
        if (month == days.now)
            of.now = it;
        if (month == days.yearAgo)
            of.yearAgo = it;
        if (month == days.lastDecember)
            of.lastDecember = it;
    }
    return all;
}

void addOwn(OwnLoans &sum, const OwnLoans &it)
{
    sum.reportedLoans += it.reportedLoans;
    sum.reportedBalance += it.reportedBalance;
    sum.reportedAccounts += it.reportedAccounts;
    sum.drawnLoans += it.drawnLoans;
    sum.drawnBalance += it.drawnBalance;
    sum.drawnAccounts += it.drawnAccounts;
    sum.unknownBalances += it.unknownBalances;
    for (const auto side : {&OwnLoans::reportedInclusive, &OwnLoans::drawnInclusive}) {
        (sum.*side).loans += (it.*side).loans;
        (sum.*side).balance += (it.*side).balance;
        (sum.*side).accounts += (it.*side).accounts;
        (sum.*side).unknown += (it.*side).unknown;
    }
    sum.differences.insert(sum.differences.end(), it.differences.begin(), it.differences.end());
}

/// The sums of the month, as far as every institution told them.
void addTotals(Row &district, const std::vector<Row> &rows, const QHash<RecordId, ReturnsOfBank> &returns)
{
    if (!returns.isEmpty()) {
        district.balance = Money();
        district.accounts = 0;
    }
    for (const Row &it : rows) {
        addOwn(district.own, it.own);
        if (!returns.contains(it.institution) || it.isWithinParent)
            continue;
        district.balance
            = district.balance && it.balance ? std::optional(*district.balance + *it.balance) : std::nullopt;
        district.accounts
            = district.accounts && it.accounts ? std::optional(*district.accounts + *it.accounts) : std::nullopt;
    }
}

Row rowOf(const Institution &bank, const ReturnsOfBank *returns, const Definition *definition, const ReportDays &days)
{
    Row row;
    row.institution = bank.id;
    row.name = bank.shortName.isEmpty() ? bank.name : bank.shortName;
    row.kind = bank.kind;
    if (returns && returns->now) {
        row.balance = returns->now->inclusiveBalance;
        row.accounts = returns->now->inclusiveAccounts;
        row.returned = returns->now->id;
    }
    std::vector<std::pair<RecordId, const ReturnsOfBank *>> alone;
    if (returns)
        alone.emplace_back(bank.id, returns);
    for (size_t i = 0; definition && i < definition->checks.size(); ++i)
        row.cells.push_back(cellOf(definition->checks[i], alone, days, bank.kind));
    return row;
}

/// Whether an institution above it has returns too: they hold those of its branches.
bool isWithinParent(RecordId bank, const QHash<RecordId, RecordId> &parents, const QHash<RecordId, ReturnsOfBank> &told)
{
    constexpr int MostLevels = 8;
    bool within = false;
    RecordId above = parents.value(bank);
    for (int level = 0; level < MostLevels && !above.isNull(); ++level) {
        within = within || told.contains(above);
        above = parents.value(above);
    }
    return within && above.isNull(); // in a ring nobody is above
}

/// The cell of the district: of all that the check is asked of, each counted once.
Cell districtCell(const Check &check, const std::vector<Row> &rows, const QHash<RecordId, ReturnsOfBank> &returns,
    const ReportDays &days)
{
    std::vector<std::pair<RecordId, const ReturnsOfBank *>> banks;
    for (const Row &it : rows) {
        const bool isAsked = check.institutionKinds.isEmpty() || check.institutionKinds.contains(it.kind);
        const auto found = returns.constFind(it.institution);
        if (isAsked && !it.isWithinParent && found != returns.cend())
            banks.emplace_back(it.institution, &*found);
    }
    return cellOf(check, banks, days, {});
}

} // namespace

Result<Report> inclusiveReport(const store::Session &session, QDate month, records::InclusiveScope scope)
{
    const auto &known = definitions();
    if (!known)
        return failure(known.error());
    const ReportDays days = daysOf(month);
    const auto returns = returnsOf(session, days, scope);
    if (!returns)
        return failure(returns.error());
    const auto own = ownLoans(session, days.now, scope);
    if (!own)
        return failure(own.error());
    auto banks = store::loadAll<Institution>(session);
    if (!banks)
        return failure(banks.error());
    Report report{days.now, scope, definitionOf(*known, days.now.year()), {}};
    QHash<RecordId, RecordId> parents;
    for (const Institution &bank : *banks)
        parents.insert(bank.id, bank.parent.id);
    std::vector<Row> rows;
    for (const Institution &bank : *banks) {
        const auto found = returns->constFind(bank.id);
        const ReturnsOfBank *ofBank = found == returns->cend() ? nullptr : &*found;
        if (!ofBank && !own->contains(bank.id))
            continue;
        rows.push_back(rowOf(bank, ofBank, report.definition, days));
        rows.back().own = own->value(bank.id);
        rows.back().isWithinParent = ofBank && isWithinParent(bank.id, parents, *returns);
    }
    Row district;
    addTotals(district, rows, *returns);
    for (size_t i = 0; report.definition && i < report.definition->checks.size(); ++i)
        district.cells.push_back(districtCell(report.definition->checks[i], rows, *returns, days));
    report.rows.push_back(std::move(district));
    std::move(rows.begin(), rows.end(), std::back_inserter(report.rows));
    return report;
}

} // namespace yumiao::inclusive
