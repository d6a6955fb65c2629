// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/shelf.h"
#include "models/eligibility/ways.h"

#include <QJsonObject>

namespace yumiao::eligibility {

/// The document of `assess --json` for one enterprise and tier (contract of the command line): enterprise, ladder,
/// tier, pack, on, for, result, criteria [{code, title, result, confidence, actual, required, unit, points, points_max,
/// source, reading, years, used, missing, members}], score, score_least, score_most, score_required, distance [{change,
/// from, to}] of the cheapest way, ways and blocked. Money is decimal text in 元 with at least two places, shares are
/// percent, unknown is null; the score is null while it is a range. No words for people but those of the pack itself.
[[nodiscard]] QJsonObject assessmentJson(const QString &enterprise, const Pack &pack, const Assessment &assessment,
    const FactCatalogue &catalogue, const Distance &distance);

} // namespace yumiao::eligibility
