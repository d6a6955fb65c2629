// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/exact.h"

#include <limits>

namespace yumiao::eligibility {
namespace {

Wide greatestDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

Wide floorDivision(Wide above, Wide below)
{
    const Wide whole = above / below;
    return above % below < 0 ? whole - 1 : whole;
}

std::optional<Wide> product(Wide a, Wide b)
{
    Wide result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

std::optional<Wide> total(const std::optional<Wide> &a, const std::optional<Wide> &b)
{
    Wide result = 0;
    return !a || !b || __builtin_add_overflow(*a, *b, &result) ? std::nullopt : std::optional(result);
}

QString digitsOf(Wide value)
{
    QString text;
    do {
        text.prepend(QChar(u'0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return text;
}

/// The digits one after another, by hand: multiplying first could overflow.
QString plainText(Wide above, Wide below, int places, bool round)
{
    const bool negative = above < 0;
    Wide rest = negative ? -above : above;
    QString digits = digitsOf(rest / below);
    rest %= below;
    for (int i = 0; i < places; ++i) {
        int digit = 0;
        // rest * 10 without leaving 127 bits
        Wide grown = 0;
        for (int k = 0; k < 10; ++k) {
            grown += rest - below;
            ++digit;
            if (grown < 0) {
                grown += below;
                --digit;
            }
        }
        digits += QChar(u'0' + digit);
        rest = grown;
    }
    if (round && rest >= below - rest) {
        qsizetype place = digits.size() - 1;
        while (place >= 0 && digits.at(place) == u'9')
            digits[place--] = u'0';
        if (place < 0)
            digits.prepend(u'1');
        else
            digits[place] = QChar(digits.at(place).unicode() + 1);
    }
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    const bool isZero = digits.count(u'0') + digits.count(u'.') == digits.size();
    return negative && !isZero ? u'-' + digits : digits;
}

} // namespace

std::optional<Exact> Exact::of(Wide above, Wide below)
{
    if (below == 0)
        return std::nullopt;
    const Wide divisor = greatestDivisor(above, below);
    const Wide sign = below < 0 ? -1 : 1;
    return Exact(sign * (above / divisor), sign * (below / divisor));
}

std::optional<Exact> Exact::plus(const Exact &other) const
{
    const Wide shared = greatestDivisor(m_below, other.m_below);
    const auto above = total(product(m_above, other.m_below / shared), product(other.m_above, m_below / shared));
    const auto below = product(m_below, other.m_below / shared);
    return above && below ? of(*above, *below) : std::nullopt;
}

std::optional<Exact> Exact::minus(const Exact &other) const
{
    return plus(Exact(-other.m_above, other.m_below));
}

std::optional<Exact> Exact::times(const Exact &other) const
{
    const auto first = of(m_above, other.m_below);
    const auto second = of(other.m_above, m_below);
    const auto above = product(first->m_above, second->m_above);
    const auto below = product(first->m_below, second->m_below);
    return above && below ? of(*above, *below) : std::nullopt;
}

std::optional<Exact> Exact::over(const Exact &other) const
{
    const auto turned = of(other.m_below, other.m_above);
    return turned ? times(*turned) : std::nullopt;
}

std::optional<Exact> Exact::power(int times_) const
{
    std::optional<Exact> result = whole(1);
    for (int i = 0; result && i < times_; ++i)
        result = result->times(*this);
    return result;
}

qint64 Exact::floor() const
{
    constexpr Wide least = std::numeric_limits<qint64>::min();
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(qBound(least, floorDivision(m_above, m_below), most));
}

QString Exact::toText(int places) const
{
    return plainText(m_above, m_below, places, true);
}

QString Exact::toCutText(int places) const
{
    return plainText(m_above, m_below, places, false);
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    // Whole parts first, then the reciprocals of what is left: no multiplication, so nothing overflows.
    Wide aAbove = a.m_above;
    Wide aBelow = a.m_below;
    Wide bAbove = b.m_above;
    Wide bBelow = b.m_below;
    for (bool turned = false;; turned = !turned) {
        const Wide aWhole = floorDivision(aAbove, aBelow);
        const Wide bWhole = floorDivision(bAbove, bBelow);
        if (aWhole != bWhole)
            return turned ? bWhole <=> aWhole : aWhole <=> bWhole;
        const Wide aRest = aAbove - aWhole * aBelow;
        const Wide bRest = bAbove - bWhole * bBelow;
        if (aRest == 0 || bRest == 0) {
            const auto order = (aRest == 0 ? 0 : 1) <=> (bRest == 0 ? 0 : 1);
            return turned ? 0 <=> order : order;
        }
        aAbove = aBelow;
        aBelow = aRest;
        bAbove = bBelow;
        bBelow = bRest;
    }
}

} // namespace yumiao::eligibility
