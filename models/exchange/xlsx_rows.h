// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"
#include "models/exchange/xlsx_numbers.h"
#include "models/exchange/xlsx_xml.h"

#include <deque>
#include <string>

namespace yumiao::exchange {

/// What cells refer to by number, and how days are counted.
struct XlsxTables {
    std::vector<QString> strings;
    std::vector<NumberStyle> styles;
    DateSystem dates = DateSystem::From1900;
};

/// Reads a worksheet's cells into rows. Memory follows the cells that are there, whatever size the sheet claims.
/// Errors, each with `cell` or `row`: sheet.rows_out_of_order, sheet.bad_reference (no place, another row's, one
/// before the last, or twice), sheet.bad_string, sheet.bad_style, sheet.cell_too_long.
class XlsxRows final : public XmlHandler {
public:
    explicit XlsxRows(XlsxTables tables)
        : m_tables(std::move(tables))
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;
    /// The next row that is complete and has at least one cell with content; nothing when more must be read first.
    /// Error (kept, as of any handler): sheet.too_many_cells.
    [[nodiscard]] std::optional<Row> takeRow();

private:
    /// The cells that are there: one cell in column XFD must not take room for all before it while it waits.
    struct FoundRow {
        int number = 0;
        bool hidden = false;
        std::vector<std::pair<int, Cell>> cells;
    };
    enum class Type { Number, Shared, Inline, Plain, Bool, Error, IsoDate };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    [[nodiscard]] Cell cellOfValue();
    [[nodiscard]] Cell sharedText();
    void failAt(const QString &what);

    XlsxTables m_tables;
    std::deque<FoundRow> m_rows;
    FoundRow m_row;
    qint64 m_cells = 0; ///< handed out, empty ones too
    int m_lastRow = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    size_t m_style = 0;
    std::string m_value;
    bool m_inSheet = false;
    bool m_inCell = false;
    bool m_collect = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    int m_readings = 0;
};

} // namespace yumiao::exchange
