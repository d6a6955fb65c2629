// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::app::window {

/// The workspace that was opened last in the window on this machine; else the one in the user's data folder when it is
/// there; else an empty text.
[[nodiscard]] QString lastWorkspace();
void rememberWorkspace(const QString &path);

} // namespace yumiao::app::window
