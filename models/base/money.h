// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <compare>

namespace yumiao {

/// An amount in 分 (1/100 元). Never a floating-point number. Range: what 63 bits hold (± 9.2e16 元).
class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    [[nodiscard]] static constexpr Money fromYuan(qint64 yuan) { return Money(yuan * 100); }
    [[nodiscard]] static constexpr Money fromWan(qint64 wan) { return Money(wan * 1'000'000); }

    /// Reads a decimal number in 元 ("1,234.56", "１２３４.5", "-0.07"). More than two decimals are refused
    /// ("money.too_fine"), not rounded; "money.not_a_number", "money.too_large".
    [[nodiscard]] static Result<Money> fromYuanText(QStringView text);
    /// The same for a number in 万元: up to six decimals ("3,862.4" is 38,624,000.00 元).
    [[nodiscard]] static Result<Money> fromWanText(QStringView text);

    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }
    /// "1234567.89": plain, two places, as in JSON.
    [[nodiscard]] QString toYuanText() const;
    /// "3862.40" in 万元, plain, rounded half away from zero to `places` (0 to 6).
    [[nodiscard]] QString toWanText(int places = 2) const;

    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace yumiao
