// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMetaType>

class QWidget;

namespace yumiao::ui::theme {

/// What a text is for; the sizes stand in ui.md 6.2. Sizes are points, so every display scale works.
enum class FontRole { Kpi, Amount, H1, H2, H3, Body, Small, Cap };
/// 设置 › 外观 › 字号: a little smaller, 100 %, 125 %, 150 %, 175 %, 200 %; rows grow with the text. The order is kept
/// in the settings.
enum class FontStep { Compact, Standard, Large, ExtraLarge, Huge, Double };
constexpr FontStep largestFontStep = FontStep::Double;

[[nodiscard]] QFont font(FontRole role);
[[nodiscard]] FontStep fontStep();
/// 95, 100, 125, 150, 175 or 200.
[[nodiscard]] int percentOf(FontStep step);
/// A length that belongs to the text, such as the width of a column: it grows with it and never shrinks.
[[nodiscard]] int grown(int pixels);
/// By how much a line of body text is higher than at 100 %.
[[nodiscard]] int grownLine();
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
