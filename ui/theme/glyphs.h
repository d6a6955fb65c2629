// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace yumiao::ui::theme {

class Tokens;

/// The signs of ui.md 7.1 and 7.2. Always shown with a word or a number; the colour is third.
enum class Glyph {
    LampRed,        ///< 红: octagon with a bar
    LampAmber,      ///< 黄: triangle with a mark
    LampGreen,      ///< 绿: disc with a tick
    LampDone,       ///< 办结: rounded square with a tick
    LampNotStarted, ///< 未开始: dashed ring
    LampBlue,       ///< 蓝: diamond with a dot
    Met,            ///< 达到: ring with tick
    Unmet,          ///< 未达到: ring with cross
    Unknown,        ///< 待核: ring with ?
    SquareMet,      ///< the three again as small squares for lists
    SquareUnmet,
    SquareUnknown,
};

/// Paints the signs as paths, at any size and on any device, in the colours of the tokens given.
class GlyphPainter {
public:
    GlyphPainter(QPainter &painter, const Tokens &tokens);
    void draw(Glyph glyph, const QRectF &box);
    /// Four rising bars, the first `filled` in acc (rungs of a ladder, 梯度).
    void drawRungs(int filled, const QRectF &box, int of = 4);
    /// `of` squares in a row, `filled` in c1 (stages of a financing application). Each is as high as the box.
    void drawStages(int filled, const QRectF &box, int of = 5);

private:
    QPainter &m_painter;
    const Tokens &m_tokens;
};

/// The sign as pixels, `size` logical pixels square, cached by glyph, size, look and device pixel ratio.
[[nodiscard]] QPixmap glyphPixmap(Glyph glyph, int size, qreal dpr);
/// Draws from the cache on screens and as paths elsewhere (printer, PDF, picture): for delegates and painted widgets.
void drawGlyph(QPainter &painter, Glyph glyph, const QRect &box);
/// The sign as an icon of buttons and menus; follows the look by itself.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);
/// Forgets all pixels; applyTheme() calls it.
void clearGlyphCache();

} // namespace yumiao::ui::theme
