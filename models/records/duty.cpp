// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/duty.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Duty>()
{
    static const RecordDescription it{RecordKind::Duty, "duty", "duties", QT_TRANSLATE_NOOP("record", "Duty"),
        {
            field<&Duty::clause>("clause", QT_TRANSLATE_NOOP("field", "Clause"), Required),
            field<&Duty::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau"), Required),
            field<&Duty::role>("role", QT_TRANSLATE_NOOP("field", "Role"), Required),
            field<&Duty::orderNo>("order_no", QT_TRANSLATE_NOOP("field", "Order"), Required).between(1, 99),
        },
        {{"clause", "bureau"}}, "role"};
    return it;
}

} // namespace yumiao::records
