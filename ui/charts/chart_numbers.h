// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace yumiao::ui::charts {

/// A value as figures: at most two decimals, a true minus sign, thousands marks when wanted.
[[nodiscard]] QString numberText(double value, bool thousands);

/// The months of a series as 2022-08; days as 2022-08-31 when two dates share a month.
[[nodiscard]] QString dateText(QDate date, const QList<QDate> &among);

/// An axis from `low` to `high` in equal round steps.
struct AxisScale {
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;
    [[nodiscard]] int tickCount() const;
    [[nodiscard]] double tick(int i) const { return low + step * i; }
};

/// Four to six ticks around the values. `fromZero`: bars never start elsewhere. `whole`: counts get no half ticks.
[[nodiscard]] AxisScale roundScale(double low, double high, bool fromZero, bool whole);

} // namespace yumiao::ui::charts
