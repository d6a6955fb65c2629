// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet.h"
#include "models/exchange/zip_archive.h"

namespace yumiao::exchange {

/// The merged cells that begin in the first `lastRow` rows. They stand after all cells in the part, so the part is
/// unpacked once more and only looked through for their marks: a tenth of what reading it as XML would cost.
[[nodiscard]] Result<std::vector<MergedCells>> readMerges(ZipPart &part, int lastRow, const Cancel &cancel);

} // namespace yumiao::exchange
