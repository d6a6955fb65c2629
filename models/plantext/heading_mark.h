// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace yumiao::plantext {

/// The text in narrow forms, character by character, so that every place stays where it is: "（１）：" becomes "(1):",
/// 〔 【 become [, all blanks but the line feed become a space or stay a tab. Marks of Chinese writing (、。“”) stay.
[[nodiscard]] QString narrow(QStringView text);

/// 二十五 is 25, also 廿五 and 25; up to 999. Nothing for what is no such number.
[[nodiscard]] std::optional<int> numberIn(QStringView numeral);

/// How deep a heading stands, from the outside: 第一章 第一条 一、 （一） 1. （1）.
enum class Depth { Part, Article, Han, HanBracket, Digit, DigitBracket };

struct HeadingMark {
    Depth depth = Depth::Part;
    int number = 0;
    qsizetype at = 0;     ///< in the line
    qsizetype length = 0; ///< with what closes it
};
/// The mark that a line of narrow text begins with, behind blanks.
[[nodiscard]] std::optional<HeadingMark> headingMark(QStringView line);

} // namespace yumiao::plantext
