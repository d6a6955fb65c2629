// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hit_widget.h"

namespace yumiao::ui::widgets {

/// One stage of the financing funnel (融资漏斗). Texts come formatted and translated.
struct FunnelStage {
    QByteArray id{};
    QString name{};         ///< 需求登记
    QString count{};        ///< 112
    QString amount{};       ///< 件・3.41 亿元
    QString detail{};       ///< 在此 7・退出 4・中位 3 天
    double share = 0.0;     ///< reached, as a share of the first stage, 0…1: the height of the bar
    QString rate{};         ///< to the next stage, 90.2%; empty at the last
    bool rateIsLow = false; ///< under 70%: red
    QString sentence{};
};

/// Bars of falling height, with the step rates between them. activated() gives the stage's id.
class Funnel final : public HitWidget {
    Q_OBJECT
public:
    explicit Funnel(QWidget *parent = nullptr);
    void setStages(const QList<FunnelStage> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QList<HitArea> hitAreas() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF columnOf(int index) const;
    void paintStage(QPainter &painter, int index) const;
    void paintStep(QPainter &painter, int index, const QRectF &bar) const;

    QList<FunnelStage> m_stages;
};

} // namespace yumiao::ui::widgets
