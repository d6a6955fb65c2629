// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"
#include "models/exchange/zip_archive.h"

namespace yumiao::exchange {

/// Where the parts of a workbook lie and what its sheets are called.
struct XlsxWorkbook {
    struct Sheet {
        SheetInfo info;
        QByteArray part;
    };
    std::vector<Sheet> sheets; ///< those that hold cells, in the order of their tabs
    QByteArray strings;        ///< empty where there is none
    QByteArray styles;
    DateSystem dates = DateSystem::From1900;
};

/// Errors: sheet.ods, sheet.xlsb, sheet.packed, sheet.not_a_sheet (`type`) for other files that are zip files too;
/// sheet.no_sheets; those of XmlPartReader.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(ZipArchive &archive, const Cancel &cancel);

/// The sheet called `name`, or the first that is not hidden. Errors: sheet.no_such_sheet (`name`, `sheets`).
[[nodiscard]] Result<XlsxWorkbook::Sheet> chooseSheet(const XlsxWorkbook &workbook, const QString &name);

} // namespace yumiao::exchange
