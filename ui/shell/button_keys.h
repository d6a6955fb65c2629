// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace yumiao::ui::shell {

/// Enter presses the button that has the focus, everywhere in the program; Qt does it only with Space, and with Enter
/// only in some dialogs. A button with a menu opens it. Install it on the application.
class ButtonKeys final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace yumiao::ui::shell
