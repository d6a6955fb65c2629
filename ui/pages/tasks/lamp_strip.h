// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/measure_story.h"

#include <QWidget>

namespace yumiao::ui::pages {

/// The lamp of a measure at the end of each of the last twelve months, the month under it. Months that the record of
/// lamps does not reach stand under a dotted line. The whole is one picture with its words for readers of the screen.
class LampStrip final : public QWidget {
    Q_OBJECT
public:
    explicit LampStrip(QWidget *parent = nullptr);
    void setStrip(std::vector<figures::LampOfMonth> strip);
    [[nodiscard]] const std::vector<figures::LampOfMonth> &strip() const { return m_strip; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect boxOf(qsizetype month) const;
    [[nodiscard]] QString textOf(const figures::LampOfMonth &month) const;
    std::vector<figures::LampOfMonth> m_strip;
};

} // namespace yumiao::ui::pages
