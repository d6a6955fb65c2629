// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/facts.h"

namespace yumiao::eligibility {

enum class MeasureKind {
    Value,          ///< the fact itself
    Ratio,          ///< fact ÷ of
    Growth,         ///< one year's rate over the year before
    MeanGrowth,     ///< mean of the yearly rates of `years` years (平均增长率)
    CompoundGrowth, ///< compound over the same span (复合增长率)
    Sum,            ///< of `years` years
    Mean,           ///< of `years` years
    YearsSince,     ///< whole years since a day
};

/// Up to when years are counted.
enum class Until {
    Day,         ///< the day asked for
    LastYearEnd, ///< 上年末, 12-31 included: two whole calendar years are two years
};

/// What a criterion measures. Years count back from the year of the assessment: `ago` 1 is 上年度, the calendar year
/// before the day asked for. While its figures are missing nothing is measured: an older year never takes its place.
struct Measure {
    MeasureKind kind = MeasureKind::Value;
    int fact = 0;
    std::optional<int> of;     ///< of Ratio
    int ago = 1;               ///< of yearly facts; the last year of a span
    int years = 1;             ///< 1 to 5: of Sum, Mean, MeanGrowth, CompoundGrowth, and of both sides of Ratio
    bool fewerIfYoung = false; ///< years before that of the establishment are left out (reading rule 11)
    Until until = Until::Day;
    Dimension dimension = Dimension::Count;
    QString unit; ///< as the pack writes it
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// A value that a measure stands on.
struct UsedFact {
    FactRef ref;
    records::Value value;
    FactSource source;
    friend bool operator==(const UsedFact &, const UsedFact &) = default;
};

/// Why nothing can be said.
enum class Why {
    FactMissing, ///< see the missing facts
    RuleMissing, ///< the text's own number or list is not at hand
    Undefined,   ///< a division by nothing, growth from nothing or from a loss
    TooLarge,    ///< the arithmetic leaves 127 bits
    NoClass,     ///< the size or line cannot be told from the industry: by hand
    Examiner,    ///< everything is known, but an examiner chooses the points within a span
    Outdated,    ///< what is known was looked up too long before the day, or no end is written and its time is over
};

/// What was measured. With a `root` n above 1 the rate is (value)^(1/n) − 1; it is compared without taking the root.
struct Measured {
    std::optional<Exact> value;
    int root = 1;
    std::optional<Why> why; ///< set exactly when there is no value
    std::vector<UsedFact> used;
    std::vector<FactRef> missing;
};

/// Measures on a day; a yearly measure may be shifted `shift` years further back.
[[nodiscard]] Measured measured(const Measure &measure, const Facts &facts, QDate on, int shift = 0);

/// The day on which years are full: the day asked for, or the morning after 上年末.
[[nodiscard]] QDate fullDay(const Measure &measure, QDate on);

/// What the bounds of the catalogue (`not_above`) tell of a fact that is not known itself: at most what a known whole
/// says, at least what a known part says. `used` are the facts that tell it.
struct Bounds {
    std::optional<Exact> least;
    std::optional<Exact> most;
    std::vector<UsedFact> usedLeast;
    std::vector<UsedFact> usedMost;
};
/// Empty for measures of more than the fact itself.
[[nodiscard]] Bounds boundsOf(const Measure &measure, const Facts &facts, QDate on, int shift = 0);

/// How a measured value stands to a required one of the same dimension; nothing when it cannot be computed.
[[nodiscard]] std::optional<std::strong_ordering> compared(const Measured &it, const Exact &required);

/// The facts that a measure asks for on a day, derived ones taken apart.
[[nodiscard]] std::vector<FactRef> factsOf(const Measure &measure, const Facts &facts, QDate on, int shift = 0);

} // namespace yumiao::eligibility

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Until>();
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Why>();
} // namespace yumiao::records
