// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/button_keys.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace yumiao::ui::shell {
namespace {

bool isPlainEnter(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isEnter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isPlainEnter(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    auto *push = qobject_cast<QPushButton *>(watched);
    auto *tool = qobject_cast<QToolButton *>(watched);
    if ((!push && !tool) || !static_cast<QWidget *>(watched)->isEnabled())
        return QObject::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true; // held down it presses once
    if (push && push->menu())
        push->showMenu();
    else if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace yumiao::ui::shell
