// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_batch.h"

namespace yumiao::records {

template <>
const RecordDescription &description<FinancingBatch>()
{
    static const RecordDescription it{RecordKind::FinancingBatch, "financing_batch", "financing-batches",
        QT_TRANSLATE_NOOP("record", "List of needs or recommendations"),
        {
            field<&FinancingBatch::number>("number", QT_TRANSLATE_NOOP("field", "Number"), Required).upTo(40),
            field<&FinancingBatch::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of list"), Required),
            field<&FinancingBatch::date>("date", QT_TRANSLATE_NOOP("field", "Date of the list"), Required),
            field<&FinancingBatch::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Office")),
            field<&FinancingBatch::institution>("institution", QT_TRANSLATE_NOOP("field", "Sent to")),
            field<&FinancingBatch::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
            field<&FinancingBatch::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"number"}}, "number"};
    return it;
}

} // namespace yumiao::records
