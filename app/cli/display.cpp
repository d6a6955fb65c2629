// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display.h"

#include <QtGlobal>

namespace yumiao::app::cli {

bool hasDisplay()
{
    // Looked at once, before a headless command chooses the offscreen platform for itself.
    static const bool found = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return found;
}

} // namespace yumiao::app::cli
