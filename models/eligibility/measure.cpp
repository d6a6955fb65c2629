// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/measure.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<eligibility::Until>()
{
    static constexpr std::array words{
        Choice{"day", QT_TRANSLATE_NOOP("choice", "Up to the day"), "截至当日"},
        Choice{"last_year_end", QT_TRANSLATE_NOOP("choice", "Up to the end of last year"), "截至上年末"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<eligibility::Why>()
{
    static constexpr std::array words{
        Choice{"fact_missing", QT_TRANSLATE_NOOP("choice", "Evidence is missing"), "缺证据"},
        Choice{"rule_missing", QT_TRANSLATE_NOOP("choice", "The text of the rule is not at hand"), "规则原文待补"},
        Choice{"undefined", QT_TRANSLATE_NOOP("choice", "Cannot be computed from these figures"), "按现有数据无法计算"},
        Choice{
            "too_large", QT_TRANSLATE_NOOP("choice", "The figures are too large to compute with"), "数值过大无法计算"},
        Choice{"no_class", QT_TRANSLATE_NOOP("choice", "To be judged by hand: the industry does not tell it"),
            "按行业无法判定，须人工核定"},
        Choice{"examiner", QT_TRANSLATE_NOOP("choice", "Points are given by the examiner"), "由评审专家给分"},
        Choice{"outdated", QT_TRANSLATE_NOOP("choice", "The evidence is too old for the day"),
            "证据早于判定年度，须重新核查"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::eligibility {
namespace {

/// Collects what one measurement reads.
class Reading {
public:
    Reading(const Facts &facts, QDate on)
        : m_facts(facts)
        , m_on(on)
    {
    }

    /// The number of a fact `ago` years back (of a fact that is not yearly: the number itself).
    std::optional<Exact> number(int place, int ago)
    {
        const FactKind &kind = m_facts.catalogue().at(place);
        if (kind.minuend) {
            const auto whole = number(*kind.minuend, ago);
            const auto part = number(*kind.less, ago);
            return whole && part ? whole->minus(*part) : std::nullopt;
        }
        const Fact *fact = note(place, ago);
        return fact ? std::optional(measureOf(kind.type, records::numberIn(fact->value))) : std::nullopt;
    }
    QDate day(int place)
    {
        const Fact *fact = note(place, 0);
        return fact ? QDate::fromString(records::textIn(fact->value), Qt::ISODate) : QDate();
    }
    /// Something to divide by is nothing or less.
    void noBase() { m_noBase = true; }
    Measured answer(std::optional<Exact> value, int root, Why otherwise = Why::TooLarge)
    {
        Measured it;
        it.used = std::move(m_used);
        it.missing = std::move(m_missing);
        it.root = root;
        if (!it.missing.empty())
            it.why = Why::FactMissing;
        else if (!value)
            it.why = m_noBase ? Why::Undefined : otherwise;
        else
            it.value = value;
        return it;
    }

private:
    const Fact *note(int place, int ago)
    {
        const FactRef ref{place, m_facts.catalogue().at(place).yearly ? m_on.year() - ago : 0};
        const Fact *fact = m_facts.find(ref);
        const auto isSame = [&](const UsedFact &it) { return it.ref == ref; };
        if (fact && std::none_of(m_used.begin(), m_used.end(), isSame))
            m_used.push_back({ref, fact->value, fact->source});
        if (!fact && std::find(m_missing.begin(), m_missing.end(), ref) == m_missing.end())
            m_missing.push_back(ref);
        return fact;
    }
    const Facts &m_facts;
    QDate m_on;
    bool m_noBase = false;
    std::vector<UsedFact> m_used;
    std::vector<FactRef> m_missing;
};

/// The years that a span really has: a young enterprise has none before its establishment.
int spanOf(const Measure &measure, Reading &reading, const Facts &facts, QDate on, int ago)
{
    if (!measure.fewerIfYoung)
        return measure.years;
    const auto established = facts.catalogue().find(QStringLiteral("established"));
    if (!established || !facts.find({*established, 0}))
        return measure.years;
    const QDate day = reading.day(*established);
    return qBound(1, on.year() - ago - day.year() + 1, measure.years);
}

/// Every year is read, even behind a missing one: all that is missing is told at once.
std::optional<Exact> sumOf(Reading &reading, int fact, int ago, int years)
{
    std::optional<Exact> sum = Exact::whole(0);
    for (int i = 0; i < years; ++i) {
        const auto one = reading.number(fact, ago + i);
        sum = sum && one ? sum->plus(*one) : std::nullopt;
    }
    return sum;
}

/// Growth is told from a positive base only: from nothing or from a loss there is no rate.
std::optional<Exact> rateOf(Reading &reading, int fact, int ago, int span)
{
    const auto last = reading.number(fact, ago);
    const auto first = reading.number(fact, ago + span);
    if (first && !first->isPositive())
        reading.noBase();
    return last && first && first->isPositive() ? last->over(*first) : std::nullopt;
}

std::optional<Exact> meanGrowth(Reading &reading, const Measure &measure, int ago)
{
    std::optional<Exact> sum = Exact::whole(0);
    for (int i = 0; i < measure.years; ++i) {
        const auto one = rateOf(reading, measure.fact, ago + i, 1);
        sum = sum && one ? sum->plus(*one) : std::nullopt;
    }
    const auto mean = sum ? sum->over(Exact::whole(measure.years)) : std::nullopt;
    return mean ? mean->minus(Exact::whole(1)) : std::nullopt;
}

int wholeYears(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return qMax(0, from.addYears(years) > to ? years - 1 : years);
}

Measured yearsSince(const Measure &measure, Reading &reading, QDate on)
{
    const QDate end = fullDay(measure, on);
    const QDate from = reading.day(measure.fact);
    return reading.answer(
        from.isValid() ? std::optional(Exact::whole(wholeYears(from, end))) : std::nullopt, 1, Why::FactMissing);
}

} // namespace

Measured measured(const Measure &measure, const Facts &facts, QDate on, int shift)
{
    Reading reading(facts, on);
    const int ago = measure.ago + shift;
    switch (measure.kind) {
    case MeasureKind::Value:
        return reading.answer(reading.number(measure.fact, ago), 1);
    case MeasureKind::Ratio: {
        const int years = spanOf(measure, reading, facts, on, ago);
        const auto above = sumOf(reading, measure.fact, ago, years);
        const auto below = sumOf(reading, measure.of.value_or(measure.fact), ago, years);
        if (below && !below->isPositive())
            reading.noBase();
        return reading.answer(above && below && below->isPositive() ? above->over(*below) : std::nullopt, 1);
    }
    case MeasureKind::Growth: {
        const auto rate = rateOf(reading, measure.fact, ago, 1);
        return reading.answer(rate ? rate->minus(Exact::whole(1)) : std::nullopt, 1);
    }
    case MeasureKind::MeanGrowth:
        return reading.answer(meanGrowth(reading, measure, ago), 1);
    case MeasureKind::CompoundGrowth:
        return reading.answer(rateOf(reading, measure.fact, ago, measure.years), measure.years);
    case MeasureKind::Sum:
        return reading.answer(sumOf(reading, measure.fact, ago, spanOf(measure, reading, facts, on, ago)), 1);
    case MeasureKind::Mean: {
        const int years = spanOf(measure, reading, facts, on, ago);
        const auto sum = sumOf(reading, measure.fact, ago, years);
        return reading.answer(sum ? sum->over(Exact::whole(years)) : std::nullopt, 1);
    }
    case MeasureKind::YearsSince:
        return yearsSince(measure, reading, on);
    }
    Q_UNREACHABLE();
}

QDate fullDay(const Measure &measure, QDate on)
{
    return measure.until == Until::Day ? on : QDate(on.year(), 1, 1);
}

Bounds boundsOf(const Measure &measure, const Facts &facts, QDate on, int shift)
{
    Bounds it;
    if (measure.kind != MeasureKind::Value)
        return it;
    const FactCatalogue &catalogue = facts.catalogue();
    const int year = on.year() - measure.ago - shift;
    const auto known = [&](int place) { return facts.find({place, catalogue.at(place).yearly ? year : 0}); };
    const auto take = [&](const Fact &fact, std::optional<Exact> &bound, std::vector<UsedFact> &used, bool larger) {
        const Exact value = measureOf(catalogue.at(fact.kind).type, records::numberIn(fact.value));
        if (bound && (larger ? value <= *bound : value >= *bound))
            return;
        bound = value;
        used = {{{fact.kind, fact.year}, fact.value, fact.source}};
    };
    for (auto whole = catalogue.at(measure.fact).notAbove; whole; whole = catalogue.at(*whole).notAbove)
        if (const Fact *fact = known(*whole))
            take(*fact, it.most, it.usedMost, false);
    for (const int part : catalogue.at(measure.fact).parts)
        if (const Fact *fact = known(part))
            take(*fact, it.least, it.usedLeast, true);
    return it;
}

std::optional<std::strong_ordering> compared(const Measured &it, const Exact &required)
{
    if (!it.value)
        return std::nullopt;
    if (it.root == 1)
        return *it.value <=> required;
    // (value)^(1/n) − 1 against r is value against (1 + r)^n; below −1 there is no rate to compare with.
    const auto base = required.plus(Exact::whole(1));
    if (base && base->isNegative())
        return std::strong_ordering::greater;
    const auto grown = base ? base->power(it.root) : std::nullopt;
    return grown ? std::optional(*it.value <=> *grown) : std::nullopt;
}

std::vector<FactRef> factsOf(const Measure &measure, const Facts &facts, QDate on, int shift)
{
    const Measured it = measured(measure, facts, on, shift);
    std::vector<FactRef> refs = it.missing;
    for (const UsedFact &used : it.used)
        refs.push_back(used.ref);
    return refs;
}

} // namespace yumiao::eligibility
