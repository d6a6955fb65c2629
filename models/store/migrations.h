// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace yumiao::store {

/// "YUMI": stands in every workspace file and tells it from other SQLite files.
constexpr qint64 ApplicationId = 0x59554D49;

/// The number of the newest migration that this program carries (resources/migrations/NNNN_*.sql).
[[nodiscard]] int schemaVersion();

/// Brings an open base from its own version to schemaVersion(), each step in its own transaction; an empty file gets
/// all of them. Errors: workspace.newer (`found`, `known`), workspace.migration_failed (`to`), workspace.*.
[[nodiscard]] Done migrate(Session &session);

/// The statements of a migration's text: separated by blank lines, comments left out.
[[nodiscard]] QStringList statementsOf(const QString &text);

} // namespace yumiao::store
