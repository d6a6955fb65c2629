// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::ui::pages {

/// The number of a clause or chapter as the plan prints it, without brackets: 二十五. Others than 1 to 99 in digits.
[[nodiscard]] QString clauseMark(qint64 number);

} // namespace yumiao::ui::pages
