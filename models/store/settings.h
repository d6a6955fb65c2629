// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace yumiao::store {

/// Sets everything the store relies on for a connection and reads each setting back: WAL with synchronous FULL,
/// foreign keys, no trusted schema, defensive mode, no double-quoted strings, secure delete, temporary data in memory,
/// limits, no attached files, no extensions; readers never write, checkpoint or change.
/// Error: workspace.setting_refused (`setting`).
[[nodiscard]] Done applySettings(const QSqlDatabase &database, sqlite3 *handle, Session::Access access);

} // namespace yumiao::store
