// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_kinds.h"
#include "models/figures/choice_labels.h"
#include "models/figures/counted.h"
#include "models/store/query.h"

#include <algorithm>
#include <functional>
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

/// A bar: what is said of it, the applications it counts, how many of each fate.
struct FateBar {
    Label label;
    store::Filter filter;
    std::array<qint64, Fates> counts{};
    [[nodiscard]] qint64 whole() const { return counts[0] + counts[1] + counts[2]; }
};

/// The applications by the values of a field; `tell` gives a bar its label and its filter. Longest bar first.
Result<std::vector<FateBar>> fateBars(const store::Session &session, const QString &field, QDate on,
    const std::function<void(const records::Value &, FateBar &)> &tell)
{
    const auto groups = applicationsBy(session, {field, QStringLiteral("stage_group")}, on);
    if (!groups)
        return failure(groups.error());
    std::map<records::Value, FateBar> bars;
    for (const store::Group &group : *groups)
        if (const auto stage = stageIn(group.keys[1])) {
            FateBar &bar = bars[group.keys[0]];
            if (bar.whole() == 0)
                tell(group.keys[0], bar);
            bar.counts[static_cast<size_t>(fateOf(*stage))] += group.count;
        }
    std::vector<FateBar> sorted;
    for (auto &[value, bar] : bars)
        sorted.push_back(std::move(bar));
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const FateBar &a, const FateBar &b) { return a.whole() > b.whole(); });
    return sorted;
}

ChartData fateChart(const std::vector<FateBar> &bars, const char *note, QDate on)
{
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "applications"));
    data.kind = ChartKind::StackedBars;
    data.note = Label::word(note);
    data.series = {{Label::word(QT_TRANSLATE_NOOP("figure", "Under way")), SeriesRole::Actual, {}},
        {Label::word(QT_TRANSLATE_NOOP("figure", "Paid out")), SeriesRole::Actual, {}},
        {labelOf(StageGroup::Left), SeriesRole::Context, {}}};
    for (const FateBar &bar : bars) {
        data.categories.append(bar.label);
        for (int i = 0; i < Fates; ++i)
            data.series[i].values.append({static_cast<double>(bar.counts[static_cast<size_t>(i)]),
                counted(RecordKind::FinancingApplication,
                    store::Filter::all({bar.filter, inStages(stagesOf(static_cast<Fate>(i)), on)}))});
    }
    return data;
}

Label notStated()
{
    return Label::word(QT_TRANSLATE_NOOP("figure", "Not stated"));
}

/// A chart by a text that stands for itself.
Result<ChartData> fateChartByText(const store::Session &session, const char *field, const char *note, QDate on)
{
    return fateBars(session, QString::fromLatin1(field), on, [field](const records::Value &value, FateBar &bar) {
        const QString text = records::textIn(value);
        bar.label = text.isEmpty() ? notStated() : Label::name(text);
        bar.filter = text.isEmpty() ? isUnknown(field) : equals(field, text);
    }).map([note, on](const std::vector<FateBar> &bars) { return fateChart(bars, note, on); });
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
    return fateBars(session, QStringLiteral("instrument"), on, [](const records::Value &value, FateBar &bar) {
        const auto instrument = records::FieldTrait<std::optional<FinancingInstrument>>::fromValue(value);
        bar.label = instrument ? labelOf(*instrument) : notStated();
        bar.filter = instrument ? equals("instrument", termOf(*instrument)) : isUnknown("instrument");
    }).map([on](const std::vector<FateBar> &bars) {
        return fateChart(bars, QT_TRANSLATE_NOOP("figure", "Applications by what kind of money is sought"), on);
    });
}

Result<ChartData> financingByInstitutionChart(const store::Session &session, QDate on)
{
    auto bars = fateBars(session, QStringLiteral("institution"), on, [](const records::Value &value, FateBar &bar) {
        const RecordId id(records::numberIn(value));
        bar.label = id.isNull() ? notStated() : Label::name(id.toText());
        bar.filter = id.isNull() ? isUnknown("institution") : equals("institution", id.toText());
    });
    if (!bars)
        return failure(bars.error());
    std::vector<RecordId> named;
    for (const FateBar &bar : *bars)
        if (const auto id = RecordId::fromText(bar.label.text); id && !bar.label.isWord)
            named.push_back(*id);
    const auto names = store::labels(session, RecordKind::Institution, named);
    if (!names)
        return failure(names.error());
    for (FateBar &bar : *bars)
        if (!bar.label.isWord)
            bar.label.text = names->value(RecordId::fromText(bar.label.text).value_or(RecordId()), bar.label.text);
    return fateChart(*bars, QT_TRANSLATE_NOOP("figure", "Applications by the institution that is asked"), on);
}

Result<ChartData> financingByIndustryChart(const store::Session &session, QDate on)
{
    return fateChartByText(session, "industry_section",
        QT_TRANSLATE_NOOP("figure", "Applications by the section of the enterprise's industry"), on);
}

Result<ChartData> financingByTownChart(const store::Session &session, QDate on)
{
    return fateChartByText(
        session, "town", QT_TRANSLATE_NOOP("figure", "Applications by the town or street of the enterprise"), on);
}

} // namespace yumiao::figures
