// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <compare>

namespace yumiao {

/// A share or a yearly rate, exact to a millionth: 4.35 % is 43,500 millionths.
class Rate {
public:
    constexpr Rate() = default;
    [[nodiscard]] static constexpr Rate fromMillionths(qint64 millionths) { return Rate(millionths); }
    /// Reads a percentage, with or without "%" or "％" ("4.35", "4.35%"): up to four decimals.
    [[nodiscard]] static Result<Rate> fromPercentText(QStringView text);

    [[nodiscard]] constexpr qint64 millionths() const { return m_millionths; }
    /// "4.35": plain, at least two and at most four places.
    [[nodiscard]] QString toPercentText() const;
    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    constexpr explicit Rate(qint64 millionths)
        : m_millionths(millionths)
    {
    }
    qint64 m_millionths = 0;
};

} // namespace yumiao
