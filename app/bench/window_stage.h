// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/frame_watch.h"
#include "app/bench/silent_prompt.h"
#include "app/window/composition.h"
#include "models/store/workspace.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/route.h"
#include "ui/shell/settings.h"

#include <QTableView>

#include <memory>

namespace yumiao::ui::pages {
class EnterprisesPage;
}

namespace yumiao::app::bench {

/// The program's own window on a base, shown where nobody sees it (the offscreen platform).
class WindowStage {
public:
    /// Opens the base and shows the window on a page, as after a start; nothing has been waited for.
    [[nodiscard]] static Result<std::unique_ptr<WindowStage>> open(const QString &path, const ui::shell::Route &first);
    ~WindowStage();
    Q_DISABLE_COPY_MOVE(WindowStage)

    /// Until nothing that was asked is under way and what was answered is painted.
    void settle();
    /// Goes to a view and settles.
    void show(const ui::shell::Route &route);
    /// Makes the page of a route as on its first visit, shows it, settles, and throws it away.
    void showFresh(const ui::shell::Route &route);
    [[nodiscard]] ui::shell::MainWindow &window() const { return m_composition->window(); }
    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    /// The list of enterprises: its page must have been shown.
    [[nodiscard]] ui::pages::EnterprisesPage &enterprises() const;
    /// The view that scrolls in the list of enterprises.
    [[nodiscard]] QTableView &list() const;
    /// Of that view.
    [[nodiscard]] FrameWatch &frames();

private:
    explicit WindowStage(std::unique_ptr<store::Workspace> workspace);
    [[nodiscard]] bool isJudging() const;
    ui::shell::MemorySettings m_settings;
    ui::shell::LanguageSwitch m_languages;
    SilentPrompt m_prompt;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<window::Composition> m_composition;
    ui::shell::Navigator m_aside; ///< of pages that stand outside the window
    std::unique_ptr<items::RegisterShelf> m_shelf;
    std::unique_ptr<items::StandingsShelf> m_standings;
    std::unique_ptr<FrameWatch> m_frames;
};

/// The size of a window that is compared with another.
constexpr int StageWidth = 1440;
constexpr int StageHeight = 900;

} // namespace yumiao::app::bench
