// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

namespace yumiao::planimport {

/// The text of a document, a line for each paragraph; cells of a table are parted by tabs, a line for each row.
struct PlanText {
    QString text;
    int numberedByWord = 0; ///< paragraphs whose numbers the word processor counts: they are not in the text
};

/// Reads a docx document or plain text (UTF-8, UTF-16 or GB18030). Deleted text of a tracked change is left out.
/// Errors: sheet.not_found, sheet.is_folder, sheet.unreadable, sheet.file_too_large, those of ZipArchive and
/// XmlPartReader; plan.file_kind (`path`) for what is neither.
[[nodiscard]] Result<PlanText> planTextFromFile(const QString &path, const Cancel &cancel = {});

} // namespace yumiao::planimport
