// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/try_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int BarHeight = 8;
constexpr int TickOver = 5;
constexpr int LeastWidth = 150;
constexpr double Headroom = 1.35;

/// Text under a point of the bar, kept inside it.
QRect textAt(const QString &text, const QFontMetrics &metrics, double x, int top, int width)
{
    const int wide = metrics.horizontalAdvance(text) + 2;
    const int left = std::clamp(static_cast<int>(x) - wide / 2, 0, std::max(0, width - wide));
    return {left, top, wide, metrics.height()};
}

QString spokenBar(const TryBarData &data)
{
    QStringList parts{data.required.text};
    if (data.present)
        parts.append(data.present->text);
    if (data.tried)
        parts.append(data.tried->text);
    return parts.join(QStringLiteral("; "));
}

} // namespace

TryBar::TryBar(QWidget *parent)
    : QWidget(parent)
{
    theme::setFontRole(this, theme::FontRole::Small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TryBar::setData(const std::optional<TryBarData> &data)
{
    m_data = data;
    setVisible(data.has_value());
    setAccessibleName(data ? data->title : QString());
    setAccessibleDescription(data ? spokenBar(*data) : QString());
    setToolTip(data ? data->title : QString());
    update();
}

QSize TryBar::sizeHint() const
{
    return {theme::grown(240), 2 * fontMetrics().height() + BarHeight + 2 * TickOver + 4};
}

QSize TryBar::minimumSizeHint() const
{
    return {LeastWidth, sizeHint().height()};
}

void TryBar::paintEvent(QPaintEvent *)
{
    if (!m_data)
        return;
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const auto &tokens = theme::current();
    double most = m_data->required.length;
    for (const auto &value : {m_data->present, m_data->tried})
        most = std::max(most, value ? value->length : 0.0);
    most = most > 0.0 ? most * Headroom : 1.0;
    const auto xOf = [&](double length) { return width() * std::clamp(length / most, 0.0, 1.0); };
    const QRectF track(0, metrics.height() + TickOver, width(), BarHeight);
    painter.fillRect(track, tokens.colour("grybg"));
    const auto fill = [&](double length, const char *token) {
        QRectF part = track;
        part.setWidth(xOf(length));
        painter.fillRect(part, tokens.colour(token));
    };
    if (m_data->tried)
        fill(m_data->tried->length, "c1l");
    if (m_data->present)
        fill(m_data->tried ? std::min(m_data->present->length, m_data->tried->length) : m_data->present->length, "c1");
    const double tick = xOf(m_data->required.length);
    painter.fillRect(QRectF(tick - 1, track.top() - TickOver, 2, BarHeight + 2 * TickOver), tokens.colour("t1"));
    painter.setPen(tokens.colour("t1"));
    painter.drawText(textAt(m_data->required.text, metrics, tick, 0, width()), Qt::AlignCenter, m_data->required.text);
    const int below = static_cast<int>(track.bottom()) + TickOver;
    QRect presentPlace;
    if (m_data->present) {
        presentPlace = textAt(m_data->present->text, metrics, xOf(m_data->present->length), below, width());
        const bool crowded = m_data->tried
            && presentPlace.right() + 8
                > textAt(m_data->tried->text, metrics, xOf(m_data->tried->length), below, width()).left();
        if (crowded)
            presentPlace.moveLeft(0);
        painter.setPen(tokens.colour("t2"));
        painter.drawText(presentPlace, Qt::AlignCenter, m_data->present->text);
    }
    if (m_data->tried) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        QRect place = textAt(m_data->tried->text, QFontMetrics(bold), xOf(m_data->tried->length), below, width());
        if (place.left() < presentPlace.right() + 8)
            place.moveLeft(std::min(presentPlace.right() + 8, width() - place.width()));
        painter.setPen(tokens.colour(m_data->reached ? "grn" : "red"));
        painter.drawText(place, Qt::AlignCenter, m_data->tried->text);
    }
}

} // namespace yumiao::ui::pages
