// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/exchange/import_plan.h"

namespace yumiao::app::cli {

/// The answer of `import`: what was read, how columns were recognised, counts, why rows were set aside. Exit 3 when any
/// was.
[[nodiscard]] Answer importJson(const QString &path, const records::RecordDescription &kind,
    const exchange::ImportPlan &plan, std::optional<RecordId> changeSet, bool dryRun);

/// The rows set aside as csv: row, column, value, reason.
[[nodiscard]] QByteArray problemsCsv(const exchange::ImportPlan &plan);

} // namespace yumiao::app::cli
