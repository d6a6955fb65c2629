// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/base/cancel.h"
#include "models/store/workspace.h"

#include <QString>

namespace yumiao::app::cli {

/// What every command is given: the common options and the way to the workspace. One thread, no event loop.
class Context {
public:
    QString workspace; ///< --workspace; empty: the last opened one
    bool json = false;
    bool quiet = false;
    Cancel cancel; ///< requested by Ctrl+C

    /// The workspace file that is meant. Error: workspace.none.
    [[nodiscard]] Result<QString> workspacePath() const;
    /// Opens it for this command alone; statements stop when the command is cancelled.
    [[nodiscard]] Result<store::OpenBase> open() const;
    /// Shows how far a long job is on standard error: a line on a terminal, nothing otherwise.
    [[nodiscard]] ReportProgress progress() const;
    /// A sentence on standard error, unless quiet.
    void say(const QString &sentence) const;
};

/// Who the command line writes as (the office, not a person).
[[nodiscard]] QString commandLineAuthor();

} // namespace yumiao::app::cli
