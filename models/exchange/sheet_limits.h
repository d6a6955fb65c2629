// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a ledger may cost at most. A real district ledger of 100,000 rows stays far below each of these; a file made
/// to exhaust memory or time meets one of them early.
namespace yumiao::exchange::limits {

inline constexpr qint64 Megabyte = 1024 * 1024;

inline constexpr qint64 CsvBytes = 512 * Megabyte;
inline constexpr qint64 XlsxBytes = 128 * Megabyte;
inline constexpr int CellCharacters = 32'767; ///< Excel's own limit
inline constexpr int Columns = 16'384;        ///< Excel's own limit, column XFD
inline constexpr int Rows = 1'048'576;        ///< Excel's own limit
inline constexpr qint64 Cells = 50'000'000;   ///< of one sheet, counting the empty ones before the last of a row

inline constexpr int ZipParts = 2'000;
inline constexpr qint64 ZipTotalBytes = 256 * Megabyte;
inline constexpr qint64 ZipPartBytes = 128 * Megabyte;
inline constexpr qint64 ZipRatio = 100; ///< bytes out for a byte in, looked at after the first megabyte

inline constexpr int XmlDepth = 64;
inline constexpr int XmlAttributes = 64;
inline constexpr qint64 XmlTokenBytes = 256 * 1024;
inline constexpr qint64 SharedStrings = 2'000'000;
inline constexpr qint64 Styles = 100'000;
inline constexpr int HeadMerges = 10'000;

/// Headings are looked for in these first rows and columns.
inline constexpr int HeadRows = 30;
inline constexpr int HeadColumns = 512;

} // namespace yumiao::exchange::limits
