// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A setting of the workspace (设置), by name: its title, and for a practice district the day it stands on.
struct Setting {
    RecordId id;
    QString name; ///< workspace.today
    QString value;
    friend bool operator==(const Setting &, const Setting &) = default;
};
template <>
const RecordDescription &description<Setting>();

} // namespace yumiao::records
