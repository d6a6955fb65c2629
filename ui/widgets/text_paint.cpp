// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_paint.h"

#include "ui/theme/tokens.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace yumiao::ui::widgets {

namespace {
QFont fontOf(const TextLook &look)
{
    QFont font = theme::font(look.role);
    if (look.bold)
        font.setBold(true);
    return font;
}
} // namespace

double drawLine(QPainter &painter, const QRectF &place, const QString &text, const TextLook &look)
{
    const QFont font = fontOf(look);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width() + 0.5);
    painter.setFont(font);
    painter.setPen(theme::current().colour(look.token));
    // Tall CJK lines may be higher than the place given: centre them without clipping.
    const double extra = qMax(0.0, metrics.height() - place.height()) / 2.0;
    painter.drawText(place.adjusted(0.0, -extra, 1.0, extra), static_cast<int>(look.align) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

double lineWidth(const QString &text, const TextLook &look)
{
    return QFontMetricsF(fontOf(look)).horizontalAdvance(text);
}

double lineHeight(theme::FontRole role)
{
    const double pixels = QFontInfo(theme::font(role)).pixelSize();
    const bool large = role == theme::FontRole::Kpi || role == theme::FontRole::Amount;
    return std::ceil(pixels * (large ? 1.16 : 1.4));
}

} // namespace yumiao::ui::widgets
