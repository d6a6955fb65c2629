// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace yumiao::eligibility {

__extension__ using Wide = __int128;

/// An exact fraction in lowest terms: ratios are never rounded before they are compared (policy file, reading rule 2).
/// Comparing cannot overflow; an operation whose result does not fit 127 bits has no answer.
class Exact {
public:
    constexpr Exact() = default;
    [[nodiscard]] static constexpr Exact whole(qint64 value) { return Exact(value, 1); }
    /// Nothing when `below` is 0.
    [[nodiscard]] static std::optional<Exact> of(Wide above, Wide below);

    [[nodiscard]] std::optional<Exact> plus(const Exact &other) const;
    [[nodiscard]] std::optional<Exact> minus(const Exact &other) const;
    [[nodiscard]] std::optional<Exact> times(const Exact &other) const;
    [[nodiscard]] std::optional<Exact> over(const Exact &other) const; ///< nothing for a division by 0
    [[nodiscard]] std::optional<Exact> power(int times) const;         ///< `times` is 0 or more

    [[nodiscard]] bool isNegative() const { return m_above < 0; }
    [[nodiscard]] bool isPositive() const { return m_above > 0; }
    /// The largest whole number that is not above it, within the range of 63 bits.
    [[nodiscard]] qint64 floor() const;
    /// "2.99", plain: rounded half away from zero to `places` (0 to 12).
    [[nodiscard]] QString toText(int places) const;
    /// The same, towards zero.
    [[nodiscard]] QString toCutText(int places) const;

    friend bool operator==(const Exact &, const Exact &) = default;
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b);

private:
    constexpr Exact(Wide above, Wide below)
        : m_above(above)
        , m_below(below)
    {
    }
    Wide m_above = 0;
    Wide m_below = 1; ///< positive
};

} // namespace yumiao::eligibility
