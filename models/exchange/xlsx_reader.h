// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"

#include <QByteArray>

namespace yumiao::exchange {

/// The rows of one sheet of a workbook (Office Open XML) whose bytes are in memory.
[[nodiscard]] Result<std::unique_ptr<SheetSource>> openXlsx(
    QByteArray bytes, const SheetOptions &options, const Cancel &cancel);

} // namespace yumiao::exchange
