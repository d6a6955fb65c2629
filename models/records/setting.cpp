// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/setting.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Setting>()
{
    static const RecordDescription it{RecordKind::Setting, "setting", "settings",
        QT_TRANSLATE_NOOP("record", "Setting"),
        {
            field<&Setting::name>("name", QT_TRANSLATE_NOOP("field", "Setting"), Required).upTo(80),
            field<&Setting::value>("value", QT_TRANSLATE_NOOP("field", "Setting value")).upTo(400),
        },
        {{"name"}}, "name"};
    return it;
}

} // namespace yumiao::records
