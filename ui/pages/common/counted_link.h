// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "ui/shell/navigator.h"

#include <QPushButton>

namespace yumiao::ui::pages {

/// A number or word that opens the records behind it; a plain text when nothing can be opened.
class CountedLink final : public QPushButton {
    Q_OBJECT
public:
    explicit CountedLink(shell::Navigator &navigator, QWidget *parent = nullptr);
    void setCounted(const QString &text, const figures::Counted &counted);
    void setRoute(const QString &text, const shell::Route &route);
    [[nodiscard]] const shell::Route &route() const { return m_route; }

private:
    shell::Navigator &m_navigator;
    shell::Route m_route;
};

} // namespace yumiao::ui::pages
