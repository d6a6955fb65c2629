// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/troubled_ledger.h"

#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using exchange::TextSheet;

struct TroubledLedger {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::TroubledLedger)
};

} // namespace

QStringList loanDetailHeadings()
{
    return {TroubledLedger::tr("Contract"), TroubledLedger::tr("Enterprise"),
        TroubledLedger::tr("Loan balance (10,000 yuan)"), TroubledLedger::tr("Rate a year (%)"),
        TroubledLedger::tr("Legal representative"), TroubledLedger::tr("Telephone"),
        TroubledLedger::tr("Registered address"), TroubledLedger::tr("Town (street)"), TroubledLedger::tr("Industry"),
        TroubledLedger::tr("Issued on"), TroubledLedger::tr("Due"), TroubledLedger::tr("Way of security"),
        TroubledLedger::tr("On credit (10,000 yuan)"), TroubledLedger::tr("On mortgage (10,000 yuan)"),
        TroubledLedger::tr("On pledge (10,000 yuan)"), TroubledLedger::tr("On guarantee (10,000 yuan)"),
        TroubledLedger::tr("Guarantor"), TroubledLedger::tr("Five-class rating"),
        TroubledLedger::tr("Days principal is overdue"), TroubledLedger::tr("Government is to coordinate"),
        TroubledLedger::tr("Remarks")};
}

QStringList loanDetailCells(const loans::TroubledLoan &loan)
{
    const records::LoanDetail &it = loan.detail;
    const QString help = !it.needsHelp ? QString()
        : *it.needsHelp                ? TroubledLedger::tr("Yes")
                                       : TroubledLedger::tr("No");
    return {it.contractNumber, loan.enterpriseName, wanInSheet(it.balance),
        it.rate ? it.rate->toPercentText() : QString(), {}, loan.phone, loan.address, loan.townName, loan.industryName,
        dayCell(it.issued), dayCell(it.due), choiceCell(it.security), wanInSheet(it.creditBalance),
        wanInSheet(it.mortgageBalance), wanInSheet(it.pledgeBalance), wanInSheet(it.guaranteeBalance), it.guarantor,
        choiceCell(it.loanClass), numberCell(it.overdueDays), help, it.remarks};
}

TextSheet troubledLedger(const std::vector<loans::TroubledLoan> &loans)
{
    TextSheet sheet{TroubledLedger::tr("Overdue and problem loans"), loanDetailHeadings(), {}};
    sheet.headings << TroubledLedger::tr("Institution") << TroubledLedger::tr("Settled (10,000 yuan)")
                   << TroubledLedger::tr("Settled last");
    for (const loans::TroubledLoan &it : loans)
        sheet.rows.push_back(
            loanDetailCells(it) << it.institutionName << wanInSheet(it.resolved) << dayCell(it.resolvedOn));
    return sheet;
}

} // namespace yumiao::ui::reports
