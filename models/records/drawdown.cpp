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
        },
        {}, "drawn"};
    return it;
}

} // namespace yumiao::records
