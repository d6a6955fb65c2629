// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace yumiao::exchange {

/// A small table that leaves as a file: what a window or a command shows, row by row.
struct TextSheet {
    QString title; ///< name of the sheet of an xlsx
    QStringList headings;
    std::vector<QStringList> rows; ///< a cell each heading; always text, never a formula
};

/// Writes it as xlsx or csv, by the suffix of `path`, through store/safe_file: the old file or the new one is there
/// whole. Errors: format.unknown (`path`, `known`), sheet.rows_full, file.cannot_write, file.write_failed,
/// cancelled.
[[nodiscard]] Done writeTextSheet(const QString &path, const TextSheet &sheet, const Cancel &cancel = {});

} // namespace yumiao::exchange
