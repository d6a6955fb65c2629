// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"

#include <optional>

namespace yumiao::exchange {

/// How a stored number is meant to be seen.
enum class NumberStyle { General, Percent, Date, DateTime, Time };

/// What a spreadsheet's number format makes of a number: built-in formats by number (14 to 22, 27 to 36 and 45 to 58
/// are dates and times), others by their code ("yyyy\"年\"m\"月\"", "0.00%").
[[nodiscard]] NumberStyle builtInStyle(int formatId);
[[nodiscard]] NumberStyle styleOfFormat(QStringView code);

/// A stored number without exponent, worked out on its digits: "4.3499999999999997E-2" is "0.0435", for a spreadsheet
/// knows 15 digits and no more. A whole number longer than that stays as it is stored. Nothing when it is no number.
[[nodiscard]] std::optional<QString> plainNumber(const QString &stored);
/// plainNumber times 100 with a percent sign.
[[nodiscard]] std::optional<QString> percentText(const QString &stored);
/// "2020-03-30", with " 08:30:00" where the day has a fraction. Nothing for what is no day: below the first, the
/// 29 February 1900 that spreadsheets invented, after the year 9999.
[[nodiscard]] std::optional<QString> serialDateText(const QString &stored, DateSystem system);

/// The cell for a number stored in a sheet.
[[nodiscard]] Cell numberCell(const QString &stored, NumberStyle style, DateSystem system);

} // namespace yumiao::exchange
