// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yumiao::exchange {

enum class CellKind { Empty, Text, Number, Percent, Date, Bool, Error };

/// One cell as a person sees it. `text` by kind:
/// Text as typed; Number plain decimal digits ("1234.5"; a whole number too long for a spreadsheet stays as stored,
/// "9.1350100000100403E+17"); Percent "4.35%"; Date "2020-03-30" or "2020-03-30 08:30:00"; Bool "TRUE" or "FALSE";
/// Error the sheet's own word ("#N/A"), or "=" where a formula was saved without its value.
struct Cell {
    CellKind kind = CellKind::Empty;
    QString text;
    /// The number as the file holds it (Number, Percent, Date); empty otherwise.
    QString stored;
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A row with its cells from column A on; empty cells at the end are left out.
struct Row {
    int number = 0; ///< from 1, as a spreadsheet counts it (a line break inside quotes starts no row)
    bool hidden = false;
    std::vector<Cell> cells;
    /// The cell's text, empty beyond the end.
    [[nodiscard]] QString textAt(int column) const;
};

/// Cells joined into one; all from 0 for columns and from 1 for rows, both ends belong to it.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    friend bool operator==(const MergedCells &, const MergedCells &) = default;
};

enum class SheetFormat { Csv, Xlsx };
/// Day 1 of a spreadsheet's dates: 1900-01-01 (with a 29 February 1900 that never was), or 1904-01-02.
enum class DateSystem { From1900, From1904 };

struct SheetInfo {
    QString name;
    bool hidden = false;
};

/// What was opened, for the preview.
struct SourceInfo {
    SheetFormat format = SheetFormat::Csv;
    QString encoding;              ///< csv: "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"
    QChar delimiter;               ///< csv: , ; or tab
    QString sheet;                 ///< xlsx: the one that is read
    std::vector<SheetInfo> sheets; ///< xlsx: all of them
    DateSystem dates = DateSystem::From1900;
};

struct SheetOptions {
    QString sheet;    ///< xlsx: the name of the sheet; empty is the first that is not hidden
    QString encoding; ///< csv: what the officer chose; empty is found out
};

/// The rows of one sheet in order, read as they are asked for: memory does not grow with the rows.
/// Belongs to one thread.
class SheetSource {
public:
    SheetSource() = default;
    Q_DISABLE_COPY_MOVE(SheetSource)
    virtual ~SheetSource() = default;

    [[nodiscard]] virtual const SourceInfo &info() const = 0;
    /// The next row that has a cell with content, or nothing at the end. After an error there is nothing more to read.
    /// Errors: see openSheet; sheet.damaged, sheet.cell_too_long (`row`, `column`), sheet.open_quote (`row`, `line`),
    /// sheet.not_text, sheet.file_changed, sheet.rows_out_of_order, sheet.bad_reference (`cell`), sheet.cancelled.
    [[nodiscard]] virtual Result<std::optional<Row>> next() = 0;
    /// Merged cells that begin in the first rows, where headings stand.
    [[nodiscard]] virtual Result<std::vector<MergedCells>> headMerges() = 0;
    /// Bytes read of bytes in all.
    [[nodiscard]] virtual Progress progress() const = 0;
};

/// Opens a ledger by what its first bytes say, never by its suffix.
/// Errors: sheet.not_found, sheet.is_folder, sheet.unreadable, sheet.empty, sheet.file_too_large (`limit`);
/// sheet.old_excel (xls: to be saved as xlsx), sheet.encrypted, sheet.ods, sheet.xlsb, sheet.html, sheet.xml,
/// sheet.packed, sheet.not_a_sheet (`type`), sheet.not_text; sheet.encoding_unknown, sheet.bad_bytes (`encoding`);
/// sheet.no_such_sheet (`name`, `sheets`), sheet.no_sheets; sheet.damaged (`part`), sheet.packed_too_strongly,
/// sheet.part_too_large, sheet.too_many_parts, sheet.bad_part_name, sheet.overlapping_parts, sheet.doctype,
/// sheet.xml_too_deep, sheet.xml_too_many_attributes, sheet.xml_token_too_long, sheet.too_many_strings.
[[nodiscard]] Result<std::unique_ptr<SheetSource>> openSheet(
    const QString &path, const SheetOptions &options = {}, const Cancel &cancel = {});

} // namespace yumiao::exchange
