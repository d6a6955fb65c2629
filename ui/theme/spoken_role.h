// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace yumiao::ui::theme {

/// What a painted widget is for a screen reader, which would else take it for a bare surface. Its accessible
/// description is spoken as its value too. Call it in the constructor, before anybody asks.
void setSpokenRole(QWidget *widget, QAccessible::Role role);
/// A field that is shown and not typed into at present: it says that it cannot be changed.
void setSpokenReadOnly(QWidget *widget, bool readOnly);

} // namespace yumiao::ui::theme
