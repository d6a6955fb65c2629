// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;

namespace yumiao::ui::shell {

/// Two commands want the same keys; the first one has them.
struct KeyClash {
    QKeySequence keys;
    QByteArray holder;
    QByteArray loser;
    friend bool operator==(const KeyClash &, const KeyClash &) = default;
};

/// All commands at this moment: the program's and those of the page in front (which win over the same id), as actions
/// with their shortcuts. An action stays enabled so that its keys can say why nothing happens; only in an open menu
/// it shows as disabled.
class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    /// Shortcuts work in `window` and everything inside it.
    explicit CommandRegistry(QWidget *window);
    void setProgramCommands(const QList<Command> &commands);
    void setPageCommands(const QList<Command> &commands);
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] const Command *find(const QByteArray &id) const;
    [[nodiscard]] const QList<KeyClash> &clashes() const { return m_clashes; }
    [[nodiscard]] QAction *action(const QByteArray &id) const;
    /// Runs a command, or emits refused() with the reason. An unknown id does nothing.
    void run(const QByteArray &id);
    /// Makes the menus anew. A menu without commands is not shown.
    void fillMenus(QMenuBar &bar);
    /// Ids by how often they have been run, most used first.
    [[nodiscard]] QList<QByteArray> mostUsed(int count) const;
    [[nodiscard]] QStringList usageForSettings() const;
    void setUsage(const QStringList &stored);
Q_SIGNALS:
    void changed();
    void refused(const QString &reason);

private:
    void rebuild();
    void makeAction(const Command &command);
    void fillMenu(QMenu &menu, Menu which);
    void showStates(const QMenu &menu);
    [[nodiscard]] static QString menuTitle(Menu menu);

    QWidget *m_window;
    QList<Command> m_program;
    QList<Command> m_page;
    QList<Command> m_commands;
    QList<KeyClash> m_clashes;
    QHash<QByteArray, QAction *> m_actions; // children of this
    QHash<QByteArray, int> m_usage;
};

} // namespace yumiao::ui::shell
