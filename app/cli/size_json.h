// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/size_profile.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// A row of the command size: the contract's keys, and beside them the basis of each value, the rule and the row of the
/// table, what is missing, and the way above scale. `purpose` and `on` are said once, by the command.
[[nodiscard]] QJsonObject sizeJson(const figures::SizeProfile &profile);

} // namespace yumiao::app::cli
