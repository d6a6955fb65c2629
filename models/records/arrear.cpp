// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/arrear.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Arrear>()
{
    static const RecordDescription it{RecordKind::Arrear, "arrear", "arrears",
        QT_TRANSLATE_NOOP("record", "Amount in arrears"),
        {
            field<&Arrear::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Creditor"), Required),
            field<&Arrear::debtorKind>("debtor_kind", QT_TRANSLATE_NOOP("field", "Nature of the debtor"), Required),
            field<&Arrear::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Debtor, a bureau")),
            field<&Arrear::debtorEnterprise>(
                "debtor_enterprise", QT_TRANSLATE_NOOP("field", "Debtor, on the register")),
            field<&Arrear::debtorName>("debtor_name", QT_TRANSLATE_NOOP("field", "Debtor, by name")).upTo(100),
            field<&Arrear::contract>("contract", QT_TRANSLATE_NOOP("field", "Contract"), Required).upTo(200),
            field<&Arrear::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of payment")),
            field<&Arrear::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount owed"), Required).atLeast(1),
            field<&Arrear::due>("due", QT_TRANSLATE_NOOP("field", "Payment was due on"), Required),
            field<&Arrear::entered>("entered", QT_TRANSLATE_NOOP("field", "Entered in the ledger on")),
            field<&Arrear::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"enterprise", "contract", "due"}}, "contract"};
    return it;
}

} // namespace yumiao::records
