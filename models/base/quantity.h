// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <compare>

namespace yumiao {

/// A measured or planned number that is neither money nor a share: exact to four decimals.
class Quantity {
public:
    static constexpr int Places = 4;
    constexpr Quantity() = default;
    [[nodiscard]] static constexpr Quantity fromScaled(qint64 scaled) { return Quantity(scaled); }
    [[nodiscard]] static constexpr Quantity fromWhole(qint64 whole) { return Quantity(whole * 10'000); }
    /// "34.2", "5,000": errors of scaledDecimal().
    [[nodiscard]] static Result<Quantity> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 scaled() const { return m_scaled; }
    [[nodiscard]] double toDouble() const { return static_cast<double>(m_scaled) / 10'000.0; }
    /// "34.2", "5000": plain, without trailing zeros.
    [[nodiscard]] QString toText() const;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    constexpr explicit Quantity(qint64 scaled)
        : m_scaled(scaled)
    {
    }
    qint64 m_scaled = 0;
};

} // namespace yumiao
