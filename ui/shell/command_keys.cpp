// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_keys.h"

#include "ui/shell/command_registry.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace yumiao::ui::shell {
namespace {

/// What everybody expects of these keys while typing.
bool editsText(const QKeyEvent &key)
{
    const auto known = {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy,
        QKeySequence::Paste, QKeySequence::SelectAll};
    return std::any_of(known.begin(), known.end(), [&](QKeySequence::StandardKey it) { return key.matches(it); });
}

} // namespace

CommandKeys::CommandKeys(const CommandRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
}

bool CommandKeys::belongsToCommand(const QKeyEvent &key) const
{
    const bool isLetter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    if (!isLetter || !key.modifiers().testFlag(Qt::ControlModifier) || editsText(key))
        return false;
    const QKeySequence keys(key.keyCombination());
    const auto &commands = m_registry.commands();
    return std::any_of(commands.begin(), commands.end(), [&](const Command &it) { return it.keys == keys; });
}

bool CommandKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QLineEdit *>(watched)
        || !belongsToCommand(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore(); // so the line does not take it for its own
    return true;
}

} // namespace yumiao::ui::shell
