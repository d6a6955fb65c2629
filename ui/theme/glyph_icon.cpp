// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QPainter>

namespace yumiao::ui::theme {

namespace {
class GlyphIconEngine final : public QIconEngine {
public:
    explicit GlyphIconEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF box(0.0, 0.0, side, side);
        box.moveCenter(QRectF(rect).center());
        GlyphPainter(*painter, current()).draw(m_glyph, box);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixels(size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixels;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("yumiao-glyph"); }
    bool isNull() override { return false; }

private:
    Glyph m_glyph;
};
} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphIconEngine(glyph));
} // QIcon owns its engine

} // namespace yumiao::ui::theme
