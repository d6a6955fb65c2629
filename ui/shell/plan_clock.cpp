// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_clock.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace yumiao::ui::shell {

namespace {
constexpr int clockMargin = 14;

int clockLine()
{
    return qMax(17, QFontInfo(theme::font(theme::FontRole::Cap)).pixelSize() + 6);
}
} // namespace

PlanClock::PlanClock(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void PlanClock::setPeriod(const QDate &first, const QDate &last, const QDate &today)
{
    m_first = first;
    m_last = last;
    m_today = today;
    setVisible(first.isValid() && last.isValid() && today.isValid() && first < last);
    nameForReaders();
    update();
}

void PlanClock::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize PlanClock::sizeHint() const
{
    return m_narrow ? QSize(46, 18) : QSize(164, 3 * clockLine() + 14);
}

double PlanClock::elapsed() const
{
    const auto all = static_cast<double>(m_first.daysTo(m_last));
    return std::clamp(static_cast<double>(m_first.daysTo(m_today)) / all, 0.0, 1.0);
}

QString PlanClock::daysText() const
{
    const auto left = static_cast<int>(m_today.daysTo(m_last));
    return left >= 0 ? tr("%n days left", nullptr, left) : tr("ended %n days ago", nullptr, -left);
}

void PlanClock::nameForReaders()
{
    const QString sentence
        = tr("Plan period %1 to %2, %3").arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate), daysText());
    setAccessibleName(sentence);
    setToolTip(sentence);
}

void PlanClock::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = m_narrow ? 8 : clockMargin;
    const QRectF bar(margin, m_narrow ? 7.0 : clockLine() + 4.0, width() - 2.0 * margin, 4.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.colour("line"));
    painter.drawRoundedRect(bar, 2.0, 2.0);
    painter.setBrush(tokens.colour("gryfill"));
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * elapsed(), bar.height())), 2.0, 2.0);
    if (!m_narrow) {
        painter.setFont(theme::font(theme::FontRole::Cap));
        painter.setPen(tokens.colour("t2"));
        const QRect top(margin, 0, width() - 2 * margin, clockLine());
        const int days = painter.fontMetrics().horizontalAdvance(daysText());
        if (days + painter.fontMetrics().horizontalAdvance(tr("Plan")) + 8
            <= top.width()) // large text: the days matter
            painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Plan"));
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, daysText());
        const QRect from = top.translated(0, clockLine() + 11);
        painter.drawText(from, Qt::AlignLeft | Qt::AlignVCenter, tr("from %1").arg(m_first.toString(Qt::ISODate)));
        painter.drawText(from.translated(0, clockLine()), Qt::AlignLeft | Qt::AlignVCenter,
            tr("until %1").arg(m_last.toString(Qt::ISODate)));
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect().adjusted(4, 0, -4, 0));
}

void PlanClock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameForReaders();
    QAbstractButton::changeEvent(event);
}

} // namespace yumiao::ui::shell
