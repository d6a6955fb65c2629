// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/composition.h"
#include "tests/support/page_scene.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"

namespace yumiao::tests {

/// The program's own window, whole, over a practice district.
class WalkScene {
public:
    explicit WalkScene(QSize size = QSize(1440, 900));
    ~WalkScene();

    /// Every page there is, in the order of the navigation; the page of one enterprise too.
    [[nodiscard]] QList<QByteArray> pageIds() const;
    /// Brings a page to the front, as filled as it gets: with a chosen row and an open drawer where it has one.
    void open(const QByteArray &page);
    /// Waits until every question that was asked is answered and shown.
    void settle();
    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] ui::shell::MainWindow &window() const { return m_composition->window(); }
    /// What stands open beside the window: dialogs and popups.
    [[nodiscard]] QList<QWidget *> others() const;
    /// Closes them all.
    void closeOthers();

    PageScene scene;
    ui::shell::LanguageSwitch languages;

private:
    void chooseFirstRow();
    std::unique_ptr<app::window::Composition> m_composition;
    bool m_active = false;
};

} // namespace yumiao::tests
