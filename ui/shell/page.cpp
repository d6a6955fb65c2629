// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QEvent>

namespace yumiao::ui::shell {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headChanged();
        Q_EMIT statusChanged(statusTexts());
    }
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::shell
