// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/pack.h"

#include <QJsonObject>

namespace yumiao::eligibility {

/// A pack in the form that readPack() reads: reading it gives the same pack. What a member has from the criterion
/// around it is left out.
[[nodiscard]] QJsonObject packJson(const Pack &pack, const FactCatalogue &catalogue);

/// The text of a rule file: keys in the order of the carried files, objects that fit a line on one line. Equal objects
/// give equal texts, so differences between two versions are differences of the rules.
[[nodiscard]] QByteArray packText(const QJsonObject &pack);
[[nodiscard]] QByteArray packText(const Pack &pack, const FactCatalogue &catalogue);

/// A number with the unit of a measure, as numberWithUnit() reads it: "3%", "1000万元", "2年".
[[nodiscard]] QString numberText(const Measure &measure, const Exact &value);

} // namespace yumiao::eligibility
