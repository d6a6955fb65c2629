// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace yumiao::ui::shell {

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::push(const Route &route)
{
    m_routes.resize(m_at + 1);
    m_routes.push_back(route);
    if (m_routes.size() > limit)
        m_routes.removeFirst();
    m_at = m_routes.size() - 1;
}

void Navigator::go(const Route &route)
{
    if (route.isEmpty())
        return;
    if (route != current())
        push(route);
    Q_EMIT opened(route);
    Q_EMIT changed();
}

void Navigator::record(const Route &route)
{
    if (route.isEmpty() || route == current())
        return;
    const Route present = current();
    if (m_at >= 0 && present.place == route.place && present.filter == route.filter)
        m_routes[m_at] = route;
    else
        push(route);
    Q_EMIT changed();
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT opened(current());
    Q_EMIT changed();
}

void Navigator::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT opened(current());
    Q_EMIT changed();
}

Route Navigator::current() const
{
    return m_at >= 0 ? m_routes.at(m_at) : Route{};
}

QList<Route> Navigator::recentObjects(int count) const
{
    QList<Route> found;
    for (qsizetype i = m_routes.size() - 1; i >= 0 && found.size() < count; --i) {
        const Route object{m_routes.at(i).place, m_routes.at(i).key};
        if (!object.key.isEmpty() && !found.contains(object))
            found.push_back(object);
    }
    return found;
}

} // namespace yumiao::ui::shell
