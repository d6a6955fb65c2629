// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "ui/theme/tokens.h"

#include <QBrush>
#include <QFont>
#include <QPen>
#include <QStringList>

namespace yumiao::ui::charts {

/// How a chart is dressed: the same data on the screen, in a file and on paper differ only in this.
struct ChartForm {
    theme::Tokens tokens;
    QStringList families;  ///< first that exists; glyphs missing in one come from the next
    double points = 8.5;   ///< size of the axis labels
    bool thousands = true; ///< 4,826 on the screen, 4826 in official text
    bool hatched = false;  ///< patterns in place of tints, for black and white
    bool titled = false;   ///< title, unit and note above the chart, for a picture that stands alone

    /// The look in use, without title: the panel around the chart has one.
    [[nodiscard]] static ChartForm screen();
    /// The light look with title, for png, svg and pdf files.
    [[nodiscard]] static ChartForm file();
    /// For a printed page: print tokens, no thousands mark, the caption stands outside.
    [[nodiscard]] static ChartForm paper(bool blackAndWhite);
};

/// `larger` is added to the size of the axis labels, in points.
[[nodiscard]] QFont chartFont(const ChartForm &form, bool bold = false, double larger = 0.0);

/// The token of a series: lamps keep their colours, actual values take c1, c2, … in order.
[[nodiscard]] const char *seriesToken(const figures::ChartData &data, int series);
/// The pen of a line: target and projection dashed, planned pace (序时) dotted.
[[nodiscard]] QPen seriesPen(const figures::ChartData &data, int series, const ChartForm &form);
/// The filling of a bar; white where a pattern of lines is laid over it.
[[nodiscard]] QBrush seriesBrush(const figures::ChartData &data, int series, const ChartForm &form);
/// The edge of a bar: the ground, so that neighbours stand apart; black when the filling is a pattern.
[[nodiscard]] QPen barEdge(const ChartForm &form);
/// The colour of a number on that filling.
[[nodiscard]] QColor inkOnBar(const figures::ChartData &data, int series, const ChartForm &form);
/// The colour of a series' own name and value beside its line.
[[nodiscard]] QColor labelColour(const figures::ChartData &data, int series, const ChartForm &form);

} // namespace yumiao::ui::charts
