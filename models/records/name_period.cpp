// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/name_period.h"

namespace yumiao::records {

template <>
const RecordDescription &description<NamePeriod>()
{
    static const RecordDescription it{RecordKind::NamePeriod, "name_period", "name-periods",
        QT_TRANSLATE_NOOP("record", "Former name"),
        {
            field<&NamePeriod::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise")),
            field<&NamePeriod::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau")),
            field<&NamePeriod::town>("town", QT_TRANSLATE_NOOP("field", "Town")),
            field<&NamePeriod::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(200),
            field<&NamePeriod::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&NamePeriod::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&NamePeriod::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
        },
        {}, "name"};
    return it;
}

} // namespace yumiao::records
