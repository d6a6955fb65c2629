// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"

#include <thread>

namespace yumiao::app::cli {

/// While it lives, Ctrl+C and SIGTERM ask for a clean end instead of killing: the command is cancelled and leaves
/// nothing half-done. Made on the main thread before others are.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    [[nodiscard]] Cancel cancel() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_listener;
};

} // namespace yumiao::app::cli
