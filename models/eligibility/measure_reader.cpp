// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/measure_reader.h"

#include "models/base/decimal.h"

#include <algorithm>
#include <array>

namespace yumiao::eligibility {
namespace {

constexpr int LongestSpan = 5;
constexpr int FurthestBack = 5;

struct MeasureWord {
    const char *key;
    MeasureKind kind;
};
constexpr std::array measureWords{
    MeasureWord{"fact", MeasureKind::Value},
    MeasureWord{"ratio", MeasureKind::Ratio},
    MeasureWord{"growth", MeasureKind::Growth},
    MeasureWord{"mean_growth", MeasureKind::MeanGrowth},
    MeasureWord{"compound_growth", MeasureKind::CompoundGrowth},
    MeasureWord{"sum", MeasureKind::Sum},
    MeasureWord{"mean", MeasureKind::Mean},
    MeasureWord{"years_since", MeasureKind::YearsSince},
};

const MeasureWord *measureWordOf(const rules::RuleReader &at)
{
    const MeasureWord *found = nullptr;
    for (const MeasureWord &word : measureWords) {
        if (!at.has(word.key))
            continue;
        if (found)
            at.refuse(word.key, QStringLiteral("twice"));
        found = &word;
    }
    if (!found)
        at.refuse("fact", QStringLiteral("fact"));
    return found;
}

int yearsFrom(const rules::RuleReader &at, const char *key, qint64 least, qint64 most)
{
    const qint64 years = at.number(key);
    if (years < least || years > most)
        at.refuse(key, QStringLiteral("years"));
    return static_cast<int>(qBound(least, years, most));
}

bool needsYears(MeasureKind kind)
{
    return kind == MeasureKind::MeanGrowth || kind == MeasureKind::CompoundGrowth || kind == MeasureKind::Sum
        || kind == MeasureKind::Mean;
}

/// Anything over several years, and every growth, asks for yearly facts.
void checkYearly(const Measure &it, const rules::RuleReader &at, const char *key, const FactCatalogue &catalogue)
{
    const bool spans = it.years > 1 || it.kind == MeasureKind::Growth || needsYears(it.kind);
    const bool yearly = catalogue.at(it.fact).yearly;
    if (spans && !yearly)
        at.refuse(key, QStringLiteral("years"));
    if (it.of && (catalogue.at(*it.of).yearly != yearly || catalogue.at(*it.of).type != catalogue.at(it.fact).type))
        at.refuse("of", QStringLiteral("fact"));
}

void setUnit(Measure &it, const FactCatalogue &catalogue)
{
    switch (it.kind) {
    case MeasureKind::Value:
    case MeasureKind::Sum:
    case MeasureKind::Mean:
        it.dimension = dimensionOf(catalogue.at(it.fact).type).value_or(Dimension::Count);
        it.unit = catalogue.at(it.fact).unit;
        return;
    case MeasureKind::Ratio:
    case MeasureKind::Growth:
    case MeasureKind::MeanGrowth:
    case MeasureKind::CompoundGrowth:
        it.dimension = Dimension::Rate;
        it.unit = QStringLiteral("%");
        return;
    case MeasureKind::YearsSince:
        it.dimension = Dimension::Years;
        it.unit = QStringLiteral("年");
        return;
    }
}

std::optional<Exact> scaledBy(QStringView text, int scale, Wide below, qint64 factor = 1)
{
    const auto number = scaledDecimal(text, scale);
    return number ? Exact::of(Wide{*number} * factor, below) : std::nullopt;
}

} // namespace

int factFrom(
    const rules::RuleReader &at, const char *key, const FactCatalogue &catalogue, std::initializer_list<FactType> types)
{
    const auto found = catalogue.find(at.text(key));
    if (found && std::find(types.begin(), types.end(), catalogue.at(*found).type) != types.end())
        return *found;
    at.refuse(key, QStringLiteral("fact"));
    return 0;
}

Measure measureFrom(const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("fact ratio growth mean_growth compound_growth sum mean years_since of ago years fewer_if_young until");
    Measure it;
    const MeasureWord *word = measureWordOf(at);
    if (!word)
        return it;
    it.kind = word->kind;
    it.fact = it.kind == MeasureKind::YearsSince
        ? factFrom(at, word->key, catalogue, {FactType::Date})
        : factFrom(at, word->key, catalogue, {FactType::Money, FactType::Count, FactType::Rate, FactType::Points});
    if (it.kind == MeasureKind::Ratio)
        it.of = factFrom(at, "of", catalogue, {FactType::Money, FactType::Count, FactType::Rate});
    if (at.has("ago"))
        it.ago = yearsFrom(at, "ago", 0, FurthestBack);
    if (at.has("years") || needsYears(it.kind))
        it.years = yearsFrom(at, "years", 1, LongestSpan);
    if (at.has("years") && !needsYears(it.kind) && it.kind != MeasureKind::Ratio)
        at.refuse("years", QStringLiteral("key"));
    it.fewerIfYoung = at.flag("fewer_if_young");
    if (at.has("until"))
        it.until = at.word<Until>("until");
    checkYearly(it, at, word->key, catalogue);
    setUnit(it, catalogue);
    return it;
}

std::optional<Exact> numberWithUnit(const Measure &measure, const QString &text)
{
    if (measure.dimension == Dimension::Money && text.endsWith(QStringLiteral("亿元")))
        return scaledBy(QStringView(text).chopped(2), 6, 1, 10'000);
    if (measure.unit.isEmpty() || !text.endsWith(measure.unit))
        return std::nullopt;
    const QStringView bare = QStringView(text).chopped(measure.unit.size());
    switch (measure.dimension) {
    case Dimension::Money:
        return scaledBy(bare, 6, 1);
    case Dimension::Rate:
        return scaledBy(bare, 4, 1'000'000);
    case Dimension::Count:
    case Dimension::Years:
        return scaledBy(bare, 0, 1);
    case Dimension::Points:
        return scaledBy(bare, 4, OnePoint);
    }
    Q_UNREACHABLE();
}

std::optional<Line> lineFrom(const rules::RuleReader &at, const Measure &measure)
{
    struct Word {
        const char *key;
        Comparison comparison;
    };
    std::optional<Line> found;
    for (const Word &word : {Word{"at_least", Comparison::AtLeast}, Word{"above", Comparison::Above},
             Word{"at_most", Comparison::AtMost}, Word{"below", Comparison::Below}}) {
        if (!at.has(word.key))
            continue;
        if (found)
            at.refuse(word.key, QStringLiteral("twice"));
        const QString text = at.text(word.key);
        const auto value = numberWithUnit(measure, text);
        if (!value)
            at.refuse(word.key, QStringLiteral("unit"));
        found = Line{word.comparison, value.value_or(Exact()), text};
    }
    return found;
}

} // namespace yumiao::eligibility
