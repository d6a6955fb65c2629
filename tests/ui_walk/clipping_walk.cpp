// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_walk/control_walk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

/// The room a text gets: a part of a scrolled page that lies outside the view is not cut, it is scrolled to.
bool isCutByParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent && parent->isVisible() && !parent->inherits("QAbstractScrollArea")
        && !(parent->parentWidget() && parent->parentWidget()->inherits("QAbstractScrollArea"))
        && (widget->geometry().right() > parent->width() || widget->geometry().bottom() > parent->height()
            || widget->x() < 0 || widget->y() < 0);
}

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return {};
}

/// Texts that may be shortened say the whole of it in the tooltip.
bool mayBeShort(const QWidget *widget)
{
    return widget->inherits("yumiao::ui::widgets::ElidedLabel") || widget->toolTip().contains(textOf(widget))
        || widget->accessibleName().contains(textOf(widget));
}

QString faultOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!label && !box && !qobject_cast<const QAbstractButton *>(widget))
        return {};
    if (textOf(widget).isEmpty())
        return {};
    const bool wraps = label && label->wordWrap();
    const int needed = box ? box->fontMetrics().horizontalAdvance(box->currentText()) + 28 : widget->sizeHint().width();
    // Lines must be whole; the air round them may shrink.
    const int line = widget->fontMetrics().height();
    const int high = wraps ? label->heightForWidth(label->width()) - line / 3 : line;
    if (!wraps && needed > widget->width() && !mayBeShort(widget))
        return u"%1 wide, needs %2"_s.arg(widget->width()).arg(needed);
    if (high > widget->height())
        return u"%1 high, needs %2"_s.arg(widget->height()).arg(high);
    return isCutByParent(widget) ? u"hangs over the edge"_s : QString();
}

} // namespace

QStringList clippingFaults(QWidget *root)
{
    QStringList faults;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        if (const QString fault = faultOf(widget); !fault.isEmpty())
            faults << u"%1: %2"_s.arg(fault, placeOf(widget));
    }
    return faults;
}

} // namespace yumiao::tests
