// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"

#include <QIODevice>

namespace yumiao::exchange {

/// Writes rows as csv that spreadsheets and our own reader take back: UTF-8 with byte order mark, commas, CRLF,
/// RFC 4180 quotation marks. Text that a spreadsheet would run as a formula gets an apostrophe before it
/// (formula_guard.h); numbers, percentages and dates are written as they are, so -5 stays -5.
class CsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device);
    /// Error: file.write_failed (Fault::DiskFull or Unreachable; the caller throws the file away).
    [[nodiscard]] Done write(const std::vector<Cell> &cells);
    /// A row of text cells.
    [[nodiscard]] Done write(const QStringList &texts);
    /// Hands what is still held to the device.
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] Done handOver();

    QIODevice &m_device;
    QByteArray m_waiting;
};

/// The same in memory.
[[nodiscard]] QByteArray csvOf(const QStringList &headings, const std::vector<std::vector<Cell>> &rows);

} // namespace yumiao::exchange
