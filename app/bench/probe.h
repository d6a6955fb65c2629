// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace yumiao::app::bench {

/// What a process of its own is started for: a start and an amount of memory cannot be measured beside others.
enum class Probe {
    EmptyStart,  ///< an empty Qt window is painted
    ListStart,   ///< the program's window with the list of enterprises is painted
    EmptyMemory, ///< of an empty Qt window
    ListMemory,  ///< of the program's window after the list was scrolled through, with the register in memory
    PeerMemory,  ///< of a plain table over Qt's SQL model with all rows fetched
};
[[nodiscard]] std::optional<Probe> probeNamed(const QString &name);
[[nodiscard]] QString nameOf(Probe probe);

/// In the process that was started: the number it is asked for. Starts: nanoseconds of the steady clock at which the
/// first rows stood there. Memory: anonymous memory in kilobytes. Errors: those of Workspace::open().
[[nodiscard]] Result<qint64> runProbe(Probe probe, const QString &workspace);

/// Starts this program for a probe and waits. Milliseconds from the start of the process, or megabytes. Error:
/// bench.probe (`probe`, `cause`).
[[nodiscard]] Result<double> probed(Probe probe, const QString &workspace);

} // namespace yumiao::app::bench
