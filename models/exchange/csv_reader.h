// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"

class QFile;

namespace yumiao::exchange {

/// Rows of a text file after RFC 4180, with any of CRLF, LF and CR at the end of a row. A quotation mark counts only
/// at the start of a cell; an apostrophe before what looks like a formula is taken off (see formula_guard.h).
/// `file` is open for reading and at its start.
[[nodiscard]] Result<std::unique_ptr<SheetSource>> openCsv(
    std::unique_ptr<QFile> file, const SheetOptions &options, const Cancel &cancel);

} // namespace yumiao::exchange
