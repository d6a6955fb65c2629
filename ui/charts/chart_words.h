// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"

#include <QCoreApplication>

namespace yumiao::ui::charts {

/// Every sentence a chart says: beside a point, in a tooltip, to a screen reader, in the copied table.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::charts::ChartWords)
public:
    /// "2022-08 Enterprises 4,826" beside the last point.
    [[nodiscard]] static QString latestLabel(const QString &date, const QString &series, const QString &value);
    [[nodiscard]] static QString valueLabel(const QString &series, const QString &value);
    /// What a pointer over a bar or point tells: place, series, value, change since the value before.
    [[nodiscard]] static QString markText(const figures::ChartData &data, int series, int index);
    /// The same of a number that stands beside.
    [[nodiscard]] static QString besideText(
        const figures::ChartData &data, const figures::ChartSeries &beside, int index);
    /// All numbers that stand beside a bar: "Loans 12, Amount 3,400"; empty where the chart has none.
    [[nodiscard]] static QString allBeside(const figures::ChartData &data, int index);
    /// The whole chart as a sentence: subject, latest value, target, gap; or the sums of its series; or, where numbers
    /// stand beside the bars, each bar with its own.
    [[nodiscard]] static QString sentence(const figures::ChartData &data);
    /// The heading of the first column of the table behind a chart.
    [[nodiscard]] static QString firstHeading(const figures::ChartData &data);
    [[nodiscard]] static QString unknown();
    /// Where a line does not reach: no value is missing there.
    [[nodiscard]] static QString nothing();
    [[nodiscard]] static QString nothingToShow();
    [[nodiscard]] static QString copyPicture();
    [[nodiscard]] static QString copyTable();
    /// The table behind a chart with headings, tab separated, numbers without thousands marks.
    [[nodiscard]] static QString tableText(const figures::ChartData &data);
    /// All words that painting this chart may write.
    [[nodiscard]] static QString allWords(const figures::ChartData &data);
    /// The date or category of an index.
    [[nodiscard]] static QString placeName(const figures::ChartData &data, int index);
    /// How many dates or categories there are.
    [[nodiscard]] static int placeCount(const figures::ChartData &data);
};

} // namespace yumiao::ui::charts
