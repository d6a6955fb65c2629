// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_bar.h"

#include "ui/pages/cost/cost_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"
#include "ui/words/plain_tip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yumiao::ui::pages {
namespace {

using theme::FontRole;
using widgets::drawLine;
using widgets::lineHeight;
using widgets::lineWidth;

constexpr double BarHeight = 22.0;
constexpr double MarkSize = 5.0;
constexpr double LeastWhole = 0.01;
constexpr double RoomAtTheEnd = 1.02; ///< the longest mark does not stand on the edge

} // namespace

CostBar::CostBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CostBar::setData(const CostBarData &data)
{
    m_data = data;
    setAccessibleName(data.sentence);
    setToolTip(words::plainTip(data.sentence));
    update();
}

QSize CostBar::sizeHint() const
{
    return {380, static_cast<int>(std::ceil(BarHeight + MarkSize + 2.0 * lineHeight(FontRole::Small) + 8.0))};
}

QSize CostBar::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

double CostBar::whole() const
{
    double sum = 0.0;
    for (const CostBarPart &part : m_data.parts)
        sum += std::max(part.share, 0.0);
    return std::max({sum, m_data.primeRate.value_or(0.0), m_data.average.value_or(0.0), LeastWhole}) * RoomAtTheEnd;
}

QRectF CostBar::barRect() const
{
    return {0.5, lineHeight(FontRole::Small) + MarkSize + 3.0, width() - 1.0, BarHeight};
}

double CostBar::xOf(double share) const
{
    const QRectF bar = barRect();
    return bar.left() + bar.width() * std::clamp(share / whole(), 0.0, 1.0);
}

void CostBar::paintEvent(QPaintEvent *)
{
    if (m_data.parts.isEmpty())
        return;
    QPainter painter(this);
    paintParts(painter);
    paintScale(painter);
    paintMarks(painter);
}

void CostBar::paintParts(QPainter &painter) const
{
    const QRectF bar = barRect();
    double from = 0.0;
    for (const CostBarPart &part : m_data.parts) {
        if (part.share <= 0.0)
            continue;
        const double left = xOf(from);
        from += part.share;
        const QRectF place(left, bar.top(), std::max(1.0, xOf(from) - left - 1.0), bar.height());
        painter.fillRect(place, theme::current().colour(part.token));
        if (lineWidth(part.label, {.role = FontRole::Small}) + 8.0 > place.width())
            continue;
        painter.save();
        painter.setPen(theme::current().inkOn(part.token));
        painter.setFont(theme::font(FontRole::Small));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, part.label);
        painter.restore();
    }
}

/// Whole steps of the scale under the bar, and the cost after subsidies as a tick.
void CostBar::paintScale(QPainter &painter) const
{
    const QRectF bar = barRect();
    const double top = bar.bottom() + 4.0;
    const double high = lineHeight(FontRole::Small);
    QRectF taken;
    if (m_data.net) {
        const double x = xOf(*m_data.net);
        painter.fillRect(QRectF(x - 1.0, bar.bottom() - 4.0, 2.0, 8.0), theme::current().colour("t1"));
        const QString text = tr("After subsidies %1").arg(yearlyText(*m_data.net));
        const double wide = lineWidth(text, {.role = FontRole::Small, .bold = true}) + 2.0;
        const double left = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, width() - wide));
        taken = QRectF(left, top, wide, high);
        drawLine(painter, taken, text, {.role = FontRole::Small, .bold = true});
    }
    const double step = whole() > 0.12 ? 0.05 : whole() > 0.04 ? 0.02 : 0.01;
    for (double share = 0.0; share < whole(); share += step) {
        const QString text = QStringLiteral("%1%").arg(share * 100.0, 0, 'f', 0);
        const double wide = lineWidth(text, {.role = FontRole::Small}) + 2.0;
        const double left = std::clamp(xOf(share) - wide / 2.0, 0.0, std::max(0.0, width() - wide));
        const QRectF place(left, top, wide, high);
        if (!place.adjusted(-6.0, 0.0, 6.0, 0.0).intersects(taken))
            drawLine(painter, place, text, {.role = FontRole::Small, .token = "t2"});
    }
}

/// The prime rate and the average above the bar; where they meet, the average gives way to the right.
void CostBar::paintMarks(QPainter &painter) const
{
    const QRectF bar = barRect();
    const double high = lineHeight(FontRole::Small);
    painter.setRenderHint(QPainter::Antialiasing);
    double free = 0.0;
    const auto mark = [&](double share, const QString &text) {
        const double x = xOf(share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::current().colour("t2"));
        painter.drawPolygon(QPolygonF{{x - MarkSize, bar.top() - MarkSize - 1.0},
            {x + MarkSize, bar.top() - MarkSize - 1.0}, {x, bar.top() - 1.0}});
        const double wide = lineWidth(text, {.role = FontRole::Small}) + 2.0;
        const double left = std::max(free, std::clamp(x - wide / 2.0, 0.0, std::max(0.0, width() - wide)));
        if (left + wide > width() + 1.0)
            return; // the sentence has it
        drawLine(painter, {left, 0.0, wide, high}, text, {.role = FontRole::Small, .token = "t2"});
        free = left + wide + 8.0;
    };
    QList<std::pair<double, QString>> marks;
    if (m_data.primeRate)
        marks.append({*m_data.primeRate, tr("One-year LPR %1").arg(yearlyText(*m_data.primeRate))});
    if (m_data.average)
        marks.append({*m_data.average, tr("District average %1").arg(yearlyText(*m_data.average))});
    std::sort(marks.begin(), marks.end());
    for (const auto &[share, text] : marks)
        mark(share, text);
}

} // namespace yumiao::ui::pages
