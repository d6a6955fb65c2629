// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/raw_base.h"

namespace yumiao::tests {

/// Takes every migration after `version` back by its own text, as if the program that knew no more had made the base.
/// The first statement that the base does not take, or an empty text.
[[nodiscard]] QString stepBack(RawBase &base, int version);

} // namespace yumiao::tests
