// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recognition.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Recognition>()
{
    static const RecordDescription it{RecordKind::Recognition, "recognition", "recognitions",
        QT_TRANSLATE_NOOP("record", "Case of recognition"),
        {
            field<&Recognition::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Recognition::ladder>("ladder", QT_TRANSLATE_NOOP("field", "Ladder"), Required).upTo(60),
            field<&Recognition::tier>("tier", QT_TRANSLATE_NOOP("field", "Tier applied for"), Required).upTo(60),
            field<&Recognition::procedure>("procedure", QT_TRANSLATE_NOOP("field", "Procedure"), Required),
            field<&Recognition::ruleDocument>("rule_document", QT_TRANSLATE_NOOP("field", "Rule document")).upTo(60),
            field<&Recognition::opened>("opened", QT_TRANSLATE_NOOP("field", "Opened on"), Required),
            field<&Recognition::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Office in charge")),
            field<&Recognition::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "opened"};
    return it;
}

} // namespace yumiao::records
