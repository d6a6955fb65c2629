// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_stops.h"

#include <QWidget>

#include <algorithm>

namespace yumiao::ui::shell {

namespace {
bool isStop(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() && widget.isEnabled()
        && widget.window() == &window && &widget != &window;
}

qsizetype placeIn(const QList<const QWidget *> &first, const QWidget *widget)
{
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first.at(i)->isAncestorOf(widget))
            return i;
    }
    return first.size();
}
} // namespace

QList<QWidget *> tabStops(const QWidget &window, const QList<const QWidget *> &first)
{
    QList<QWidget *> stops;
    for (QWidget *it = window.nextInFocusChain(); it && it != &window; it = it->nextInFocusChain()) {
        if (isStop(*it, window))
            stops.push_back(it);
    }
    std::stable_sort(stops.begin(), stops.end(),
        [&](const QWidget *a, const QWidget *b) { return placeIn(first, a) < placeIn(first, b); });
    return stops;
}

bool stepFocus(const QWidget &window, bool next, const QList<const QWidget *> &first)
{
    const QList<QWidget *> stops = tabStops(window, first);
    if (stops.isEmpty())
        return false;
    QWidget *from = window.focusWidget();
    qsizetype at = stops.indexOf(from);
    if (at < 0) { // the focus stands on something that Tab does not stop at: a chosen button of a row, a label
        at = next ? -1 : 0;
        for (QWidget *it = from; it && it != &window; it = it->previousInFocusChain()) {
            const qsizetype before = stops.indexOf(it);
            if (before < 0)
                continue;
            at = next ? before : before + 1;
            break;
        }
    }
    const qsizetype count = stops.size();
    QWidget *target = stops.at((at + (next ? 1 : -1) + count) % count);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace yumiao::ui::shell
