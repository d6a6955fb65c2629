// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace yumiao::ui::widgets {

class FlowLayout;

/// A tag under the drawer's title. `tone`: gry, acc, red, amb or grn.
struct DrawerTag {
    QString text{};
    QByteArray tone = "gry";
};

/// A tab of a drawer; its page is made when the tab is first opened, that of the first tab when the drawer is first
/// shown.
struct DrawerTab {
    QByteArray id{};
    QString title{};
    QString count{};                                  ///< behind the word, quiet; may be empty
    std::function<QWidget *(QWidget *parent)> make{}; ///< a tree that is moved to another parent is styled twice
};

/// The pane that shows one record while the list stays (ui.md 3.2): head with title, meta line and tags, tabs, pages
/// made on first use, a foot for actions. Ctrl+Tab goes through the tabs, Esc asks to close.
class Drawer final : public QFrame {
    Q_OBJECT
public:
    explicit Drawer(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setMeta(const QString &meta);
    void setTags(const QList<DrawerTag> &tags);
    void setTabs(const QList<DrawerTab> &tabs);
    /// New words and counts for the tabs that are there, in their order (after a language change, after a count).
    void setTabWords(const QByteArray &id, const QString &title, const QString &count);
    void setCurrentTab(const QByteArray &id);
    [[nodiscard]] QByteArray currentTab() const;
    /// The page of a tab, if it has been made.
    [[nodiscard]] QWidget *pageOf(const QByteArray &id) const;
    /// Buttons of the foot; hidden while it is empty.
    void addFootWidget(QWidget *widget);
    void setPinned(bool pinned);
    [[nodiscard]] bool isPinned() const;
Q_SIGNALS:
    void closeRequested();
    void openRequested();
    void pinToggled(bool pinned);
    void tabChanged(const QByteArray &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTags();
    QWidget *makeHead();
    QToolButton *makeTool(const char *iconName);
    void wireUp();
    void retranslate();
    void showTab(int index);
    void makePage(int index);
    void stepTab(int by);
    [[nodiscard]] static QString tabText(const QString &title, const QString &count);

    QLabel *m_title;
    QLabel *m_meta;
    QWidget *m_tagRow;
    FlowLayout *m_tags;
    QToolButton *m_pin;
    QToolButton *m_open;
    QToolButton *m_close;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QFrame *m_foot;
    FlowLayout *m_footRow;
    QList<DrawerTab> m_tabs;
    QList<QWidget *> m_made; // one for each tab, null until first used; children of m_pages
};

} // namespace yumiao::ui::widgets
