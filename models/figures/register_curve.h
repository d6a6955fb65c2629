// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <map>

namespace yumiao::figures {

/// How many enterprises stood in the register on any day, read in one pass. Counts what the derived field in_register
/// counts: established by that day (or on an unknown one) and not yet gone.
class RegisterCurve {
public:
    [[nodiscard]] static Result<RegisterCurve> read(const store::Session &session);
    [[nodiscard]] qint64 on(QDate day) const;
    /// Enterprises established, and enterprises that left, on a day from `first` to `last`.
    [[nodiscard]] qint64 joined(QDate first, QDate last) const { return within(m_established, first, last); }
    [[nodiscard]] qint64 left(QDate first, QDate last) const { return within(m_gone, first, last); }

private:
    struct Step {
        QDate from;
        qint64 count = 0; ///< from this day on, until the next step
    };
    [[nodiscard]] static qint64 within(const std::map<QDate, qint64> &days, QDate first, QDate last);
    std::vector<Step> m_steps; ///< ascending
    std::map<QDate, qint64> m_established;
    std::map<QDate, qint64> m_gone;
};

} // namespace yumiao::figures
