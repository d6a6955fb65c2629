// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/threshold.h"

#include <QHash>

#include <vector>

namespace yumiao::rules {

/// The numbers that rules use (阈值), as they are in force on one day. Days are whole days, points are percentage
/// points, shares are percent: "target.amber_share" is 95, not 0.95.
class Thresholds {
public:
    Thresholds() = default;
    /// Of several records with one code that are in force on `day`, the one that began last counts; a record without a
    /// first day has always been in force, one without a last day still is.
    Thresholds(const std::vector<records::Threshold> &all, QDate day);

    /// Error: threshold.missing (`code`).
    [[nodiscard]] Result<Quantity> get(const QString &code) const;
    /// The same for a number of days: rounded towards zero.
    [[nodiscard]] Result<int> days(const QString &code) const;

private:
    QHash<QString, Quantity> m_values;
};

} // namespace yumiao::rules
