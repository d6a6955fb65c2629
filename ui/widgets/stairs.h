// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hit_widget.h"

#include <QStringList>

namespace yumiao::ui::widgets {

/// One rung of a ladder (梯度的一级). Texts come formatted and translated; empty ones are left out.
struct Rung {
    QByteArray id{};
    QString name{};        ///< 创新型中小企业
    QString count{};       ///< 41
    QString unit{};        ///< 户
    QString flow{};        ///< 本年 +12・证书到期 2
    QString rateLabel{};   ///< 上一级转化
    QString rate{};        ///< 31.6%
    QString median{};      ///< 中位 13 个月
    QStringList members{}; ///< named where there are at most two
    bool isTarget = false; ///< the plan sets a number for it: tinted, with blocks
    int have = 0;
    int want = 0;
    QString sentence{};
};

struct StairsData {
    QString answer{}; ///< 距目标 10 户还差 2 户
    QString detail{};
    QString basis{};     ///< 依据：…
    QList<Rung> rungs{}; ///< from the lowest up
};

/// The ladder as stairs (ui.md 4.3): one column a rung, each higher than the last. activated() gives the rung's id.
class Stairs final : public HitWidget {
    Q_OBJECT
public:
    explicit Stairs(QWidget *parent = nullptr);
    void setData(const StairsData &stairs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QList<HitArea> hitAreas() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF columnOf(int index) const;
    void paintAnswer(QPainter &painter) const;
    void paintRung(QPainter &painter, int index) const;
    void paintRungText(QPainter &painter, const Rung &rung, const QRectF &column) const;

    StairsData m_data;
};

} // namespace yumiao::ui::widgets
