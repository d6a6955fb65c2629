// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace yumiao::app::bench {

/// Milliseconds of wall time that a piece of work takes.
template <typename Work>
[[nodiscard]] double millisecondsOf(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Two ways to do the same work, timed in turns so that a busy machine disturbs both alike; the medians.
struct Paired {
    double ours = 0;
    double raw = 0;
    int runs = 0;
};
template <typename Ours, typename Raw>
[[nodiscard]] Paired paired(int runs, Ours &&ours, Raw &&raw)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < runs; ++i) {
        mine.push_back(millisecondsOf(ours));
        theirs.push_back(millisecondsOf(raw));
    }
    const auto median = [](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    return {median(mine), median(theirs), runs};
}

} // namespace yumiao::app::bench
