// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/revenue_bars.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int BarsHeight = 150;
constexpr int WordsBelow = 38; // year and share
constexpr int WordsAbove = 18; // the amount
constexpr int BarWidth = 34;
constexpr size_t MostYears = 5;

QString wanText(const figures::YearOfFigures &year)
{
    if (!year.figures.revenue)
        return QStringLiteral("—");
    return QLocale().toString(static_cast<double>(year.figures.revenue->fen()) / 1'000'000.0, 'f', 0);
}

QString shareText(const figures::YearOfFigures &year)
{
    return year.rdShare ? QStringLiteral("%1%").arg(year.rdShare->toPercentText()) : QStringLiteral("—");
}

} // namespace

RevenueBars::RevenueBars(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(BarsHeight);
}

void RevenueBars::setYears(std::vector<figures::YearOfFigures> years)
{
    if (years.size() > MostYears)
        years.erase(years.begin(), years.end() - static_cast<std::ptrdiff_t>(MostYears));
    m_years = std::move(years);
    setVisible(!m_years.empty());
    tellReaders();
    update();
}

QSize RevenueBars::sizeHint() const
{
    return {300, BarsHeight};
}

void RevenueBars::tellReaders()
{
    QStringList texts;
    for (const figures::YearOfFigures &year : m_years)
        texts.append(tr("%1: revenue %2 ×10,000 yuan, R&D %3")
                         .arg(QString::number(year.figures.fiscalYear.value_or(0)), wanText(year), shareText(year)));
    setAccessibleName(texts.join(QStringLiteral("; ")));
    setToolTip(texts.join(QLatin1Char('\n')));
}

void RevenueBars::paintEvent(QPaintEvent *)
{
    if (m_years.empty())
        return;
    QPainter painter(this);
    painter.setFont(theme::font(theme::FontRole::Cap));
    qint64 highest = 1;
    for (const figures::YearOfFigures &year : m_years)
        if (year.figures.revenue)
            highest = std::max(highest, year.figures.revenue->fen());
    const auto &tokens = theme::current();
    const int base = height() - WordsBelow;
    const double step = static_cast<double>(width()) / static_cast<double>(m_years.size());
    for (size_t i = 0; i < m_years.size(); ++i) {
        const figures::YearOfFigures &year = m_years[i];
        const int centre = static_cast<int>((static_cast<double>(i) + 0.5) * step);
        const double part = year.figures.revenue
            ? std::max(0.0, static_cast<double>(year.figures.revenue->fen()) / static_cast<double>(highest))
            : 0.0;
        const int bar = static_cast<int>(part * (base - WordsAbove));
        painter.fillRect(
            centre - BarWidth / 2, base - bar, BarWidth, bar, tokens.colour(i + 1 == m_years.size() ? "c1" : "c1l"));
        const QRect place(static_cast<int>(static_cast<double>(i) * step), 0, static_cast<int>(step), height());
        painter.setPen(tokens.colour("t1"));
        painter.drawText(
            QRect(place.x(), base - bar - WordsAbove, place.width(), WordsAbove), Qt::AlignCenter, wanText(year));
        painter.setPen(tokens.colour("t3"));
        painter.drawText(QRect(place.x(), base + 2, place.width(), 18), Qt::AlignCenter,
            QString::number(year.figures.fiscalYear.value_or(0)));
        painter.setPen(tokens.colour("t2"));
        painter.drawText(QRect(place.x(), base + 19, place.width(), 18), Qt::AlignCenter, shareText(year));
    }
    painter.setPen(tokens.colour("line2"));
    painter.drawLine(0, base, width(), base);
}

} // namespace yumiao::ui::pages
