// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/record_table.h"

#include <QTemporaryDir>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace yumiao::exchange {

/// Writes one sheet row by row, in memory that does not grow with the rows: a frozen line of headings and a frozen
/// first column, widths by type, numbers and days as such. What is text is always a text cell, never a formula,
/// whatever it begins with. Numbers of more digits than a spreadsheet holds (15), and days before March 1900, leave as
/// text, so that nothing is lost.
class XlsxWriter {
public:
    /// The file is made by finish(). Errors: file.write_failed (`reason`).
    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> open(
        const QString &path, const QString &sheet, const std::vector<SheetColumn> &columns);
    Q_DISABLE_COPY_MOVE(XlsxWriter)
    ~XlsxWriter();

    /// The cells of the next row, one a column. Errors: sheet.rows_full (`limit`), file.write_failed.
    [[nodiscard]] Done write(const std::vector<Cell> &cells);
    /// Puts the file together and looks that it is whole. Error: file.write_failed.
    [[nodiscard]] Done finish();

private:
    XlsxWriter(const QString &path, const std::vector<SheetColumn> &columns);
    [[nodiscard]] Done start(const QString &sheet, const std::vector<SheetColumn> &columns);
    void makeFormats(const std::vector<SheetColumn> &columns);
    void layOut(const std::vector<SheetColumn> &columns);
    [[nodiscard]] int writeCell(int column, const Cell &cell);

    QByteArray m_path;
    QTemporaryDir m_folder; ///< of the rows until the file is put together
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headFormat = nullptr;
    std::vector<lxw_format *> m_formats; ///< by column
    int m_columns = 0;
    int m_row = 0;
};

} // namespace yumiao::exchange
