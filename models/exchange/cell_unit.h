// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yumiao::exchange {

/// What a heading or a cell says its number counts.
enum class Unit {
    None,
    Yuan,         ///< 元
    Thousand,     ///< 千元
    Wan,          ///< 万元, ten thousand 元
    Million,      ///< 百万元
    Yi,           ///< 亿元, a hundred million 元
    ForeignMoney, ///< 万美元 and the like: never money in 元
    Percent,
    PerMille,
};

/// The unit that a word names exactly ("万元", "%", "人民币万元"); None for any other word.
[[nodiscard]] Unit unitOfWord(QStringView word);
/// The unit at the end of a text, which loses it: "1,200万元" becomes "1,200". Words of currency alone ("人民币", "¥",
/// "RMB") are taken off at both ends. A bare 万 or 亿 counts as 万元 or 亿元 where `bareCounts`.
[[nodiscard]] Unit takeUnit(QString &text, bool bareCounts);
/// Full-width characters narrowed, all blanks taken out.
[[nodiscard]] QString compact(QStringView text);

} // namespace yumiao::exchange
