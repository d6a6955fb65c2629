// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include "ui/theme/tokens.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace yumiao::ui::theme {

namespace {
// Every sign is drawn in a box of 16 units and scaled to the place it gets.
QPen strokeOf(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath tickPath(double x, double y, double size)
{
    QPainterPath path(QPointF(x, y + size * 0.5));
    path.lineTo(x + size * 0.36, y + size * 0.86);
    path.lineTo(x + size, y + size * 0.14);
    return path;
}

QPainterPath octagonPath()
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * M_PI / 4.0;
        corners << QPointF(8.0 + 7.9 * std::cos(angle), 8.0 + 7.9 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void paintLampRed(QPainter &p, const Tokens &t)
{
    p.setPen(strokeOf(t.colour("redfill"), 0.6));
    p.setBrush(t.colour("redfill"));
    p.drawPath(octagonPath());
    p.setPen(Qt::NoPen);
    p.setBrush(t.inkOn("redfill"));
    p.drawRoundedRect(QRectF(4.2, 6.9, 7.6, 2.2), 0.8, 0.8);
}

void paintLampAmber(QPainter &p, const Tokens &t)
{
    QPainterPath path(QPointF(8.0, 1.6));
    path.lineTo(15.1, 14.3);
    path.lineTo(0.9, 14.3);
    path.closeSubpath();
    p.setPen(strokeOf(t.colour("amb"), 1.1));
    p.setBrush(t.colour("ambfill"));
    p.drawPath(path);
    p.setPen(strokeOf(t.inkOn("ambfill"), 1.6));
    p.drawLine(QPointF(8.0, 6.2), QPointF(8.0, 9.4));
    p.drawPoint(QPointF(8.0, 12.0));
}

void paintLampGreen(QPainter &p, const Tokens &t)
{
    p.setPen(Qt::NoPen);
    p.setBrush(t.colour("grnfill"));
    p.drawEllipse(QRectF(0.8, 0.8, 14.4, 14.4));
    p.setPen(strokeOf(t.inkOn("grnfill"), 1.8));
    p.setBrush(Qt::NoBrush);
    p.drawPath(tickPath(4.6, 4.8, 6.8));
}

void paintLampDone(QPainter &p, const Tokens &t)
{
    p.setPen(strokeOf(t.colour("gryfill"), 1.3));
    p.setBrush(t.colour("grybg"));
    p.drawRoundedRect(QRectF(1.4, 1.4, 13.2, 13.2), 2.6, 2.6);
    p.setPen(strokeOf(t.colour("t2"), 1.6));
    p.setBrush(Qt::NoBrush);
    p.drawPath(tickPath(4.7, 4.7, 6.6));
}

void paintLampNotStarted(QPainter &p, const Tokens &t)
{
    QPen pen = strokeOf(t.colour("gryfill"), 1.5);
    pen.setDashPattern({1.4, 2.0});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QRectF(1.5, 1.5, 13.0, 13.0));
}

void paintLampBlue(QPainter &p, const Tokens &t)
{
    QPainterPath path(QPointF(8.0, 0.9));
    path.lineTo(15.1, 8.0);
    path.lineTo(8.0, 15.1);
    path.lineTo(0.9, 8.0);
    path.closeSubpath();
    p.setPen(Qt::NoPen);
    p.setBrush(t.colour("acc"));
    p.drawPath(path);
    p.setBrush(t.inkOn("acc"));
    p.drawEllipse(QPointF(8.0, 8.0), 1.9, 1.9);
}

void paintRing(QPainter &p, const QColor &colour)
{
    p.setPen(strokeOf(colour, 1.4));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QRectF(1.4, 1.4, 13.2, 13.2));
    p.setPen(strokeOf(colour, 1.6));
}

void paintMet(QPainter &p, const Tokens &t)
{
    paintRing(p, t.colour("grn"));
    p.drawPath(tickPath(5.0, 5.0, 6.0));
}

void paintUnmet(QPainter &p, const Tokens &t)
{
    paintRing(p, t.colour("red"));
    p.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
    p.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
}

/// The ? as a path: text would need a font, and fonts differ between screen and paper.
void paintUnknown(QPainter &p, const Tokens &t)
{
    paintRing(p, t.colour("amb"));
    QPainterPath path;
    path.arcMoveTo(QRectF(5.9, 4.0, 4.2, 4.2), 170.0);
    path.arcTo(QRectF(5.9, 4.0, 4.2, 4.2), 170.0, -230.0);
    path.quadTo(8.1, 8.6, 8.0, 9.6);
    p.drawPath(path);
    p.drawPoint(QPointF(8.0, 11.8));
}

void paintSquareMet(QPainter &p, const Tokens &t)
{
    p.setPen(Qt::NoPen);
    p.setBrush(t.colour("c1"));
    p.drawRoundedRect(QRectF(0.7, 0.7, 14.6, 14.6), 3.0, 3.0);
    p.setPen(strokeOf(t.inkOn("c1"), 2.2));
    p.setBrush(Qt::NoBrush);
    p.drawPath(tickPath(4.6, 4.8, 6.8));
}

void paintSquareUnmet(QPainter &p, const Tokens &t)
{
    p.setPen(strokeOf(t.colour("red"), 1.7));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(1.5, 1.5, 13.0, 13.0), 2.8, 2.8);
    p.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    p.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void paintSquareUnknown(QPainter &p, const Tokens &t)
{
    QPen pen = strokeOf(t.colour("amb"), 1.6);
    pen.setDashPattern({1.3, 1.7});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(1.5, 1.5, 13.0, 13.0), 2.8, 2.8);
    p.setPen(strokeOf(t.colour("amb"), 1.8));
    p.drawLine(QPointF(8.0, 4.9), QPointF(8.0, 8.2));
    p.drawPoint(QPointF(8.0, 11.2));
}

void paintInUnits(QPainter &p, const Tokens &t, Glyph glyph)
{
    switch (glyph) {
    case Glyph::LampRed:
        return paintLampRed(p, t);
    case Glyph::LampAmber:
        return paintLampAmber(p, t);
    case Glyph::LampGreen:
        return paintLampGreen(p, t);
    case Glyph::LampDone:
        return paintLampDone(p, t);
    case Glyph::LampNotStarted:
        return paintLampNotStarted(p, t);
    case Glyph::LampBlue:
        return paintLampBlue(p, t);
    case Glyph::Met:
        return paintMet(p, t);
    case Glyph::Unmet:
        return paintUnmet(p, t);
    case Glyph::Unknown:
        return paintUnknown(p, t);
    case Glyph::SquareMet:
        return paintSquareMet(p, t);
    case Glyph::SquareUnmet:
        return paintSquareUnmet(p, t);
    case Glyph::SquareUnknown:
        return paintSquareUnknown(p, t);
    }
}

struct GlyphKey {
    Glyph glyph;
    int size;
    int dprHundredths;
    bool dark;
    friend bool operator==(const GlyphKey &, const GlyphKey &) = default;
    friend size_t qHash(const GlyphKey &key, size_t seed)
    {
        return qHashMulti(seed, static_cast<int>(key.glyph), key.size, key.dprHundredths, key.dark);
    }
};

QHash<GlyphKey, QPixmap> &glyphPixels()
{
    static QHash<GlyphKey, QPixmap> cache;
    return cache;
}
} // namespace

GlyphPainter::GlyphPainter(QPainter &painter, const Tokens &tokens)
    : m_painter(painter)
    , m_tokens(tokens)
{
}

void GlyphPainter::draw(Glyph glyph, const QRectF &box)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(box.topLeft());
    m_painter.scale(box.width() / 16.0, box.height() / 16.0);
    paintInUnits(m_painter, m_tokens, glyph);
    m_painter.restore();
}

void GlyphPainter::drawRungs(int filled, const QRectF &box, int of)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    const double pitch = box.width() / of;
    for (int i = 0; i < of; ++i) {
        const double height = box.height() * (0.34 + 0.66 * i / qMax(1, of - 1));
        // Edges are black in high contrast, and would look like filled bars.
        const char *rest = m_tokens.name() == QLatin1String("contrast") ? "c1l" : "line2";
        m_painter.setBrush(m_tokens.colour(i < filled ? "c1" : rest));
        m_painter.drawRoundedRect(
            QRectF(box.left() + i * pitch, box.bottom() - height, pitch * 0.72, height), 0.8, 0.8);
    }
    m_painter.restore();
}

void GlyphPainter::drawStages(int filled, const QRectF &box, int of)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const double side = box.height();
    const double pitch = of > 1 ? (box.width() - side) / (of - 1) : 0.0;
    for (int i = 0; i < of; ++i) {
        const QRectF square(box.left() + i * pitch, box.top(), side, side);
        const bool on = i < filled;
        m_painter.setPen(on ? QPen(Qt::NoPen) : QPen(m_tokens.colour("line2"), 1.0));
        m_painter.setBrush(m_tokens.colour(on ? "c1" : "grybg"));
        m_painter.drawRoundedRect(on ? square : square.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    }
    m_painter.restore();
}

QPixmap glyphPixmap(Glyph glyph, int size, qreal dpr)
{
    const GlyphKey key{glyph, size, qRound(dpr * 100.0), current().isDark()};
    auto it = glyphPixels().find(key);
    if (it == glyphPixels().end()) {
        QPixmap pixels((QSizeF(size, size) * dpr).toSize());
        pixels.setDevicePixelRatio(dpr);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        GlyphPainter(painter, current()).draw(glyph, QRectF(0.0, 0.0, size, size));
        it = glyphPixels().insert(key, pixels);
    }
    return *it;
}

void drawGlyph(QPainter &painter, Glyph glyph, const QRect &box)
{
    const int type = painter.device()->devType();
    if (type == QInternal::Widget || type == QInternal::Pixmap || type == QInternal::Image) {
        const int size = qMin(box.width(), box.height());
        painter.drawPixmap(box.topLeft(), glyphPixmap(glyph, size, painter.device()->devicePixelRatioF()));
        return;
    }
    GlyphPainter(painter, current()).draw(glyph, QRectF(box));
}

void clearGlyphCache()
{
    glyphPixels().clear();
}

} // namespace yumiao::ui::theme
