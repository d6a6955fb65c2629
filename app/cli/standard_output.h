// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yumiao::app::cli {

/// Standard streams that were closed are taken by devices that refuse: no file of ours gets their numbers, and what is
/// written to them is known to be lost. First thing in main().
void holdStandardStreams();

/// Writes to standard output and hands it on. False when it was closed or is full.
[[nodiscard]] bool writeOut(const QByteArray &text);

} // namespace yumiao::app::cli
