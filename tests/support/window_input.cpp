// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_input.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace yumiao::tests {

void typeText(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

bool becomesActive(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    constexpr int Patience = 1500; // milliseconds
    if (!window.isActiveWindow())
        window.activateWindow();
    if (QTest::qWaitForWindowActive(&window, Patience))
        return true;
    // A window manager may leave the focus with the window that was closed last: the program is told instead.
    QApplication::setActiveWindow(&window);
    return window.isActiveWindow();
}

void applyLook(bool dark)
{
    ui::theme::applyTheme(
        *qApp, {dark ? ui::theme::Look::Dark : ui::theme::Look::Light, ui::theme::FontStep::Standard});
}

QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support |QFontDatabase)"));
}

} // namespace yumiao::tests
