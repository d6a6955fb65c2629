// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loans/loan_list_model.h"

#include "ui/reports/paper_cells.h"
#include "ui/reports/troubled_ledger.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using Cell = CellTableModel::Cell;
using reports::dayCell;
using reports::orDash;

Cell wanCell(const std::optional<Money> &amount)
{
    return amount ? Cell{amount->toWanText(), amount->fen()} : Cell{orDash({}), qint64{-1}};
}

} // namespace

void LoanListModel::setMaturities(loans::Maturities maturities)
{
    m_isCalendar = true;
    m_maturities = std::move(maturities);
    fillMaturities();
}

void LoanListModel::setTroubled(std::vector<loans::TroubledLoan> troubled)
{
    m_isCalendar = false;
    m_troubled = std::move(troubled);
    fillTroubled();
}

void LoanListModel::retranslate()
{
    m_isCalendar ? fillMaturities() : fillTroubled();
}

void LoanListModel::fillMaturities()
{
    std::vector<Row> rows;
    for (const loans::Maturity &it : m_maturities.loans) {
        const QString renewal = !it.renewalInUse ? tr("No renewal in use")
            : it.renewalProduct.isEmpty()        ? tr("None known")
                                                 : it.renewalProduct;
        const Cell bridge = it.bridgeAvoided ? wanCell(it.bridgeAvoided) : Cell{tr("Unknown"), qint64{-1}};
        rows.push_back({{it.due.toString(QStringLiteral("yyyy-MM"))},
            {it.extended ? tr("%1 (extended)").arg(dayCell(it.due)) : dayCell(it.due), it.due},
            {QString::number(it.days), it.days}, {it.enterpriseName}, {orDash(it.institutionName)},
            {orDash(it.contractNumber)}, wanCell(it.amount), {renewal}, {orDash(it.runningNumber)}, bridge});
    }
    setTable({tr("Month"), tr("Due"), tr("Days left"), tr("Enterprise"), tr("Institution"), tr("Contract"),
                 tr("Amount owed (万元)"), tr("Renewal product"), tr("Application under way"),
                 tr("Bridge cost avoided (万元)")},
        std::move(rows));
}

void LoanListModel::fillTroubled()
{
    std::vector<Row> rows;
    for (const loans::TroubledLoan &it : m_troubled) {
        const records::LoanDetail &loan = it.detail;
        Row row;
        for (const QString &text : reports::loanDetailCells(it))
            row.push_back({orDash(text)});
        const std::pair<size_t, std::optional<Money>> amounts[]{{2, loan.balance}, {12, loan.creditBalance},
            {13, loan.mortgageBalance}, {14, loan.pledgeBalance}, {15, loan.guaranteeBalance}};
        for (const auto &[column, amount] : amounts)
            row[column] = wanCell(amount);
        row[3].key = loan.rate ? loan.rate->millionths() : qint64{-1};
        row[9].key = loan.issued;
        row[10].key = loan.due;
        row[18].key = loan.overdueDays.value_or(-1);
        row.push_back({orDash(it.institutionName)});
        row.push_back(wanCell(it.resolved));
        row.push_back({orDash(dayCell(it.resolvedOn)), it.resolvedOn});
        rows.push_back(std::move(row));
    }
    setTable(reports::troubledLedger({}).headings, std::move(rows));
}

const loans::TroubledLoan *LoanListModel::troubledAt(const QModelIndex &index) const
{
    return index.isValid() && !m_isCalendar ? &m_troubled[static_cast<size_t>(index.row())] : nullptr;
}

const loans::Maturity *LoanListModel::maturityAt(const QModelIndex &index) const
{
    return index.isValid() && m_isCalendar ? &m_maturities.loans[static_cast<size_t>(index.row())] : nullptr;
}

int LoanListModel::countWithin(int days) const
{
    return static_cast<int>(std::count_if(m_maturities.loans.begin(), m_maturities.loans.end(),
        [days](const loans::Maturity &it) { return it.days <= days; }));
}

Money LoanListModel::total() const
{
    Money sum;
    if (m_isCalendar)
        for (const loans::Maturity &it : m_maturities.loans)
            sum += it.amount.value_or(Money());
    else
        for (const loans::TroubledLoan &it : m_troubled)
            sum += it.detail.balance.value_or(Money());
    return sum;
}

} // namespace yumiao::ui::pages
