// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

class QApplication;
class QWidget;

namespace yumiao::ui::theme {

/// 外观: 浅, 深, 跟随系统, 高对比. Qt 6.4 cannot ask the system, so "system" reads the luminance of the start-up
/// palette.
enum class Look { Light, Dark, System, HighContrast };

/// What the officer chose in 设置 › 外观.
struct Appearance {
    Look look = Look::Light;
    FontStep step = FontStep::Standard;
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Sets style, palette, font and style sheet of the program, drops cached pixels and emits themeSignal().changed().
/// Call once at the start and again for every change. UI thread only.
void applyTheme(QApplication &application, const Appearance &appearance);
/// The appearance last applied.
[[nodiscard]] const Appearance &appearance();

/// Gives a widget the property `name` that the style sheet looks at (role, tone, panel, …) and styles it anew.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);
/// Text colour by token, as far as the style sheet knows it: t1 t2 t3 acc red amb grn.
void setTone(QWidget *widget, const char *token);

} // namespace yumiao::ui::theme
