// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a global function and so may not stand inside a namespace.
static void initThemeResources()
{
    Q_INIT_RESOURCE(theme);
    Q_INIT_RESOURCE(icons);
}

namespace yumiao::ui::theme {

void openResources()
{
    static const bool opened = [] {
        initThemeResources();
        return true;
    }();
    Q_UNUSED(opened)
}

} // namespace yumiao::ui::theme
