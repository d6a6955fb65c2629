// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"
#include "ui/widgets/bars.h"

#include <QAbstractButton>

#include <optional>
#include <variant>

namespace yumiao::ui::widgets {

/// A bar from the base value to the target, with today's planned position (序时); shares 0…1.
struct KpiProgress {
    std::optional<double> done{};
    std::optional<double> pace{};
};
/// One block for each unit of the target.
struct KpiBlocks {
    int have = 0;
    int want = 0;
};
/// One line with its own bar and requirement tick; at most two fit.
struct KpiBullet {
    QString label{};
    std::optional<double> value{}; ///< share 0…1
    double required = 0.0;         ///< share 0…1
    QString text{};                ///< 34.2%
};
using KpiPicture = std::variant<std::monostate, KpiProgress, KpiBlocks, QList<KpiBullet>, QList<BarPart>>;

/// A lamp with its count in the foot of a card.
struct KpiCount {
    theme::Glyph glyph = theme::Glyph::LampGreen;
    QString text{};
};

/// What a figure card says. All texts come formatted and translated; the card only lays them out.
struct KpiData {
    QString title{}; ///< 各类企业主体
    std::optional<theme::Glyph> lamp{};
    QString lampWord{}; ///< 慢于序时 79 户
    QString value{};    ///< 4,826; not shown beside bullets
    QString rest{};     ///< / 目标 5,000 户
    KpiPicture picture{};
    QString foot{};           ///< 还差 174 户，月均需 44 户
    QList<KpiCount> counts{}; ///< instead of the foot text
    QString sentence{};       ///< the whole card in one sentence, for screen readers and the tooltip
};

/// A figure card of 工作台 (ui.md 4.1): one focus stop; click, Enter and Space emit activated().
class KpiCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiCard(QWidget *parent = nullptr);
    void setData(const KpiData &data);
    [[nodiscard]] const KpiData &data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRectF &line) const;
    void paintValue(QPainter &painter, const QRectF &line) const;
    void paintPicture(QPainter &painter, const QRectF &bar) const;
    void paintBullets(QPainter &painter, const QRectF &place, const QList<KpiBullet> &bullets) const;
    void paintFoot(QPainter &painter, const QRectF &line) const;

    KpiData m_data;
};

} // namespace yumiao::ui::widgets
