// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_kinds.h"
#include "models/figures/choice_labels.h"
#include "models/figures/counted.h"
#include "models/store/query.h"

#include <algorithm>
#include <map>

namespace yumiao::figures {
namespace {

using records::FinancingInstrument;
using records::RecordKind;
using rules::StageGroup;

constexpr int StageGroups = 6;

/// The three fates that a bar of financing_by_instrument is made of.
enum class Fate { UnderWay, PaidOut, Left };
constexpr int Fates = 3;

Fate fateOf(StageGroup group)
{
    switch (group) {
    case StageGroup::Registered:
    case StageGroup::Recommended:
    case StageGroup::Accepted:
    case StageGroup::Approved:
        return Fate::UnderWay;
    case StageGroup::Paid:
        return Fate::PaidOut;
    case StageGroup::Left:
        return Fate::Left;
    }
    Q_UNREACHABLE();
}

std::vector<StageGroup> stagesOf(Fate fate)
{
    std::vector<StageGroup> groups;
    for (int i = 0; i < StageGroups; ++i)
        if (fateOf(static_cast<StageGroup>(i)) == fate)
            groups.push_back(static_cast<StageGroup>(i));
    return groups;
}

Result<std::vector<store::Group>> applicationsBy(const store::Session &session, const QStringList &fields, QDate on)
{
    return store::grouped(session, {RecordKind::FinancingApplication, upTo("applied", on), {}, on}, fields);
}

std::optional<StageGroup> stageIn(const records::Value &value)
{
    return records::FieldTrait<std::optional<StageGroup>>::fromValue(value);
}

using InstrumentCounts = std::array<qint64, Fates>;
using InstrumentBar = std::pair<std::optional<FinancingInstrument>, InstrumentCounts>;

/// Longest first.
std::vector<InstrumentBar> instrumentBars(const std::vector<store::Group> &groups)
{
    std::map<std::optional<FinancingInstrument>, InstrumentCounts> counts;
    for (const store::Group &group : groups)
        if (const auto stage = stageIn(group.keys[1]))
            counts[records::FieldTrait<std::optional<FinancingInstrument>>::fromValue(group.keys[0])]
                  [static_cast<size_t>(fateOf(*stage))]
                += group.count;
    std::vector<InstrumentBar> bars(counts.begin(), counts.end());
    std::stable_sort(bars.begin(), bars.end(), [](const InstrumentBar &a, const InstrumentBar &b) {
        return a.second[0] + a.second[1] + a.second[2] > b.second[0] + b.second[1] + b.second[2];
    });
    return bars;
}

store::Filter ofInstrument(std::optional<FinancingInstrument> instrument)
{
    return instrument ? equals("instrument", termOf(*instrument)) : isUnknown("instrument");
}

} // namespace

Result<ChartData> financingByStageChart(const store::Session &session, QDate on)
{
    const auto groups = applicationsBy(session, {QStringLiteral("stage_group")}, on);
    if (!groups)
        return failure(groups.error());
    std::array<qint64, StageGroups> counts{};
    for (const store::Group &group : *groups)
        if (const auto stage = stageIn(group.keys[0]))
            counts[static_cast<size_t>(*stage)] += group.count;
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "applications"));
    data.kind = ChartKind::Columns;
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "By the stage in which an application stands"));
    data.series.append({Label::word(QT_TRANSLATE_NOOP("figure", "Applications")), SeriesRole::Actual, {}});
    for (int i = 0; i < StageGroups; ++i) {
        const auto stage = static_cast<StageGroup>(i);
        data.categories.append(labelOf(stage));
        data.series[0].values.append({static_cast<double>(counts[static_cast<size_t>(i)]),
            counted(RecordKind::FinancingApplication, inStages({stage}, on))});
    }
    return data;
}

Result<ChartData> financingByInstrumentChart(const store::Session &session, QDate on)
{
    const auto groups = applicationsBy(session, {QStringLiteral("instrument"), QStringLiteral("stage_group")}, on);
    if (!groups)
        return failure(groups.error());
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "applications"));
    data.kind = ChartKind::StackedBars;
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "Applications by what kind of money is sought"));
    data.series = {{Label::word(QT_TRANSLATE_NOOP("figure", "Under way")), SeriesRole::Actual, {}},
        {Label::word(QT_TRANSLATE_NOOP("figure", "Paid out")), SeriesRole::Actual, {}},
        {labelOf(StageGroup::Left), SeriesRole::Context, {}}};
    for (const auto &[instrument, counts] : instrumentBars(*groups)) {
        data.categories.append(
            instrument ? labelOf(*instrument) : Label::word(QT_TRANSLATE_NOOP("figure", "Not stated")));
        for (int i = 0; i < Fates; ++i)
            data.series[i].values.append({static_cast<double>(counts[static_cast<size_t>(i)]),
                counted(RecordKind::FinancingApplication,
                    store::Filter::all({ofInstrument(instrument), inStages(stagesOf(static_cast<Fate>(i)), on)}))});
    }
    return data;
}

} // namespace yumiao::figures
