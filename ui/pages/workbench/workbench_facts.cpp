// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/workbench_facts.h"

#include "models/figures/charts.h"
#include "models/store/query.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace yumiao::ui::pages {
namespace {

using figures::ChartData;
using figures::ChartSeries;
using figures::Todo;
using figures::TodoItem;

constexpr const char *workbenchChartCodes[] = {"enterprises_target", "specialised_steps", "lamps_by_bureau"};

/// The bureau that an office belongs to. An office that is no bureau's is nothing unusual.
Result<RecordId> bureauOf(const store::Session &session, const QString &office)
{
    static const QRegularExpression mark(QStringLiteral("[·・•]"));
    const QString name = office.section(mark, 0, 0).trimmed();
    if (name.isEmpty())
        return RecordId();
    const auto found = store::resolve(session, records::RecordKind::Bureau, name);
    if (!found)
        return found.error().what == QLatin1String("reference.ambiguous") ? Result<RecordId>(RecordId())
                                                                          : failure(found.error());
    return found->value_or(RecordId());
}

double lengthOf(const ChartData &data, qsizetype category)
{
    return std::accumulate(
        data.series.begin(), data.series.end(), 0.0, [category](double sum, const ChartSeries &series) {
            return sum + series.values.value(category).value.value_or(0.0);
        });
}

bool isEmpty(const ChartSeries &series)
{
    return std::all_of(series.values.begin(), series.values.end(),
        [](const figures::ChartValue &value) { return value.value.value_or(0.0) == 0.0; });
}

bool supports(const TodoItem &item, RecordId bureau)
{
    return std::find(item.supporting.begin(), item.supporting.end(), bureau) != item.supporting.end();
}

} // namespace

Result<WorkbenchFacts> workbenchFacts(const store::Session &session, const QString &office, QDate on)
{
    auto district = figures::districtFigures(session, Period::yearOf(on), on);
    if (!district)
        return failure(district.error());
    auto todo = figures::todo(session, on);
    if (!todo)
        return failure(todo.error());
    const auto bureau = bureauOf(session, office);
    if (!bureau)
        return failure(bureau.error());
    return WorkbenchFacts{*std::move(district), *std::move(todo), *bureau};
}

Result<QList<ChartData>> workbenchCharts(const store::Session &session, QDate on)
{
    QList<ChartData> charts;
    for (const char *code : workbenchChartCodes) {
        auto chart = figures::chart(session, code, on);
        if (!chart)
            return failure(chart.error());
        charts.append(*std::move(chart));
    }
    return charts;
}

ChartData longestBars(const ChartData &data, qsizetype most)
{
    if (data.kind != figures::ChartKind::StackedBars)
        return data;
    std::vector<qsizetype> order(static_cast<size_t>(data.categories.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return lengthOf(data, a) > lengthOf(data, b); });
    order.resize(std::min(order.size(), static_cast<size_t>(most)));
    ChartData shown = data;
    shown.categories.clear();
    for (const qsizetype category : order)
        shown.categories.append(data.categories.at(category));
    shown.series.clear();
    for (const ChartSeries &series : data.series) {
        ChartSeries part{series.name, series.role, {}};
        for (const qsizetype category : order)
            part.values.append(series.values.value(category));
        if (!isEmpty(part))
            shown.series.append(std::move(part));
    }
    return shown;
}

Todo todoWithin(const Todo &todo, TodoScope scope, RecordId bureau)
{
    Todo part = todo;
    if (scope == TodoScope::All || bureau.isNull())
        return part;
    std::erase_if(part.items, [scope, bureau](const TodoItem &item) {
        return scope == TodoScope::Led ? item.bureau != bureau : item.bureau == bureau || !supports(item, bureau);
    });
    return part;
}

} // namespace yumiao::ui::pages
