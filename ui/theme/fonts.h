// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMetaType>

class QWidget;

namespace yumiao::ui::theme {

/// What a text is for; the sizes stand in ui.md 6.2. Sizes are points, so every display scale works.
enum class FontRole { Kpi, Amount, H1, H2, H3, Body, Small, Cap };
/// 设置 › 外观 › 字号: −0.5, 0, +1, +2 pt; row heights 24, 28, 32, 36.
enum class FontStep { Compact, Standard, Large, ExtraLarge };

[[nodiscard]] QFont font(FontRole role);
[[nodiscard]] FontStep fontStep();
/// Kept for the whole program; applyTheme() calls it. Fonts and row heights read it when asked.
void setFontStep(FontStep step);
/// Height of a table row, in logical pixels.
[[nodiscard]] int rowHeight();
/// The first screen family of ui.md 6.2 that is installed, or the system's own.
[[nodiscard]] QString screenFamily();
/// Gives a widget the font of a role and keeps it right when the font step changes.
void setFontRole(QWidget *widget, FontRole role);

} // namespace yumiao::ui::theme

Q_DECLARE_METATYPE(yumiao::ui::theme::FontRole)
