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

/// The same over many questions: of each the best of three runs, and over all of them the given percentile.
template <typename Question, typename Ours, typename Raw>
[[nodiscard]] Paired pairedOver(const std::vector<Question> &questions, double percentile, Ours &&ours, Raw &&raw)
{
    constexpr int Tries = 3;
    std::vector<double> mine;
    std::vector<double> theirs;
    for (const Question &question : questions) {
        double best = 0;
        double bestRaw = 0;
        for (int i = 0; i < Tries; ++i) {
            const double it = millisecondsOf([&] { ours(question); });
            const double other = millisecondsOf([&] { raw(question); });
            best = i == 0 ? it : std::min(best, it);
            bestRaw = i == 0 ? other : std::min(bestRaw, other);
        }
        mine.push_back(best);
        theirs.push_back(bestRaw);
    }
    const auto at = [percentile](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        const auto place = static_cast<size_t>(percentile * static_cast<double>(times.size() - 1) + 0.5);
        return times.empty() ? 0 : times[place];
    };
    return {at(mine), at(theirs), static_cast<int>(questions.size())};
}

} // namespace yumiao::app::bench
