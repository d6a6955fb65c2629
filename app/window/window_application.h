// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::app::window {

/// Opens the window on a workspace file (empty: the last one; when there is none, asks for one) and runs until it is
/// closed. The answer is the exit code.
[[nodiscard]] int runWindow(const QString &workspace, const QString &language);

} // namespace yumiao::app::window
