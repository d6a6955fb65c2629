// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/gauge_figures.h"

#include "models/gauges/arrears_ledger.h"
#include "models/gauges/eia_book.h"
#include "models/gauges/procurement_gauge.h"

namespace yumiao::figures {
namespace {

using gauges::ArrearTotals;
using gauges::SumShare;
using records::RecordKind;

constexpr const char *gaugePercent = QT_TRANSLATE_NOOP("figure", "%");
constexpr const char *gaugeYuan = QT_TRANSLATE_NOOP("figure", "yuan");
constexpr const char *gaugeItems = QT_TRANSLATE_NOOP("figure", "items");
constexpr const char *gaugeDays = QT_TRANSLATE_NOOP("figure", "working days");

bool speaksOf(const QString &only, const char *measure)
{
    return only.isEmpty() || only == QLatin1String(measure);
}

/// A share, known or not, with the records that it counts.
void addShare(FigureSheet &sheet, const char *code, const FigureWords &words, RecordKind kind, const SumShare &share)
{
    Figure &figure = sheet.quantity(code, words, share.percent());
    figure.counted = countedRecords(kind, share.counted);
    figure.records = std::ssize(share.counted);
}

void addSome(FigureSheet &sheet, const char *code, const FigureWords &words, RecordKind kind,
    const std::vector<RecordId> &some, bool known)
{
    Figure &figure = sheet.count(code, words, std::ssize(some), countedRecords(kind, some));
    if (!known)
        figure.value.reset();
}

void addBudgetShares(FigureSheet &sheet, const gauges::BudgetShares &planned, const QString &only)
{
    const auto kind = RecordKind::ProcurementBudget;
    if (speaksOf(only, "14-1"))
        addSome(sheet, "clause.14-1.departments",
            {QT_TRANSLATE_NOOP("figure", "Departments whose budget states what is reserved"), gaugeItems,
                QT_TRANSLATE_NOOP("figure", "Budgets of this year that tell the total and what is reserved for SMEs")},
            kind, planned.reserved.counted, !planned.reserved.counted.empty() || !planned.reserved.leftOut.empty());
    if (speaksOf(only, "14-6")) {
        addShare(sheet, "clause.14-6.plan",
            {QT_TRANSLATE_NOOP("figure", "Reserved for SMEs, by the plan"), gaugePercent,
                QT_TRANSLATE_NOOP("figure",
                    "Reserved for SMEs over the whole procurement budget of the departments, budgets of this year that "
                    "tell both")},
            kind, planned.reserved);
        addShare(sheet, "clause.14-6.mof46",
            {QT_TRANSLATE_NOOP("figure", "Reserved for SMEs above the lines of small projects"), gaugePercent,
                QT_TRANSLATE_NOOP("figure",
                    "Caiku 2020 No. 46: reserved over the projects above 2 million yuan of goods and services or 4 "
                    "million of works, without those that do not suit SMEs; budgets of this year that tell all three")},
            kind, planned.above);
    }
    if (!speaksOf(only, "14-7"))
        return;
    addShare(sheet, "clause.14-7.plan",
        {QT_TRANSLATE_NOOP("figure", "Of it for small and micro, by the plan"), gaugePercent,
            QT_TRANSLATE_NOOP("figure",
                "Reserved for small and micro enterprises over what is reserved for SMEs, budgets of this year that "
                "tell both")},
        kind, planned.small);
    addShare(sheet, "clause.14-7.mof46",
        {QT_TRANSLATE_NOOP("figure", "Of it for small and micro, above the lines"), gaugePercent,
            QT_TRANSLATE_NOOP(
                "figure", "Caiku 2020 No. 46: the same share of what is reserved above the lines of small projects")},
        kind, planned.aboveSmall);
}

void addContractShares(FigureSheet &sheet, const gauges::ContractShares &given, const QString &only)
{
    const auto kind = RecordKind::ProcurementContract;
    if (speaksOf(only, "14-6"))
        addShare(sheet, "clause.14-6.contracts",
            {QT_TRANSLATE_NOOP("figure", "Contracts given to SMEs"), gaugePercent,
                QT_TRANSLATE_NOOP("figure",
                    "What SMEs get over the amounts of the contracts signed this year; contracts that do not tell the "
                    "amount, the size of the supplier or the share are in neither sum")},
            kind, given.sme);
    if (speaksOf(only, "14-7"))
        addShare(sheet, "clause.14-7.contracts",
            {QT_TRANSLATE_NOOP("figure", "Of them to small and micro"), gaugePercent,
                QT_TRANSLATE_NOOP("figure", "What small and micro enterprises get over what SMEs get, the same way")},
            kind, given.small);
}

Done addProcurement(FigureSheet &sheet, const store::Session &session, QDate on, const QString &only)
{
    if (!speaksOf(only, "14-1") && !speaksOf(only, "14-6") && !speaksOf(only, "14-7"))
        return {};
    const auto gauge = gauges::procurementGauge(session, on.year(), on);
    if (!gauge)
        return failure(gauge.error());
    addBudgetShares(sheet, gauge->all.planned, only);
    addContractShares(sheet, gauge->all.given, only);
    return {};
}

/// What is owed; unknown as long as nothing was ever entered.
void addOwed(
    FigureSheet &sheet, const char *code, const FigureWords &words, Money sum, const ArrearTotals &totals, bool known)
{
    Figure &figure = sheet.amount(code, words, sum, totals.count, countedRecords(RecordKind::Arrear, totals.arrears));
    if (!known)
        figure.value.reset();
}

void addStandingArrears(FigureSheet &sheet, const gauges::ArrearsLedger &ledger)
{
    const bool known = ledger.all.count > 0;
    const auto kind = RecordKind::Arrear;
    const char *definition
        = QT_TRANSLATE_NOOP("figure", "Amounts that were due before that day; unknown while none was entered");
    ArrearTotals owed;
    for (const gauges::ArrearLine &line : ledger.lines)
        if (line.isOpen())
            owed.add(line);
    addSome(sheet, "clause.13-10.open", {QT_TRANSLATE_NOOP("figure", "Arrears not paid yet"), gaugeItems, definition},
        kind, owed.arrears, known);
    addOwed(sheet, "clause.13-10.outstanding",
        {QT_TRANSLATE_NOOP("figure", "Arrears, still owed"), gaugeYuan, definition}, owed.outstanding, owed, known);
    addOwed(sheet, "clause.13-10.paid", {QT_TRANSLATE_NOOP("figure", "Arrears, paid since"), gaugeYuan, definition},
        ledger.all.paid, ledger.all, known);
    Figure &share = sheet.quantity("clause.13-10.paid_share",
        {QT_TRANSLATE_NOOP("figure", "Arrears, share that was paid"), gaugePercent, definition},
        ledger.all.paidShare());
    share.counted = countedRecords(kind, ledger.all.arrears);
    share.records = ledger.all.count;
    addSome(sheet, "clause.13-10.promise_broken",
        {QT_TRANSLATE_NOOP("figure", "Promises to pay that were not kept"), gaugeItems, definition}, kind,
        ledger.promiseBroken.arrears, known);
    addSome(sheet, "clause.13-10.without_promise",
        {QT_TRANSLATE_NOOP("figure", "Arrears without a day to pay by"), gaugeItems, definition}, kind,
        ledger.withoutPromise.arrears, known);
    addSome(sheet, "clause.13-10.disputed", {QT_TRANSLATE_NOOP("figure", "Arrears in dispute"), gaugeItems, definition},
        kind, ledger.disputed.arrears, known);
}

Done addArrears(FigureSheet &sheet, const store::Session &session, QDate on, const QString &only)
{
    if (!speaksOf(only, "13-10") && !speaksOf(only, "13-11"))
        return {};
    const auto ledger = gauges::arrearsLedger(session, on);
    if (!ledger)
        return failure(ledger.error());
    if (speaksOf(only, "13-10"))
        addStandingArrears(sheet, *ledger);
    if (!speaksOf(only, "13-11"))
        return {};
    const ArrearTotals &entered = ledger->enteredThisYear;
    const bool known = ledger->all.count > 0;
    const char *definition = QT_TRANSLATE_NOOP(
        "figure", "Amounts that were due before that day and entered in the ledger this year; the plan wants none");
    addSome(sheet, "clause.13-11.new", {QT_TRANSLATE_NOOP("figure", "New arrears"), gaugeItems, definition},
        RecordKind::Arrear, entered.arrears, known);
    addOwed(sheet, "clause.13-11.amount", {QT_TRANSLATE_NOOP("figure", "New arrears, amount"), gaugeYuan, definition},
        entered.amount, entered, known);
    return {};
}

struct EiaWords {
    const char *meanCode;
    const char *shareCode;
    const char *mean;
    const char *share;
};

void addEiaKind(FigureSheet &sheet, const gauges::EiaKindTotals &totals, const EiaWords &words)
{
    const char *definition = QT_TRANSLATE_NOOP("figure",
        "Approvals decided this year of which days and limit are known: working days after the day of acceptance, "
        "without the days that do not count");
    for (const auto &[code, name, unit, value] : {std::tuple(words.meanCode, words.mean, gaugeDays, totals.meanDays()),
             std::tuple(words.shareCode, words.share, gaugePercent, totals.shareOfLegal())}) {
        Figure &figure = sheet.quantity(code, {name, unit, definition}, value);
        figure.counted = countedRecords(RecordKind::EiaCase, totals.judged);
        figure.records = std::ssize(totals.judged);
    }
}

Done addEia(FigureSheet &sheet, const store::Session &session, QDate on, const QString &only)
{
    if (!speaksOf(only, "03-7"))
        return {};
    const auto book = gauges::eiaBook(session, on);
    if (!book)
        return failure(book.error());
    std::vector<RecordId> judged;
    std::vector<RecordId> within;
    std::vector<RecordId> late;
    for (const gauges::EiaKindTotals &totals : book->kinds) {
        judged.insert(judged.end(), totals.judged.begin(), totals.judged.end());
        within.insert(within.end(), totals.withinAim.begin(), totals.withinAim.end());
        late.insert(late.end(), totals.late.begin(), totals.late.end());
        if (totals.kind == records::EiaKind::Report)
            addEiaKind(sheet, totals,
                {"clause.03-7.report_days", "clause.03-7.report_share",
                    QT_TRANSLATE_NOOP("figure", "Environmental reports, mean days"),
                    QT_TRANSLATE_NOOP("figure", "Environmental reports, share of the legal limit")});
        if (totals.kind == records::EiaKind::Form)
            addEiaKind(sheet, totals,
                {"clause.03-7.form_days", "clause.03-7.form_share",
                    QT_TRANSLATE_NOOP("figure", "Environmental forms, mean days"),
                    QT_TRANSLATE_NOOP("figure", "Environmental forms, share of the legal limit")});
    }
    addSome(sheet, "clause.03-7.within",
        {QT_TRANSLATE_NOOP("figure", "Approvals within half of the legal limit"), gaugeItems,
            QT_TRANSLATE_NOOP("figure", "Approvals decided this year within the share that the plan allows")},
        RecordKind::EiaCase, within, !judged.empty());
    addSome(sheet, "clause.03-7.late",
        {QT_TRANSLATE_NOOP("figure", "Approvals after the legal limit"), gaugeItems,
            QT_TRANSLATE_NOOP("figure", "Approvals decided this year later than the law allows")},
        RecordKind::EiaCase, late, !judged.empty());
    return {};
}

} // namespace

Done addGaugeFigures(FigureSheet &sheet, const store::Session &session, QDate on, const QString &only)
{
    for (const auto &add : {addEia, addArrears, addProcurement})
        if (Done added = add(sheet, session, on, only); !added)
            return added;
    return {};
}

} // namespace yumiao::figures
