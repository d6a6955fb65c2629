// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/route.h"

#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace yumiao::ui::shell {

/// A page of the window. It says what it is called, what can be done, where it stands; it knows no other page and
/// goes elsewhere through the Navigator it is given. Overrides return words in the present language each time.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// Quiet text behind the title: 146 / 4,826 户.
    [[nodiscard]] virtual QString countText() const { return {}; }
    /// Commands that exist while the page is in front. Emit commandsChanged() when the list itself changes.
    [[nodiscard]] virtual QList<Command> commands() { return {}; }
    /// Shows a route of one of the page's places; key and filter may be empty. The page need not be visible yet.
    virtual void open(const Route &route) = 0;
    [[nodiscard]] virtual Route route() const = 0;
    /// What the left of the status bar says about the present view.
    [[nodiscard]] virtual QStringList statusTexts() const { return {}; }
    /// Widgets of the page head, asked for once: view switches behind the title, actions at the right end. The window
    /// becomes their parent; they live as long as the page.
    [[nodiscard]] virtual QWidget *headSwitches() { return nullptr; }
    [[nodiscard]] virtual QWidget *headActions() { return nullptr; }
    /// Ctrl+F.
    virtual void focusSearch() { }
Q_SIGNALS:
    void routeChanged();
    void statusChanged(const QStringList &left);
    /// Title or count text is another one.
    void headChanged();
    void commandsChanged();

protected:
    /// Sets all words anew; called when the language has changed. Not called at construction.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;
};

enum class NavGroup { Main, More, Foot }; ///< the three blocks of the navigation list (ui.md 2)

/// A page that can be opened. The window makes it on first use.
struct PageEntry {
    QByteArray id;                  ///< "enterprises"
    std::function<QString()> title; ///< in the present language
    QByteArray icon;
    QKeySequence shortcut; ///< Alt+1 …; may be empty
    QStringList places;    ///< first words of the routes it opens (企业); the first one is the page itself
    std::function<Page *(QWidget *parent)> make;
    NavGroup group = NavGroup::Main;
    /// A page without a line of its own in the navigation: the page under whose line it stands.
    QByteArray under{};
    /// Which routes of its places it opens; without it all that no other page takes.
    std::function<bool(const Route &)> takes{};
};

} // namespace yumiao::ui::shell
