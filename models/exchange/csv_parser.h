// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"

#include <deque>

namespace yumiao::exchange {

/// Takes text piece by piece and makes rows of it. Lines count as a text editor does, rows as a spreadsheet does.
class CsvParser {
public:
    explicit CsvParser(QChar delimiter)
        : m_delimiter(delimiter)
    {
    }
    /// Errors: sheet.cell_too_long, sheet.too_many_columns, each with `row`, `column` (from 1) and `line`; for a cell
    /// in quotation marks `quoted` is true: most likely its closing mark is missing.
    [[nodiscard]] Done feed(QStringView text);
    /// Ends the last row. Error: sheet.open_quote (`row`, `column`, `line` where the quotation mark stands).
    [[nodiscard]] Done finish();
    /// The rows that are complete, each with at least one cell with content; the caller takes them from the front.
    [[nodiscard]] std::deque<Row> &rows() { return m_rows; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, AfterReturn };

    [[nodiscard]] Done take(QChar c);
    void takeOutside(QChar c);
    void endCell();
    void endRow();
    [[nodiscard]] tl::unexpected<Error> refuse(QString what, qint64 line) const;

    QChar m_delimiter;
    State m_state = State::CellStart;
    QString m_cell;
    Row m_row;
    std::deque<Row> m_rows;
    int m_rowNumber = 1;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;
    bool m_cellWasQuoted = false;
};

} // namespace yumiao::exchange
