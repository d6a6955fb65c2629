// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/own_target.h"

namespace yumiao::records {

template <>
const RecordDescription &description<OwnTarget>()
{
    static const RecordDescription it{RecordKind::OwnTarget, "own_target", "own-targets",
        QT_TRANSLATE_NOOP("record", "Own target"),
        {
            field<&OwnTarget::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure"), Required),
            field<&OwnTarget::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Bureau"), Required),
            field<&OwnTarget::kind>("target_kind", QT_TRANSLATE_NOOP("field", "Kind of target"), Required),
            field<&OwnTarget::value>("target_value", QT_TRANSLATE_NOOP("field", "Target")),
            field<&OwnTarget::unit>("target_unit", QT_TRANSLATE_NOOP("field", "Unit of target")).upTo(40),
            field<&OwnTarget::due>("due", QT_TRANSLATE_NOOP("field", "Due")),
            field<&OwnTarget::setOn>("set_on", QT_TRANSLATE_NOOP("field", "Set on"), Required),
            field<&OwnTarget::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason")).upTo(400),
        },
        {{"measure", "bureau", "set_on"}}, "target_kind"};
    return it;
}

} // namespace yumiao::records
