// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao {

/// Gives memory that is free inside the program back to the system: after a reading that needed much more than what it
/// left. Takes some milliseconds; does nothing where the C library cannot. Safe from any thread.
void giveBackFreeMemory();

} // namespace yumiao
