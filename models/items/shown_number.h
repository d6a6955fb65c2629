// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::items {

/// Numbers as screens show them (ui.md §9): commas between thousands, a real minus sign.

/// "4,826"
[[nodiscard]] QString shownCount(qint64 number);
/// 分 as 万元: "3,862.40"; sums with one place: "412,806.7".
[[nodiscard]] QString shownWan(qint64 fen, int places = 2);
/// Millionths as a percentage of two places: "2.71%".
[[nodiscard]] QString shownShare(qint64 millionths);
/// A plain decimal number with commas and the real minus sign: "-1234.5" is "−1,234.5".
[[nodiscard]] QString shownDecimal(const QString &plain);

} // namespace yumiao::items
