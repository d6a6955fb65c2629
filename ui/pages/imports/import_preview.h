// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_plan.h"

#include <memory>

namespace yumiao::ui::pages {

/// One record that an import would make or change, with the names of what it refers to.
struct ImportLine {
    struct Field {
        int field = 0; ///< in the description of the kind
        records::Value before;
        records::Value after;
        QString beforeLabel; ///< of references
        QString afterLabel;
    };
    records::RecordKind kind = records::RecordKind::Enterprise;
    bool created = false;
    QString label; ///< names the record; may be empty
    std::vector<Field> fields;
};

/// What a trial run found out: the plan, and its first records in a form that can be looked at.
struct ImportTrial {
    std::shared_ptr<exchange::ImportPlan> plan;
    std::vector<ImportLine> lines;
};

/// Plans an import and writes nothing. Runs on the thread of the session; at most `most` lines. Errors: those of
/// exchange::planImport().
[[nodiscard]] Result<ImportTrial> tryImport(
    const store::Session &session, const exchange::ImportWish &wish, RecordIdSource &ids, size_t most = 5000);

} // namespace yumiao::ui::pages
