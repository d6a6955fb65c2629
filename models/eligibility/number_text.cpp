// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/number_text.h"

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/base/quantity.h"
#include "models/base/rate.h"
#include "models/eligibility/criterion.h"

namespace yumiao::eligibility {
namespace {

constexpr int MostPlaces = 9;
constexpr qint64 StepsOfMostPlaces = 1'000'000'000;
constexpr qint64 FenOfWan = 1'000'000;
constexpr qint64 Percent = 100;

/// A value in the unit in which people read it.
Exact inReadersUnit(Dimension dimension, const Exact &value)
{
    switch (dimension) {
    case Dimension::Money:
        return value.over(Exact::whole(FenOfWan)).value_or(value);
    case Dimension::Rate:
        return value.times(Exact::whole(Percent)).value_or(value);
    case Dimension::Count:
    case Dimension::Years:
    case Dimension::Points:
        return value;
    }
    Q_UNREACHABLE();
}

int placesOf(Dimension dimension, const Exact &value)
{
    switch (dimension) {
    case Dimension::Money:
    case Dimension::Rate:
        return 2;
    case Dimension::Count:
    case Dimension::Years:
        return 0;
    case Dimension::Points:
        return value == Exact::whole(value.floor()) ? 0 : 2;
    }
    Q_UNREACHABLE();
}

/// The root by halving: the largest billionth whose power is not above the value.
Exact rateUnderRoot(const Exact &value, int root)
{
    constexpr qint64 billion = 1'000'000'000;
    qint64 low = 0;
    qint64 high = 1000 * billion;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        const auto power = Exact::of(middle, billion)->power(root);
        (power && *power <= value ? low : high) = middle;
    }
    return *Exact::of(low - billion, billion);
}

} // namespace

QString shownValue(const Measure &measure, const Measured &it, const Exact *required)
{
    if (!it.value)
        return {};
    const Exact rate = it.root > 1 ? rateUnderRoot(*it.value, it.root) : *it.value;
    const Exact value = inReadersUnit(measure.dimension, rate);
    int places = placesOf(measure.dimension, value);
    const auto order = required ? compared(it, *required) : std::nullopt;
    if (!order || *order == 0)
        return value.toText(places);
    const Exact line = inReadersUnit(measure.dimension, *required);
    while (places < MostPlaces && value.toText(places) == line.toText(places))
        ++places;
    const QString text = value.toText(places);
    if (text != line.toText(places))
        return text;
    // Too near to tell apart: it is shown the smallest step to its own side.
    const auto step = line.plus(*Exact::of(*order < 0 ? -1 : 1, StepsOfMostPlaces));
    return step ? step->toText(places) : text;
}

QString shownFact(const FactKind &kind, const records::Value &value)
{
    if (records::isUnknown(value))
        return {};
    const qint64 number = records::numberIn(value);
    switch (kind.type) {
    case FactType::Money:
        return Money::fromFen(number).toWanText(number % 10'000 == 0 ? 2 : 6);
    case FactType::Count:
        return QString::number(number);
    case FactType::Rate:
        return Rate::fromMillionths(number).toPercentText();
    case FactType::Points:
        return shownPoints(number);
    case FactType::Flag:
        return number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case FactType::Event:
        if (std::holds_alternative<qint64>(value))
            return QStringLiteral("none");
        [[fallthrough]];
    case FactType::Word:
    case FactType::Date:
        return records::textIn(value);
    }
    Q_UNREACHABLE();
}

QString shownPoints(qint64 points)
{
    static_assert(OnePoint == 10'000, "a quantity has four places");
    return Quantity::fromScaled(points).toText();
}

} // namespace yumiao::eligibility
