// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/instrument_option.h"

namespace yumiao::records {

template <>
const RecordDescription &description<InstrumentOption>()
{
    static const RecordDescription it{RecordKind::InstrumentOption, "instrument_option", "instrument-options",
        QT_TRANSLATE_NOOP("record", "Instrument in use"),
        {
            field<&InstrumentOption::instrument>("instrument", QT_TRANSLATE_NOOP("field", "Instrument"), Required),
            field<&InstrumentOption::clause>("clause", QT_TRANSLATE_NOOP("field", "Clause")).between(1, 99),
            field<&InstrumentOption::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&InstrumentOption::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&InstrumentOption::source>("source", QT_TRANSLATE_NOOP("field", "Source")).upTo(200),
        },
        {{"instrument", "valid_from"}}, "instrument"};
    return it;
}

} // namespace yumiao::records
