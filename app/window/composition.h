// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/undo_words.h"
#include "models/items/register_shelf.h"
#include "models/items/standings_shelf.h"
#include "models/store/workspace.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompt.h"
#include "ui/shell/settings.h"

#include <QObject>

#include <memory>

namespace yumiao::app::window {

/// What the window stands on. Everything outlives the composition.
struct CompositionNeeds {
    store::Workspace &workspace;
    ui::shell::Settings &settings;
    ui::shell::LanguageSwitch &languages;
    ui::shell::Prompt &prompt;
};

/// The only place that makes things and ties them together: navigator, window, pages, commands, palette, status.
class Composition final : public QObject {
    Q_OBJECT
public:
    explicit Composition(const CompositionNeeds &needs);
    ~Composition() override;
    [[nodiscard]] ui::shell::MainWindow &window() const { return *m_window; }
    /// Whether enterprises are being judged in the background.
    [[nodiscard]] bool isJudging() const { return m_standings.isJudging(); }

private:
    void showSaved();
    void showPlanPeriod();
    void refreshBadges();
    void refreshStatus();

    CompositionNeeds m_needs;
    ui::shell::Navigator m_navigator;
    items::RegisterShelf m_shelf;
    items::StandingsShelf m_standings;
    UndoWords m_undoWords;
    std::unique_ptr<ui::shell::MainWindow> m_window;
    store::Ticket m_planTicket;
    store::Ticket m_badgeTicket;
};

} // namespace yumiao::app::window
