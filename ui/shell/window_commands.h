// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QList>

namespace yumiao::ui::shell {

class MainWindow;

/// The commands that concern the window itself, in the present language: one to go to each page, back and forward,
/// palette, navigation list, look, font size, language, full screen. The program puts its own behind them.
[[nodiscard]] QList<Command> windowCommands(MainWindow &window);

} // namespace yumiao::ui::shell
