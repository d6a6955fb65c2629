// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace yumiao::exchange {

[[nodiscard]] inline QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Text of a cell: control characters are written in workbooks as "_x000D_".
[[nodiscard]] QString cellText(std::string_view text);

/// A whole number from 0 to 2^31-1, digits alone.
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text);

/// "AB12" is column 27 (from 0) and row 12 (from 1).
struct CellPlace {
    int row = 0;
    int column = 0;
    friend bool operator==(CellPlace, CellPlace) = default;
};
/// Nothing when it is no place within 16,384 columns and 1,048,576 rows.
[[nodiscard]] std::optional<CellPlace> cellPlace(std::string_view reference);
/// "AB12".
[[nodiscard]] QString cellName(CellPlace place);
/// "AB" for 27.
[[nodiscard]] QString columnLetters(int column);

} // namespace yumiao::exchange
