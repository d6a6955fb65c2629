// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"

#include <QCoreApplication>

#include <vector>

namespace yumiao::ui::pages {

/// Periods as the screen names them: 2022-08, 2022 年三季度, 2022 年.
class PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::PeriodWords)
public:
    [[nodiscard]] static QString name(const Period &period);
};

/// The period of a kind that holds a day.
[[nodiscard]] Period periodOf(Period::Kind kind, QDate day);
/// Periods of a kind that may be reported on, the newest first: back from the one of today.
[[nodiscard]] std::vector<Period> periodsBack(Period::Kind kind, QDate today);

} // namespace yumiao::ui::pages
