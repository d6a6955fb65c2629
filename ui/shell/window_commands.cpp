// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_commands.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace yumiao::ui::shell {

/// The context of the words in this file.
struct WindowCommands {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::shell::WindowCommands)
};

namespace {
// Sections of the menu 查看, in their order.
enum Section { GoSection, HistorySection, PaneSection, LookSection };

void addGoCommands(QList<Command> &all, MainWindow &window)
{
    for (const PageEntry &entry : window.pages().entries()) {
        if (!entry.under.isEmpty())
            continue; // shows one thing, which a route names
        Command go;
        go.id = "go." + entry.id;
        go.text = WindowCommands::tr("Go to %1").arg(entry.title());
        go.menu = Menu::View;
        go.keys = entry.shortcut;
        go.icon = entry.icon;
        go.section = GoSection;
        go.run = [&window, id = entry.id] { window.openPage(id); };
        all.push_back(go);
    }
}

void addHistoryCommands(QList<Command> &all, MainWindow &window)
{
    Navigator &navigator = window.navigator();
    all.push_back(
        {"view.back", WindowCommands::tr("Back"), Menu::View, QKeySequence(Qt::ALT | Qt::Key_Left), "arrow-left",
            [&navigator] { return navigator.canGoBack() ? QString() : WindowCommands::tr("This is the first view"); },
            [&navigator] { navigator.back(); }, HistorySection});
    all.push_back({"view.forward", WindowCommands::tr("Forward"), Menu::View, QKeySequence(Qt::ALT | Qt::Key_Right),
        "arrow-right",
        [&navigator] { return navigator.canGoForward() ? QString() : WindowCommands::tr("This is the newest view"); },
        [&navigator] { navigator.forward(); }, HistorySection});
}

void addPaneCommands(QList<Command> &all, MainWindow &window)
{
    all.push_back({"view.palette", WindowCommands::tr("Search or command…"), Menu::View,
        QKeySequence(Qt::CTRL | Qt::Key_K), "search", {}, [&window] { window.palette().popUp(); }, PaneSection});
    all.push_back({"view.search", WindowCommands::tr("Find on this page"), Menu::Edit,
        QKeySequence(Qt::CTRL | Qt::Key_F), "search", {},
        [&window] {
            if (Page *page = window.currentPage())
                page->focusSearch();
        },
        PaneSection});
    all.push_back({"view.nav", WindowCommands::tr("Wide or narrow navigation"), Menu::View, QKeySequence(Qt::Key_F9),
        "panel-left", {}, [&window] { window.toggleNav(); }, PaneSection});
    all.push_back({"view.fullscreen", WindowCommands::tr("Full screen"), Menu::View, QKeySequence(Qt::Key_F11),
        "maximize", {}, [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); }, PaneSection,
        [&window] { return window.isFullScreen(); }});
}

void addLookCommands(QList<Command> &all, MainWindow &window)
{
    WindowLook &look = window.look();
    all.push_back(
        {"view.dark", WindowCommands::tr("Dark look"), Menu::View, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
            "moon", {}, [&look] { look.toggleDark(); }, LookSection, [] { return theme::current().isDark(); }});
    all.push_back({"view.contrast", WindowCommands::tr("High contrast"), Menu::View,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), "contrast", {}, [&look] { look.toggleHighContrast(); },
        LookSection, [] { return theme::appearance().look == theme::Look::HighContrast; }});
    all.push_back({"view.larger", WindowCommands::tr("Larger text"), Menu::View, QKeySequence(Qt::CTRL | Qt::Key_Equal),
        "plus", {}, [&look] { look.stepFont(1); }, LookSection});
    all.push_back({"view.smaller", WindowCommands::tr("Smaller text"), Menu::View,
        QKeySequence(Qt::CTRL | Qt::Key_Minus), "minus", {}, [&look] { look.stepFont(-1); }, LookSection});
    all.push_back({"view.standard_text", WindowCommands::tr("Standard text size"), Menu::View,
        QKeySequence(Qt::CTRL | Qt::Key_0), {}, {}, [&look] { look.setFontStep(theme::FontStep::Standard); },
        LookSection, [] { return theme::fontStep() == theme::FontStep::Standard; }});
    for (const theme::FontStep step :
        {theme::FontStep::Large, theme::FontStep::ExtraLarge, theme::FontStep::Huge, theme::FontStep::Double}) {
        const int percent = theme::percentOf(step);
        all.push_back({"view.text_" + QByteArray::number(percent), WindowCommands::tr("Text size %1%").arg(percent),
            Menu::View, {}, {}, {}, [&look, step] { look.setFontStep(step); }, LookSection,
            [step] { return theme::fontStep() == step; }});
    }
    // Each language is named in itself, so that nobody is lost in the other one.
    all.push_back({"view.chinese", QStringLiteral("中文"), Menu::View, {}, "languages", {},
        [&look] { look.setLanguage(QStringLiteral("zh_CN")); }, LookSection,
        [&look] { return look.language() == QLatin1String("zh_CN"); }});
    all.push_back({"view.english", QStringLiteral("English"), Menu::View, {}, "languages", {},
        [&look] { look.setLanguage(QStringLiteral("en")); }, LookSection,
        [&look] { return look.language() == QLatin1String("en"); }});
}
} // namespace

QList<Command> windowCommands(MainWindow &window)
{
    QList<Command> all;
    addGoCommands(all, window);
    addHistoryCommands(all, window);
    addPaneCommands(all, window);
    addLookCommands(all, window);
    return all;
}

} // namespace yumiao::ui::shell
