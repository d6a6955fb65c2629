// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace yumiao::app::cli {

/// Whether the arguments name a command that works without a window ("open" does not), or there is no display to open
/// one on.
[[nodiscard]] bool isHeadless(int argc, char **argv);

/// What `open` and a call without a command ask for.
struct WindowWish {
    QString workspace; ///< empty: the last one
    QString language;  ///< empty: by the system
};

/// Runs a headless command: standard output carries the result only. The answer is the exit code. When the line asks
/// for the window, `wish` is set and the answer is not used.
[[nodiscard]] int run(int argc, char **argv, std::optional<WindowWish> &wish);

} // namespace yumiao::app::cli
