// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace yumiao::ui::shell {

/// The widgets of a window that Tab stops at, in the order of the focus chain; those inside an earlier one of `first`
/// come before all others. Widgets that hand the focus on are left out: Qt 6.4 would jump to what they hand it to and
/// pass over everything between, or never leave it.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget &window, const QList<const QWidget *> &first = {});
/// Gives the focus to the next stop, or to the one before; false when there is none.
bool stepFocus(const QWidget &window, bool next, const QList<const QWidget *> &first = {});

} // namespace yumiao::ui::shell
