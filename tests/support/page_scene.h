// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/register_shelf.h"
#include "models/store/workspace.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/window_input.h"
#include "ui/pages/common/page_needs.h"

#include <QTemporaryDir>

namespace yumiao::tests {

/// What the base of a scene holds.
enum class Holding {
    Practice, ///< a practice district of 300 enterprises on 2022-09-05
    NoPlan,   ///< reference data without the plan
    Nothing,  ///< tables alone: no threshold is set
};

/// A workspace that is open as in the window, a second reader beside it, and everything a page is given.
class PageScene {
    QTemporaryDir m_folder; // first, so that it goes last: the workspace removes its lock from it

public:
    explicit PageScene(Holding holding = Holding::Practice, const QString &author = QStringLiteral("区经科信局・经办"));

    [[nodiscard]] ui::pages::PageNeeds needs();
    /// Closes the workspace and opens it again, as another run of the program does. Pages must be gone.
    void restart(const QString &author);
    [[nodiscard]] store::Session &session() const { return *m_session; }
    [[nodiscard]] QDate today() const { return workspace->clock().today(); }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    /// How many records the view in front shows: what the filter of its route selects today. -1 when it shows none.
    [[nodiscard]] qint64 shownByRoute() const;

    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<items::RegisterShelf> shelf;
    std::unique_ptr<items::StandingsShelf> standings;
    ui::shell::Navigator navigator;
    ui::shell::MemorySettings settings;
    ScriptedPrompt prompt;
    QStringList said;               ///< sentences that were announced
    std::function<void()> takeBack; ///< of the last one, may be empty

private:
    std::unique_ptr<store::Session> m_session;
};

} // namespace yumiao::tests
