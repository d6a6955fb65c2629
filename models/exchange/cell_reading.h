// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/credit_code.h"
#include "models/base/money.h"
#include "models/base/rate.h"
#include "models/exchange/cell_unit.h"
#include "models/exchange/sheet.h"

#include <QDate>

namespace yumiao::exchange {

// One cell read as what its column holds. Only what is unambiguous is put right (full-width digits, blanks, thousands
// signs, units); everything else is an error with `value`, so that its row is set aside. A cell that holds a sheet's
// error word, or a formula without a value, is cell.error for every reader. Blank cells are for the caller: unknown is
// neither zero nor false.

/// Nothing but blanks, or one of the dashes and slashes that people put where they have nothing to say.
[[nodiscard]] bool isBlank(const Cell &cell);

/// Trimmed text; no-break and full-width blanks and invisible marks at the ends go too. Never fails but for cell.error.
[[nodiscard]] Result<QString> readText(const Cell &cell);

/// An amount. A unit in the cell ("1,200万元") goes before the column's. Computed cells of a workbook are rounded to
/// the 分; text is not. Errors: money.unit_unknown (neither says it), money.foreign_currency, money.not_a_number,
/// money.too_fine, money.too_large.
[[nodiscard]] Result<Money> readMoney(const Cell &cell, Unit columnUnit);

/// A whole number, also "1,200人" and "1.2万". Errors: number.not_a_number, number.too_fine, number.too_large,
/// number.negative.
[[nodiscard]] Result<qint64> readCount(const Cell &cell);

/// A share or yearly rate: "4.35%", or 4.35 in a column of per cent. Errors: rate.unit_unknown, rate.not_a_number,
/// rate.too_fine, rate.too_large.
[[nodiscard]] Result<Rate> readRate(const Cell &cell, Unit columnUnit);

/// 是 否 √ × Y N 有 无 1 0 and their like. Error: flag.unknown.
[[nodiscard]] Result<bool> readFlag(const Cell &cell);

/// A day: a date cell, text in any form of readDate(), or a spreadsheet's day number (1930 to 2099; other numbers
/// could be years or months). Errors: those of readDate().
[[nodiscard]] Result<QDate> readDateCell(const Cell &cell, DateSystem system = DateSystem::From1900);

/// A credit code; an apostrophe or ="…" that protected it in a sheet is taken off. A number of a workbook has lost its
/// last digits: code.scientific. Other errors: those of CreditCode::parse().
[[nodiscard]] Result<CreditCode> readCode(const Cell &cell);

} // namespace yumiao::exchange
