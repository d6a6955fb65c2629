// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace yumiao::practice {

/// How many and until when: the sizes of a district, measured on the one of 5,000 enterprises that the plan aims at.
struct PracticeNumbers {
    int enterprises = 0; ///< all that were ever registered
    QDate today;
    QDate dataDate; ///< the last end of a month: nothing of the register is newer
    QDate base;     ///< when the plan began to count
    int months = 0; ///< from base to dataDate
    int inBase = 0; ///< in the register on the day base
    int inNow = 0;  ///< in the register today
    int leftBefore = 0;
    int leftAfter = 0;
    int foundedBefore = 0; ///< until base, that day included
    int foundedAfter = 0;

    /// What is `of5000` of a district of 5,000, in this one; rounded.
    [[nodiscard]] int share(int of5000) const;
};

[[nodiscard]] PracticeNumbers practiceNumbers(int enterprises, QDate today);

} // namespace yumiao::practice
