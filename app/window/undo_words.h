// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"
#include "ui/pages/history/step_words.h"

namespace yumiao::app::window {

/// Knows what undo and redo would do next, for the menu. Reads it anew after every commit.
class UndoWords final : public QObject {
    Q_OBJECT
public:
    explicit UndoWords(store::Workspace &workspace, QObject *parent = nullptr);
    /// "Undo: employees of X", or "Undo" where there is nothing to undo or it is not read yet.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// The step itself in words; empty when there is none.
    [[nodiscard]] QString nextUndo() const;
    [[nodiscard]] QString nextRedo() const;
Q_SIGNALS:
    void changed();

private:
    void read();

    store::Workspace &m_workspace;
    ui::pages::NextSteps m_next;
    store::Ticket m_ticket;
};

} // namespace yumiao::app::window
