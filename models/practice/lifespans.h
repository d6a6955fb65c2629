// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/draw.h"
#include "models/practice/practice_numbers.h"

namespace yumiao::practice {

/// From when until when an enterprise stands in the register.
struct Lifespan {
    QDate established;
    QDate left; ///< the first day it is no longer in it; null while it is

    [[nodiscard]] bool isIn(QDate day) const { return established <= day && (!left.isValid() || left > day); }
};

/// One for each enterprise, in no order: as many are in the register on the base day and today as the numbers say, and
/// in the last six months the register grew by 31 a month (for 5,000).
[[nodiscard]] std::vector<Lifespan> lifespans(const PracticeNumbers &numbers, Draw draw);

[[nodiscard]] int countIn(const std::vector<Lifespan> &lifespans, QDate day);

} // namespace yumiao::practice
