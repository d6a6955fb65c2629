// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp.h"
#include "ui/theme/glyphs.h"

#include <QString>

namespace yumiao::ui::pages {

/// The sign of a lamp.
[[nodiscard]] theme::Glyph glyphOf(rules::Lamp lamp);
/// The text colour that goes with it: red, amb, grn, t3.
[[nodiscard]] QByteArray toneOf(rules::Lamp lamp);
/// The lamp alone in words: 红, 黄, 绿, 办结, 未开始.
[[nodiscard]] QString lampWord(rules::Lamp lamp);
/// The lamp with its days: 逾期 23 天, 余 37 天, 停 41 天; the word alone when there are none.
[[nodiscard]] QString lampText(const rules::LampAnswer &lamp);

} // namespace yumiao::ui::pages
