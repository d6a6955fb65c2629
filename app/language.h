// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::app {

/// What --lang says; else English on an English system; else Chinese.
[[nodiscard]] QString languageWished(int argc, char **argv);

} // namespace yumiao::app
