// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/distinct_pair.h"

#include <algorithm>

namespace yumiao::records {

template <>
const RecordDescription &description<DistinctPair>()
{
    static const RecordDescription it{RecordKind::DistinctPair, "distinct_pair", "distinct-pairs",
        QT_TRANSLATE_NOOP("record", "Not a double"),
        {
            field<&DistinctPair::firstId>("first_id", QT_TRANSLATE_NOOP("field", "First record number"), Required)
                .upTo(13),
            field<&DistinctPair::secondId>("second_id", QT_TRANSLATE_NOOP("field", "Second record number"), Required)
                .upTo(13),
            field<&DistinctPair::names>("names", QT_TRANSLATE_NOOP("field", "Both names")).upTo(403),
            field<&DistinctPair::decidedOn>("decided_on", QT_TRANSLATE_NOOP("field", "Decided on")),
            field<&DistinctPair::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason")).upTo(400),
        },
        {{"first_id", "second_id"}}, "names"};
    return it;
}

DistinctPair distinctPair(RecordId one, RecordId other)
{
    DistinctPair pair;
    pair.firstId = std::min(one, other).toText();
    pair.secondId = std::max(one, other).toText();
    return pair;
}

} // namespace yumiao::records
