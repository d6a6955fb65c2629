// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Evidence>()
{
    static const RecordDescription it{RecordKind::Evidence, "evidence", "evidence",
        QT_TRANSLATE_NOOP("record", "Evidence"),
        {
            field<&Evidence::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Evidence::fact>("fact", QT_TRANSLATE_NOOP("field", "Declared fact"), Required).upTo(60),
            field<&Evidence::fiscalYear>("fiscal_year", QT_TRANSLATE_NOOP("field", "Fiscal year")).between(1990, 2100),
            field<&Evidence::value>("value", QT_TRANSLATE_NOOP("field", "Declared value"), Required).upTo(60),
            field<&Evidence::source>("source", QT_TRANSLATE_NOOP("field", "Data source")).upTo(100),
            field<&Evidence::sourceDate>("source_date", QT_TRANSLATE_NOOP("field", "Source date")),
            field<&Evidence::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
            field<&Evidence::knownSince>("known_since", QT_TRANSLATE_NOOP("field", "Known since")),
            field<&Evidence::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "fact"};
    return it;
}

} // namespace yumiao::records
