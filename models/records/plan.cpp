// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/plan.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Plan>()
{
    static const RecordDescription it{RecordKind::Plan, "plan", "plans", QT_TRANSLATE_NOOP("record", "Plan"),
        {
            field<&Plan::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required).upTo(200),
            field<&Plan::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"), Required)
                .upTo(100),
            field<&Plan::issuer>("issuer", QT_TRANSLATE_NOOP("field", "Issuer")).upTo(200),
            field<&Plan::issued>("issued", QT_TRANSLATE_NOOP("field", "Issued")),
            field<&Plan::from>("starts", QT_TRANSLATE_NOOP("field", "Starts")),
            field<&Plan::to>("ends", QT_TRANSLATE_NOOP("field", "Ends")),
            field<&Plan::edition>("edition", QT_TRANSLATE_NOOP("field", "Edition")).upTo(60),
            field<&Plan::replaces>("replaces", QT_TRANSLATE_NOOP("field", "Replaces")),
        },
        {{"document_number"}}, "title"};
    return it;
}

} // namespace yumiao::records
