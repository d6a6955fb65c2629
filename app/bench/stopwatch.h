// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace yumiao::app::bench {

/// Milliseconds that a piece of work took: by the clock on the wall, and of the processors by all threads of the
/// process. The second hardly notices what else the machine does.
struct Spent {
    double wall = 0;
    double cpu = 0;
};

[[nodiscard]] inline double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <typename Work>
[[nodiscard]] Spent spentBy(Work &&work)
{
    const double cpu = cpuMilliseconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    return {std::chrono::duration<double, std::milli>(end - start).count(), cpuMilliseconds() - cpu};
}

/// What many runs of one work came to.
struct Figure {
    double wall = 0;
    double cpu = 0;
    double worst = 0; ///< the slowest one by the wall
};

[[nodiscard]] inline double percentileOf(std::vector<double> values, double percentile)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(percentile * static_cast<double>(values.size() - 1) + 0.5)];
}

[[nodiscard]] inline Figure figureOf(const std::vector<Spent> &runs, double percentile = 0.5)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    for (const Spent &it : runs) {
        walls.push_back(it.wall);
        cpus.push_back(it.cpu);
    }
    return {percentileOf(walls, percentile), percentileOf(cpus, percentile), percentileOf(walls, 1.0)};
}

/// Two ways to do the same work, timed in turns so that a busy machine disturbs both alike.
struct Paired {
    Figure ours;
    Figure raw;
    int runs = 0;
};
template <typename Ours, typename Raw>
[[nodiscard]] Paired paired(int runs, Ours &&ours, Raw &&raw)
{
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (int i = 0; i < runs; ++i) {
        mine.push_back(spentBy(ours));
        theirs.push_back(spentBy(raw));
    }
    return {figureOf(mine), figureOf(theirs), runs};
}

/// The same over many questions: of each the best of three runs, and over all of them the given percentile.
template <typename Question, typename Ours, typename Raw>
[[nodiscard]] Paired pairedOver(const std::vector<Question> &questions, double percentile, Ours &&ours, Raw &&raw)
{
    constexpr int Tries = 3;
    const auto better = [](int turn, const Spent &best, const Spent &now) {
        return turn == 0 ? now : Spent{std::min(best.wall, now.wall), std::min(best.cpu, now.cpu)};
    };
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (const Question &question : questions) {
        Spent best;
        Spent bestRaw;
        for (int i = 0; i < Tries; ++i) {
            best = better(i, best, spentBy([&] { ours(question); }));
            bestRaw = better(i, bestRaw, spentBy([&] { raw(question); }));
        }
        mine.push_back(best);
        theirs.push_back(bestRaw);
    }
    return {figureOf(mine, percentile), figureOf(theirs, percentile), static_cast<int>(questions.size())};
}

} // namespace yumiao::app::bench
