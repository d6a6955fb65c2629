// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace yumiao {

/// "Now" and "today" are asked of a clock that is passed in, so every rule can be tried on any day.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present instant, with its offset from UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
};

/// The wall clock of this machine.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands on a given day: the practice district's "today", and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day, QTime time = QTime(9, 0));
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pass(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

} // namespace yumiao
