// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp_label.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_tone.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>

namespace yumiao::ui::widgets {

namespace {
constexpr int lampGap = 6;

int lampSide()
{
    return theme::grown(14);
}
} // namespace

LampLabel::LampLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LampLabel::setLamp(theme::Glyph glyph, const QString &word)
{
    m_glyph = glyph;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LampLabel::sizeHint() const
{
    return {lampSide() + lampGap + qRound(lineWidth(m_word, {})) + 2,
        qMax(lampSide() + 4, qRound(lineHeight(theme::FontRole::Body)))};
}

void LampLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::drawGlyph(painter, m_glyph, QRect(0, (height() - lampSide()) / 2, lampSide(), lampSide()));
    drawLine(
        painter, QRectF(rect()).adjusted(lampSide() + lampGap, 0.0, 0.0, 0.0), m_word, {.token = textTokenOf(m_glyph)});
}

} // namespace yumiao::ui::widgets
