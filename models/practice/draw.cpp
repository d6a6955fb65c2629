// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/draw.h"

#include <algorithm>
#include <limits>

namespace yumiao::practice {

Draw::Draw(quint32 seed, Stream stream)
    : m_engine((static_cast<quint64>(seed) << 8) + static_cast<quint64>(stream) + 1)
{
}

qint64 Draw::below(qint64 n)
{
    const auto range = static_cast<quint64>(n);
    const quint64 fair = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % range;
    quint64 drawn = m_engine();
    while (drawn >= fair)
        drawn = m_engine();
    return static_cast<qint64>(drawn % range);
}

qint64 Draw::between(qint64 low, qint64 high)
{
    return high <= low ? low : low + below(high - low + 1);
}

qint64 Draw::skewed(qint64 low, qint64 high)
{
    if (high <= low)
        return low;
    const qint64 share = below(1000) * below(1000); // of a million
    return low + (high - low) * share / 1'000'000;
}

size_t Weights::choose(Draw &draw) const
{
    const qint64 drawn = draw.below(m_sums.back());
    return static_cast<size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), drawn) - m_sums.begin());
}

} // namespace yumiao::practice
