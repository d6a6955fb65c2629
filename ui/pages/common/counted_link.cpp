// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/counted_link.h"

#include "ui/pages/common/counted_route.h"

#include <QVariant>

namespace yumiao::ui::pages {

CountedLink::CountedLink(shell::Navigator &navigator, QWidget *parent)
    : QPushButton(parent)
    , m_navigator(navigator)
{
    setProperty("role", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setEnabled(false);
    connect(this, &QPushButton::clicked, this, [this] { m_navigator.go(m_route); });
}

void CountedLink::setCounted(const QString &text, const figures::Counted &counted)
{
    setRoute(text, routeTo(counted));
}

void CountedLink::setRoute(const QString &text, const shell::Route &route)
{
    m_route = route;
    setText(text);
    setEnabled(!route.isEmpty());
}

} // namespace yumiao::ui::pages
