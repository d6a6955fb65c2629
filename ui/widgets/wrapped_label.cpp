// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_label.h"

#include <QEvent>

namespace yumiao::ui::widgets {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::fit()
{
    const int before = minimumHeight();
    setMinimumHeight(0); // else it never answers less than this
    const int needed = text().isEmpty() ? 0 : qMax(0, heightForWidth(width()));
    setMinimumHeight(needed);
    if (needed != before)
        updateGeometry();
}

bool WrappedLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::FontChange || type == QEvent::LayoutRequest || type == QEvent::Show)
        fit();
    return done;
}

} // namespace yumiao::ui::widgets
