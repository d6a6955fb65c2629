// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/credit_line.h"

namespace yumiao::records {

template <>
const RecordDescription &description<CreditLine>()
{
    static const RecordDescription it{RecordKind::CreditLine, "credit_line", "credit-lines",
        QT_TRANSLATE_NOOP("record", "Credit line"),
        {
            field<&CreditLine::application>("application", QT_TRANSLATE_NOOP("field", "Application"), Required),
            field<&CreditLine::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&CreditLine::granted>("granted", QT_TRANSLATE_NOOP("field", "Granted on"), Required),
            field<&CreditLine::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount granted"), Required).atLeast(1),
            field<&CreditLine::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "Valid to")),
            field<&CreditLine::rate>("rate", QT_TRANSLATE_NOOP("field", "Annual rate")).between(0, 1'000'000),
        },
        {}, "granted"};
    return it;
}

} // namespace yumiao::records
