// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/repayment.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Repayment>()
{
    static const RecordDescription it{RecordKind::Repayment, "repayment", "repayments",
        QT_TRANSLATE_NOOP("record", "Repayment"),
        {
            field<&Repayment::drawdown>("drawdown", QT_TRANSLATE_NOOP("field", "Drawdown"), Required),
            field<&Repayment::due>("due", QT_TRANSLATE_NOOP("field", "Due"), Required),
            field<&Repayment::principal>("principal", QT_TRANSLATE_NOOP("field", "Principal due")).atLeast(0),
            field<&Repayment::interest>("interest", QT_TRANSLATE_NOOP("field", "Interest due")).atLeast(0),
            field<&Repayment::paidOn>("paid_on", QT_TRANSLATE_NOOP("field", "Paid on")),
            field<&Repayment::paidPrincipal>("paid_principal", QT_TRANSLATE_NOOP("field", "Principal paid")).atLeast(0),
            field<&Repayment::paidInterest>("paid_interest", QT_TRANSLATE_NOOP("field", "Interest paid")).atLeast(0),
            field<&Repayment::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"drawdown", "due"}}, "due"};
    return it;
}

} // namespace yumiao::records
