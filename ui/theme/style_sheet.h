// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::ui::theme {

class Tokens;

/// resources/theme/style.qss with every @token replaced by its colour. A token nobody knows asserts.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

} // namespace yumiao::ui::theme
