// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_form.h"

#include "ui/charts/hatch.h"
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <array>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::SeriesRole;

namespace {
/// The plain faces of ui.md 6.2 that this machine has; never the C locale's own choice, which may be Japanese.
QStringList presentPlainFamilies()
{
    const QStringList wanted{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")};
    QStringList present;
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            present.append(family);
    }
    return present.isEmpty() ? QGuiApplication::font().families() : present;
}

const QStringList &plainFamilies()
{
    static const QStringList families = presentPlainFamilies(); // looking families up is slow
    return families;
}

int rankAmongActual(const ChartData &data, int series)
{
    int rank = 0;
    for (int i = 0; i < series; ++i) {
        const SeriesRole role = data.series.at(i).role;
        if (role == SeriesRole::Actual)
            ++rank;
    }
    return rank;
}

QPen dashed(QPen pen, const QList<qreal> &pattern)
{
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}
} // namespace

ChartForm ChartForm::screen()
{
    const QFont font = theme::font(theme::FontRole::Cap);
    return ChartForm{theme::current(), font.families(), font.pointSizeF()};
}

ChartForm ChartForm::file()
{
    ChartForm form{theme::Tokens::light(), plainFamilies()};
    form.titled = true;
    return form;
}

ChartForm ChartForm::paper(bool blackAndWhite)
{
    ChartForm form{theme::Tokens::print(), plainFamilies()};
    form.thousands = false;
    form.hatched = blackAndWhite;
    return form;
}

QFont chartFont(const ChartForm &form, bool bold, double larger)
{
    QFont font;
    font.setFamilies(form.families);
    font.setPointSizeF(form.points + larger);
    font.setBold(bold);
    return font;
}

const char *seriesToken(const ChartData &data, int series)
{
    constexpr std::array<const char *, 6> ordered{"c1", "c2", "c3", "c4", "c5", "c6"};
    switch (data.series.at(series).role) {
    case SeriesRole::Actual:
        return ordered[static_cast<std::size_t>(rankAmongActual(data, series)) % ordered.size()];
    case SeriesRole::Projection:
        return "c1";
    case SeriesRole::Target:
        return "t1";
    case SeriesRole::PlannedPace:
        return "c6";
    case SeriesRole::LampRed:
        return "redfill";
    case SeriesRole::LampAmber:
        return "ambfill";
    case SeriesRole::LampGreen:
        return "grnfill";
    case SeriesRole::LampDone:
        return "gryfill";
    case SeriesRole::Context:
        return "c1l";
    }
    return "c1";
}

QPen seriesPen(const ChartData &data, int series, const ChartForm &form)
{
    QPen pen(form.tokens.colour(seriesToken(data, series)), 2.0);
    if (form.hatched)
        pen.setColor(form.tokens.colour("t1"));
    pen.setJoinStyle(Qt::RoundJoin);
    switch (data.series.at(series).role) {
    case SeriesRole::Target:
        pen.setWidthF(1.4);
        return dashed(pen, {5.0 / 1.4, 3.0 / 1.4});
    case SeriesRole::PlannedPace:
        pen.setWidthF(1.4);
        return dashed(pen, {2.0 / 1.4, 3.0 / 1.4});
    case SeriesRole::Projection:
        return dashed(pen, {2.0, 1.5});
    case SeriesRole::Context:
        pen.setWidthF(1.4);
        return pen;
    case SeriesRole::Actual:
    case SeriesRole::LampRed:
    case SeriesRole::LampAmber:
    case SeriesRole::LampGreen:
    case SeriesRole::LampDone:
        return pen;
    }
    return pen;
}

QBrush seriesBrush(const ChartData &data, int series, const ChartForm &form)
{
    if (form.hatched)
        return form.tokens.colour(hatchOf(series) == Hatch::Solid ? "t1" : "base");
    return form.tokens.colour(seriesToken(data, series));
}

QPen barEdge(const ChartForm &form)
{
    return form.hatched ? QPen(form.tokens.colour("t1"), 0.8) : QPen(form.tokens.colour("base"), 1.0);
}

QColor inkOnBar(const ChartData &data, int series, const ChartForm &form)
{
    if (form.hatched)
        return form.tokens.colour(hatchOf(series) == Hatch::Solid ? "base" : "t1");
    return form.tokens.inkOn(seriesToken(data, series));
}

QColor labelColour(const ChartData &data, int series, const ChartForm &form)
{
    switch (data.series.at(series).role) {
    case SeriesRole::Actual:
        return form.tokens.colour(form.hatched ? "t1" : seriesToken(data, series));
    case SeriesRole::Target:
        return form.tokens.colour("t1");
    case SeriesRole::PlannedPace:
    case SeriesRole::Projection:
    case SeriesRole::LampRed:
    case SeriesRole::LampAmber:
    case SeriesRole::LampGreen:
    case SeriesRole::LampDone:
    case SeriesRole::Context:
        return form.tokens.colour("t2");
    }
    return form.tokens.colour("t2");
}

} // namespace yumiao::ui::charts
