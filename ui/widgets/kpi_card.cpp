// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_card.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_tone.h"
#include "ui/widgets/text_paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace yumiao::ui::widgets {

using theme::FontRole;

namespace {
constexpr double cardPadding = 12.0;
constexpr double cardBar = 8.0;

int cardGlyph()
{
    return theme::grown(14);
}

void paintCardGround(QPainter &painter, const QRect &rect, bool hovered)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::current().colour(hovered ? "accln" : "line"));
    painter.setBrush(theme::current().colour(hovered ? "hover" : "base"));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
}

void drawSign(QPainter &painter, theme::Glyph glyph, double x, double centre)
{
    theme::drawGlyph(painter, glyph, QRect(qRound(x), qRound(centre - cardGlyph() / 2.0), cardGlyph(), cardGlyph()));
}
} // namespace

KpiCard::KpiCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &KpiCard::activated);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KpiCard::setData(const KpiData &data)
{
    m_data = data;
    setAccessibleName(data.sentence.isEmpty() ? data.title : data.sentence);
    setToolTip(data.sentence.toHtmlEscaped());
    update();
}

QSize KpiCard::sizeHint() const
{
    const double lines = 2.0 * lineHeight(FontRole::Body) + lineHeight(FontRole::Kpi);
    return {232, qRound(lines + 2.0 * cardPadding + cardBar + 11.0)};
}

QSize KpiCard::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), underMouse());
    const QRectF inside = QRectF(rect()).adjusted(cardPadding, cardPadding - 2.0, -cardPadding, -cardPadding + 2.0);
    const double body = lineHeight(FontRole::Body);
    const double value = lineHeight(FontRole::Kpi);
    paintHead(painter, {inside.left(), inside.top(), inside.width(), body});
    const QRectF middle(inside.left(), inside.top() + body, inside.width(), value + cardBar + 7.0);
    if (const auto *bullets = std::get_if<QList<KpiBullet>>(&m_data.picture)) {
        paintBullets(painter, middle, *bullets);
    } else {
        paintValue(painter, {middle.left(), middle.top() - 1.0, middle.width(), value});
        paintPicture(painter, {middle.left(), middle.top() + value + 4.0, middle.width(), cardBar});
    }
    paintFoot(painter, {inside.left(), inside.bottom() - body, inside.width(), body});
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

void KpiCard::paintHead(QPainter &painter, const QRectF &line) const
{
    double right = 0.0;
    if (m_data.lamp) {
        const TextLook look{.token = textTokenOf(*m_data.lamp)};
        const double word = lineWidth(m_data.lampWord, look);
        right = qMin(word + cardGlyph() + 6.0, line.width() * 0.62);
        drawSign(painter, *m_data.lamp, line.right() - right, line.center().y());
        drawLine(
            painter, line.adjusted(line.width() - right + cardGlyph() + 5.0, 0.0, 0.0, 0.0), m_data.lampWord, look);
        right += 8.0;
    }
    drawLine(painter, line.adjusted(0.0, 0.0, -right, 0.0), m_data.title, {.token = "t2"});
}

void KpiCard::paintValue(QPainter &painter, const QRectF &line) const
{
    const double width = drawLine(painter, line, m_data.value, {.role = FontRole::Kpi});
    // The smaller text stands on the baseline of the figure, not in the middle of its line.
    const double drop = (lineHeight(FontRole::Kpi) - lineHeight(FontRole::Body)) * 0.36;
    drawLine(painter, line.adjusted(width + 8.0, drop, 0.0, drop), m_data.rest, {.token = "t2"});
}

void KpiCard::paintPicture(QPainter &painter, const QRectF &bar) const
{
    if (const auto *progress = std::get_if<KpiProgress>(&m_data.picture))
        paintProgress(painter, bar, progress->done, progress->pace);
    else if (const auto *blocks = std::get_if<KpiBlocks>(&m_data.picture))
        paintBlocks(painter, bar, blocks->have, blocks->want);
    else if (const auto *parts = std::get_if<QList<BarPart>>(&m_data.picture))
        paintStack(painter, bar, *parts);
}

void KpiCard::paintBullets(QPainter &painter, const QRectF &place, const QList<KpiBullet> &bullets) const
{
    if (bullets.isEmpty())
        return;
    double labels = 0.0;
    double numbers = 0.0;
    for (const KpiBullet &bullet : bullets) {
        labels = qMax(labels, lineWidth(bullet.label, {}));
        numbers = qMax(numbers, lineWidth(bullet.text, {.bold = true}));
    }
    labels = qMin(labels, place.width() * 0.4);
    const double pitch = place.height() / static_cast<double>(bullets.size());
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        const KpiBullet &bullet = bullets.at(i);
        const QRectF line(place.left(), place.top() + static_cast<double>(i) * pitch, place.width(), pitch);
        drawLine(painter, {line.left(), line.top(), labels, pitch}, bullet.label, {.token = "t2"});
        const double barLeft = line.left() + labels + 8.0;
        const QRectF bar(barLeft, line.center().y() - 4.0, line.right() - numbers - 8.0 - barLeft, cardBar);
        paintProgress(painter, bar, bullet.value, bullet.required);
        drawLine(painter, {line.right() - numbers, line.top(), numbers, pitch}, bullet.text,
            {.bold = true, .align = Qt::AlignRight | Qt::AlignVCenter});
    }
}

void KpiCard::paintFoot(QPainter &painter, const QRectF &line) const
{
    if (m_data.counts.isEmpty()) {
        drawLine(painter, line, m_data.foot, {.role = FontRole::Small, .token = "t2"});
        return;
    }
    double x = line.left();
    for (const KpiCount &count : m_data.counts) {
        if (x + cardGlyph() + 4.0 + lineWidth(count.text, {}) > line.right() + 1.0)
            return; // a sign without its number would say nothing; the sentence has them all
        drawSign(painter, count.glyph, x, line.center().y());
        x += cardGlyph() + 4.0;
        x += drawLine(painter, {x, line.top(), line.right() - x, line.height()}, count.text, {.token = "t2"}) + 8.0;
    }
}

} // namespace yumiao::ui::widgets
