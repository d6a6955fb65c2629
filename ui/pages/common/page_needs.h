// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/register_shelf.h"
#include "models/items/standings_shelf.h"
#include "models/store/workspace.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompt.h"
#include "ui/shell/settings.h"

#include <functional>

namespace yumiao::ui::pages {

/// What a page may touch. Everything outlives the pages.
struct PageNeeds {
    store::Workspace &workspace;
    shell::Navigator &navigator;
    shell::Prompt &prompt;
    shell::Settings &settings;
    /// Says that something was done and can be undone (the dark bar), or just says it (empty function).
    std::function<void(const QString &sentence, const std::function<void()> &undo)> announce{};
    items::RegisterShelf *shelf = nullptr;      ///< the register in memory, for pages that list enterprises
    items::StandingsShelf *standings = nullptr; ///< where enterprises stand to the tiers, judged in the background
};

} // namespace yumiao::ui::pages
