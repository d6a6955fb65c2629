// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/records/annual_figures.h"

#include <QHash>

namespace yumiao::practice {

/// The figures of enterprises by their id, the last year first.
using FiguresByFirm = QHash<RecordId, std::vector<records::AnnualFigures>>;

/// The figures of the last four closed years: of every enterprise on the ladder and of about a third of the others.
/// Hands back those of enterprises that are noted, for what else is known of them.
[[nodiscard]] FiguresByFirm makeAnnualFigures(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
