// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"

#include <QWidget>

namespace yumiao::ui::pages {

/// Revenue by year as columns, the share of R&D printed under each (ui.md 8.1: no second axis).
class RevenueBars final : public QWidget {
    Q_OBJECT
public:
    explicit RevenueBars(QWidget *parent = nullptr);
    void setYears(std::vector<figures::YearOfFigures> years);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellReaders();
    std::vector<figures::YearOfFigures> m_years;
};

} // namespace yumiao::ui::pages
