// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/chart_data.h"

#include <QByteArray>
#include <QSize>

class QPainter;
class QRectF;

namespace yumiao::ui::charts {

enum class ChartFormat { Png, Svg, Pdf };

/// The format that a file name asks for. Fault::Invalid "chart.format" with `suffix` if it is none of ours.
[[nodiscard]] Result<ChartFormat> chartFormatOf(const QString &fileName);

/// A chart as the bytes of a file, light look, with its title; `size` in pixels of 96 to the inch. PNG has twice
/// as many pixels. The caller writes the file. Fault::Invalid "chart.size" for an empty or absurd size,
/// Fault::Internal "chart.paint" when the device refuses.
[[nodiscard]] Result<QByteArray> chartBytes(
    const figures::ChartData &data, ChartFormat format, QSize size = QSize(760, 440));

/// Paints for paper: vectors and text, print tokens, no title (the caption stands outside). `target` is in the
/// painter's units; `points` is how many of these units make one point, so that text has its true size.
void paintChart(QPainter &painter, const QRectF &target, const figures::ChartData &data, double unitsPerPoint,
    bool blackAndWhite = false);

} // namespace yumiao::ui::charts
