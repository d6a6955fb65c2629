// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

#include <vector>

namespace yumiao::app::window {

/// Every page of the window: the one list of them. A page is made when it is first opened.
[[nodiscard]] std::vector<ui::shell::PageEntry> pageEntries(const ui::pages::PageNeeds &needs);

} // namespace yumiao::app::window
