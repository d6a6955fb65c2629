// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_marks.h"
#include "models/figures/chart_kinds.h"
#include "models/figures/choice_labels.h"
#include "models/figures/counted.h"

#include <algorithm>
#include <functional>
#include <map>

namespace yumiao::figures {
namespace {

using cost::CostAnswer;
using records::RecordKind;

constexpr double FenOfWan = 1'000'000.0;

/// One bar: its loans, how many, how much, and what they cost.
struct CostBar {
    Label label;
    cost::AverageCost cost;
    std::vector<RecordId> applications;
    void add(const CostAnswer &answer)
    {
        cost.add(answer);
        applications.push_back(answer.application.id);
    }
};

ChartData emptyCostChart(const char *note)
{
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "% a year"));
    data.kind = ChartKind::StackedBars;
    data.note = Label::word(note);
    data.series = {
        {Label::word(QT_TRANSLATE_NOOP("figure", "Average all-in cost, weighted by amount")), SeriesRole::Actual, {}}};
    data.beside = {{Label::word(QT_TRANSLATE_NOOP("figure", "Loans")), SeriesRole::Context, {}},
        {Label::word(QT_TRANSLATE_NOOP("figure", "Amount (10,000 yuan)")), SeriesRole::Context, {}}};
    return data;
}

void addBar(ChartData &data, const CostBar &bar)
{
    const Counted rows = countedRecords(RecordKind::FinancingApplication, bar.applications);
    const auto cost = bar.cost.headline();
    data.categories.append(bar.label);
    data.series[0].values.append({cost ? std::optional(*cost * 100.0) : std::nullopt, rows});
    data.beside[0].values.append({static_cast<double>(bar.cost.counted), rows});
    data.beside[1].values.append({static_cast<double>(bar.cost.principal.fen()) / FenOfWan, rows});
}

/// The loans of the year up to the day whose cost is known, by what `tell` says of them: the largest amount first,
/// the district last.
Result<ChartData> costChart(
    const store::Session &session, QDate on, const char *note, const std::function<Label(const CostAnswer &)> &tell)
{
    const auto answers = cost::costsPaidOutIn(session, on.year(), on);
    if (!answers)
        return failure(answers.error());
    std::map<QString, CostBar> bars;
    CostBar district{Label::word(QT_TRANSLATE_NOOP("figure", "Whole district")), {}, {}};
    for (const CostAnswer &it : *answers) {
        if (!it.cost)
            continue;
        const Label label = tell(it);
        CostBar &bar = bars[label.text];
        bar.label = label;
        bar.add(it);
        district.add(it);
    }
    std::vector<CostBar> sorted;
    for (auto &[text, bar] : bars)
        sorted.push_back(std::move(bar));
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const CostBar &a, const CostBar &b) { return a.cost.principal > b.cost.principal; });
    ChartData data = emptyCostChart(note);
    for (const CostBar &bar : sorted)
        addBar(data, bar);
    addBar(data, district);
    return data;
}

Label costNotStated()
{
    return Label::word(QT_TRANSLATE_NOOP("figure", "Not stated"));
}

} // namespace

Result<ChartData> financingCostByInstitutionChart(const store::Session &session, QDate on)
{
    return costChart(session, on,
        QT_TRANSLATE_NOOP("figure", "Loans first paid out this year, by institution, after subsidies"),
        [](const CostAnswer &it) { return it.institution.isEmpty() ? costNotStated() : Label::name(it.institution); });
}

Result<ChartData> financingCostByInstrumentChart(const store::Session &session, QDate on)
{
    return costChart(session, on,
        QT_TRANSLATE_NOOP("figure", "Loans first paid out this year, by instrument, after subsidies"),
        [](const CostAnswer &it) {
            return it.application.instrument ? labelOf(*it.application.instrument) : costNotStated();
        });
}

} // namespace yumiao::figures
