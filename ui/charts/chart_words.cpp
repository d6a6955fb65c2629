// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/plot.h"
#include "ui/words/label_words.h"

#include <QStringList>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::ChartKind;
using figures::SeriesRole;

namespace {
bool runsOverDates(const ChartData &data)
{
    return data.kind == ChartKind::Line || data.kind == ChartKind::StepLine;
}

/// Series and index of the newest known value of a role; index -1 if there is none.
std::pair<int, int> newestOf(const ChartData &data, SeriesRole role)
{
    for (int series = 0; series < data.series.size(); ++series) {
        if (data.series.at(series).role != role)
            continue;
        for (int i = ChartWords::placeCount(data) - 1; i >= 0; --i) {
            if (valueAt(data, series, i))
                return {series, i};
        }
    }
    return {-1, -1};
}

QString cellText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}
} // namespace

QString ChartWords::latestLabel(const QString &date, const QString &series, const QString &value)
{
    return tr("%1 %2 %3", "date, series, value").arg(date, series, value);
}

QString ChartWords::valueLabel(const QString &series, const QString &value)
{
    return tr("%1 %2", "series, value").arg(series, value);
}

QString ChartWords::unknown()
{
    return tr("to be verified");
}
QString ChartWords::nothing()
{
    return QString(QChar(0x2014));
}
QString ChartWords::nothingToShow()
{
    return tr("No figures yet");
}
QString ChartWords::copyPicture()
{
    return tr("Copy picture");
}
QString ChartWords::copyTable()
{
    return tr("Copy table");
}

QString ChartWords::firstHeading(const ChartData &data)
{
    return runsOverDates(data) ? tr("Date") : tr("Item");
}

int ChartWords::placeCount(const ChartData &data)
{
    return static_cast<int>(runsOverDates(data) ? data.dates.size() : data.categories.size());
}

QString ChartWords::placeName(const ChartData &data, int index)
{
    return runsOverDates(data) ? dateText(data.dates.at(index), data.dates) : words::shown(data.categories.at(index));
}

QString ChartWords::markText(const ChartData &data, int series, int index)
{
    const std::optional<double> value = valueAt(data, series, index);
    const QString place = placeName(data, index);
    const QString name = words::shown(data.series.at(series).name);
    const QString unit = words::shown(data.unit);
    if (!value)
        return tr("%1, %2: %3", "place, series, the word for unknown").arg(place, name, unknown());
    const QString number = numberText(*value, true);
    const std::optional<double> before = runsOverDates(data) ? valueAt(data, series, index - 1) : std::nullopt;
    if (!before || data.series.at(series).role == SeriesRole::Target)
        return tr("%1, %2: %3 %4", "place, series, value, unit").arg(place, name, number, unit);
    const double change = *value - *before;
    const QString signedChange = (change > 0 ? QStringLiteral("+") : QString()) + numberText(change, true);
    return tr("%1, %2: %3 %4, change %5", "place, series, value, unit, signed number")
        .arg(place, name, number, unit, signedChange);
}

QString ChartWords::besideText(const ChartData &data, const figures::ChartSeries &beside, int index)
{
    const std::optional<double> value = beside.values.value(index).value;
    return tr("%1, %2: %3", "place, what is counted, number")
        .arg(placeName(data, index), words::shown(beside.name), value ? numberText(*value, true) : unknown());
}

QString ChartWords::allBeside(const ChartData &data, int index)
{
    QStringList all;
    for (const figures::ChartSeries &beside : data.beside)
        if (const std::optional<double> value = beside.values.value(index).value)
            all.append(valueLabel(words::shown(beside.name), numberText(*value, true)));
    return all.join(tr(", "));
}

QString ChartWords::sentence(const ChartData &data)
{
    const QString title = words::shown(data.title);
    const QString unit = words::shown(data.unit);
    if (!hasValues(data))
        return tr("%1: no figures yet").arg(title);
    if (!data.beside.isEmpty()) { // averages do not add up
        QStringList bars;
        for (int i = 0; i < placeCount(data); ++i)
            if (const std::optional<double> value = valueAt(data, 0, i))
                bars.append(valueLabel(placeName(data, i), numberText(*value, true)));
        return tr("%1 (%2): %3", "title, unit, list of bars with their values").arg(title, unit, bars.join(tr(", ")));
    }
    if (!runsOverDates(data)) {
        QStringList sums;
        for (int series = 0; series < data.series.size(); ++series) {
            double sum = 0.0;
            for (int i = 0; i < placeCount(data); ++i)
                sum += valueAt(data, series, i).value_or(0.0);
            sums.append(valueLabel(words::shown(data.series.at(series).name), numberText(sum, true)));
        }
        return tr("%1 (%2): %3", "title, unit, list of series with their sums").arg(title, unit, sums.join(tr(", ")));
    }
    const auto [actual, last] = newestOf(data, SeriesRole::Actual);
    if (last < 0)
        return title;
    const double value = *valueAt(data, actual, last);
    const QString latest = tr("%1: latest %2 %3 (%4)", "title, value, unit, date")
                               .arg(title, numberText(value, true), unit, placeName(data, last));
    const auto [target, end] = newestOf(data, SeriesRole::Target);
    if (end < 0)
        return latest;
    const double goal = *valueAt(data, target, end);
    const QString wanted = numberText(goal, true);
    if (value >= goal)
        return tr("%1; target %2 %3 reached").arg(latest, wanted, unit);
    return tr("%1; target %2 %3, %4 %3 missing").arg(latest, wanted, unit, numberText(goal - value, true));
}

QString ChartWords::allWords(const ChartData &data)
{
    QStringList all{words::shown(data.title), words::shown(data.unit), words::shown(data.note), nothingToShow(),
        latestLabel({}, {}, {}), valueLabel({}, {}), QStringLiteral("—≥−…")};
    for (const figures::Label &category : data.categories)
        all.append(words::shown(category));
    for (const figures::ChartSeries &series : data.series + data.beside)
        all.append(words::shown(series.name));
    return all.join(QLatin1Char(' '));
}

QString ChartWords::tableText(const ChartData &data)
{
    QStringList head{firstHeading(data)};
    for (const figures::ChartSeries &series : data.series + data.beside)
        head.append(cellText(words::shown(series.name)));
    QStringList lines{head.join(QLatin1Char('\t'))};
    for (int i = 0; i < placeCount(data); ++i) {
        QStringList cells{cellText(placeName(data, i))};
        for (const figures::ChartSeries &series : data.series + data.beside) {
            const std::optional<double> value = series.values.value(i).value;
            // A hyphen-minus here: a sheet must read the number.
            cells.append(value ? numberText(*value, false).replace(QChar(0x2212), QLatin1Char('-')) : QString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace yumiao::ui::charts
