// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <ctime>

#include <pthread.h>

namespace yumiao::app::cli {
namespace {

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

constexpr long LookEveryNanoseconds = 50'000'000;

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_listener = std::jthread([stop = m_stop](const std::stop_token &end) mutable {
        const sigset_t waited = endSignals();
        const timespec pause{0, LookEveryNanoseconds};
        while (!end.stop_requested())
            if (sigtimedwait(&waited, nullptr, &pause) > 0)
                stop.request_stop();
    });
}

Interrupt::~Interrupt()
{
    m_listener.request_stop();
    m_listener.join();
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace yumiao::app::cli
