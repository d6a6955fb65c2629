// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_registry.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace yumiao::ui::shell {

CommandRegistry::CommandRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void CommandRegistry::setProgramCommands(const QList<Command> &commands)
{
    m_program = commands;
    rebuild();
}

void CommandRegistry::setPageCommands(const QList<Command> &commands)
{
    m_page = commands;
    rebuild();
}

void CommandRegistry::rebuild()
{
    m_commands = m_page;
    for (const Command &command : std::as_const(m_program)) {
        if (!find(command.id))
            m_commands.push_back(command);
    }
    for (QAction *action : std::as_const(m_actions)) {
        m_window->removeAction(action);
        action->setEnabled(false);
        action->deleteLater(); // its own trigger may have brought us here
    }
    m_actions.clear();
    m_clashes.clear();
    for (const Command &command : std::as_const(m_commands))
        makeAction(command);
    Q_EMIT changed();
}

void CommandRegistry::makeAction(const Command &command)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(QString::fromLatin1(command.id));
    action->setIcon(theme::icon(command.icon));
    action->setStatusTip(command.text);
    action->setMenuRole(QAction::NoRole);
    const auto holder = std::find_if(m_actions.cbegin(), m_actions.cend(),
        [&](const QAction *other) { return !command.keys.isEmpty() && other->shortcut() == command.keys; });
    if (holder == m_actions.cend())
        action->setShortcut(command.keys);
    else
        m_clashes.push_back({command.keys, holder.key(), command.id});
    if (command.checked)
        action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, id = command.id] { run(id); });
    m_actions.insert(command.id, action);
    m_window->addAction(action);
}

const Command *CommandRegistry::find(const QByteArray &id) const
{
    const auto it = std::find_if(
        m_commands.cbegin(), m_commands.cend(), [&](const Command &command) { return command.id == id; });
    return it == m_commands.cend() ? nullptr : &*it;
}

QAction *CommandRegistry::action(const QByteArray &id) const
{
    return m_actions.value(id);
}

void CommandRegistry::run(const QByteArray &id)
{
    const Command *found = find(id);
    if (!found)
        return;
    const Command command = *found; // running it may change the list
    const QString reason = command.whyNot();
    if (!reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    ++m_usage[id];
    if (command.run)
        command.run();
}

void CommandRegistry::fillMenus(QMenuBar &bar)
{
    bar.clear();
    for (const Menu which :
        {Menu::File, Menu::Edit, Menu::View, Menu::Business, Menu::Field, Menu::Report, Menu::Tools, Menu::Help}) {
        const bool used = std::any_of(
            m_commands.cbegin(), m_commands.cend(), [&](const Command &command) { return command.menu == which; });
        if (!used)
            continue;
        QMenu *menu = bar.addMenu(menuTitle(which));
        fillMenu(*menu, which);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { showStates(*menu); });
        connect(menu, &QMenu::aboutToHide, this, [menu] {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions)
                action->setEnabled(true); // the keys go on answering with the reason
        });
    }
}

void CommandRegistry::fillMenu(QMenu &menu, Menu which)
{
    menu.setToolTipsVisible(true);
    QList<const Command *> entries;
    for (const Command &command : std::as_const(m_commands)) {
        if (command.menu == which)
            entries.push_back(&command);
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const Command *a, const Command *b) { return a->section < b->section; });
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i > 0 && entries.at(i)->section != entries.at(i - 1)->section)
            menu.addSeparator();
        menu.addAction(m_actions.value(entries.at(i)->id));
    }
}

void CommandRegistry::showStates(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        const Command *command = find(action->objectName().toLatin1());
        if (!command)
            continue;
        const QString reason = command->whyNot();
        action->setEnabled(reason.isEmpty());
        if (command->words)
            action->setText(command->words().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(reason.toHtmlEscaped());
        if (command->checked)
            action->setChecked(command->checked());
    }
}

QList<QByteArray> CommandRegistry::mostUsed(int count) const
{
    QList<QByteArray> ids = m_usage.keys();
    std::sort(ids.begin(), ids.end(), [this](const QByteArray &a, const QByteArray &b) {
        return m_usage.value(a) != m_usage.value(b) ? m_usage.value(a) > m_usage.value(b) : a < b;
    });
    ids.erase(std::remove_if(ids.begin(), ids.end(), [this](const QByteArray &id) { return !find(id); }), ids.end());
    return ids.mid(0, count);
}

QStringList CommandRegistry::usageForSettings() const
{
    QStringList stored;
    for (auto it = m_usage.cbegin(); it != m_usage.cend(); ++it)
        stored << QStringLiteral("%1=%2").arg(QString::fromLatin1(it.key())).arg(it.value());
    stored.sort();
    return stored;
}

void CommandRegistry::setUsage(const QStringList &stored)
{
    m_usage.clear();
    for (const QString &entry : stored) {
        const int uses = entry.section(QLatin1Char('='), 1).toInt();
        if (uses > 0)
            m_usage.insert(entry.section(QLatin1Char('='), 0, 0).toLatin1(), uses);
    }
}

QString CommandRegistry::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::Business:
        return tr("&Business");
    case Menu::Field:
        return tr("F&ieldwork");
    case Menu::Report:
        return tr("&Reports");
    case Menu::Tools:
        return tr("&Tools");
    case Menu::Help:
        return tr("&Help");
    case Menu::None:
        break;
    }
    return {};
}

} // namespace yumiao::ui::shell
