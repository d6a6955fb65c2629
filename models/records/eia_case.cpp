// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/eia_case.h"

namespace yumiao::records {

template <>
const RecordDescription &description<EiaCase>()
{
    static const RecordDescription it{RecordKind::EiaCase, "eia_case", "eia-cases",
        QT_TRANSLATE_NOOP("record", "Environmental approval"),
        {
            field<&EiaCase::project>("project", QT_TRANSLATE_NOOP("field", "Project"), Required).upTo(200),
            field<&EiaCase::number>("number", QT_TRANSLATE_NOOP("field", "Acceptance number")).upTo(60),
            field<&EiaCase::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise")),
            field<&EiaCase::developer>("developer", QT_TRANSLATE_NOOP("field", "Developer not on the register"))
                .upTo(100),
            field<&EiaCase::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of approval"), Required),
            field<&EiaCase::accepted>("accepted", QT_TRANSLATE_NOOP("field", "Accepted on"), Required),
            field<&EiaCase::decided>("decided", QT_TRANSLATE_NOOP("field", "Decided on")),
            field<&EiaCase::outcome>("outcome", QT_TRANSLATE_NOOP("field", "Decision")),
            field<&EiaCase::stoppedDays>("stopped_days", QT_TRANSLATE_NOOP("field", "Days that do not count"))
                .between(0, 1000),
            field<&EiaCase::stopReason>("stop_reason", QT_TRANSLATE_NOOP("field", "Reason why they do not count"))
                .asLongText(),
            field<&EiaCase::legalDays>("legal_days", QT_TRANSLATE_NOOP("field", "Legal limit of the case"))
                .between(1, 1000),
            field<&EiaCase::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"number"}}, "project"};
    return it;
}

} // namespace yumiao::records
