// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/annual_figures.h"
#include "models/rules/thresholds.h"

#include <optional>
#include <vector>

namespace yumiao::rules {

/// By which yearly figures are looked at. What the workspace does not say is not judged.
struct FigureLimits {
    std::optional<int> expectedDays; ///< figures.expected_days: after the end of a year its figures should be here
    std::optional<int> jumpPercent;  ///< figures.jump_percent: a figure that differs more from the year before

    [[nodiscard]] static FigureLimits from(const Thresholds &thresholds);
};

/// The newest fiscal year whose figures should be here on a day; nothing where no limit is set.
[[nodiscard]] std::optional<qint64> expectedYear(const FigureLimits &limits, QDate on);

/// Why a figure should be looked at again. A notice blocks nothing (ui.md 10).
enum class FigureNoticeKind {
    AboveWhole, ///< a part is greater than the whole: R&D above revenue
    Jump,       ///< differs greatly from the year before
};
struct FigureNotice {
    FigureNoticeKind kind = FigureNoticeKind::Jump;
    int field = -1; ///< in the description of AnnualFigures
    int other = -1; ///< the field that it was compared with; of Jump the same one of the year before
    records::Value compared;
};

/// What stands out in one year's figures, in the order of the fields. `before` are those of the year before, if known.
/// A jump that was confirmed is no notice any more, as long as neither of the two values changes.
[[nodiscard]] std::vector<FigureNotice> figureNotices(
    const records::AnnualFigures &figures, const records::AnnualFigures *before, const FigureLimits &limits);

/// The content of AnnualFigures::confirmed once an officer has found a jump to be right (无误); of one field only the
/// last confirmation is kept.
[[nodiscard]] QString confirming(const records::AnnualFigures &figures, const FigureNotice &jump);

} // namespace yumiao::rules
