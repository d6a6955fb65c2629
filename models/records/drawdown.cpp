// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/drawdown.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Drawdown>()
{
    static const RecordDescription it{RecordKind::Drawdown, "drawdown", "drawdowns",
        QT_TRANSLATE_NOOP("record", "Drawdown"),
        {
            field<&Drawdown::creditLine>("credit_line", QT_TRANSLATE_NOOP("field", "Credit line"), Required),
            field<&Drawdown::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Drawdown::drawn>("drawn", QT_TRANSLATE_NOOP("field", "Paid out on"), Required),
            field<&Drawdown::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount paid out"), Required).atLeast(1),
            field<&Drawdown::due>("due", QT_TRANSLATE_NOOP("field", "Repayable by")),
            field<&Drawdown::rate>("rate", QT_TRANSLATE_NOOP("field", "Contract rate")).between(0, 1'000'000),
            field<&Drawdown::contractNumber>("contract_number", QT_TRANSLATE_NOOP("field", "Contract number")).upTo(80),
            field<&Drawdown::repayment>("repayment", QT_TRANSLATE_NOOP("field", "Way of repayment")),
            field<&Drawdown::interestMonths>("interest_months", QT_TRANSLATE_NOOP("field", "Interest every"))
                .between(1, 120)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&Drawdown::graceMonths>("grace_months", QT_TRANSLATE_NOOP("field", "Grace"))
                .between(0, 600)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&Drawdown::extendedTo>("extended_to", QT_TRANSLATE_NOOP("field", "Extended to")),
            field<&Drawdown::settled>("settled", QT_TRANSLATE_NOOP("field", "Settled on")),
            field<&Drawdown::balance>("balance", QT_TRANSLATE_NOOP("field", "Loan balance")).atLeast(0),
            field<&Drawdown::loanClass>("loan_class", QT_TRANSLATE_NOOP("field", "Five-class rating")),
            field<&Drawdown::overdueSince>("overdue_since", QT_TRANSLATE_NOOP("field", "Overdue since")),
            field<&Drawdown::compensated>("compensated", QT_TRANSLATE_NOOP("field", "Paid by the guarantor on")),
            field<&Drawdown::compensatedAmount>(
                "compensated_amount", QT_TRANSLATE_NOOP("field", "Amount paid by the guarantor"))
                .atLeast(0),
        },
        {}, "drawn"};
    return it;
}

} // namespace yumiao::records
