// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_recogniser.h"
#include "models/exchange/sheet.h"

namespace yumiao::exchange {

/// Where the headings of a sheet stand and what they mean.
struct HeaderRow {
    int firstRow = 0; ///< as a spreadsheet counts; above it are titles
    int lastRow = 0;  ///< the same, or the next where headings have two levels; data begins below
    std::vector<Heading> headings;
    std::vector<RecognisedColumn> columns;
    Unit moneyUnit = Unit::None; ///< "单位：万元" in a row above the headings
};

/// Finds the row, or pair of rows, with the most columns recognised among the first rows (limits::HeadRows). A given
/// `wantedRow` is the (lower) row of the headings, recognised or not.
/// Errors: sheet.no_header (`best` columns recognised, `row`), sheet.no_such_row (`row`), sheet.empty.
[[nodiscard]] Result<HeaderRow> findHeader(const std::vector<Row> &firstRows, const std::vector<MergedCells> &merges,
    const ColumnRecogniser &recogniser, std::optional<int> wantedRow = {});

/// What stands below the headings beside data.
enum class RowKind {
    Data,
    Blank,     ///< nothing but blanks
    Total,     ///< 合计, 小计, 总计
    Note,      ///< 备注：…, 填表人：… under the table
    Numbering, ///< 1 2 3 4 … or 甲 乙 1 2 under the headings of a form
    Headings,  ///< the headings once more, as on each printed page
};
[[nodiscard]] RowKind rowKind(const Row &row, const HeaderRow &header);
[[nodiscard]] bool isTotalRow(const Row &row);

} // namespace yumiao::exchange
