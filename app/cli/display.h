// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao::app::cli {

/// Whether a window can be opened from here: a desktop session, or a platform that was named.
[[nodiscard]] bool hasDisplay();

} // namespace yumiao::app::cli
