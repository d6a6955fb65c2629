// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_walk/control_walk.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QRadioButton>
#include <QTest>
#include <QWidget>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostSteps = 400;

bool isInside(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    for (const QWidget *it = widget; it; it = it->parentWidget()) {
        if (reached.contains(it))
            return true;
    }
    return false;
}

/// Of buttons that exclude each other Tab reaches one, arrows the rest.
bool isReachedByArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    QList<QAbstractButton *> group;
    if (button->group() && button->group()->exclusive())
        group = button->group()->buttons();
    else if (button->autoExclusive())
        group = button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(group.cbegin(), group.cend(), [&](const QAbstractButton *it) { return reached.contains(it); });
}

QWidget *pressTab(QWidget *window)
{
    QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    QTest::keyClick(from, Qt::Key_Tab);
    return window->focusWidget();
}

} // namespace

QStringList tabFaults(QWidget *window)
{
    QStringList faults;
    QSet<const QWidget *> reached;
    const QWidget *first = nullptr;
    int partsOfDate = 0;
    QWidget *before = window->focusWidget();
    for (int step = 0; step < MostSteps; ++step) {
        QWidget *now = pressTab(window);
        if (!now) {
            faults << u"Tab leads nowhere from %1"_s.arg(before ? placeOf(before) : u"the window"_s);
            break;
        }
        if (now == before && qobject_cast<QDateTimeEdit *>(now) && ++partsOfDate < 3)
            continue; // from the year to the month and to the day
        partsOfDate = 0;
        if (now == before) {
            faults << u"Tab does not leave %1"_s.arg(placeOf(now));
            break;
        }
        if (reached.contains(now)) { // the round is closed
            if (now != first)
                faults << u"Tab goes in a small circle, from %1 back to %2"_s.arg(placeOf(before), placeOf(now));
            break;
        }
        if (!first)
            first = now;
        before = now;
        reached.insert(now);
    }
    const QList<QWidget *> controls = controlsIn(window);
    for (const QWidget *widget : controls) {
        const bool wantsTab = widget->focusPolicy() & Qt::TabFocus;
        if (!isInside(widget, reached) && !isReachedByArrows(widget, reached))
            faults << (wantsTab ? u"Tab never reaches %1"_s : u"no key reaches %1"_s).arg(placeOf(widget));
    }
    return faults;
}

} // namespace yumiao::tests
