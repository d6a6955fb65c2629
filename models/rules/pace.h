// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/quantity.h"

#include <QDate>

#include <optional>

namespace yumiao::rules {

/// How much of a plan's time has passed (序时): `days` of `whole`, kept as whole days so that comparisons are exact.
struct Elapsed {
    qint64 days = 0;
    qint64 whole = 1;
    [[nodiscard]] double share() const { return static_cast<double>(days) / static_cast<double>(whole); }
    friend bool operator==(const Elapsed &, const Elapsed &) = default;
};

/// 0 on the first day and before, all of it on the last day and after. Nothing when the plan's days are unknown or in
/// the wrong order.
[[nodiscard]] std::optional<Elapsed> elapsedOn(QDate from, QDate to, QDate on);

/// Where a number that runs evenly from `base` to `target` should stand (应达).
[[nodiscard]] double plannedValue(double base, double target, const Elapsed &elapsed);

/// Whether `percent` done is more than `points` percentage points behind the elapsed share. Exact.
[[nodiscard]] bool isBehind(qint64 percent, const Elapsed &elapsed, Quantity points);

/// The day up to which the monthly figures are complete (数据日): the end of the last month that is over on `on`; the
/// last day of a month is its own.
[[nodiscard]] QDate dataDay(QDate on);

/// Calendar months after the month of `on` up to and with the month of `end` (ui.md 7.4: from the data day); 0 when
/// there is none.
[[nodiscard]] int monthsLeft(QDate on, QDate end);

/// The same day `months` before; from the last day of a month it is the last day of that month.
[[nodiscard]] QDate monthsBack(QDate on, int months);

} // namespace yumiao::rules
