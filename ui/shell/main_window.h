// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_registry.h"
#include "ui/shell/menu_corner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/palette_item.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_look.h"

#include <QDate>
#include <QMainWindow>

#include <vector>

namespace yumiao::ui::shell {

class CommandPalette;
class LanguageSwitch;
class MainWindow;
class NavSide;
class PageHead;
class PageStack;
class Settings;
class UndoBar;

/// What a window is made of. It names no page and no command itself.
struct WindowNeeds {
    std::vector<PageEntry> pages;
    /// The program's commands in the present language; asked again when the language changes.
    std::function<QList<Command>(MainWindow &)> commands{};
    QList<PaletteSource> paletteSources{};
    /// Pinyin initials of a text, for the palette.
    std::function<QString(const QString &)> initials{};
    Settings &settings;
    Navigator &navigator;
    LanguageSwitch &language;
    /// Asked before the window closes; without it the window always may.
    std::function<bool()> mayClose{};
};

/// The window: menus made from the command list, navigation, page head, pages, status bar, palette, undo bar.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowNeeds needs, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QByteArray &id);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] PageStack &pages() const { return *m_stack; }
    [[nodiscard]] CommandRegistry &registry() { return m_registry; }
    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
    [[nodiscard]] Navigator &navigator() const { return m_needs.navigator; }
    [[nodiscard]] WindowLook &look() { return m_look; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    [[nodiscard]] MenuCorner &corner() const { return *m_corner; }
    [[nodiscard]] NavSide &nav() const { return *m_nav; }

    /// 主库, or the name of the book that is open.
    void setWorkspaceName(const QString &name);
    void setBadge(const QByteArray &page, int count, bool alarm = false);
    void setPlanPeriod(const QDate &first, const QDate &last, const QDate &today);
    /// A widget above navigation and page (offline banner); the window takes it. Null removes it.
    void setBanner(QWidget *banner);
    void showUndo(const QString &sentence, const std::function<void()> &undo);
    void showToast(const QString &sentence);
    /// Narrow or wide navigation by hand (F9); otherwise by the window's width.
    void toggleNav();
    /// Asks the present page and the program for their commands again.
    void refreshCommands();
Q_SIGNALS:
    /// The plan clock was clicked.
    void planActivated();

protected:
    void changeEvent(QEvent *event) override;
    /// Page head, page, navigation, search (ui.md 12).
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUp();
    void wireUp();
    void wirePage(Page *page);
    void openRoute(const Route &route);
    void bringToFront(const QByteArray &id);
    [[nodiscard]] QByteArray navigationOf(const QByteArray &id) const;
    void refreshWords();
    void refreshStatus();
    void placeNav();
    void setProgramCommands();
    void restoreLastRoute();

    WindowNeeds m_needs;
    CommandRegistry m_registry;
    WindowLook m_look;
    QString m_workspace;
    NavSide *m_nav = nullptr;
    PageHead *m_head = nullptr;
    PageStack *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    MenuCorner *m_corner = nullptr;
    QWidget *m_bannerPlace = nullptr;
    QWidget *m_banner = nullptr;
    CommandPalette *m_palette = nullptr;
    UndoBar *m_undo = nullptr;
    std::optional<bool> m_narrowByHand;
};

} // namespace yumiao::ui::shell
