// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_board.h"

#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>
#include <limits>

namespace yumiao::ui::charts {

namespace {
constexpr double kNudge = 2.0;
constexpr int kMostNudges = 30;
} // namespace

LabelBoard::LabelBoard(QGraphicsItem *sheet, const ChartForm &form, const QRectF &bounds)
    : m_sheet(sheet)
    , m_form(form)
    , m_bounds(bounds)
{
}

QSizeF LabelBoard::sizeOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.ascent() + metrics.descent())};
}

QString LabelBoard::elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void LabelBoard::writeOver(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft)
{
    auto *item = new QGraphicsSimpleTextItem(text, m_sheet);
    item->setFont(font);
    item->setBrush(colour);
    item->setPos(topLeft);
}

void LabelBoard::write(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft)
{
    writeOver(text, font, colour, topLeft);
    m_taken.append(QRectF(topLeft, sizeOf(text, font)));
}

bool LabelBoard::writeIfFree(const QString &text, const QFont &font, const QColor &colour, QPointF topLeft)
{
    const QRectF area(topLeft, sizeOf(text, font));
    if (!isFree(area) || !m_bounds.contains(area))
        return false;
    write(text, font, colour, topLeft);
    return true;
}

void LabelBoard::writeNear(const QString &text, const QFont &font, const QColor &colour, const QList<QPointF> &topLefts)
{
    const QSizeF size = sizeOf(text, font);
    QRectF best;
    double least = std::numeric_limits<double>::max();
    double later = 0.0; // the first place is the best one if all are free
    for (const QPointF &topLeft : topLefts) {
        later += 0.25;
        QRectF wanted(topLeft, size);
        wanted.moveLeft(
            std::clamp(wanted.left(), m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - size.width())));
        wanted.moveTop(
            std::clamp(wanted.top(), m_bounds.top(), std::max(m_bounds.top(), m_bounds.bottom() - size.height())));
        for (const double step : {kNudge, -kNudge}) {
            const QRectF area = pushedApart(wanted, step);
            const double price = later + cost(area) + std::abs(area.top() - wanted.top()) / 8.0;
            if (price < least) {
                least = price;
                best = area;
            }
        }
    }
    write(text, font, colour, best.topLeft());
}

bool LabelBoard::isFree(const QRectF &area) const
{
    return std::none_of(
        m_taken.begin(), m_taken.end(), [&area](const QRectF &taken) { return taken.intersects(area); });
}

double LabelBoard::cost(const QRectF &area) const
{
    const QRectF around = area.adjusted(-2, -1, 2, 1);
    const auto crossed = std::count_if(
        m_linePoints.begin(), m_linePoints.end(), [&around](QPointF point) { return around.contains(point); });
    return static_cast<double>(crossed) + (isFree(area) ? 0.0 : 1000.0) + (m_bounds.contains(area) ? 0.0 : 500.0);
}

QRectF LabelBoard::pushedApart(QRectF area, double step) const
{
    const QRectF wanted = area;
    for (int i = 0; i < kMostNudges; ++i) {
        if (isFree(area))
            return area;
        area.translate(0, step);
    }
    return wanted;
}

} // namespace yumiao::ui::charts
