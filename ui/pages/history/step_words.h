// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/undo.h"

#include <QString>

namespace yumiao::ui::pages {

/// A step as people know it: with the name of the first record it changed.
struct NamedStep {
    store::UndoStep step;
    QString label;
};

constexpr int StepsListed = 30;

/// Runs on the thread of the session.
[[nodiscard]] Result<std::vector<NamedStep>> readSteps(const store::Session &session, int most = StepsListed);

/// What undo and redo would do next; empty where there is nothing.
struct NextSteps {
    std::optional<NamedStep> undo;
    std::optional<NamedStep> redo;
};
[[nodiscard]] Result<NextSteps> readNextSteps(const store::Session &session);

/// What a step did, for "Undo: %1": employees of X; registered: visit of X; imported: 412 records.
[[nodiscard]] QString stepWords(const NamedStep &step);

} // namespace yumiao::ui::pages
