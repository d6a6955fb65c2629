// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/merged_record.h"

namespace yumiao::records {

template <>
const RecordDescription &description<MergedRecord>()
{
    static const RecordDescription it{RecordKind::MergedRecord, "merged_record", "merged-records",
        QT_TRANSLATE_NOOP("record", "Merged record"),
        {
            field<&MergedRecord::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&MergedRecord::mergedId>("merged_id", QT_TRANSLATE_NOOP("field", "Old record number"), Required)
                .upTo(13),
            field<&MergedRecord::mergedCode>("merged_code", QT_TRANSLATE_NOOP("field", "Old credit code")).upTo(18),
            field<&MergedRecord::mergedName>("merged_name", QT_TRANSLATE_NOOP("field", "Old name"), Required).upTo(200),
            field<&MergedRecord::mergedOn>("merged_on", QT_TRANSLATE_NOOP("field", "Merged on")),
            field<&MergedRecord::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason")).upTo(400),
        },
        {{"merged_id"}}, "merged_name"};
    return it;
}

} // namespace yumiao::records
