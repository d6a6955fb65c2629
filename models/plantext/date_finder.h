// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// A date in the text.
struct FoundDate {
    Stretch where;
    QDate day;      ///< the last day that it allows; invalid for one of every year and for a relative one
    QString yearly; ///< "12-31"
    bool isDeadline = false;
    bool isRelative = false; ///< 年底前: the year is not said
};

/// Dates of a stretch of narrow text: 到2022年, 2023年6月底前, 每年6月27日, 2025年上半年, 年底前.
[[nodiscard]] std::vector<FoundDate> findDates(const QString &narrowText, Stretch where);

/// 2023—2025年: first and last day; both invalid where there is none.
[[nodiscard]] std::pair<QDate, QDate> periodIn(QStringView narrowText);

} // namespace yumiao::plantext
