// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/register_shelf.h"
#include "ui/shell/navigator.h"
#include "ui/shell/palette_item.h"

#include <QList>

namespace yumiao::app::window {

/// What the command palette finds besides commands: enterprises (@) and measures (#).
[[nodiscard]] QList<ui::shell::PaletteSource> paletteSources(
    store::Workspace &workspace, const items::RegisterShelf &shelf, ui::shell::Navigator &navigator);

} // namespace yumiao::app::window
