// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record_query.h"

namespace yumiao::app::cli {

/// Adds what a shared view of a kind says to a question: its conditions and facets; its search and order where none
/// were given. Errors: view.missing (`name`), view.damaged (`name`).
[[nodiscard]] Done applyView(
    const store::Session &session, records::RecordKind kind, const std::string &name, QuestionOptions &options);

} // namespace yumiao::app::cli
