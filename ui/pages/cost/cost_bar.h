// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace yumiao::ui::pages {

/// A part of the bar: a share of the year, its colour.
struct CostBarPart {
    const char *token = "c1";
    double share = 0.0;
    QString label; ///< drawn inside where it fits: 利息 4.35%
};

/// What the bar shows; shares: 0.058 is 5.80 %.
struct CostBarData {
    QList<CostBarPart> parts;
    std::optional<double> primeRate; ///< one-year LPR
    std::optional<double> average;   ///< of the district
    std::optional<double> net;       ///< tick 补后; none without subsidies
    QString sentence;                ///< the bar in words
};

/// 全口径成本条: the parts of a yearly cost side by side on a scale from 0 %, marks above it, the cost after subsidies
/// below it.
class CostBar final : public QWidget {
    Q_OBJECT
public:
    explicit CostBar(QWidget *parent = nullptr);
    void setData(const CostBarData &data);
    [[nodiscard]] const CostBarData &data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double whole() const;
    [[nodiscard]] QRectF barRect() const;
    [[nodiscard]] double xOf(double share) const;
    void paintParts(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    CostBarData m_data;
};

} // namespace yumiao::ui::pages
