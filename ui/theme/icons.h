// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QAbstractButton;

namespace yumiao::ui::theme {

/// One of our line icons (resources/icons/<name>.svg), coloured by a token at paint time, so it follows the look by
/// itself. A checked button shows it in `acc`, a disabled one in `tdis`. Unknown names assert and draw nothing.
[[nodiscard]] QIcon icon(const char *name, const char *token = "t2");
[[nodiscard]] QIcon icon(const QByteArray &name, const char *token = "t2");
/// An icon before the text of a button, with the right distance. On a primary button the token is `onacc`.
void setButtonIcon(QAbstractButton *button, const char *name, const char *token = "t2");
/// The same as pixels for painted widgets: `size` logical pixels square at the device pixel ratio `dpr`; cached.
[[nodiscard]] QPixmap iconPixmap(const QByteArray &name, const char *token, int size, qreal dpr);
/// All names in resources/icons, for tests and the settings page.
[[nodiscard]] QStringList iconNames();
/// The mark of the program (the sprout, 育苗) for windows and desktop: 16 to 256 px.
[[nodiscard]] QIcon programIcon();
/// Forgets all pixels; applyTheme() calls it.
void clearIconCache();

} // namespace yumiao::ui::theme
