// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/lamp_strip.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yumiao::ui::pages {
namespace {

constexpr int StripSign = 14;
constexpr int StripMonths = 12;
constexpr int StripGap = 4;

} // namespace

LampStrip::LampStrip(QWidget *parent)
    : QWidget(parent)
{
    theme::setFontRole(this, theme::FontRole::Cap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void LampStrip::setStrip(std::vector<figures::LampOfMonth> strip)
{
    m_strip = std::move(strip);
    setVisible(!m_strip.empty());
    retranslate();
    update();
}

void LampStrip::retranslate()
{
    QStringList months;
    for (const figures::LampOfMonth &month : m_strip)
        months.append(textOf(month));
    setAccessibleName(tr("Lamps of the last twelve months"));
    setAccessibleDescription(months.join(QStringLiteral("\n")));
}

QString LampStrip::textOf(const figures::LampOfMonth &month) const
{
    const QString day = month.day.toString(Qt::ISODate);
    return month.recorded ? tr("%1: %2, recorded").arg(day, lampText(month.lamp))
                          : tr("%1: %2, worked out from the reports").arg(day, lampText(month.lamp));
}

QSize LampStrip::sizeHint() const
{
    const int step = std::max(StripSign, fontMetrics().horizontalAdvance(QStringLiteral("12"))) + StripGap;
    return {step * StripMonths, StripSign + StripGap + fontMetrics().height()};
}

QRect LampStrip::boxOf(qsizetype month) const
{
    const qreal step = static_cast<qreal>(width()) / StripMonths;
    return {qRound(step * static_cast<qreal>(month)), 0, qRound(step), height()};
}

void LampStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 0; i < std::ssize(m_strip); ++i) {
        const figures::LampOfMonth &month = m_strip[static_cast<size_t>(i)];
        const QRect box = boxOf(i);
        const QRect sign(box.center().x() - StripSign / 2, 0, StripSign, StripSign);
        theme::drawGlyph(painter, glyphOf(month.lamp.lamp), sign);
        if (!month.recorded) {
            painter.setPen(QPen(theme::current().colour("t3"), 1.0, Qt::DotLine));
            painter.drawLine(sign.left(), StripSign + 1, sign.right(), StripSign + 1);
        }
        painter.setPen(theme::current().colour("t2"));
        painter.drawText(box.adjusted(0, StripSign + StripGap, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
            QString::number(month.day.month()));
    }
}

bool LampStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < std::ssize(m_strip); ++i)
        if (boxOf(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), textOf(m_strip[static_cast<size_t>(i)]), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace yumiao::ui::pages
