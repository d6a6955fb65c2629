// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <stop_token>

namespace yumiao::store {

/// The right to one answer. Dropping or replacing it withdraws the question: a job still waiting never starts, a
/// statement already running is interrupted, an answer already on its way is not delivered.
class [[nodiscard]] Ticket {
public:
    Ticket()
        : m_stop(std::nostopstate)
    {
    }
    explicit Ticket(std::stop_source stop)
        : m_stop(std::move(stop))
    {
    }
    Ticket(Ticket &&) noexcept = default;
    Ticket &operator=(Ticket &&other) noexcept
    {
        if (this != &other) {
            m_stop.request_stop();
            m_stop = std::move(other.m_stop);
        }
        return *this;
    }
    ~Ticket() { m_stop.request_stop(); }
    Q_DISABLE_COPY(Ticket)

private:
    std::stop_source m_stop;
};

} // namespace yumiao::store
