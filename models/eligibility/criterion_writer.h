// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"

#include <QJsonObject>

namespace yumiao::eligibility {

/// A criterion as CriterionReader reads it. `around` is the criterion that it stands in, if any.
[[nodiscard]] QJsonObject criterionJson(
    const Criterion &criterion, const Criterion *around, const FactCatalogue &catalogue);
/// A score table as it stands under "table".
[[nodiscard]] QJsonObject scoreJson(const Criterion &criterion, const FactCatalogue &catalogue);
/// A measure as measureFrom() reads it.
[[nodiscard]] QJsonObject measureJson(const Measure &measure, const FactCatalogue &catalogue);

/// The key of a comparison: at_least, above, at_most, below.
[[nodiscard]] QString comparisonKey(Comparison comparison);

/// What is empty or unknown is left out.
void putText(QJsonObject &json, const char *key, const QString &text);
template <typename E>
[[nodiscard]] QString wordCode(E value)
{
    return QLatin1String(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}
template <typename E>
void putWord(QJsonObject &json, const char *key, const std::optional<E> &value)
{
    if (value)
        json.insert(QLatin1String(key), wordCode(*value));
}

} // namespace yumiao::eligibility
