// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_numbers.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace yumiao::ui::charts {

namespace {
double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    constexpr std::array<double, 5> steps{1.0, 2.0, 2.5, 5.0, 10.0};
    for (const double step : steps) {
        if (raw <= step * power * 1.000001)
            return step * power;
    }
    return 10.0 * power;
}
} // namespace

QString numberText(double value, bool thousands)
{
    QLocale locale(QLocale::English, QLocale::UnitedStates);
    if (!thousands)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double rounded = std::round(value * 100.0) / 100.0;
    QString text = locale.toString(std::abs(rounded), 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return rounded < 0 ? QChar(0x2212) + text : text;
}

QString dateText(QDate date, const QList<QDate> &among)
{
    const bool monthsRepeat = std::adjacent_find(among.begin(), among.end(), [](QDate a, QDate b) {
        return a.year() == b.year() && a.month() == b.month();
    }) != among.end();
    return date.toString(monthsRepeat ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

int AxisScale::tickCount() const
{
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

AxisScale roundScale(double low, double high, bool fromZero, bool whole)
{
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (!(high - low > 1e-9)) {
        const double spread = std::max(1.0, std::abs(high) * 0.1);
        high += spread;
        low = low > 0.0 ? std::max(0.0, low - spread) : low;
    }
    double step = roundStep((high - low) / 4.0);
    if (whole && step < 10.0 && step > std::floor(step))
        step = step < 1.0 ? 1.0 : 5.0;
    return AxisScale{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

} // namespace yumiao::ui::charts
