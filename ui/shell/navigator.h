// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/route.h"

#include <QList>
#include <QObject>

namespace yumiao::ui::shell {

/// The history of views: go somewhere, come back. Pages, palette and notifications go elsewhere through go().
class Navigator final : public QObject {
    Q_OBJECT
public:
    /// The oldest views are forgotten beyond this many.
    static constexpr int limit = 100;

    explicit Navigator(QObject *parent = nullptr);
    /// Opens a route and drops what lay ahead.
    void go(const Route &route);
    /// The page in front has moved by itself: another filter is a new view, another row only moves the present one.
    void record(const Route &route);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_routes.size(); }
    [[nodiscard]] Route current() const;
    /// The newest routes to objects, each once, newest first.
    [[nodiscard]] QList<Route> recentObjects(int count) const;
Q_SIGNALS:
    /// Somebody asked to be shown this route; the window opens it.
    void opened(const yumiao::ui::shell::Route &route);
    void changed();

private:
    void push(const Route &route);

    QList<Route> m_routes;
    qsizetype m_at = -1;
};

} // namespace yumiao::ui::shell
