// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/announced/reconciliation.h"
#include "models/exchange/text_sheet.h"

namespace yumiao::app::cli {

/// The JSON and the lines of a reconciled list: {"file", "tier", "document", "from", "to", "stage", "counts": {outcome:
/// n}, "lines": […], "missing": […]}. Exit 3 when lines were set aside or wait for a choice.
[[nodiscard]] Answer announcedAnswer(const QString &source, const announced::AnnouncedWish &wish,
    const announced::Reconciliation &reconciliation, bool addUnknown);

/// The lines that are not entered, with the reason, and who is not on the list.
[[nodiscard]] exchange::TextSheet announcedProblems(const announced::Reconciliation &reconciliation);

} // namespace yumiao::app::cli
