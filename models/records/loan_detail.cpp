// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/loan_detail.h"

namespace yumiao::records {

template <>
const RecordDescription &description<LoanDetail>()
{
    static const RecordDescription it{RecordKind::LoanDetail, "loan_detail", "loan-details",
        QT_TRANSLATE_NOOP("record", "Loan in a bank return"),
        {
            field<&LoanDetail::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&LoanDetail::institution>("institution", QT_TRANSLATE_NOOP("field", "Institution"), Required),
            field<&LoanDetail::asOf>("as_of", QT_TRANSLATE_NOOP("field", "Month of the return"), Required),
            field<&LoanDetail::contractNumber>(
                "contract_number", QT_TRANSLATE_NOOP("field", "Contract number"), Required | Searchable)
                .upTo(80),
            field<&LoanDetail::balance>("balance", QT_TRANSLATE_NOOP("field", "Loan balance")).atLeast(0),
            field<&LoanDetail::rate>("rate", QT_TRANSLATE_NOOP("field", "Contract rate")).between(0, 1'000'000),
            field<&LoanDetail::issued>("issued", QT_TRANSLATE_NOOP("field", "Issued on")),
            field<&LoanDetail::due>("due", QT_TRANSLATE_NOOP("field", "Repayable by")),
            field<&LoanDetail::security>("security", QT_TRANSLATE_NOOP("field", "Security")),
            field<&LoanDetail::creditBalance>("credit_balance", QT_TRANSLATE_NOOP("field", "Balance on credit"))
                .atLeast(0),
            field<&LoanDetail::mortgageBalance>("mortgage_balance", QT_TRANSLATE_NOOP("field", "Balance on mortgage"))
                .atLeast(0),
            field<&LoanDetail::pledgeBalance>("pledge_balance", QT_TRANSLATE_NOOP("field", "Balance on pledge"))
                .atLeast(0),
            field<&LoanDetail::guaranteeBalance>(
                "guarantee_balance", QT_TRANSLATE_NOOP("field", "Balance on guarantee"))
                .atLeast(0),
            field<&LoanDetail::guarantor>("guarantor", QT_TRANSLATE_NOOP("field", "Guarantor")).upTo(200),
            field<&LoanDetail::loanClass>("loan_class", QT_TRANSLATE_NOOP("field", "Five-class rating")),
            field<&LoanDetail::overdueDays>("overdue_days", QT_TRANSLATE_NOOP("field", "Days principal is overdue"))
                .between(0, 36'500)
                .in(QT_TRANSLATE_NOOP("unit", "days")),
            field<&LoanDetail::needsHelp>(
                "needs_help", QT_TRANSLATE_NOOP("field", "Needs the government to coordinate")),
            field<&LoanDetail::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"institution", "as_of", "contract_number"}}, "contract_number"};
    return it;
}

} // namespace yumiao::records
