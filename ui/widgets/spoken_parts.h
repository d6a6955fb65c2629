// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao::ui::widgets {

/// Makes the parts of painted widgets (hit_widget.h) known to screen readers: a list whose entries can be pressed.
/// Doing it twice does nothing.
void makePartsSpoken();

} // namespace yumiao::ui::widgets
