// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <random>
#include <vector>

namespace yumiao::practice {

/// Each part of the district draws from its own stream, so that a change to one part leaves the others as they are.
enum class Stream {
    Lifespans,
    Names,
    Codes,
    Enterprises,
    Figures,
    Ladder,
    Certificates,
    SideCertificates,
    Financing,
    FinancingSlots,
    Measures,
    Reports,
    Tasks,
    Visits,
    Scale,
    Evidence,
    Recognitions,
    FinancingDetails,
    FinancingCourse,
    FinancingCosts,
    BankLedgers,
    Requests,
    RequestingFirms,
    TaskSteps,
    Gauges,
    Promises,
};

/// Random numbers that come out the same on every machine: the standard fixes the engine but not its distributions, so
/// these are our own, in whole numbers.
class Draw {
public:
    Draw(quint32 seed, Stream stream);

    /// 0 to n - 1; n must be positive.
    [[nodiscard]] qint64 below(qint64 n);
    /// low to high, both included; low when high is smaller.
    [[nodiscard]] qint64 between(qint64 low, qint64 high);
    /// The same, small numbers more often.
    [[nodiscard]] qint64 skewed(qint64 low, qint64 high);
    /// Whether it happens that happens so many times in a thousand.
    [[nodiscard]] bool perMille(int times) { return below(1000) < times; }
    [[nodiscard]] bool percent(int times) { return perMille(times * 10); }
    /// A day from first to last, both included; first when last is earlier.
    [[nodiscard]] QDate day(QDate first, QDate last)
    {
        return first.addDays(below(qMax<qint64>(1, first.daysTo(last) + 1)));
    }

    /// One of a list that is not empty.
    template <typename List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        using Size = decltype(list.size());
        return list[static_cast<Size>(below(static_cast<qint64>(list.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T> &list)
    {
        for (size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<size_t>(below(static_cast<qint64>(i)))]);
    }

private:
    std::mt19937_64 m_engine;
};

/// Chooses places by weight.
class Weights {
public:
    void add(qint64 weight) { m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight); }
    [[nodiscard]] bool isEmpty() const { return m_sums.empty() || m_sums.back() <= 0; }
    /// The place of one of the weights; there must be one above 0.
    [[nodiscard]] size_t choose(Draw &draw) const;

private:
    std::vector<qint64> m_sums;
};

} // namespace yumiao::practice
