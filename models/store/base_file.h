// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLockFile>

#include <memory>

namespace yumiao::store {

/// Looks at a workspace file before SQLite touches it. Errors: workspace.missing, workspace.not_a_file,
/// workspace.not_ours (another kind of file), workspace.damaged (shorter than its own head says),
/// workspace.newer (`found`, `known`), workspace.no_permission.
[[nodiscard]] Done inspectBaseFile(const QString &path);

/// Keeps a second program away from the same file for as long as the answer lives.
/// Errors: workspace.locked (`program`, `process`, `host`), workspace.no_permission.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockBaseFile(const QString &path);

} // namespace yumiao::store
