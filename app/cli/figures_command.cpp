// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/figure_json.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/figures/clause_figures.h"
#include "models/figures/district_figures.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct FiguresOptions {
    std::string period;
    std::string on;
};

Result<Answer> figuresAnswer(const Context &context, const FiguresOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto moment = momentOf(base->session(), options.period, options.on);
    if (!moment)
        return failure(moment.error());
    auto district = figures::districtFigures(base->session(), moment->period, moment->on);
    if (!district)
        return failure(district.error());
    auto clauses = figures::clauseFigures(base->session(), moment->on);
    if (!clauses)
        return failure(clauses.error());
    std::move(clauses->begin(), clauses->end(), std::back_inserter(district->figures));
    QJsonArray list;
    QList<QStringList> rows;
    for (const figures::Figure &figure : district->figures) {
        const QJsonObject json = figureJson(figure);
        rows.append({json.value(QLatin1String("code")).toString(), json.value(QLatin1String("name")).toString(),
            figureValueText(figure), json.value(QLatin1String("unit")).toString()});
        list.append(json);
    }
    Answer answer;
    answer.json = {{QStringLiteral("period"), moment->period.toText()},
        {QStringLiteral("on"), moment->on.toString(Qt::ISODate)}, {QStringLiteral("figures"), list}};
    answer.lines = tableLines({Words::tr("Code"), Words::tr("Name"), Words::tr("Value"), Words::tr("Unit")}, rows);
    return answer;
}

} // namespace

void addFiguresCommand(const Registration &at)
{
    addCommand<FiguresOptions>(
        at, "figures", Words::tr("Every figure of the dashboards and the summary"),
        [](CLI::App &command, FiguresOptions &options) { addMomentOptions(command, options.period, options.on); },
        figuresAnswer);
}

} // namespace yumiao::app::cli
