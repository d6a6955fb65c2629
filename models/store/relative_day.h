// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace yumiao::store {

/// A day that is told from the day of the question, so that a filter that was kept stays true: `today`,
/// `today - 180`, `今天 + 30`. Days; negative ones are past. At most five digits.
[[nodiscard]] std::optional<int> relativeDays(QStringView text);
/// `today`, `today - 180`.
[[nodiscard]] QString relativeDayText(int days);

} // namespace yumiao::store
