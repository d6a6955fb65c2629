// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yumiao::app::cli {

/// Fields of all records that meet a condition.
struct BulkSet {
    std::string kind;
    std::string where; ///< a filter; an empty one is refused
    std::vector<std::string> assignments;
    std::string reason;
    bool dryRun = false;
    bool allOrNothing = false; ///< one refused field refuses all
    bool correction = false;
};

/// Judges each field with the checks of single edits, writes those that stand as one change set, and says of the others
/// why not: {"matched","changes":[{"id","record","field","before","after"}],"unchanged","refused":[{"id","record",
/// "field","code","message"}],"dry_run","change_set","applied","held"}. Exit code 3 when a field was refused.
/// Errors: usage.where, usage.no_assignment, filter.*, assignment.*, workspace.*.
[[nodiscard]] Result<Answer> bulkSetAnswer(const Context &context, const BulkSet &options);

} // namespace yumiao::app::cli
