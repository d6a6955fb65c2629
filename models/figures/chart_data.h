// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace yumiao::figures {

/// A text of a chart or figure: either a word of the program (an English source text, shown through ui/words in the
/// context "figure") or a name out of the data, which is never translated.
struct Label {
    QString text;
    bool isWord = false;
    [[nodiscard]] static Label word(const char *source) { return {QString::fromUtf8(source), true}; }
    [[nodiscard]] static Label name(QString text) { return {std::move(text), false}; }
    friend bool operator==(const Label &, const Label &) = default;
};

/// The records that a number counts: a kind ("enterprise") and a filter in the text form of the command line.
/// An empty kind means that nothing can be opened.
struct Counted {
    QString kind;
    QString filter;
    friend bool operator==(const Counted &, const Counted &) = default;
};

enum class ChartKind {
    Line,        ///< values over dates
    StepLine,    ///< a count that jumps on certain dates
    StackedBars, ///< horizontal, one bar a category, one colour a series
    Columns,     ///< vertical, grouped when there are several series
};

/// What a series means decides how it is drawn (ui.md 8.2): the target dashed, the planned pace (序时) dotted, …
enum class SeriesRole { Actual, Target, PlannedPace, Projection, LampRed, LampAmber, LampGreen, LampDone, Context };

struct ChartValue {
    std::optional<double> value; ///< nothing: unknown, never 0
    Counted counted;
    friend bool operator==(const ChartValue &, const ChartValue &) = default;
};

struct ChartSeries {
    Label name;
    SeriesRole role = SeriesRole::Actual;
    QList<ChartValue> values; ///< one for each date (Line, StepLine) or category (StackedBars, Columns)
    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A chart as values: what ui/charts draws on the screen, on paper and into files, and what the table beside it shows.
struct ChartData {
    QByteArray code; ///< "enterprises_target": stable, names the chart on the command line
    Label title;
    Label unit; ///< 户, 件, 项, 万元
    ChartKind kind = ChartKind::Line;
    QList<QDate> dates;      ///< ascending; for Line and StepLine
    QList<Label> categories; ///< for StackedBars and Columns
    QList<ChartSeries> series;
    Label note;                ///< one sentence under the title; may be empty
    QList<ChartSeries> beside; ///< of bars: numbers that stand beside each and are not drawn (how many, how much)
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

} // namespace yumiao::figures
