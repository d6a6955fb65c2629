// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/rules/size_table.h"

namespace yumiao::rules {

/// What is known of an enterprise for a day and a purpose. Unknown is neither zero nor small.
struct SizeFacts {
    QString industry; ///< code of GB/T 4754-2017 at any level; empty when not known
    QDate on;
    SizePurpose purpose = SizePurpose::Statistics;
    std::optional<qint64> employees;
    std::optional<Money> revenue;
    std::optional<Money> totalAssets;
};

/// One indicator of the row with its own band; no band while its value is not known.
struct IndicatorBand {
    SizeBounds bounds;
    std::optional<qint64> value; ///< 分 or people
    std::optional<records::SizeClass> band;
};

/// The size class (划型) with everything it stands on.
struct SizeAnswer {
    std::optional<records::SizeClass> size;
    std::optional<NoSize> reason;             ///< set exactly when there is no size
    QString instrument;                       ///< code; empty when no rule is in force
    QString documentNumber;                   ///< of the instrument
    int row = 0;                              ///< of the table; 0 outside it
    QString rowName;                          ///< of several equal rows all names, joined with 、
    QString see;                              ///< of an industry outside: where to look instead
    std::vector<IndicatorBand> indicators;    ///< in the order of the row
    std::vector<SizeIndicator> missing;       ///< what would have to be known
    std::optional<records::SizeClass> atMost; ///< of IndicatorMissing: the known ones allow no larger class
};

/// The band of one value: a bound belongs to the band it opens.
[[nodiscard]] records::SizeClass bandOf(const SizeBounds &bounds, qint64 value);

/// The size by the rule in force: each indicator has its own band, the lowest one is the size. One micro band settles
/// it, whatever is missing; else a missing value leaves it open (NoSize::IndicatorMissing).
[[nodiscard]] SizeAnswer sizeOf(const SizeTable &table, const SizeFacts &facts);

} // namespace yumiao::rules
