// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/undo_words.h"
#include "models/store/workspace.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompt.h"

#include <QList>

namespace yumiao::app::window {

/// The commands that are there on every page: undo and redo, check, about, quit.
[[nodiscard]] QList<ui::shell::Command> programCommands(
    ui::shell::MainWindow &window, store::Workspace &workspace, ui::shell::Prompt &prompt, const UndoWords &words);
/// The list of steps that can be taken back one by one.
[[nodiscard]] ui::shell::Command undoListCommand(ui::shell::MainWindow &window, const ui::pages::PageNeeds &needs);
/// Looking for doubles (查重), from every page.
[[nodiscard]] ui::shell::Command doublesCommand(ui::shell::MainWindow &window, const ui::pages::PageNeeds &needs);

} // namespace yumiao::app::window
