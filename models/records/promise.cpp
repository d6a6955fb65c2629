// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/promise.h"

#include <array>

namespace yumiao::records {

template <>
const RecordDescription &description<Promise>()
{
    static const RecordDescription it{RecordKind::Promise, "promise", "promises",
        QT_TRANSLATE_NOOP("record", "Promise to an enterprise"),
        {
            field<&Promise::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Promise::matter>("matter", QT_TRANSLATE_NOOP("field", "What is promised"), Required).upTo(200),
            field<&Promise::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau that promised")),
            field<&Promise::office>("office", QT_TRANSLATE_NOOP("field", "Office that promised")).upTo(100),
            field<&Promise::promised>("promised", QT_TRANSLATE_NOOP("field", "Promised on"), Required),
            field<&Promise::due>("due", QT_TRANSLATE_NOOP("field", "To be kept by")),
            field<&Promise::kept>("kept", QT_TRANSLATE_NOOP("field", "Kept on")),
            field<&Promise::visit>("visit", QT_TRANSLATE_NOOP("field", "Given in the visit")),
            field<&Promise::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "matter"};
    return it;
}

template <>
std::span<const Choice> choicesOf<PromiseState>()
{
    static constexpr std::array words{
        Choice{"kept", QT_TRANSLATE_NOOP("choice", "Kept"), "已兑现"},
        Choice{"overdue", QT_TRANSLATE_NOOP("choice", "Not kept in time"), "逾期未兑现"},
        Choice{"due", QT_TRANSLATE_NOOP("choice", "To be kept"), "待兑现"},
        Choice{"undated", QT_TRANSLATE_NOOP("choice", "Promise without a date"), "承诺无期限"},
    };
    return words;
}

} // namespace yumiao::records
