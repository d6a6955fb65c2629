// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/arrears_ledger.h"

#include "models/rules/thresholds.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::gauges {
namespace {

using records::RecordKind;

constexpr std::array BandLimits{"arrears.band.near_days", "arrears.band.mid_days", "arrears.band.far_days"};

Result<std::vector<int>> bandLimitsOn(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const rules::Thresholds inForce(*all, on);
    std::vector<int> limits;
    for (const char *code : BandLimits)
        if (const auto days = inForce.days(QLatin1String(code)))
            limits.push_back(*days);
    return limits;
}

ArrearLine lineFrom(records::Arrear arrear, const records::Values &told)
{
    ArrearLine line;
    line.debtor = records::textIn(told[0]);
    line.paid = Money::fromFen(records::numberIn(told[1]));
    line.outstanding = Money::fromFen(records::numberIn(told[2]));
    if (!records::isUnknown(told[3]))
        line.daysOverdue = records::numberIn(told[3]);
    line.promised = records::FieldTrait<QDate>::fromValue(told[4]);
    line.promiseBroken = records::numberIn(told[5]) == 1;
    line.disputed = records::numberIn(told[6]) == 1;
    line.arrear = std::move(arrear);
    return line;
}

void addDebtor(std::vector<DebtorTotals> &debtors, QHash<QString, size_t> &places, const ArrearLine &line)
{
    const auto place = places.constFind(line.debtor);
    const size_t at = place == places.cend() ? debtors.size() : *place;
    if (place == places.cend()) {
        places.insert(line.debtor, at);
        debtors.push_back({line.debtor, {}, 0});
    }
    debtors[at].totals.add(line);
    debtors[at].oldestDays = std::max(debtors[at].oldestDays, line.daysOverdue.value_or(0));
}

void addOpen(ArrearsLedger &ledger, const ArrearLine &line)
{
    if (line.promiseBroken)
        ledger.promiseBroken.add(line);
    if (!line.promised.isValid())
        ledger.withoutPromise.add(line);
    if (line.disputed)
        ledger.disputed.add(line);
    for (AgeBand &band : ledger.bands)
        if (line.daysOverdue >= band.from && (!band.to || line.daysOverdue <= *band.to))
            band.totals.add(line);
}

} // namespace

void ArrearTotals::add(const ArrearLine &line)
{
    ++count;
    open += line.isOpen() ? 1 : 0;
    amount += line.arrear.amount.value_or(Money());
    paid += line.paid;
    outstanding += line.outstanding;
    arrears.push_back(line.arrear.id);
}

std::vector<AgeBand> ageBands(const std::vector<int> &limits)
{
    std::vector<AgeBand> bands;
    int from = 1;
    for (const int limit : limits) {
        if (limit < from)
            continue;
        bands.push_back({from, limit, {}});
        from = limit + 1;
    }
    bands.push_back({from, std::nullopt, {}});
    return bands;
}

ArrearsLedger ledgerOf(std::vector<ArrearLine> lines, const std::vector<int> &limits, QDate on)
{
    ArrearsLedger ledger;
    ledger.on = on;
    ledger.bands = ageBands(limits);
    ledger.lines = std::move(lines);
    QHash<QString, size_t> places;
    for (const ArrearLine &line : ledger.lines) {
        ledger.all.add(line);
        addDebtor(ledger.debtors, places, line);
        if (line.arrear.entered.year() == on.year() && line.arrear.entered <= on)
            ledger.enteredThisYear.add(line);
        if (line.isOpen())
            addOpen(ledger, line);
    }
    std::stable_sort(ledger.debtors.begin(), ledger.debtors.end(), [](const DebtorTotals &a, const DebtorTotals &b) {
        return a.totals.outstanding != b.totals.outstanding ? a.totals.outstanding > b.totals.outstanding
                                                            : a.debtor < b.debtor;
    });
    return ledger;
}

Result<ArrearsLedger> arrearsLedger(const store::Session &session, QDate on)
{
    const auto limits = bandLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    const auto dueBefore
        = store::Filter::condition(QStringLiteral("due"), store::Comparison::Less, {on.toString(Qt::ISODate)});
    auto arrears
        = store::load<records::Arrear>(session, {RecordKind::Arrear, dueBefore, {{QStringLiteral("due"), false}}, on});
    if (!arrears)
        return failure(arrears.error());
    std::vector<RecordId> ids;
    std::vector<RecordId> creditors;
    for (const records::Arrear &it : *arrears) {
        ids.push_back(it.id);
        creditors.push_back(it.enterprise.id);
    }
    const auto told = store::fieldsOf(session, RecordKind::Arrear, ids,
        {QStringLiteral("debtor"), QStringLiteral("paid"), QStringLiteral("outstanding"),
            QStringLiteral("days_overdue"), QStringLiteral("promised_for"), QStringLiteral("promise_broken"),
            QStringLiteral("disputed")},
        on);
    if (!told)
        return failure(told.error());
    const auto names = store::labels(session, RecordKind::Enterprise, creditors);
    if (!names)
        return failure(names.error());
    std::vector<ArrearLine> lines;
    for (size_t i = 0; i < arrears->size(); ++i) {
        lines.push_back(lineFrom((*arrears)[i], (*told)[i]));
        lines.back().creditor = names->value(lines.back().arrear.enterprise.id);
    }
    return ledgerOf(std::move(lines), *limits, on);
}

} // namespace yumiao::gauges
